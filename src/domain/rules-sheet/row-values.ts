import { citationsOfLimit, limitsOf } from '../decision/rule-limits';
import type { RuleSet } from '../decision/rule-set';
import { isLimit, isShownRow, type LimitRow } from './limit-row';
import type { RulesSheetWording } from './rules-sheet-wording';
import { shownWords } from './rules-words';

/** What stands in the row's value cell for a rule set. */
export function valueOfRow(row: LimitRow, rules: RuleSet, wording: RulesSheetWording): string | number {
  if (isLimit(row)) return limitsOf(rules)[row];
  return isShownRow(row) ? shownWords(rules, wording)[row] : wording.fullOnly[rules.committeeThreshold.basis];
}

/** The clauses that the row stands on; none for what no source says. */
export function citationsOfRow(row: LimitRow, rules: RuleSet): readonly string[] {
  if (isLimit(row)) return citationsOfLimit(rules, row);
  // That "members" means full and probationary ones, and the order of preference, no source says: settings.
  return row === 'below' ? [rules.committeeThreshold.cellCitation] : [];
}
