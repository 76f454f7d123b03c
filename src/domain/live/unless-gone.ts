import type { ResultColumn } from '../decision/result-columns';
import type { ResultPhrases } from '../decision/result-phrases';
import { type Expression, textOf } from './formula-text';

/**
 * The expression of a result cell, which asks for another run where cells that it speaks of are gone: a column of the
 * results, or cells of the survey, may be deleted. Conditions and margins see to it themselves.
 */
export function unlessGone(
  { kind }: ResultColumn,
  expression: Expression,
  { again, againReason, grouping }: Pick<ResultPhrases, 'again' | 'againReason' | 'grouping'>,
): Expression {
  const instead = (text: string) => `IFERROR(${expression},${textOf(text)})`;
  switch (kind) {
    case 'grouping':
    case 'final':
      return instead(grouping.open);
    case 'check':
    case 'reason':
      return instead(againReason);
    case 'before':
    case 'committees':
    case 'option':
    case 'notes':
    case 'joins':
    case 'prospect':
      return instead(again);
    case 'verdict':
    case 'margin':
    case 'place':
    case 'of':
    case 'choice':
    case 'because':
    case 'consent':
      return expression;
  }
}
