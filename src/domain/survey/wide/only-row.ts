import type { SortedRows } from '../rows/sort-rows';
import type { BodyRow } from '../rows/table-rows';
import { foldText } from '../text/fold-text';

/** Says what the numbers are, and not whose. */
const NO_NAME = /^(?:so luong|so lieu|tong so|hien co|hien nay)(?: |$)/;

/**
 * The rows of a table whose only district is named above it: one row of counts that does not name itself, with a total
 * or without. Null where there are more, or where it has a name. Rows that are known by their numbers (TT, or the first
 * of the counts) have no names to look at.
 */
export function onlyRow(
  sorted: SortedRows,
  rows: readonly BodyRow[],
  isKnownByNumbers: boolean,
): SortedRows | null {
  const [district, ...others] = sorted.districts;
  if (others.length > 0) return null;
  if (district !== undefined) {
    const isNameless = isKnownByNumbers || !district.named || NO_NAME.test(foldText(district.text));
    return district.counted && isNameless ? { ...sorted, doubts: new Map() } : null;
  }
  const [counted, ...more] = rows.filter((row) => row.counted);
  if (counted === undefined || more.length > 0) return null;
  if (counted.label !== 'total' && !NO_NAME.test(foldText(counted.text))) return null;
  return { ...sorted, districts: [counted], aside: [], totalRow: null };
}
