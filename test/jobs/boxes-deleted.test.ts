import type { NodeClientOptions } from '../../src/preview/host/node-client';
import { openWorkbook } from '../../src/preview/host/workbook-file';
import { changesNothing } from '../../src/domain/plan';
import { fileWithRegister, proposeChecklists, writeChecklists } from './main-job';
import { board, BRIEF, controlsOf, mark, ONE, PLAN } from './ticked-boxes';
import { formulasOf, REGISTER, SURVEY, tableAddress, undone } from './undo-report';
import { underTest, valuesOf, WITH_BOXES, write, type WorkbookUnderTest } from './workbook-under-test';

/** Where columns stand once that of boxes is gone. */
const [STATUS, STATE, FIRST] = ['K', 'M', 8];
const KEYS = 'P8:P55';
let file: Uint8Array;
let current: WorkbookUnderTest;
let rows: Readonly<Record<'ticked' | 'dated' | 'chosen', number>>;

beforeAll(async () => {
  file = await fileWithRegister(ONE, WITH_BOXES);
});

/** A register in which one task was ticked, one ticked with its day, and one given a status; then the boxes are deleted. */
async function deleted(options?: NodeClientOptions): Promise<void> {
  current = underTest(await openWorkbook(file), options);
  const keys = (await valuesOf(current, REGISTER, KEYS)).flat();
  rows = { ticked: FIRST + keys.indexOf(BRIEF), chosen: FIRST + keys.indexOf(PLAN), dated: FIRST };
  await write(current, REGISTER, `K${rows.ticked}`, true);
  await write(current, REGISTER, `K${rows.dated}`, true);
  await write(current, REGISTER, `W${rows.dated}`, 41_000);
  await write(current, REGISTER, `L${rows.chosen}`, 'Đang làm');
  const formulas = (await formulasOf(current, REGISTER, 'L8:L55')).flat().map(String);
  await current.run(async (context) => {
    context.workbook.worksheets.getItem(REGISTER).getRange('K:K').delete('Left');
    await context.sync();
  });
  // As Excel has it; the preview leaves the name of the column.
  for (const [index, formula] of formulas.entries()) {
    if (index % 2 === 0 && formula.startsWith('='))
      await write(current, REGISTER, `K${FIRST + index}`, '=IF(#REF!=TRUE,"Xong","Chưa làm")');
  }
}

const statuses = async () => (await valuesOf(current, REGISTER, `${STATUS}8:${STATUS}55`)).flat();
const statusOf = async (row: keyof typeof rows) => (await statuses())[rows[row] - FIRST];

describe('in an Excel without boxes', () => {
  beforeEach(() => deleted());

  test('statuses that lost their boxes are said before anything is written, and nothing counts as typed over', async () => {
    expect(new Set(await statuses())).toEqual(new Set(['#REF!', 'Đang làm']));
    const { lostStatuses, plan } = await proposeChecklists(SURVEY, ONE);
    expect(lostStatuses).toEqual({
      sheet: REGISTER,
      done: 1,
      unknown: 46,
      areBoxesAgain: false,
      unknownCells: [`K9:K${rows.chosen - 1}`, `K${rows.chosen + 1}:K55`],
    });
    expect(plan.typedOver).toEqual([]);
  });

  test('the next run makes no status up: done where a day says so, else blank; what was chosen stays', async () => {
    await writeChecklists(SURVEY, ONE);
    expect([await statusOf('dated'), await statusOf('ticked'), await statusOf('chosen')]).toEqual([
      'Xong',
      '',
      'Đang làm',
    ]);
    expect((await statuses()).filter((status) => status === '')).toHaveLength(46);
    const states = (await valuesOf(current, REGISTER, `${STATE}8:${STATE}55`)).flat();
    expect(states[0]).toBe('');
    expect(new Set(states.slice(1))).toEqual(new Set(['Chưa có hạn']));
    const { lostStatuses, plan } = await proposeChecklists(SURVEY, ONE);
    expect([lostStatuses, changesNothing(plan)]).toEqual([null, true]);
  });

  test('a new row has a status of the list', async () => {
    await write(current, SURVEY, 'E13', 29);
    await writeChecklists(SURVEY, ONE);
    const end = Number(/\d+$/.exec(await tableAddress(current))?.[0]);
    expect(end).toBeGreaterThan(55);
    expect(await formulasOf(current, REGISTER, `${STATUS}${end}`)).toEqual([['Chưa làm']]);
    // Rows that do not follow any more are mended as well.
    expect((await statuses()).filter((status) => status === '#REF!')).toEqual([]);
    const states = (await valuesOf(current, REGISTER, `${STATE}8:${STATE}${end}`)).flat();
    expect(states.filter((state) => state === '#REF!')).toEqual([]);
  });
});

