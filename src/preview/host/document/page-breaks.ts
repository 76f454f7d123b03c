import { ensureChild, replaceChildren } from '../file/child-order';
import { childNamed, childrenNamed, element, flagAttribute, numberAttribute } from '../file/xml';
import { lastColumn, lastRow } from './address';
import type { HostSheet } from './sheet';
import { type StructuralChange, shiftArea } from './structural-change';

/** The rows, from 0, that begin a page because somebody wants them to, top first. */
export function manualBreaks(sheet: HostSheet): readonly number[] {
  return childrenNamed(childNamed(sheet.root, 'rowBreaks') ?? sheet.root, 'brk')
    .filter((node) => flagAttribute(node, 'man'))
    .map((node) => numberAttribute(node, 'id') ?? 0)
    .sort((one, other) => one - other);
}

/**
 * Writes `rowBreaks` as Excel does (ECMA-376 part 1, 18.3.1.74 and 18.3.1.3): `id` is the row, from 0, above which the page
 * ends, `max` the last column that it holds for. Breaks that nobody set by hand are not kept: Excel finds them anew.
 */
export function setManualBreaks(sheet: HostSheet, rows: readonly number[]): void {
  const sorted = [...new Set(rows)].sort((one, other) => one - other);
  if (sorted.length === 0) {
    replaceChildren(sheet.root, 'rowBreaks', []);
    return;
  }
  const node = ensureChild(sheet.root, 'rowBreaks');
  node.attributes['count'] = String(sorted.length);
  node.attributes['manualBreakCount'] = String(sorted.length);
  node.children = sorted.map((id) => element('brk', { id, max: lastColumn, man: '1' }));
}

/** A break goes along with the row that it stands above, and with it when that is deleted. */
export function shiftBreaks(sheet: HostSheet, change: StructuralChange): void {
  if (change.axis !== 'row' || change.from !== 0 || change.to !== lastColumn) return;
  const rows = manualBreaks(sheet);
  if (rows.length === 0) return;
  const moved = rows.flatMap((row) => {
    const place = shiftArea({ top: row, bottom: row, left: 0, right: lastColumn }, change);
    return place && place.top > 0 && place.top <= lastRow ? [place.top] : [];
  });
  setManualBreaks(sheet, moved);
}
