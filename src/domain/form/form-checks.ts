import type { ListValidation, Plan } from '../plan';
import { MOST_IN_A_BLOC } from '../survey/cells/count';
import { at, type FormPlaces } from './form-places';
import { countedColumns } from './form-rows';
import type { FormShape } from './form-shape';
import type { FormWording } from './form-wording';

/** What Excel checks while the form is filled in: whole numbers in the counts, choices from their lists. */
export function formChecks(
  sheet: string,
  shape: FormShape,
  { first }: FormPlaces,
  rows: number,
  wording: Pick<FormWording, 'countRefusal'>,
): Pick<Plan, 'wholeNumberValidations' | 'listValidations'> {
  const { title, message } = wording.countRefusal(0, MOST_IN_A_BLOC);
  const { column, columnCount } = countedColumns(shape);
  const area = at(first, column, rows, columnCount);
  const rule = { sheet, area, least: 0, most: MOST_IN_A_BLOC, errorTitle: title, errorMessage: message };
  return {
    wholeNumberValidations: [rule],
    listValidations: shape.columns.flatMap(({ choices }, index): readonly ListValidation[] =>
      choices === undefined
        ? []
        : [
            {
              sheet,
              area: at(first, index, rows),
              choices: choices.values,
              refusal: 'stop',
              errorTitle: choices.refusal.title,
              errorMessage: choices.refusal.message,
            },
          ],
    ),
  };
}
