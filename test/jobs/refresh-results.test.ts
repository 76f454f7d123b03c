import { openSample } from '../../src/jobs/open-sample';
import { refreshResults } from '../../src/jobs/refresh-results';
import { assessed, rules, wordings, writeResults, resultWords } from './main-job';
import { blankUnderTest, sampleUnderTest, valuesOf, write } from './workbook-under-test';

const SHEET = 'Khảo sát';
const refresh = () => refreshResults(rules, resultWords);

describe('refreshing from the ribbon', () => {
  test('writes nothing where no columns stand: the first run is shown before it writes', async () => {
    const current = await sampleUnderTest();
    expect(await refresh()).toEqual({ kind: 'no-columns' });
    expect(await valuesOf(current, SHEET, 'M6:R28')).toEqual(Array(23).fill(Array(6).fill('')));
  });

  test('brings the standing columns up to date', async () => {
    const current = await sampleUnderTest();
    await writeResults();
    await write(current, SHEET, 'E10', 29);
    expect(await refresh()).toMatchObject({ kind: 'refreshed', sheet: SHEET, outcome: { ok: true } });
    expect(await valuesOf(current, SHEET, 'M10')).toEqual([['Chưa đủ (thiếu 1)']]);
  });

  test('does not bring a column back that somebody deleted', async () => {
    const current = await sampleUnderTest();
    await writeResults();
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('R:R').delete('Left');
      await context.sync();
    });
    await write(current, SHEET, 'E10', 29);
    await refresh();
    expect(await valuesOf(current, SHEET, 'Q10:R10')).toEqual([[2, '']]);
  });

  test('says so where the sheet no longer reads as a survey', async () => {
    const current = await sampleUnderTest();
    await writeResults();
    await write(current, SHEET, 'E7', 'Cán bộ');
    expect(await refresh()).toMatchObject({
      kind: 'not-written',
      sheet: SHEET,
      assessing: { ok: false, trouble: { code: 'columns-missing' } },
    });
  });
});

describe('the sample survey', () => {
  test('is written into a sheet of its own, shown, and reads as the published survey', async () => {
    const current = blankUnderTest();
    const { sheet, outcome } = await openSample('districts');
    expect([sheet, outcome.ok]).toEqual([SHEET, true]);
    const active = await current.run(async (context) => {
      const shown = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return shown.name;
    });
    expect(active).toBe(SHEET);
    expect((await assessed()).figures).toMatchObject({ before: 312, after: 47, members: 2930 });
  });

  test('leaves a sheet of the same name alone', async () => {
    const current = await sampleUnderTest();
    await write(current, SHEET, 'E10', 1);
    expect((await openSample('districts')).sheet).toBe('Khảo sát (2)');
    expect(await valuesOf(current, SHEET, 'E10')).toEqual([[1]]);
  });
});
