import { longSheet, organisationSheet, type Province } from '../domain/survey/province';
import { assessed, planOf, writeResults } from './main-job';
import { formulasOf } from './undo-report';
import { blankUnderTest, valuesOf, type WorkbookUnderTest } from './workbook-under-test';

const SHEET = 'Sheet1';
const cell = (name: string, full: number) => ({
  name: `Chi bộ ${name}`,
  type: 'cell' as const,
  full,
  probationary: 0,
});
const PROVINCE: Province = {
  districts: [
    {
      name: 'Huyện Duy Xuyên',
      blocs: [[cell('An', 34), cell('Bình', 5)], [cell('Chi', 31)], [cell('Dung', 104)]],
    },
    {
      name: 'Huyện Nông Sơn',
      blocs: [[cell('Em', 18), cell('Giang', 3)], [cell('Hà', 12)], [cell('Khoa', 64)]],
    },
    {
      name: 'Huyện Thăng Bình',
      blocs: [[cell('Lan', 40), cell('My', 4)], [cell('Minh', 33)], [cell('Nam', 70)]],
    },
  ],
};
let current: WorkbookUnderTest;

async function byHand(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await current.run(async (context) => {
    work(context.workbook.worksheets.getItem(SHEET));
    await context.sync();
  });
}

/** Header in row 3, first row 4. */
async function fill(values: readonly (readonly unknown[])[]): Promise<void> {
  current = blankUnderTest();
  await byHand((sheet) => {
    sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0).values = values.map((row) => [
      ...row,
    ]);
  });
}

/** Sheets with the cells of the second district, where the results stand, and the last row that is the survey's then. */
const SHAPES = [
  ['of blocs', longSheet(PROVINCE, { names: 'once', withSums: true }).values, 'A8:F11', 'G1:AJ20', 12],
  [
    'of organisations',
    organisationSheet(PROVINCE, { names: 'once', withSums: false }).values,
    'A8:H11',
    'I1:AL20',
    11,
  ],
] as const;

const typedOver = async () => planOf(await assessed(SHEET)).typedOver.map(({ cell: of }) => of);

describe.each(SHAPES)('deleted rows %s, beside which the results stay', (_, values, gone, results, last) => {
  /** What is written where no run was before, of what the survey holds today. */
  const writeFresh = async () => {
    const survey = await valuesOf(current, SHEET, `A1:${gone.charAt(3)}20`);
    await fill(survey);
    await writeResults(SHEET);
  };

  beforeEach(async () => {
    await fill(values);
    await writeResults(SHEET);
    await byHand((sheet) => {
      sheet.getRange(gone).delete('Up');
    });
  });

  test('leave formulas that are replaced or emptied without asking', async () => {
    expect((await formulasOf(current, SHEET, results)).flat().join()).toContain('#REF!');
    expect(await typedOver()).toEqual([]);
    await writeResults(SHEET);
    // The districts that stand, and the total below them where there is one.
    const rowsOf = async () =>
      (await formulasOf(current, SHEET, results))
        .slice(0, last)
        .map((row) => row.map((found) => (String(found).startsWith('=') ? found : '')));
    const after = await rowsOf();
    expect((await formulasOf(current, SHEET, results)).flat().join()).not.toContain('#REF!');
    expect(await typedOver()).toEqual([]);
    await writeFresh();
    expect(after).toEqual(await rowsOf());
  });

  test('leave a formula of somebody’s as it is, and a text that somebody put into one of the add-in’s', async () => {
    const [headers = []] = await valuesOf(current, SHEET, results.replace(/1:(.*)20/, '3:$13'));
    const first = results.startsWith('G') ? 6 : 8;
    const letter = (header: string) => {
      const at = first + headers.indexOf(header);
      return (at < 26 ? '' : 'A') + String.fromCharCode(65 + (at % 26));
    };
    const [margin, grouping] = [letter('Thừa, thiếu khối đảng'), letter('Phương án đề xuất')];
    const [[damaged]] = (await formulasOf(current, SHEET, `${margin}8`)) as [[string]];
    await byHand((sheet) => {
      sheet.getRange(`${margin}8`).formulas = [[damaged.replace('"ghi lại"', '"xem lại"')]];
      sheet.getRange(`${grouping}8`).formulas = [['=#REF!&"như cũ"']];
    });
    expect(await typedOver()).toEqual([`${margin}8`, `${grouping}8`]);
  });
});
