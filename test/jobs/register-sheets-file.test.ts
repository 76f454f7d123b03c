import { read, type WorkSheet } from '@e965/xlsx';
import { saveWorkbook } from '../../src/preview/host/workbook-file';
import { convertedByLibreOffice, withoutResults } from '../libre-office-file';
import { testWithLibreOffice } from '../libre-office';
import { FOLLOW_UP, followUp } from './follow-up-of';
import { writeChecklists } from './main-job';
import { sampleUnderTest, valuesOf, write, type WorkbookUnderTest } from './workbook-under-test';
import { CANDIDATES, CONFERENCES, fill, MARK, VOTES, votes } from './votes-of';

jest.setTimeout(180_000);

/** A workbook with both sheets, a task done, and votes counted. */
async function filled(): Promise<WorkbookUnderTest> {
  const current = await sampleUnderTest();
  await writeChecklists();
  await write(current, 'Kế hoạch', 'B6', 41155);
  expect((await followUp()).outcome.ok).toBe(true);
  expect((await votes()).outcome.ok).toBe(true);
  const keys = (await valuesOf(current, 'Danh mục công việc', 'O8:O135')).flat();
  const row = 8 + keys.indexOf('h duy xuyen / brief-members');
  await write(current, 'Danh mục công việc', `K${row}`, 'Xong');
  await write(current, VOTES, MARK, 50);
  await fill(current, CONFERENCES, 0, {
    'Bước 2: phát ra': 36,
    'Bước 2: thu về': 37,
    'Bước 2: hợp lệ': 34,
    'Bước 3: triệu tập': 20,
  });
  await fill(current, CONFERENCES, 1, { 'Bước 2: phát ra': 31, 'Bước 2: thu về': 31, 'Bước 2: hợp lệ': 31 });
  await fill(current, CANDIDATES, 0, { 'Họ và tên': 'Trần Văn B', 'Bước 2: đồng ý': 35 });
  await fill(current, CANDIDATES, 15, { 'Họ và tên': 'Lê Thị C', 'Bước 2: đồng ý': 30 });
  return current;
}

/** What the cells show: no value and an empty text look alike. */
function shownIn(sheet: WorkSheet | undefined): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(sheet ?? {}).flatMap(([address, cell]) => {
      const { v } = cell as { v?: unknown };
      if (address.startsWith('!') || v === undefined || v === '') return [];
      return [[address, typeof v === 'number' ? Number(v.toPrecision(12)) : v]];
    }),
  );
}

testWithLibreOffice('LibreOffice calculates both sheets as the host does, without an error', async () => {
  const file = await saveWorkbook((await filled()).workbook);
  const calculated = read(
    await convertedByLibreOffice(await withoutResults(file), 'xlsx:Calc MS Excel 2007 XML'),
  );
  const ours = read(file);
  for (const sheet of [FOLLOW_UP, VOTES]) {
    const found = calculated.Sheets[sheet] ?? {};
    expect(Object.values(found).filter((cell) => (cell as { t?: string }).t === 'e')).toEqual([]);
    expect(shownIn(found)).toEqual(shownIn(ours.Sheets[sheet]));
  }
  const said = Object.values(shownIn(calculated.Sheets[VOTES]));
  expect(said).toContain('Bước 2: thu về nhiều hơn phát ra.');
  expect(said).toContain('Bước 2: đồng ý nhiều hơn hợp lệ.');
  expect(said).toContain('Bước 2: đạt mức.');
  expect(Object.values(shownIn(calculated.Sheets[FOLLOW_UP]))).toContain('☑');
});
