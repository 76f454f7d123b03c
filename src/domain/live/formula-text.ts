/** An Excel expression without its equals sign: English function names, commas, no dynamic arrays (Excel 2016). */
export type Expression = string;

/** A text constant. Excel allows 255 characters in one; longer texts are joined. */
export function textOf(text: string): Expression {
  if (text.length <= MOST_IN_A_TEXT) return `"${text.replaceAll('"', '""')}"`;
  return [text.slice(0, MOST_IN_A_TEXT), text.slice(MOST_IN_A_TEXT)].map(textOf).join('&');
}

/** Below Excel's 255, because doubled quotation marks count twice in some of its versions. */
const MOST_IN_A_TEXT = 200;

export function anyOf(conditions: readonly Expression[]): Expression {
  return conditions.length === 1 ? (conditions[0] ?? 'FALSE') : `OR(${conditions.join(',')})`;
}

export function allOf(conditions: readonly Expression[]): Expression {
  return conditions.length === 1 ? (conditions[0] ?? 'TRUE') : `AND(${conditions.join(',')})`;
}

export function choice(condition: Expression, then: Expression, otherwise: Expression): Expression {
  return `IF(${condition},${then},${otherwise})`;
}

/** Texts that stand one after the other; constants beside each other become one. */
export function joined(parts: readonly (string | { readonly is: Expression })[]): Expression {
  const merged: (string | { readonly is: Expression })[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (part === '') continue;
    if (typeof part === 'string' && typeof last === 'string') merged[merged.length - 1] = last + part;
    else merged.push(part);
  }
  if (merged.length === 0) return '""';
  return merged.map((part) => (typeof part === 'string' ? textOf(part) : part.is)).join('&');
}

/** A value in a sentence, where a formula calculates it: stands in the place of a number or a name. */
export type Slot = string;

/** Signs of the private use area: no sentence has one. */
const FIRST_SLOT = 0xe000;

export function slot(index: number): Slot {
  return String.fromCharCode(FIRST_SLOT + index);
}

/** A sentence with slots as an expression: so a formula says, word for word, what is said of known numbers. */
export function sentenceOf(sentence: string, values: readonly Expression[]): Expression {
  return joined(piecesOf(sentence, values));
}

/** One of two sentences: what they begin and end with alike is said once. */
export function eitherSentence(
  condition: Expression,
  [then, otherwise]: readonly [string, string],
  values: readonly Expression[],
): Expression {
  let start = 0;
  while (start < then.length && start < otherwise.length && then[start] === otherwise[start]) start += 1;
  let end = 0;
  const most = Math.min(then.length, otherwise.length) - start;
  while (end < most && then.at(-1 - end) === otherwise.at(-1 - end)) end += 1;
  const middle = (text: string) => sentenceOf(text.slice(start, text.length - end), values);
  return joined([
    ...piecesOf(then.slice(0, start), values),
    { is: choice(condition, middle(then), middle(otherwise)) },
    ...piecesOf(then.slice(then.length - end), values),
  ]);
}

function piecesOf(
  sentence: string,
  values: readonly Expression[],
): readonly (string | { readonly is: Expression })[] {
  return Array.from(sentence.matchAll(/[\uE000-\uE0FF]|[^\uE000-\uE0FF]+/gu), ([piece]) => {
    const value = values[piece.charCodeAt(0) - FIRST_SLOT];
    return value === undefined ? piece : { is: value };
  });
}

/** Stand around a list until its sentence does: no text has one. */
const [LIST_START, LIST_END] = ['\u{e100}', '\u{e101}'];

/**
 * A sentence about the names for which the condition holds, blank where it holds for none: each condition is asked once.
 * `names` is the slot where they stand in the sentence.
 */
export function sentenceAbout(
  sentence: string,
  names: Slot,
  listed: readonly (readonly [name: string, condition: Expression])[],
  between: string,
  values: readonly Expression[],
): Expression {
  const [start = '', end = ''] = sentence.split(names);
  const all = listed.map(([name, condition]) => choice(condition, textOf(between + name), '""'));
  const instead = (text: Expression, sign: string, by: Expression) =>
    `SUBSTITUTE(${text},${textOf(sign)},${by})`;
  const list = [textOf(LIST_START), ...all, textOf(LIST_END)].join('&');
  const started = instead(
    instead(list, LIST_START + LIST_END, '""'),
    LIST_START + between,
    sentenceOf(start, values),
  );
  return instead(started, LIST_END, sentenceOf(end, values));
}
