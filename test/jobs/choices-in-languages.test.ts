import { planResultsOn } from '../../src/jobs/plan-results';
import { resultWordings } from '../../src/locales/sheet-wording';
import { besideDistricts, choose, MERGED, TAM_KY } from './chosen';
import { resultWords, rules, writeResults } from './main-job';
import { SURVEY } from './undo-report';
import { sampleUnderTest, type WorkbookUnderTest } from './workbook-under-test';

/** What a pane in English makes of the district's choice, and in which language it would write. */
async function inEnglish() {
  const planned = await planResultsOn({
    ...{ sheet: SURVEY, rules, ...resultWords },
    wordings: (of) => resultWordings('en', of),
  });
  if (!planned.ok || !planned.writing.ok) throw new Error(JSON.stringify(planned));
  const decision = planned.assessment.decisions.find(({ district }) => district.name === TAM_KY);
  return {
    language: planned.writing.language,
    committees: decision?.committees,
    marks: decision?.choice?.marks,
  };
}

async function withChoice(): Promise<WorkbookUnderTest> {
  const current = await sampleUnderTest();
  await writeResults();
  await choose(current, 10, { choice: MERGED, because: 'Tinh gọn' });
  return current;
}

test('a line of words below the headings: a choice in Vietnamese is read in English as well', async () => {
  const current = await withChoice();
  await current.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SURVEY);
    sheet.getRange('9:9').insert('Down');
    const words = ['(tổ chức)', '(tổ chức)', '(người)'];
    sheet.getRange('C9:K9').values = [[...words, ...words, ...words]];
    await context.sync();
  });
  expect((await besideDistricts(current)).get(TAM_KY)?.committees).toBe(2);
  expect(await inEnglish()).toEqual({ language: 'vi', committees: 2, marks: [] });
});

test('headings of somebody’s own, which tell no language: a choice is read in any', async () => {
  const current = await withChoice();
  await current.run(async (context) => {
    const heads = context.workbook.worksheets.getItem(SURVEY).getRange('M8:AZ8').load('values');
    await context.sync();
    heads.values = heads.values.map((row) => row.map((head) => (head === '' ? '' : `Cột: ${String(head)}`)));
    await context.sync();
  });
  expect(await inEnglish()).toMatchObject({ committees: 2, marks: [] });
});
