import type { DistrictDecision } from '../domain/decision/decision';
import type { RuleSet } from '../domain/decision/rule-set';
import { explain } from '../domain/explanation/explain';
import type { ExplanationWording } from '../domain/explanation/explanation-wording';
import { planExplanations } from '../domain/explanation/explanations-plan';
import type { ApplyOutcome } from '../workbook/apply-plan';
import { goToCell } from '../workbook/go-to-cell';
import { listSheetNames } from '../workbook/list-sheet-names';
import { listTableNames } from '../workbook/list-tables';
import { runExcel } from '../workbook/run-excel';
import { applyDecided } from './apply-decided';
import type { Assessment } from './assess';
import { freeSheetName } from './free-sheet-name';
import { freeTableName } from './free-table-name';
import type { WriteWatch } from './write-plan';

const TABLE = 'KienToan_GiaiTrinh';

/**
 * Writes the explanation of districts of a survey, all or some of its decisions, into a new sheet and shows it. Answers
 * the sheet's name.
 */
export async function listExplanations(
  { survey, sources }: Pick<Assessment, 'survey' | 'sources'>,
  decisions: readonly DistrictDecision[],
  rules: RuleSet,
  wording: ExplanationWording,
  watch: WriteWatch = {},
): Promise<{ readonly sheet: string; readonly outcome: ApplyOutcome }> {
  return runExcel(async (context) => {
    const sheet = freeSheetName(wording.sheetName, await listSheetNames(context));
    const table = freeTableName(TABLE, await listTableNames(context));
    const explanations = decisions.map((decision) => explain(decision, rules));
    const plan = planExplanations({ survey, explanations, wording, sheet, table, sources });
    const outcome = await applyDecided(context, rules, plan, watch.onProgress);
    if (outcome.ok) await goToCell(context, sheet, 'A1');
    return { sheet, outcome };
  }, watch);
}
