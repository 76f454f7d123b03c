import { foldText } from '../text/fold-text';
import { isToneless, tonedText } from '../text/toned-text';

/** What a label says of sums: `maybe-total` begins like one ("Cộng Hòa", "Cộng Quảng Nam"), the numbers decide. */
export type SumLabel = 'total' | 'subtotal' | 'maybe-total';

const SUM_WORDS = ['cộng', 'tổng', 'toàn'];
const TOTAL =
  'cộng tổng số toàn tỉnh chung cả đảng bộ huyện thị xã thành phố phường đơn vị các khối và'.split(' ');
const TONED_TOTAL_WORDS = new Set(TOTAL);
const TOTAL_WORDS = new Set(TOTAL.map(foldText));

/** Totals whatever follows: "Tổng số toàn tỉnh Quảng Nam", "T.Cộng", "Cộng mang sang", "Đảng bộ tỉnh". */
const BEGINS_TOTAL =
  /^(?:tong|toan (?:tinh|huyen|thi xa|thanh pho|quan|xa|phuong|dang bo|khoi|nganh|don vi)|cong (?:\d{2,}|tinh|toan|chung|don|trang|mang|chuyen|luy|so)|t cong|tcong|tc$|σ|mang sang|chuyen sang|luy ke|total|grand total)(?: |$)/;
/** "Tỉnh Quảng Nam", "Đảng bộ tỉnh"; but "Tĩnh Gia" and "Tịnh Biên" are districts. */
const PROVINCE = /^(?:dang bo (?:toan )?)?tinh(?: |$)/;

/** "Cả 3 khối", "Cả tỉnh". */
const ALL_OF = /^cả (?:(?:\d+|hai|ba|bốn|năm) khối|tỉnh|huyện|xã|phường|thị xã|thành phố)$/;

const SUM_OF = /^(?:tong cong|tong so|cong|tong) /;
/** "Cộng I", "Tổng số nhóm 1"; but "Tổng cộng 3 huyện" counts the units. */
const GROUP_NUMBER = /^(?:(?:[ivx]+|[a-h])(?: |$)|\d+$)/;

/** "Cộng miền núi", "Cộng nhóm I", "Cộng (1+…+11)", "Tổng cộng: 3 huyện"; null for "Tống Trân" and other names. */
export function sumLabel(label: string, asFolded: string, namesGroup: RegExp): SumLabel | null {
  if (/^\s*[∑Σ]/.test(label)) return 'total';
  // What stands in brackets says how it was added up.
  const folded = /[([]/.test(label) ? foldText(label.replace(/[([][^)\]]*[)\]]?/g, ' ')) : asFolded;
  const begins = /^(?:cong|tong|toan)(?: |$)/.test(folded);
  // "Tống Trân", "Tông Lạnh", "Công Thành": names that only fold to such a word.
  const [first = ''] = tonedText(label).split(' ');
  if (begins && !isToneless(label) && !SUM_WORDS.includes(first)) return null;
  const words = folded.split(' ');
  if (begins && words.every((word) => TOTAL_WORDS.has(word) || /^\d{2,3}$/.test(word))) return 'total';
  const summed = SUM_OF.test(folded) ? folded.replace(SUM_OF, '') : '';
  if (GROUP_NUMBER.test(summed)) return 'subtotal';
  if (namesGroup.test(summed) && !/^cac (?:khoi|don vi)(?: |$)/.test(summed)) return 'subtotal';
  if (BEGINS_TOTAL.test(folded) || (folded.startsWith('ca ') && ALL_OF.test(tonedText(label))))
    return 'total';
  if (PROVINCE.test(folded)) return provinceLabel(label);
  if (!begins) return null;
  return first === 'tong' || first === 'tổng' ? null : 'maybe-total';
}

/** True for a text of nothing but words for a grand total, written with their marks: no unit is called that. */
export function isPlainTotal(label: string): boolean {
  const words = tonedText(label.replace(/[([][^)\]]*[)\]]?/g, ' ')).split(' ');
  return words.every((word) => TONED_TOTAL_WORDS.has(word)) && SUM_WORDS.includes(words[0] ?? '');
}

function provinceLabel(label: string): SumLabel | null {
  const written = label.normalize('NFC').toLowerCase();
  if (written.includes('tỉnh')) return 'total';
  return /t[ịĩ]nh/.test(written) ? null : 'maybe-total';
}
