import { decideDistrict } from '../../../src/domain/decision/decide';
import type { RuleSet } from '../../../src/domain/decision/rule-set';
import { district2012 } from '../../../src/domain/decision/rule-sets/district-2012';
import type { District } from '../../../src/domain/survey/survey';
import { changeOf, type RuleChange } from '../../../src/domain/what-if/rule-change';
import { sideOf, tryChange, type WhatIf } from '../../../src/domain/what-if/what-if';

/** What a change comes to over districts; throws where the changed rules are not sound. */
export function tried(
  districts: readonly District[],
  change: Partial<RuleChange>,
  rules: RuleSet = district2012,
): WhatIf {
  const trying = trialOf(districts, change, rules);
  if (!trying.ok) throw new Error(trying.troubles.map(({ code }) => code).join());
  return trying.whatIf;
}

export function trialOf(
  districts: readonly District[],
  change: Partial<RuleChange>,
  rules: RuleSet = district2012,
) {
  const decisions = districts.map((district) => decideDistrict(district, rules));
  return tryChange(sideOf(decisions, rules), { ...changeOf(rules), ...change });
}
