import { readWorkbookFile } from '../../src/files/read-workbook-file';
import { ALL_CASES } from './all-cases';
import { expectedOf, readingOf } from './survey-case';
import { surveyFile } from './survey-file';

test('every sample reads alike out of a file', async () => {
  // A tab's name has 31 letters at most.
  const sheets = ALL_CASES.map(({ sheet, font, hidden }, i) => ({
    name: `Mẫu ${i + 1}`,
    sheet,
    font,
    hidden,
  }));
  const reading = await readWorkbookFile('surveys.xlsx', await surveyFile(sheets));
  if (!reading.ok) throw new Error(reading.trouble.code);
  const read = reading.sheets.map(({ raw, fonts }, i) => {
    const survey = ALL_CASES[i];
    if (survey === undefined) throw new Error('more sheets than cases');
    return [survey.name, readingOf(raw, survey, fonts)];
  });
  expect(read).toEqual(ALL_CASES.map((survey) => [survey.name, expectedOf(survey)]));
});
