import { checkRules, type RuleTrouble } from '../decision/check-rules';
import { isChosenOtherwise } from '../decision/choose';
import { decideDistrict } from '../decision/decide';
import type { DistrictDecision, Figures } from '../decision/decision';
import { figuresOf } from '../decision/figures';
import { countsOf } from '../decision/groupings';
import type { RuleSet } from '../decision/rule-set';
import { type ChangedDistrict, changedDistricts } from './changed-districts';
import { changedRules, differencesOf, type RuleChange, type RuleDifference } from './rule-change';

/** What a rule set comes to over a survey. */
export interface Side {
  readonly rules: RuleSet;
  /** In the survey's order. */
  readonly decisions: readonly DistrictDecision[];
  readonly figures: Figures;
  /** Base committees of the recommended groupings; districts without one are not in it. */
  readonly committees: number;
}

/** What the rules in use come to, and how many districts people decided otherwise: these choices are left out of it. */
export interface SideInUse extends Side {
  readonly chosenOtherwise: number;
}

/** A survey decided by the rules in use and by changed ones, side by side. */
export interface WhatIf {
  readonly differences: readonly RuleDifference[];
  readonly now: SideInUse;
  readonly tried: Side;
  readonly changed: readonly ChangedDistrict[];
}

/** The blocs of which full members alone count, and whose full members the survey tells of no district. */
export function blocsWithoutFull({ rules, decisions }: Pick<Side, 'rules' | 'decisions'>): readonly string[] {
  if (rules.committeeThreshold.basis !== 'full') return [];
  return rules.blocs
    .map(({ id }) => id)
    .filter((bloc) => decisions.every(({ district }) => countsOf(district, bloc).fullMembers === null));
}

export type Trying =
  | { readonly ok: true; readonly whatIf: WhatIf }
  /** The changed rules are not sound: nothing was decided by them. */
  | { readonly ok: false; readonly troubles: readonly RuleTrouble[] };

/**
 * What the rules in use come to over districts that are decided by them already. Rules are held against rules: what people
 * have chosen stays out of it, and is counted.
 */
export function sideOf(decided: readonly DistrictDecision[], rules: RuleSet): SideInUse {
  const decisions = decided.map((decision) =>
    decision.choice ? decideDistrict(decision.district, rules) : decision,
  );
  return { ...side(decisions, rules), chosenOtherwise: decided.filter(isChosenOtherwise).length };
}

function side(decisions: readonly DistrictDecision[], rules: RuleSet): Side {
  const committees = decisions.reduce((sum, decision) => sum + (decision.committees ?? 0), 0);
  return { rules, decisions, figures: figuresOf(decisions, rules), committees };
}

/** Decides the same districts by the changed rules, and holds both beside each other. */
export function tryChange(now: SideInUse, change: RuleChange): Trying {
  const rules = changedRules(now.rules, change);
  // The procedure is not changed: the one in use stands.
  const troubles = checkRules(rules, [rules.procedure]);
  if (troubles.length > 0) return { ok: false, troubles };
  const decisions = now.decisions.map(({ district }) => decideDistrict(district, rules));
  return {
    ok: true,
    whatIf: {
      differences: differencesOf(now.rules, change),
      now,
      tried: side(decisions, rules),
      changed: changedDistricts(now.decisions, decisions),
    },
  };
}
