import type { BlocCounts, District } from '../survey/survey';
import type { Part, PartForm, Trial } from './decision';
import type { Grouping, RuleSet } from './rule-set';
import { belowMinimum, isEmpty } from './verdict';

/** The members that count towards the threshold, by bloc. */
export type Members = Readonly<Record<string, number>>;

/** What the survey says of the bloc. Throws where it says nothing. */
export function countsOf(district: District, bloc: string): BlocCounts {
  const counts = district.counts[bloc];
  if (!counts) throw new Error(`The survey holds no counts for the bloc ${bloc} of ${district.cell}`);
  return counts;
}

function sumOf(blocs: readonly string[], members: Members): number {
  return blocs.reduce((sum, bloc) => sum + (members[bloc] ?? 0), 0);
}

/**
 * The groupings over the blocs that have members. Where a bloc is left out, two groupings can become the same: each
 * is named once, so that no merge stands with nobody to merge.
 */
function peopled(groupings: readonly Grouping[], district: District): readonly Grouping[] {
  const left = groupings.map((grouping) =>
    grouping
      .map((blocs) => blocs.filter((bloc) => !isEmpty(countsOf(district, bloc))))
      .filter((blocs) => blocs.length > 0),
  );
  const written = left.map((grouping) => JSON.stringify(grouping));
  return left.filter(
    (grouping, index) => grouping.length > 0 && written.indexOf(written[index] ?? '') === index,
  );
}

/**
 * The recommended groupings held against the numbers, up to and with the first whose parts all reach the threshold
 * (article 21, clause 4).
 */
export function trialsOf(district: District, rules: RuleSet, members: Members): readonly Trial[] {
  const all = peopled(rules.recommended, district).map((grouping) =>
    trial(grouping, district, rules, members),
  );
  const first = all.findIndex(({ fits }) => fits);
  return first < 0 ? all : all.slice(0, first + 1);
}

function trial(grouping: Grouping, district: District, rules: RuleSet, members: Members): Trial {
  const parts = grouping.map((blocs) => {
    const sum = sumOf(blocs, members);
    return { blocs, members: sum, by: Math.max(0, rules.committeeThreshold.members - sum) };
  });
  return {
    grouping,
    parts,
    fits: parts.every(({ blocs, by }) => by === 0 && !hasTooFew(blocs, district, rules)),
  };
}

/** Whether the blocs have too few full members for an organisation of any form (article 21, clause 2). */
export function hasTooFew(blocs: readonly string[], district: District, rules: RuleSet): boolean {
  const counts = blocs.map((bloc) => countsOf(district, bloc));
  return belowMinimum(counts, rules.organisationMinimum.fullMembers);
}

/**
 * Every grouping that the rule set knows, in its order, first with its small parts as base cells and then as
 * committees by consent (article 21, clauses 3 and 5). A part with too few full members has no organisation of its
 * own, its members are introduced to another one (clause 2): such an arrangement stands beside the merges. One that
 * founds nothing is named only where every arrangement founds nothing, and then once, with each bloc apart.
 */
export function optionsOf(
  district: District,
  rules: RuleSet,
  members: Members,
): readonly (readonly Part[])[] {
  const candidates = peopled([...rules.recommended, ...rules.optional], district).flatMap((grouping) =>
    (['cell', 'committee-by-consent'] as const).map((small) =>
      grouping.map((blocs) => partOf(blocs, district, rules, members, small)),
    ),
  );
  const distinct = candidates.filter(
    (parts, index) => candidates.findIndex((other) => sameParts(other, parts)) === index,
  );
  const founding = distinct.filter((parts) => parts.some(({ form }) => form !== 'none'));
  return founding.length > 0 ? founding : distinct.slice(0, 1);
}

function partOf(
  blocs: readonly string[],
  district: District,
  rules: RuleSet,
  members: Members,
  small: PartForm,
): Part {
  const sum = sumOf(blocs, members);
  if (hasTooFew(blocs, district, rules)) return { blocs, members: sum, form: 'none' };
  return { blocs, members: sum, form: sum >= rules.committeeThreshold.members ? 'committee' : small };
}

function sameParts(a: readonly Part[], b: readonly Part[]): boolean {
  return (
    a.length === b.length &&
    a.every((part, index) => part.form === b[index]?.form && part.blocs.join() === b[index].blocs.join())
  );
}
