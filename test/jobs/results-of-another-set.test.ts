import { read } from '@e965/xlsx';
import { commune2025 } from '../../src/domain/decision/rule-sets/commune-2025';
import { district2012 } from '../../src/domain/decision/rule-sets/district-2012';
import type { RuleSet } from '../../src/domain/decision/rule-set';
import { saveRuleSet } from '../../src/jobs/save-rule-set';
import { saveWorkbook } from '../../src/preview/host/workbook-file';
import { convertedByLibreOffice, withoutResults } from '../libre-office-file';
import { testWithLibreOffice } from '../libre-office';
import { writeResults } from './main-job';
import { writeSheet, writtenSheet } from './rules-workbook';
import { sampleUnderTest, valuesOf, type WorkbookUnderTest } from './workbook-under-test';

const SURVEY = 'Khảo sát';
const AGAIN =
  'Chưa kết luận được: bộ quy định hoặc các dòng của đơn vị đã khác lúc ghi; đọc biểu và ghi lại kết quả.';

/** A further merge, tried before one of the shipped set's: the numbers of the groupings after it are others. */
const MORE: RuleSet = {
  ...district2012,
  id: 'them-cach-lap-chung',
  name: { vi: 'Thêm cách lập chung', en: 'One more merge' },
  parts: [
    ...district2012.parts.slice(0, 3),
    { blocs: ['front', 'government'], use: 'recommended' },
    ...district2012.parts.slice(3),
  ],
};

/** What stands under a heading, by the names of the districts; the total row has none. */
async function under(current: WorkbookUnderTest, heading: string): Promise<ReadonlyMap<string, unknown>> {
  const values = await valuesOf(current, SURVEY, 'A1:AZ24');
  const column = Math.max(...values.map((row) => row.indexOf(heading)));
  if (column < 0) throw new Error(`No heading ${heading}`);
  return new Map(values.slice(5).map((row) => [String(row[1]), row[column]]));
}

describe('once the workbook goes by another set', () => {
  test.each([
    ['the shipped one of the communes', commune2025],
    ['an own one of the same blocs', MORE],
  ])('results of the former one conclude nothing: %s', async (_, other) => {
    const current = await sampleUnderTest();
    await writeResults();
    const before = await under(current, 'Phương án đề xuất');
    expect(before.get('Huyện Nông Sơn')).toMatch(/^Đảng bộ cơ sở khối đảng \+/);
    if (other === MORE) await saveRuleSet(other);
    await writtenSheet(other);
    for (const name of ['Huyện Nông Sơn', 'Huyện Duy Xuyên']) {
      expect((await under(current, 'Phương án đề xuất')).get(name)).toBe('Chưa xác định');
      expect((await under(current, 'Phương án cuối')).get(name)).toBe('Chưa xác định');
      expect((await under(current, 'Thừa, thiếu khối đảng')).get(name)).toBe('ghi lại');
      expect((await under(current, 'Điều kiện khối đảng')).get(name)).toBe('Chưa xác định');
      expect((await under(current, 'Lý do, căn cứ')).get(name)).toBe(AGAIN);
    }
    const all = await valuesOf(current, SURVEY, 'A1:AZ24');
    expect(all.flat().filter((value) => String(value).startsWith('#'))).toEqual([]);
  });

  test('and go on when it goes by the former one again, whatever was typed on its sheet', async () => {
    const current = await sampleUnderTest();
    await writeResults();
    const before = await under(current, 'Lý do, căn cứ');
    await writtenSheet(commune2025);
    await writtenSheet(district2012);
    expect(await under(current, 'Lý do, căn cứ')).toEqual(before);
    const { committeeThreshold } = district2012;
    await writeSheet({ ...district2012, committeeThreshold: { ...committeeThreshold, members: 10 } });
    expect((await under(current, 'Phương án đề xuất')).get('Huyện Nông Sơn')).toBe(
      'Đảng bộ cơ sở khối đảng · Đảng bộ cơ sở khối MTTQ, đoàn thể · Đảng bộ cơ sở khối chính quyền',
    );
  });

  testWithLibreOffice('LibreOffice finds no error and no grouping of the other set', async () => {
    const current = await sampleUnderTest();
    await writeResults();
    await writtenSheet(commune2025);
    const file = await withoutResults(await saveWorkbook(current.workbook));
    const book = read(await convertedByLibreOffice(file, 'xlsx:Calc MS Excel 2007 XML'));
    const sheet = book.Sheets[SURVEY] ?? {};
    const shown = Object.values(sheet).map((cell) => String((cell as { v?: unknown }).v));
    expect(shown).toContain(AGAIN);
    expect(shown.filter((text) => /HĐND|UBND/.test(text))).toEqual([]);
    const errors = Object.entries(sheet).filter(([, cell]) => (cell as { t?: string }).t === 'e');
    expect(errors).toEqual([]);
  });
});
