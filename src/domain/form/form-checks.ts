import type { ListValidation, Plan } from '../plan';
import { at, type FormPlaces } from './form-places';
import { countedColumns } from './form-rows';
import type { FormShape } from './form-shape';
import type { FormWording } from './form-wording';

/** More members than any bloc of a district has; a year or a telephone number is refused. */
const MOST = 10_000;

/** What Excel checks while the form is filled in: whole numbers in the counts, choices from their lists. */
export function formChecks(
  sheet: string,
  shape: FormShape,
  { first }: FormPlaces,
  rows: number,
  wording: Pick<FormWording, 'countRefusal'>,
): Pick<Plan, 'wholeNumberValidations' | 'listValidations'> {
  const { title, message } = wording.countRefusal(0, MOST);
  const { column, columnCount } = countedColumns(shape);
  const area = at(first, column, rows, columnCount);
  const rule = { sheet, area, least: 0, most: MOST, errorTitle: title, errorMessage: message };
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
              errorTitle: choices.refusal.title,
              errorMessage: choices.refusal.message,
            },
          ],
    ),
  };
}
