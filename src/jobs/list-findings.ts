import { type FindingsWording, planFindingsList } from '../domain/findings-list/findings-plan';
import { type ApplyOutcome, applyPlan } from '../workbook/apply-plan';
import { goToCell } from '../workbook/go-to-cell';
import { listSheetNames } from '../workbook/list-sheet-names';
import { listTableNames } from '../workbook/list-tables';
import { runExcel, type RunWatch } from '../workbook/run-excel';
import type { Assessment } from './assess';
import { freeSheetName } from './free-sheet-name';
import { freeTableName } from './free-table-name';

const TABLE = 'KienToan_XemLai';

/** Writes the findings of a survey into a new sheet and shows it. Answers the sheet's name. */
export async function listFindings(
  { survey, sources }: Pick<Assessment, 'survey' | 'sources'>,
  wording: FindingsWording,
  watch?: RunWatch,
): Promise<{ readonly sheet: string; readonly outcome: ApplyOutcome }> {
  return runExcel(async (context) => {
    const sheet = freeSheetName(wording.sheetName, await listSheetNames(context));
    const table = freeTableName(TABLE, await listTableNames(context));
    const outcome = await applyPlan(context, planFindingsList({ survey, wording, sheet, table, sources }));
    if (outcome.ok) await goToCell(context, sheet, 'A1');
    return { sheet, outcome };
  }, watch);
}
