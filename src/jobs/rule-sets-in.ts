import type { RuleSet } from '../domain/decision/rule-set';
import { loadOwnRuleSets } from '../workbook/own-rule-sets';
import { runExcel, type RunWatch } from '../workbook/run-excel';
import { type RulesInUse, rulesIn } from './rules-in';

/** What the workbook is decided by, and the sets that were saved in it. */
export interface WorkbookRules {
  readonly inUse: RulesInUse;
  readonly own: readonly RuleSet[];
}

/** Reads both; `fallback` is in use where no sheet of rules stands. */
export async function ruleSetsIn(fallback: RuleSet, watch?: RunWatch): Promise<WorkbookRules> {
  return runExcel(async (context) => {
    const own = loadOwnRuleSets(context);
    const inUse = await rulesIn(context, fallback);
    return { inUse, own: own() };
  }, watch);
}
