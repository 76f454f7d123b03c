import { foldText, tidyText } from '../text/fold-text';
import type { ColumnMeasure } from '../header/header-words';
import type { RawValue } from './raw-sheet';
import { isBlank } from './sheet-cells';

/** Why a cell holds no count, with what was found. */
export type CountFault =
  | { readonly code: 'count-missing' }
  | {
      readonly code:
        'count-not-whole' | 'count-negative' | 'count-is-date' | 'count-is-percentage' | 'count-too-large';
      readonly found: number;
    }
  /** `1.880` typed where the point is the decimal one: Excel made 1.88 of it. */
  | { readonly code: 'count-maybe-thousands'; readonly found: number; readonly suggested: number }
  | {
      readonly code: 'count-is-text' | 'count-is-dash' | 'count-is-mark' | 'count-is-formula-error';
      readonly found: string;
    };

export type CountReading =
  /** `text` is what stands in the cell where it is no number but can mean only this one. */
  | { readonly state: 'whole'; readonly value: number; readonly text?: string }
  | { readonly state: 'open'; readonly fault: CountFault };

/** What a column counts, as far as a unit typed beside the number can confirm or deny it. */
export type Counted = 'people' | 'committees' | 'cells' | 'organisations';

/** What the numbers of a measure are numbers of. */
export function countedBy(measure: ColumnMeasure): Counted {
  return measure === 'committees' || measure === 'cells' || measure === 'organisations' ? measure : 'people';
}

export interface CountRules {
  readonly counted: Counted;
  /** The user said that blanks and dashes of this column are zeros. */
  readonly blankIsZero: boolean;
}

/** No bloc of a district has as many: a slipped point, a telephone number, two numbers run together. */
export const MOST_IN_A_BLOC = 10_000;

/**
 * Reads one cell as a head count: whole numbers from 0 on. A blank is no zero unless the user says so, a fraction is
 * never rounded (`1.880` typed under English settings is 1.88), and a number that Excel shows as a date or a
 * percentage was not meant as a count, whatever its value. Text is read where it can mean one number only: `1.880`,
 * `1 880`, `32 đv`.
 */
export function readCount(value: RawValue, numberFormat: string, rules: CountRules): CountReading {
  if (typeof value === 'number') return readNumber(value, numberFormat);
  if (isBlank(value)) return rules.blankIsZero ? ZERO : open({ code: 'count-missing' });
  if (typeof value === 'boolean') return open({ code: 'count-is-text', found: value ? 'TRUE' : 'FALSE' });
  // As Excel has it: with a space beside it, it is a text.
  if (isFormulaError(value)) return open({ code: 'count-is-formula-error', found: value });
  return readText(tidyText(value), rules);
}

const ZERO: CountReading = { state: 'whole', value: 0 };

function readNumber(value: number, numberFormat: string): CountReading {
  const shownAs = shownKind(numberFormat);
  if (shownAs === 'date') return open({ code: 'count-is-date', found: value });
  if (shownAs === 'percentage') return open({ code: 'count-is-percentage', found: value });
  if (value < 0) return open({ code: 'count-negative', found: value });
  if (!Number.isSafeInteger(value)) return open(fractionFault(value));
  if (value > MOST_IN_A_BLOC) return open({ code: 'count-too-large', found: value });
  return { state: 'whole', value: value === 0 ? 0 : value };
}

function fractionFault(found: number): CountFault {
  const suggested = Math.round(found * 1000);
  const isThousands = found > 1 && Math.abs(found * 1000 - suggested) < 1e-6 && suggested <= MOST_IN_A_BLOC;
  return isThousands
    ? { code: 'count-maybe-thousands', found, suggested }
    : { code: 'count-not-whole', found };
}

