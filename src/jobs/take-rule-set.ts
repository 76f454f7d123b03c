import { freeRulesId, type OwnSetTrouble, ownSetTrouble } from '../domain/decision/own-rule-set';
import type { LocalText, RuleSet } from '../domain/decision/rule-set';
import { RULE_SETS } from '../domain/decision/rule-sets/rule-sets';
import { withTidyNames } from '../domain/decision/tidy-names';
import { PROCEDURE_IDS } from '../domain/procedure/procedure-ids';
import { isSameSet } from '../domain/rules-sheet/rules-structure';
import { keepOwnRuleSet, loadOwnRuleSets } from '../workbook/own-rule-sets';
import { runExcel, type RunWatch } from '../workbook/run-excel';

/** Which set of the workbook a set that was received is by now. */
export type TakingRuleSet =
  | {
      readonly ok: true;
      readonly rules: RuleSet;
      /** The set whose id it came with, where that one says something else and stands as it was. */
      readonly beside: RuleSet | null;
      /** True where the workbook had it before, or it ships. */
      readonly stood: boolean;
    }
  | { readonly ok: false; readonly trouble: OwnSetTrouble };

/** The name of the copy with this number, from 1 on, of a set that came from elsewhere. */
export type CopyName = (name: LocalText, number: number) => LocalText;

/**
 * Keeps a set that was received. Where there is another set of its id, one that ships or one of the workbook, it is kept
 * beside that one under a free id and the name of a copy: a sheet may follow the one that stands.
 */
export async function takeRuleSet(
  given: RuleSet,
  copyName: CopyName,
  watch?: RunWatch,
): Promise<TakingRuleSet> {
  const rules = withTidyNames(given);
  const trouble = ownSetTrouble(rules, [], PROCEDURE_IDS);
  if (trouble) return { ok: false, trouble };
  return runExcel(async (context): Promise<TakingRuleSet> => {
    const loading = loadOwnRuleSets(context);
    await context.sync();
    const own = loading();
    const shipped = RULE_SETS.find(({ id }) => id === rules.id);
    const beside = shipped ?? own.find(({ id }) => id === rules.id) ?? null;
    if (beside && isSameSet(beside, rules)) return { ok: true, rules: beside, beside: null, stood: true };
    const kept = beside
      ? copyOf(shipped ? madeFrom(shipped, rules) : rules, own, copyName)
      : { rules, stood: false };
    const isKept = kept.stood || (await keepOwnRuleSet(context, kept.rules.id, kept.rules));
    return isKept ? { ok: true, ...kept, beside } : { ok: false, trouble: { code: 'too-many' } };
  }, watch);
}

/** A set under the id of one that ships comes from that one, unless it has other blocs. */
function madeFrom(shipped: RuleSet, rules: RuleSet): RuleSet {
  const idsOf = ({ blocs }: RuleSet) => blocs.map(({ id }) => id).join();
  return idsOf(shipped) === idsOf(rules) ? { ...rules, madeFrom: shipped.id } : rules;
}

/** The copy that is to be kept, or the one that was kept when the same set was received before. */
function copyOf(
  rules: RuleSet,
  own: readonly RuleSet[],
  copyName: CopyName,
): { readonly rules: RuleSet; readonly stood: boolean } {
  const taken = [...RULE_SETS, ...own].map(({ id }) => id);
  for (let number = 1; ; number += 1) {
    const copy = { ...rules, name: copyName(rules.name, number) };
    const named = own.filter(({ name }) => name.vi === copy.name.vi || name.en === copy.name.en);
    const same = named.find((one) => isSameSet(one, { ...copy, id: one.id }));
    if (same) return { rules: same, stood: true };
    if (named.length === 0) return { rules: { ...copy, id: freeRulesId(rules.id, taken) }, stood: false };
  }
}
