import type { DistrictDecision, Part } from '../decision/decision';
import { finalParts } from '../decision/final-parts';
import { countsOf } from '../decision/groupings';
import type { RuleSet } from '../decision/rule-set';
import type { Count, Organisation } from '../survey/survey';

/** Nobody fills in more of one bloc; a count this large is a slip of the pen. */
export const MOST_ROWS = 200;

/** The organisations of one type that the survey counts in one bloc of a district. */
export interface CountedGroup {
  readonly decision: DistrictDecision;
  /** What its district's grouping, chosen or recommended, makes of the bloc; null while there is none. */
  readonly part: Part | null;
  readonly bloc: string;
  readonly type: NonNullable<Organisation['type']>;
  readonly count:
    | { readonly state: 'listed'; readonly rows: number }
    | { readonly state: 'open'; readonly cell: string }
    | { readonly state: 'too-many'; readonly value: number };
}

/**
 * By the districts, by the parts of the final grouping, and within each by the rule set's order of blocs; committees
 * before cells. Also those that count none.
 */
export function countedGroups(
  decisions: readonly DistrictDecision[],
  rules: Pick<RuleSet, 'blocs'>,
): readonly CountedGroup[] {
  return decisions.flatMap((decision) => {
    const parts = finalParts(decision) ?? [];
    const partOf = (bloc: string) => parts.find(({ blocs }) => blocs.includes(bloc)) ?? null;
    const orderOf = (bloc: string) => {
      const part = partOf(bloc);
      return part === null ? parts.length : parts.indexOf(part);
    };
    const blocs = rules.blocs.map(({ id }) => id).toSorted((one, other) => orderOf(one) - orderOf(other));
    return blocs.flatMap((bloc): readonly CountedGroup[] => {
      const { committees, cells } = countsOf(decision.district, bloc);
      const row = { decision, part: partOf(bloc), bloc };
      return [
        { ...row, type: 'committee', count: counted(committees) },
        { ...row, type: 'cell', count: counted(cells) },
      ];
    });
  });
}

function counted(count: Count): CountedGroup['count'] {
  if (count.state === 'open') return { state: 'open', cell: count.cell };
  return count.value > MOST_ROWS
    ? { state: 'too-many', value: count.value }
    : { state: 'listed', rows: count.value };
}

/** How many rows a list of these has: of organisations, and of counts that cannot be listed one by one. */
export function countedRows(groups: readonly CountedGroup[]): {
  readonly organisations: number;
  readonly others: number;
} {
  const others = groups.filter(({ count }) => count.state !== 'listed').length;
  const organisations = groups.reduce(
    (sum, { count }) => sum + (count.state === 'listed' ? count.rows : 0),
    0,
  );
  return { organisations, others };
}
