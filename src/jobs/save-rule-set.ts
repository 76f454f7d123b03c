import { type OwnSetTrouble, ownSetTrouble } from '../domain/decision/own-rule-set';
import type { RuleSet } from '../domain/decision/rule-set';
import { RULE_SETS } from '../domain/decision/rule-sets/rule-sets';
import { PROCEDURE_IDS } from '../domain/procedure/procedures';
import { keepOwnRuleSet } from '../workbook/own-rule-sets';
import { runExcel, type RunWatch } from '../workbook/run-excel';

export type SavingRuleSet = { readonly ok: true } | { readonly ok: false; readonly trouble: OwnSetTrouble };

/** Keeps a rule set of somebody's own in the workbook; one of the same id is replaced. */
export async function saveRuleSet(rules: RuleSet, watch?: RunWatch): Promise<SavingRuleSet> {
  const trouble = ownSetTrouble(rules, RULE_SETS, PROCEDURE_IDS);
  if (trouble) return { ok: false, trouble };
  const isKept = await runExcel((context) => keepOwnRuleSet(context, rules.id, rules), watch);
  return isKept ? { ok: true } : { ok: false, trouble: { code: 'too-many' } };
}

/** Takes an own set out of the workbook. A sheet that was written from it says then that it does not know it. */
export async function forgetRuleSet(id: string, watch?: RunWatch): Promise<void> {
  await runExcel((context) => keepOwnRuleSet(context, id, null), watch);
}
