import { unitName } from './district-key';
import { foldText } from './fold-text';
import { GROUP, groupLabel } from './group-label';
import type { RawValue } from './raw-sheet';
import { sumLabel } from './sum-label';

/**
 * What the first cells of a row say it is. `plain` is any other text: most often a district. `aside` is no unit and no
 * sum: a ratio, an average, the numbers of another year. For `maybe-total` and `kind-group` the numbers must decide.
 */
export type LabelKind =
  'none' | 'total' | 'subtotal' | 'maybe-total' | 'aside' | 'group' | 'kind-group' | 'unit' | 'plain';

const ASIDE =
  /^(?:%|binh quan|trung binh|trong do|chia ra|bao gom|so lieu|so sanh|so voi|t[iy] le|t[iy] trong|co cau|cung ky|ky truoc|nam (?:truoc|\d{4})|thang \d{1,2}|chenh lech|tang giam|tang so voi|giam so voi|tang$|giam$)(?: |$)/;

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

const SIGNATURE =
  /^(?:nguoi lap|lap bieu|nguoi tong hop|nguoi bao cao|nguoi thong ke|truong ban|pho truong ban|thu truong|bi thu|pho bi thu|chu tich|t m|tm|k t|kt|t l|tl|ky ten|noi nhan|xac nhan)(?: |$)/;

/** `Tam Kỳ, ngày … tháng … năm 2012`, `NGƯỜI LẬP BIỂU`, `T/M BAN THƯỜNG VỤ`: the table is over. */
export function isSignature(text: string): boolean {
  const folded = foldText(text);
  return /(?:^| )ngay (?:.* )?thang (?:.* )?nam(?: |$)/.test(folded) || SIGNATURE.test(folded);
}

/** `1`, `(1)`, `2 (=3+4)`, `3=1+2`, `A`: the mark of a column, with its number; null for a letter's. */
export function columnMark(value: RawValue): { readonly number: number | null } | null {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 0 ? { number: value } : null;
  if (typeof value === 'boolean') return null;
  const text = value.normalize('NFKC').trim();
  const numbered = /^[([]?\s*(\d{1,3})\s*[)\]]?\s*(?:[([]?\s*=[\d\s+\-=()[\].…,]*)?$/.exec(text);
  if (numbered) return { number: Number(numbered[1]) };
  return /^[([]?\s*[A-Za-zĐđ]\s*[)\]]?$/.test(text) ? { number: null } : null;
}
