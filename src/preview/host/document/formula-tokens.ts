import { splitSheet } from './address';

/** One piece of a formula; the texts of all pieces joined are the formula. */
export type FormulaToken =
  | { readonly kind: 'text' | 'string' | 'function'; readonly text: string }
  | {
      readonly kind: 'name';
      readonly text: string;
      readonly sheet: string | undefined;
      readonly name: string;
    }
  | {
      readonly kind: 'reference';
      readonly text: string;
      readonly sheet: string | undefined;
      /** `A1`, `$A$1:B2`, `A:C`, `1:2`, with its dollar signs. */
      readonly cells: string;
    }
  | { readonly kind: 'structured'; readonly text: string; readonly table: string; readonly inside: string };

/** What no token but plain text begins with. */
const alone = new Set(' \n,()+-*/^&=<>:;{}%');
const sheetPrefix = /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/uy;
const cells =
  /(?:\$?[A-Za-z]{1,3}\$?[0-9]{1,7}(?::\$?[A-Za-z]{1,3}\$?[0-9]{1,7}(?![\p{L}\p{N}_.(]))?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[0-9]{1,7}:\$?[0-9]{1,7})(?![\p{L}\p{N}_.([!])/uy;
const word = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const numeral = /[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?|\.[0-9]+/y;
const external = /\[[0-9]+\][^\s!+\-*/^&=<>,;()]*!?/y;
const errorText = /#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)/iy;

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** The end (exclusive) of the bracket that opens at `at`; `'` escapes the next character. */
function bracketEnd(text: string, at: number): number {
  let depth = 0;
  for (let index = at; index < text.length; index++) {
    const character = text[index];
    if (character === "'") index++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) return index + 1;
  }
  return text.length;
}

/** The tokens of formulas seen of late: each is looked through several times whenever cells or sheets come and go. */
const recent = new Map<string, readonly FormulaToken[]>();
const MOST_RECENT = 2000;

/** Splits a formula, given without its `=`, into tokens. Unknown characters come through as text. */
export function tokenize(formula: string): readonly FormulaToken[] {
  let tokens = recent.get(formula);
  if (!tokens) {
    tokens = split(formula);
    if (recent.size === MOST_RECENT) recent.clear();
    recent.set(formula, tokens);
  }
  return tokens;
}

function split(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  const lastMark = formula.lastIndexOf('!');
  let plain = '';
  const flush = (): void => {
    if (plain !== '') tokens.push({ kind: 'text', text: plain });
    plain = '';
  };
  const push = (token: FormulaToken): number => {
    flush();
    tokens.push(token);
    return token.text.length;
  };
  let at = 0;
  while (at < formula.length) {
    const character = formula[at] ?? '';
    if (alone.has(character)) {
      plain += character;
      at += 1;
      continue;
    }
    if (character === '"') {
      let end = at + 1;
      while (end < formula.length && (formula[end] !== '"' || formula[++end] === '"')) end++;
      at += push({ kind: 'string', text: formula.slice(at, end) });
      continue;
    }
    if (character === '[') {
      const outside = match(external, formula, at);
      if (outside) {
        plain += outside;
        at += outside.length;
        continue;
      }
      const text = formula.slice(at, bracketEnd(formula, at));
      at += push({ kind: 'structured', text, table: '', inside: text.slice(1, -1) });
      continue;
    }
    const prefix = at < lastMark ? (match(sheetPrefix, formula, at) ?? '') : '';
    const after = at + prefix.length;
    const sheet = prefix === '' ? undefined : splitSheet(prefix).sheet;
    const reference = match(cells, formula, after);
    if (reference !== undefined) {
      at += push({ kind: 'reference', text: prefix + reference, sheet, cells: reference });
      continue;
    }
    const found = match(word, formula, after);
    if (found !== undefined) {
      const next = formula[after + found.length];
      if (next === '(') at += push({ kind: 'function', text: prefix + found });
      else if (next === '[' && prefix === '') {
        const end = bracketEnd(formula, after + found.length);
        const inside = formula.slice(after + found.length + 1, end - 1);
        at += push({ kind: 'structured', text: formula.slice(at, end), table: found, inside });
      } else at += push({ kind: 'name', text: prefix + found, sheet, name: found });
      continue;
    }
    const skipped =
      prefix !== '' ? prefix : (match(errorText, formula, at) ?? match(numeral, formula, at) ?? character);
    plain += skipped;
    at += skipped.length;
  }
  flush();
  return tokens;
}

/** Rewrites the tokens that `change` gives a new text for. */
export function rewrite(formula: string, change: (token: FormulaToken) => string | undefined): string {
  return tokenize(formula)
    .map((token) => change(token) ?? token.text)
    .join('');
}
