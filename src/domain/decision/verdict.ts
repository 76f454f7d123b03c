import type { BlocCounts, Count } from '../survey/survey';
import type { Verdict } from './decision';
import type { Basis } from './rule-set';

/**
 * Whether a number of members reaches the threshold for a base committee. Reaching it is enough: with 30 members
 * a committee is formed, with 29 it is short by 1 (Party Charter, article 21, clauses 3 and 4).
 */
export function verdictOf(members: Count, threshold: number): Verdict {
  if (members.state === 'open') return { state: 'unknown', cell: members.cell };
  const margin = members.value - threshold;
  return margin >= 0
    ? { state: 'eligible', members: members.value, over: margin }
    : { state: 'short', members: members.value, by: -margin };
}

/**
 * The count that the rule set's basis asks for. Without a column of full members the basis `full` stays open at
 * the members' cell: the members of both kinds are no substitute.
 */
export function countedMembers(counts: BlocCounts, basis: Basis): Count {
  if (basis === 'all') return counts.members;
  return counts.fullMembers ?? { state: 'open', cell: counts.members.cell };
}

/**
 * True where the bloc surely has fewer full members than an organisation needs (article 21, clause 2). Where only
 * the total is known, a total under the minimum proves it and a higher total says nothing.
 */
export function belowMinimum(counts: BlocCounts, minimum: number): boolean {
  const known = counts.fullMembers?.state === 'whole' ? counts.fullMembers : counts.members;
  return known.state === 'whole' && known.value < minimum;
}
