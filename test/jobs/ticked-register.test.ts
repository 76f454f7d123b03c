import { read, utils } from '@e965/xlsx';
import { changesNothing } from '../../src/domain/plan';
import { makeProgress } from '../../src/jobs/make-progress';
import { progressWordings } from '../../src/locales/progress-wording';
import { openWorkbook, saveWorkbook } from '../../src/preview/host/workbook-file';
import { testWithLibreOffice } from '../libre-office';
import { convertedByLibreOffice, withoutResults } from '../libre-office-file';
import { FOLLOW_UP, followUp } from './follow-up-of';
import { fileWithRegister, proposeChecklists, rules, writeChecklists } from './main-job';
import {
  board,
  BRIEF,
  controlsOf,
  enter,
  fileWithBoxes,
  FIRST,
  isFormula,
  KEY,
  mark,
  ONE,
  OTHERWISE,
  PLAN,
  rowOf,
  ROWS,
  shown,
  STATUS,
  TICKED,
} from './ticked-boxes';
import { REGISTER, REGISTER_TABLE, SURVEY, tableAddress, undone } from './undo-report';
import {
  reopened,
  underTest,
  valuesOf,
  WITH_BOXES,
  write,
  type WorkbookUnderTest,
} from './workbook-under-test';

jest.setTimeout(60_000);

const LAST = FIRST + ROWS - 1;
let file: Uint8Array;
let current: WorkbookUnderTest;

beforeAll(async () => {
  file = await fileWithBoxes();
});

beforeEach(async () => {
  current = underTest(await openWorkbook(file), WITH_BOXES);
});

const headings = async (of = current) =>
  (await valuesOf(of, REGISTER, 'A7:Y7')).flat().filter((heading) => heading !== '');
const change = (act: (table: Excel.Table, sheet: Excel.Worksheet) => void): Promise<void> =>
  current.run(async (context) => {
    const table = context.workbook.tables.getItem(REGISTER_TABLE);
    act(table, table.worksheet);
    await context.sync();
  });
/** One district with another arrangement: rows that do not follow any more, and others in their place. */
const REGROUPED = { sheet: SURVEY, cell: 'E13', members: 29 };
const regroup = () => write(current, REGROUPED.sheet, REGROUPED.cell, REGROUPED.members);

describe('a new register', () => {
  test('has a column of boxes beside the status where Excel has boxes, and says so', async () => {
    expect((await headings()).slice(9, 13)).toEqual(['Căn cứ', 'Đánh dấu xong', 'Trạng thái', 'Hạn áp dụng']);
    expect(await tableAddress(current)).toBe(`A7:Y${LAST}`);
    expect(await controlsOf(current, `${TICKED}${FIRST}:${TICKED}${LAST}`)).toBe('Checkbox');
    expect(await controlsOf(current, `${TICKED}7`)).toBe('Empty');
    expect(await controlsOf(current, `${STATUS}${FIRST}`)).toBe('Empty');
    expect(new Set((await valuesOf(current, REGISTER, `${TICKED}${FIRST}:${TICKED}${LAST}`)).flat())).toEqual(
      new Set([false]),
    );
    expect(String((await valuesOf(current, REGISTER, 'A3'))[0])).toContain('Đánh dấu ô ở cột Đánh dấu xong');
  });

  test('is that of before where Excel has none', async () => {
    const without = underTest(await openWorkbook(await fileWithRegister(ONE)));
    expect(await headings(without)).toEqual((await headings()).filter((name) => name !== 'Đánh dấu xong'));
    expect(await controlsOf(without, 'A7:X55')).toBe('Empty');
    expect(String((await valuesOf(without, REGISTER, 'A2'))[0])).not.toContain('Đánh dấu');
    expect(await valuesOf(without, REGISTER, 'K8')).toEqual([['Chưa làm']]);
    // One that stands goes on without boxes in an Excel that has them.
    const later = await reopened(without, WITH_BOXES);
    expect(changesNothing((await proposeChecklists(SURVEY, ONE)).plan)).toBe(true);
    await write(later, SURVEY, REGROUPED.cell, REGROUPED.members);
    await writeChecklists(SURVEY, ONE);
    expect(await headings(later)).not.toContain('Đánh dấu xong');
    expect(await controlsOf(later, 'A7:Y120')).toBe('Empty');
  });

  test('goes whole as long as nothing is ticked, and stays with a tick', async () => {
    const other = underTest(await openWorkbook(await saveWorkbook(current.workbook)), WITH_BOXES);
    await enter(other, BRIEF, TICKED, true);
    expect((await undone()).keptSheets).toContain(REGISTER);
    expect(await shown(other, BRIEF)).toMatchObject({ ticked: true, status: 'Xong' });
    underTest(await openWorkbook(file), WITH_BOXES);
    expect((await undone()).removedSheets).toContain(REGISTER);
  });
});

