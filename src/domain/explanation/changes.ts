import type { DistrictDecision } from '../decision/decision';
import { countsOf } from '../decision/groupings';
import type { RuleSet } from '../decision/rule-set';
import { countedMembers } from '../decision/verdict';
import type { BlocCounts, District } from '../survey/survey';
import type { Addition, FormChange, Loss, TriedGrouping } from './explanation';

/**
 * Who joins is counted as a full member, who counts on either basis; how many of them have to be is said beside. A bloc
 * alone can help only where one part fails: the others would fail as before.
 */
export function additionsOf(
  district: District,
  rules: RuleSet,
  tried: readonly TriedGrouping[],
): readonly Addition[] {
  const { basis } = rules.committeeThreshold;
  return tried
    .filter(({ standing }) => standing === 'fails')
    .map((grouping): Addition => {
      const [part, ...others] = grouping.failing;
      if (!part || others.length > 0) return { grouping, blocs: [], members: 0, fullMembers: 0 };
      const full = part.tooFew ? rules.organisationMinimum.fullMembers - mostFull(part.blocs, district) : 0;
      const members = Math.max(part.short, full);
      return {
        grouping,
        blocs: part.blocs,
        members,
        fullMembers: basis === 'full' ? members : full,
      };
    });
}

/** For each bloc of the recommended grouping; none where there is none. Full members are taken to leave first. */
export function lossesOf({ district, outcome }: DistrictDecision, rules: RuleSet): readonly Loss[] {
  if (outcome.kind !== 'recommended') return [];
  const { parts } = outcome;
  return rules.blocs.flatMap(({ id }) => {
    const part = parts.find(({ blocs }) => blocs.includes(id));
    return part ? [lossOf(id, part.blocs, part.members, district, rules)] : [];
  });
}

function lossOf(
  bloc: string,
  blocs: readonly string[],
  counted: number,
  district: District,
  { committeeThreshold, organisationMinimum }: RuleSet,
): Loss {
  const { basis, below, members: threshold } = committeeThreshold;
  const own = countsOf(district, bloc);
  const present = countedMembers(own, basis);
  const underThreshold = below === 'choice' ? counted - threshold + 1 : Infinity;
  const underMinimum = mostFull(blocs, district) - organisationMinimum.fullMembers + 1;
  const ways = [
    {
      members: underThreshold,
      ofFull: basis === 'full',
      isPossible: present.state === 'whole' && underThreshold <= present.value,
    },
    { members: underMinimum, ofFull: true, isPossible: underMinimum <= mostFullOf(own) },
  ].filter(({ isPossible }) => isPossible);
  const [first] = ways.sort((a, b) => a.members - b.members);
  return first
    ? { bloc, members: first.members, ofFull: first.ofFull }
    : { bloc, members: null, ofFull: false };
}

/**
 * For each part of the recommended grouping, where cells are founded under the threshold (article 21, clauses 3 and 4). One
 * that would have too few full members for a cell is no cell.
 */
export function formChangesOf(
  { outcome }: DistrictDecision,
  { committeeThreshold, organisationMinimum }: RuleSet,
): readonly FormChange[] {
  const { basis, below, members: threshold } = committeeThreshold;
  if (outcome.kind !== 'recommended' || below !== 'cell') return [];
  return outcome.parts.flatMap(({ blocs, members, form }): readonly FormChange[] => {
    const ofFull = basis === 'full';
    if (form === 'cell') return [{ blocs, to: 'committee', members: threshold - members, ofFull }];
    return threshold > organisationMinimum.fullMembers
      ? [{ blocs, to: 'cell', members: members - threshold + 1, ofFull }]
      : [];
  });
}

/** How many full members there can be: those known, else all members, as in `belowMinimum`. */
function mostFull(blocs: readonly string[], district: District): number {
  return blocs.reduce((sum, bloc) => sum + mostFullOf(countsOf(district, bloc)), 0);
}

function mostFullOf({ members, fullMembers }: BlocCounts): number {
  const known = fullMembers?.state === 'whole' ? fullMembers : members;
  return known.state === 'whole' ? known.value : 0;
}
