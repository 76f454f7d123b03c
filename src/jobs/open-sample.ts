import { planSampleSurvey } from '../domain/sample/sample-survey-plan';
import { type ApplyOutcome, applyPlan } from '../workbook/apply-plan';
import { goToCell } from '../workbook/go-to-cell';
import { listSheetNames } from '../workbook/list-sheets';
import { runExcel, type RunWatch } from '../workbook/run-excel';
import { freeSheetName } from './free-sheet-name';

/** The sample's sheet name, as the published survey's form calls it. */
const SAMPLE_SHEET = 'Khảo sát';

/** Writes the sample survey into a new sheet and shows it. Answers the sheet's name, free of clashes. */
export async function openSample(
  watch?: RunWatch,
): Promise<{ readonly sheet: string; readonly outcome: ApplyOutcome }> {
  return runExcel(async (context) => {
    const sheet = freeSheetName(SAMPLE_SHEET, await listSheetNames(context));
    const outcome = await applyPlan(context, planSampleSurvey(sheet));
    if (outcome.ok) await goToCell(context, sheet, 'A1');
    return { sheet, outcome };
  }, watch);
}
