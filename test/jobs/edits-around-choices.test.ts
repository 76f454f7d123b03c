import { longSheet, wideSheet } from '../domain/survey/province';
import { assessed, writeResults } from './main-job';
import { by, current, fill, PROVINCE, SHEET } from './rows-of-districts';
import { valuesOf } from './workbook-under-test';

const ALL_IN_ONE = 'Đảng bộ cơ sở khối đảng + khối MTTQ, đoàn thể + khối chính quyền';

/** What stands in a row, counted from 0, under the headings of the results. */
async function inRow(row: number): Promise<(heading: string) => unknown> {
  const values = await valuesOf(current, SHEET, 'A1:AZ30');
  const headings = values.find((cells) => cells.includes('Phương án cuối')) ?? [];
  return (heading) => values[row]?.[headings.indexOf(heading)];
}

async function columnOf(heading: string): Promise<number> {
  const values = await valuesOf(current, SHEET, 'A1:AZ30');
  return (values.find((cells) => cells.includes(heading)) ?? []).indexOf(heading);
}

test('a choice in another row of the district leaves its final grouping open', async () => {
  await fill(longSheet(PROVINCE, { names: 'every row', withSums: false }).values);
  await writeResults(SHEET);
  const choice = await columnOf('Phương án chọn');
  await by((sheet) => void (sheet.getRangeByIndexes(4, choice, 1, 1).values = [[ALL_IN_ONE]]));
  const said = await inRow(3);
  expect(said('Phương án cuối')).toBe('Chưa xác định');
  expect(said('Kiểm tra phương án chọn')).toMatch(/ghi ở dòng khác/);
  expect(said('Số đảng bộ cơ sở')).toBe('ghi lại');
});

test('a choice that stood still while the survey was sorted leaves its district open', async () => {
  await fill(wideSheet(PROVINCE).values);
  await writeResults(SHEET);
  const choice = await columnOf('Phương án chọn');
  await by((sheet) => void (sheet.getRangeByIndexes(4, choice, 1, 1).values = [[ALL_IN_ONE]]));
  await by((sheet) => sheet.getRangeByIndexes(4, 0, 3, 11).sort.apply([{ key: 4, ascending: true }]));
  const values = await valuesOf(current, SHEET, 'B5:B7');
  const said = await inRow(4 + values.findIndex(([name]) => name === 'Huyện Duy Xuyên'));
  expect(said('Phương án cuối')).toBe('Chưa xác định');
});

test('the total names a district whose row of results is gone, and one that came since', async () => {
  await fill(longSheet(PROVINCE, { names: 'every row', withSums: true }).values);
  await writeResults(SHEET);
  const total = await inRow(15);
  expect(total('Phương án đề xuất')).toBe('');
  await by((sheet) => sheet.getRange('8:8').delete('Up'));
  expect((await inRow(14))('Phương án đề xuất')).toBe('Chưa kể 1 đơn vị chưa có kết luận');
  await by((sheet) => {
    sheet.getRange('4:4').insert('Down');
    sheet.getRange('B4:F4').values = [['Huyện Mới', 'Khối đảng', 0, 1, 40]];
  });
  expect((await inRow(15))('Phương án đề xuất')).toBe('Chưa kể 2 đơn vị chưa có kết luận');
});

test.each([
  ['own row', longSheet(PROVINCE, { names: 'own row', withSums: true }).values],
  ['once', longSheet(PROVINCE, { names: 'once', withSums: false }).values],
])('what stands below the results, in their columns, is no part of the survey (%s)', async (_, values) => {
  await fill(values);
  await writeResults(SHEET);
  const before = await assessed(SHEET);
  const choice = await columnOf('Phương án chọn');
  const below = values.length + 1;
  await by((sheet) => {
    sheet.getRangeByIndexes(below, choice, 1, 1).values = [['Chi bộ cơ sở khối đảng']];
  });
  const after = await assessed(SHEET);
  expect(after.survey.findings).toEqual(before.survey.findings);
  expect(after.decisions.map(({ verdicts }) => verdicts)).toEqual(
    before.decisions.map(({ verdicts }) => verdicts),
  );
  expect(after.survey.area).toEqual(before.survey.area);
  await writeResults(SHEET);
  expect((await valuesOf(current, SHEET, 'A1:AZ40'))[below]?.[choice]).toBe('Chi bộ cơ sở khối đảng');
});
