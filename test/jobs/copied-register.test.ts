import { changesNothing } from '../../src/domain/plan';
import { planChecklists } from '../../src/jobs/make-checklists';
import { checklistWordings } from '../../src/locales/checklist-wording';
import { openWorkbook } from '../../src/preview/host/workbook-file';
import { copiedSheet } from './copied-sheet';
import { decided, fileWithRegister, proposeChecklists, rules } from './main-job';
import { ONE } from './ticked-boxes';
import { REGISTER, REGISTER_TABLE, SURVEY } from './undo-report';
import { underTest, type WorkbookUnderTest } from './workbook-under-test';

const COPY = 'Danh mục (bản lưu)';
let current: WorkbookUnderTest;
let table: string;

/** The register's sheet is copied, and the original deleted. */
beforeEach(async () => {
  current = underTest(await openWorkbook(await fileWithRegister(ONE)));
  [table = ''] = await copiedSheet(current, REGISTER, COPY);
  expect(table).not.toBe(REGISTER_TABLE);
});

const planning = async () => {
  const { decisions, sources } = await decided(SURVEY);
  return planChecklists({
    decisions: decisions.filter(({ district }) => ONE.only.includes(district.name)),
    sources,
    rules,
    wordings: checklistWordings('en', rules),
  });
};

test('no second register is made beside the copy of one, and it is said where that stands', async () => {
  expect(await planning()).toEqual({
    ok: false,
    trouble: { code: 'register-copied', sheet: COPY, tables: [{ name: table, wanted: REGISTER_TABLE }] },
  });
});

test('the copy is the register once its table has the name of one', async () => {
  await current.run(async (context) => {
    context.workbook.tables.getItem(table).name = REGISTER_TABLE;
    await context.sync();
  });
  const { sheet, isNew, changes, plan } = await proposeChecklists(SURVEY, ONE);
  expect({ sheet, isNew, ...changes }).toMatchObject({ sheet: COPY, isNew: false, added: 0, standing: 48 });
  expect([plan.typedOver, changesNothing(plan)]).toEqual([[], true]);
});

test('a new register is made once the copy is gone', async () => {
  await current.run(async (context) => {
    context.workbook.worksheets.getItem(COPY).delete();
    await context.sync();
  });
  expect(await planning()).toMatchObject({ ok: true, proposal: { isNew: true } });
});
