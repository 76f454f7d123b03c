import type { RegisterFilter } from '../../src/domain/tasks/register-filter';
import { dayOf } from '../../src/jobs/excel-days';
import { filterRegister, type Filtering } from '../../src/jobs/filter-register';
import { readTasks } from '../../src/jobs/follow-tasks';
import { checklistWordings } from '../../src/locales/checklist-wording';
import { PLAN_TABLES } from '../../src/domain/schedule/plan-tables';
import { openWorkbook } from '../../src/preview/host/workbook-file';
import { fileWithRegister, rules, writeChecklists } from './main-job';
import { lookOf } from './look-of-workbook';
import { REGISTER } from './undo-report';
import { underTest, type WorkbookUnderTest, write } from './workbook-under-test';

const request = { rules, wordings: checklistWordings('vi', rules) };
const ANY: RegisterFilter = { district: null, step: null, follower: null, tasks: 'all' };
const TODAY = dayOf(new Date());

let file: Uint8Array;
let current: WorkbookUnderTest;

beforeAll(async () => {
  file = await fileWithRegister();
});

beforeEach(async () => {
  current = underTest(await openWorkbook(file));
});

/** The rows of a table by their headings, with whether each is to be seen. */
async function rowsOf(sheet: string, name?: string) {
  return current.run(async (context) => {
    const { tables } = context.workbook.worksheets.getItem(sheet);
    const table = name === undefined ? tables.getItemAt(0) : tables.getItem(name);
    const header = table.getHeaderRowRange().load('values');
    const body = table.getDataBodyRange().load('values,rowIndex,columnIndex');
    await context.sync();
    const headings = header.values.flat().map(String);
    const hidden = body.values.map((_, offset) =>
      context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(body.rowIndex + offset, body.columnIndex, 1, 1)
        .load('rowHidden'),
    );
    await context.sync();
    return body.values.map((cells, offset) => ({
      of: Object.fromEntries(headings.map((heading, place) => [heading, cells[place] as unknown])),
      place: (heading: string) =>
        [body.rowIndex + offset, body.columnIndex + headings.indexOf(heading)] as const,
      isSeen: hidden[offset]?.rowHidden === false,
    }));
  });
}

type Row = Awaited<ReturnType<typeof rowsOf>>[number];

async function type(sheet: string, row: Row | undefined, heading: string, value: string | number) {
  if (!row) throw new Error('no such row');
  const [at, column] = row.place(heading);
  await current.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(at, column, 1, 1).values = [[value]];
    await context.sync();
  });
}

const filtered = (filter: Partial<RegisterFilter>): Promise<Filtering> =>
  filterRegister({ ...request, filter: { ...ANY, ...filter } });

/** After a filter: what is seen, and that it is all of the rows that are like that. */
async function expectSeen(isWanted: (of: Row['of']) => boolean): Promise<number> {
  const rows = await rowsOf(REGISTER);
  expect(rows.filter(({ isSeen }) => isSeen).map(({ of }) => of)).toEqual(
    rows.map(({ of }) => of).filter(isWanted),
  );
  return rows.filter(({ isSeen }) => isSeen).length;
}

/** Duy Xuyên's members of the Fatherland Front and mass organisations, in the sample. */
const MEMBERS = 'H13';
const DISTRICT = 'Huyện, thị xã, thành phố';

test('the register shows a district’s rows of one step, and all of them again', async () => {
  const filtering = await filtered({ district: 'Huyện Duy Xuyên', step: 'B5' });
  const seen = await expectSeen((of) => of[DISTRICT] === 'Huyện Duy Xuyên' && of['Mã bước'] === 'B5');
  expect(seen).toBeGreaterThan(0);
  expect(filtering).toEqual({ ok: true, tasks: seen, isFiltered: true });
  expect(await filtered({})).toMatchObject({ ok: true, isFiltered: false });
  await expectSeen(() => true);
});

test('a filter comes in the place of the one before, a person’s own among them', async () => {
  await current.run(async (context) => {
    const table = context.workbook.worksheets.getItem(REGISTER).tables.getItemAt(0);
    table.columns.getItem('Trạng thái').filter.applyValuesFilter(['Xong']);
    await context.sync();
  });
  expect((await rowsOf(REGISTER)).some(({ isSeen }) => isSeen)).toBe(false);
  await filtered({ step: 'B1' });
  expect(await expectSeen((of) => of['Mã bước'] === 'B1')).toBeGreaterThan(0);
});

test('what is overdue is seen whatever number of days it is', async () => {
  const [first, second, third] = await rowsOf(REGISTER);
  await type(REGISTER, first, 'Thời hạn', TODAY - 3);
  await type(REGISTER, second, 'Thời hạn', TODAY - 1.5);
  await type(REGISTER, third, 'Thời hạn', TODAY);
  expect(await filtered({ tasks: 'overdue' })).toEqual({ ok: true, tasks: 2, isFiltered: true });
  expect(await expectSeen((of) => String(of['Tình trạng']).startsWith('Quá hạn'))).toBe(2);
  // A deadline with an hour passes with its day.
  const states = (await rowsOf(REGISTER)).slice(0, 3).map(({ of }) => of['Tình trạng']);
  expect(states.slice(0, 2)).toEqual(['Quá hạn 3 ngày', 'Quá hạn 2 ngày']);
});

