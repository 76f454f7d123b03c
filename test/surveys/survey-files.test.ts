import { readWorkbookFile } from '../../src/files/read-workbook-file';
import { ALL_CASES } from './all-cases';
import { expectedOf, readingOf } from './survey-case';
import { surveyFile } from './survey-file';

test('every sample reads alike out of a file', async () => {
  // A tab's name has 31 letters at most.
  const sheets = ALL_CASES.map(({ sheet }, i) => ({ name: `Mẫu ${i + 1}`, sheet }));
  const reading = await readWorkbookFile('surveys.xlsx', await surveyFile(sheets));
  if (!reading.ok) throw new Error(reading.trouble.code);
  const read = reading.sheets.map(({ raw }, i) => [ALL_CASES[i]?.name, readingOf(raw)]);
  expect(read).toEqual(ALL_CASES.map((survey) => [survey.name, expectedOf(survey)]));
});
