import { type Area, cellAddress } from '../address';
import {
  type BlockAnchor,
  type CellBlock,
  type CellContent,
  emptyPlan,
  type FormatArea,
  type GrownArea,
  type LeftBehind,
  type Plan,
  type RowKeys,
  type SourceCells,
} from '../plan';
import { rememberedRows } from '../left-behind';
import type { RawValue } from '../survey/raw-sheet';
import { keepTypedOver } from '../typed-over';
import type { ChecklistItem } from './checklist';
import { newRegisterLooks, standsAsNew } from './new-register-plan';
import { MAINTAINED_COLUMNS, REGISTER_COLUMNS, type RegisterColumn } from './register-columns';
import { registerRowRules } from './register-row-rules';
import { registerCells } from './register-rows';
import { REGISTER_TABLE, type RegisterSheet, type RegisterTrouble } from './register-sheet';
import type { RegisterWording } from './register-wording';

export type RegisterPlanning =
  | { readonly ok: true; readonly plan: Plan; readonly changes: RegisterChanges }
  | { readonly ok: false; readonly trouble: RegisterTrouble };

/** What a run does to the rows of the register, in numbers of rows. */
export interface RegisterChanges {
  readonly added: number;
  readonly retired: number;
  /** Rows that staff took out of the table; they come back only when asked for. */
  readonly removed: number;
  readonly standing: number;
}

interface UpdateInput {
  readonly items: readonly ChecklistItem[];
  readonly register: RegisterSheet;
  readonly wording: RegisterWording;
  /** The survey's cells that the items follow from. */
  readonly sources: readonly SourceCells[];
  readonly leftBehind: LeftBehind | null;
  readonly replaceTypedOver: boolean;
}

/**
 * Brings a standing register up to date. Rows are joined by key wherever they stand; statuses, dates and notes
 * are left alone; rows that no longer follow from the survey are marked, never removed; new ones go below.
 */
export function planRegisterUpdate(asked: UpdateInput): RegisterPlanning {
  const { items, wording } = asked;
  const places = new Map(
    REGISTER_COLUMNS.map((column) => [column, asked.register.headers.indexOf(wording.headers[column])]),
  );
  const placeOf = (column: RegisterColumn) => places.get(column) ?? -1;
  const missing = REGISTER_COLUMNS.filter((column) => placeOf(column) < 0);
  if (missing.length > 0) {
    const headers = missing.map((column) => wording.headers[column]);
    return { ok: false, trouble: { code: 'register-columns-missing', headers } };
  }

  const register = filledRows(asked.register, placeOf);
  const input = { ...asked, register };
  const standingKeys = register.rows.map((row) => String(row[placeOf('key')] ?? ''));
  const isStanding = new Set(standingKeys);
  const keys = new Set(items.map(({ key }) => key));
  const retired = standingKeys.filter((key) => key !== '' && !keys.has(key)).length;
  if (retired > 0 && !standingKeys.some((key) => keys.has(key))) {
    return { ok: false, trouble: { code: 'register-of-another-survey' } };
  }
  const memory = rememberedRows(input.leftBehind);
  // What an earlier run wrote and nobody finds any more was taken out by somebody: it does not come back by itself.
  const isRemoved = ({ key }: ChecklistItem) => memory.wasThere(key) && !input.replaceTypedOver;
  const absent = items.filter(({ key }) => !isStanding.has(key));
  const added = absent.filter((item) => !isRemoved(item));
  if (added.length > register.freeRowsBelow) {
    const row = register.area.row + register.area.rowCount + register.freeRowsBelow;
    return {
      ok: false,
      trouble: { code: 'register-blocked-below', cell: cellAddress(row, register.area.column) },
    };
  }

  const standing = standingBlocks(input, standingKeys, added.length, placeOf);
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
    plan: {
      ...emptyPlan('register'),
      ...looks,
      sources: [...input.sources, keySource(register, placeOf('key'))],
      cells: [...standing.cells, ...additions.cells],
      tables: additions.tables,
      grown,
      leftBehindBefore: input.leftBehind,
      typedOver: standing.typedOver,
      leftBehind: {
        columns: standing.leftBehind.columns,
        rows: {
          ...Object.fromEntries(
            Object.entries(input.leftBehind?.rows ?? {}).filter(([key]) => memory.wasThere(key)),
          ),
          ...standing.leftBehind.rows,
          ...additions.leftBehind.rows,
        },
        unfinished: {
          before: standing.leftBehind.unfinished?.before ?? {},
          addedRows: [...bare, ...added.map(({ key }) => key)],
          newColumns: input.leftBehind?.unfinished?.newColumns ?? [],
        },
      },
    },
  };
}

