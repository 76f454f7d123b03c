import { assessed } from './main-job';
import { sampleUnderTest } from './workbook-under-test';

/** The findings on hidden rows of the sample, after these rows of it were hidden. */
async function hiddenIn(rows: readonly string[]) {
  const current = await sampleUnderTest();
  await current.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Khảo sát');
    for (const row of rows) sheet.getRange(row).rowHidden = true;
    await context.sync();
  });
  const { survey } = await assessed();
  return survey.findings.filter(({ code }) => code === 'rows-hidden');
}

test('districts whose rows are hidden in Excel are named, and others are not', async () => {
  expect(await hiddenIn(['11:11', '13:13'])).toEqual([
    {
      severity: 'note',
      code: 'rows-hidden',
      cell: 'B11',
      rows: [10, 12],
      districts: ['TP Hội An', 'Huyện Duy Xuyên'],
    },
  ]);
});

test('a sheet without hidden rows says nothing of them', async () => {
  expect(await hiddenIn([])).toEqual([]);
});
