import { changesNothing } from '../../src/domain/plan';
import { PLAN_TABLES, type PlanTable } from '../../src/domain/schedule/plan-tables';
import { readTasks } from '../../src/jobs/follow-tasks';
import { makeProgress } from '../../src/jobs/make-progress';
import { checklistWordings } from '../../src/locales/checklist-wording';
import { progressWordings } from '../../src/locales/progress-wording';
import { messagesEn } from '../../src/locales/messages/en';
import { messagesVi } from '../../src/locales/messages/vi';
import { openWorkbook } from '../../src/preview/host/workbook-file';
import { proposeChecklists, rules, writeChecklists } from './main-job';
import { DELAYS, MONDAY, PLAN, planRows, PROCEDURE } from './plan-rows';
import { plannedFile, planFormulasOf, planningOf, TWO } from './planned-file';
import { request } from './ticked-boxes';
import { formulasOf, REGISTER, SURVEY } from './undo-report';
import { underTest, valuesOf, type WorkbookUnderTest } from './workbook-under-test';

const BRIEFING = 'h duy xuyen / brief-members';
/** Of a piece of work that is left out. */
const LEFT_OUT = 'h duy xuyen / set-personnel-plan B1.1';
const { plan: wording } = checklistWordings('vi', rules)[0];

/** Headings of columns that nothing is read from. */
const UNREAD = [
  'Nội dung',
  'Chủ trì',
  'Sau khi xong',
  'Số văn bản',
  'Lý do',
  'Nội dung cụ thể',
  'Người được cử đến',
];

let file: Uint8Array;
let current: WorkbookUnderTest;
const { task, district } = planRows(() => current);

beforeAll(async () => {
  file = await plannedFile();
});

beforeEach(async () => {
  current = underTest(await openWorkbook(file));
});

const planning = () => planningOf(TWO.only);

/** What a person does to a column of a table of the plan, with all that stands above and below it. */
const columnDo = (table: PlanTable, heading: string, act: (column: Excel.Range) => void) =>
  current.run(async (context) => {
    const { columns } = context.workbook.tables.getItem(PLAN_TABLES[table]);
    act(columns.getItem(heading).getRange());
    await context.sync();
  });
const rename = (table: PlanTable, heading: string, to: string) =>
  columnDo(table, heading, (column) => {
    column.getCell(0, 0).values = [[to]];
  });
const remove = (table: PlanTable, heading: string) =>
  columnDo(table, heading, (column) => column.getEntireColumn().delete('Left'));
/** A column of somebody's own, before the one with this heading. */
const insert = async (table: PlanTable, heading: string, own: string, cell: string | number = '0912') => {
  await columnDo(table, heading, (column) => column.getEntireColumn().insert('Right'));
  await current.run(async (context) => {
    const head = context.workbook.tables.getItem(PLAN_TABLES[table]).getHeaderRowRange().load('values');
    await context.sync();
    const place = ((head.values as string[][])[0] ?? []).indexOf(heading) - 1;
    head.getCell(0, place).values = [[own]];
    head.getCell(1, place).values = [[cell]];
    await context.sync();
  });
};

const missing = (sheet: string, ...headers: readonly string[]) => ({
  ok: false,
  trouble: { code: 'plan-columns-missing', sheet, headers },
});

