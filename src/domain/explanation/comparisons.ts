import type { DistrictDecision } from '../decision/decision';
import { countsOf, hasTooFew } from '../decision/groupings';
import type { RuleSet } from '../decision/rule-set';
import { knownFullMembers } from '../decision/verdict';
import type { Comparison } from './explanation';

/** Each bloc, then each merge that the rule set has in use, in its order: every number that can be compared. */
export function comparisonsOf(decision: DistrictDecision, rules: RuleSet): readonly Comparison[] {
  const merges = rules.parts.filter(({ blocs, use }) => blocs.length > 1 && use !== 'unused');
  return [...rules.blocs.map(({ id }) => [id]), ...merges.map(({ blocs }) => blocs)].map((blocs) =>
    comparison(blocs, decision, rules),
  );
}

function comparison(
  blocs: readonly string[],
  { district, verdicts }: DistrictDecision,
  rules: RuleSet,
): Comparison {
  const { members: threshold, citation, cellCitation } = rules.committeeThreshold;
  let members: number | null = 0;
  for (const bloc of blocs) {
    const verdict = verdicts[bloc];
    if (verdict === undefined || verdict.state === 'unknown') members = null;
    else if (members !== null) members += verdict.members;
  }
  return {
    blocs,
    members,
    threshold,
    margin: members === null ? null : members - threshold,
    citation: members !== null && members < threshold ? cellCitation : citation,
    tooFew: hasTooFew(blocs, district, rules),
    fullMembers: knownFullMembers(blocs.map((bloc) => countsOf(district, bloc))),
  };
}
