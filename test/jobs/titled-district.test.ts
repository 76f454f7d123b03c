import { changesNothing } from '../../src/domain/plan';
import type { RawValue } from '../../src/domain/survey/cells/raw-sheet';
import { undo } from '../../src/jobs/undo';
import { writePlan } from '../../src/jobs/write-plan';
import { assessed, planOf, proposeChecklists, writeResults } from './main-job';
import { blankUnderTest, valuesOf } from './workbook-under-test';

const SHEET = 'Sheet1';
const LONG: readonly (readonly RawValue[])[] = [
  ['KHẢO SÁT TỔ CHỨC CƠ SỞ ĐẢNG HUYỆN DUY XUYÊN', '', '', '', ''],
  ['TT', 'Khối', 'Đảng bộ', 'Chi bộ', 'Đảng viên'],
  [1, 'Khối đảng', 0, 3, 34],
  [2, 'Khối MTTQ, đoàn thể', 0, 4, 21],
  [3, 'Khối chính quyền', 0, 12, 104],
];
const WIDE: readonly (readonly RawValue[])[] = [
  ['HUYỆN DUY XUYÊN', '', ''],
  ['Khối đảng: đảng viên', 'Khối MTTQ: đảng viên', 'Khối chính quyền: đảng viên'],
  [34, 31, 104],
];

async function underTest(rows: readonly (readonly RawValue[])[]) {
  const current = blankUnderTest();
  await current.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 0).values = rows.map((row) => [...row]);
    await context.sync();
  });
  return current;
}

/** Which of these rows hold something from a column on. */
async function filledRows(
  current: Awaited<ReturnType<typeof underTest>>,
  area: string,
): Promise<readonly boolean[]> {
  const rows = await valuesOf(current, SHEET, area);
  return rows.map((row) => row.some((value) => value !== ''));
}

test.each([
  ['a row for each bloc', LONG, 'F1:Z6', [false, true, true, false, false, false]],
  ['a row of counts alone', WIDE, 'D1:Z4', [false, true, true, false]],
] as const)('with %s, results stand in the first row of the table', async (_, rows, area, filled) => {
  const current = await underTest(rows);
  const assessment = await assessed(SHEET);
  expect(assessment.decisions.map(({ district }) => [district.name, district.row, district.cell])).toEqual([
    ['Huyện Duy Xuyên', 2, 'A1'],
  ]);
  await writeResults(SHEET);
  expect(await filledRows(current, area)).toEqual(filled);
  expect(changesNothing(planOf(await assessed(SHEET)))).toBe(true);
  await undo();
  expect(await filledRows(current, area)).toEqual(filled.map(() => false));
});

test.each([
  ['A1', 'HUYỆN QUẾ SƠN'],
  ['A3', 33],
] as const)('nothing is written once somebody has changed %s after the reading', async (cell, value) => {
  const current = await underTest(WIDE);
  const assessment = await assessed(SHEET);
  const { plan: checklists } = await proposeChecklists(SHEET);
  await current.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange(cell).values = [[value]];
    await context.sync();
  });
  const refused = { ok: false, trouble: { code: 'changed-since-read', cells: [`${SHEET}!${cell}`] } };
  expect(await writePlan(planOf(assessment))).toMatchObject(refused);
  expect(await writePlan(checklists)).toMatchObject(refused);
});
