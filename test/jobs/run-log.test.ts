import { runLogWordings } from '../../src/locales/sheet/log-wording';
import { refreshResults } from '../../src/jobs/refresh-results';
import { logged, LOG, logRows, logTable } from './logged';
import { assessed, planOf, resultWords, rules } from './main-job';
import { SURVEY, undone } from './undo-report';
import { reopened, sampleUnderTest, valuesOf, write, type WorkbookUnderTest } from './workbook-under-test';

let current: WorkbookUnderTest;
beforeEach(async () => {
  current = await sampleUnderTest();
});

const renameSheet = async (from: string, to: string) =>
  current.run(async (context) => {
    context.workbook.worksheets.getItem(from).name = to;
    await context.sync();
  });
const copySheet = async (from: string, to: string) =>
  current.run(async (context) => {
    context.workbook.worksheets.getItem(from).copy('End').name = to;
    await context.sync();
  });
const sheets = async () => (await current.saved()).SheetNames;
const values = { content: 'values' } as const;
/** The group, 24 headers, 21 cells of each of 18 districts (people fill in three more), 8 of the total row. */
const CELLS = 1 + 24 + 21 * 18 + 8;
/** 03/09/2012 14:30 by the clock on the wall. */
const FIRST_RUN = 41155.604167;
const SAMPLE = [30, 'Tất cả', 18, 312, 47, 47, 7, 0, 0, 0, 0];
const RULES = 'Cấp huyện 2012 (38-HD/BTCTW) (cap-huyen-2012)';

describe('a log of runs', () => {
  test('does not come by itself', async () => {
    expect(await logged()).toEqual({ kind: 'off' });
    expect(await sheets()).toEqual([SURVEY, 'Quy định']);
  });

  test('begins with the run that asks for it, on a sheet of its own', async () => {
    expect(await logged({ isAsked: true })).toEqual({ kind: 'added', sheet: LOG });
    expect(await sheets()).toEqual([SURVEY, 'Quy định', LOG]);
    expect(await logTable(current)).toBe('A4:R5');
    expect(await valuesOf(current, LOG, 'A1')).toEqual([['NHẬT KÝ CÁC LẦN GHI KẾT QUẢ']]);
    expect(await logRows(current)).toEqual([
      [1, FIRST_RUN, 'Ngăn', SURVEY, RULES, ...SAMPLE, CELLS, 'Lần đầu'],
    ]);
  });

  test('says when as a date and a time, and prints on A4 across', async () => {
    await logged({ isAsked: true });
    const look = await current.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(LOG);
      const at = sheet.getRange('B5').load('text,numberFormat');
      sheet.pageLayout.load('orientation,paperSize,zoom');
      const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
      await context.sync();
      const { orientation, paperSize, zoom } = sheet.pageLayout;
      return { text: at.text, orientation, paperSize, zoom, titles: titles.address };
    });
    expect(look).toMatchObject({
      text: [['03/09/2012 14:30']],
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      titles: `'${LOG}'!4:4`,
    });
  });

  test('goes on by itself where it stands, and tells what has changed', async () => {
    await logged({ isAsked: true, ...values });
    // The party bloc of a district is too small now, and merged with the front’s: two committees in the place of three.
    await write(current, SURVEY, 'E10', 29);
    expect(await logged({ ...values, now: new Date(2012, 8, 4, 8, 0) })).toEqual({
      kind: 'added',
      sheet: LOG,
    });
    const [, second] = await logRows(current);
    expect(second?.slice(0, 5)).toEqual([2, 41156.333333, 'Ngăn', SURVEY, RULES]);
    expect(second?.at(-1)).toBe(
      'TCCSĐ sau kiện toàn 47 → 46; Đảng bộ cơ sở sau kiện toàn 47 → 46; Lập chung 7 → 8',
    );
    expect(await logTable(current)).toBe('A4:R6');
  });

  test('has no second row when nothing has changed', async () => {
    await logged({ isAsked: true });
    expect(await logged({ isAsked: true })).toEqual({ kind: 'nothing' });
    current = await reopened(current);
    expect(await logged()).toEqual({ kind: 'nothing' });
    expect(await logTable(current)).toBe('A4:R5');
  });

  test('does not begin with a run that changes nothing', async () => {
    await logged();
    expect(await logged({ isAsked: true })).toEqual({ kind: 'nothing' });
    expect(await sheets()).toEqual([SURVEY, 'Quy định']);
  });

  test('says that results were written anew and their figures are the same', async () => {
    await logged({ isAsked: true });
    await logged(values);
    expect((await logRows(current))[1]?.at(-1)).toBe('Không thay đổi');
  });

  test('records the refresh from the ribbon', async () => {
    await logged({ isAsked: true, ...values });
    await write(current, SURVEY, 'E10', 29);
    expect(await refreshResults(rules, resultWords)).toMatchObject({
      kind: 'refreshed',
      log: { kind: 'added', sheet: LOG },
    });
    expect((await logRows(current))[1]?.slice(0, 4)).toEqual([2, FIRST_RUN, 'Nút trên ribbon', SURVEY]);
  });

  test('ends when its sheet is deleted', async () => {
    await logged({ isAsked: true });
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(LOG).delete();
      await context.sync();
    });
    expect(await logged(values)).toEqual({ kind: 'off' });
    expect(await sheets()).toEqual([SURVEY, 'Quy định']);
  });

  test('is found again by its table, whatever its sheet is called', async () => {
    await logged({ isAsked: true });
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(LOG).name = 'Theo dõi';
      await context.sync();
    });
    expect(await logged({ isAsked: true, ...values })).toEqual({ kind: 'added', sheet: 'Theo dõi' });
  });

  test('goes by its numbers where somebody sorted it, and leaves columns of somebody’s alone', async () => {
    await logged({ isAsked: true, ...values });
    await write(current, SURVEY, 'E10', 29);
    await logged(values);
    await current.run(async (context) => {
      context.workbook.tables.getItem('KienToan_NhatKy').sort.apply([{ key: 0, ascending: false }]);
      await context.sync();
    });
    await write(current, LOG, 'S4', 'Ghi chú');
    await write(current, LOG, 'S5', 'sau họp');
    await write(current, SURVEY, 'E10', 32);
    await logged(values);
    const rows = await logRows(current);
    expect(rows.map(([number]) => number)).toEqual([2, 1, 3]);
    expect(rows[2]?.at(-1)).toBe(
      'TCCSĐ sau kiện toàn 46 → 47; Đảng bộ cơ sở sau kiện toàn 46 → 47; Lập chung 8 → 7',
    );
    expect(await valuesOf(current, LOG, 'S5:S7')).toEqual([['sau họp'], [''], ['']]);
  });

  test('knows a survey whose sheet was renamed since, and says its new name', async () => {
    await logged({ isAsked: true, ...values });
    await renameSheet(SURVEY, 'Khảo sát 2012');
    // Another survey under the name that the first one had.
    await copySheet('Khảo sát 2012', SURVEY);
    await write(current, 'Khảo sát 2012', 'E10', 29);
    await logged({ ...values, sheet: 'Khảo sát 2012' });
    const [, second] = await logRows(current);
    expect(second?.[3]).toBe('Khảo sát 2012');
    expect(second?.at(-1)).toBe(
      'Trang tính Khảo sát → Khảo sát 2012; TCCSĐ sau kiện toàn 47 → 46; Đảng bộ cơ sở sau kiện toàn 47 → 46; Lập chung 7 → 8',
    );
    await write(current, 'Khảo sát 2012', 'E10', 32);
    await logged({ ...values, sheet: 'Khảo sát 2012' });
    expect((await logRows(current))[2]?.at(-1)).toBe(
      'TCCSĐ sau kiện toàn 46 → 47; Đảng bộ cơ sở sau kiện toàn 46 → 47; Lập chung 8 → 7',
    );
  });

  test('takes the copy of a survey for another one', async () => {
    await logged({ isAsked: true, ...values });
    await copySheet(SURVEY, 'Bản sao');
    await write(current, 'Bản sao', 'E10', 29);
    await logged({ ...values, sheet: 'Bản sao' });
    expect((await logRows(current))[1]?.at(-1)).toBe('Lần đầu');
  });

  test('knows a renamed survey again after its last run was taken back', async () => {
    await logged({ isAsked: true, ...values });
    await write(current, SURVEY, 'E10', 29);
    await logged(values);
    await undone();
    await renameSheet(SURVEY, 'Biểu');
    await logged({ ...values, sheet: 'Biểu' });
    expect((await logRows(current)).map((row) => [row[0], row.at(-1)])).toEqual([
      [1, 'Lần đầu'],
      [
        2,
        'Trang tính Khảo sát → Biểu; TCCSĐ sau kiện toàn 47 → 46; Đảng bộ cơ sở sau kiện toàn 47 → 46; Lập chung 7 → 8',
      ],
    ]);
  });

  test('fills blank rows at the end of its table first', async () => {
    await logged({ isAsked: true });
    await current.run(async (context) => {
      context.workbook.tables.getItem('KienToan_NhatKy').resize('A4:R8');
      await context.sync();
    });
    await logged(values);
    expect(await logTable(current)).toBe('A4:R8');
    expect((await valuesOf(current, LOG, 'A5:A8')).flat()).toEqual([1, 2, '', '']);
  });

  test('is kept in the language in which it stands', async () => {
    await logged({ isAsked: true });
    await logged({ ...values, wordings: runLogWordings('en') });
    const [, second] = await logRows(current);
    expect(second?.slice(0, 7)).toEqual([2, FIRST_RUN, 'Ngăn', SURVEY, RULES, 30, 'Tất cả']);
  });
});

