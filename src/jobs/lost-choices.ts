import { goneChoices } from '../domain/decision/gone-choices';
import { listedRows } from '../domain/decision/listed-rows';
import type { TypedChoices } from '../domain/decision/read-choices';
import type { OwnColumns } from '../domain/decision/result-columns';
import { resultsSubject, SHEET_MARK } from '../domain/decision/results-plan';
import type { Finding } from '../domain/survey/finding';
import type { Survey } from '../domain/survey/survey';
import { readLeftBehind } from '../workbook/read-own-cells';
import type { SheetSnapshot } from '../workbook/read-sheet';
import type { ExcelContext } from '../workbook/run-excel';

/** Of the choices of the last run those that went with their rows. */
export async function lostChoices(
  context: ExcelContext,
  { raw, texts }: SheetSnapshot,
  own: OwnColumns,
  survey: Survey,
  choices: TypedChoices,
): Promise<readonly Finding[]> {
  const mark = texts[SHEET_MARK];
  if (mark === undefined || listedRows(survey).length === 0) return [];
  return goneChoices(raw, own, survey, choices, await readLeftBehind(context, resultsSubject(mark)));
}
