import { type Area, cellAddress } from '../address';
import {
  type BlockAnchor,
  type CellBlock,
  type CellContent,
  emptyPlan,
  type FormatArea,
  type LeftBehind,
  type Plan,
  type RowKeys,
  type SourceCells,
} from '../plan';
import { keepTypedOver } from '../typed-over';
import type { ChecklistItem } from './checklist';
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
export function planRegisterUpdate(input: UpdateInput): RegisterPlanning {
  const { items, register, wording } = input;
  const places = new Map(
    REGISTER_COLUMNS.map((column) => [column, register.headers.indexOf(wording.headers[column])]),
  );
  const placeOf = (column: RegisterColumn) => places.get(column) ?? -1;
  const missing = REGISTER_COLUMNS.filter((column) => placeOf(column) < 0);
  if (missing.length > 0) {
    const headers = missing.map((column) => wording.headers[column]);
    return { ok: false, trouble: { code: 'register-columns-missing', headers } };
  }

  const standingKeys = register.rows.map((row) => String(row[placeOf('key')] ?? ''));
  const keys = new Set(items.map(({ key }) => key));
  const retired = standingKeys.filter((key) => key !== '' && !keys.has(key)).length;
  if (retired > 0 && !standingKeys.some((key) => keys.has(key))) {
    return { ok: false, trouble: { code: 'register-of-another-survey' } };
  }
  // What an earlier run wrote and nobody finds any more was taken out by somebody: it does not come back by itself.
  const isRemoved = ({ key }: ChecklistItem) =>
    input.leftBehind?.rows[key] !== undefined && !input.replaceTypedOver;
  const absent = items.filter(({ key }) => !standingKeys.includes(key));
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
      ...additions.rules,
      sources: [...input.sources, keySource(register, placeOf('key'))],
      cells: [...standing.cells, ...additions.cells],
      formats: additions.formats,
      tables: additions.tables,
      fittedRows: added.length > 0 ? [{ sheet: register.sheet, area: newRows }] : [],
      grown: additions.grown,
      leftBehindBefore: input.leftBehind,
      typedOver: standing.typedOver,
      leftBehind: {
        columns: standing.leftBehind.columns,
        rows: { ...input.leftBehind?.rows, ...standing.leftBehind.rows, ...additions.leftBehind.rows },
      },
    },
  };
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

function standingBlocks(
  input: UpdateInput,
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
      formulas: null,
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
        found: register.rows.map((row) => [row[placeOf(column)] ?? '']),
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

function additionsOf(input: UpdateInput, added: readonly ChecklistItem[], area: Area, placeOf: PlaceOf) {
  const { register, wording } = input;
  const { sheet } = register;
  if (added.length === 0) {
    return { cells: [], formats: [], tables: [], grown: [], rules: {}, leftBehind: { rows: {} } };
  }
  const width = register.area.columnCount;
  const content = added.map((item) => {
    const row = new Array<CellContent>(width).fill(null);
    const cells = registerCells(item, wording);
    for (const column of REGISTER_COLUMNS) row[placeOf(column)] = cells[column];
    return row;
  });
  const blank = added.map(() => new Array<string>(width).fill(''));
  const anchor = tableAnchor(register, added.length);
  const keys = added.map(({ key }) => key);
  const rowKeys: RowKeys = { column: area.column + placeOf('key'), cells: keys, remembered: keys };
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
    formats: REGISTER_COLUMNS.map((column): FormatArea => ({
      sheet,
      area: { ...area, column: area.column + placeOf(column), columnCount: 1 },
      like: { row: register.area.row + 1, column: register.area.column + placeOf(column) },
    })),
    tables: [{ sheet, name: REGISTER_TABLE, area: anchor.area, isNew: false }],
    // Column by column: what somebody added to the table in columns of their own is not the add-in's to clear.
    grown: REGISTER_COLUMNS.map((column) => ({
      sheet,
      area: { ...area, column: area.column + placeOf(column), columnCount: 1 },
      anchor,
      rowKeys,
    })),
    rules: registerRowRules(sheet, area, placeOf, wording),
    leftBehind: remembered.leftBehind,
  };
}

function tableAnchor({ area, headers }: RegisterSheet, added: number): BlockAnchor {
  const grown = { ...area, rowCount: area.rowCount + added };
  return { kind: 'table', name: REGISTER_TABLE, area: grown, headers };
}