/** A register as far as its rows hold something; blank rows at its end are room for new ones. */
interface FilledRegister extends RegisterSheet {
  /** How many rows the whole table has, its header and its blank rows among them. */
  readonly tableRows: number;
}

function filledRows(register: RegisterSheet, placeOf: PlaceOf): FilledRegister {
  const { area, rows, inputs } = register;
  const isFilled = (row: readonly RawValue[]) => REGISTER_COLUMNS.some((name) => row[placeOf(name)] !== '');
  const filled = inputs.findLastIndex(isFilled) + 1;
  return {
    ...register,
    area: { ...area, rowCount: filled + 1 },
    rows: rows.slice(0, filled),
    inputs: inputs.slice(0, filled),
    freeRowsBelow: register.freeRowsBelow + rows.length - filled,
    tableRows: area.rowCount,
  };
}

/** Rows that a run added which broke off before their looks. */
function bareKeys(leftBehind: LeftBehind | null, isStanding: ReadonlySet<string>): readonly string[] {
  return leftBehind?.unfinished?.addedRows.filter((key) => isStanding.has(key)) ?? [];
}

/** The keys by which rows were joined: after a sort or an inserted row the plan's rows would be other rows. */
function keySource({ sheet, area, headers, rows }: RegisterSheet, place: number): SourceCells {
  return {
    sheet,
    area: { ...area, column: area.column + place, columnCount: 1 },
    found: [[headers[place] ?? ''], ...rows.map((row) => [row[place] ?? ''])],
  };
}

type PlaceOf = (column: RegisterColumn) => number;

interface FilledInput extends UpdateInput {
  readonly register: FilledRegister;
}

function standingBlocks(
  input: FilledInput,
  standingKeys: readonly string[],
  added: number,
  placeOf: PlaceOf,
) {
  const { items, register, wording } = input;
  const byKey = new Map(items.map((item) => [item.key, registerCells(item, wording)]));
  const firstRow = register.area.row + 1;
  const rowKeys: RowKeys = {
    column: register.area.column + placeOf('key'),
    cells: register.rows.map((row) => row[placeOf('key')] ?? ''),
    remembered: standingKeys.map((key) => (key === '' ? null : key)),
  };
  const kept = keepTypedOver({
    sheet: register.sheet,
    firstRow,
    columns: MAINTAINED_COLUMNS.map((column) => ({
      id: column,
      sheetColumn: register.area.column + placeOf(column),
      wanted: standingKeys.map((key) => wantedCell(column, key, byKey, wording)),
      found: register.rows.map((row) => row[placeOf(column)] ?? ''),
      formulas: register.inputs.map((row) => row[placeOf(column)] ?? ''),
    })),
    rowKeys: new Map(
      standingKeys.flatMap((key, index) => (key === '' ? [] : [[firstRow + index, key] as const])),
    ),
    leftBehind: input.leftBehind,
    replace: input.replaceTypedOver,
  });
  const cells = MAINTAINED_COLUMNS.flatMap((column, index): CellBlock[] => {
    const content = kept.content[index] ?? [];
    if (content.every((cell) => cell === null)) return [];
    return [
      {
        sheet: register.sheet,
        area: {
          row: firstRow,
          column: register.area.column + placeOf(column),
          rowCount: content.length,
          columnCount: 1,
        },
        content: content.map((cell) => [cell]),
        found: register.inputs.map((row) => [row[placeOf(column)] ?? '']),
        anchor: tableAnchor(register, added),
        rowKeys,
        columnIds: [column],
      },
    ];
  });
  return { ...kept, cells };
}

/** A retired row keeps its words, so that what was done under it can still be read; only its mark changes. */
function wantedCell(
  column: RegisterColumn,
  key: string,
  byKey: ReadonlyMap<string, Readonly<Record<RegisterColumn, CellContent>>>,
  wording: RegisterWording,
): CellContent {
  if (key === '') return null;
  const cells = byKey.get(key);
  if (cells) return cells[column];
  return column === 'standing' ? wording.standing.retired : null;
}

