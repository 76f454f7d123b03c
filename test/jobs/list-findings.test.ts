import { listFindings } from '../../src/jobs/list-findings';
import { undo } from '../../src/jobs/undo';
import { findingsWording } from '../../src/locales/sheet/findings-wording';
import { assessed, rules } from './main-job';
import { sampleUnderTest, valuesOf, write } from './workbook-under-test';

const LIST = 'Điểm cần xem lại';

async function withFindings() {
  const current = await sampleUnderTest();
  await write(current, 'Khảo sát', 'E10', 'x');
  await write(current, 'Khảo sát', 'H12', '32 đv');
  const { outcome } = await listFindings(await assessed(), findingsWording('vi', rules));
  if (!outcome.ok) throw new Error(outcome.trouble.code);
  return current;
}

test('the findings stand on a sheet of their own, the gravest first, and are ticked off there', async () => {
  const current = await withFindings();
  const rows = await valuesOf(current, LIST, 'A5:E8');
  expect(rows.map(([number, severity, cell]) => [number, severity, cell])).toEqual([
    ['TT', 'Mức độ', 'Ô'],
    [1, 'Lỗi', 'E10'],
    // SUM passes over the text.
    [2, 'Cảnh báo', 'H28'],
    [3, 'Lưu ý', 'H12'],
  ]);
  expect(rows[1]?.[3]).toContain('Nhập bằng chữ số');
  expect(await valuesOf(current, LIST, 'C3')).toEqual([[3]]);
  await write(current, LIST, 'E6', 'xong');
  expect(await valuesOf(current, LIST, 'C3')).toEqual([[2]]);
});

test('an undo takes the sheet away', async () => {
  await withFindings();
  expect(await undo()).toMatchObject({ ok: true, report: { removedSheets: [LIST] } });
});
