import type { DistrictDecision } from '../../domain/decision/decision';
import { foldText } from '../../domain/survey/text/fold-text';

export const DISTRICT_FILTERS = ['all', 'merged', 'separate', 'options', 'open', 'note'] as const;

export type DistrictFilter = (typeof DISTRICT_FILTERS)[number];

/** What a district's outcome comes to, in one word. */
export type OutcomeKind = 'merged' | 'separate' | 'options' | 'open';

/** Which of the four a decision is; a recommended grouping is merged as soon as one part has several blocs. */
export function outcomeKind({ outcome }: DistrictDecision): OutcomeKind {
  if (outcome.kind !== 'recommended') return outcome.kind;
  return outcome.parts.some(({ blocs }) => blocs.length > 1) ? 'merged' : 'separate';
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
    note: count('note'),
  };
}

function passes(decision: DistrictDecision, filter: DistrictFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'note':
      return decision.notes.length > 0;
    case 'merged':
    case 'separate':
    case 'options':
    case 'open':
      return outcomeKind(decision) === filter;
  }
}
