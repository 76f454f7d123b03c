import { changesNothing } from '../../src/domain/plan';
import { logged, LOG, logRows, logTable } from './logged';
import { assessed, planOf } from './main-job';
import { SURVEY, undone } from './undo-report';
import { lookOf } from './look-of-workbook';
import { reopened, sampleUnderTest, valuesOf, write, type WorkbookUnderTest } from './workbook-under-test';

let current: WorkbookUnderTest;
beforeEach(async () => {
  current = await sampleUnderTest();
});

const values = { content: 'values' } as const;
const sheets = async () => (await current.saved()).SheetNames;
/** But for heights: Excel fits a row that was fitted to what it holds by itself. */
const looks = () => lookOf(current).map((look) => ({ ...look, heights: [] }));
const ruleNames = async () =>
  current.run(async (context) => {
    const names = context.workbook.names.load('items/name');
    await context.sync();
    return names.items.filter(({ name }) => name.startsWith('KT_')).length;
  });

describe('taking back the run that began the log', () => {
  test('takes its sheet away, and leaves the workbook as it was', async () => {
    const before = lookOf(current);
    await logged({ isAsked: true });
    const { kept, removedSheets, keptSheets } = await undone();
    expect({ kept, keptSheets }).toEqual({ kept: [], keptSheets: [] });
    expect([...removedSheets].sort()).toEqual([LOG, 'Quy định'].sort());
    expect(await sheets()).toEqual([SURVEY]);
    expect(await ruleNames()).toBe(0);
    expect(lookOf(current)).toEqual(before);
  });

  test('does so in a workbook that was opened again', async () => {
    await logged({ isAsked: true });
    current = await reopened(current);
    expect(await undone()).toMatchObject({ kept: [], keptSheets: [] });
    expect(await sheets()).toEqual([SURVEY]);
    expect(await ruleNames()).toBe(0);
  });

  test('keeps a log that somebody wrote in, and takes everything else back', async () => {
    await logged({ isAsked: true });
    await write(current, LOG, 'A9', 'đã trình ngày 05/9');
    expect(await undone()).toMatchObject({ kept: [], removedSheets: ['Quy định'], keptSheets: [LOG] });
    expect(await sheets()).toEqual([SURVEY, LOG]);
    expect(await ruleNames()).toBe(0);
    expect((await valuesOf(current, SURVEY, 'M5:AJ28')).flat().every((value) => value === '')).toBe(true);
  });

  test('keeps the names with a sheet of rules that somebody changed, and takes the log away', async () => {
    await logged({ isAsked: true });
    const count = await ruleNames();
    await write(current, 'Quy định', 'G40', 'ghi chú');
    expect(await undone()).toMatchObject({ removedSheets: [LOG], keptSheets: ['Quy định'] });
    expect(await sheets()).toEqual([SURVEY, 'Quy định']);
    expect([count > 0, await ruleNames()]).toEqual([true, count]);
  });

  test('knows its cells again where results stood before and the log is kept', async () => {
    await logged(values);
    await write(current, SURVEY, 'E10', 29);
    await logged({ ...values, isAsked: true });
    await write(current, LOG, 'A9', 'đã trình ngày 05/9');
    expect(await undone()).toMatchObject({ kept: [], keptSheets: [LOG] });
    expect(await valuesOf(current, SURVEY, 'M10')).toEqual([['Đủ']]);
    expect(planOf(await assessed(SURVEY, values)).typedOver).toEqual([]);
  });
});

describe('taking back a run with its row in the log', () => {
  test('takes the row out of the table, with its looks', async () => {
    await logged({ isAsked: true, ...values });
    const before = looks();
    await write(current, SURVEY, 'E10', 29);
    await logged(values);
    expect(await logTable(current)).toBe('A4:R6');
    expect(await undone()).toMatchObject({ kept: [], removedSheets: [], keptSheets: [] });
    expect(await logTable(current)).toBe('A4:R5');
    await write(current, SURVEY, 'E10', 48);
    expect(looks()).toEqual(before);
    expect(changesNothing(planOf(await assessed(SURVEY, values)))).toBe(true);
  });

  test('leaves a row in which somebody wrote, and takes the columns back as a whole', async () => {
    await logged({ isAsked: true, ...values });
    await undoColumns();
    await write(current, LOG, 'S4', 'Ghi chú');
    await logged(values);
    await write(current, LOG, 'S6', 'đã trình');
    const { kept } = await undone();
    expect(kept.every((cell) => cell.startsWith(`${LOG}!`))).toBe(true);
    expect(kept).toHaveLength(18);
    expect(await logRows(current)).toHaveLength(2);
    // Nothing of the columns is left: neither looks nor names.
    const names = await current.run(async (context) => {
      const own = context.workbook.worksheets.getItem(SURVEY).names.load('items/name');
      await context.sync();
      return own.items.map(({ name }) => name).filter((name) => name.startsWith('_kt.'));
    });
    expect(names).toEqual([]);
  });
});

/** The result columns are gone, as if the log had come from another survey. */
async function undoColumns(): Promise<void> {
  await current.run(async (context) => {
    context.workbook.worksheets.getItem(SURVEY).getRange('M:AJ').delete('Left');
    const { names } = context.workbook.worksheets.getItem(SURVEY);
    names.load('items/name');
    await context.sync();
    for (const item of names.items.filter(({ name }) => name.startsWith('_kt.'))) item.delete();
    await context.sync();
  });
}
