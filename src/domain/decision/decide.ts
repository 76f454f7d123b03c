import type { BlocCounts, District, Survey } from '../survey/survey';
import type { DecisionNote, DistrictDecision, Outcome, Part, PartForm, Trial, Verdict } from './decision';
import type { Basis, Grouping, RuleSet } from './rule-set';
import { belowMinimum, countedMembers, verdictOf } from './verdict';

/** Decides every district of a survey, in the survey's order. */
export function decideSurvey(survey: Survey, rules: RuleSet): readonly DistrictDecision[] {
  return survey.districts.map((district) => decideDistrict(district, rules));
}

/**
 * Verdict of each bloc and the first grouping of the rule set whose parts all reach the threshold. Where none
 * does, the possible arrangements stand side by side; where a count is open, there is no grouping at all.
 */
export function decideDistrict(district: District, rules: RuleSet): DistrictDecision {
  const decision = decideOn(district, rules, rules.committeeThreshold.basis);
  const notes = [...decision.notes, ...basisNote(district, rules, decision.outcome)];
  return { ...decision, notes };
}

function decideOn(district: District, rules: RuleSet, basis: Basis): DistrictDecision {
  const verdicts = Object.fromEntries(
    rules.blocs.map(({ id }) => [
      id,
      verdictOf(countedMembers(countsOf(district, id), basis), rules.committeeThreshold.members),
    ]),
  );
  const members = knownMembers(verdicts);
  const trials = members === null ? [] : trialsOf(rules, members);
  const outcome = outcomeOf(district, rules, verdicts, members, trials);
  return {
    district,
    verdicts,
    outcome,
    trials,
    notes: members === null ? [] : notesOf(district, rules, verdicts, outcome),
    before: organisationsOf(district, rules),
    after: outcome.kind === 'recommended' ? outcome.parts.length : null,
  };
}

function countsOf(district: District, bloc: string): BlocCounts {
  const counts = district.counts[bloc];
  if (!counts) throw new Error(`The survey holds no counts for the bloc ${bloc} of ${district.cell}`);
  return counts;
}

type Members = Readonly<Record<string, number>>;

function knownMembers(verdicts: Readonly<Record<string, Verdict>>): Members | null {
  const members: Record<string, number> = {};
  for (const [bloc, verdict] of Object.entries(verdicts)) {
    if (verdict.state === 'unknown') return null;
    members[bloc] = verdict.members;
  }
  return members;
}

function sumOf(blocs: readonly string[], members: Members): number {
  return blocs.reduce((sum, bloc) => sum + (members[bloc] ?? 0), 0);
}

function trialsOf(rules: RuleSet, members: Members): readonly Trial[] {
  const all = rules.recommended.map((grouping) => trial(grouping, rules, members));
  const first = all.findIndex(({ fits }) => fits);
  return first < 0 ? all : all.slice(0, first + 1);
}

function trial(grouping: Grouping, rules: RuleSet, members: Members): Trial {
  const parts = grouping.map((blocs) => {
    const sum = sumOf(blocs, members);
    return { blocs, members: sum, by: Math.max(0, rules.committeeThreshold.members - sum) };
  });
  return { grouping, parts, fits: parts.every(({ by }) => by === 0) };
}

function outcomeOf(
  district: District,
  rules: RuleSet,
  verdicts: Readonly<Record<string, Verdict>>,
  members: Members | null,
  trials: readonly Trial[],
): Outcome {
  if (members === null) {
    return {
      kind: 'open',
      cells: Object.values(verdicts).flatMap((verdict) =>
        verdict.state === 'unknown' ? [verdict.cell] : [],
      ),
    };
  }
  const fitting = trials.find(({ fits }) => fits);
  if (!fitting) return { kind: 'options', options: optionsOf(district, rules, members) };
  return {
    kind: 'recommended',
    parts: fitting.parts.map((part) => ({ blocs: part.blocs, members: part.members, form: 'committee' })),
  };
}

/**
 * Every grouping that the rule set knows, in its order, first with its small parts as base cells and then as
 * committees by consent (article 21, clauses 3 and 5). A part too small for any organisation rules the grouping
 * out, unless no other grouping takes it in.
 */
