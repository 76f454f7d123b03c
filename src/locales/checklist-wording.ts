import type { RuleSet } from '../domain/decision/rule-set';
import type { RegisterWording } from '../domain/procedure/register-wording';
import type { PlanWording } from '../domain/schedule/plan-wording';
import type { Wordings } from '../domain/wordings';
import { type Language, LANGUAGES } from './language';
import { sheetEn } from './sheet/en';
import type { SheetPhrases } from './sheet/phrases';
import { planEn } from './sheet/plan-en';
import type { PlanPhrases } from './sheet/plan-phrases';
import { planVi } from './sheet/plan-vi';
import { planWording } from './sheet/plan-wording';
import { registerWording } from './sheet/register-wording';
import { sheetVi } from './sheet/vi';

const PHRASES: Readonly<Record<Language, SheetPhrases>> = { vi: sheetVi, en: sheetEn };
const PLANS: Readonly<Record<Language, PlanPhrases>> = { vi: planVi, en: planEn };

/** The words of the register and of the sheets by which it is planned. */
export interface ChecklistWording {
  readonly register: RegisterWording;
  readonly plan: PlanWording;
}

/** The words of every language, the preferred one first: what stands in a workbook keeps the language it has. */
export function checklistWordings(preferred: Language, rules: RuleSet): Wordings<ChecklistWording> {
  const of = (language: Language): ChecklistWording => ({
    register: registerWording(PHRASES[language], language, rules),
    plan: planWording(PHRASES[language], PLANS[language], language, rules),
  });
  return [of(preferred), ...LANGUAGES.filter((language) => language !== preferred).map(of)];
}
