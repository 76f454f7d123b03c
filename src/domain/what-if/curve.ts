import type { Trial } from '../decision/decision';
import { allTrialsOf, canBeFounded, countsOf, type Members } from '../decision/groupings';
import type { RuleSet } from '../decision/rule-set';
import { countedMembers } from '../decision/verdict';
import type { District } from '../survey/survey';

/** The thresholds that are looked at: from the fewest full members of any organisation (article 21, clause 2) to twice the 30. */
const FIRST_THRESHOLD = 3;
const LAST_THRESHOLD = 60;

/** What a threshold comes to over a survey, everything else of the rules left as it is. */
export interface CurvePoint {
  readonly threshold: number;
  /** Districts with a recommended grouping; only these are in the other two. */
  readonly recommended: number;
  readonly organisations: number;
  readonly committees: number;
}

/** Thresholds one after the other that come to the same. */
export interface CurveStretch extends CurvePoint {
  readonly last: number;
}

/** One point for each threshold from 3 to 60 that the rule set could have: none is under its least organisation. */
export function curveOf(districts: readonly District[], rules: RuleSet): readonly CurvePoint[] {
  const groupings = districts.map((district) => groupingsOf(district, rules));
  const first = Math.max(FIRST_THRESHOLD, rules.organisationMinimum.fullMembers);
  return Array.from({ length: Math.max(0, LAST_THRESHOLD - first + 1) }, (_, index) =>
    pointAt(first + index, groupings, rules),
  );
}

type Founded = readonly Trial['parts'][number][];

function pointAt(
  threshold: number,
  groupings: readonly (readonly Founded[])[],
  { committeeThreshold }: RuleSet,
): CurvePoint {
  const limit = { members: threshold, below: committeeThreshold.below };
  let recommended = 0;
  let organisations = 0;
  let committees = 0;
  for (const ofDistrict of groupings) {
    const parts = ofDistrict.find((candidate) => canBeFounded(candidate, limit));
    if (!parts) continue;
    recommended += 1;
    organisations += parts.length;
    for (const { members } of parts) if (members >= threshold) committees += 1;
  }
  return { threshold, recommended, organisations, committees };
}

/** The curve without repetitions, for reading it as a table. */
export function stretchesOf(curve: readonly CurvePoint[]): readonly CurveStretch[] {
  const stretches: CurveStretch[] = [];
  for (const point of curve) {
    const before = stretches.at(-1);
    if (before && isLevel(before, point))
      stretches[stretches.length - 1] = { ...before, last: point.threshold };
    else stretches.push({ ...point, last: point.threshold });
  }
  return stretches;
}

function isLevel(one: CurvePoint, other: CurvePoint): boolean {
  return (
    one.recommended === other.recommended &&
    one.organisations === other.organisations &&
    one.committees === other.committees
  );
}

/** The recommended groupings of a district with their numbers, which no threshold changes; none where a count is open. */
function groupingsOf(district: District, rules: RuleSet): readonly Founded[] {
  const members = membersOf(district, rules);
  return members === null ? [] : allTrialsOf(district, rules, members).map(({ parts }) => parts);
}

function membersOf(district: District, rules: RuleSet): Members | null {
  const members: Record<string, number> = {};
  for (const { id } of rules.blocs) {
    const count = countedMembers(countsOf(district, id), rules.committeeThreshold.basis);
    if (count.state === 'open') return null;
    members[id] = count.value;
  }
  return members;
}
