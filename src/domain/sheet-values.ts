import type { RawSheet, RawValue } from './survey/cells/raw-sheet';

/** The value at a sheet position; blank outside the used range. */
export function valueAt({ origin, values }: RawSheet, row: number, column: number): RawValue {
  return values[row - origin.row]?.[column - origin.column] ?? '';
}
