import type { District, Survey } from '../survey/survey';
import { basisNote } from './basis-note';
import type { DistrictDecision, Outcome, Trial, Verdict } from './decision';
import { countsOf, type Members, trialsOf } from './groupings';
import { knownMembers } from './known-members';
import { notesOf } from './notes';
import { optionsOf } from './options';
import type { RuleSet } from './rule-set';
import { countedMembers, verdictOf } from './verdict';

/** Decides every district of a survey, in the survey's order. */
export function decideSurvey(survey: Survey, rules: RuleSet): readonly DistrictDecision[] {
  return survey.districts.map((district) => decideDistrict(district, rules));
}

/**
 * Verdict of each bloc and the first grouping of the rule set that fits: whose parts all reach the threshold (Party
 * Charter, article 21, clause 4), or are base cells where the rule set founds them below it (clause 3). Where none does, the lawful arrangements stand side by side; where a count is open, there
 * is no grouping at all. A bloc without any member has, as any with too few full ones, no organisation of its own (clause
 * 2), and is named in a note.
 */
export function decideDistrict(district: District, rules: RuleSet): DistrictDecision {
  const { basis, members: threshold } = rules.committeeThreshold;
  const verdicts = Object.fromEntries(
    rules.blocs.map(({ id }) => [id, verdictOf(countedMembers(countsOf(district, id), basis), threshold)]),
  );
  const members = knownMembers(verdicts);
  const isDecided = members !== null && Object.values(members).some((count) => count > 0);
  const trials = isDecided ? trialsOf(district, rules, members) : [];
  const outcome = outcomeOf(district, rules, verdicts, members, trials);
  return {
    district,
    verdicts,
    outcome,
    choice: null,
    choiceOfOther: null,
    trials,
    notes:
      members === null
        ? []
        : [
            ...notesOf(district, rules, { members, verdicts, outcome, trials }),
            ...basisNote(district, rules, members),
          ],
    place: outcome.kind === 'open' ? null : (trials.find(({ fits }) => fits)?.number ?? 0),
    before: organisationsOf(district, rules),
    after: outcome.kind === 'recommended' ? outcome.parts.length : null,
    committees: recommendedCommittees(outcome),
  };
}

/** Base committees of the recommended grouping; null where there is none. */
export function recommendedCommittees(outcome: Outcome): number | null {
  return outcome.kind === 'recommended'
    ? outcome.parts.filter(({ form }) => form === 'committee').length
    : null;
}

function outcomeOf(
  district: District,
  rules: RuleSet,
  verdicts: Readonly<Record<string, Verdict>>,
  members: Members | null,
  trials: readonly Trial[],
): Outcome {
  if (members === null) {
    const cells = Object.values(verdicts).flatMap((verdict) =>
      verdict.state === 'unknown' ? [verdict.cell] : [],
    );
    return { kind: 'open', cells: [...new Set(cells)] };
  }
  const fitting = trials.find(({ fits }) => fits);
  if (fitting) {
    return {
      kind: 'recommended',
      parts: fitting.parts.map(({ blocs, members: sum, by }) => ({
        blocs,
        members: sum,
        form: by === 0 ? 'committee' : 'cell',
      })),
    };
  }
  const options = optionsOf(district, rules, members);
  if (options.length > 0) return { kind: 'options', options };
  // Nobody in any bloc: nothing to arrange, and a survey that is to be looked at.
  return { kind: 'open', cells: rules.blocs.map(({ id }) => countsOf(district, id).members.cell) };
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
