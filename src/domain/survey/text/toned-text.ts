/** Marks of tone alone: those of `ă`, `â`, `ơ` make other letters. */
const TONE = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';
/** `hoà`, `thuỷ`: the tone on the last letter, where others write `hòa`, `thủy`. "quý" has its tone on the `y` alone. */
const TONE_LAST = new RegExp(
  `(?<!q)(o)([ae])(${TONE})(?![\\p{L}\\p{M}])|(?<!q)(u)(y)(${TONE})(?![\\p{L}\\p{M}])`,
  'gu',
);

/**
 * A text as `foldText` gives it, word for word, but with its tone marks: where two words only fold to the same text
 * ("nam" and "năm", "công" and "cộng"), this tells them apart. Composed, and `hoà` is `hòa`.
 */
export function tonedText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(
      TONE_LAST,
      (_, o = '', a = '', tone = '', u = '', y = '', other = '') => `${o}${u}${tone}${other}${a}${y}`,
    )
    .replace(/ð/g, 'đ')
    .normalize('NFC')
    .replace(/\p{M}/gu, '')
    .replace(/[%‰]/g, ' % ')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/** True for a text typed without any mark of Vietnamese: what it means can only be guessed from its folded form. */
export function isToneless(text: string): boolean {
  return !/[\p{M}đð]/u.test(text.normalize('NFD').toLowerCase());
}
