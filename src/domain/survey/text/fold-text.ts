/** Marks of NFD, zero-width characters and the soft hyphen: never seen by a reader, so never compared. */
const INVISIBLE = /[\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]/gu;

/**
 * A text as it is compared: lower case, no tone marks, `đ`, `Đ` and `Ð` as `d`, every run of spaces, line breaks
 * and punctuation one space. `Thị xã  Cai-Lậy` and its NFD form both give `thi xa cai lay`; `uỷ` and `ủy` are one.
 * `%` stays as a word of its own, because `% đảng viên` is no number of members.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .replace(/[%‰]/g, ' % ')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/** A text as it is shown: composed (NFC), zero-width characters gone, every run of spaces one plain space. */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
