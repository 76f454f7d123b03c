import type { RuleSet } from '../domain/decision/rule-set';
import type { FollowUpWording } from '../domain/follow-up/follow-up-wording';
import type { Wordings } from '../domain/wordings';
import { type ChecklistWording, checklistWording } from './checklist-wording';
import { type Language, inEveryLanguage } from './language';
import { followUpEn } from './sheet/follow-up-en';
import type { FollowUpPhrases } from './sheet/follow-up-phrases';
import { followUpVi } from './sheet/follow-up-vi';

const PHRASES: Readonly<Record<Language, FollowUpPhrases>> = { vi: followUpVi, en: followUpEn };

/** The words of the sheets about the register, with those of the register itself. */
export interface RegisterSheetsWording extends ChecklistWording {
  readonly followUp: FollowUpWording;
}

function wordingIn(language: Language, rules: RuleSet): RegisterSheetsWording {
  const phrases = PHRASES[language];
  return {
    ...checklistWording(language, rules),
    followUp: { ...phrases, ground: phrases.ground(rules.name[language]) },
  };
}

/** Those of every language, the preferred one first: the sheets speak the language of the register that stands. */
export function registerSheetsWordings(preferred: Language, rules: RuleSet): Wordings<RegisterSheetsWording> {
  return inEveryLanguage(preferred, (language) => wordingIn(language, rules));
}
