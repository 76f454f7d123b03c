import type { RecordedRows } from '../run-record';
import { speaksOfRows } from '../total-formula';
import { HEADER_KEY, TOTAL_KEY } from './result-rows';

/**
 * Tells whether a formula in a recorded row, counted within its block, still speaks of what the run wrote it for: in
 * the total row, of all districts of the run that stand. `places` are the rows today, counted from `firstRow`.
 */
export function recordedTotal(
  { remembered }: RecordedRows,
  places: readonly (number | null)[],
  firstRow: number,
): (formula: string, row: number, column: number) => boolean {
  const rowOf = (index: number) => {
    const place = places[index] ?? null;
    return place === null ? null : firstRow + place;
  };
  const headerRow = rowOf(remembered.indexOf(HEADER_KEY));
  const rows = remembered.flatMap((key, index) => {
    const row = key === null || key.startsWith('#') ? null : rowOf(index);
    return row === null ? [] : [row];
  });
  return (formula, row, column) =>
    remembered[row] !== TOTAL_KEY || speaksOfRows(formula, { column, headerRow, totalRow: rowOf(row), rows });
}
