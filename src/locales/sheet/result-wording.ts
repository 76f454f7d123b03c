import { holdsForm, onlyIntroduces } from '../../domain/decision/arrangements';
import type { DecisionNote, DistrictDecision, Outcome, Part, Trial } from '../../domain/decision/decision';
import type { ResultPhrases } from '../../domain/decision/result-phrases';
import { resultTexts } from '../../domain/decision/result-texts';
import type { ResultColumn, ResultWording } from '../../domain/decision/result-columns';
import type { RuleSet } from '../../domain/decision/rule-set';
import type { OrganisationWording } from '../../domain/organisations/organisation-wording';
import type { Language } from '../language';
import { blocNames } from './bloc-names';
import { citationText } from './citation';
import type { SheetPhrases } from './phrases';

/** Between the organisations of an arrangement. */
const BETWEEN_PARTS = ' · ';

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
  {
    headers,
    prospects,
    prospect,
    betweenProspects,
  }: Pick<OrganisationWording, 'headers' | 'prospects' | 'prospect' | 'betweenProspects'>,
): OutcomeWording {
  const names = blocNames(rules, language, phrases);
  const { committeeThreshold: threshold, organisationMinimum: minimum } = rules;
  const cite = (ids: readonly string[]) => citationText(ids, rules, phrases, language);
  const partText = ({ form, blocs }: Pick<Part, 'form' | 'blocs'>) =>
    phrases.part(form, names.together(blocs));
  const partsText = (parts: readonly Pick<Part, 'form' | 'blocs'>[]) =>
    parts.map(partText).join(BETWEEN_PARTS);

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
          note.blocs.map(names.one),
          note.short.map(names.one),
          note.tooFew.map(names.one),
        );
      case 'below-minimum':
        return phrases.belowMinimum(
          names.one(note.bloc),
          // Where full members alone count, the others are not known here.
          threshold.basis === 'all' ? note.members : null,
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

  const choiceConclusion = (outcome: Outcome, trials: readonly Trial[]) =>
    `${allCompared(trials).join('; ')}: ${optionsReason(outcome)}`;

  const phrasesOfResults: ResultPhrases = {
    verdict: phrases.verdictStart,
    marginFormat: phrases.marginFormat,
    grouping: {
      parts: partsText,
      between: BETWEEN_PARTS,
      toChoose: phrases.optionsGrouping,
      open: phrases.openGrouping,
    },
    subject: (blocs, isFirst) => (isFirst ? capital(names.together(blocs)) : names.together(blocs)),
    reaches: phrases.reaches,
    staysBelow: phrases.staysBelow,
    betweenCompared: '; ',
    concluded: (grouping, limit) => {
      const merged = grouping.filter((blocs) => blocs.length > 1);
      const together = phrases.mergedReason(merged.map(names.together).join(', '));
      const { below, citation, cellCitation } = threshold;
      if (below === 'cell') {
        const said = [...(merged.length > 0 ? [together] : []), phrases.formsByNumber(limit)];
        return `: ${said.join('; ')} (${cite([cellCitation, citation])}).`;
      }
      return merged.length === 0
        ? `: ${phrases.separateReason} (${cite([citation])}).`
        : `: ${together} (${cite([cellCitation, citation])}).`;
    },
    toBeChosen: (limit) => {
      const { citation, cellCitation, consentCitation } = threshold;
      const cited = cite([minimum.citation, cellCitation, citation, consentCitation]);
      return `: ${phrases.toBeChosen(limit)} (${cited}).`;
    },
    openReason: phrases.openCounts,
    nobodyReason: phrases.nobodyReason,
    rulesReason: phrases.rulesReason,
    again: phrases.again,
    againReason: phrases.againReason,
    couldStandAlone: phrases.standAloneNote,
    belowMinimum: (limit, blocs) => phrases.belowMinimumNote(limit, blocs, cite([minimum.citation])),
    emptyBlocs: phrases.emptyBlocsNote,
    basisChangesOutcome: {
      all: `${phrases.basisChangesOutcome('all')}.`,
      full: `${phrases.basisChangesOutcome('full')}.`,
    },
    prospect,
    betweenProspects,
    betweenNotes: ' ',
    betweenNames: ', ',
    choice: {
      ...phrases.choice,
      ...phrases.founded,
      none: phrases.part('none', ''),
    },
    undecided: phrases.undecided,
    notCounted: phrases.notCounted,
  };

  const sentence = (text: string) => `${capital(text)}.`;

  return {
    language,
    group: phrases.resultGroup,
    header: (column: ResultColumn) => {
      switch (column.kind) {
        case 'verdict':
          return phrases.verdictHeader(names.one(column.bloc));
        case 'margin':
          return phrases.marginHeader(names.one(column.bloc));
        case 'joins':
          return headers.future;
        case 'prospect':
          return headers.prospect;
        case 'option':
          return phrases.optionHeader(column.number);
        case 'place':
        case 'grouping':
        case 'of':
        case 'choice':
        case 'because':
        case 'consent':
        case 'final':
        case 'check':
        case 'before':
        case 'committees':
        case 'notes':
        case 'reason':
          return phrases.resultHeader[column.kind];
      }
    },
    choiceRefusal: phrases.choiceRefusal,
    verdictStart: phrases.verdictStart,
    verdict: (verdict) => {
      switch (verdict.state) {
        case 'eligible':
          return verdict.over > 0 ? phrases.over(verdict.over) : phrases.verdictStart.eligible;
        case 'short':
          return phrases.shortBy(verdict.by);
        case 'unknown':
          return phrases.verdictStart.unknown;
      }
    },
    phrases: phrasesOfResults,
    yes: phrases.yes,
    ...resultTexts(rules, phrasesOfResults),
    choiceReason: ({ outcome, trials }) => sentence(choiceConclusion(outcome, trials)),
    prospects,
    optionText: partsText,
    noteText,
  };
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