describe('a tick', () => {
  test('makes the status, and everything that counts it', async () => {
    await enter(current, BRIEF, TICKED, true);
    expect(await shown(current, BRIEF)).toEqual({ ticked: true, status: 'Xong', finished: '', state: '' });
    expect(await valuesOf(current, REGISTER, 'A5:E5')).toEqual([[ROWS, ROWS - 1, 0, 1, 0]]);
    expect((await followUp(['Huyện Duy Xuyên'])).outcome.ok).toBe(true);
    expect((await valuesOf(current, FOLLOW_UP, 'A1:A80')).flat().filter((cell) => cell === '☑')).toHaveLength(
      1,
    );
    const { outcome } = await makeProgress(progressWordings('vi', rules));
    expect(outcome.ok).toBe(true);
    const counted = () => valuesOf(current, 'Tiến độ', 'A1:N12');
    const before = JSON.stringify(await counted());
    await enter(current, BRIEF, TICKED, false);
    expect(JSON.stringify(await counted())).not.toBe(before);
    expect(await shown(current, BRIEF)).toMatchObject({ status: 'Chưa làm' });
  });

  test.each([
    ['Đang làm', OTHERWISE],
    ['Không áp dụng', OTHERWISE],
    ['', OTHERWISE],
    ['Xong', ''],
  ])('under the status “%s”, which wins, is said to be otherwise: “%s”', async (status, state) => {
    await enter(current, BRIEF, TICKED, true);
    await enter(current, BRIEF, STATUS, status);
    expect(await shown(current, BRIEF)).toEqual({ ticked: true, status, finished: '', state });
    await enter(current, BRIEF, TICKED, false);
    expect((await shown(current, BRIEF)).state).not.toBe(OTHERWISE);
  });
});

test.each([
  ['x', '“x”'],
  [1, '“1”'],
  ['Xong', '“Xong”'],
])(
  'what stands in the place of a box and is none (%s) is said, unless the status is done',
  async (value, said) => {
    await write(current, REGISTER, `${TICKED}${await rowOf(current, BRIEF)}`, value);
    const noBox = `Ô đánh dấu ghi ${said}, chưa được tính: ghi TRUE khi đã xong`;
    expect(await shown(current, BRIEF)).toMatchObject({ status: 'Chưa làm', state: noBox });
    await enter(current, BRIEF, STATUS, 'Xong');
    expect((await shown(current, BRIEF)).state).toBe('');
  },
);

test('overdue is said first where the box says otherwise than the status, or nothing', async () => {
  const row = await rowOf(current, BRIEF);
  await write(current, REGISTER, `V${row}`, 41_000);
  const [[before] = []] = await valuesOf(current, REGISTER, `N${row}`);
  expect(before).toMatch(/^Quá hạn \d+ ngày$/);
  await enter(current, BRIEF, STATUS, 'Đang làm');
  await enter(current, BRIEF, TICKED, true);
  expect((await shown(current, BRIEF)).state).toBe(`${String(before)}. ${OTHERWISE}`);
  await enter(current, BRIEF, TICKED, 'x');
  expect((await shown(current, BRIEF)).state).toContain(`${String(before)}. Ô đánh dấu ghi “x”`);
  await enter(current, BRIEF, STATUS, 'Không áp dụng');
  expect((await shown(current, BRIEF)).state).toMatch(/^Ô đánh dấu ghi/);
});

test('a status that was cleared follows its box again with the next run', async () => {
  await enter(current, BRIEF, STATUS, '');
  await enter(current, PLAN, STATUS, 'Đang làm');
  await writeChecklists(SURVEY, ONE);
  expect([await isFormula(current, BRIEF), await isFormula(current, PLAN)]).toEqual([true, false]);
  await enter(current, BRIEF, TICKED, true);
  expect(await shown(current, BRIEF)).toMatchObject({ ticked: true, status: 'Xong' });
});

