import type { BlocCounts, District } from '../survey/survey';
import type { Trial } from './decision';
import { type ListedGrouping, recommendedGroupings } from './grouping-list';
import type { Grouping, RuleSet } from './rule-set';
import { belowMinimum, isEmpty, knownFullMembers } from './verdict';

/** The members that count towards the threshold, by bloc. */
export type Members = Readonly<Record<string, number>>;

/** What the survey says of the bloc. Throws where it says nothing. */
export function countsOf(district: District, bloc: string): BlocCounts {
  const counts = district.counts[bloc];
  if (!counts) throw new Error(`The survey holds no counts for the bloc ${bloc} of ${district.cell}`);
  return counts;
}

export function sumOf(blocs: readonly string[], members: Members): number {
  return blocs.reduce((sum, bloc) => sum + (members[bloc] ?? 0), 0);
}

/**
 * The groupings over the blocs that have members, to be chosen from: nobody can be asked what becomes of no members. Where
 * a bloc is left out, two groupings can become the same, in whatever order their parts stand: each is named once. A part
 * that none of them has without such a bloc is named with it.
 */
export function peopled(groupings: readonly Grouping[], district: District): readonly Grouping[] {
  const known = new Set(groupings.flat().map(keyOf));
  const hasMembers = (bloc: string) => !isEmpty(countsOf(district, bloc));
  const sameParts = new Map<string, Grouping>();
  for (const grouping of groupings) {
    const left = grouping.filter((blocs) => blocs.some(hasMembers));
    const key = keyOf(left.map((blocs) => keyOf(blocs.filter(hasMembers))));
    if (left.length === 0 || sameParts.has(key)) continue;
    sameParts.set(
      key,
      left.map((blocs) => {
        const rest = blocs.filter(hasMembers);
        return known.has(keyOf(rest)) ? rest : blocs;
      }),
    );
  }
  return [...sameParts.values()];
}

/** The same for the same members of a set, in whatever order they are given. */
function keyOf(names: readonly string[]): string {
  return JSON.stringify([...names].sort());
}

/**
 * The recommended groupings held against the numbers, up to and with the first that fits: each of its parts reaches the
 * threshold (article 21, clause 4), or may be a base cell where the rule set founds one below it (clause 3).
 */
export function trialsOf(district: District, rules: RuleSet, members: Members): readonly Trial[] {
  const all = allTrialsOf(district, rules, members);
  const first = all.findIndex(({ fits }) => fits);
  return first < 0 ? all : all.slice(0, first + 1);
}

/** All recommended groupings held against the numbers, whether an earlier one fits or not. */
export function allTrialsOf(district: District, rules: RuleSet, members: Members): readonly Trial[] {
  return recommendedGroupings(rules).map((grouping) => trial(grouping, district, rules, members));
}

/** Whether a grouping of these parts can be founded as it is, with this threshold in the place of the rule set's. */
export function canBeFounded(
  parts: readonly Pick<Trial['parts'][number], 'members' | 'tooFew'>[],
  { members: threshold, below }: Pick<RuleSet['committeeThreshold'], 'members' | 'below'>,
): boolean {
  return parts.every(({ members, tooFew }) => (members >= threshold || below === 'cell') && !tooFew);
}

function trial(
  { parts: grouping, number }: ListedGrouping,
  district: District,
  rules: RuleSet,
  members: Members,
): Trial {
  const parts = grouping.map((blocs) => {
    const sum = sumOf(blocs, members);
    return {
      blocs,
      members: sum,
      by: Math.max(0, rules.committeeThreshold.members - sum),
      tooFew: hasTooFew(blocs, district, rules),
      fullMembers: knownFullMembers(blocs.map((bloc) => countsOf(district, bloc))),
    };
  });
  return { grouping, number, parts, fits: canBeFounded(parts, rules.committeeThreshold) };
}

/** Whether the blocs have too few full members for an organisation of any form (article 21, clause 2). */
export function hasTooFew(blocs: readonly string[], district: District, rules: RuleSet): boolean {
  const counts = blocs.map((bloc) => countsOf(district, bloc));
  return belowMinimum(counts, rules.organisationMinimum.fullMembers);
}
