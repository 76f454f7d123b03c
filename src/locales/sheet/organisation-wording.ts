import type { RuleSet } from '../../domain/decision/rule-set';
import type { CellProspect } from '../../domain/organisations/organisation-place';
import type { OrganisationWording } from '../../domain/organisations/organisation-wording';
import type { Language } from '../language';
import { blocNames } from './bloc-names';
import { citationText } from './citation';
import type { OrganisationPhrases } from './organisation-phrases';
import type { SheetPhrases } from './phrases';

/** Between two of what is said of one organisation. */
const BETWEEN_PROSPECTS = '; ';

/** The words of the list of organisations for a rule set. */
export function organisationWording(
  phrases: SheetPhrases,
  own: OrganisationPhrases,
  language: Language,
  rules: RuleSet,
): OrganisationWording {
  const names = blocNames(rules, language, phrases);
  const rule = rules.subordinateCell;
  const groundOf = (code: CellProspect['code']): string => {
    switch (code) {
      case 'to-be-joined':
        return rule.citation;
      case 'above-most':
      case 'committee-today':
        return rule.consentCitation;
      case 'secretary':
      case 'cell-committee':
      case 'full-members-unknown':
      case 'count-open':
        return rule.committeeCitation;
    }
  };
  const said: OrganisationWording['prospect'] = (code, numbers) =>
    own.prospect(code, {
      ...numbers,
      ground: citationText([groundOf(code)], rules, phrases, language),
    });
  return {
    language,
    sheetName: own.sheetName,
    title: own.title(rules.name[language]),
    guide: own.guide,
    headers: own.headers,
    counts: own.counts,
    toFillIn: own.toFillIn,
    bloc: names.one,
    type: (type) => own.type(type),
    future: ({ part, decision }) => {
      if (part !== null) return phrases.part(part.form, names.together(part.blocs));
      // In the words of the survey's own columns.
      return decision.outcome.kind === 'options' ? phrases.optionsGrouping : phrases.openGrouping;
    },
    prospects: (prospects) =>
      prospects
        .map((prospect) =>
          said(prospect.code, {
            ...rule,
            members: 'members' in prospect ? prospect.members : '',
            cell: 'cell' in prospect ? prospect.cell : '',
          }),
        )
        .join(BETWEEN_PROSPECTS),
    prospect: said,
    betweenProspects: BETWEEN_PROSPECTS,
  };
}
