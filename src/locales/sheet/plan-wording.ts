import type { RuleSet } from '../../domain/decision/rule-set';
import type { PlanWording } from '../../domain/schedule/plan-wording';
import type { Language } from '../language';
import type { SheetPhrases } from './phrases';
import type { PlanPhrases } from './plan-phrases';
import type { RegisterPhrases } from './register-phrases';
import { stepWords } from './register-wording';

/** The words of the sheets of the plan for a rule set. */
export function planWording(
  sheet: SheetPhrases,
  register: RegisterPhrases,
  plan: PlanPhrases,
  language: Language,
  rules: RuleSet,
): PlanWording {
  const { step, item, lead, stepGround, itemGround } = stepWords(sheet, register, language, rules);
  const name = rules.name[language];
  return {
    ...plan,
    titles: {
      procedure: plan.titles.procedure(name),
      schedule: plan.titles.schedule(name),
      delays: plan.titles.delays(name),
    },
    step,
    item,
    lead,
    stepGround,
    itemGround,
  };
}
