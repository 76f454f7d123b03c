import type { PlanWording } from '../../domain/schedule/plan-wording';

/** The words of the sheets of the plan that no rule set changes, in one language. */
export type PlanPhrases = Omit<
  PlanWording,
  'titles' | 'step' | 'lead' | 'stepGround' | 'item' | 'itemGround'
> & {
  readonly titles: Readonly<Record<keyof PlanWording['titles'], (rules: string) => string>>;
};
