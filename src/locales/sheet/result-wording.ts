import { holdsForm, onlyIntroduces } from '../../domain/decision/arrangements';
import type { DecisionNote, DistrictDecision, Outcome, Part, Trial } from '../../domain/decision/decision';
import type { ResultColumn, ResultWording } from '../../domain/decision/result-columns';
import type { RuleSet } from '../../domain/decision/rule-set';
import type { OrganisationWording } from '../../domain/organisations/organisation-wording';
import type { Language } from '../language';
import { blocNames } from './bloc-names';
import { citationText } from './citation';
import type { SheetPhrases } from './phrases';

/** The words of the result columns, and what of them is said on its own beside the options. */
export interface OutcomeWording extends ResultWording {
  /** The numbers compared, what has to be chosen and by which clauses: a reason without the options themselves. */
  choiceReason(decision: DistrictDecision): string;
}

/** The words of the result columns for a rule set; what they say of an organisation is said as on the list of these. */
export function resultWording(
  phrases: SheetPhrases,
  language: Language,
  rules: RuleSet,
  { headers, future, prospects }: Pick<OrganisationWording, 'headers' | 'future' | 'prospects'>,
): OutcomeWording {
  const names = blocNames(rules, language, phrases);
  const { committeeThreshold: threshold, organisationMinimum: minimum } = rules;
  const cite = (ids: readonly string[]) => citationText(ids, rules, phrases, language);
  const partText = ({ form, blocs }: Part) => phrases.part(form, names.together(blocs));
  const partsText = (parts: readonly Part[]) => parts.map(partText).join(' · ');

  const compared = (parts: Trial['parts']) =>
    parts.map(({ blocs, members, by, tooFew, fullMembers }) => {
      const subject = names.together(blocs);
      const number =
        by === 0
          ? phrases.reaches(subject, members, threshold.members)
          : phrases.staysBelow(subject, members, threshold.members, by);
      return tooFew && fullMembers !== null
        ? `${number}, ${phrases.tooFewFull(fullMembers, minimum.fullMembers)}`
        : number;
    });
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
          note.merged.every((bloc) => note.blocs.includes(bloc) || note.tooFew.includes(bloc)),
        );
      case 'below-minimum':
        return phrases.belowMinimum(
          names.one(note.bloc),
          note.members,
          note.fullMembers,
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
    const has = (form: Parameters<typeof holdsForm>[1]) => holdsForm(outcome, form);
    const clauses = { none: minimum.citation, cell: threshold.cellCitation, committee: threshold.citation };
    const cited = (['none', 'cell', 'committee'] as const).filter(has).map((form) => clauses[form]);
    const byConsent = has('committee-by-consent');
    return phrases.optionsReason(
      {
        choice: onlyIntroduces(outcome) ? 'introduction' : 'arrangement',
        consentBelow: byConsent ? threshold.members : null,
        introducedBelow: has('none') ? minimum.fullMembers : null,
      },
      cite([...cited, ...(byConsent ? [threshold.consentCitation] : [])]),
    );
  };

  /** Why the groupings before the last do not fit: too few full members for anything, or for a committee. */
  const failingCitations = (trials: readonly Trial[]): readonly string[] => {
    const failing = trials.filter(({ fits }) => !fits).flatMap(({ parts }) => parts);
    return [
      ...(failing.some(({ tooFew }) => tooFew) ? [minimum.citation] : []),
      ...(failing.some(({ by, tooFew }) => by > 0 && !tooFew) ? [threshold.cellCitation] : []),
    ];
  };

  const choiceConclusion = (outcome: Outcome, trials: readonly Trial[]) =>
    `${allCompared(trials).join('; ')}: ${optionsReason(outcome)}`;

  const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

  const conclusion = ({ outcome, trials }: DistrictDecision): string => {
    switch (outcome.kind) {
      case 'open':
        return phrases.openReason(outcome.cells.join(', '));
      case 'options': {
        const options = onlyIntroduces(outcome)
          ? []
          : outcome.options.map((parts, index) => phrases.option(index + 1, partsText(parts)));
        return [choiceConclusion(outcome, trials), ...options].join('. ');
      }
      case 'recommended': {
        const merged = outcome.parts.filter(({ blocs }) => blocs.length > 1);
        const reason =
          merged.length === 0
            ? phrases.separateReason
            : phrases.mergedReason(merged.map(({ blocs }) => names.together(blocs)).join(', '));
        const ground = cite([...failingCitations(trials), threshold.citation]);
        return `${allCompared(trials).join('; ')}: ${reason} (${ground})`;
      }
    }
  };

  return {
    language,
    group: phrases.resultGroup,
    header: (column: ResultColumn) => {
      switch (column.kind) {
        case 'verdict':
          return phrases.verdictHeader(names.one(column.bloc));
        case 'joins':
          return headers.future;
        case 'prospect':
          return headers.prospect;
        case 'grouping':
        case 'committees':
        case 'reason':
          return phrases.resultHeader[column.kind];
      }
    },
    undecided: (districts) => phrases.undecided(districts),
    verdictStart: phrases.verdictStart,
    verdict: (verdict) =>
      verdict.state === 'short' ? phrases.shortBy(verdict.by) : phrases.verdictStart[verdict.state],
    grouping: ({ outcome }) => {
      if (outcome.kind === 'open') return phrases.openGrouping;
      if (onlyIntroduces(outcome)) return phrases.introducedGrouping;
      return outcome.kind === 'options' ? phrases.optionsGrouping : partsText(outcome.parts);
    },
    reason: (decision) => sentence([conclusion(decision), ...decision.notes.map(noteText)].join('. ')),
    choiceReason: ({ outcome, trials }) => sentence(choiceConclusion(outcome, trials)),
    joins: future,
    prospects,
    optionText: partsText,
    noteText,
  };
}
