import type { RuleSet } from '../decision/rule-set';
import type { Side } from './what-if';

/** A figure that is compared, in the order in which it is shown. */
export type ScenarioFigure =
  /** Districts whose bloc reaches the threshold. */
  { readonly kind: 'eligible'; readonly bloc: string } | { readonly kind: OutcomeFigure };

/**
 * Districts by their outcome; base organisations today; base organisations of the recommended groupings, and how many of
 * these are base committees.
 */
const OUTCOME_FIGURES = ['separate', 'merged', 'options', 'open', 'before', 'after', 'committees'] as const;
export type OutcomeFigure = (typeof OUTCOME_FIGURES)[number];

export function scenarioFigures({ blocs }: Pick<RuleSet, 'blocs'>): readonly ScenarioFigure[] {
  return [
    ...blocs.map(({ id }) => ({ kind: 'eligible' as const, bloc: id })),
    ...OUTCOME_FIGURES.map((kind) => ({ kind })),
  ];
}

export function figureOf(figure: ScenarioFigure, { figures, committees }: Side): number {
  switch (figure.kind) {
    case 'eligible':
      return figures.eligible[figure.bloc] ?? 0;
    case 'options':
      return figures.withOptions;
    case 'committees':
      return committees;
    case 'separate':
    case 'merged':
    case 'open':
    case 'before':
    case 'after':
      return figures[figure.kind];
  }
}

/** Whether the figure counts districts; the others count organisations. */
export function countsDistricts({ kind }: ScenarioFigure): boolean {
  return kind !== 'before' && kind !== 'after' && kind !== 'committees';
}
