import { rowFormulaFingerprint } from '../fingerprint';
import type { RecordedBlock, RecordedRows } from '../run-record';
import { rowsSpokenOf } from '../shift-formula';
import { speaksOfRows } from '../total-formula';
import { HEADER_KEY, TOTAL_KEY } from './result-rows';

/** Where the rows of a block stand today, counted from `firstRow`. */
interface RowsToday {
  readonly places: readonly (number | null)[];
  readonly firstRow: number;
  /** Whether rows or columns came or went since the run: Excel then changed which cells its formulas speak of. */
  readonly haveMoved: boolean;
}

/**
 * Tells whether a formula in a recorded row, counted within its block, still speaks of what the run wrote it for: in
 * the total row, of all districts of the run that stand; in that of a district, of the same cells as told from its own,
 * or, where these have moved apart, of cells of the district.
 */
export function recordedFormulas(
  { formulas }: Pick<RecordedBlock, 'formulas'>,
  { remembered }: RecordedRows,
  { places, firstRow, haveMoved }: RowsToday,
): (formula: string, row: number, column: number) => boolean {
  const rowOf = (index: number) => {
    const place = places[index] ?? null;
    return place === null ? null : firstRow + place;
  };
  const headerRow = rowOf(remembered.indexOf(HEADER_KEY));
  const standing = remembered.flatMap((key, index) => {
    const row = key === null ? null : rowOf(index);
    return row === null ? [] : [{ row, isDistrict: !key?.startsWith('#') }];
  });
  const rows = standing.filter(({ isDistrict }) => isDistrict).map(({ row }) => row);
  return (formula, row, column) => {
    const now = rowOf(row);
    if (remembered[row] === TOTAL_KEY)
      return speaksOfRows(formula, { column, headerRow, totalRow: now, rows });
    if (formulas === undefined || now === null) return true;
    if (formulas.includes(rowFormulaFingerprint(formula, now, column))) return true;
    const end = Math.min(...standing.map((other) => other.row).filter((other) => other > now), Infinity);
    return haveMoved && (rowsSpokenOf(formula)?.every((of) => now <= of && of < end) ?? false);
  };
}
