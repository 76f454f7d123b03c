import { columnLetters } from '../address';
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
    letter: columnLetters(index),
    parts,
    organisations: parts.filter(({ form }) => form !== 'none').length,
    committees: span(parts, ['committee', 'committee-by-consent']),
    cells: span(parts, ['cell']),
    introduced: parts.filter(({ form }) => form === 'none'),
    consent: parts.filter(needsConsent),
    tasks: tasksOnceChosen(decision, parts, rules, procedure),
  }));
}

/** The steps of the district's checklist as things stand, in their order, each once with its number of rows. */
export function tasksOf(
  decision: DistrictDecision,
  rules: RuleSet,
  procedure: Procedure,
): readonly TaskCount[] {
  return stepRows(decision, rules, procedure).map(([item, { length }]) => ({
    item,
    rows: { least: length, most: length },
  }));
}

/** Where a part's form is still a choice: from the rows of base cells to those of committees, which ask for more. */
function tasksOnceChosen(
  decision: DistrictDecision,
  parts: readonly Part[],
  rules: RuleSet,
  procedure: Procedure,
): readonly TaskCount[] {
  const rowsWith = (form: PartForm) => {
    const settled = parts.map((part) => (part.form === 'cell-or-by-consent' ? { ...part, form } : part));
    return stepRows(
      { ...decision, choice: null, outcome: { kind: 'recommended', parts: settled } },
      rules,
      procedure,
    );
  };
  const least = rowsWith('cell');
  return rowsWith('committee-by-consent').map(([item, { length: most }]) => ({
    item,
    rows: { least: least.find(([{ step }]) => step.id === item.step.id)?.[1].length ?? 0, most },
  }));
}

function stepRows(decision: DistrictDecision, rules: RuleSet, procedure: Procedure) {
  // What is done once for all districts does not follow from the option.
  const items = checklistOf([decision], rules, procedure).filter(({ district }) => district !== null);
  return procedure.steps.flatMap(({ id }) => {
    const rows = items.filter(({ step }) => step.id === id);
    const [item] = rows;
    return item ? [[item, rows] as const] : [];
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
