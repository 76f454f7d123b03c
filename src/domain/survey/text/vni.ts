/*
 * VNI for Windows (VNI-Times and the other VNI- fonts): a vowel and behind it one Western letter for its mark and tone
 * together. `ô` and `ö` are the vowels ơ and ư; the letters of i and đ stand alone.
 */
const [GRAVE, ACUTE, TILDE, HOOK, DOT] = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const [CIRCUMFLEX, BREVE] = ['\u0302', '\u0306'];

/** What stands for `â`, `ấ`, `ầ`, `ẩ`, `ẫ`, `ậ`: six letters, in the order of these tones. */
const TONES = ['', ACUTE, GRAVE, HOOK, TILDE, DOT];

const MARKS: readonly (readonly [vowels: string, letters: string, marks: readonly string[]])[] = [
  ['aeoôuöy', 'ùøûõï', TONES.slice(1)],
  ['aeo', 'âáàåãä', TONES.map((tone) => CIRCUMFLEX + tone)],
  ['a', 'êéèúüë', TONES.map((tone) => BREVE + tone)],
];

const ALONE: readonly (readonly [letter: string, shown: string])[] = [
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['ñ', 'đ'],
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
];

const VOWELS: ReadonlyMap<string, string> = new Map(ALONE);

const SHOWN: ReadonlyMap<string, string> = new Map([
  ...ALONE,
  ...MARKS.flatMap(([vowels, letters, marks]) =>
    Array.from(vowels).flatMap((vowel) =>
      Array.from(letters).map((letter, i) => {
        const shown = `${VOWELS.get(vowel) ?? vowel}${marks[i] ?? ''}`.normalize('NFC');
        return [vowel + letter, shown] as const;
      }),
    ),
  ),
]);

/** Two letters before one, so that `ôù` is ớ and not ơ with a letter behind it. */
const SPELLED = new RegExp(
  [
    ...MARKS.map(([vowels, letters]) => `[${vowels}][${letters}]`),
    `[${ALONE.map(([letter]) => letter).join('')}]`,
  ].join('|'),
  'gi',
);

/** Reads VNI's pairs as the letters they show; other characters stay. `Huyeän` → `Huyện`. */
export function fromVni(text: string): string {
  return text.replace(SPELLED, (spelled) => {
    const shown = SHOWN.get(spelled.toLowerCase()) ?? spelled;
    // The vowel alone says the case: a mark is often typed small behind a capital.
    const vowel = spelled.charAt(0);
    return vowel === vowel.toLowerCase() ? shown : shown.toUpperCase();
  });
}