describe('a column that was deleted is named, and no other is taken for it', () => {
  test.each<[PlanTable, string, string]>([
    ['districts', PLAN, 'Đơn vị'],
    ['districts', PLAN, 'Đợt'],
    ['districts', PLAN, 'Lãnh đạo theo dõi'],
    ['districts', PLAN, 'Chuyên viên theo dõi'],
    ['districts', PLAN, 'Bắt đầu (ghi)'],
    ['districts', PLAN, 'Số ngày lùi'],
    ['districts', PLAN, 'Bắt đầu'],
    ['districts', PLAN, 'Mã đơn vị'],
    ['waves', PLAN, 'Thông báo kết quả'],
    ['holidays', PLAN, 'Ngày nghỉ'],
    ['holidays', PLAN, 'Ngày được tính'],
    ['delays', DELAYS, 'Kết quả'],
    ['delays', DELAYS, 'Số ngày lùi'],
    ['steps', PROCEDURE, 'Áp dụng'],
    ['steps', PROCEDURE, 'Thứ tự'],
  ])('%s: %s, %s', async (table, sheet, heading) => {
    await remove(table, heading);
    expect(await planning()).toEqual(missing(sheet, heading));
  });

  test('with a column of somebody’s own in its place', async () => {
    await insert('districts', 'Lãnh đạo theo dõi', 'Điện thoại');
    await remove('districts', 'Lãnh đạo theo dõi');
    expect(await planning()).toEqual(missing(PLAN, 'Lãnh đạo theo dõi'));
  });

  test('no keys are taken from a column of somebody’s own in the place of theirs', async () => {
    await insert('districts', 'Mã đơn vị', 'Điện thoại');
    await remove('districts', 'Mã đơn vị');
    expect(await planning()).toEqual(missing(PLAN, 'Mã đơn vị'));
  });

  test('what says so names the sheet, the column and what to do, in both languages', () => {
    const trouble = { code: 'plan-columns-missing', sheet: PLAN, headers: ['Đợt'] } as const;
    expect(messagesVi.writeTrouble(trouble)).toMatch(/“Kế hoạch” thiếu cột: Đợt\. Đặt lại tên cột/);
    expect(messagesEn.writeTrouble(trouble)).toMatch(/“Kế hoạch” lacks these columns: Đợt\. Give them/);
  });
});

describe('a column that nothing is read from may go', () => {
  test.each<[PlanTable, string]>([
    ['districts', 'Xong'],
    ['waves', 'Lưu ý'],
    ['delays', 'Ghi chú'],
    ['delays', 'Lý do'],
    ['holidays', 'Tên ngày nghỉ'],
  ])('%s: %s', async (table, heading) => {
    await remove(table, heading);
    await writeChecklists(SURVEY, TWO);
    expect(changesNothing((await proposeChecklists(SURVEY, TWO)).plan)).toBe(true);
    expect((await planFormulasOf(current)).filter((formula) => formula.includes('#REF!'))).toEqual([]);
    await writeChecklists(SURVEY, { only: [...TWO.only, 'TP Tam Kỳ'] });
    expect(await task('tp tam ky / brief-members')).toMatchObject({ Đợt: 'Các đơn vị còn lại' });
    expect((await proposeChecklists(SURVEY, { only: [...TWO.only, 'TP Tam Kỳ'] })).plan.cells).toEqual([]);
  });
});

describe('a heading that was changed alone is followed', () => {
  const columns = (Object.keys(PLAN_TABLES) as PlanTable[]).flatMap((table) =>
    Object.values<string>(wording.headers[table])
      .filter((heading) => !UNREAD.includes(heading))
      .map((heading) => [table, heading] as const),
  );
  test.each(columns)('%s: %s', async (table, heading) => {
    await rename(table, heading, 'Tên khác');
    expect(changesNothing((await proposeChecklists(SURVEY, TWO)).plan)).toBe(true);
    await writeChecklists(SURVEY, { only: [...TWO.only, 'TP Tam Kỳ'] });
    const { 'Lãnh đạo theo dõi': leader, 'Hạn theo kế hoạch': planned } = await task(BRIEFING);
    expect(leader).toBe('Ông A');
    expect(planned).toBe(MONDAY + 3);
  });
});

