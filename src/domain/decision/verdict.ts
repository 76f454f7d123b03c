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

/** Members above the threshold, negative below it; null where they are not known. */
export function marginOf(verdict: Verdict): number | null {
  switch (verdict.state) {
    case 'eligible':
      return verdict.over;
    case 'short':
      return -verdict.by;
    case 'unknown':
      return null;
  }
}

/**
 * The count that the rule set's basis asks for. Without a column of full members the basis `full` stays open at
 * the members' cell: the members of both kinds are no substitute. Nor is a bloc decided whose members are open.
 */
export function countedMembers(counts: BlocCounts, basis: Basis): Count {
  if (basis === 'all' || counts.members.state === 'open') return counts.members;
  return counts.fullMembers ?? { state: 'open', cell: counts.members.cell };
}

/**
 * True where the blocs together surely have fewer full members than an organisation needs (article 21, clause 2).
 * Where only the total of a bloc is known, it is the most that its full members can be: a sum under the minimum
 * proves it and a higher one says nothing.
 */
export function belowMinimum(blocs: readonly BlocCounts[], minimum: number): boolean {
  let most = 0;
  for (const { members, fullMembers } of blocs) {
    const known = fullMembers?.state === 'whole' ? fullMembers : members;
    if (known.state === 'open') return false;
    most += known.value;
  }
  return most < minimum;
}

/** The full members of the blocs together; null where those of one are not known. */
export function knownFullMembers(blocs: readonly BlocCounts[]): number | null {
  let sum = 0;
  for (const { fullMembers } of blocs) {
    if (fullMembers?.state !== 'whole') return null;
    sum += fullMembers.value;
  }
  return sum;
}

/** True where the bloc has no member at all: there is nobody to organise or to introduce elsewhere. */
export function isEmpty({ members }: BlocCounts): boolean {
  return members.state === 'whole' && members.value === 0;
}
