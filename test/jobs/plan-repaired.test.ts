import { changesNothing } from '../../src/domain/plan';
import { PLAN_TABLES, type PlanTable } from '../../src/domain/schedule/plan-tables';
import { openWorkbook } from '../../src/preview/host/workbook-file';
import { copiedSheet } from './copied-sheet';
import { proposeChecklists, writeChecklists } from './main-job';
import { DELAYS, MONDAY, PLAN, planRows, PROCEDURE } from './plan-rows';
import { plannedFile, planFormulasOf, planningOf, TWO } from './planned-file';
import { REGISTER, SURVEY } from './undo-report';
import { underTest, valuesOf, write, type WorkbookUnderTest } from './workbook-under-test';

let file: Uint8Array;
let current: WorkbookUnderTest;
const { district, planned, step } = planRows(() => current);

/** Of Duy Xuyên, whose two days of briefing begin two days after the start. */
const BRIEFING = 'h duy xuyen / brief-members';

beforeAll(async () => {
  file = await plannedFile();
});

beforeEach(async () => {
  current = underTest(await openWorkbook(file));
});

/** Runs, and expects that no formula of the plan or the register has lost anything, and that all is done. */
async function runsClean(): Promise<void> {
  await writeChecklists(SURVEY, TWO);
  expect((await planFormulasOf(current)).filter((cell) => cell.includes('#REF!'))).toEqual([]);
  const shown = (await valuesOf(current, REGISTER, 'A7:X100')).flat();
  expect(shown.filter((cell) => typeof cell === 'string' && cell.startsWith('#'))).toEqual([]);
  expect(changesNothing((await proposeChecklists(SURVEY, TWO)).plan)).toBe(true);
}

/** A column that a person deletes with the sheet's, and puts back blank where it was. */
async function putBack(table: PlanTable, heading: string): Promise<void> {
  await current.run(async (context) => {
    const own = context.workbook.tables.getItem(PLAN_TABLES[table]);
    const before = own.getRange().load('address');
    const column = own.columns.getItem(heading).getRange().load('address');
    await context.sync();
    const cells = () => own.worksheet.getRange(column.address.split('!')[1]);
    cells().getEntireColumn().delete('Left');
    await context.sync();
    cells().getEntireColumn().insert('Right');
    await context.sync();
    own.resize(before.address.split('!')[1] ?? '');
    cells().getCell(0, 0).values = [[heading]];
    await context.sync();
  });
}

const inputsUnder = (table: PlanTable, heading: string): Promise<readonly unknown[]> =>
  current.run(async (context) => {
    const { columns } = context.workbook.tables.getItem(PLAN_TABLES[table]);
    const cells = columns.getItem(heading).getDataBodyRange().load('formulas');
    await context.sync();
    return (cells.formulas as unknown[][]).flat();
  });

test('the briefing of the planned file ends on Thursday', async () => {
  expect(await planned(BRIEFING)).toBe(MONDAY + 3);
});

describe('a sheet that was deleted is made again, and formulas speak of it', () => {
  test('Kế hoạch', async () => {
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(PLAN).delete();
      await context.sync();
    });
    await runsClean();
    await write(current, PLAN, 'B6', MONDAY);
    expect(await planned(BRIEFING)).toBe(MONDAY + 3);
  });

  test('Xin chậm', async () => {
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(DELAYS).delete();
      await context.sync();
    });
    await runsClean();
    expect(await planned(BRIEFING)).toBe(MONDAY + 1);
    await write(current, DELAYS, 'A5', 'Huyện Duy Xuyên');
    await write(current, DELAYS, 'G5', 'Đồng ý');
    await write(current, DELAYS, 'H5', 2);
    expect(await planned(BRIEFING)).toBe(MONDAY + 3);
  });

  test('Quy trình', async () => {
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(PROCEDURE).delete();
      await context.sync();
    });
    await runsClean();
    expect(await planned(BRIEFING)).toBe(MONDAY + 3);
    expect((await district('Huyện Duy Xuyên'))['Xong']).toBeGreaterThan(MONDAY);
  });
});

test.each([PLAN, DELAYS, PROCEDURE])('a copy of %s goes on once its tables have the names', async (sheet) => {
  const names = await copiedSheet(current, sheet, 'Bản lưu');
  await current.run(async (context) => {
    for (const name of names) {
      const wanted = Object.values(PLAN_TABLES).find((own) => name.startsWith(own)) ?? '';
      context.workbook.tables.getItem(name).name = wanted;
    }
    await context.sync();
  });
  await runsClean();
  expect(await planned(BRIEFING)).toBe(MONDAY + 3);
});

