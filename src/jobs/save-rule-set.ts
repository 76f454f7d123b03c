import { type OwnSetTrouble, ownSetTrouble } from '../domain/decision/own-rule-set';
import type { RuleSet } from '../domain/decision/rule-set';
import { RULE_SETS } from '../domain/decision/rule-sets/rule-sets';
import { withTidyNames } from '../domain/decision/tidy-names';
import { PROCEDURE_IDS } from '../domain/procedure/procedure-ids';
import { keepOwnRuleSet } from '../workbook/own-rule-sets';
import { loadRulesPointer, readRulesSheet } from '../workbook/read-rules-sheet';
import { runExcel, type RunWatch } from '../workbook/run-excel';

export type SavingRuleSet = { readonly ok: true } | { readonly ok: false; readonly trouble: OwnSetTrouble };

/** Keeps a rule set of somebody's own in the workbook, its names tidied; one of the same id is replaced. */
export async function saveRuleSet(given: RuleSet, watch?: RunWatch): Promise<SavingRuleSet> {
  const rules = withTidyNames(given);
  const trouble = ownSetTrouble(rules, RULE_SETS, PROCEDURE_IDS);
  if (trouble) return { ok: false, trouble };
  const isKept = await runExcel((context) => keepOwnRuleSet(context, rules.id, rules), watch);
  return isKept ? { ok: true } : { ok: false, trouble: { code: 'too-many' } };
}

export type ForgettingRuleSet =
  | { readonly ok: true }
  /** The sheet of rules that the workbook follows was written from the set, and could not be decided by without it. */
  | { readonly ok: false; readonly trouble: { readonly code: 'in-use'; readonly sheet: string } };

/** Takes an own set out of the workbook, unless the workbook follows a sheet of it. */
export async function forgetRuleSet(id: string, watch?: RunWatch): Promise<ForgettingRuleSet> {
  return runExcel(async (context): Promise<ForgettingRuleSet> => {
    const pointer = loadRulesPointer(context);
    await context.sync();
    const followed = await readRulesSheet(context, pointer);
    if (followed?.id === id) return { ok: false, trouble: { code: 'in-use', sheet: followed.sheet } };
    await keepOwnRuleSet(context, id, null);
    return { ok: true };
  }, watch);
}