function optionsOf(district: District, rules: RuleSet, members: Members): readonly (readonly Part[])[] {
  const candidates = [...rules.recommended, ...rules.optional].flatMap((grouping) =>
    (['cell', 'committee-by-consent'] as const).map((small) =>
      grouping.map((blocs) => partOf(blocs, district, rules, members, small)),
    ),
  );
  const distinct = candidates.filter(
    (parts, index) => candidates.findIndex((other) => sameParts(other, parts)) === index,
  );
  const lawful = distinct.filter((parts) => parts.every(({ form }) => form !== 'none'));
  return lawful.length > 0 ? lawful : distinct;
}

function partOf(
  blocs: readonly string[],
  district: District,
  rules: RuleSet,
  members: Members,
  small: 'cell' | 'committee-by-consent',
): Part {
  const sum = sumOf(blocs, members);
  return { blocs, members: sum, form: formOf(blocs, district, rules, sum, small) };
}

function formOf(
  blocs: readonly string[],
  district: District,
  rules: RuleSet,
  members: number,
  small: PartForm,
): PartForm {
  if (members >= rules.committeeThreshold.members) return 'committee';
  const [only] = blocs;
  const tooFew =
    members < rules.organisationMinimum.fullMembers ||
    (blocs.length === 1 &&
      only !== undefined &&
      belowMinimum(countsOf(district, only), rules.organisationMinimum.fullMembers));
  return tooFew ? 'none' : small;
}

function sameParts(a: readonly Part[], b: readonly Part[]): boolean {
  return (
    a.length === b.length &&
    a.every((part, index) => part.form === b[index]?.form && part.blocs.join() === b[index].blocs.join())
  );
}

function notesOf(
  district: District,
  rules: RuleSet,
  verdicts: Readonly<Record<string, Verdict>>,
  outcome: Outcome,
): readonly DecisionNote[] {
  const small = rules.blocs.flatMap(({ id }): DecisionNote[] => {
    const verdict = verdicts[id];
    return verdict?.state === 'short' &&
      belowMinimum(countsOf(district, id), rules.organisationMinimum.fullMembers)
      ? [{ code: 'below-minimum', bloc: id, members: verdict.members }]
      : [];
  });
  return [...standAloneNotes(verdicts, outcome), ...small];
}

/**
 * The article's two sentences ("11 districts: enough for the party bloc", "7: not enough for each bloc on its
 * own") coincide in Quảng Nam and part ways where the party bloc is large enough and the front is not: the merge
 * is recommended, and that the other reading exists is said.
 */
function standAloneNotes(
  verdicts: Readonly<Record<string, Verdict>>,
  outcome: Outcome,
): readonly DecisionNote[] {
  if (outcome.kind !== 'recommended') return [];
  return outcome.parts.flatMap(({ blocs }): DecisionNote[] => {
    const able = blocs.filter((bloc) => verdicts[bloc]?.state === 'eligible');
    return blocs.length > 1 && able.length > 0
      ? [{ code: 'could-stand-alone', blocs: able, merged: blocs }]
      : [];
  });
}

/**
 * Articles 21.2 and 24 count full members, the 30 of article 21.4 says plain "đảng viên": both readings are run
 * where the sheet has the numbers, and a difference is marked.
 */
function basisNote(district: District, rules: RuleSet, outcome: Outcome): readonly DecisionNote[] {
  const other: Basis = rules.committeeThreshold.basis === 'all' ? 'full' : 'all';
  const otherwise = decideOn(district, rules, other).outcome;
  if (otherwise.kind === 'open' || outcome.kind === 'open') return [];
  return arrangement(otherwise) === arrangement(outcome) ? [] : [{ code: 'basis-changes-outcome' }];
}

function arrangement(outcome: Outcome): string {
  const written = (parts: readonly Part[]) =>
    parts.map(({ blocs, form }) => `${blocs.join('+')}:${form}`).join(' ');
  if (outcome.kind === 'recommended') return written(outcome.parts);
  return outcome.kind === 'options' ? outcome.options.map(written).join(' / ') : '';
}

/** Base organisations of the district today; null where one of the counts is open. */
function organisationsOf(district: District, rules: RuleSet): number | null {
  let sum = 0;
  for (const { id } of rules.blocs) {
    const { committees, cells } = countsOf(district, id);
    if (committees.state === 'open' || cells.state === 'open') return null;
    sum += committees.value + cells.value;
  }
  return sum;
}
