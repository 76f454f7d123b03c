import type { ListValidation, Plan } from '../plan';
import { MOST_IN_A_BLOC } from '../survey/cells/count';
import type { RuleSet } from '../decision/rule-set';
import { isLimit, LIMIT_ROWS, SHOWN_ROWS } from './limit-row';
import { cell, columnOf, type RulesPlaces, VALUE } from './rules-places';
import type { RulesRefusal, RulesSheetWording } from './rules-sheet-wording';
import { shownWords } from './rules-words';

const LEAST = 1;

/** What Excel checks while somebody types on the sheet: whole numbers, and words from their lists. */
export function rulesChecks(
  sheet: string,
  rules: RuleSet,
  { limits, parts }: RulesPlaces,
  wording: RulesSheetWording,
): Pick<Plan, 'wholeNumberValidations' | 'listValidations'> {
  const { fullOnly, use, wholeRefusal, choiceRefusal, shownRefusal } = wording;
  const whole = wholeRefusal(LEAST, MOST_IN_A_BLOC);
  const shown = shownWords(rules, wording);
  const list = (
    area: ListValidation['area'],
    choices: readonly string[],
    { title, message }: RulesRefusal = choiceRefusal(choices),
  ): ListValidation => {
    return { sheet, area, choices, refusal: 'stop', errorTitle: title, errorMessage: message };
  };
  const at = (index: number) => cell(limits.first + index, VALUE);
  return {
    wholeNumberValidations: LIMIT_ROWS.flatMap((row, index) =>
      isLimit(row)
        ? [
            {
              sheet,
              area: at(index),
              least: LEAST,
              most: MOST_IN_A_BLOC,
              errorTitle: whole.title,
              errorMessage: whole.message,
            },
          ]
        : [],
    ),
    listValidations: [
      list(at(LIMIT_ROWS.indexOf('basis')), [fullOnly.full, fullOnly.all]),
      list(columnOf(parts, VALUE), [use.recommended, use.optional, use.unused]),
      ...SHOWN_ROWS.map((row) => list(at(LIMIT_ROWS.indexOf(row)), [shown[row]], shownRefusal)),
    ],
  };
}
