import { planChecklists } from '../../src/jobs/make-checklists';
import { checklistWordings } from '../../src/locales/checklist-wording';
import { PLAN_TABLES } from '../../src/domain/schedule/plan-tables';
import { openWorkbook, saveWorkbook } from '../../src/preview/host/workbook-file';
import { decided, fileWithRegister, rules, writeChecklists } from './main-job';
import { DELAYS, MONDAY, PLAN, PROCEDURE } from './plan-rows';
import { SURVEY } from './undo-report';
import { underTest, write, type WorkbookUnderTest } from './workbook-under-test';

/** Duy Xuyên, a pilot, and Nông Sơn. */
export const TWO = { only: ['Huyện Duy Xuyên', 'Huyện Nông Sơn'] };

/**
 * The file of a register of two districts whose plan is filled in: a start, leaders and specialists, a start of Nông Sơn's
 * own, two days granted to Duy Xuyên, the first piece of work left out.
 */
export async function plannedFile(): Promise<Uint8Array> {
  const current = underTest(await openWorkbook(await fileWithRegister(TWO)));
  await write(current, PLAN, 'B6', MONDAY);
  await write(current, PLAN, 'I6', 'Ông A');
  await write(current, PLAN, 'J6', 'Bà B');
  await write(current, PLAN, 'I7', 'Ông C');
  await write(current, PLAN, 'K7', MONDAY + 7);
  await write(current, DELAYS, 'A5', 'Huyện Duy Xuyên');
  await write(current, DELAYS, 'G5', 'Đồng ý');
  await write(current, DELAYS, 'H5', 2);
  await write(current, PROCEDURE, 'D23', 'Không');
  await writeChecklists(SURVEY, TWO);
  return saveWorkbook(current.workbook);
}

/** All that stands in the tables of the plan, formulas as such. */
export function planFormulasOf(current: WorkbookUnderTest): Promise<readonly string[]> {
  return current.run(async (context) => {
    const ranges = Object.values(PLAN_TABLES).map((name) =>
      context.workbook.tables.getItem(name).getRange().load('formulas'),
    );
    await context.sync();
    return ranges.flatMap(({ formulas }) => (formulas as unknown[][]).flat().map(String));
  });
}

/** What an update of the register of some districts would write, or why it cannot be. */
export async function planningOf(only: readonly string[]) {
  const { decisions, sources } = await decided(SURVEY);
  return planChecklists({
    decisions: decisions.filter(({ district }) => only.includes(district.name)),
    sources,
    rules,
    wordings: checklistWordings('vi', rules),
  });
}