function additionsOf(input: FilledInput, added: readonly ChecklistItem[], area: Area, placeOf: PlaceOf) {
  const { register, wording } = input;
  const { sheet } = register;
  const keys = added.map(({ key }) => key);
  const rowKeys: RowKeys = { column: area.column + placeOf('key'), cells: keys, remembered: keys };
  if (added.length === 0) return { cells: [], tables: [], rowKeys, leftBehind: { rows: {} } };
  const width = register.area.columnCount;
  const content = added.map((item) => {
    const row = new Array<CellContent>(width).fill(null);
    const cells = registerCells(item, wording);
    for (const column of REGISTER_COLUMNS) row[placeOf(column)] = cells[column];
    return row;
  });
  const blank = added.map(() => new Array<string>(width).fill(''));
  const anchor = tableAnchor(register, added.length);
  const idAt = (place: number) => MAINTAINED_COLUMNS.find((column) => placeOf(column) === place) ?? null;
  const remembered = keepTypedOver({
    sheet,
    firstRow: area.row,
    columns: MAINTAINED_COLUMNS.map((column) => ({
      id: column,
      sheetColumn: area.column + placeOf(column),
      wanted: content.map((row) => row[placeOf(column)] ?? null),
      found: blank.map(() => ''),
      formulas: null,
    })),
    rowKeys: new Map(added.map(({ key }, index) => [area.row + index, key])),
    leftBehind: null,
    replace: false,
  });
  return {
    cells: [
      {
        sheet,
        area,
        content,
        found: blank,
        anchor,
        rowKeys,
        columnIds: Array.from({ length: width }, (_, place) => idAt(place)),
        addsRows: true,
      },
    ],
    tables: [{ sheet, name: REGISTER_TABLE, area: anchor.area, isNew: false }],
    rowKeys,
    leftBehind: remembered.leftBehind,
  };
}

type Looks = Pick<
  Plan,
  'formats' | 'columnWidths' | 'fittedRows' | 'listValidations' | 'dateValidations' | 'conditionalFormats'
>;

/** The looks of new rows, and of whatever an earlier run left without, having broken off before them. */
function looksToCome(
  input: FilledInput,
  standingKeys: readonly string[],
  bare: readonly string[],
  newRows: Area,
  rowKeys: RowKeys,
  placeOf: PlaceOf,
): { readonly looks: Partial<Looks>; readonly grown: readonly GrownArea[] } {
  const { register, wording, leftBehind } = input;
  const { sheet, area } = register;
  if ((leftBehind?.unfinished?.newColumns.length ?? 0) > 0 && standsAsNew(area, placeOf)) {
    const body = { ...area, row: area.row + 1, rowCount: area.rowCount - 1 + newRows.rowCount };
    return { looks: newRegisterLooks(sheet, body, wording), grown: [] };
  }
  const isBare = new Set(bare);
  const bareRows = standingKeys.flatMap((key, index): readonly Area[] =>
    isBare.has(key) ? [{ ...area, row: area.row + 1 + index, rowCount: 1 }] : [],
  );
  const areas = stacked(newRows.rowCount > 0 ? [...bareRows, newRows] : bareRows);
  const like = Math.max(
    0,
    standingKeys.findIndex((key) => !isBare.has(key)),
  );
  const rules = areas.map((rows) => registerRowRules(sheet, rows, placeOf, wording));
  const anchor = tableAnchor(register, newRows.rowCount);
  const of = (column: RegisterColumn, rows: Area): Area => ({
    ...rows,
    column: area.column + placeOf(column),
    columnCount: 1,
  });
  return {
    looks: {
      formats: areas.flatMap((rows) =>
        REGISTER_COLUMNS.map((column): FormatArea => ({
          sheet,
          area: of(column, rows),
          like: { row: area.row + 1 + like, column: area.column + placeOf(column) },
        })),
      ),
      fittedRows: areas.map((rows) => ({ sheet, area: rows })),
      listValidations: rules.flatMap(({ listValidations }) => listValidations),
      dateValidations: rules.flatMap(({ dateValidations }) => dateValidations),
      conditionalFormats: rules.flatMap(({ conditionalFormats }) => conditionalFormats),
    },
    // Column by column: what somebody added to the table in columns of their own is not the add-in's to clear.
    grown:
      newRows.rowCount === 0
        ? []
        : REGISTER_COLUMNS.map((column) => ({
            sheet,
            area: of(column, newRows),
            anchor,
            rowKeys,
          })),
  };
}

/** The same rows in fewer areas: those right below one another as one. */
function stacked(areas: readonly Area[]): readonly Area[] {
  const joined: Area[] = [];
  for (const area of areas) {
    const above = joined.at(-1);
    if (above && above.row + above.rowCount === area.row) {
      joined[joined.length - 1] = { ...above, rowCount: above.rowCount + area.rowCount };
    } else joined.push(area);
  }
  return joined;
}

function tableAnchor({ area, headers, tableRows }: FilledRegister, added: number): BlockAnchor {
  const grown = { ...area, rowCount: Math.max(area.rowCount + added, tableRows) };
  return { kind: 'table', name: REGISTER_TABLE, area: grown, headers };
}
