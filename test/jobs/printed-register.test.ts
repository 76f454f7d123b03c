import { changesNothing } from '../../src/domain/plan';
import { openWorkbook } from '../../src/preview/host/workbook-file';
import { putInFormerOrder } from './former-register';
import { fileWithRegister, proposeChecklists, writeChecklists } from './main-job';
import { board, BRIEF, ONE, rowOf, taskOf } from './ticked-boxes';
import { formulasOf, REGISTER, SURVEY, tableAddress, undone } from './undo-report';
import { underTest, valuesOf, WITH_BOXES, write, type WorkbookUnderTest } from './workbook-under-test';

/** 1 April 2012, as Excel counts days. */
const LONG_AGO = 41_000;
const LAST = 55;
let current: WorkbookUnderTest;

/** What is printed of a row, by its heading. */
async function printed(row: number): Promise<Readonly<Record<string, unknown>>> {
  const columns = await current.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem(REGISTER);
    const area = pageLayout.getPrintArea().load('address');
    await context.sync();
    return /[A-Z]+$/.exec(area.address)?.[0] ?? '';
  });
  const [headings = []] = await valuesOf(current, REGISTER, `A7:${columns}7`);
  const [cells = []] = await valuesOf(current, REGISTER, `A${row}:${columns}${row}`);
  return Object.fromEntries(headings.map((heading, place) => [String(heading), cells[place]]));
}

describe.each([
  ['with boxes', WITH_BOXES, 'V'],
  ['without boxes', undefined, 'U'],
])('a new register %s', (_, options, due) => {
  test('prints the deadline that applies and by how much a task is overdue, and no blank column of typed ones', async () => {
    current = underTest(await openWorkbook(await fileWithRegister(ONE, options)), options);
    const row = await rowOf(current, BRIEF);
    expect(await printed(row)).toMatchObject({ 'Hạn áp dụng': '', 'Tình trạng': 'Chưa có hạn' });
    await write(current, REGISTER, `${due}${row}`, LONG_AGO);
    const cells = await printed(row);
    expect(cells).toMatchObject({ 'Trạng thái': 'Chưa làm', 'Hạn áp dụng': LONG_AGO, 'Ghi chú': '' });
    expect(cells['Tình trạng']).toMatch(/^Quá hạn \d+ ngày$/);
    expect(Object.keys(cells)).not.toContain('Thời hạn');
    expect(Object.keys(cells)).not.toContain('Mã việc');
  });
});

describe.each([
  ['with boxes', WITH_BOXES],
  ['without boxes', undefined],
])('a register %s of before that', (_, options) => {
  let file: Uint8Array;
  /** The former places, without boxes one further left. */
  const at = (column: 'status' | 'due' | 'key') =>
    ({ status: 'KL', due: 'LM', key: 'OP' })[column].charAt(options ? 1 : 0);
  const end = options ? 'Y' : 'X';

  beforeAll(async () => {
    file = await fileWithRegister(ONE, options);
  });

  beforeEach(async () => {
    current = underTest(await openWorkbook(file), options);
    await putInFormerOrder(current);
    expect(await valuesOf(current, REGISTER, `${at('status')}7:${at('due')}7`)).toEqual([
      ['Trạng thái', 'Thời hạn'],
    ]);
  });

  test('is as it was to the next run', async () => {
    expect(changesNothing((await proposeChecklists(SURVEY, ONE)).plan)).toBe(true);
    const row = await rowOf(current, BRIEF);
    await write(current, REGISTER, `${at('due')}${row}`, LONG_AGO);
    expect(taskOf(await board(), BRIEF)).toMatchObject({ deadline: LONG_AGO, status: 'todo' });
  });

  test('gets its new rows, and is taken back', async () => {
    const before = await formulasOf(current, REGISTER, `A7:${end}${LAST}`);
    await write(current, SURVEY, 'E13', 29);
    await writeChecklists(SURVEY, ONE);
    const last = Number(/\d+$/.exec(await tableAddress(current))?.[0]);
    expect(last).toBeGreaterThan(LAST);
    expect(await valuesOf(current, REGISTER, `${at('key')}${last}`)).toEqual([
      [expect.stringMatching(/^h duy xuyen \//)],
    ]);
    expect((await undone()).kept).toEqual([]);
    expect(await formulasOf(current, REGISTER, `A7:${end}${LAST}`)).toEqual(before);
    expect(await tableAddress(current)).toBe(`A7:${end}${LAST}`);
  });

  test('is read with headings that were changed', async () => {
    await write(current, REGISTER, `${at('due')}7`, 'Hạn riêng');
    await write(current, REGISTER, `${at('status')}7`, 'Kết quả');
    expect(changesNothing((await proposeChecklists(SURVEY, ONE)).plan)).toBe(true);
    const row = await rowOf(current, BRIEF);
    await write(current, REGISTER, `${at('due')}${row}`, LONG_AGO);
    expect(taskOf(await board(), BRIEF)).toMatchObject({ deadline: LONG_AGO });
  });
});