describe('a column that was deleted and put back blank is filled again', () => {
  test.each<[PlanTable, string]>([
    ['waves', 'Bắt đầu'],
    ['waves', 'Lưu ý'],
    ['districts', 'Số ngày lùi'],
    ['districts', 'Bắt đầu'],
    ['districts', 'Xong'],
    ['holidays', 'Ngày được tính'],
    ['delays', 'Lưu ý'],
    ['steps', 'Xong ngày thứ'],
    ['steps', 'Thứ tự'],
  ])('%s: %s', async (table, heading) => {
    await putBack(table, heading);
    await runsClean();
    expect(await planned(BRIEFING)).toBe(MONDAY + 3);
    expect(await inputsUnder(table, heading)).not.toContain('');
  });

  test.each<[PlanTable, string, () => Promise<void>]>([
    ['waves', 'Bắt đầu (ghi)', () => write(current, PLAN, 'B6', MONDAY)],
    ['waves', 'Thông báo kết quả', () => Promise.resolve()],
    ['delays', 'Kết quả', () => write(current, DELAYS, 'G5', 'Đồng ý')],
    ['delays', 'Số ngày lùi', () => write(current, DELAYS, 'H5', 2)],
  ])('%s: what is typed in %s again counts', async (table, heading, typeAgain) => {
    await putBack(table, heading);
    await typeAgain();
    await runsClean();
    expect(await planned(BRIEFING)).toBe(MONDAY + 3);
  });

  test('a step’s order that was cleared comes again among those that ship', async () => {
    const order = async (code: string) => (await step(code))['Thứ tự'];
    expect([await order('B0'), await order('B1')]).toEqual([6, 7]);
    await write(current, PROCEDURE, 'I11', '');
    await runsClean();
    expect([await order('B0'), await order('B1')]).toEqual([6, 7]);
  });

  test('also among numbers of staff’s own, where it leaves the step in its place', async () => {
    await write(current, PROCEDURE, 'I19', 99);
    const before = await valuesOf(current, PROCEDURE, 'H6:I19');
    await write(current, PROCEDURE, 'I14', '');
    await runsClean();
    expect(await valuesOf(current, PROCEDURE, 'H6:I19')).toEqual(before);
  });

  test('elsewhere the step is named, and has no deadline', async () => {
    // G1, the last step, before B3.
    await write(current, PROCEDURE, 'I19', 3);
    await write(current, PROCEDURE, 'I14', '');
    const { plan, findings } = await proposeChecklists(SURVEY, TWO);
    expect(changesNothing(plan)).toBe(true);
    expect(findings).toEqual([{ code: 'step-order-missing', sheet: PROCEDURE, cell: 'I14', found: 'B3' }]);
    expect((await step('B3'))['Xong ngày thứ']).toBe('');
    // One that does not apply needs none.
    await write(current, PROCEDURE, 'G14', 'Không');
    expect((await proposeChecklists(SURVEY, TWO)).findings).toEqual([]);
    await write(current, PROCEDURE, 'G14', 'Có');
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(PROCEDURE).getRange('I14').formulas = [['=""']];
      await context.sync();
    });
    expect((await proposeChecklists(SURVEY, TWO)).findings).toMatchObject([{ cell: 'I14' }]);
    await write(current, PROCEDURE, 'I14', 8.5);
    expect((await proposeChecklists(SURVEY, TWO)).findings).toEqual([]);
  });
});

describe('a sheet whose tables were all converted to plain cells', () => {
  const convert = (sheet: string) =>
    current.run(async (context) => {
      const tables = context.workbook.worksheets.getItem(sheet).tables.load('items/name');
      await context.sync();
      for (const table of tables.items) table.convertToRange();
      await context.sync();
    });

  test.each<[string, readonly string[]]>([
    [DELAYS, ['KienToan_XinCham']],
    [PROCEDURE, ['KienToan_Buoc', 'KienToan_ViecCon']],
    [PLAN, ['KienToan_Dot', 'KienToan_TheoDoi', 'KienToan_NgayNghi']],
  ])('%s is named with them, and no blank one comes beside it', async (sheet, names) => {
    await convert(sheet);
    const trouble = {
      code: 'plan-table-missing',
      sheet,
      tables: names.map((name) => expect.objectContaining({ name }) as unknown),
    };
    expect(await planningOf(TWO.only)).toEqual({ ok: false, trouble });
  });

  test('is named by the name that staff have given it', async () => {
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(DELAYS).name = 'Xin hoãn';
      await context.sync();
    });
    await convert('Xin hoãn');
    expect(await planningOf(TWO.only)).toMatchObject({
      ok: false,
      trouble: { code: 'plan-table-missing', sheet: 'Xin hoãn' },
    });
  });

  test('goes on once it is a table again, and what is entered below counts as well', async () => {
    await convert(DELAYS);
    await current.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(DELAYS);
      sheet.tables.add('A4:J24', true).name = PLAN_TABLES.delays;
      await context.sync();
    });
    await runsClean();
    expect(await planned(BRIEFING)).toBe(MONDAY + 3);
    await current.run(async (context) => {
      const row = ['Huyện Duy Xuyên', '', '', '', '', '', 'Đồng ý', 1, '', ''];
      context.workbook.tables.getItem(PLAN_TABLES.delays).rows.add(undefined, [row]);
      await context.sync();
    });
    expect(await planned(BRIEFING)).toBe(MONDAY + 4);
  });
});

