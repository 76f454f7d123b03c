import { changesNothing } from '../../src/domain/plan';
import { planChecklists } from '../../src/jobs/make-checklists';
import { checklistWordings } from '../../src/locales/checklist-wording';
import { messagesEn } from '../../src/locales/messages/en';
import { messagesVi } from '../../src/locales/messages/vi';
import { openWorkbook } from '../../src/preview/host/workbook-file';
import { copiedSheet } from './copied-sheet';
import { decided, fileWithRegister, proposeChecklists, rules, writeChecklists } from './main-job';
import { DELAYS, MONDAY, PLAN, PROCEDURE } from './plan-rows';
import { ONE } from './ticked-boxes';
import { SURVEY } from './undo-report';
import { sampleUnderTest, underTest, valuesOf, write, type WorkbookUnderTest } from './workbook-under-test';

const COPY = 'Bản lưu';
let file: Uint8Array;
let current: WorkbookUnderTest;

beforeAll(async () => {
  file = await fileWithRegister(ONE);
});
beforeEach(async () => {
  current = underTest(await openWorkbook(file));
});

const copied = (name: string) => copiedSheet(current, name, COPY);

const planning = async () => {
  const { decisions, sources } = await decided(SURVEY);
  return planChecklists({
    decisions: decisions.filter(({ district }) => ONE.only.includes(district.name)),
    sources,
    rules,
    wordings: checklistWordings('en', rules),
  });
};

describe.each([
  [PLAN, ['KienToan_Dot', 'KienToan_TheoDoi', 'KienToan_NgayNghi']],
  [DELAYS, ['KienToan_XinCham']],
  [PROCEDURE, ['KienToan_Buoc', 'KienToan_ViecCon']],
])('the copy of the sheet “%s”, which is gone', (sheet, wanted) => {
  test('is named with its tables, and no blank sheet comes beside it', async () => {
    const names = await copied(sheet);
    expect(names).toHaveLength(wanted.length);
    const tables = wanted.map((name, index) => ({ name: names[index], wanted: name }));
    expect(await planning()).toEqual({ ok: false, trouble: { code: 'plan-copied', sheet: COPY, tables } });
  });

  test('is that of the plan once its tables have the names of one', async () => {
    if (sheet === PLAN) await write(current, PLAN, 'B6', MONDAY);
    const names = await copied(sheet);
    await current.run(async (context) => {
      names.forEach((name, index) => {
        context.workbook.tables.getItem(name).name = wanted[index] ?? '';
      });
      await context.sync();
    });
    // The formulas that spoke of the original have lost it.
    await writeChecklists(SURVEY, ONE);
    const { plan } = await proposeChecklists(SURVEY, ONE);
    expect([plan.newSheets, changesNothing(plan)]).toEqual([[], true]);
    if (sheet === PLAN) expect((await valuesOf(current, COPY, 'B6'))[0]).toEqual([MONDAY]);
  });

  test('is no matter while the original stands, and a new one comes where neither does', async () => {
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).copy('End').name = COPY;
      await context.sync();
    });
    expect(await planning()).toMatchObject({ ok: true });
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).delete();
      context.workbook.worksheets.getItem(COPY).delete();
      await context.sync();
    });
    const { plan } = await proposeChecklists(SURVEY, ONE);
    expect(plan.newSheets.map(({ name }) => name)).toEqual([sheet]);
  });
});

