import { commune2025 } from '../../src/domain/decision/rule-sets/commune-2025';
import { district2012 } from '../../src/domain/decision/rule-sets/district-2012';
import { ruleSetsIn } from '../../src/jobs/rule-sets-in';
import { undo } from '../../src/jobs/undo';
import { inUse, writeSheet, writtenSheet } from './rules-workbook';
import { blankUnderTest, reopened, valuesOf, write, type WorkbookUnderTest } from './workbook-under-test';

const followed = (name: string) =>
  `Các giá trị hợp lệ; kết quả tính theo trang được ghi với tên “${name}”, không theo bản sao của trang.`;
const NOT_FOLLOWED =
  'Trang này không còn được dùng: kết quả tính theo trang quy định khác, ghi sau trang này.';

const statusOf = async (current: WorkbookUnderTest, sheet: string) =>
  (await valuesOf(current, sheet, 'B6'))[0]?.[0];
const besides = async () => (await ruleSetsIn(district2012)).notFollowed;

describe('a sheet of rules beside the one in use', () => {
  test('says that it is no longer followed, and what is typed there changes nothing', async () => {
    const current = blankUnderTest();
    await writtenSheet(district2012);
    expect(await statusOf(current, 'Quy định')).toBe(followed('Quy định'));
    expect(await besides()).toEqual([]);
    await writtenSheet(commune2025);
    await writtenSheet(district2012);
    const saved = await reopened(current);
    expect(await statusOf(saved, 'Quy định')).toBe(NOT_FOLLOWED);
    expect(await statusOf(saved, 'Quy định (2)')).toBe(NOT_FOLLOWED);
    expect(await statusOf(saved, 'Quy định (3)')).toBe(followed('Quy định (3)'));
    expect(await besides()).toEqual(['Quy định', 'Quy định (2)']);
    await write(saved, 'Quy định', 'C10', 12);
    expect(await inUse(saved)).toMatchObject({ sheet: 'Quy định (3)', rules: district2012 });
  });

  test('is followed again, and says so, once the one after it was undone', async () => {
    const current = blankUnderTest();
    await writtenSheet(district2012);
    await writtenSheet(commune2025);
    expect(await undo()).toMatchObject({ ok: true, report: { removedSheets: ['Quy định (2)'] } });
    expect(await statusOf(current, 'Quy định')).toBe(followed('Quy định'));
    expect(await besides()).toEqual([]);
  });

  test('does not say that it is followed where the one after it was deleted', async () => {
    const current = blankUnderTest();
    await writtenSheet(district2012);
    await writtenSheet(commune2025);
    await current.run(async (context) => {
      context.workbook.worksheets.getItem('Quy định (2)').delete();
      await context.sync();
    });
    expect(await statusOf(current, 'Quy định')).toBe(NOT_FOLLOWED);
    expect(await writtenSheet(district2012)).toBe('Quy định (2)');
    expect(await statusOf(current, 'Quy định (2)')).toBe(followed('Quy định (2)'));
    expect(await statusOf(current, 'Quy định')).toBe(NOT_FOLLOWED);
  });

  test('that is a copy names the sheet in use, and is found by the pane', async () => {
    const current = blankUnderTest();
    await writtenSheet(district2012);
    await current.run(async (context) => {
      context.workbook.worksheets.getItem('Quy định').copy('Before').name = 'Bản sao';
      await context.sync();
    });
    expect(await statusOf(current, 'Bản sao')).toBe(followed('Quy định'));
    await write(current, 'Bản sao', 'C10', 12);
    expect(await inUse(current)).toMatchObject({ sheet: 'Quy định', rules: district2012 });
    expect(await besides()).toEqual(['Bản sao']);
    expect(await writeSheet(district2012)).toMatchObject({ ok: true, sheet: 'Quy định' });
  });
});
