import type { ResultWording } from '../domain/decision/result-columns';
import type { RuleSet } from '../domain/decision/rule-set';
import type { OrganisationWording } from '../domain/organisations/organisation-wording';
import type { Wordings } from '../domain/wordings';
import { type Language, inEveryLanguage } from './language';
import { sheetEn } from './sheet/en';
import type { SheetPhrases } from './sheet/phrases';
import { organisationEn } from './sheet/organisation-en';
import type { OrganisationPhrases } from './sheet/organisation-phrases';
import { organisationVi } from './sheet/organisation-vi';
import { organisationWording } from './sheet/organisation-wording';
import { type OutcomeWording, resultWording } from './sheet/result-wording';
import { sheetVi } from './sheet/vi';

const PHRASES: Readonly<Record<Language, SheetPhrases>> = { vi: sheetVi, en: sheetEn };
const ORGANISATIONS: Readonly<Record<Language, OrganisationPhrases>> = {
  vi: organisationVi,
  en: organisationEn,
};

export interface SheetWording {
  readonly results: OutcomeWording;
  readonly organisations: OrganisationWording;
}

/** The words for everything that is written into a workbook. */
export function sheetWording(language: Language, rules: RuleSet): SheetWording {
  const phrases = PHRASES[language];
  const organisations = organisationWording(phrases, ORGANISATIONS[language], language, rules);
  return {
    results: resultWording(phrases, language, rules, organisations),
    organisations,
  };
}

/** The words of the list of organisations in every language, the preferred one first: one that stands keeps the language it has. */
export function organisationWordings(preferred: Language, rules: RuleSet): Wordings<OrganisationWording> {
  return inEveryLanguage(preferred, (language) => sheetWording(language, rules).organisations);
}

/** The words of results in every language, the preferred one first: what stands in a workbook keeps the language it has. */
export function resultWordings(preferred: Language, rules: RuleSet): Wordings<ResultWording> {
  return inEveryLanguage(preferred, (language) => sheetWording(language, rules).results);
}
