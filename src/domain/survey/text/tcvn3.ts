/**
 * Letters of TCVN 5712:1993, set VN3 ("TCVN3", "ABC"), by the code of the first of each run. Fonts such as .VnTime
 * draw them in the places of Western letters, so Excel holds U+00A1–U+00FE. Lower case has every tone; capitals with a
 * tone are the same codes in a font of capitals (.VnTimeH).
 */
const RUNS: readonly (readonly [first: number, letters: string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];

const LETTERS: ReadonlyMap<string, string> = new Map(
  RUNS.flatMap(([first, letters]) =>
    Array.from(letters, (letter, i) => [String.fromCharCode(first + i), letter] as const),
  ),
);

const read = (text: string) => text.replace(/[\u00A1-\u00FE]/g, (code) => LETTERS.get(code) ?? code);

/**
 * Reads TCVN3 codes as the letters they show; other characters stay. `HuyÖn` → `Huyện`. Capitals with a tone have no
 * code, so whoever typed a title without changing the font has "HUYệN": what is otherwise capitals is made so.
 */
export function fromTcvn3(text: string): string {
  if (/[A-Z]{2}/.test(text) && !/[a-z]/.test(text)) return read(text).toUpperCase();
  return text.replace(/[\p{L}\u00A1-\u00FE]+/gu, (word) => {
    const shown = read(word);
    return /[A-Z].*[A-Z]/.test(word) && !/[a-z]/.test(word) ? shown.toUpperCase() : shown;
  });
}
