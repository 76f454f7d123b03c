import type { District } from '../survey/survey';
import type { DecisionNote } from './decision';
import { countsOf, type Members, trialsOf } from './groupings';
import { optionsOf } from './options';
import type { RuleSet } from './rule-set';
import { countedMembers } from './verdict';

/**
 * Articles 21.2 and 24 count full members, the 30 of article 21.4 says plain "đảng viên": both readings are run, and
 * a difference is marked. Where the survey does not tell the other number of a bloc, its least and its most are run:
 * what neither of them nor anything between can leave as it is, surely changes. What may change is not marked.
 */
export function basisNote(district: District, rules: RuleSet, members: Members): readonly DecisionNote[] {
  const bounds = rules.blocs.map(({ id }) => [id, boundsOf(district, rules, id)] as const);
  const reach = (counted: Members) => reachOf(district, rules, counted);
  const now = reach(members);
  const least = reach(Object.fromEntries(bounds.map(([bloc, [fewest]]) => [bloc, fewest])));
  const most = reach(Object.fromEntries(bounds.map(([bloc, [, highest]]) => [bloc, highest])));
  // More members never make a grouping fit less, nor a committee less of one: the bounds hold all that lies between.
  return isBeyond(now, most) || isBeyond(least, now) ? [{ code: 'basis-changes-outcome' }] : [];
}

/** How few and how many members of a bloc can count on the other basis; full members are members. */
function boundsOf(district: District, rules: RuleSet, bloc: string): readonly [number, number] {
  const counts = countsOf(district, bloc);
  const other = rules.committeeThreshold.basis === 'all' ? 'full' : 'all';
  const known = countedMembers(counts, other);
  if (known.state === 'whole') return [known.value, known.value];
  if (other === 'full') return [0, counts.members.state === 'whole' ? counts.members.value : Infinity];
  return [counts.fullMembers?.state === 'whole' ? counts.fullMembers.value : 0, Infinity];
}

/** How far up the list of groupings these numbers reach, and which committees they found there. */
interface Reach {
  /** The place of the first grouping that fits; after all of them where none does. */
  readonly place: number;
  /** The committees of the grouping that fits, or among the arrangements side by side. */
  readonly committees: ReadonlySet<string>;
}

function reachOf(district: District, rules: RuleSet, members: Members): Reach {
  const trials = trialsOf(district, rules, members);
  const fitting = trials.find(({ fits }) => fits);
  const committees = fitting
    ? fitting.parts.filter(({ by }) => by === 0)
    : optionsOf(district, rules, members)
        .flat()
        .filter(({ form }) => form === 'committee');
  return {
    place: fitting ? trials.length - 1 : trials.length,
    committees: new Set(committees.map(({ blocs }) => blocs.join('+'))),
  };
}

/** Whether the one reaches further than the other: an earlier grouping fits, or a part is a committee only there. */
function isBeyond(one: Reach, other: Reach): boolean {
  if (one.place !== other.place) return one.place < other.place;
  return [...one.committees].some((part) => !other.committees.has(part));
}
