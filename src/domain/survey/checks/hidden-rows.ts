import { cellAddress } from '../../address';
import type { Finding } from '../finding';
import type { Survey } from '../survey';

/**
 * Says which rows that are hidden or filtered out were read like the others, once for all of them: a filter left on must
 * take no district away, but a row hidden because it no longer holds would be counted without anybody seeing it.
 */
export function hiddenRows(
  { districts, organisations, nameColumn }: Pick<Survey, 'districts' | 'organisations' | 'nameColumn'>,
  hidden: readonly number[],
): readonly Finding[] {
  if (hidden.length === 0) return [];
  const isHidden = new Set(hidden);
  const rows = new Set<number>();
  const names = new Set<string>();
  for (const { key, name, row, counts } of districts) {
    const counted = Object.values(counts).flatMap(({ members, committees, cells }) =>
      [members, committees, cells].map(({ cell }) => rowOf(cell)),
    );
    const listed = organisations
      .filter(({ district }) => district === key)
      .map((organisation) => organisation.row);
    for (const at of [row, ...counted, ...listed]) {
      if (!isHidden.has(at)) continue;
      rows.add(at);
      if (name !== '') names.add(name);
    }
  }
  const sorted = [...rows].sort((a, b) => a - b);
  const [first] = sorted;
  if (first === undefined) return [];
  const cell = cellAddress(first, nameColumn);
  return [{ severity: 'note', code: 'rows-hidden', cell, rows: sorted, districts: [...names] }];
}

/** `AB12` → 11 */
function rowOf(cell: string): number {
  return Number(/\d+$/.exec(cell)?.[0]) - 1;
}
