import { decideDistrict } from '../decision/decide';
import type { DistrictDecision } from '../decision/decision';
import { countsOf } from '../decision/groupings';
import type { RuleSet } from '../decision/rule-set';
import { countedMembers } from '../decision/verdict';
import type { OtherBasis } from './explanation';

/** What the district comes to where the other members count; null while its own outcome is open. */
export function otherBasisOf(
  { district, outcome, notes }: DistrictDecision,
  rules: RuleSet,
): OtherBasis | null {
  if (outcome.kind === 'open') return null;
  const { committeeThreshold } = rules;
  const basis = committeeThreshold.basis === 'all' ? 'full' : 'all';
  const isKnown = rules.blocs.every(
    ({ id }) => countedMembers(countsOf(district, id), basis).state === 'whole',
  );
  if (!notes.some(({ code }) => code === 'basis-changes-outcome'))
    return { basis, result: isKnown ? 'same' : 'unknown', outcome: null };
  if (!isKnown) return { basis, result: 'other', outcome: null };
  const others: RuleSet = { ...rules, committeeThreshold: { ...committeeThreshold, basis } };
  return { basis, result: 'other', outcome: decideDistrict(district, others).outcome };
}
