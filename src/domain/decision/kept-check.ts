import type { ChoiceReferences } from '../live/choice-formulas';
import type { DistrictFormulas } from '../live/district-formulas';
import { allOf, choice, type Expression, textOf } from '../live/formula-text';
import type { DistrictDecision } from './decision';
import type { ResultsPlanInput } from './results-input';

/**
 * The check of a choice of which Excel takes no formula: what was said of it, as long as the choice and what it was held
 * against are what they were, else what asks for another run. Null where another district's choice stands there.
 */
export function keptCheck(
  { name, of, choice: chosen, because, consent, place, committees }: ChoiceReferences,
  district: DistrictFormulas | null,
  decision: DistrictDecision,
  { wording }: Pick<ResultsPlanInput, 'wording'>,
): Expression | null {
  if (decision.choiceOfOther !== null) return null;
  const { again, againReason } = wording.phrases;
  const says = (cell: string, text: string) => `TRIM(${cell})=${textOf(text)}`;
  const { choice: typed } = decision;
  const conditions = [
    `${committees}<>${textOf(again)}`,
    `OR(TRIM(${of})="",TRIM(${of})=TRIM(${name}))`,
    says(chosen, typed?.text ?? ''),
    ...(typed ? [says(because, typed.because), says(consent, typed.consent)] : []),
    // What is a value stays what it is.
    ...(district === null ? [] : [district.areOptionsAsWritten() ?? `${place}=""`]),
  ];
  return choice(allOf(conditions), textOf(wording.check(decision)), textOf(againReason));
}
