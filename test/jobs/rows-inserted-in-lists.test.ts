import { changesNothing } from '../../src/domain/plan';
import { useExcelOf } from '../excel-in-use';
import { longSheet, type Province } from '../domain/survey/province';
import { byHand, LIST_SHEET as LIST, listed, listUnderTest } from './listed-survey';
import { assessed, planOf, writeResults } from './main-job';
import { formulasOf } from './undo-report';
import { blankUnderTest, valuesOf, type WorkbookUnderTest } from './workbook-under-test';

/** As a list rows 4 to 6, 7, 8 to 10, and 11 to 15; with a row for each bloc rows 4 to 6 and 7 to 9. */
const PROVINCE: Province = {
  districts: [
    {
      name: 'Huyện Duy Xuyên',
      blocs: [
        [listed('Đảng bộ Văn phòng', 28), listed('Chi bộ Tổ chức', 8), listed('Chi bộ Dân vận', 4)],
        [listed('Chi bộ Mặt trận', 31)],
        [listed('Chi bộ Nội vụ', 9), listed('Chi bộ Thanh tra', 12), listed('Chi bộ Tài chính', 5)],
      ],
    },
    {
      name: 'Huyện Nông Sơn',
      blocs: [
        [listed('Chi bộ Văn phòng', 18)],
        [listed('Chi bộ Mặt trận', 7), listed('Chi bộ Phụ nữ', 6)],
        [listed('Chi bộ Nội vụ', 29), listed('Chi bộ Thanh tra', 3)],
      ],
    },
  ],
};

const blank = (row: number) => (sheet: Excel.Worksheet) => {
  sheet.getRange(`${row}:${row}`).insert('Down');
};

const added = (row: number, bloc: string, name: string) => (sheet: Excel.Worksheet) => {
  blank(row)(sheet);
  sheet.getRange(`A${row}:H${row}`).values = [[99, 'Huyện Duy Xuyên', bloc, name, 'Chi bộ cơ sở', 6, 6, 0]];
};

const deleted = (row: number) => (sheet: Excel.Worksheet) => {
  sheet.getRange(`${row}:${row}`).delete('Up');
};

const named = (cell: string, text: string) => (sheet: Excel.Worksheet) => {
  sheet.getRange(cell).values = [[text]];
};

const typedOver = async () => planOf(await assessed(LIST)).typedOver.map(({ cell }) => cell);

/** The results of the sheet as a workbook has them in which no run was before. */
async function freshResults(current: WorkbookUnderTest, survey: string, results: string) {
  const fresh = blankUnderTest();
  const copied = await valuesOf(current, LIST, survey);
  await byHand(fresh, (sheet) => {
    sheet.getRange(survey).values = copied;
  });
  await writeResults(LIST);
  const values = await valuesOf(fresh, LIST, results);
  const formulas = await formulasOf(fresh, LIST, results);
  // The jobs speak to the last workbook that was made.
  useExcelOf(current.client);
  return { values, formulas };
}

async function expectOwn(current: WorkbookUnderTest, survey: string, results: string): Promise<void> {
  expect(await typedOver()).toEqual([]);
  await writeResults(LIST);
  expect(changesNothing(planOf(await assessed(LIST)))).toBe(true);
  const fresh = await freshResults(current, survey, results);
  expect(await valuesOf(current, LIST, results)).toEqual(fresh.values);
  expect(await formulasOf(current, LIST, results)).toEqual(fresh.formulas);
}

