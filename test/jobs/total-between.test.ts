import { changesNothing } from '../../src/domain/plan';
import { assessed, planOf, writeResults } from './main-job';
import { formulasOf, SURVEY, undone, WRITTEN } from './undo-report';
import { sampleUnderTest, valuesOf, write, type WorkbookUnderTest } from './workbook-under-test';

let current: WorkbookUnderTest;

const byHand = (work: (sheet: Excel.Worksheet) => void) =>
  current.run(async (context) => {
    work(context.workbook.worksheets.getItem(SURVEY));
    await context.sync();
  });

const DISTRICT = ['', 'Huyện Thử', 0, 2, 31, 0, 2, 29, 0, 3, 40, ''];
const typedOver = async () => planOf(await assessed()).typedOver.map(({ cell }) => cell);
const totals = async (row: number) => {
  const [cells = []] = await formulasOf(current, SURVEY, `M${row}:V${row}`);
  return [cells[0], cells[9]];
};

/** A row with numbers below the total, which may be a district: its counts stay open. */
beforeEach(async () => {
  current = await sampleUnderTest();
  await byHand((sheet) => {
    sheet.getRange('29:30').insert('Down');
    sheet.getRange('A29:L29').values = [DISTRICT];
  });
});

describe('a total row with districts on both sides', () => {
  test('adds up what stands above and below it, and not itself', async () => {
    const { survey } = await assessed();
    expect([survey.totalRow, Math.max(...survey.districts.map(({ row }) => row))]).toEqual([27, 28]);
    await writeResults();
    expect(await totals(28)).toEqual([
      '=COUNTIF(M10:M27,"Đủ")+COUNTIF(M29:M29,"Đủ")',
      '=SUM(V10:V27,V29:V29)',
    ]);
    expect(await valuesOf(current, SURVEY, 'M28:V28')).toMatchObject([
      [11, '', 11, '', 18, '', '', {}, 312, 47],
    ]);
    await write(current, SURVEY, 'V29', 5);
    expect(await valuesOf(current, SURVEY, 'V28')).toEqual([[52]]);
  });

  test('is as it is wanted at the next run', async () => {
    await writeResults();
    expect(changesNothing(planOf(await assessed()))).toBe(true);
  });

  test.each([
    ['V28', '=SUM(V10:V20,V29:V29)'],
    ['V28', '=SUM(V10:V27,U29:U29)'],
    ['V28', '=SUM(V10:V27)'],
    ['V28', '=SUM(V10:V27,V28:V29)'],
    ['M28', '=COUNTIF(M10:M27,"Đủ")+COUNTIF(M29:M29,"Chưa đủ")'],
  ])('keeps what somebody made of %s: %s', async (cell, formula) => {
    await writeResults();
    // Excel warns of a circle and takes it all the same.
    await byHand((sheet) => {
      sheet.getRange(cell).formulas = [[formula]];
    });
    expect(await typedOver()).toEqual([cell]);
    expect(await undone()).toMatchObject({ kept: [`${SURVEY}!${cell}`] });
    expect(await formulasOf(current, SURVEY, cell)).toEqual([[formula]]);
  });

  test('is the add-in’s own when the district below goes', async () => {
    await writeResults();
    await byHand((sheet) => {
      sheet.getRange('29:29').delete('Up');
    });
    expect(await typedOver()).toEqual([]);
    await writeResults();
    expect(await totals(28)).toEqual(['=COUNTIF(M10:M27,"Đủ")', '=SUM(V10:V27)']);
  });

  test('is the add-in’s own when the first district below comes', async () => {
    await byHand((sheet) => {
      sheet.getRange('A29:L29').clear('Contents');
    });
    await writeResults();
    expect(await totals(28)).toEqual(['=COUNTIF(M10:M27,"Đủ")', '=SUM(V10:V27)']);
    await byHand((sheet) => {
      sheet.getRange('A29:L29').values = [DISTRICT];
    });
    expect(await typedOver()).toEqual([]);
    await writeResults();
    expect(await totals(28)).toEqual([
      '=COUNTIF(M10:M27,"Đủ")+COUNTIF(M29:M29,"Đủ")',
      '=SUM(V10:V27,V29:V29)',
    ]);
    expect(await undone()).toMatchObject({ kept: [] });
    expect(await totals(28)).toEqual(['=COUNTIF(M10:M27,"Đủ")', '=SUM(V10:V27)']);
  });

  test('is taken back, rows inserted meanwhile or not', async () => {
    await writeResults();
    await byHand((sheet) => {
      sheet.getRange('12:12').insert('Down');
    });
    expect(await undone()).toMatchObject({ kept: [] });
    expect((await formulasOf(current, SURVEY, 'M6:AJ31')).flat().every((cell) => cell === '')).toBe(true);
  });
});

describe('a total formula that somebody changed', () => {
  test.each([
    ['V28', '=SUM(V10:V20)'],
    ['V28', '=SUM(U10:U27)'],
    ['M28', '=COUNTIF(O10:O27,"Đủ")'],
  ])('in %s to %s is kept by an undo', async (cell, formula) => {
    current = await sampleUnderTest();
    await writeResults();
    await write(current, SURVEY, cell, formula);
    expect(await undone()).toMatchObject({ kept: [`${SURVEY}!${cell}`], restored: WRITTEN - 1 });
    expect(await formulasOf(current, SURVEY, cell)).toEqual([[formula]]);
  });
});

test('a total above the districts is the add-in’s own when one more comes', async () => {
  current = await sampleUnderTest();
  await byHand((sheet) => {
    sheet.getRange('10:10').insert('Down');
    sheet.getRange('A10:L10').copyFrom('A29:L29', 'Values');
    sheet.getRange('29:29').delete('Up');
  });
  await writeResults();
  expect(await totals(10)).toEqual(['=COUNTIF(M11:M28,"Đủ")', '=SUM(V11:V28)']);
  await byHand((sheet) => {
    sheet.getRange('A29:L29').values = [DISTRICT];
  });
  expect(await typedOver()).toEqual([]);
  await writeResults();
  expect(await totals(10)).toEqual(['=COUNTIF(M11:M29,"Đủ")', '=SUM(V11:V29)']);
});
