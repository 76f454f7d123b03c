import { readSurvey } from '../../src/domain/survey/read-survey';
import type { HostWorkbook } from '../../src/preview/host/document/workbook';
import { ensureChild } from '../../src/preview/host/file/child-order';
import { setAttribute } from '../../src/preview/host/file/xml';
import { openWorkbook, saveWorkbook } from '../../src/preview/host/workbook-file';
import { sheetsOf } from '../files/hand-made';
import { assessed, rules } from './main-job';
import { sampleFile, underTest } from './workbook-under-test';

type Mode = 'auto' | 'autoNoTable' | 'manual';

/** The sample, with what Formulas > Calculation Options leaves in its file. */
async function calculatedBy(mode: Mode): Promise<HostWorkbook> {
  const workbook = await openWorkbook(sampleFile());
  setAttribute(ensureChild(workbook.root, 'calcPr'), 'calcMode', mode);
  return workbook;
}

/** At the first cell of the table, its header included. */
const BY_HAND = { severity: 'warning', code: 'calculated-by-hand', cell: 'A6' };

describe.each<[Mode, readonly unknown[]]>([
  ['manual', [BY_HAND]],
  ['auto', []],
  ['autoNoTable', []],
])('a workbook whose calculation is %s', (mode, expected) => {
  test('says so in Excel where its formulas may be of earlier numbers', async () => {
    underTest(await calculatedBy(mode));
    const { survey } = await assessed();
    expect(survey.findings.filter(({ code }) => code === 'calculated-by-hand')).toEqual(expected);
  });

  test('says so as a file', async () => {
    const [sheet] = await sheetsOf(await saveWorkbook(await calculatedBy(mode)));
    const reading = sheet && readSurvey(sheet.raw, rules);
    expect(
      reading?.ok && reading.survey.findings.filter(({ code }) => code === 'calculated-by-hand'),
    ).toEqual(expected);
  });
});
