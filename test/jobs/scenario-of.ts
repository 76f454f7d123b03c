import type { RuleSet } from '../../src/domain/decision/rule-set';
import { district2012 } from '../../src/domain/decision/rule-sets/district-2012';
import { changeOf, type RuleChange } from '../../src/domain/what-if/rule-change';
import { sideOf, tryChange, type WhatIf } from '../../src/domain/what-if/what-if';
import type { Assessment } from '../../src/jobs/assess';

/** What a change comes to over an assessed survey; throws where the changed rules are not sound. */
export function scenarioOf(
  { decisions }: Pick<Assessment, 'decisions'>,
  change: Partial<RuleChange>,
  rules: RuleSet = district2012,
): WhatIf {
  const trying = tryChange(sideOf(decisions, rules), { ...changeOf(rules), ...change });
  if (!trying.ok) throw new Error(trying.troubles.map(({ code }) => code).join());
  return trying.whatIf;
}
