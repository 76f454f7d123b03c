import type { DistrictDecision, Part, PartForm } from '../decision/decision';
import type { RuleSet } from '../decision/rule-set';
import { checklistOf } from '../procedure/checklist';
import type { Procedure } from '../procedure/procedure';
import type { OptionConsequences, Span, TaskCount } from './explanation';

/** The lawful arrangements of a district without a recommended grouping, each with what follows from choosing it. */
export function optionConsequences(
  decision: DistrictDecision,
  rules: RuleSet,
  procedure: Procedure,
): readonly OptionConsequences[] {
  if (decision.outcome.kind !== 'options') return [];
  return decision.outcome.options.map((parts, index) => ({
    number: index + 1,
    parts,
    organisations: parts.filter(({ form }) => form !== 'none').length,
    committees: span(parts, ['committee', 'committee-by-consent']),
    cells: span(parts, ['cell']),
    introduced: parts.filter(({ form }) => form === 'none'),
    consent: parts.filter(needsConsent),
    tasks: tasksOf({ ...decision, outcome: { kind: 'recommended', parts } }, rules, procedure),
  }));
}

/** The steps of the district's checklist in their order, each once with its number of rows. */
export function tasksOf(
  decision: DistrictDecision,
  rules: RuleSet,
  procedure: Procedure,
): readonly TaskCount[] {
  const items = checklistOf([decision], rules, procedure);
  return procedure.steps.flatMap(({ id }) => {
    const rows = items.filter(({ step }) => step.id === id);
    const [item] = rows;
    return item ? [{ item, rows: rows.length }] : [];
  });
}

/** True where the part is, or may become, a committee under the threshold (article 21, clause 5). */
export function needsConsent({ form }: Part): boolean {
  return form === 'committee-by-consent' || form === 'cell-or-by-consent';
}

/** Parts whose form is still a choice may have it or not. */
function span(parts: readonly Part[], forms: readonly PartForm[]): Span {
  const least = parts.filter(({ form }) => forms.includes(form)).length;
  return { least, most: least + parts.filter(({ form }) => form === 'cell-or-by-consent').length };
}
