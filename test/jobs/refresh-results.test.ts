import { openSample } from '../../src/jobs/open-sample';
import { refreshResults } from '../../src/jobs/refresh-results';
import { writePlan } from '../../src/jobs/write-plan';
import { assessed, planOf, resultWords, rules, writeResults } from './main-job';
import { formulasOf } from './undo-report';
import { blankUnderTest, sampleUnderTest, valuesOf, write } from './workbook-under-test';

const SHEET = 'Khảo sát';
const refresh = () => refreshResults(rules, resultWords);

describe('refreshing from the ribbon', () => {
  test('writes nothing where no columns stand: the first run is shown before it writes', async () => {
    const current = await sampleUnderTest();
    expect(await refresh()).toEqual({ kind: 'no-columns' });
    expect(await valuesOf(current, SHEET, 'M6:AJ28')).toEqual(Array(23).fill(Array(24).fill('')));
  });

  test('brings the standing columns up to date', async () => {
    const current = await sampleUnderTest();
    await writeResults(SHEET, { content: 'values' });
    await write(current, SHEET, 'E10', 29);
    expect(await refresh()).toMatchObject({ kind: 'refreshed', sheet: SHEET, outcome: { ok: true } });
    expect(await valuesOf(current, SHEET, 'M10:N10')).toEqual([['Chưa đủ', -1]]);
  });

  test('finds nothing to do where formulas follow by themselves', async () => {
    const current = await sampleUnderTest();
    await writeResults();
    await write(current, SHEET, 'E10', 29);
    expect(await refresh()).toMatchObject({
      kind: 'refreshed',
      outcome: { ok: true, receipt: { cells: 0 } },
      typedOver: [],
    });
    expect(await valuesOf(current, SHEET, 'M10:N10')).toEqual([['Chưa đủ', -1]]);
  });

  test('does not bring a column back that somebody deleted', async () => {
    const current = await sampleUnderTest();
    await writeResults();
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('X:X').delete('Left');
      await context.sync();
    });
    await write(current, SHEET, 'E10', 29);
    await refresh();
    expect(await valuesOf(current, SHEET, 'V10:X10')).toMatchObject([[2, {}, '']]);
    const [header = []] = await valuesOf(current, SHEET, 'W8:AJ8');
    expect(header.filter((text) => text !== '')).toHaveLength(13);
    expect(header).not.toContain('Lý do, căn cứ');
  });

  test('takes formulas that spoke of a deleted column for the add-in’s own, and writes what holds', async () => {
    const current = await sampleUnderTest();
    await writeResults();
    // The margin of the government bloc, on which its verdict and the grouping rest.
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('R:R').delete('Left');
      await context.sync();
    });
    expect(await refresh()).toMatchObject({ kind: 'refreshed', outcome: { ok: true }, typedOver: [] });
    const values = await valuesOf(current, SHEET, 'M10:U27');
    expect(values[0]).toMatchObject(['Đủ', 18, 'Đủ', 4, 'Đủ', 1, {}, 19, 3]);
    expect(values[7]).toMatchObject(['Chưa đủ', -12, 'Chưa đủ', -18, 'Đủ', 2, {}, 13, 2]);
    // The pane places the column anew, and the formulas speak of it where it stands.
    const plan = planOf(await assessed());
    expect(plan.typedOver).toEqual([]);
    await writePlan(plan);
    const [[verdict] = []] = await formulasOf(current, SHEET, 'Q10');
    expect(verdict).toBe('=IF(ISNUMBER(AJ10),IF(AJ10>=0,"Đủ","Chưa đủ"),"Chưa xác định")');
    expect(await valuesOf(current, SHEET, 'AJ10')).toEqual([[127]]);
  });

  test('says so where the sheet no longer reads as a survey', async () => {
    const current = await sampleUnderTest();
    await writeResults();
    await write(current, SHEET, 'E7', 'Cán bộ');
    expect(await refresh()).toMatchObject({
      kind: 'not-written',
      sheet: SHEET,
      planned: { ok: false, trouble: { code: 'columns-missing' } },
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

test('columns without those that formulas rest on are brought up to date as values, and no sheet of rules comes', async () => {
  const current = await sampleUnderTest();
  await writeResults('Khảo sát', { content: 'values' });
  // As a version left them that knew neither margins nor the way in which results are written.
  await current.run(async (context) => {
    const { names } = context.workbook.worksheets.getItem('Khảo sát');
    for (const name of ['_kt.place', '_kt.margin.party', '_kt.content']) names.getItem(name).delete();
    await context.sync();
  });
  await write(current, 'Khảo sát', 'E17', 31);
  expect(await refreshResults(rules, resultWords)).toMatchObject({
    kind: 'refreshed',
    outcome: { ok: true },
  });
  expect(await valuesOf(current, 'Khảo sát', 'M17')).toEqual([['Đủ']]);
  expect((await current.saved()).SheetNames).toEqual(['Khảo sát']);
});
