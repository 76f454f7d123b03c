import { openWorkbook } from '../../src/preview/host/workbook-file';
import { changesNothing } from '../../src/domain/plan';
import { fileWithRegister, proposeChecklists, writeChecklists } from './main-job';
import { BRIEF, ONE, PLAN } from './ticked-boxes';
import { formulasOf, REGISTER, SURVEY, tableAddress } from './undo-report';
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
beforeEach(async () => {
  current = underTest(await openWorkbook(file), WITH_BOXES);
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
});

const statuses = async () => (await valuesOf(current, REGISTER, `${STATUS}8:${STATUS}55`)).flat();
const statusOf = async (row: keyof typeof rows) => (await statuses())[rows[row] - FIRST];

test('statuses that lost their boxes are said before anything is written, and nothing counts as typed over', async () => {
  expect(new Set(await statuses())).toEqual(new Set(['#REF!', 'Đang làm']));
  const { lostStatuses, plan } = await proposeChecklists(SURVEY, ONE);
  expect(lostStatuses).toEqual({
    sheet: REGISTER,
    done: 1,
    unknown: 46,
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
