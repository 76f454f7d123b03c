import { type Area, cellAddress } from '../address';
import { fingerprint } from '../fingerprint';
import { rekeyed } from '../joined-districts';
import { rememberedRows } from '../left-behind';
import { tableRead } from '../own-table';
import { emptyPlan, type Plan } from '../plan';
import { additionsOf } from './added-rows';
import { boxColumn, withBoxesAgain } from './boxes-again';
import type { ChecklistItem } from './checklist';
import { filledRows, keySource, type UpdateInput } from './filled-register';
import type { LostStatuses } from './mended-statuses';
import { type RegisterColumn, type RegisterNames, RETIRED_STANDINGS } from './register-columns';
import { lostColumns, registerHeadings } from './register-headings';
import { keysNow } from './register-keys';
import { bareKeys, looksToCome } from './register-looks';
import { REGISTER_TABLE, type RegisterTrouble } from './register-sheet';
import { standingBlocks } from './standing-rows';

export type RegisterPlanning =
  | {
      readonly ok: true;
      readonly plan: Plan;
      readonly changes: RegisterChanges;
      /** Null where no status lost the box that it followed. */
      readonly lostStatuses: LostStatuses | null;
    }
  | { readonly ok: false; readonly trouble: RegisterTrouble };

/** What a run does to the rows of the register, in numbers of rows. */
export interface RegisterChanges {
  readonly added: number;
  readonly retired: number;
  /** Rows that staff took out of the table while they applied; they come back only when asked for. */
  readonly removed: number;
  readonly standing: number;
}

/**
 * Brings a standing register up to date. Rows are joined by key wherever they stand, those of a district that is
 * called otherwise now by the name without its kind; statuses, dates and notes are left alone; rows that no longer
 * follow from the survey are marked, never removed; new ones go below.
 */
export function planRegisterUpdate(asked: UpdateInput): RegisterPlanning {
  const { items, wording } = asked;
  const standing = registerHeadings(asked.register, wording, asked.plan, asked.leftBehind);
  if (!standing.ok) return standing;
  const again = withBoxesAgain(asked.register, standing.headings, wording, asked.hasBoxes);
  const found = again ? registerHeadings(again, wording, asked.plan, asked.leftBehind) : standing;
  if (!found.ok) return found;
  const { headings } = found;
  const lost = lostColumns(headings).map((column) => wording.headers[column]);
  if (lost.length > 0) return { ok: false, trouble: { code: 'register-columns-missing', headers: lost } };
  const placeOf = (column: RegisterColumn) => headings.placeOf(column);
  const names: RegisterNames = {
    has: (column) => headings.has(column),
    of: (column) => (headings.has(column) ? headings.of(column) : wording.headers[column]),
  };

  const register = filledRows(again ?? asked.register, placeOf, wording);
  const foundKeys = register.rows.map((row) => String(row[placeOf('key')] ?? ''));
  const keyNow = keysNow(foundKeys, items);
  const input = {
    ...asked,
    register,
    leftBehind: rekeyed(asked.leftBehind, keyNow),
    names,
    headersFound: asked.register.headers,
  };
  const standingKeys = foundKeys.map(keyNow);
  const isStanding = new Set(standingKeys);
  const keys = new Set(items.map(({ key }) => key));
  const retired = standingKeys.filter((key) => key !== '' && !keys.has(key)).length;
  // What is done once for all districts is in every register.
  const ofDistricts = new Set(items.flatMap(({ key, district }) => (district === null ? [] : [key])));
  if (retired > 0 && !standingKeys.some((key) => ofDistricts.has(key))) {
    return { ok: false, trouble: { code: 'register-of-another-survey' } };
  }
  const memory = rememberedRows(input.leftBehind);
  // What an earlier run wrote and nobody finds any more was taken out by somebody: it does not come back by itself.
  // One that was retired then had come to its end for everybody: it is forgotten, and comes when it applies again.
  const retiredMarks = RETIRED_STANDINGS.map((reason) => fingerprint(wording.standing[reason]));
  const isForgotten = (key: string) =>
    !isStanding.has(key) &&
    memory
      .cell(key, 'standing' satisfies RegisterColumn)
      .slice(0, 1)
      .some((mark) => retiredMarks.includes(mark));
  const isRemoved = ({ key }: ChecklistItem) =>
    memory.wasThere(key) && !isForgotten(key) && !input.replaceTypedOver;
  const absent = items.filter(({ key }) => !isStanding.has(key));
  const added = absent.filter((item) => !isRemoved(item));
  if (added.length > register.freeRowsBelow) {
    const row = register.area.row + register.area.rowCount + register.freeRowsBelow;
    return {
      ok: false,
      trouble: { code: 'register-blocked-below', cell: cellAddress(row, register.area.column) },
    };
  }

  const boxes = again ? boxColumn(register, placeOf, added.length) : null;
  const rows = standingBlocks(input, standingKeys, added.length, placeOf);
  const newRows: Area = {
    ...register.area,
    row: register.area.row + register.area.rowCount,
    rowCount: added.length,
  };
  const additions = additionsOf(input, added, newRows, placeOf);
  const bare = bareKeys(input.leftBehind, isStanding);
  const { looks, grown } = looksToCome(input, standingKeys, bare, newRows, additions.rowKeys, placeOf);
  return {
    ok: true,
    changes: {
      added: added.length,
      retired,
      removed: absent.length - added.length,
      standing: standingKeys.length,
    },
    lostStatuses: rows.lostStatuses,
    plan: {
      ...emptyPlan('register'),
      ...looks,
      sources: [...input.sources, keySource(register, placeOf('key')), ...(boxes ? [boxes.source] : [])],
      tablesRead: [tableRead(REGISTER_TABLE, asked.register)],
      cells: [...rows.cells, ...additions.cells],
      tables: boxes?.tables ?? additions.tables,
      formats: [...(looks.formats ?? []), ...(boxes?.formats ?? [])],
      checkboxes: [...(looks.checkboxes ?? []), ...(boxes?.checkboxes ?? [])],
      grown,
      leftBehindBefore: asked.leftBehind,
      typedOver: rows.typedOver,
      leftBehind: {
        columns: rows.leftBehind.columns,
        rows: {
          ...Object.fromEntries(
            Object.entries(input.leftBehind?.rows ?? {}).filter(
              ([key]) => memory.wasThere(key) && !isForgotten(key),
            ),
          ),
          ...rows.leftBehind.rows,
          ...additions.leftBehind.rows,
        },
        unfinished: {
          before: rows.leftBehind.unfinished?.before ?? {},
          addedRows: [...bare, ...added.map(({ key }) => key)],
          newColumns: input.leftBehind?.unfinished?.newColumns ?? [],
        },
      },
    },
  };
}
