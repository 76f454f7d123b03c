import { unitName } from './district-key';
import { foldText } from './fold-text';
import type { RawValue } from './raw-sheet';

/** What the first cells of a row say it is. `plain` is any other text: most often a district. */
export type LabelKind = 'none' | 'total' | 'subtotal' | 'group' | 'unit' | 'plain';

const TOTAL_WORDS = new Set(
  'cong tong so toan tinh chung ca dang bo huyen thi xa thanh pho phuong don vi'.split(' '),
);

/** How names of groups of units begin. */
const GROUP = /^(?:cac|mien|vung|nhom|khu vuc|cum|trung du|dong bang|ven bien|hai dao|nui)(?: |$)/;

/** "Cộng miền núi", "Cộng nhóm I", "Tổng số I"; but not "Cộng Hòa" or "Tống Trân", which are units. */
const SUM_OF = /^(?:tong cong|tong so|cong|tong) /;
const GROUP_NUMBER = /^(?:[ivx]+|[a-h]|\d+)(?: |$)/;

export function labelKind(label: string): LabelKind {
  const folded = foldText(label);
  if (folded === '') return 'none';
  if (isGrandTotal(label, folded)) return 'total';
  const summed = SUM_OF.test(folded) ? folded.replace(SUM_OF, '') : '';
  if (GROUP.test(summed) || GROUP_NUMBER.test(summed)) return 'subtotal';
  const unit = unitName(folded);
  if (GROUP.test(folded) || (unit.kind !== null && GROUP.test(unit.name))) return 'group';
  return unit.kind === null ? 'plain' : 'unit';
}

/** `Cộng`, `Cộng (1+…+11)`, `TỔNG SỐ`, `Toàn tỉnh`, `Tổng số 18 huyện, thành phố`, `Tỉnh Quảng Nam`. */
function isGrandTotal(label: string, asFolded: string): boolean {
  // What stands in brackets says how it was added up.
  const folded = /[([]/.test(label) ? foldText(label.replace(/[([][^)\]]*[)\]]?/g, ' ')) : asFolded;
  if (folded.startsWith('tinh ')) return true;
  const words = folded.split(' ');
  return (
    /^(?:cong|tong|toan)$/.test(words[0] ?? '') &&
    words.every((word) => TOTAL_WORDS.has(word) || isLargeNumber(word))
  );
}

/** "18" of "18 huyện"; "Cộng 1" is the sum of a group. */
function isLargeNumber(word: string): boolean {
  return /^\d{2,3}$/.test(word);
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