describe('formulas over the organisations of a list are still the add-in’s own', () => {
  test.each<[string, readonly ((sheet: Excel.Worksheet) => void)[]]>([
    ['a blank row in a bloc', [blank(9)]],
    ['a blank row between the district’s row and its other organisations', [blank(5)]],
    ['a blank row between two blocs', [blank(8)]],
    ['an organisation in the middle of a bloc', [added(9, 'Khối chính quyền', 'Chi bộ Thuế')]],
    ['an organisation at the end of a bloc', [added(7, 'Khối đảng', 'Chi bộ Kiểm tra')]],
    ['an organisation before a bloc', [added(8, 'Khối chính quyền', 'Chi bộ Thuế')]],
    ['an organisation of another bloc in the middle of one', [added(9, 'Khối đảng', 'Chi bộ Thuế')]],
    ['an organisation before all of the district', [added(4, 'Khối đảng', 'Chi bộ Thuế')]],
    ['one in the middle of a bloc is gone', [deleted(9)]],
    ['the last of a bloc is gone', [deleted(6)]],
    ['the first of a bloc is gone', [deleted(8)]],
    ['all but one of a bloc are gone', [deleted(8), deleted(8)]],
    [
      'the only one of a bloc was renamed, and has moved',
      [named('D7', 'Chi bộ Khối Mặt trận'), blank(5), blank(7)],
    ],
    ['one that moved was put into another bloc', [named('C10', 'Khối đảng')]],
    [
      'rows came and went in every bloc',
      [deleted(10), added(9, 'Khối chính quyền', 'Chi bộ Thuế'), blank(8), blank(7), deleted(5), blank(5)],
    ],
  ])('%s', async (_, edits) => {
    const current = await listUnderTest(PROVINCE);
    await writeResults(LIST);
    for (const edit of edits) await byHand(current, edit);
    await expectOwn(current, 'A1:H30', 'I3:AH30');
    // What this run has written, the next knows as well.
    await byHand(current, blank(6));
    await expectOwn(current, 'A1:H30', 'I3:AH30');
  });

  test('also where a name stands once above its rows, and a heading row comes above the list', async () => {
    const current = await listUnderTest(PROVINCE, 'once');
    await writeResults(LIST);
    for (const edit of [blank(1), blank(7), blank(10)]) await byHand(current, edit);
    await expectOwn(current, 'A1:H30', 'I3:AH30');
  });
});

test('where the name of a bloc goes with its first row, its others go on in the bloc above', async () => {
  const current = await listUnderTest(PROVINCE, 'once');
  await writeResults(LIST);
  await byHand(current, deleted(8));
  await expectOwn(current, 'A1:H30', 'I3:AH30');
});

describe('a formula over the organisations of a list that somebody changed is kept and named', () => {
  test.each([
    ['to leave out the last', 'F8:F11', 'F8:F10'],
    ['to leave out the first', 'F8:F11', 'F10:F11'],
    ['to take in another bloc’s', 'F8:F11', 'F7:F11'],
    ['to take in the next district’s', 'F8:F11', 'F8:F12'],
    ['to be of full members', 'F8:F11', 'G8:G11'],
  ])('%s', async (_, from, to) => {
    const current = await listUnderTest(PROVINCE);
    await writeResults(LIST);
    await byHand(current, blank(9));
    const [[own = ''] = []] = await formulasOf(current, LIST, 'N4');
    expect(String(own)).toContain(from);
    const changed = String(own).replaceAll(from, to);
    await byHand(current, (sheet) => {
      sheet.getRange('N4').formulas = [[changed]];
    });
    expect(await typedOver()).toEqual(['N4']);
    await writeResults(LIST);
    expect(await formulasOf(current, LIST, 'N4')).toEqual([[changed]]);
    expect(await typedOver()).toEqual(['N4']);
  });
});

test('formulas over the blocs’ rows of a district are the add-in’s own where these have moved apart', async () => {
  const current = blankUnderTest();
  const { values } = longSheet(PROVINCE, { names: 'every row', withSums: false });
  await byHand(current, (sheet) => {
    sheet.getRangeByIndexes(0, 0, values.length, 6).values = values.map((cells) => [...cells]);
  });
  await writeResults(LIST);
  for (const edit of [blank(6), blank(5), blank(10)]) await byHand(current, edit);
  await expectOwn(current, 'A1:F20', 'G3:AF20');
  await byHand(current, blank(6));
  const [[own = ''] = []] = await formulasOf(current, LIST, 'J4');
  await byHand(current, (sheet) => {
    sheet.getRange('J4').formulas = [[String(own).replaceAll('F7', 'F9')]];
  });
  expect(await typedOver()).toEqual(['J4']);
});
