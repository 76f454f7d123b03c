import { arrangementsOf } from '../decision/arrangements';
import { finalParts } from '../decision/final-parts';
import type { DistrictDecision, Part } from '../decision/decision';
import { countsOf } from '../decision/groupings';
import { knownMembers } from '../decision/known-members';
import type { RuleSet } from '../decision/rule-set';
import { procedureOf } from '../procedure/procedures';
import { additionsOf, formChangesOf, lossesOf } from './changes';
import { comparisonsOf } from './comparisons';
import type { Explanation, MergedReading, MissingCount } from './explanation';
import { needsConsent, optionConsequences, tasksOf } from './option-consequences';
import { otherBasisOf } from './other-basis';
import { triedGroupings } from './tried-groupings';

/** All that a committee can be asked about a district's outcome. The decision must come from the same rule set. */
export function explain(decision: DistrictDecision, rules: RuleSet): Explanation {
  const procedure = procedureOf(rules);
  const tried = triedGroupings(decision, rules);
  return {
    decision,
    comparisons: comparisonsOf(decision, rules),
    tried,
    additions: additionsOf(decision.district, rules, tried),
    losses: lossesOf(decision, rules),
    formChanges: formChangesOf(decision, rules),
    otherBasis: otherBasisOf(decision, rules),
    consent: consentOf(decision, rules),
    readings: readingsOf(decision),
    options: optionConsequences(decision, rules, procedure),
    missing: missingOf(decision, rules),
    tasks: finalParts(decision) !== null ? [] : tasksOf(decision, rules, procedure),
  };
}

/**
 * Each part once, of what was chosen, else of the options or the recommended grouping: those below the threshold, which
 * are, or as cells could be, committees by consent, and those that are called so. The members and the form tell it, not
 * what else is to be said of a choice. Null where a choice does not tell its parts, or a number is not known.
 */
function consentOf(
  { outcome, choice, verdicts }: DistrictDecision,
  { committeeThreshold }: RuleSet,
): readonly Part[] | null {
  if (choice) {
    if (choice.parts === null || knownMembers(verdicts) === null) return null;
    return choice.parts.filter(
      (part) => needsConsent(part) || (part.form !== 'none' && part.members < committeeThreshold.members),
    );
  }
  const parts = arrangementsOf(outcome)
    .flat()
    .filter((part) => needsConsent(part) || (outcome.kind === 'recommended' && part.form === 'cell'));
  const keys = parts.map(({ blocs }) => blocs.join('+'));
  return parts.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

/** There is another reading only where all that the able blocs are merged with falls short. */
function readingsOf({ notes }: DistrictDecision): readonly MergedReading[] {
  return notes.flatMap((note) => {
    if (note.code !== 'could-stand-alone') return [];
    const { blocs: alone, merged, tooFew } = note;
    const nobody = notes.flatMap((other) => (other.code === 'empty-blocs' ? other.blocs : []));
    const empty = note.short.filter((bloc) => nobody.includes(bloc));
    const short = note.short.filter((bloc) => !empty.includes(bloc));
    const isReason = alone.length + note.short.length + tooFew.length === merged.length;
    const named = note.short.length + tooFew.length > 0;
    return [
      isReason && named ? { alone, short, tooFew, empty } : { alone, short: [], tooFew: [], empty: [] },
    ];
  });
}

function missingOf({ district, verdicts }: DistrictDecision, rules: RuleSet): readonly MissingCount[] {
  return rules.blocs.flatMap(({ id }): readonly MissingCount[] => {
    const verdict = verdicts[id];
    if (verdict?.state !== 'unknown') return [];
    const isMembers =
      rules.committeeThreshold.basis === 'all' || countsOf(district, id).members.state === 'open';
    return [{ bloc: id, count: isMembers ? 'members' : 'fullMembers', cell: verdict.cell }];
  });
}
