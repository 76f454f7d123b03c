import { foldText } from '../text/fold-text';
import { HARMLESS_PHRASES, HARMLESS_WORDS } from './header-words';
import { isToneless, tonedText } from '../text/toned-text';

const WORDS = new Set(HARMLESS_WORDS.map(tonedText));
const FOLDED_WORDS = new Set(HARMLESS_WORDS.map(foldText));
const PHRASES = HARMLESS_PHRASES.map((text) => tonedText(text).split(' '));
const FOLDED_PHRASES = HARMLESS_PHRASES.map((text) => foldText(text).split(' '));

/**
 * Word by word of a heading: true for what does not change what is counted. Compared with tone marks, because "nam"
 * is no "năm" and "công chức" no "cộng"; only a text typed without any mark is compared without.
 */
export function harmlessWords(text: string): readonly boolean[] {
  const toneless = isToneless(text);
  const words = (toneless ? foldText(text) : tonedText(text)).split(' ');
  const [known, phrases] = toneless ? [FOLDED_WORDS, FOLDED_PHRASES] : [WORDS, PHRASES];
  const [sum, year] = toneless ? ['cong', 'nam'] : ['cộng', 'năm'];
  const harmless = words.map((word, i) => {
    if (word === sum) return i === 0;
    // "năm 2012", "năm nay"; "trong năm" is less than all.
    if (word === year) return /^(?:\d+|nay)$/.test(words[i + 1] ?? '');
    return known.has(word) || /^(?:\d+|\p{L})$/u.test(word);
  });
  for (const phrase of phrases) {
    for (let at = 0; at + phrase.length <= words.length; at++) {
      if (phrase.every((word, i) => words[at + i] === word)) harmless.fill(true, at, at + phrase.length);
    }
  }
  return harmless;
}
