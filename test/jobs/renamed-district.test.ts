import { changesNothing } from '../../src/domain/plan';
import { assessed, planOf, proposeChecklists, writeChecklists, writeResults } from './main-job';
import { REGISTER, SURVEY, undone } from './undo-report';
import { sampleUnderTest, valuesOf, write, type WorkbookUnderTest } from './workbook-under-test';

let current: WorkbookUnderTest;

beforeEach(async () => {
  current = await sampleUnderTest();
});

const byHand = (work: (sheet: Excel.Worksheet) => void) =>
  current.run(async (context) => {
    work(context.workbook.worksheets.getItem(SURVEY));
    await context.sync();
  });

const register = () => valuesOf(current, REGISTER, 'A8:X135');
/** The sheet row of the register's row with the key. */
const rowOf = async (key: string) => 8 + (await register()).findIndex((row) => row[14] === key);

describe('a district that gets its kind, as the findings advise', () => {
  const FORMER = 'nong son / vote-by-members / party+front';
  const KEY = `h ${FORMER}`;

  beforeEach(async () => {
    await write(current, SURVEY, 'B17', 'Nông Sơn');
  });

  test('keeps its rows of the register with what staff typed, under new keys', async () => {
    await writeChecklists();
    const row = await rowOf(FORMER);
    await write(current, REGISTER, `K${row}`, 'Xong');
    await write(current, REGISTER, `L${row}`, 41000);
    await write(current, REGISTER, `M${row}`, 'Đã họp');
    await write(current, REGISTER, `E${row}`, 'Đồng chí bí thư');
    const before = await register();
    await write(current, SURVEY, 'B17', 'Huyện Nông Sơn');
    const { changes, plan } = await proposeChecklists();
    expect(changes).toEqual({ added: 0, retired: 0, removed: 0, standing: 128 });
    expect(plan.typedOver.map(({ cell }) => cell)).toEqual([`E${row}`]);
    await writeChecklists();
    const [cells = []] = await valuesOf(current, REGISTER, `A${row}:X${row}`);
    expect([cells[0], cells[4], ...cells.slice(10, 15)]).toEqual([
      'Huyện Nông Sơn',
      'Đồng chí bí thư',
      'Xong',
      41000,
      'Đã họp',
      'Đang áp dụng',
      KEY,
    ]);
    const again = await proposeChecklists();
    expect(changesNothing(again.plan)).toBe(true);
    expect(again.plan.typedOver.map(({ cell }) => cell)).toEqual([`E${row}`]);
    await undone();
    expect(await register()).toEqual(before);
  });

  test('does not get back a row that staff took out', async () => {
    await writeChecklists();
    const row = await rowOf(FORMER);
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(REGISTER).getRange(`${row}:${row}`).delete('Up');
      await context.sync();
    });
    await write(current, SURVEY, 'B17', 'Huyện Nông Sơn');
    expect((await proposeChecklists()).changes).toMatchObject({ added: 0, removed: 1 });
    await writeChecklists();
    expect((await proposeChecklists()).changes).toMatchObject({ added: 0, removed: 1 });
  });

  test('does not take over the rows of a unit that two of its name may have been', async () => {
    await writeChecklists();
    await write(current, SURVEY, 'B17', 'Huyện Nông Sơn');
    await write(current, SURVEY, 'B18', 'Thị xã Nông Sơn');
    const { changes } = await proposeChecklists();
    expect(changes.added).toBeGreaterThan(20);
  });

  test.each(['formulas', 'values'] as const)('keeps the memory of its results: %s', async (content) => {
    await writeResults(SURVEY, { content });
    await write(current, SURVEY, 'X17', 'Đã thống nhất');
    await write(current, SURVEY, 'B17', 'Huyện Nông Sơn');
    await write(current, SURVEY, 'E17', 31);
    expect(planOf(await assessed()).typedOver.map(({ cell }) => cell)).toEqual(['X17']);
    await writeResults();
    expect(await valuesOf(current, SURVEY, 'M17:N17')).toEqual([['Đủ', 1]]);
    expect(planOf(await assessed()).typedOver.map(({ cell }) => cell)).toEqual(['X17']);
  });
});

test('the only district of a workbook is no other survey for its new name', async () => {
  await byHand((sheet) => {
    sheet.getRange('11:27').delete('Up');
    sheet.getRange('B10').values = [['Tam Kỳ']];
  });
  await writeChecklists();
  await write(current, SURVEY, 'B10', 'TP Tam Kỳ');
  const { changes } = await proposeChecklists();
  expect(changes).toMatchObject({ added: 0, retired: 0 });
});
