import { type Area, areaAddress } from '../domain/address';
import type { ConditionalFormat } from '../domain/plan';
import { shiftFormula } from '../domain/shift-formula';
import { areaOf, type HeldRanges, PLACE } from './held-ranges';

/** A rule that was queued, and where its cells stood when its formula was made. */
interface QueuedRule {
  readonly planned: ConditionalFormat;
  readonly range: Excel.Range;
  readonly rule: Excel.ConditionalFormatRule;
  readonly area: Area;
}

/** Queues the question where the cells stand that rules are for: a rule's formula counts from their first cell. */
export function askRulePlaces(held: HeldRanges, rules: readonly ConditionalFormat[]): void {
  for (const rule of rules) held.at(rule).load(PLACE);
}

/** Queues rules for the places that were asked last, and asks once more. */
export function writeColourRules(
  held: HeldRanges,
  rules: readonly ConditionalFormat[],
): readonly QueuedRule[] {
  return rules.map((planned): QueuedRule => {
    const range = held.at(planned);
    const area = areaOf(range);
    const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = formulaAt(planned, area);
    custom.format.fill.color = planned.fill;
    custom.format.font.color = planned.fontColour;
    range.load(PLACE);
    return { planned, range, rule: custom.rule, area };
  });
}

/** Queues anew the formulas of rules whose cells had moved when they came; false where none had. */
export function moveColourRules(queued: readonly QueuedRule[]): boolean {
  const moved = queued.filter(({ range, area }) => areaAddress(areaOf(range)) !== areaAddress(area));
  for (const { planned, range, rule } of moved) rule.formula = formulaAt(planned, areaOf(range));
  return moved.length > 0;
}

/** Rules speak of the cells that they are for alone. */
function formulaAt({ area, formula }: ConditionalFormat, now: Area): string {
  return shiftFormula(formula, area, now.row - area.row, now.column - area.column) ?? formula;
}
