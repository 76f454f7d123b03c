import type { DistrictTerms } from './district-terms';
import { allOf, choice, type Expression, textOf } from './formula-text';
import { allMembers, isFullOnly, mostFullMembers } from './member-formulas';
import { RULE_NAMES as NAMES } from '../rules-sheet/rules-names';

/** What the engine says of a district as its results are written; numbers by bloc, null where they are not known. */
export interface WrittenDistrict {
  readonly margins: readonly (number | null)[];
  readonly members: readonly (number | null)[];
  readonly fullMembers: readonly (number | null)[];
  readonly place: number | null;
  /** Base committees of the recommended grouping; null where there is none. */
  readonly committees: number | null;
  readonly grouping: string;
  readonly before: number | null;
  readonly options: readonly string[];
  readonly notes: string;
  readonly reason: string;
  /** The places of the groupings in the list that people choose from; 0 for one that is not used. */
  readonly offered: readonly number[];
}

/**
 * Conditions for results of which Excel takes no formula: each holds as long as what the result rests on is what it was
 * when the district's results were written. They are asked of a district whose members are all known.
 */
export interface AsWritten {
  /** The number of the grouping. */
  readonly place: Expression;
  /** What is said of a grouping that is recommended. */
  readonly grouping: Expression;
  readonly reason: Expression;
  readonly notes: Expression;
  /** The arrangements that a choice is made from, and how they compare with what is recommended. */
  readonly options: Expression;
}

/** That the blocs without any member are those that they were, and what is recommended as well. */
export function areSameBlocs(terms: DistrictTerms, written: WrittenDistrict): Expression {
  const { rules, references, yes } = terms;
  const { blocs, place } = references;
  if (written.place === null) return `${place}=""`;
  const { basis, members, fullMembers } = { ...written, basis: rules.committeeThreshold.basis };
  // Margins of full members tell of a bloc without any of them alone not whether it has members.
  const unsure = blocs.flatMap((bloc, index): readonly Said[] =>
    basis === 'full' && fullMembers[index] === 0 ? [[allMembers([bloc]), members[index] ?? null]] : [],
  );
  const said: readonly Said[] = [
    [NAMES.threshold, rules.committeeThreshold.members],
    [choice(isFullOnly(yes), '1', '0'), basis === 'full' ? 1 : 0],
    ...blocs.map(({ margin }, index): Said => [margin, written.margins[index] ?? null]),
    [place, written.place],
    ...unsure,
  ];
  return `IFERROR(${saysAgain(said)},FALSE)`;
}

type Said = readonly [cell: Expression, value: number | null];

/**
 * Null where not all members were known: then nothing was said that could hold. `isInMargins` where margins are known as
 * long as all numbers are what they were.
 */
export function asWritten(
  terms: DistrictTerms,
  written: WrittenDistrict,
  isInMargins: boolean,
): AsWritten | null {
  const { rules, references, groupings, yes, isRecommended, offeredPlace } = terms;
  const { blocs, place } = references;
  if (written.margins.includes(null)) return null;
  const byBloc = (
    of: (bloc: (typeof blocs)[number]) => Expression,
    values: readonly (number | null)[],
  ): readonly Said[] => blocs.map((bloc, index) => [of(bloc), values[index] ?? null]);
  const unlessInMargins = (...said: Parameters<typeof byBloc>) => (isInMargins ? [] : byBloc(...said));
  const { committeeThreshold, organisationMinimum } = rules;
  const limits: readonly Said[] = [
    [NAMES.threshold, committeeThreshold.members],
    [NAMES.minimum, organisationMinimum.fullMembers],
  ];
  const basis: Said = [choice(isFullOnly(yes), '1', '0'), committeeThreshold.basis === 'full' ? 1 : 0];
  const margins = byBloc(({ margin }) => margin, written.margins);
  const members = unlessInMargins((bloc) => allMembers([bloc]), written.members);
  // Where full members are not known, members are the most that they can be.
  const most = unlessInMargins(
    (bloc) => mostFullMembers([bloc]),
    written.members.map((all, index) => written.fullMembers[index] ?? all),
  );
  const recommended = groupings.map((grouping) =>
    grouping.use === 'recommended' ? isRecommended(grouping) : `NOT(${isRecommended(grouping)})`,
  );
  const offered = groupings.map((grouping, at) => `${offeredPlace(grouping)}=${written.offered[at] ?? 0}`);
  const all = (said: readonly Said[], conditions: readonly Expression[] = []) =>
    `IFERROR(${allOf([saysAgain(said), ...conditions])},FALSE)`;
  const number: Said = [place, written.place];
  return {
    place: all([...limits, ...margins, ...members, ...most], recommended),
    grouping: all([...limits, ...margins, number]),
    reason: all([...limits, ...margins, number], written.place === 0 ? recommended : []),
    notes: all([...limits, basis, ...margins, number, ...members, ...most], [...recommended, ...offered]),
    options: all([...limits, ...margins, number, ...most], [...recommended, ...offered]),
  };
}

const BETWEEN = '|';

/** That all cells still say these values, blank where there was none: one text of all of them. */
function saysAgain(said: readonly Said[]): Expression {
  const cells = said.map(([cell]) => cell).join(`&${textOf(BETWEEN)}&`);
  return `${cells}=${textOf(said.map(([, value]) => value ?? '').join(BETWEEN))}`;
}
