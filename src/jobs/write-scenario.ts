import { planScenario } from '../domain/what-if/scenario-plan';
import type { ScenarioWording } from '../domain/what-if/scenario-wording';
import type { WhatIf } from '../domain/what-if/what-if';
import type { ApplyOutcome } from '../workbook/apply-plan';
import { goToCell } from '../workbook/go-to-cell';
import { listSheetNames } from '../workbook/list-sheet-names';
import { listTableNames } from '../workbook/list-tables';
import { runExcel, type RunWatch } from '../workbook/run-excel';
import { applyDecided } from './apply-decided';
import type { Assessment } from './assess';
import { freeSheetName } from './free-sheet-name';
import { freeTableName } from './free-table-name';

const TABLE = 'KienToan_KichBan';

/** Writes what changed rules come to into a new sheet, beside the rules in use, and shows it. Answers the sheet's name. */
export async function writeScenario(
  { survey, sources }: Pick<Assessment, 'survey' | 'sources'>,
  whatIf: WhatIf,
  wording: ScenarioWording,
  watch?: RunWatch,
): Promise<{ readonly sheet: string; readonly outcome: ApplyOutcome }> {
  return runExcel(async (context) => {
    const wanted = wording.sheetName(whatIf.differences);
    const sheet = freeSheetName(wanted, await listSheetNames(context));
    const table = freeTableName(TABLE, await listTableNames(context));
    const plan = planScenario({ whatIf, surveySheet: survey.sheet, wording, sheet, table, sources });
    const outcome = await applyDecided(context, whatIf.now.rules, plan);
    if (outcome.ok) await goToCell(context, sheet, 'A1');
    return { sheet, outcome };
  }, watch);
}
