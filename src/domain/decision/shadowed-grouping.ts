import type { Grouping, RuleSet } from './rule-set';

type Limits = Pick<RuleSet, 'committeeThreshold' | 'organisationMinimum'>;

/** Districts that are tried before the question is left open: there are never so many with up to four blocs. */
const MOST_TRIED = 300_000;

/**
 * Groupings tried earlier, as few as will do, of which one fits wherever this one does, so that it is never chosen; null
 * where there are none, or where looking for a district that shows the contrary takes too long.
 *
 * Whether a grouping fits follows from sums that grow with the members. A district where this one fits and none of the
 * earlier does is still one when members are taken away until each part of this one has just enough: only these
 * districts need to be tried, and they are finitely many.
 */
export function earlierInstead(
  parts: Grouping,
  earlier: readonly Grouping[],
  limits: Limits,
): readonly Grouping[] | null {
  const single = earlier.find((other) => holdsWhole(other, parts));
  if (single) return [single];
  if (findsDistrict(parts, earlier, limits) !== false) return null;
  return earlier.reduce<readonly Grouping[]>((needed, other) => {
    const without = needed.filter((one) => one !== other);
    return findsDistrict(parts, without, limits) === false ? without : needed;
  }, earlier);
}

/** Whether each part of one grouping holds a whole part of the other, and so is large enough wherever that is. */
function holdsWhole(one: Grouping, other: Grouping): boolean {
  return one.every((part) => other.some((own) => own.every((bloc) => part.includes(bloc))));
}

/** Whether there is a district where the grouping fits and none of the earlier does; null where that stays open. */
function findsDistrict(parts: Grouping, earlier: readonly Grouping[], limits: Limits): boolean | null {
  let tried = 0;
  const search = (members: Bloc, full: Bloc, left: Grouping): boolean | null => {
    const [part, ...others] = left;
    if (!part) {
      tried += 1;
      return earlier.every((grouping) => grouping.some((blocs) => isTooSmall(blocs, members, full, limits)));
    }
    for (const [ofPart, fullOfPart] of justEnough(part, limits)) {
      const found = search({ ...members, ...ofPart }, { ...full, ...fullOfPart }, others);
      if (found !== false) return found;
      if (tried > MOST_TRIED) return null;
    }
    return false;
  };
  return search({}, {}, parts);
}

type Bloc = Readonly<Record<string, number>>;

function isTooSmall(blocs: readonly string[], members: Bloc, full: Bloc, limits: Limits): boolean {
  const { committeeThreshold: threshold, organisationMinimum } = limits;
  const sum = (of: Bloc) => blocs.reduce((total, bloc) => total + (of[bloc] ?? 0), 0);
  if (sum(full) < organisationMinimum.fullMembers) return true;
  return threshold.below === 'choice' && sum(members) < threshold.members;
}

/**
 * The members that count towards the threshold and the full members of the blocs of a part that is just large enough, in
 * every way that they can be spread. Where full members alone count, or where a part needs no threshold, all are full.
 */
function* justEnough(part: readonly string[], limits: Limits): Generator<readonly [Bloc, Bloc]> {
  const { committeeThreshold: threshold, organisationMinimum } = limits;
  const least = organisationMinimum.fullMembers;
  if (threshold.below === 'cell' || threshold.basis === 'full') {
    const enough = threshold.below === 'cell' ? least : Math.max(least, threshold.members);
    for (const full of spread(part, enough)) yield [full, full];
    return;
  }
  for (const members of spread(part, Math.max(least, threshold.members))) {
    for (const full of spread(part, least)) {
      if (part.every((bloc) => (full[bloc] ?? 0) <= (members[bloc] ?? 0))) yield [members, full];
    }
  }
}

/** Every way to spread a number of members over blocs. */
function* spread([bloc = '', ...others]: readonly string[], count: number): Generator<Bloc> {
  if (others.length === 0) {
    yield { [bloc]: count };
    return;
  }
  for (let here = 0; here <= count; here += 1) {
    for (const rest of spread(others, count - here)) yield { [bloc]: here, ...rest };
  }
}
