import { finalParts } from '../../domain/decision/final-parts';
import type { DistrictDecision } from '../../domain/decision/decision';
import { foldText } from '../../domain/survey/text/fold-text';

export const DISTRICT_FILTERS = [
  'all',
  'merged',
  'separate',
  'options',
  'open',
  'chosen',
  'to-check',
  'note',
] as const;

export type DistrictFilter = (typeof DISTRICT_FILTERS)[number];

/** What a district's outcome comes to, in one word. */
export type OutcomeKind = 'merged' | 'separate' | 'options' | 'open';

/**
 * Which of the four a decision is; a grouping, as chosen or else recommended, is merged as soon as one part has several
 * blocs. A choice that nobody understands is still to be made.
 */
export function outcomeKind(decision: DistrictDecision): OutcomeKind {
  const parts = finalParts(decision);
  if (parts) return parts.some(({ blocs }) => blocs.length > 1) ? 'merged' : 'separate';
  return decision.outcome.kind === 'open' ? 'open' : 'options';
}

/** The districts of a filter whose name holds the text; case and tone marks do not count. */
export function filterDistricts(
  decisions: readonly DistrictDecision[],
  filter: DistrictFilter,
  text: string,
): readonly DistrictDecision[] {
  const wanted = foldText(text);
  return decisions.filter(
    (decision) => passes(decision, filter) && foldText(decision.district.name).includes(wanted),
  );
}

/** How many districts each filter leaves. */
export function filterCounts(
  decisions: readonly DistrictDecision[],
): Readonly<Record<DistrictFilter, number>> {
  const count = (filter: DistrictFilter) => decisions.filter((decision) => passes(decision, filter)).length;
  return {
    all: count('all'),
    merged: count('merged'),
    separate: count('separate'),
    options: count('options'),
    open: count('open'),
    chosen: count('chosen'),
    'to-check': count('to-check'),
    note: count('note'),
  };
}

function passes(decision: DistrictDecision, filter: DistrictFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'note':
      return decision.notes.length > 0;
    case 'chosen':
      return decision.choice !== null;
    case 'to-check':
      return (decision.choice?.marks.length ?? 0) > 0;
    case 'merged':
    case 'separate':
    case 'options':
    case 'open':
      return outcomeKind(decision) === filter;
  }
}
