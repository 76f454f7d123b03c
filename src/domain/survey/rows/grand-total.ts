import { foldText } from '../text/fold-text';
import { addsUp, sumOfRows } from './row-sums';
import type { BodyRow } from './table-rows';

/** The row of the grand total; where it closes the table, what stands below it without a number is in doubt. */
export interface GrandTotal {
  readonly row: number;
  readonly closes: boolean;
}

/**
 * The grand total has all sure districts on one side, and is no sum of a group. Of several such rows the last below
 * (or the first above) is it; a lone "Cộng" below the districts is none where a row of the same name sums up a group
 * between them, unless its numbers are the sum of all. Rows without a number below it do not cancel it: they are ratios and other years more often than
 * districts.
 */
export function grandTotal(sums: readonly BodyRow[], districts: readonly BodyRow[]): GrandTotal | null {
  const totals = sums.filter((sum) => sum.label !== 'subtotal' && !sumsUpOneGroup(sum, sums, districts));
  const closing = totals.at(-1);
  if (closing && closing === sums.at(-1) && closesTable(closing, districts)) {
    const between = totals.slice(0, -1).filter(({ row }) => row > (districts[0]?.row ?? 0));
    const same = between.filter(({ text }) => foldText(text) === foldText(closing.text));
    const sumsAll = addsUp(closing, sumOfRows(districts)) && !same.some((sum) => equalNumbers(sum, closing));
    if (same.length === 0 || sumsAll || isLastOfTwo(totals, districts))
      return { row: closing.row, closes: true };
  }
  const first = districts[0]?.row ?? 0;
  const above = totals.find(({ row }) => row < first);
  return above === undefined ? null : { row: above.row, closes: false };
}

/**
 * Where no row is the grand total: the first numbered district below a row that is one by its name and by the sum of all
 * rows above it. It may have been added to the sheet and not to the total.
 */
export function firstBelowTotal(
  sums: readonly BodyRow[],
  districts: readonly BodyRow[],
): BodyRow | undefined {
  const last = sums.at(-1);
  if (last?.label !== 'total' || /^cong ./.test(foldText(last.text))) return undefined;
  const above = districts.filter(({ row }) => row < last.row);
  if (!addsUp(last, sumOfRows(above), 1)) return undefined;
  return districts.find(({ row, index }) => row > last.row && index === 'number');
}

function equalNumbers(a: BodyRow, b: BodyRow): boolean {
  return a.numbers.every((number, i) => number === b.numbers[i]);
}

/** Two sums below the last district: that of its group, then the grand total, whatever their names. */
function isLastOfTwo(totals: readonly BodyRow[], districts: readonly BodyRow[]): boolean {
  return totals.filter(({ row }) => row > (districts.at(-1)?.row ?? 0)).length > 1;
}

function closesTable(total: BodyRow, districts: readonly BodyRow[]): boolean {
  const above = districts.filter(({ row, counted }) => row < total.row && counted);
  if (above.length === 0 && districts.length > 0) return false;
  const below = districts.filter(({ row }) => row > total.row);
  if (below.length === 0) return true;
  if (below.some(({ index }) => index === 'number')) return false;
  // "Cộng" may close a group of several; "Tổng cộng", "Toàn tỉnh" close the table, and so does a sum of all above.
  return !foldText(total.text).startsWith('cong') || addsUp(total, sumOfRows(above));
}

/** True for a sum of the districts since the sum before it that is not the sum of all. */
function sumsUpOneGroup(sum: BodyRow, sums: readonly BodyRow[], districts: readonly BodyRow[]): boolean {
  const from = sums.findLast(({ row }) => row < sum.row)?.row;
  if (from === undefined || from < (districts[0]?.row ?? 0)) return false;
  const group = districts.filter(({ row }) => row > from && row < sum.row);
  return addsUp(sum, sumOfRows(group), 1) && !addsUp(sum, sumOfRows(districts), 1);
}
