import { foldText, tidyText } from './fold-text';
import type { RawValue } from './raw-sheet';
import { isBlank } from './sheet-cells';

/** Why a cell holds no count, with what was found. */
export type CountFault =
  | { readonly code: 'count-missing' }
  | {
      readonly code: 'count-not-whole' | 'count-negative' | 'count-is-date' | 'count-is-percentage';
      readonly found: number;
    }
  | { readonly code: 'count-is-text' | 'count-is-formula-error'; readonly found: string };

export type CountReading =
  | { readonly state: 'whole'; readonly value: number }
  | { readonly state: 'open'; readonly fault: CountFault };

/**
 * Reads one cell as a head count: whole numbers from 0 on, nothing else. A blank is no zero, a fraction is never
 * rounded (`1.880` typed under English settings is 1.88), and a number that Excel shows as a date or a percentage
 * was not meant as a count, whatever its value.
 */
export function readCount(value: RawValue, numberFormat: string): CountReading {
  if (typeof value === 'number') return readNumber(value, numberFormat);
  if (isBlank(value)) return open({ code: 'count-missing' });
  if (typeof value === 'boolean') return open({ code: 'count-is-text', found: value ? 'TRUE' : 'FALSE' });
  const found = tidyText(value);
  return open({ code: isFormulaError(found) ? 'count-is-formula-error' : 'count-is-text', found });
}

function readNumber(value: number, numberFormat: string): CountReading {
  const shownAs = shownKind(numberFormat);
  if (shownAs === 'date') return open({ code: 'count-is-date', found: value });
  if (shownAs === 'percentage') return open({ code: 'count-is-percentage', found: value });
  if (value < 0) return open({ code: 'count-negative', found: value });
  if (!Number.isSafeInteger(value)) return open({ code: 'count-not-whole', found: value });
  return { state: 'whole', value: value === 0 ? 0 : value };
}

function open(fault: CountFault): CountReading {
  return { state: 'open', fault };
}

/** `#N/A`, `#REF!`, `#DIV/0!`, `#SPILL!` … as Office.js gives them. */
function isFormulaError(text: string): boolean {
  return /^#(?:N\/A|GETTING_DATA|[A-Z]+(?:\/0)?[!?])$/.test(text);
}

function shownKind(numberFormat: string): 'date' | 'percentage' | 'number' {
  // Nearly every cell: spared the work below.
  if (numberFormat === 'General' || /^[#0,. ]*$/.test(numberFormat)) return 'number';
  const placeholders = numberFormat
    .replace(/"[^"]*"/g, '') // text in quotes
    .replace(/[\\_*]./g, '') // an escaped, a spacing and a filling character
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, '') // colours, conditions, locales; but `[h]:mm` is a time
    .replace(/General|Standard/gi, '');
  if (placeholders.includes('%')) return 'percentage';
  return /[dmyhs]/i.test(placeholders) ? 'date' : 'number';
}

/** True for what staff type where a count belongs, readable or not: any number, `32 đv`, `-`, `x`, `#N/A`. */
export function looksLikeCount(value: RawValue): boolean {
  if (typeof value !== 'string') return true;
  if (isBlank(value)) return false;
  return /\d/.test(value) || foldText(value).length <= 1 || isFormulaError(tidyText(value));
}
