import { cellAddress } from '../../address';
import type { Area } from '../../address';
import { enteredAt } from '../../sheet-values';
import type { RawSheet, RawValue } from './raw-sheet';

/** A raw sheet addressed by sheet rows and columns (from 0); outside the read part everything is blank. */
export interface SheetCells {
  readonly firstRow: number;
  /** One past the last row. */
  readonly endRow: number;
  readonly firstColumn: number;
  readonly endColumn: number;
  value(row: number, column: number): RawValue;
  /** As `value`, where a number is looked for: see `enteredAt`. */
  entered(row: number, column: number): RawValue;
  /** The text of a cell; numbers, booleans and blanks are `''`. */
  text(row: number, column: number): string;
  format(row: number, column: number): string;
  /** The merged area that a cell belongs to; null for a cell of its own. */
  merged(row: number, column: number): Area | null;
}

export function sheetCells(raw: RawSheet): SheetCells {
  const { row: firstRow, column: firstColumn } = raw.origin;
  const width = raw.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const value = (row: number, column: number) => raw.values[row - firstRow]?.[column - firstColumn] ?? '';
  return {
    firstRow,
    endRow: firstRow + raw.values.length,
    firstColumn,
    endColumn: firstColumn + width,
    value,
    entered: (row, column) => enteredAt(raw, row, column),
    text: (row, column) => {
      const found = value(row, column);
      return typeof found === 'string' && !isBlank(found) ? found : '';
    },
    format: (row, column) => raw.numberFormats[row - firstRow]?.[column - firstColumn] ?? 'General',
    merged: lazyMerges(raw, firstColumn + width),
  };
}

/** Laid out when the first cell is asked for, as far as the sheet is used. */
function lazyMerges(
  { origin, values, merges }: RawSheet,
  endColumn: number,
): (row: number, column: number) => Area | null {
  let areas: Map<number, Area> | null = null;
  const key = (row: number, column: number) => row * 16_384 + column;
  return (row, column) => {
    if (areas === null) {
      areas = new Map();
      for (const area of merges) {
        const endRow = Math.min(origin.row + values.length, area.row + area.rowCount);
        const end = Math.min(endColumn, area.column + area.columnCount);
        for (let at = area.row; at < endRow; at++) {
          for (let of = area.column; of < end; of++) areas.set(key(at, of), area);
        }
      }
    }
    return areas.get(key(row, column)) ?? null;
  };
}

/** True for `""` and for texts that show nothing: spaces, no-break and zero-width ones included. */
export function isBlank(value: RawValue): boolean {
  return typeof value === 'string' && /^[\s\u00AD\u200B-\u200F\u2060\uFEFF]*$/.test(value);
}

/** Finds the merged area over a cell in one step. Only the given rows are laid out: bodies hold thousands of merges. */
export function mergeLookup(
  merges: readonly Area[],
  cells: SheetCells,
  rows: { readonly first: number; readonly last: number },
): (row: number, column: number) => Area | undefined {
  const areas = new Map<string, Area>();
  for (const area of merges) {
    const lastRow = Math.min(rows.last, cells.endRow - 1, area.row + area.rowCount - 1);
    const lastColumn = Math.min(cells.endColumn - 1, area.column + area.columnCount - 1);
    for (let row = Math.max(rows.first, area.row); row <= lastRow; row++) {
      for (let column = Math.max(cells.firstColumn, area.column); column <= lastColumn; column++) {
        areas.set(cellAddress(row, column), area);
      }
    }
  }
  return (row, column) => areas.get(cellAddress(row, column));
}
