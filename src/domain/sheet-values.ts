import type { RawSheet, RawValue } from './survey/raw-sheet';

/** The value at a sheet position; blank outside the used range. */
export function valueAt({ origin, values }: RawSheet, row: number, column: number): RawValue {
  return values[row - origin.row]?.[column - origin.column] ?? '';
}

/** The first column to the right of everything on the sheet. */
export function columnAfterLast({ origin, values }: RawSheet): number {
  return origin.column + (values[0]?.length ?? 0);
}
