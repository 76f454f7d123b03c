import type { District } from '../survey/survey';
import type { DistrictDecision, Part } from './decision';
import { groupingList, type ListedGrouping } from './grouping-list';
import { hasTooFew, type Members, sumOf } from './groupings';
import { knownMembers } from './known-members';
import type { RuleSet } from './rule-set';

/** The groupings that people may choose from: those that the rule set recommends or offers, in its order. */
export function choosableGroupings(rules: RuleSet): readonly ListedGrouping[] {
  return groupingList(rules).filter(({ use }) => use !== 'unused');
}

/** The place of each grouping in the list that people choose from, from 1; 0 for one that is not used. */
export function offeredPlaces(rules: RuleSet): readonly number[] {
  const choosable = choosableGroupings(rules);
  return groupingList(rules).map((grouping) => choosable.indexOf(grouping) + 1);
}

/** How many places a district's list of arrangements has; the same whatever may be recommended today. */
export function arrangementPlaces(rules: RuleSet): number {
  return 2 * groupingList(rules).length;
}

/**
 * The arrangements that a district's choice is made from: each grouping with what its numbers make of its parts (article
 * 21, clauses 2 to 4), then those that hold a part under the threshold once more, with base committees by consent for
 * all such parts (clause 5). None while a count is open.
 */
export function possibleArrangements(
  { district, verdicts, place }: Pick<DistrictDecision, 'district' | 'verdicts' | 'place'>,
  rules: RuleSet,
): readonly (readonly Part[])[] {
  const members = knownMembers(verdicts);
  if (place === null || members === null) return [];
  const byNumbers = choosableGroupings(rules).map(({ parts }) =>
    parts.map((blocs) => partByNumbers(blocs, district, rules, members)),
  );
  const byConsent = byNumbers
    .filter((parts) => parts.some(({ form }) => form === 'cell'))
    .map((parts) =>
      parts.map((part): Part => (part.form === 'cell' ? { ...part, form: 'committee-by-consent' } : part)),
    );
  return [...byNumbers, ...byConsent];
}

/** What the numbers alone make of blocs that form one part. */
export function partByNumbers(
  blocs: readonly string[],
  district: District,
  rules: RuleSet,
  members: Members,
): Part & { readonly form: 'committee' | 'cell' | 'none' } {
  const sum = sumOf(blocs, members);
  if (hasTooFew(blocs, district, rules)) return { blocs, members: sum, form: 'none' };
  return { blocs, members: sum, form: sum >= rules.committeeThreshold.members ? 'committee' : 'cell' };
}
