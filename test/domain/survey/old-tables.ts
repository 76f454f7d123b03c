/** A vowel with what stands for it without a tone, then with sắc, huyền, hỏi, ngã, nặng. */
type VowelRow = readonly [letters: string, codes: string];

/**
 * TCVN 5712:1993, VN3: the codes of the small letters, as the standard's conversion tables print them. Capitals have
 * codes without a tone only.
 */
const TCVN3_VOWELS: readonly VowelRow[] = [
  ['a á à ả ã ạ', '61 B8 B5 B6 B7 B9'],
  ['ă ắ ằ ẳ ẵ ặ', 'A8 BE BB BC BD C6'],
  ['â ấ ầ ẩ ẫ ậ', 'A9 CA C7 C8 C9 CB'],
  ['e é è ẻ ẽ ẹ', '65 D0 CC CE CF D1'],
  ['ê ế ề ể ễ ệ', 'AA D5 D2 D3 D4 D6'],
  ['i í ì ỉ ĩ ị', '69 DD D7 D8 DC DE'],
  ['o ó ò ỏ õ ọ', '6F E3 DF E1 E2 E4'],
  ['ô ố ồ ổ ỗ ộ', 'AB E8 E5 E6 E7 E9'],
  ['ơ ớ ờ ở ỡ ợ', 'AC ED EA EB EC EE'],
  ['u ú ù ủ ũ ụ', '75 F3 EF F1 F2 F4'],
  ['ư ứ ừ ử ữ ự', 'AD F8 F5 F6 F7 F9'],
  ['y ý ỳ ỷ ỹ ỵ', '79 FD FA FB FC FE'],
];
const TCVN3_OTHERS: VowelRow = ['đ Đ Ă Â Ê Ô Ơ Ư', 'AE A7 A1 A2 A3 A4 A5 A6'];

/** VNI for Windows, as its conversion tables print it: one or two Western letters for each. */
const VNI_SMALL: readonly VowelRow[] = [
  ['a á à ả ã ạ', 'a aù aø aû aõ aï'],
  ['ă ắ ằ ẳ ẵ ặ', 'aê aé aè aú aü aë'],
  ['â ấ ầ ẩ ẫ ậ', 'aâ aá aà aå aã aä'],
  ['e é è ẻ ẽ ẹ', 'e eù eø eû eõ eï'],
  ['ê ế ề ể ễ ệ', 'eâ eá eà eå eã eä'],
  ['i í ì ỉ ĩ ị', 'i í ì æ ó ò'],
  ['o ó ò ỏ õ ọ', 'o où oø oû oõ oï'],
  ['ô ố ồ ổ ỗ ộ', 'oâ oá oà oå oã oä'],
  ['ơ ớ ờ ở ỡ ợ', 'ô ôù ôø ôû ôõ ôï'],
  ['u ú ù ủ ũ ụ', 'u uù uø uû uõ uï'],
  ['ư ứ ừ ử ữ ự', 'ö öù öø öû öõ öï'],
  ['y ý ỳ ỷ ỹ ỵ', 'y yù yø yû yõ î'],
  ['đ', 'ñ'],
];
const VNI_CAPITALS: readonly VowelRow[] = [
  ['A Á À Ả Ã Ạ', 'A AÙ AØ AÛ AÕ AÏ'],
  ['Ă Ắ Ằ Ẳ Ẵ Ặ', 'AÊ AÉ AÈ AÚ AÜ AË'],
  ['Â Ấ Ầ Ẩ Ẫ Ậ', 'AÂ AÁ AÀ AÅ AÃ AÄ'],
  ['E É È Ẻ Ẽ Ẹ', 'E EÙ EØ EÛ EÕ EÏ'],
  ['Ê Ế Ề Ể Ễ Ệ', 'EÂ EÁ EÀ EÅ EÃ EÄ'],
  ['I Í Ì Ỉ Ĩ Ị', 'I Í Ì Æ Ó Ò'],
  ['O Ó Ò Ỏ Õ Ọ', 'O OÙ OØ OÛ OÕ OÏ'],
  ['Ô Ố Ồ Ổ Ỗ Ộ', 'OÂ OÁ OÀ OÅ OÃ OÄ'],
  ['Ơ Ớ Ờ Ở Ỡ Ợ', 'Ô ÔÙ ÔØ ÔÛ ÔÕ ÔÏ'],
  ['U Ú Ù Ủ Ũ Ụ', 'U UÙ UØ UÛ UÕ UÏ'],
  ['Ư Ứ Ừ Ử Ữ Ự', 'Ö ÖÙ ÖØ ÖÛ ÖÕ ÖÏ'],
  ['Y Ý Ỳ Ỷ Ỹ Ỵ', 'Y YÙ YØ YÛ YÕ Î'],
  ['Đ', 'Ñ'],
];

const pairs = ([letters, codes]: VowelRow, read: (code: string) => string) => {
  const typed = codes.split(' ').map(read);
  return letters.split(' ').map((letter, i) => [letter.normalize('NFC'), typed[i] ?? ''] as const);
};
const fromHex = (code: string) => String.fromCharCode(Number.parseInt(code, 16));
const asTyped = (code: string) => code.normalize('NFC');

export const TCVN3 = new Map([...TCVN3_VOWELS, TCVN3_OTHERS].flatMap((row) => pairs(row, fromHex)));
export const VNI = new Map([...VNI_SMALL, ...VNI_CAPITALS].flatMap((row) => pairs(row, asTyped)));

/** A Unicode text as it was typed for an old font. */
export function typedFor(table: ReadonlyMap<string, string>, text: string): string {
  return Array.from(text.normalize('NFC'), (letter) => table.get(letter) ?? letter).join('');
}
