import { isPlainTotal } from './sum-label';
import type { BodyRow } from './table-rows';

/** `maybe-…`: the numbers decide whether the row is a sum, a group with its sum, or a district. `part`: of a district. */
export type RowRole =
  'district' | 'sum' | 'maybe-sum' | 'group' | 'maybe-group' | 'part' | 'aside' | 'nothing';

/** How the rows of one table are numbered. */
export interface Numbering {
  /** Districts are numbered: 1, 2, 3, or I, II, III where nothing else is. */
  readonly numbered: boolean;
  /** Where other rows are numbered 1, 2, 3 or not at all, a row numbered I or A heads a group. */
  readonly lettersHeadGroups: boolean;
}

/**
 * What a row is by its words and its number. Nothing that may be a district is dropped: a row with counts and any
 * other name is one, so is a nameless row with counts, and a row without counts where its number or its kind
 * ("Huyện …") says so, or where no row is numbered. A name alone makes a sum or a group of no row that has the number
 * of a district: "Tổng Cọt" and "Các Sơn" are communes.
 */
export function roleOf(row: BodyRow, { numbered, lettersHeadGroups }: Numbering): RowRole {
  const { label, index, counted, named } = row;
  const headsGroup = index === 'letter' && lettersHeadGroups;
  if (label === 'total' || label === 'subtotal') {
    if (index === 'none' || headsGroup || !named || isPlainTotal(row.text)) return 'sum';
    return counted ? 'maybe-sum' : 'district';
  }
  if (label === 'aside') return index === 'number' && named && !counted ? 'district' : 'aside';
  if (index === 'number') return named || counted ? 'district' : 'nothing';
  const namesGroup = label === 'group' || label === 'kind-group';
  if (label === 'kinds' || (headsGroup && (namesGroup || !counted))) return 'group';
  if (headsGroup) return 'maybe-group';
  if (namesGroup) return counted ? 'maybe-group' : 'group';
  if (label === 'maybe-total') return counted ? 'maybe-sum' : 'nothing';
  if (label === 'unit') return 'district';
  return counted || (named && !numbered) ? 'district' : 'nothing';
}