describe('in an Excel with boxes', () => {
  beforeEach(() => deleted(WITH_BOXES));

  /** The column that comes again, right of all others. */
  const BOXES = 'Y';
  const boxes = async () => (await valuesOf(current, REGISTER, `${BOXES}8:${BOXES}55`)).flat();
  const boxOf = async (row: keyof typeof rows) => (await boxes())[rows[row] - FIRST];

  test('the pane tells the lost statuses where tasks are followed, and that the column comes again', async () => {
    expect(await board()).toMatchObject({ lostStatuses: 47 });
    const { lostStatuses, plan } = await proposeChecklists(SURVEY, ONE);
    expect(lostStatuses).toMatchObject({ done: 1, unknown: 46, areBoxesAgain: true });
    expect(plan.typedOver).toEqual([]);
    await writeChecklists(SURVEY, ONE);
    expect(await board()).toMatchObject({ lostStatuses: 0 });
  });

  test('the column comes again: ticked where a day says so, not ticked under a chosen status, blank where nobody knows', async () => {
    await writeChecklists(SURVEY, ONE);
    expect(await tableAddress(current)).toBe('A7:Y55');
    expect(await valuesOf(current, REGISTER, `${BOXES}7`)).toEqual([['Đánh dấu xong']]);
    expect(await controlsOf(current, `${BOXES}8:${BOXES}55`)).toBe('Checkbox');
    expect([await boxOf('dated'), await boxOf('ticked'), await boxOf('chosen')]).toEqual([true, '', false]);
    expect([await statusOf('dated'), await statusOf('ticked'), await statusOf('chosen')]).toEqual([
      'Xong',
      '',
      'Đang làm',
    ]);
    expect(changesNothing((await proposeChecklists(SURVEY, ONE)).plan)).toBe(true);
    // The box of what was known goes on working.
    await write(current, REGISTER, `${BOXES}${rows.dated}`, false);
    expect(await statusOf('dated')).toBe('Chưa làm');
  });

  test('a task that nobody knew follows its box once that is ticked, or is done in the pane', async () => {
    await writeChecklists(SURVEY, ONE);
    await write(current, REGISTER, `${BOXES}${rows.ticked}`, true);
    await writeChecklists(SURVEY, ONE);
    expect([await statusOf('ticked'), (await statuses())[1]]).toEqual(['Xong', '']);
    const second = (await board()).tasks[1];
    if (!second) throw new Error('no second task');
    await mark([second.key], { kind: 'status', status: 'done', finished: 41_000 });
    expect([(await statuses())[1], (await boxes())[1]]).toEqual(['Xong', true]);
    expect(await formulasOf(current, REGISTER, `${STATUS}9`)).toEqual([[expect.stringMatching(/^=IF/)]]);
  });

  test('new rows come with their boxes', async () => {
    await write(current, SURVEY, 'E13', 29);
    await writeChecklists(SURVEY, ONE);
    const end = Number(/\d+$/.exec(await tableAddress(current))?.[0]);
    expect(end).toBeGreaterThan(55);
    expect(await valuesOf(current, REGISTER, `${BOXES}${end}`)).toEqual([[false]]);
    expect(await valuesOf(current, REGISTER, `${STATUS}${end}`)).toEqual([['Chưa làm']]);
    await write(current, REGISTER, `${BOXES}${end}`, true);
    expect(await valuesOf(current, REGISTER, `${STATUS}${end}`)).toEqual([['Xong']]);
    await write(current, REGISTER, `${BOXES}${end}`, false);
    expect((await undone()).kept).toEqual([]);
    expect(await tableAddress(current)).toBe('A7:X55');
  });

  test('undo takes the column back', async () => {
    const before = await formulasOf(current, REGISTER, 'A7:Z56');
    await writeChecklists(SURVEY, ONE);
    expect((await undone()).kept).toEqual([]);
    expect(await tableAddress(current)).toBe('A7:X55');
    expect(await formulasOf(current, REGISTER, 'A7:Z56')).toEqual(before);
    expect(await controlsOf(current, 'Y7:Y56')).toBe('Empty');
  });

  test('undo leaves the column where somebody has ticked since, and names the box', async () => {
    await writeChecklists(SURVEY, ONE);
    await write(current, REGISTER, `${BOXES}${rows.ticked}`, true);
    expect((await undone()).kept).toEqual([`${REGISTER}!${BOXES}${rows.ticked}`]);
    expect(await tableAddress(current)).toBe('A7:Y55');
    expect(await boxOf('ticked')).toBe(true);
  });

  test('the column does not come where something stands beside the table', async () => {
    await write(current, REGISTER, 'Z9', 'gọi lại');
    const { lostStatuses } = await proposeChecklists(SURVEY, ONE);
    expect(lostStatuses).toMatchObject({ done: 1, unknown: 46, areBoxesAgain: false });
    await writeChecklists(SURVEY, ONE);
    expect(await tableAddress(current)).toBe('A7:X55');
    expect([await statusOf('dated'), await statusOf('ticked')]).toEqual(['Xong', '']);
  });
});
