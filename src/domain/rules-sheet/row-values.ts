import { citationsOfLimit, limitsOf } from '../decision/rule-limits';
import type { RuleSet } from '../decision/rule-set';
import { isLimit, type LimitRow } from './limit-row';
import type { RulesSheetWording } from './rules-sheet-wording';

/** What stands in the row's value cell for a rule set. */
export function valueOfRow(row: LimitRow, rules: RuleSet, wording: RulesSheetWording): string | number {
  if (isLimit(row)) return limitsOf(rules)[row];
  switch (row) {
    case 'basis':
      return wording.fullOnly[rules.committeeThreshold.basis];
    case 'below':
      return wording.below[rules.committeeThreshold.below];
    case 'preference':
      return wording.preference[rules.preference];
  }
}

/** The clauses that the row stands on; none for what no source says. */
export function citationsOfRow(row: LimitRow, rules: RuleSet): readonly string[] {
  if (isLimit(row)) return citationsOfLimit(rules, row);
  // That "members" means full and probationary ones, and the order of preference, no source says: settings.
  return row === 'below' ? [rules.committeeThreshold.cellCitation] : [];
}
