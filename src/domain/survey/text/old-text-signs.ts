import { isSyllable } from './syllable';
import { fromTcvn3 } from './tcvn3';
import { fromVni } from './vni';

export type OldEncoding = 'tcvn3' | 'vni';

/** Read a text as an old font shows it. */
export const READERS: Readonly<Record<OldEncoding, (text: string) => string>> = {
  tcvn3: fromTcvn3,
  vni: fromVni,
};

/** The words of a text by what an old encoding makes of them; words without a Western letter or sign say nothing. */
export interface Signs {
  /** No Vietnamese syllable as it stands, one when decoded. */
  readonly gained: readonly string[];
  /** A syllable as it stands and none when decoded. */
  readonly lost: number;
  /** Could be either: `Phó` is Unicode, and "Phú" in TCVN3. */
  readonly either: number;
  /** No syllable in either reading, but nothing that Unicode text would hold: `TCCS§`, `Kr«ng`. */
  readonly odd: number;
  /** No syllable in either reading, and it may well be of another language: `Café`, `Müller`. */
  readonly strange: number;
}

/** A word with the signs that old fonts draw as letters. */
const WORD = /[\p{L}\u00A1-\u00FF]+/gu;
const WESTERN = /[\u00A1-\u00FF]/;
/** Signs written against a word in ordinary text: quotation marks, bullets, foot notes, degrees. */
const AT_THE_EDGE = /^[«»·]+|[«»°º¹²³]+$/g;
/** `µm` and the other small units. */
const UNIT = /^\u00B5[a-zA-Z]?$/;
/** "HĐND", "Đ", "đ" of "đ/c", "đv", "Đvt". */
const SHORT_FORM = /^(?:[A-ZĂÂĐÊÔƠƯ]+|[đĐ][b-df-hj-np-tvx]{0,3})$/;
const SIGN_IN_WORD = /[A-Za-zÀ-ÿ][^A-Za-zÀ-ÿ]|[^A-Za-zÀ-ÿ][A-Za-zÀ-ÿ]/;

type Sign = 'gained' | 'lost' | 'either' | 'odd' | 'strange';

/**
 * Gives what the words of a text (composed, NFC) are in an old encoding. Words are judged once: the thousands of texts
 * of a sheet are made of a few.
 */
export function signReader(): (text: string, encoding: OldEncoding) => Signs {
  const judged = { tcvn3: new Map<string, Sign | null>(), vni: new Map<string, Sign | null>() };
  return (text, encoding) => {
    const read = READERS[encoding];
    const known = judged[encoding];
    const gained: string[] = [];
    const counts = { lost: 0, either: 0, odd: 0, strange: 0 };
    for (const [word] of text.matchAll(WORD)) {
      if (!WESTERN.test(word)) continue;
      let sign = known.get(word);
      if (sign === undefined) {
        sign = signOf(word, read(word));
        known.set(word, sign);
      }
      if (sign === 'gained') gained.push(word);
      else if (sign !== null) counts[sign]++;
    }
    return { gained, ...counts };
  };
}

/** null for a word that says nothing. */
function signOf(word: string, shown: string): Sign | null {
  if (shown === word) return null;
  const good = isSyllable(shown);
  // One character by itself is a bullet, a fraction, a note: no word to go by.
  if (word.length === 1) return good || SHORT_FORM.test(shown) ? 'either' : null;
  const bare = word.replace(AT_THE_EDGE, '');
  if (UNIT.test(word) || isSyllable(bare, { toneMayMiss: true })) return good ? 'either' : 'lost';
  if (good) return 'gained';
  return SHORT_FORM.test(shown) || SIGN_IN_WORD.test(bare) ? 'odd' : 'strange';
}

/** True where letters alone, without a font or other texts to lean on, leave no doubt. */
export function isSure(text: string, { gained, lost, strange }: Signs): boolean {
  if (gained.length === 0 || lost * 3 > gained.length || strange * 2 > gained.length) return false;
  // One word of two letters may be a foreign name (`Lü`): it takes a second word, or a sign no name holds.
  return (
    gained.some((word) => word.length > 2 || /\p{L}[¶·¸¬\u00AD¨]|§\p{L}/u.test(word)) ||
    Array.from(text.matchAll(WORD)).filter(
      ([word]) => gained.includes(word) || isSyllable(word, { toneMayMiss: true }),
    ).length > 1
  );
}

/** True where nothing speaks against the encoding, once a font or the other texts of the sheet speak for it. */
export function isLikely({ gained, lost, either, odd, strange }: Signs): boolean {
  const fitting = gained.length + either + odd;
  return fitting > 0 && lost * 2 + strange <= fitting;
}
