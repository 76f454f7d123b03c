import { cellAddress } from '../../address';
import type { Finding } from '../finding';
import type { RawValue } from '../cells/raw-sheet';
import { tidyText } from '../text/fold-text';
import type { UnequalSum } from '../rows/row-sums';
import { isBlank } from '../cells/sheet-cells';
import type { SheetCells } from '../cells/sheet-cells';
import type { CountColumn } from '../cells/count-column';
import type { District } from '../survey';

/**
 * Holds the sheet's own grand total against the sum of its column. Silent where a count of the column is open, because
 * then the sum says nothing, and where the sheet gives no total; a total that is text is no total that could agree.
 * It may agree with the rows that are surely districts as well: a row in doubt has its own finding.
 */
export function compareTotals(
  cells: SheetCells,
  totalRow: number,
  columns: readonly CountColumn[],
  districts: readonly District[],
  sure: readonly District[],
): readonly Finding[] {
  return columns.flatMap(({ column, bloc, measure, addedColumn }): readonly Finding[] => {
    const sum = sumOf(districts, bloc, measure);
    const parts = [column, ...(addedColumn === undefined ? [] : [addedColumn])];
    const values = parts.map((part) => cells.value(totalRow, part));
    if (sum === null || values.some(isBlank)) return [];
    const found = foundTotal(values);
    if (found === sum || found === sumOf(sure, bloc, measure)) return [];
    const cell = cellAddress(totalRow, column);
    return [{ severity: 'warning', code: 'total-differs', cell, bloc, measure, found, sum }];
  });
}

function sumOf(districts: readonly District[], bloc: string, measure: CountColumn['measure']): number | null {
  let sum = 0;
  for (const { counts } of districts) {
    const count = counts[bloc]?.[measure];
    if (count?.state !== 'whole') return null;
    sum += count.value;
  }
  return sum;
}

/** The one total, or the sum of both where members are added up from two columns; else what is no number. */
function foundTotal(values: readonly RawValue[]): RawValue {
  let total = 0;
  for (const value of values) {
    if (typeof value !== 'number') return value;
    total += value;
  }
  return total;
}

/** Sums of groups that are not those of their rows, each at its first such number. */
export function unequalSubtotals(
  unequal: readonly UnequalSum[],
  countColumns: readonly number[],
): readonly Finding[] {
  return unequal.map(({ row, at, found, sum }): Finding => {
    const cell = cellAddress(row.row, countColumns[at] ?? 0);
    const district = tidyText(row.text);
    return { severity: 'warning', code: 'subtotal-differs', cell, district, found, sum };
  });
}
