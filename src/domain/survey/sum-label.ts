import { foldText } from './fold-text';

/** What a label says of sums: `maybe-total` begins like one ("Cộng Hòa", "Cộng Quảng Nam"), the numbers decide. */
export type SumLabel = 'total' | 'subtotal' | 'maybe-total';

const TOTAL_WORDS = new Set(
  'cong tong so toan tinh chung ca dang bo huyen thi xa thanh pho phuong don vi cac khoi va'.split(' '),
);

/** Totals whatever follows: "Tổng số toàn tỉnh Quảng Nam", "T.Cộng", "Cộng mang sang", "Đảng bộ tỉnh". */
const TOTAL =
  /^(?:tong|toan (?:tinh|huyen|thi xa|thanh pho|quan|xa|phuong|dang bo|khoi|nganh|don vi)|cong (?:\d{2,}|tinh|toan|chung|don|trang|mang|chuyen|luy|so)|t cong|tcong|tc$|σ|mang sang|chuyen sang|luy ke|total|grand total)(?: |$)/;
/** "Tỉnh Quảng Nam", "Đảng bộ tỉnh"; but "Tĩnh Gia" and "Tịnh Biên" are districts. */
const PROVINCE = /^(?:dang bo (?:toan )?)?tinh(?: |$)/;

const SUM_OF = /^(?:tong cong|tong so|cong|tong) /;
/** "Cộng I", "Tổng số nhóm 1"; but "Tổng cộng 3 huyện" counts the units. */
const GROUP_NUMBER = /^(?:(?:[ivx]+|[a-h])(?: |$)|\d+$)/;

/** "Cộng miền núi", "Cộng nhóm I", "Cộng (1+…+11)", "Tổng cộng: 3 huyện"; null for "Tống Trân" and other names. */
export function sumLabel(label: string, asFolded: string, namesGroup: RegExp): SumLabel | null {
  if (/^\s*[∑Σ]/.test(label)) return 'total';
  // What stands in brackets says how it was added up.
  const folded = /[([]/.test(label) ? foldText(label.replace(/[([][^)\]]*[)\]]?/g, ' ')) : asFolded;
  // A family and village name; folded it is the word for a total.
  if (label.normalize('NFC').trim().toLowerCase().startsWith('tống')) return null;
  const begins = /^(?:cong|tong|toan)(?: |$)/.test(folded);
  const words = folded.split(' ');
  if (begins && words.every((word) => TOTAL_WORDS.has(word) || /^\d{2,3}$/.test(word))) return 'total';
  const summed = SUM_OF.test(folded) ? folded.replace(SUM_OF, '') : '';
  if (GROUP_NUMBER.test(summed)) return 'subtotal';
  if (namesGroup.test(summed) && !/^cac (?:khoi|don vi)(?: |$)/.test(summed)) return 'subtotal';
  if (TOTAL.test(folded)) return 'total';
  if (PROVINCE.test(folded)) return provinceLabel(label);
  if (!begins) return null;
  // "Công", "Toán": a name that only folds to the word for a sum.
  const first =
    label
      .normalize('NFC')
      .trim()
      .toLowerCase()
      .split(/[^\p{L}]/u)[0] ?? '';
  return ['cộng', 'toàn', 'cong', 'toan'].includes(first) ? 'maybe-total' : null;
}

function provinceLabel(label: string): SumLabel | null {
  const written = label.normalize('NFC').toLowerCase();
  if (written.includes('tỉnh')) return 'total';
  return /t[ịĩ]nh/.test(written) ? null : 'maybe-total';
}