describe('the next run', () => {
  test('changes nothing, ticks and chosen statuses or not', async () => {
    await enter(current, BRIEF, TICKED, true);
    await enter(current, PLAN, STATUS, 'Đang làm');
    expect(changesNothing((await proposeChecklists(SURVEY, ONE)).plan)).toBe(true);
    await change((table) => table.sort.apply([{ key: 15, ascending: false }]));
    expect(changesNothing((await proposeChecklists(SURVEY, ONE)).plan)).toBe(true);
    current = await reopened(current, WITH_BOXES);
    expect(changesNothing((await proposeChecklists(SURVEY, ONE)).plan)).toBe(true);
    expect(await shown(current, BRIEF)).toMatchObject({ ticked: true, status: 'Xong' });
  });

  test.each([
    ['with boxes', WITH_BOXES, 'Checkbox'],
    ['of one that has none', undefined, 'Checkbox'],
  ])('adds rows with box and formula in an Excel %s, and is taken back', async (_, options, control) => {
    current = await reopened(current, options);
    await enter(current, BRIEF, TICKED, true);
    await regroup();
    await writeChecklists(SURVEY, ONE);
    const end = Number(/\d+$/.exec(await tableAddress(current))?.[0]);
    expect(end).toBeGreaterThan(LAST);
    const added = `${TICKED}${LAST + 1}:${TICKED}${end}`;
    // A table that grows gives its new rows the look of the row above.
    expect(await controlsOf(current, added)).toBe(control);
    const [[key] = []] = await valuesOf(current, REGISTER, `${KEY}${end}`);
    expect(await isFormula(current, String(key))).toBe(true);
    expect(await shown(current, String(key))).toMatchObject({ ticked: false, status: 'Chưa làm' });
    await enter(current, String(key), TICKED, true);
    expect(await shown(current, String(key))).toMatchObject({ ticked: true, status: 'Xong' });
    await enter(current, String(key), TICKED, false);
    expect((await undone()).kept).toEqual([]);
    expect(await tableAddress(current)).toBe(`A7:Y${LAST}`);
    expect(await shown(current, BRIEF)).toMatchObject({ ticked: true, status: 'Xong' });
    if (options) expect(await controlsOf(current, added)).toBe('Empty');
  });

  test('keeps a tick in a row that does not follow any more, and an added row that was ticked', async () => {
    const gone = 'h duy xuyen / vote-by-members / front';
    await enter(current, gone, TICKED, true);
    await regroup();
    await writeChecklists(SURVEY, ONE);
    expect(await shown(current, gone)).toMatchObject({ ticked: true, status: 'Xong' });
    const end = Number(/\d+$/.exec(await tableAddress(current))?.[0]);
    const [[key] = []] = await valuesOf(current, REGISTER, `${KEY}${end}`);
    await enter(current, String(key), TICKED, true);
    expect((await undone()).kept).toContain(`${REGISTER}!${TICKED}${end}`);
    expect(await shown(current, String(key))).toMatchObject({ ticked: true, status: 'Xong' });
  });

  test.each([
    ['renamed', (_: Excel.Table, sheet: Excel.Worksheet) => (sheet.getRange('K7').values = [['Đã xong?']])],
    [
      'renamed and moved',
      (_: Excel.Table, sheet: Excel.Worksheet) => {
        sheet.getRange('B:B').insert('Right');
        sheet.getRange('L7').values = [['Đã xong [x]']];
      },
    ],
  ])('goes on over a column of boxes that was %s', async (_, act) => {
    await enter(current, BRIEF, TICKED, true);
    await change(act);
    expect(changesNothing((await proposeChecklists(SURVEY, ONE)).plan)).toBe(true);
    await regroup();
    await writeChecklists(SURVEY, ONE);
    const cells = await current.run(async (context) => {
      const table = context.workbook.tables.getItem(REGISTER_TABLE);
      const range = table.getDataBodyRange().load('values');
      const head = table.getHeaderRowRange().load('values');
      const status = table.columns
        .getItem('Trạng thái')
        .getDataBodyRange()
        .getLastCell()
        .load('formulas,values');
      await context.sync();
      const place = (name: string) => (head.values as string[][])[0]?.indexOf(name) ?? -1;
      const rows = range.values as unknown[][];
      const brief = rows.find((row) => row[place('Mã việc')] === BRIEF);
      return {
        brief: brief?.[place('Trạng thái')],
        last: status.formulas.flat(),
        shown: status.values.flat(),
      };
    });
    expect(cells.brief).toBe('Xong');
    expect(String(cells.last)).toMatch(/^=IF\(/);
    expect(cells.shown).toEqual(['Chưa làm']);
  });

  test('does not take a column of somebody’s own for that of boxes', async () => {
    const without = underTest(await openWorkbook(await fileWithRegister(ONE)), WITH_BOXES);
    await without.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(REGISTER);
      sheet.getRange('K:K').insert('Right');
      sheet.getRange('K7').values = [['Điện thoại']];
      await context.sync();
    });
    await write(without, SURVEY, REGROUPED.cell, REGROUPED.members);
    await writeChecklists(SURVEY, ONE);
    const end = Number(/\d+$/.exec(await tableAddress(without))?.[0]);
    expect(await valuesOf(without, REGISTER, `K${end}:L${end}`)).toEqual([['', 'Chưa làm']]);
  });

  test('takes a row grown by hand whose box was unticked again for room', async () => {
    await change((table) => table.resize(`A7:Y${LAST + 1}`));
    await write(current, REGISTER, `${TICKED}${LAST + 1}`, false);
    await regroup();
    await writeChecklists(SURVEY, ONE);
    expect((await valuesOf(current, REGISTER, `${KEY}${LAST + 1}`)).flat()).not.toEqual(['']);
  });

  test('takes a row whose box another program saved as a formula for room', async () => {
    await change((table) => table.resize(`A7:Y${LAST + 1}`));
    await write(current, REGISTER, `${TICKED}${LAST + 1}`, '=FALSE()');
    await regroup();
    await writeChecklists(SURVEY, ONE);
    expect((await valuesOf(current, REGISTER, `${KEY}${LAST + 1}`)).flat()).not.toEqual(['']);
  });

  test('takes rows grown by hand for room, and one that was ticked for somebody’s', async () => {
    await change((table) => table.resize(`A7:Y${LAST + 3}`));
    expect(await valuesOf(current, REGISTER, `${STATUS}${LAST + 3}`)).toEqual([['Chưa làm']]);
    await write(current, REGISTER, `${TICKED}${LAST + 1}`, false);
    expect(changesNothing((await proposeChecklists(SURVEY, ONE)).plan)).toBe(true);
    await write(current, REGISTER, `${TICKED}${LAST + 2}`, true);
    await regroup();
    await writeChecklists(SURVEY, ONE);
    expect(await valuesOf(current, REGISTER, `${KEY}${LAST + 1}:${KEY}${LAST + 2}`)).toEqual([[''], ['']]);
    expect(await valuesOf(current, REGISTER, `${TICKED}${LAST + 2}:${STATUS}${LAST + 2}`)).toEqual([
      [true, 'Xong'],
    ]);
    expect((await valuesOf(current, REGISTER, `${KEY}${LAST + 3}`)).flat()).not.toEqual(['']);
  });
});