describe('a log that somebody changed keeps no result from being written', () => {
  type Change = (context: Excel.RequestContext) => void;
  const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem(LOG);
  const CHANGES: readonly (readonly [string, object, Change])[] = [
    [
      'a column has another name',
      { code: 'log-columns-missing', sheet: LOG, headers: ['Ngưỡng'] },
      (context) => {
        sheetOf(context).getRange('F4').values = [['Mức']];
      },
    ],
    [
      'something stands right below',
      { code: 'log-blocked-below', sheet: LOG, cell: 'A6' },
      (context) => {
        // Two below, which the table does not take in, and then nearer.
        sheetOf(context).getRange('C7').values = [['Người lập biểu']];
        sheetOf(context).getRange('6:6').delete('Up');
      },
    ],
    [
      'it has a row of totals',
      { code: 'log-has-totals', sheet: LOG },
      (context) => {
        context.workbook.tables.getItem('KienToan_NhatKy').showTotals = true;
      },
    ],
    [
      'its sheet is protected',
      { code: 'log-protected', sheet: LOG },
      (context) => {
        sheetOf(context).protection.protect();
      },
    ],
  ];

  test.each(CHANGES)('%s', async (_, trouble, change) => {
    await logged({ isAsked: true });
    await current.run(async (context) => {
      change(context);
      await context.sync();
    });
    const before = await valuesOf(current, LOG, 'A1:R8');
    expect((await assessed(SURVEY, values)).writing).toMatchObject({ runLog: { kind: 'on', trouble } });
    expect(await logged(values)).toEqual({ kind: 'not-added', trouble });
    expect(await valuesOf(current, LOG, 'A1:R8')).toEqual(before);
    expect(planOf(await assessed(SURVEY, values)).cells).toEqual([]);
  });
});
