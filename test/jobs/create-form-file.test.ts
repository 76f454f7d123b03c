import { read, type WorkBook } from '@e965/xlsx';
import { readAsForm } from '../../src/domain/form/read-form';
import { formKindIn } from '../../src/domain/form/form-mark';
import { choiceIn } from '../../src/domain/survey/choice-names';
import { readSurvey } from '../../src/domain/survey/read-survey';
import { readWorkbookFile } from '../../src/files/read-workbook-file';
import { saveWorkbook } from '../../src/preview/host/workbook-file';
import { testWithLibreOffice } from '../libre-office';
import { convertedByLibreOffice, withoutResults } from '../libre-office-file';
import { filledForm, newForm } from './filled-form';
import { assessed, rules } from './main-job';
import { blankUnderTest } from './workbook-under-test';

const EXCEL = 'xlsx:Calc MS Excel 2007 XML';

/** A workbook with both forms filled in and a blank one, as it is sent. */
async function sent() {
  const current = blankUnderTest();
  const wide = await filledForm(current, 'wide');
  const listed = await filledForm(current, 'by-organisation');
  const blank = await newForm('by-organisation');
  const asRead = [(await assessed(wide)).survey, (await assessed(listed)).survey];
  return { file: await saveWorkbook(current.workbook), sheets: { wide, listed, blank }, asRead };
}

/** The forms of a file, as a collected file is to be read. */
async function formsIn(file: Uint8Array) {
  const reading = await readWorkbookFile('huyen.xlsx', file);
  if (!reading.ok) throw new Error(JSON.stringify(reading.trouble));
  return reading.sheets
    .filter(({ texts }) => formKindIn(texts) !== null)
    .map(({ raw, names, texts }) => {
      const survey = readSurvey(raw, rules, choiceIn(names, texts, rules.blocs));
      return readAsForm(survey, raw, texts);
    });
}

const shown = (workbook: WorkBook, sheet: string, addresses: readonly string[]) =>
  addresses.map((address) => (workbook.Sheets[sheet]?.[address] as { v?: unknown } | undefined)?.v);

function expectFigures(workbook: WorkBook, { wide, listed }: { wide: string; listed: string }): void {
  expect(shown(workbook, wide, ['E11', 'E12', 'E13', 'E16', 'J16', 'O16'])).toEqual([48, 18, 9, 75, 56, 188]);
  expect(shown(workbook, listed, ['F9', 'F69', 'G69', 'H69', 'I69'])).toEqual([43, 319, 305, 14, 36]);
}

test('a form in a file is read by its mark and names, as in Excel', async () => {
  const { file, asRead } = await sent();
  const [wide, listed, blank] = await formsIn(file);
  if (!wide?.ok || !listed?.ok) throw new Error('the filled forms were not read');
  expect([wide.survey.districts, listed.survey.districts]).toEqual(asRead.map(({ districts }) => districts));
  expect([wide.survey.findings, listed.survey.findings]).toEqual([[], []]);
  expect(blank).toMatchObject({ ok: false, trouble: { code: 'form-not-filled' } });
});

test('the written file reads the same in a second library, its names hidden', async () => {
  const { file, sheets } = await sent();
  const workbook = read(file);
  expectFigures(workbook, sheets);
  const names = workbook.Workbook?.Names?.filter(({ Name }) => Name.startsWith('_kt.')) ?? [];
  expect(names.filter(({ Name }) => Name === '_kt.form').map(({ Ref }) => Ref)).toEqual([
    '"wide 1"',
    '"by-organisation 1"',
    '"by-organisation 1"',
  ]);
  // The types do not know what is read of it.
  expect(names.filter((name) => (name as { Hidden?: boolean }).Hidden !== true)).toEqual([]);
});

test('copied without its names, a form still reads by its headings', async () => {
  const { file, asRead } = await sent();
  const reading = await readWorkbookFile('huyen.xlsx', file);
  if (!reading.ok) throw new Error(JSON.stringify(reading.trouble));
  const [wide, listed] = reading.sheets
    .filter(({ texts }) => formKindIn(texts) !== null)
    .map(({ raw }) => readSurvey(raw, rules));
  if (!wide?.ok || !listed?.ok) throw new Error('the forms were not read by their headings');
  expect([wide.survey.districts, listed.survey.districts]).toEqual(asRead.map(({ districts }) => districts));
  expect([wide.survey.findings, listed.survey.findings]).toEqual([[], []]);
});

testWithLibreOffice(
  'LibreOffice calculates the same figures, and the forms read the same from its file',
  async () => {
    const { file, sheets, asRead } = await sent();
    const converted = await convertedByLibreOffice(await withoutResults(file), EXCEL);
    expectFigures(read(converted), sheets);
    const [wide, listed, blank] = await formsIn(converted);
    if (!wide?.ok || !listed?.ok) throw new Error('the filled forms were not read');
    expect([wide.survey.districts, listed.survey.districts]).toEqual(
      asRead.map(({ districts }) => districts),
    );
    expect(blank).toMatchObject({ ok: false, trouble: { code: 'form-not-filled' } });
  },
);
