import { type Area, areasOverlap, cellAddress } from '../address';
import type { RawSheet, RawValue } from '../survey/cells/raw-sheet';
import { valueAt } from '../sheet-values';
import type { Survey } from '../survey/survey';

const LAST_COLUMN = 16_383;

/** Why new columns cannot stand where they would. */
export type PlacementTrouble =
  | { readonly code: 'target-occupied'; readonly cell: string }
  /** The sheet is in use (often by formats alone) to its last columns. */
  | { readonly code: 'no-room' }
  /** Result columns that stand were moved to where writing them would write over the survey. */
  | { readonly code: 'results-moved-away'; readonly areas: readonly string[] };

export type Placement =
  { readonly ok: true; readonly column: number } | { readonly ok: false; readonly trouble: PlacementTrouble };

/** How many of `count` columns there are on a sheet from a column on. */
export function columnsFrom(column: number, count: number): number {
  return Math.min(count, LAST_COLUMN - column + 1);
}

/**
 * Where `count` new columns start: where the user said, if those cells are free; else after everything that the
 * sheet holds, so that no column of the user's gets another width or format. A column right of an Excel table
 * stays blank, because Excel would take its neighbour into the table.
 */
export function newColumnsFrom(
  sheet: RawSheet,
  survey: Survey,
  count: number,
  {
    startColumn,
    firstFreeColumn,
    formulaAt,
  }: {
    readonly startColumn: number | null;
    readonly firstFreeColumn: number;
    /** The formula at a cell of the columns that the user chose: it may show blank. */
    readonly formulaAt: (row: number, column: number) => RawValue;
  },
): Placement {
  if (count === 0) return { ok: true, column: firstFreeColumn };
  const column = startColumn ?? afterEverything(sheet, survey, firstFreeColumn);
  if (column + count - 1 > LAST_COLUMN) return { ok: false, trouble: { code: 'no-room' } };
  const occupied = firstOccupied(sheet, { ...survey.area, column, columnCount: count }, formulaAt);
  return occupied === null
    ? { ok: true, column }
    : { ok: false, trouble: { code: 'target-occupied', cell: occupied } };
}

function afterEverything(sheet: RawSheet, survey: Survey, firstFree: number): number {
  const column = Math.max(firstFree, survey.area.column + survey.area.columnCount);
  const touchesTable = sheet.tables.some(
    (table) =>
      table.column + table.columnCount === column &&
      areasOverlap({ ...table, column }, { ...survey.area, column }),
  );
  return touchesTable ? column + 1 : column;
}

/** The first cell of the area that holds something or is part of a merge. */
function firstOccupied(
  sheet: RawSheet,
  area: Area,
  formulaAt: (row: number, column: number) => RawValue,
): string | null {
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      if (valueAt(sheet, row, column) !== '' || formulaAt(row, column) !== '')
        return cellAddress(row, column);
    }
  }
  const taken = [...sheet.merges, ...sheet.tables].find((merge) => areasOverlap(merge, area));
  return taken ? cellAddress(taken.row, taken.column) : null;
}