testWithLibreOffice(
  'LibreOffice, which has no boxes, makes the status from what stands in the cell',
  async () => {
    await enter(current, BRIEF, TICKED, true);
    await enter(current, PLAN, TICKED, true);
    await enter(current, PLAN, STATUS, 'Đang làm');
    const saved = await withoutResults(await saveWorkbook(current.workbook));
    const book = read(await convertedByLibreOffice(saved, 'xlsx'));
    const rows = utils.sheet_to_json<Record<string, unknown>>(book.Sheets[REGISTER] ?? {}, { range: 6 });
    const of = (key: string) => rows.find((row) => row['Mã việc'] === key);
    expect(of(BRIEF)).toMatchObject({ 'Đánh dấu xong': true, 'Trạng thái': 'Xong' });
    expect(of(PLAN)).toMatchObject({ 'Trạng thái': 'Đang làm', 'Tình trạng': OTHERWISE });
    expect(rows.filter((row) => row['Trạng thái'] === 'Chưa làm')).toHaveLength(ROWS - 2);
    // It is taken up again with its boxes, or without: the formulas are those of before.
    current = underTest(await openWorkbook(await convertedByLibreOffice(saved, 'xlsx')), WITH_BOXES);
    expect(await shown(current, BRIEF)).toMatchObject({ ticked: true, status: 'Xong' });
    expect(await rowOf(current, PLAN)).toBeGreaterThan(FIRST);
    const { tasks } = await board();
    expect(tasks.filter(({ followsBox }) => !followsBox).map(({ key }) => key)).toEqual([PLAN]);
    const { plan } = await proposeChecklists(SURVEY, ONE);
    expect([plan.typedOver, changesNothing(plan)]).toEqual([[], true]);
    await mark([BRIEF], { kind: 'status', status: 'todo', finished: null });
    expect(await shown(current, BRIEF)).toMatchObject({ ticked: false, status: 'Chưa làm' });
    expect(await isFormula(current, BRIEF)).toBe(true);
    await mark([BRIEF], { kind: 'status', status: 'done', finished: null });
    expect(await shown(current, BRIEF)).toMatchObject({ ticked: true, status: 'Xong' });
    expect(await isFormula(current, BRIEF)).toBe(true);
  },
);
