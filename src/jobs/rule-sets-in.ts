import type { RuleSet } from '../domain/decision/rule-set';
import { loadOwnRuleSets } from '../workbook/own-rule-sets';
import { markedSheets } from '../workbook/read-rules-sheet';
import { runExcel, type RunWatch } from '../workbook/run-excel';
import { type RulesInUse, rulesIn } from './rules-in';

/** What the workbook is decided by, and the sets that were saved in it. */
export interface WorkbookRules {
  readonly inUse: RulesInUse;
  readonly own: readonly RuleSet[];
  /** Sheets of rules that nothing follows: written before the one in use, or copied from one. */
  readonly notFollowed: readonly string[];
}

/** Reads all of it; `fallback` is in use where no sheet of rules stands. */
export async function ruleSetsIn(fallback: RuleSet, watch?: RunWatch): Promise<WorkbookRules> {
  return runExcel(async (context) => {
    const own = loadOwnRuleSets(context);
    const inUse = await rulesIn(context, fallback);
    const notFollowed = (await markedSheets(context)).filter((sheet) => sheet !== inUse.sheet);
    return { inUse, own: own(), notFollowed };
  }, watch);
}
