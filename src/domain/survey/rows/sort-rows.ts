import type { Doubt } from './doubt';
import { unitLevel } from '../names/district-key';
import { firstBelowTotal, grandTotal } from './grand-total';
import { judgeBySums } from './judge-by-sums';
import { numberingOf } from './numbering';
import { settleParts } from './parts';
import { roleOf } from './row-role';
import type { UnequalSum } from './row-sums';
import type { BodyRow } from './table-rows';

export interface SortedRows {
  readonly districts: readonly BodyRow[];
  /** By sheet row: the districts of which it is not sure that they are. */
  readonly doubts: ReadonlyMap<number, Doubt>;
  /** Rows with counts that are no districts, sums or groups: ratios, averages, other years. */
  readonly aside: readonly BodyRow[];
  /** The sums of groups that their rows do not add up to. */
  readonly unequal: readonly UnequalSum[];
  /** Whether its districts are numbered. */
  readonly numbered: boolean;
  readonly totalRow: number | null;
  /** The last row of the table, subtotals included; null for a table without rows. */
  readonly lastRow: number | null;
}

/** Tells districts from totals, groups, subtotals and the notes under the table, by words first, then by numbers. */
export function sortRows(all: readonly BodyRow[]): SortedRows {
  const numbering = numberingOf(all.slice(0, all.findLastIndex(isAnchored) + 1));
  const { rows } = numbering;
  const parts = settleParts(rows);
  const { judged, doubts, unequal } = judgeBySums(
    rows.map((row) => ({ row, role: parts.roles.get(row.row) ?? roleOf(row, numbering) })),
  );
  const districts = judged.filter(({ role }) => role === 'district').map(({ row }) => row);
  for (const [row, doubt] of parts.doubts) doubts.set(row, doubt);
  const communes = numbersCommunes(districts);
  for (const row of districts) {
    const doubt = numbering.numbered && isUnnumbered(row) ? doubtNumber(row, communes) : doubtName(row);
    if (doubt !== null && !doubts.has(row.row)) doubts.set(row.row, doubt);
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
  const below = total === null ? firstBelowTotal(sums, sure) : undefined;
  if (below !== undefined && !doubts.has(below.row))
    doubts.set(below.row, { code: 'row-below-total', severity: 'warning' });
  return {
    districts,
    doubts,
    unequal: unequal.filter(({ row }) => row.row !== total?.row),
    numbered: numbering.numbered,
    aside: judged.filter(({ role, row }) => role === 'aside' && row.counted).map(({ row }) => row),
    totalRow: total?.row ?? null,
    lastRow: rows.at(-1)?.row ?? null,
  };
}

/** A row that surely belongs to the table; texts after the last of them are notes and names of signers. */
function isAnchored(row: BodyRow): boolean {
  return row.counted || row.label === 'unit' || (row.named && row.index === 'number');
}

/** "1 | Miền núi": the name of a group and the number of a district. */
function doubtName({ label, counted, named }: BodyRow): Doubt | null {
  const isGroup = counted && named && (label === 'group' || label === 'kinds');
  return isGroup ? { code: 'row-looks-like-group', severity: 'error' } : null;
}

function isUnnumbered({ label, index, counted, named }: BodyRow): boolean {
  return counted && named && index === 'none' && (label === 'plain' || label === 'unit');
}

/** A unit among numbered rows is one, most likely; a district below its communes is their sum, or was. */
function doubtNumber({ label, text }: BodyRow, communes: boolean): Doubt {
  const isUnit = label === 'unit' && !(communes && unitLevel(text) === 'district');
  return { code: 'row-not-numbered', severity: isUnit ? 'warning' : 'error' };
}

/** True where the numbered rows name communes and no district. */
function numbersCommunes(districts: readonly BodyRow[]): boolean {
  const levels = new Set(
    districts.flatMap(({ index, text }) => (index === 'number' ? [unitLevel(text)] : [])),
  );
  return levels.has('commune') && !levels.has('district');
}