test('what is not done is seen, in whatever words', async () => {
  const [first, second, third, fourth] = await rowsOf(REGISTER);
  await type(REGISTER, first, 'Trạng thái', 'Xong');
  await type(REGISTER, second, 'Trạng thái', 'Không áp dụng');
  await type(REGISTER, third, 'Trạng thái', 'Chờ ý kiến');
  await type(REGISTER, fourth, 'Trạng thái', '');
  await filtered({ tasks: 'open' });
  const rows = await rowsOf(REGISTER);
  expect(rows.slice(0, 4).map(({ isSeen }) => isSeen)).toEqual([false, false, true, true]);
  expect(rows.slice(4).every(({ isSeen }) => isSeen)).toBe(true);
});

test('nothing is seen where all is done, and where no row is of the district any more', async () => {
  const rows = await rowsOf(REGISTER);
  for (const row of rows) await type(REGISTER, row, 'Trạng thái', 'Xong');
  expect(await filtered({ tasks: 'open' })).toEqual({ ok: true, tasks: 0, isFiltered: true });
  await expectSeen(() => false);
  expect(await filtered({ district: 'Huyện Không Còn' })).toMatchObject({ tasks: 0, isFiltered: true });
  await expectSeen(() => false);
});

test('the rows of the districts that somebody follows', async () => {
  const districts = await rowsOf('Kế hoạch', PLAN_TABLES.districts);
  const [one, other] = ['Huyện Nông Sơn', 'TP Tam Kỳ'].map((name) =>
    districts.find(({ of }) => of['Đơn vị'] === name),
  );
  await type('Kế hoạch', one, 'Chuyên viên theo dõi', 'Đồng chí B');
  await type('Kế hoạch', other, 'Lãnh đạo theo dõi', 'Đồng chí B');
  const reading = await readTasks(request);
  expect(reading.ok && reading.board.followers).toEqual([
    { column: 'leader', name: 'Đồng chí B' },
    { column: 'specialist', name: 'Đồng chí B' },
  ]);
  await filtered({ follower: { column: 'specialist', name: 'Đồng chí B' } });
  expect(await expectSeen((of) => of[DISTRICT] === 'Huyện Nông Sơn')).toBeGreaterThan(0);
});

test('what no longer applies is no work that is asked for', async () => {
  await write(current, 'Khảo sát', MEMBERS, 2);
  await writeChecklists('Khảo sát');
  const applies = (of: Row['of']) => of['Hiệu lực'] === 'Đang áp dụng';
  const ofDistrict = (of: Row['of']) => of[DISTRICT] === 'Huyện Duy Xuyên';
  expect((await rowsOf(REGISTER)).some(({ of }) => ofDistrict(of) && !applies(of))).toBe(true);
  for (const [asked, isAsked] of [
    [{ district: 'Huyện Duy Xuyên' }, ofDistrict],
    [{ tasks: 'open' }, () => true],
    [{ step: 'B5' }, (of: Row['of']) => of['Mã bước'] === 'B5'],
  ] as const) {
    const filtering = await filtered(asked);
    const seen = await expectSeen((of) => isAsked(of) && applies(of));
    expect(filtering).toEqual({ ok: true, tasks: seen, isFiltered: true });
  }
  await filtered({});
  await expectSeen(() => true);
});

test('who follows no district any more is not offered', async () => {
  const districts = await rowsOf('Kế hoạch', PLAN_TABLES.districts);
  const gone = districts.find(({ of }) => of['Đơn vị'] === 'Huyện Duy Xuyên');
  await type('Kế hoạch', gone, 'Chuyên viên theo dõi', 'Đồng chí B');
  const followers = async () => {
    const reading = await readTasks(request);
    return reading.ok && reading.board.followers;
  };
  expect(await followers()).toEqual([{ column: 'specialist', name: 'Đồng chí B' }]);
  await current.run(async (context) => {
    context.workbook.worksheets.getItem('Khảo sát').getRange('13:13').delete('Up');
    await context.sync();
  });
  await writeChecklists('Khảo sát');
  expect(await followers()).toEqual([]);
});

test('a register whose filter buttons were switched off is filtered', async () => {
  await current.run(async (context) => {
    context.workbook.worksheets.getItem(REGISTER).tables.getItemAt(0).showFilterButton = false;
    await context.sync();
  });
  expect(await filtered({})).toMatchObject({ ok: true, isFiltered: false });
  expect(await filtered({ step: 'B1' })).toMatchObject({ ok: true, isFiltered: true });
  await expectSeen((of) => of['Mã bước'] === 'B1');
});

test('a filter changes no cell', async () => {
  const before = lookOf(current);
  await filtered({ district: 'Huyện Duy Xuyên', tasks: 'open' });
  await filtered({});
  expect(lookOf(current)).toEqual(before);
});

test('what is hidden is brought up to date like the rest', async () => {
  const updated = async () => {
    await write(current, 'Khảo sát', MEMBERS, 20);
    const { cells } = await writeChecklists('Khảo sát');
    return { cells, rows: (await rowsOf(REGISTER)).map(({ of }) => of) };
  };
  const unfiltered = await updated();
  expect(unfiltered.cells).toBeGreaterThan(0);

  current = underTest(await openWorkbook(file));
  await filtered({ district: 'Huyện Núi Thành' });
  expect(await updated()).toEqual(unfiltered);
});

test('a protected register is named and stays as it is, unless its filters were left open', async () => {
  const protect = (options: Excel.WorksheetProtectionOptions) =>
    current.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem(REGISTER);
      protection.unprotect();
      protection.protect(options);
      await context.sync();
    });
  await protect({});
  expect(await filtered({ step: 'B1' })).toEqual({
    ok: false,
    trouble: { code: 'sheet-protected', sheet: REGISTER },
  });
  await expectSeen(() => true);
  await protect({ allowAutoFilter: true });
  expect(await filtered({ step: 'B1' })).toMatchObject({ ok: true });
  await expectSeen((of) => of['Mã bước'] === 'B1');
});
