import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assess } from '../../src/jobs/assess';
import { findSurveys } from '../../src/jobs/find-surveys';
import { listOrganisations } from '../../src/jobs/list-organisations';
import { openSample } from '../../src/jobs/open-sample';
import { messagesIn } from '../../src/locales/messages';
import { saveWorkbook } from '../../src/preview/host/workbook-file';
import { doCommand } from '../preview/terminal/run-command';
import { assessed, organisationWords, resultWords, rules, writeResults } from './main-job';
import {
  blankUnderTest,
  reopened,
  shortSampleUnderTest,
  valuesOf,
  type WorkbookUnderTest,
} from './workbook-under-test';

const SURVEY = 'Khảo sát';
const LISTS = { vi: 'Danh sách tổ chức đảng', en: 'Base organisations' };
const LIST = LISTS.vi;

let current: WorkbookUnderTest;

async function form(language: 'vi' | 'en' = 'vi', survey = SURVEY): Promise<void> {
  const { outcome } = await listOrganisations(await assessed(survey), rules, organisationWords(language));
  if (!outcome.ok) throw new Error(outcome.trouble.code);
}

/** Fills the form in as staff do: each organisation by its name, with its members. */
async function fill(list = LIST): Promise<void> {
  const above = await valuesOf(current, list, 'A1:A20');
  const first = above.findIndex(([cell]) => cell === 'TT' || cell === 'No.') + 2;
  const rows = (await valuesOf(current, list, `A${first}:I${first + 85}`)).filter(
    ([number]) => number !== '',
  );
  const last = first + rows.length - 1;
  await current.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(list);
    sheet.getRange(`E${first}:E${last}`).values = rows.map(([number]) => [`Chi bộ ${String(number)}`]);
    sheet.getRange(`G${first}:H${last}`).values = rows.map(() => [5, 4]);
    await context.sync();
  });
}

async function surveysFound(): Promise<readonly string[]> {
  const { sheets } = await findSurveys(rules);
  return sheets.filter(({ reading }) => reading.ok).map(({ name }) => name);
}

async function troubleOf(sheet: string) {
  const assessing = await assess({ sheet, rules, wordings: resultWords.wordings });
  if (assessing.ok) throw new Error('Read as a survey');
  return assessing.trouble;
}

beforeEach(async () => {
  current = await shortSampleUnderTest();
});

describe('a list of organisations that was made of a survey', () => {
  test.each(['vi', 'en'] as const)('is no second survey, filled in or not: %s', async (language) => {
    await writeResults(SURVEY);
    await form(language);
    expect(await surveysFound()).toEqual([SURVEY]);
    expect((await findSurveys(rules)).only).toBe(SURVEY);
  });

  test('nor when it is filled in, renamed, copied and opened again', async () => {
    await writeResults(SURVEY);
    await form();
    await fill();
    await current.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(LIST);
      sheet.name = 'DS';
      sheet.getRange('E8').values = [['Tên chi bộ']];
      sheet.copy('End');
      await context.sync();
    });
    current = await reopened(current);
    expect(await surveysFound()).toEqual([SURVEY]);
  });

  test.each(['vi', 'en'] as const)('nor one that was made before lists had a mark: %s', async (language) => {
    await form(language);
    await fill(LISTS[language]);
    await current.run(async (context) => {
      const names = context.workbook.worksheets.getItem(LISTS[language]).names.load('items/name');
      await context.sync();
      for (const item of names.items) item.delete();
      await context.sync();
    });
    expect(await surveysFound()).toEqual([SURVEY]);
    expect(await troubleOf(LISTS[language])).toEqual({ code: 'organisation-list', survey: null });
  });

  test('nor one of a survey that names its organisations', async () => {
    current = blankUnderTest();
    const { sheet, outcome } = await openSample('organisations');
    if (!outcome.ok) throw new Error(outcome.trouble.code);
    await form('vi', sheet);
    expect(await surveysFound()).toEqual([sheet]);
  });

  test('is said to be one where it is read, with the survey to open', async () => {
    await form();
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(SURVEY).name = 'Biểu 1';
      await context.sync();
    });
    const trouble = await troubleOf(LIST);
    expect(trouble).toEqual({ code: 'organisation-list', survey: 'Biểu 1' });
    expect(messagesIn('vi', rules).surveyTrouble(trouble)).toBe(
      'Đây là danh sách tổ chức đảng đã lập từ biểu khảo sát, không phải biểu khảo sát. Mở trang “Biểu 1” để xem kết quả.',
    );
    const { sheets } = await findSurveys(rules);
    expect(sheets.find(({ name }) => name === LIST)?.reading).toMatchObject({ trouble });
  });

  test('does not keep the terminal from reading the survey, and is named there when asked for', async () => {
    await writeResults(SURVEY);
    await form();
    await fill();
    const folder = await mkdtemp(join(tmpdir(), 'list-'));
    try {
      const file = join(folder, 'in.xlsx');
      await writeFile(file, await saveWorkbook(current.workbook));
      expect(await doCommand('assess', [file])).toMatchObject({ code: 0 });
      const asked = await doCommand('assess', [file, '--sheet', LIST]);
      expect(asked.code).toBe(1);
      expect(asked.stderr).toContain('không phải biểu khảo sát. Mở trang “Khảo sát”');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