describe('a heading that was changed beside a column of somebody’s own', () => {
  /** A column of texts comes before the one that is renamed. */
  const both = async (table: PlanTable, heading: string) => {
    await rename(table, heading, 'Tên khác');
    await insert(table, 'Tên khác', 'Điện thoại');
  };

  test.each<[PlanTable, string]>([
    ['districts', 'Đơn vị'],
    ['districts', 'Đợt'],
    ['districts', 'Lãnh đạo theo dõi'],
    ['districts', 'Chuyên viên theo dõi'],
    ['districts', 'Bắt đầu (ghi)'],
    ['districts', 'Số ngày lùi'],
    ['districts', 'Bắt đầu'],
    ['districts', 'Mã đơn vị'],
    ['waves', 'Đợt'],
    ['waves', 'Bắt đầu (ghi)'],
    ['waves', 'Thông báo kết quả'],
    ['waves', 'Bắt đầu'],
    ['holidays', 'Ngày nghỉ'],
    ['holidays', 'Ngày được tính'],
    ['delays', 'Đơn vị'],
    ['delays', 'Kết quả'],
    ['delays', 'Số ngày lùi'],
    ['steps', 'Số ngày làm việc'],
    ['steps', 'Áp dụng'],
    ['steps', 'Thứ tự'],
    ['items', 'Mã việc con'],
    ['items', 'Thuộc bước'],
  ])('%s: %s is known by the formulas, or by what it holds', async (table, heading) => {
    await both(table, heading);
    const { plan, changes } = await proposeChecklists(SURVEY, TWO);
    expect([changes, plan.typedOver, plan.cells, plan.tables]).toMatchObject([{ added: 0 }, [], [], []]);
    await writeChecklists(SURVEY, { only: [...TWO.only, 'TP Tam Kỳ'] });
    expect((await proposeChecklists(SURVEY, { only: [...TWO.only, 'TP Tam Kỳ'] })).plan.cells).toEqual([]);
    // The district that has come is planned as those that stood there.
    const rows = await formulasOf(current, PLAN, 'G6:Q8');
    const formulas = rows.map((row) => row.filter((cell) => String(cell).startsWith('=')));
    expect(formulas).toEqual([formulas[0], formulas[0], formulas[0]]);
    expect((await valuesOf(current, PLAN, 'G8:Q8')).flat()).toContain('tp tam ky');
    expect(await task(BRIEFING)).toMatchObject({ 'Hạn theo kế hoạch': MONDAY + 3 });
    const texts = (await formulasOf(current, REGISTER, 'A8:X400')).flat().map(String);
    expect(texts.filter((text) => text.includes('0912') || text.includes('#REF!'))).toEqual([]);
  });

  test.each<[PlanTable, string, string]>([
    ['items', PROCEDURE, 'Áp dụng'],
    ['items', PROCEDURE, 'Việc con'],
  ])('%s: nothing tells it, and it is named', async (table, sheet, heading) => {
    await both(table, heading);
    expect(await planning()).toEqual(missing(sheet, heading));
    await rename(table, 'Tên khác', heading);
    expect(changesNothing((await proposeChecklists(SURVEY, TWO)).plan)).toBe(true);
  });
});

describe('who else reads the plan', () => {
  test('the sheet of progress does not list one kind of people for another', async () => {
    await remove('districts', 'Lãnh đạo theo dõi');
    const { outcome } = await makeProgress(progressWordings('vi', rules));
    expect(outcome).toEqual(missing(PLAN, 'Lãnh đạo theo dõi'));
  });

  test('tasks are followed without a column that they do not need', async () => {
    await remove('districts', 'Lãnh đạo theo dõi');
    expect(await readTasks(request)).toMatchObject({ ok: true });
  });

  test('but not as if nothing were left out of the procedure', async () => {
    await rename('items', 'Áp dụng', 'Dùng?');
    await insert('items', 'Dùng?', 'Ý kiến');
    expect(await readTasks(request)).toEqual(missing(PROCEDURE, 'Áp dụng'));
  });
});

test('the plan of these tests leaves a piece of work out, moves a district and names who follows it', async () => {
  expect((await task(LEFT_OUT))['Hiệu lực']).not.toBe('Đang áp dụng');
  expect(await district('Huyện Duy Xuyên')).toMatchObject({ 'Số ngày lùi': 2, 'Bắt đầu': MONDAY + 2 });
  expect(await task(BRIEFING)).toMatchObject({
    'Lãnh đạo theo dõi': 'Ông A',
    'Hạn theo kế hoạch': MONDAY + 3,
  });
  expect((await valuesOf(current, REGISTER, 'A7:X7'))[0]).toContain('Lãnh đạo theo dõi');
});
