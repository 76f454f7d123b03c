import { chooseReading } from '../../src/jobs/choose-reading';
import { findSurveys } from '../../src/jobs/find-surveys';
import type { Field } from '../../src/domain/survey/field';
import { NO_CHOICE, type ReadingChoice } from '../../src/domain/survey/reading-choice';
import { rules } from './main-job';
import { blankUnderTest, type WorkbookUnderTest, write } from './workbook-under-test';

const SHEET = 'Sheet1';
const members = (bloc: string): Field => ({ kind: 'count', measure: 'members', bloc });

async function fill(current: WorkbookUnderTest, rows: (string | number)[][]): Promise<void> {
  await current.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 0).values = rows;
    await context.sync();
  });
}

/** Two columns claim the members of the party bloc, and those of the front have a heading that nobody knows. */
async function unclear() {
  const current = blankUnderTest();
  await fill(current, [
    [
      'TT',
      'Tên đơn vị',
      'Khối đảng: đảng viên',
      'Khối đảng: số đảng viên',
      'Quân số phong trào',
      'Khối chính quyền: đảng viên',
    ],
    [1, 'Huyện Duy Xuyên', 34, 35, 31, 104],
    [2, 'Huyện Nông Sơn', 21, 22, '', 70],
  ]);
  return current;
}

async function reading() {
  const [sheet] = (await findSurveys(rules)).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet.reading;
}

const CHOSEN: ReadingChoice = {
  ...NO_CHOICE,
  fields: [
    { field: members('party'), column: 3 },
    { field: members('front'), column: 4 },
  ],
};

async function membersRead() {
  const read = await reading();
  if (!read.ok) throw new Error(JSON.stringify(read.trouble));
  return read.survey.districts.map(({ counts }) =>
    ['party', 'front', 'government'].map((bloc) => {
      const count = counts[bloc]?.members;
      return count?.state === 'whole' ? count.value : '?';
    }),
  );
}

describe('how a sheet is to be read', () => {
  test('what is not clear is named, with the columns that could be meant', async () => {
    await unclear();
    expect(await reading()).toMatchObject({
      ok: false,
      trouble: { code: 'columns-ambiguous', field: members('party'), columns: ['C', 'D'] },
      mapping: { layout: 'wide', headerRows: { first: 0, last: 0 } },
    });
  });

  test('is remembered in the workbook, and goes with its columns', async () => {
    const current = await unclear();
    await chooseReading({ sheet: SHEET, choice: CHOSEN, row: 0 });
    expect(await membersRead()).toEqual([
      [35, 31, 104],
      [22, '?', 70],
    ]);
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('C:C').insert('Right');
      await context.sync();
    });
    expect(await membersRead()).toEqual([
      [35, 31, 104],
      [22, '?', 70],
    ]);
    const read = await reading();
    expect(read.ok && read.survey.columns.filter(({ certainty }) => certainty === 'chosen')).toMatchObject([
      { column: 4, field: members('party') },
      { column: 5, field: members('front') },
    ]);
  });

  test('a blank is zero in a column of which the user says so, and in no other', async () => {
    const current = await unclear();
    await write(current, SHEET, 'F3', '');
    await chooseReading({ sheet: SHEET, choice: { ...CHOSEN, zeros: [members('front')] }, row: 0 });
    expect(await membersRead()).toEqual([
      [35, 31, 104],
      [22, 0, '?'],
    ]);
  });

  test('a later choice takes the place of the earlier one', async () => {
    await unclear();
    await chooseReading({ sheet: SHEET, choice: CHOSEN, row: 0 });
    await chooseReading({ sheet: SHEET, choice: NO_CHOICE, row: 0 });
    expect(await reading()).toMatchObject({ ok: false, trouble: { code: 'columns-ambiguous' } });
  });

  test('a column that the sheet does not have is not looked for', async () => {
    await unclear();
    await chooseReading({
      sheet: SHEET,
      choice: { ...CHOSEN, fields: [...CHOSEN.fields, { field: members('government'), column: null }] },
      row: 0,
    });
    expect(await reading()).toMatchObject({
      ok: false,
      trouble: { code: 'columns-missing', missing: [members('government')] },
    });
  });
});
