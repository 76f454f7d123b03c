import { unitName } from '../names/district-key';
import { foldText } from '../text/fold-text';
import { GROUP, groupLabel } from './group-label';
import type { RawValue } from '../cells/raw-sheet';
import { sumLabel } from './sum-label';

/**
 * What the first cells of a row say it is. `plain` is any other text: most often a district. `aside` is no unit and no
 * sum: a ratio, an average, the numbers of another year. For `maybe-total` and `kind-group` the numbers must decide.
 */
export type LabelKind =
  | 'none'
  | 'total'
  | 'subtotal'
  | 'maybe-total'
  | 'aside'
  | 'group'
  | 'kind-group'
  | 'kinds'
  | 'unit'
  | 'plain';

const ASIDE =
  /^(?:%|binh quan|trung binh|trong do|chia ra|bao gom|so lieu|so sanh|so voi|t[iy] le|t[iy] trong|co cau|cung ky|ky truoc|nam (?:truoc|\d{4})|thang \d{1,2}|chenh lech|nu$|dan toc$|du bi$|chinh thuc$|kiem tra|doi chieu|tang giam|tang so voi|giam so voi|tang$|giam$)(?: |$)/;

export function labelKind(label: string): LabelKind {
  const folded = foldText(label);
  const sum = sumLabel(label, folded, GROUP);
  if (sum !== null) return sum;
  if (folded === '') return 'none';
  if (ASIDE.test(folded)) return 'aside';
  return groupLabel(label, folded) ?? (unitName(folded).kind === null ? 'plain' : 'unit');
}

/** What stands in the TT column: `1`, `2.`, `I.1` number a district; `I`, `A`, `b)` a group. */
export type IndexKind = 'none' | 'number' | 'letter';

export function indexKind(value: RawValue): IndexKind {
  if (typeof value === 'number') return 'number';
  const folded = typeof value === 'string' ? foldText(value) : '';
  if (/^(?:[ivxlcdm]+|[a-z])(?: \d+)*$/.test(folded)) return /\d/.test(folded) ? 'number' : 'letter';
  return /^\d+(?: \d+)*$/.test(folded) ? 'number' : 'none';
}

/** `1.2` and the number 1.2 give `1`, `2`: what the row is numbered below. Empty where it has no number. */
export function indexPath(value: RawValue): readonly string[] {
  if (indexKind(value) !== 'number') return [];
  return foldText(String(value)).split(' ');
}

const MARK = /^\s*(\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|[A-G])(?:\s*[.)/:]+\s*|\s+[–-]+\s*|[–-]+\s+)(?=\p{L})/u;

/** "I. Đồng bằng", "1) TP Tam Kỳ" taken apart; "X. Tam Phú" is a commune. */
export function markedName(text: string): { readonly mark: string | null; readonly rest: string } {
  const [whole = '', mark = ''] = MARK.exec(text) ?? [];
  if (mark === '' || mark === 'X') return { mark: null, rest: text };
  return { mark, rest: text.slice(whole.length) };
}

/** `a)`, `b`: parts of the row above, where those are numbered. */
export function isPartIndex(value: RawValue): boolean {
  return typeof value === 'string' && /^\s*[a-zđ]\s*[).]?\s*$/.test(value);
}
