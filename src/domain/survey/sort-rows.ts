import type { BodyRow } from './table-rows';

export interface SortedRows {
  readonly districts: readonly BodyRow[];
  readonly totalRow: number | null;
  /** The last row of the table, subtotals included; null for a table without rows. */
  readonly lastRow: number | null;
}

/** Tells districts from totals, groups, subtotals and the notes under the table. */
export function sortRows(rows: readonly BodyRow[]): SortedRows {
  const kept = rows.slice(0, rows.findLastIndex(isAnchored) + 1);
  // Where other rows are numbered 1, 2, 3 or not at all, a row numbered I or A heads a group.
  const lettersHeadGroups = kept.some(
    (row) => row.counted && row.named && row.index !== 'letter' && !isSum(row),
  );
  const numbered = kept.some((row) => row.index === 'number' && row.named);
  const districts = kept.filter((row) => isDistrict(row, lettersHeadGroups, numbered));
  const total = grandTotal(
    kept.filter((row) => row.label === 'total' && row.counted),
    districts,
  );
  return { districts, totalRow: total, lastRow: kept.at(-1)?.row ?? null };
}

function isSum({ label }: BodyRow): boolean {
  return label === 'total' || label === 'subtotal';
}

/** A row that surely belongs to the table; texts after the last of them are notes and names of signers. */
function isAnchored(row: BodyRow): boolean {
  return row.counted || row.label === 'unit' || (row.named && row.index === 'number');
}

/**
 * Nothing that may be a district is dropped: a row with counts and any other name is one, so is a nameless row with
 * counts, and a row without counts where its number or its kind ("Huyện …") says so, or where no row is numbered.
 */
function isDistrict(row: BodyRow, lettersHeadGroups: boolean, numbered: boolean): boolean {
  if (isSum(row)) return false;
  if (row.label === 'unit') return true;
  if (row.index === 'number') return row.named || row.counted;
  if (row.label === 'group' || (row.index === 'letter' && lettersHeadGroups)) return false;
  return row.counted || (row.named && !numbered);
}

/**
 * The grand total has all districts on one side. Of several such rows the last below (or the first above) is it; a
 * lone "Cộng" below the districts is none where a row of the same name sums up a group between them.
 */
function grandTotal(totals: readonly BodyRow[], districts: readonly BodyRow[]): number | null {
  const first = districts[0]?.row ?? 0;
  const last = districts.at(-1)?.row ?? 0;
  const below = totals.filter(({ row }) => row > last);
  const between = totals.filter(({ row }) => row > first && row < last);
  const above = totals.filter(({ row }) => row < first);
  const found = below.at(-1);
  if (found && (below.length > 1 || between.every(({ text }) => text.trim() !== found.text.trim())))
    return found.row;
  return above[0]?.row ?? null;
}
