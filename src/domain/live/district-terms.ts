import { groupingList, type ListedGrouping } from '../decision/grouping-list';
import type { ResultPhrases } from '../decision/result-phrases';
import type { RuleSet } from '../decision/rule-set';
import { RULE_NAMES as NAMES } from '../rules-sheet/rules-names';
import { allOf, choice, type Expression } from './formula-text';
import type { OwnRows } from './district-rows';
import { type BlocReferences, mostFullMembers } from './member-formulas';

/** The cells of a district that its formulas speak of. */
export interface DistrictReferences {
  /** What holds as long as the rows of the cells are all that are the district's, each of them as it was read. */
  readonly ownRows: OwnRows;
  /** In the rule set's order. */
  readonly blocs: readonly BlocReferences[];
  /** Base organisations of today, of all blocs, blank while they are not known; null where the survey does not tell. */
  readonly organisations: Expression | null;
  /** The cell of the grouping's number. */
  readonly place: string;
  /** The cells of the arrangements that a choice is made from; empty where they have no place. */
  readonly options: readonly string[];
}

/** What the formulas of a district share. */
export interface DistrictTerms {
  readonly rules: RuleSet;
  readonly phrases: ResultPhrases;
  readonly yes: string;
  readonly references: DistrictReferences;
  readonly groupings: readonly ListedGrouping[];
  readonly of: (ids: readonly string[]) => readonly BlocReferences[];
  /** True of blocs that together reach the threshold. */
  readonly isLarge: (ids: readonly string[]) => Expression;
  /** The members of blocs that count on the basis of the rules. */
  readonly counted: (ids: readonly string[]) => Expression;
  /** True of blocs that together may have as many full members as an organisation needs. */
  readonly hasMinimum: (ids: readonly string[]) => Expression;
  /** What a name of the sheet of the rules lists for the grouping of that number. */
  readonly listed: (name: string, number: Expression) => Expression;
  readonly isRecommended: (grouping: ListedGrouping) => Expression;
  /** The place of a grouping in the list that people choose from; 0 for one that is not used. */
  readonly offeredPlace: (grouping: ListedGrouping) => Expression;
  /** The number of the first recommended grouping for which the conditions hold; 0 where there is none. */
  firstOf(fitting: (grouping: ListedGrouping) => readonly Expression[]): Expression;
}

export function districtTerms(
  rules: RuleSet,
  phrases: ResultPhrases,
  yes: string,
  references: DistrictReferences,
): DistrictTerms {
  const groupings = groupingList(rules);
  const of = (ids: readonly string[]) => references.blocs.filter(({ bloc }) => ids.includes(bloc));
  // Of a name for a single cell, not every program that calculates takes the first.
  const listed = (name: string, number: Expression) =>
    groupings.length === 1 ? name : `INDEX(${name},${number})`;
  const isRecommended = ({ number }: ListedGrouping) => listed(NAMES.inUse, String(number));
  return {
    rules,
    phrases,
    yes,
    references,
    groupings,
    of,
    listed,
    isLarge: (ids) => {
      // Each margin is short of its members by the threshold, which the merge has to reach only once.
      const times = ids.length - 1;
      const thresholds =
        times === 0 ? '' : times === 1 ? `+${NAMES.threshold}` : `+${times}*${NAMES.threshold}`;
      return `${of(ids)
        .map(({ margin }) => margin)
        .join('+')}${thresholds}>=0`;
    },
    counted: (ids) => {
      const margins = of(ids).map(({ margin }) => margin);
      return `${margins.join('+')}+${ids.length === 1 ? '' : `${ids.length}*`}${NAMES.threshold}`;
    },
    hasMinimum: (ids) => `${mostFullMembers(of(ids))}>=${NAMES.minimum}`,
    isRecommended,
    offeredPlace: ({ number }) => listed(NAMES.offered, String(number)),
    firstOf: (fitting) =>
      groupings.reduceRight<Expression>(
        (rest, grouping) =>
          choice(allOf([isRecommended(grouping), ...fitting(grouping)]), String(grouping.number), rest),
        '0',
      ),
  };
}