/** Groups of three have one sign throughout and do not begin with a zero: nothing but thousands is written so. */
const DIGITS = /^(\d+|[1-9]\d{0,2}(?:([.,' ])\d{3})(?:\2\d{3})*)(?: ?(\p{L}.*))?$/u;
const FRACTION = /^\d+[.,]\d+$/;
/** `187²`, `61①`: a mark of a note, or a half; written out it would be one more digit. */
const RAISED = /\p{No}/u;
const NOTHING = /^(?:[-–—−_.…]+|khong(?: co)?|ko|k co)$/;
const MARK = /^[xv✓✔√*+•●]$/u;

/** Units by what they count; a unit of something else makes the text no count of this column. */
const UNITS: readonly (readonly [RegExp, readonly Counted[]])[] = [
  [/^(?:d ?v|dang vien|nguoi|d c|dong chi|dvct|dvdb)$/, ['people']],
  [/^(?:c ?b|chi bo|c ?b ?c ?s|chi bo co so)$/, ['cells', 'organisations']],
  [/^(?:d ?b|dang bo|d ?b ?c ?s|dang bo co so)$/, ['committees', 'organisations']],
  [/^(?:to chuc|tc|tccsd|to chuc co so dang)$/, ['committees', 'cells', 'organisations']],
];

function readText(found: string, { counted, blankIsZero }: CountRules): CountReading {
  const folded = foldText(found);
  if (NOTHING.test(found) || NOTHING.test(folded)) {
    return blankIsZero ? ZERO : open({ code: 'count-is-dash', found });
  }
  if (MARK.test(found.toLowerCase())) return open({ code: 'count-is-mark', found });
  if (RAISED.test(found)) return open({ code: 'count-is-text', found });
  const plain = found.normalize('NFKC');
  if (FRACTION.test(plain) && !DIGITS.test(plain)) {
    const fault = fractionFault(Number(plain.replace(',', '.')));
    return open(fault.code === 'count-maybe-thousands' ? fault : { code: 'count-is-text', found });
  }
  const [, digits, , unit] = DIGITS.exec(plain) ?? [];
  if (digits === undefined || !isUnitOf(unit, counted)) return open({ code: 'count-is-text', found });
  const value = Number(digits.replace(/\D/g, ''));
  if (value > MOST_IN_A_BLOC) return open({ code: 'count-too-large', found: value });
  return { state: 'whole', value, text: found };
}

function isUnitOf(unit: string | undefined, counted: Counted): boolean {
  if (unit === undefined) return true;
  const folded = foldText(unit);
  return UNITS.some(([written, of]) => written.test(folded) && of.includes(counted));
}

function open(fault: CountFault): CountReading {
  return { state: 'open', fault };
}

/** `#N/A`, `#REF!`, `#DIV/0!`, `#SPILL!` … as Office.js gives them. */
export function isFormulaError(text: string): boolean {
  return /^#(?:N\/A|GETTING_DATA|[A-Z]+(?:\/0)?[!?])$/.test(text);
}

function shownKind(numberFormat: string): 'date' | 'percentage' | 'number' {
  // Nearly every cell: spared the work below.
  if (numberFormat === 'General' || /^[#0,. ]*$/.test(numberFormat)) return 'number';
  // `0"%"` shows a share as much as `0%` does.
  if (numberFormat.includes('%')) return 'percentage';
  const placeholders = numberFormat
    .replace(/"[^"]*"/g, '') // text in quotes
    .replace(/[\\_*]./g, '') // an escaped, a spacing and a filling character
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, '') // colours, conditions, locales; but `[h]:mm` is a time
    .replace(/General|Standard/gi, '');
  return /[dmyhs]/i.test(placeholders) ? 'date' : 'number';
}

/** A number that can be a count, however it is shown. */
export function isPlainCount(value: RawValue): value is number {
  return typeof value === 'number' && value >= 0 && value <= MOST_IN_A_BLOC && Number.isInteger(value);
}

/** A number that can be none of members, or the error of a formula: something is wrong, not merely left out. */
export function isWrongCount(value: RawValue): boolean {
  return typeof value === 'number' ? !isPlainCount(value) : isFormulaError(String(value));
}

/** True for what staff type where a count belongs, readable or not: any number, `32 đv`, `-`, `x`, `#N/A`. */
export function looksLikeCount(value: RawValue): boolean {
  if (typeof value !== 'string') return true;
  if (isBlank(value)) return false;
  return /\d/.test(value) || foldText(value).length <= 1 || isFormulaError(value);
}
