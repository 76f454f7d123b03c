import { readCount, type CountRules } from '../survey/cells/count';
import type { RawValue } from '../survey/cells/raw-sheet';

/** How the gathered sheet's columns are read: as plain numbers. */
const RULES: Omit<CountRules, 'counted'> = { blankIsZero: false };

/**
 * What stands for a count that could not be read: the cell as it is. What was open for its format alone (a date, a
 * percentage) would be a plain number in another sheet, and a count: it gets a question mark.
 */
export function openValue(value: RawValue, counted: CountRules['counted']): RawValue {
  const again = readCount(value, 'General', { ...RULES, counted });
  return again.state === 'open' ? value : `${value} ?`;
}
