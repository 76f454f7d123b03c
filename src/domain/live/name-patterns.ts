import { valueAt } from '../sheet-values';
import type { RawSheet, RawValue } from '../survey/cells/raw-sheet';
import { tonedUnitName, withoutNote } from '../survey/names/district-key';

/** Parts of a text that stand in it one behind the other, with anything before, between and behind them. */
export interface NamePattern {
  readonly parts: readonly string[];
  /** False where the last part is the end of the text: "Quận 1" is not found in "Quận 10". */
  readonly isOpen: boolean;
}

/** As COUNTIF looks for it. */
export function criterionFor({ parts, isOpen }: NamePattern): string {
  return `*${parts.join('*')}${isOpen ? '*' : ''}`;
}

/**
 * How a district's name is found however it is spaced, and with another kind of unit before it or none: "Huyện Nông Sơn"
 * as `*Nông*Sơn*`. Null for what is no name, or no more than a number.
 */
export function namePattern(value: RawValue): NamePattern | null {
  if (typeof value !== 'string') return null;
  const bare = withoutNote(value);
  const count = tonedUnitName(value).name.split(' ').length;
  const parts = bare.split(/[^\p{L}\p{N}\p{M}]+/u).filter((part) => part !== '');
  const named = parts.slice(Math.max(0, parts.length - count));
  if (!named.some((part) => /\p{L}/u.test(part)) || bare !== value.normalize('NFC')) return null;
  return { parts: named, isOpen: !/\p{N}$/u.test(value) };
}

/** How many cells of a column hold a pattern, as COUNTIF takes letters for the same; null where programs may differ. */
export type CountOf = (pattern: NamePattern) => number | null;

export function countedInColumn({ values, origin }: RawSheet, column: number): CountOf {
  const lines = values.map((line) => String(line[column - origin.column] ?? '').replaceAll('\n', ' '));
  const exact = lines.join('\n').toLowerCase();
  const composed = exact.normalize('NFC');
  return ({ parts, isOpen }) => {
    const folded = parts.map((part) => part.toLowerCase());
    const found = linesHolding(exact, folded, isOpen);
    const same = linesHolding(
      composed,
      folded.map((part) => part.normalize('NFC')),
      isOpen,
    );
    return found === same ? found : null;
  };
}

/** Whether a cell holds a pattern. */
export function holdsPattern(sheet: RawSheet, row: number, column: number, pattern: NamePattern): boolean {
  const text = String(valueAt(sheet, row, column))
    .replaceAll('\n', ' ')
    .toLowerCase();
  const parts = pattern.parts.map((part) => part.toLowerCase());
  return linesHolding(text, parts, pattern.isOpen) === 1;
}

/** Looks for the first part in all lines at once: there may be thousands of lines, and as many patterns. */
function linesHolding(text: string, [first = '', ...others]: readonly string[], isOpen: boolean): number {
  if (first === '') throw new Error('A pattern of no words is in every line');
  let count = 0;
  let at = text.indexOf(first);
  while (at >= 0) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    if (goesOn(text.slice(at, end), first, others, isOpen)) count += 1;
    at = next < 0 ? -1 : text.indexOf(first, next);
  }
  return count;
}

/** Whether a text that begins with the first part holds the others behind it. */
function goesOn(line: string, first: string, others: readonly string[], isOpen: boolean): boolean {
  if (others.length === 0) return isOpen || line.endsWith(first);
  let at = first.length;
  for (const [index, part] of others.entries()) {
    if (!isOpen && index === others.length - 1) return line.endsWith(part) && line.length - part.length >= at;
    const found = line.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return true;
}
