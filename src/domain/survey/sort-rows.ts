import type { RowDoubt } from './finding';
import type { Doubt } from './doubt';
import { grandTotal } from './grand-total';
import { judgeBySums } from './judge-by-sums';
import { numberingOf } from './numbering';
import { roleOf } from './row-role';
import type { BodyRow } from './table-rows';

export interface SortedRows {
  readonly districts: readonly BodyRow[];
  /** By sheet row: the districts of which it is not sure that they are. */
  readonly doubts: ReadonlyMap<number, Doubt>;
  /** Rows with counts that are no districts, sums or groups: ratios, averages, other years. */
  readonly aside: readonly BodyRow[];
  readonly totalRow: number | null;
  /** The last row of the table, subtotals included; null for a table without rows. */
  readonly lastRow: number | null;
}

/** Tells districts from totals, groups, subtotals and the notes under the table, by words first, then by numbers. */
export function sortRows(all: readonly BodyRow[]): SortedRows {
  const numbering = numberingOf(all.slice(0, all.findLastIndex(isAnchored) + 1));
  const { rows } = numbering;
  const { judged, doubts } = judgeBySums(rows.map((row) => ({ row, role: roleOf(row, numbering) })));
  const districts = judged.filter(({ role }) => role === 'district').map(({ row }) => row);
  for (const row of districts) {
    const doubt = doubtByWords(row, numbering.numbered);
    if (doubt !== null && !doubts.has(row.row)) doubts.set(row.row, { code: doubt, severity: 'error' });
  }
  const sums = judged.filter(({ role, row }) => role === 'sum' && row.counted).map(({ row }) => row);
  const sure = districts.filter(({ row }) => doubts.get(row)?.severity !== 'error');
  const total = grandTotal(sums, sure);
  if (total?.closes === true) {
    for (const row of districts) {
      if (row.row < total.row || !row.counted || row.index === 'number' || !row.named) continue;
      doubts.set(row.row, { code: 'row-below-total', severity: 'error' });
    }
  }
  return {
    districts,
    doubts,
    aside: judged.filter(({ role, row }) => role === 'aside' && row.counted).map(({ row }) => row),
    totalRow: total?.row ?? null,
    lastRow: rows.at(-1)?.row ?? null,
  };
}

/** A row that surely belongs to the table; texts after the last of them are notes and names of signers. */
function isAnchored(row: BodyRow): boolean {
  return row.counted || row.label === 'unit' || (row.named && row.index === 'number');
}

function doubtByWords({ label, index, counted, named }: BodyRow, numbered: boolean): RowDoubt | null {
  if (!counted || !named) return null;
  // "1 | Miền núi": the name of a group and the number of a district.
  if (label === 'group') return 'row-looks-like-group';
  return numbered && index === 'none' && label === 'plain' ? 'row-not-numbered' : null;
}
