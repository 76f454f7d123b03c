import type { RuleSet } from '../domain/decision/rule-set';
import type { RegisterWording } from '../domain/procedure/register-wording';
import type { PlanWording } from '../domain/schedule/plan-wording';
import type { VoteWording } from '../domain/votes/vote-wording';
import type { Wordings } from '../domain/wordings';
import { type Language, inEveryLanguage } from './language';
import { sheetEn } from './sheet/en';
import type { SheetPhrases } from './sheet/phrases';
import { planEn } from './sheet/plan-en';
import type { PlanPhrases } from './sheet/plan-phrases';
import { planVi } from './sheet/plan-vi';
import { planWording } from './sheet/plan-wording';
import { registerEn } from './sheet/register-en';
import type { RegisterPhrases } from './sheet/register-phrases';
import { registerVi } from './sheet/register-vi';
import { registerWording } from './sheet/register-wording';
import { sheetVi } from './sheet/vi';
import { votesEn } from './sheet/votes-en';
import { votesVi } from './sheet/votes-vi';

const PHRASES: Readonly<Record<Language, SheetPhrases>> = { vi: sheetVi, en: sheetEn };
const REGISTERS: Readonly<Record<Language, RegisterPhrases>> = { vi: registerVi, en: registerEn };
const PLANS: Readonly<Record<Language, PlanPhrases>> = { vi: planVi, en: planEn };

const VOTES: Readonly<Record<Language, VoteWording>> = { vi: votesVi, en: votesEn };

/** The words of the register, of the sheets by which it is planned, and of those of votes, which follow it. */
export interface ChecklistWording {
  readonly register: RegisterWording;
  readonly plan: PlanWording;
  readonly votes: VoteWording;
}

/** The words of the register and its plan in one language. */
export function checklistWording(language: Language, rules: RuleSet): ChecklistWording {
  const [sheet, register] = [PHRASES[language], REGISTERS[language]];
  return {
    register: registerWording(sheet, register, language, rules),
    plan: planWording(sheet, register, PLANS[language], language, rules),
    votes: VOTES[language],
  };
}

/** Those of every language, the preferred one first: what stands in a workbook keeps the language it has. */
export function checklistWordings(preferred: Language, rules: RuleSet): Wordings<ChecklistWording> {
  return inEveryLanguage(preferred, (language) => checklistWording(language, rules));
}
