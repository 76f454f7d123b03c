import { foldText } from '../text/fold-text';
import type { RawValue } from './raw-sheet';
import { isBlank, type SheetCells } from './sheet-cells';

/** `"`, `″`; a lone apostrophe is how Excel marks a text. */
const MARKS = /^(?:["“”″〃„]|''|’’|,,)$/;
const WORDS = new Set(['nt', 'n t', 'nhu tren']);

/** "nt", "như trên", `"`: what stands above holds here as well. */
function saysAsAbove(value: RawValue): value is string {
  if (typeof value !== 'string' || value.length > 16 || isBlank(value)) return false;
  return MARKS.test(value.trim()) || WORDS.has(foldText(value));
}

/**
 * The cells with the texts above in place of "nt" and the like. Numbers are never taken over: a count is typed or it
 * is none. Texts that are `passed` (sums, headings and titles of later pages) are looked through.
 */
export function withSaidAbove(
  cells: SheetCells,
  firstRow: number,
  passed: (text: string) => boolean,
): SheetCells {
  const known = new Map<string, RawValue>();
  const above = (row: number, column: number, own: string): RawValue => {
    const key = `${row} ${column}`;
    let found = known.get(key);
    if (found !== undefined) return found;
    found = own;
    for (let at = row - 1; at >= firstRow; at--) {
      const value = cells.value(at, column);
      if (isBlank(value)) continue;
      if (saysAsAbove(value)) {
        const earlier = known.get(`${at} ${column}`);
        if (earlier === undefined) continue;
        found = earlier;
        break;
      }
      // Between them there may be a page's number, its title, its header and the numbers of its columns.
      if (!isName(value) || passed(value)) continue;
      found = value;
      break;
    }
    known.set(key, found);
    return found;
  };
  const value = (row: number, column: number): RawValue => {
    const own = cells.value(row, column);
    return row >= firstRow && saysAsAbove(own) ? above(row, column, own) : own;
  };
  return {
    ...cells,
    value,
    text: (row, column) => {
      const found = value(row, column);
      return typeof found === 'string' && !isBlank(found) ? found : '';
    },
  };
}

/** A word, and no number with its unit ("42 đv"). */
function isName(value: RawValue): value is string {
  if (typeof value !== 'string' || !/\p{L}[^\p{L}]*\p{L}/u.test(value)) return false;
  return !/^\s*\d/.test(value) || /^\s*\d{1,3}\s*[.)]\s*\p{L}/u.test(value);
}