describe('a copy that is no longer as it came is known as well', () => {
  const OF_PLAN = ['KienToan_Dot', 'KienToan_TheoDoi', 'KienToan_NgayNghi'];
  const OF_PROCEDURE = ['KienToan_Buoc', 'KienToan_ViecCon'];
  const isNamed = async (names: readonly string[], wanted: readonly string[]) => {
    const tables = wanted.map((name, index) => ({ name: names[index], wanted: name }));
    expect(await planning()).toEqual({ ok: false, trouble: { code: 'plan-copied', sheet: COPY, tables } });
  };
  const edit = (work: (workbook: Excel.Workbook) => void) =>
    current.run(async (context) => {
      work(context.workbook);
      await context.sync();
    });
  /** Gives the tables of the copy names that tell nothing. */
  const renameAll = async (names: readonly string[]) => {
    const given = names.map((_, index) => `Bang${index + 1}`);
    await edit(({ tables }) => {
      names.forEach((name, index) => {
        tables.getItem(name).name = given[index] ?? '';
      });
    });
    return given;
  };

  test.each([
    [PLAN, 'R:R', 'a column of days off', OF_PLAN],
    [PLAN, 'S:S', 'the names of days off', OF_PLAN],
    [DELAYS, 'D:D', 'the reasons of requests', ['KienToan_XinCham']],
    [PROCEDURE, 'A:A', 'the codes', OF_PROCEDURE],
  ])('%s without %s, %s', async (sheet, column, _, wanted) => {
    await edit(({ worksheets }) => worksheets.getItem(sheet).getRange(column).delete('Left'));
    await isNamed(await copied(sheet), wanted);
  });

  test.each([
    [PLAN, 'H5', OF_PLAN],
    [DELAYS, 'A4', ['KienToan_XinCham']],
    [PROCEDURE, 'B22', OF_PROCEDURE],
  ])('%s with another heading in %s, whatever its tables are called', async (sheet, cell, wanted) => {
    await write(current, sheet, cell, 'Tên khác');
    const names = await copied(sheet);
    await isNamed(names, wanted);
    await isNamed(await renameAll(names), wanted);
  });

  test('a table under headings of which half or less are those of one is none', async () => {
    const [name = ''] = await renameAll(await copied(DELAYS));
    await write(current, COPY, 'A4', 'Cột 1');
    for (const cell of ['B4', 'C4', 'D4', 'E4']) await write(current, COPY, cell, `Cột ${cell}`);
    expect(await planning()).toMatchObject({ ok: true });
    await edit(({ tables }) => (tables.getItem(name).name = 'KienToan_XinCham_2024a'));
    expect(await planning()).toMatchObject({ ok: true });
    await edit(({ tables }) => (tables.getItem('KienToan_XinCham_2024a').name = 'KienToan_XinCham_7'));
    await isNamed(['KienToan_XinCham_7'], ['KienToan_XinCham']);
  });
});

test.each([
  [['Đơn vị', 'Số văn bản', 'Ngày văn bản', 'Lý do', 'Kết quả', 'Ghi chú']],
  [['Đơn vị', 'Đợt', 'Lãnh đạo theo dõi', 'Chuyên viên theo dõi', 'Bắt đầu', 'Xong']],
])('a table of somebody’s own is no copy: %p', async (headings) => {
  current = await sampleUnderTest();
  await current.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Văn bản');
    const range = sheet.getRangeByIndexes(0, 0, 1, headings.length);
    range.values = [headings];
    sheet.tables.add(range.getResizedRange(2, 0), true).name = 'VanBan';
    await context.sync();
  });
  expect(await planning()).toMatchObject({ ok: true });
});

test('what says so tells what each table is to be called', () => {
  const tables = ['Dot', 'TheoDoi'].map((name) => ({
    name: `KienToan_${name}2`,
    wanted: `KienToan_${name}`,
  }));
  const trouble = { code: 'plan-copied', sheet: COPY, tables } as const;
  expect(messagesVi.writeTrouble(trouble)).toContain(
    'đổi tên bảng “KienToan_Dot2” thành “KienToan_Dot”, “KienToan_TheoDoi2” thành “KienToan_TheoDoi”',
  );
  expect(messagesEn.writeTrouble(trouble)).toContain(
    'rename its table “KienToan_Dot2” to “KienToan_Dot”, “KienToan_TheoDoi2” to “KienToan_TheoDoi”',
  );
});
