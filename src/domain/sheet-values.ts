import { cellAddress } from './address';
import type { RawSheet, RawValue } from './survey/cells/raw-sheet';

/** The value at a sheet position; blank outside the used range. */
export function valueAt({ origin, values }: RawSheet, row: number, column: number): RawValue {
  return values[row - origin.row]?.[column - origin.column] ?? '';
}

/** As `valueAt`, where a number is looked for: a text that only looks like an error comes with its apostrophe, as no error. */
export function enteredAt(sheet: RawSheet, row: number, column: number): RawValue {
  const value = valueAt(sheet, row, column);
  const isTyped = String(value).startsWith('#') && sheet.typedErrors?.includes(cellAddress(row, column));
  return isTyped === true ? `'${String(value)}` : value;
}
