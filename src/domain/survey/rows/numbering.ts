import { partsBelow } from './parts';
import type { Numbering } from './row-role';
import { addsUp } from './row-sums';
import type { BodyRow } from './table-rows';

/**
 * How the table is numbered, and its rows with that: where I, II, III number the districts themselves, they count as
 * numbers. They do where no row is numbered 1, 2, 3 and the rows below one of them are not its parts; otherwise one
 * stray row without a number would turn every district into a group.
 */
export function numberingOf(rows: readonly BodyRow[]): Numbering & { readonly rows: readonly BodyRow[] } {
  const digits = rows.some(({ index, named }) => index === 'number' && named);
  if (digits) return { numbered: true, lettersHeadGroups: true, rows };
  const others = rows.some((row) => row.counted && row.named && row.index === 'none' && mayBeDistrict(row));
  if (others && !lettersNumberDistricts(rows)) return { numbered: false, lettersHeadGroups: true, rows };
  const asNumbers = rows.map((row): BodyRow =>
    row.index === 'letter' && mayBeDistrict(row) ? { ...row, index: 'number' } : row,
  );
  const numbered = asNumbers.some(({ index, named }) => index === 'number' && named);
  return { numbered, lettersHeadGroups: false, rows: asNumbers };
}

function mayBeDistrict({ label }: BodyRow): boolean {
  return label === 'unit' || label === 'plain' || label === 'maybe-total';
}

function lettersNumberDistricts(rows: readonly BodyRow[]): boolean {
  return rows.some(
    (row, at) =>
      row.index === 'letter' &&
      row.counted &&
      row.named &&
      mayBeDistrict(row) &&
      !addsUp(row, partsBelow(rows, at), 1),
  );
}
