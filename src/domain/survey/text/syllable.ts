/** What may follow the first consonants, without its tone. Those that begin with `yê` follow none but `qu`. */
const RIMES: ReadonlySet<string> = new Set(
  [
    'a ac ach ai ak am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
    'e ec ek em en eng eo ep et ê êch êk êm ên ênh êp êt êu',
    'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yt ych ynh yêm yên yêng yêt yêu',
    'o oc oi ok om on ong op ot oong ooc oa oac oach oai oam oan oang oanh oao oap oat oay',
    'oăc oăm oăn oăng oăt oe oen oeo oet ô ôc ôi ôk ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt',
    'u ua uc ui uk um un ung up ut uân uâng uât uây uê uêch uênh uơ uy uya uych uyên uyêt uynh uyp uyt uyu',
    'uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
  ].flatMap((line) => line.split(' ')),
);

const ONSET = /^(?:ngh|ng|nh|gh|kh|ph|th|tr|ch|[bcdđghklmnprstvx])?/;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

interface Spelling {
  /** Takes `Quôc` and `hiêp` too, where a tone was forgotten. Other tones than sắc and nặng stay impossible there. */
  readonly toneMayMiss: boolean;
}

/** True for what is spelled as a Vietnamese syllable is: first consonants, vowels, last consonants, at most one tone. */
export function isSyllable(word: string, { toneMayMiss }: Spelling = { toneMayMiss: false }): boolean {
  const marked = word.toLowerCase().replace(/ð/g, 'đ').normalize('NFD');
  // `ñ` and `ç` come apart as well.
  if (/[^aeiouy\p{M}]\p{M}/u.test(marked)) return false;
  const tones = marked.match(TONE) ?? [];
  if (tones.length > 1) return false;
  const [tone] = tones;
  const letters = marked.replace(TONE, '').normalize('NFC');
  const toneAt =
    tone === undefined ? null : marked.slice(0, marked.indexOf(tone)).replace(/\p{M}/gu, '').length - 1;
  const spelled = rimeStarts(letters).some((start) => {
    const rime = letters.slice(start);
    return RIMES.has(rime) && (toneAt === null || mayBearTone(rime, toneAt - start));
  });
  if (!spelled || !/(?:[ptk]|ch?)$/.test(letters)) return spelled;
  return tone === undefined ? toneMayMiss : tone === '\u0301' || tone === '\u0323';
}

/** Where the vowels may begin. "gì" and "giếng" share their i with the consonant, "già" does not. */
function rimeStarts(letters: string): readonly number[] {
  if (letters.startsWith('qu')) return /^qu(?:[aăâeêiyơ]|ôc$)/.test(letters) ? [2] : [];
  if (letters.startsWith('gi')) return [1, 2];
  const onset = ONSET.exec(letters)?.[0] ?? '';
  const rime = letters.slice(onset.length);
  const beforeFront = /^[ieêy]/.test(rime);
  const fits =
    (!/^y./.test(rime) || onset === '') &&
    (['k', 'gh', 'ngh'].includes(onset) ? beforeFront : !(beforeFront && ['c', 'g', 'ng'].includes(onset)));
  return fits ? [onset.length] : [];
}

/** The tone stands on the vowel with a mark of its own, else on the first; `hoà` and `hòa` are both written. */
function mayBearTone(rime: string, at: number): boolean {
  const marked = /[ăâêôơư](?!.*[ăâêôơư])/.exec(rime);
  if (marked !== null) return at === marked.index;
  return at === 0 || (at === 1 && /^(?:oa|oe|oo|uy)/.test(rime));
}