test('a district whose whole row was cleared comes again in that row', async () => {
  await current.run(async (context) => {
    const body = context.workbook.tables.getItem(PLAN_TABLES.districts).getDataBodyRange();
    body.getLastRow().clear('Contents');
    await context.sync();
  });
  await runsClean();
  const rows = await valuesOf(current, PLAN, 'G6:G9');
  expect(rows.flat()).toEqual(['Huyện Duy Xuyên', 'Huyện Nông Sơn', '', '']);
  expect((await district('Huyện Nông Sơn'))['Số ngày lùi']).toBe(0);
});

describe('what is somebody’s own stays', () => {
  const enter = (sheet: string, cell: string, formula: string) =>
    current.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(cell).formulas = [[formula]];
      await context.sync();
    });

  test.each<[string, string]>([
    [
      'L6',
      `=SUMIFS('Xin của tỉnh'!$C$2:$C$20,'Xin của tỉnh'!$A$2:$A$20,[@[Đơn vị]],'Xin của tỉnh'!$B$2:$B$20,"Đồng ý")`,
    ],
    [
      'N6',
      `=IF(N([@[Bắt đầu]])=0,"",WORKDAY([@[Bắt đầu]]-1,MAX(KienToan_Buoc[Xong ngày thứ]),'Xin của tỉnh'!$A$1:$A$20))`,
    ],
    [
      'N6',
      '=IF(N([@[Bắt đầu (ghi)]])=0,"",WORKDAY([@[Bắt đầu (ghi)]]-1,MAX(KienToan_Buoc[Xong ngày thứ]),KienToan_NgayNghi[Ngày được tính]))',
    ],
  ])('a formula in %s that speaks of other cells: %s', async (cell, own) => {
    await current.run(async (context) => {
      context.workbook.worksheets.add('Xin của tỉnh');
      await context.sync();
    });
    await enter(PLAN, cell, own);
    const before = (await planFormulasOf(current)).filter((formula) => formula.startsWith('='));
    await writeChecklists(SURVEY, TWO);
    const after = (await planFormulasOf(current)).filter((formula) => formula.startsWith('='));
    expect(after).toEqual(before);
  });

  test('rows of nobody, and a blank order among those that staff have changed', async () => {
    await current.run(async (context) => {
      const plan = context.workbook.worksheets.getItem(PLAN);
      plan.getRange('D7:E7').clear('Contents');
      plan.getRange('A7').clear('Contents');
      context.workbook.worksheets.getItem(DELAYS).getRange('J12').clear('Contents');
      const procedure = context.workbook.worksheets.getItem(PROCEDURE);
      procedure.getRange('I14').clear('Contents');
      procedure.getRange('I19').values = [[3]];
      await context.sync();
    });
    expect(changesNothing((await proposeChecklists(SURVEY, TWO)).plan)).toBe(true);
  });

  test('a sheet of somebody’s own of which a formula spoke is not the one that is gone', async () => {
    await current.run(async (context) => {
      context.workbook.worksheets.add('Xin của tỉnh');
      await context.sync();
    });
    await enter(
      PLAN,
      'L6',
      `=SUMIFS('Xin của tỉnh'!$C$2:$C$20,'Xin của tỉnh'!$A$2:$A$20,[@[Đơn vị]],'Xin của tỉnh'!$B$2:$B$20,"Đồng ý")`,
    );
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(DELAYS).delete();
      await context.sync();
    });
    expect((await proposeChecklists(SURVEY, TWO)).plan.newSheets.map(({ name }) => name)).toEqual([DELAYS]);
  });
});
