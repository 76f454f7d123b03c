import { planProgress } from '../domain/progress/progress-plan';
import { progressSource, type ProgressTrouble } from '../domain/progress/progress-source';
import type { ProgressWording } from '../domain/progress/progress-wording';
import { wordingOf } from '../domain/procedure/register-headings';
import type { RegisterWording } from '../domain/procedure/register-wording';
import type { PlanWording } from '../domain/schedule/plan-wording';
import type { Wordings } from '../domain/wordings';
import { type ApplyOutcome, applyPlan } from '../workbook/apply-plan';
import { goToCell } from '../workbook/go-to-cell';
import { listTableNames } from '../workbook/list-tables';
import { readRegister } from '../workbook/read-register';
import { runExcel } from '../workbook/run-excel';
import { freeSheetName } from './free-sheet-name';
import { freeTableName } from './free-table-name';
import type { WriteWatch } from './write-plan';

const TABLE = 'KienToan_TienDo';

interface ProgressWords {
  readonly register: RegisterWording;
  readonly plan: PlanWording;
  readonly progress: ProgressWording;
}

export type ProgressOutcome = ApplyOutcome | { readonly ok: false; readonly trouble: ProgressTrouble };

/**
 * Writes the progress of the register that stands into a new sheet, in the register's language, and shows it. Answers
 * the sheet's name. One that stands already stays: it follows the register by itself.
 */
export async function makeProgress(
  wordings: Wordings<ProgressWords>,
  watch: WriteWatch = {},
): Promise<{ readonly sheet: string; readonly outcome: ProgressOutcome }> {
  return runExcel(async (context) => {
    const { register, plan: standing, sheetNames } = await readRegister(context);
    if (!register) {
      const [{ progress }] = wordings;
      return { sheet: progress.sheetName, outcome: { ok: false, trouble: { code: 'register-missing' } } };
    }
    const words = wordingOf(register, wordings);
    const sheet = freeSheetName(words.progress.sheetName, sheetNames);
    const found = progressSource(
      { register, plan: standing },
      words,
      wordings.map(({ plan }) => plan),
    );
    if (!found.ok) return { sheet, outcome: found };
    const table = freeTableName(TABLE, await listTableNames(context));
    const plan = planProgress({ source: found.source, words, sheet, table });
    const outcome = await applyPlan(context, plan, watch.onProgress);
    if (outcome.ok) await goToCell(context, sheet, 'A1');
    return { sheet, outcome };
  }, watch);
}
