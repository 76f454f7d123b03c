import { holdsForm } from '../../domain/decision/arrangements';
import type {
  DecisionNote,
  DistrictDecision,
  Outcome,
  Part,
  PartForm,
  Trial,
} from '../../domain/decision/decision';
import type { ResultColumn, ResultWording } from '../../domain/decision/result-columns';
import type { RuleSet } from '../../domain/decision/rule-set';
import type { Language } from '../language';
import { blocNames } from './bloc-names';
import { citationText } from './citation';
import type { SheetPhrases } from './phrases';

/** The words of the result columns for a rule set. */
export function resultWording(phrases: SheetPhrases, language: Language, rules: RuleSet): ResultWording {
  const names = blocNames(rules, language, phrases);
  const { committeeThreshold: threshold, organisationMinimum: minimum } = rules;
  const cite = (ids: readonly string[]) => citationText(ids, rules, phrases, language);
  const partText = ({ form, blocs }: Part) => phrases.part(form, names.together(blocs));
  const partsText = (parts: readonly Part[]) => parts.map(partText).join(' · ');

  const compared = (parts: Trial['parts']) =>
    parts.map(({ blocs, members, by }) =>
      by === 0
        ? phrases.reaches(names.together(blocs), members, threshold.members)
        : phrases.staysBelow(names.together(blocs), members, threshold.members, by),
    );
  /** Each number compared once, in the order of the trials: the first with all blocs apart, then what is merged. */
  const allCompared = (trials: readonly Trial[]) => [
    ...new Set(trials.flatMap(({ parts }) => compared(parts))),
  ];

  const noteText = (note: DecisionNote): string => {
    switch (note.code) {
      case 'could-stand-alone':
        return phrases.couldStandAlone(
          names.together(note.blocs),
          names.together(note.merged.filter((bloc) => !note.blocs.includes(bloc))),
        );
      case 'below-minimum':
        return phrases.belowMinimum(
          names.one(note.bloc),
          note.members,
          minimum.fullMembers,
          cite([minimum.citation]),
        );
      case 'empty-blocs':
        return phrases.emptyBlocs(note.blocs.map(names.one));
      case 'basis-changes-outcome':
        return phrases.basisChangesOutcome(threshold.basis);
    }
  };

  /** Each form with its clause, and no form that none of the options has. */
  const optionsReason = (outcome: Outcome): string => {
    const has = (form: PartForm) => holdsForm(outcome, form);
    const clauses = { none: minimum.citation, cell: threshold.cellCitation, committee: threshold.citation };
    const cited = (['none', 'cell', 'committee'] as const).filter(has).map((form) => clauses[form]);
    const byConsent = has('committee-by-consent');
    return phrases.optionsReason(
      {
        choice: has('committee') || has('cell') || byConsent ? 'arrangement' : 'introduction',
        consentBelow: byConsent ? threshold.members : null,
        introducedBelow: has('none') ? minimum.fullMembers : null,
      },
      cite([...cited, ...(byConsent ? [threshold.consentCitation] : [])]),
    );
  };

  const conclusion = ({ outcome, trials }: DistrictDecision): string => {
    switch (outcome.kind) {
      case 'open':
        return phrases.openReason(outcome.cells.join(', '));
      case 'options': {
        const options = outcome.options.map((parts, index) => phrases.option(index + 1, partsText(parts)));
        return `${allCompared(trials).join('; ')}: ${optionsReason(outcome)}. ${options.join('. ')}`;
      }
      case 'recommended': {
        const merged = outcome.parts.filter(({ blocs }) => blocs.length > 1);
        const reason =
          merged.length === 0
            ? phrases.separateReason
            : phrases.mergedReason(merged.map(({ blocs }) => names.together(blocs)).join(', '));
        const ground = cite(
          merged.length === 0 ? [threshold.citation] : [threshold.cellCitation, threshold.citation],
        );
        return `${allCompared(trials).join('; ')}: ${reason} (${ground})`;
      }
    }
  };

  return {
    language,
    group: phrases.resultGroup,
    header: (column: ResultColumn) =>
      column.kind === 'verdict'
        ? phrases.verdictHeader(names.one(column.bloc))
        : phrases.resultHeader[column.kind],
    undecided: (districts) => phrases.undecided(districts),
    verdictStart: phrases.verdictStart,
    verdict: (verdict) =>
      verdict.state === 'short' ? phrases.shortBy(verdict.by) : phrases.verdictStart[verdict.state],
    grouping: ({ outcome }) => {
      if (outcome.kind === 'open') return phrases.openGrouping;
      return outcome.kind === 'options' ? phrases.optionsGrouping : partsText(outcome.parts);
    },
    reason: (decision) => {
      const text = [conclusion(decision), ...decision.notes.map(noteText)].join('. ');
      return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
    },
    optionText: partsText,
    noteText,
  };
}
