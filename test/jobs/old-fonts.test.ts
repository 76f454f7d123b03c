import { assessed } from './main-job';
import { blankUnderTest, type WorkbookUnderTest } from './workbook-under-test';

const SHEET = 'Sheet1';

async function fill(current: WorkbookUnderTest, rows: (string | number)[][], font: string): Promise<void> {
  await current.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem(SHEET)
      .getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 0);
    range.values = rows;
    range.format.font.name = font;
    await context.sync();
  });
}

/** "Huyện Duy Xuyên", "Phú Ninh" in the letters of TCVN3 fonts; the second could be Unicode as well. */
const TCVN3: (string | number)[][] = [
  ['TT', 'Tªn ®¬n vÞ', 'Khèi ®¶ng: ®¶ng viªn', 'Khèi MTTQ: ®¶ng viªn', 'Khèi chÝnh quyÒn: ®¶ng viªn'],
  [1, 'HuyÖn Duy Xuyªn', 34, 31, 104],
  [2, 'Phó Ninh', 21, 12, 70],
];

test('a survey typed for an old font is read by its table, and says so', async () => {
  const current = blankUnderTest();
  await fill(current, TCVN3, '.VnTime');
  const { survey } = await assessed(SHEET);
  expect(survey.districts.map(({ name }) => name)).toEqual(['Huyện Duy Xuyên', 'Phú Ninh']);
  expect(survey.findings.filter(({ code }) => code === 'text-decoded')).toEqual([
    { severity: 'note', code: 'text-decoded', cell: 'B1', encoding: 'tcvn3', cells: 6 },
  ]);
});

test('what the letters leave open, the font settles', async () => {
  const current = blankUnderTest();
  await fill(current, TCVN3, '.VnTime');
  await current.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange('B3').format.font.name = 'Times New Roman';
    context.workbook.worksheets.getItem(SHEET).getRange('B3').values = [['Huyện Phó Ninh']];
    await context.sync();
  });
  const { survey } = await assessed(SHEET);
  expect(survey.districts.map(({ name }) => name)).toEqual(['Huyện Duy Xuyên', 'Huyện Phó Ninh']);
});
