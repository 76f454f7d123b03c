import { cellAddress } from '../../address';
import type { Finding, Measure } from '../finding';
import { foldText } from '../text/fold-text';
import type { ListEntry, ListSum } from './list-rows';
import type { ListMapping } from './map-list';
import type { SheetCells } from '../cells/sheet-cells';

const MEASURES: readonly Measure[] = ['members', 'fullMembers', 'committees', 'cells'];

/**
 * Holds the sums of a list against their parts: those of the district or bloc around them, those since the sum before,
 * or all. A sum that is none of these is reported with the sum that its place calls for. Silent where a part is no
 * number: that has its own finding.
 */
export function listSums(
  cells: SheetCells,
  sums: readonly ListSum[],
  entries: readonly ListEntry[],
  map: ListMapping,
): readonly Finding[] {
  return sums.flatMap((sum) =>
    MEASURES.flatMap((measure): readonly Finding[] => {
      const columns = map.counts[measure];
      const [column] = columns;
      if (column === undefined) return [];
      const found = added(cells, sum.row.row, columns);
      if (found === null) return [];
      const candidates = partsOf(sum, sums, entries).flatMap((parts) => {
        const values = parts.map(({ row }) => added(cells, row.row, columns));
        return values.includes(null) ? [] : [values.reduce<number>((all, value) => all + (value ?? 0), 0)];
      });
      const [expected] = candidates;
      if (expected === undefined || candidates.includes(found)) return [];
      const cell = cellAddress(sum.row.row, column);
      return [
        { severity: 'warning', code: 'total-differs', cell, bloc: null, measure, found, sum: expected },
      ];
    }),
  );
}

/** "Tổng cộng" and the like; not one of several rows called "Cộng". */
export function isGrandTotal(sum: ListSum, sums: readonly ListSum[]): boolean {
  const text = foldText(sum.text);
  return sum.saysTotal && sums.every((other) => other === sum || foldText(other.text) !== text);
}

/** What a sum may add up, the likeliest first. */
function partsOf(
  sum: ListSum,
  sums: readonly ListSum[],
  entries: readonly ListEntry[],
): readonly (readonly ListEntry[])[] {
  if (sum.bloc !== null) return [entries.filter(({ bloc }) => bloc === sum.bloc)];
  if (isGrandTotal(sum, sums)) return [entries];
  const { entriesAbove: at } = sum;
  const [above, below] = [entries.slice(0, at), entries.slice(at)];
  const before = sums.findLast((other) => other.row.row < sum.row.row)?.entriesAbove ?? 0;
  const next = sums.find((other) => other.row.row > sum.row.row)?.entriesAbove ?? entries.length;
  if (sum.stands === 'above-group') {
    const end = sums.find((other) => other.stands === 'above-group' && other.row.row > sum.row.row);
    return [entries.slice(at, end?.entriesAbove)];
  }
  // Of a group of districts: all since the group began, or since the sum of the one before.
  const group = sums.findLast((other) => other.stands === 'above-group' && other.row.row < sum.row.row);
  const [last, first] = [above.at(-1), below[0]];
  const run = (of: readonly ListEntry[], same: (entry: ListEntry) => boolean) => {
    const end = of.findIndex((entry) => !same(entry));
    return end < 0 ? of : of.slice(0, end);
  };
  const backwards = [...above].reverse();
  const of = (all: readonly ListEntry[], entry: ListEntry | undefined) =>
    entry === undefined
      ? []
      : [
          run(all, ({ district }) => district.text === entry.district.text),
          run(all, ({ district, bloc }) => district.text === entry.district.text && bloc === entry.bloc),
          // Where the districts stand below their blocs.
          run(all, ({ bloc }) => bloc === entry.bloc),
        ];
  const sinceGroup = group === undefined ? [] : [above.slice(group.entriesAbove)];
  const aboveIt = [...of(backwards, last), above.slice(before), ...sinceGroup];
  const belowIt = [...of(below, first), entries.slice(at, next)];
  const likeliest = sum.stands === 'below' ? [...aboveIt, ...belowIt] : [...belowIt, ...aboveIt];
  return [...likeliest, entries].filter((parts) => parts.length > 0);
}

/** The numbers of these columns added up; null where one is none. */
function added(cells: SheetCells, row: number, columns: readonly number[]): number | null {
  let sum = 0;
  for (const column of columns) {
    const value = cells.value(row, column);
    if (typeof value !== 'number') return null;
    sum += value;
  }
  return sum;
}
