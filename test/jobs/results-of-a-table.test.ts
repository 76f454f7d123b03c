import { read } from '@e965/xlsx';
import { changesNothing } from '../../src/domain/plan';
import { saveWorkbook } from '../../src/preview/host/workbook-file';
import { testWithLibreOffice } from '../libre-office';
import { convertedByLibreOffice, withoutResults } from '../libre-office-file';
import { assessed, planOf, writeResults } from './main-job';
import { blankUnderTest, reopened, valuesOf, write, type WorkbookUnderTest } from './workbook-under-test';

const SHEET = 'Khảo sát';
/** A heading with characters that a structured reference must escape. */
const ODD = 'Đảng viên [khối MTTQ, đoàn thể]';
const ROWS = [
  ['Duy Xuyên', 34, 35, 107],
  ['Phước Sơn', 29, 30, 90],
  ['Thăng Bình', 30, 29, 120],
  ['Nam Giang', 20, 15, 80],
] as const;
let current: WorkbookUnderTest;

beforeEach(async () => {
  current = blankUnderTest();
  await current.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.name = SHEET;
    sheet.getRange('A1:D5').values = [
      ['Huyện', 'Đảng viên khối đảng', ODD, 'Đảng viên khối chính quyền'],
      ...ROWS.map((cells) => [...cells]),
    ];
    sheet.tables.add('A1:D5', true).name = 'KhaoSat';
    await context.sync();
  });
  await writeResults(SHEET);
});

const byHand = (work: (workbook: Excel.Workbook) => void) =>
  current.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

/** What stands under a heading beside the table, by the district in its row. */
async function under(heading: string): Promise<Record<string, unknown>> {
  const [headings = [], ...rows] = await valuesOf(current, SHEET, 'A1:AK9');
  const column = headings.indexOf(heading);
  if (column < 0) throw new Error(`Nothing is called ${heading}`);
  return Object.fromEntries(
    rows.filter(([name]) => name !== '').map((cells) => [String(cells[0]), cells[column]]),
  );
}
const margins = async (): Promise<Record<string, unknown[]>> => {
  const [party, front] = [
    await under('Thừa, thiếu khối đảng'),
    await under('Thừa, thiếu khối MTTQ, đoàn thể'),
  ];
  return Object.fromEntries(Object.keys(party).map((name) => [name, [party[name], front[name]]]));
};

/** 34, 35; 29, 30; 30, 29 and 20, 15 members against 30. */
const MARGINS = {
  'Duy Xuyên': [4, 5],
  'Phước Sơn': [-1, 0],
  'Thăng Bình': [0, -1],
  'Nam Giang': [-10, -15],
};

async function formulas(): Promise<string[]> {
  return current.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getUsedRange().load('formulas');
    await context.sync();
    return (range.formulas as unknown[][])
      .flat()
      .map(String)
      .filter((text) => text.startsWith('='));
  });
}

describe('the results of a survey in an Excel table', () => {
  test('speak of its columns by their headings, and of no cell of it by an address', async () => {
    const texts = await formulas();
    expect(texts.some((text) => text.includes('KhaoSat[@[Đảng viên khối đảng]]'))).toBe(true);
    expect(texts.some((text) => text.includes("KhaoSat[@[Đảng viên '[khối MTTQ, đoàn thể']]]"))).toBe(true);
    const bare = texts.map((text) => text.replaceAll(/"[^"]*"|KhaoSat\[@\[(?:[^'\]]|'.)*\]\]/g, ''));
    expect(bare.filter((text) => /(?<![A-Z_])\$?[A-D]\$?\d/.test(text))).toEqual([]);
    expect(await margins()).toEqual(MARGINS);
  });

  test('follow a number, a heading that is renamed and a column that is moved', async () => {
    await write(current, SHEET, 'B3', 31);
    expect((await margins())['Phước Sơn']).toEqual([1, 0]);
    await write(current, SHEET, 'B1', 'Số đảng viên khối đảng');
    await byHand(({ worksheets }) => {
      worksheets.getItem(SHEET).getRange('B:B').insert('Right');
    });
    await write(current, SHEET, 'C4', 33);
    expect((await margins())['Thăng Bình']).toEqual([3, -1]);
    const plan = planOf(await assessed(SHEET));
    expect(plan.typedOver).toEqual([]);
  });

  test('are those of the district in their row when the table is sorted without them', async () => {
    await byHand(({ tables }) => tables.getItem('KhaoSat').sort.apply([{ key: 1, ascending: true }]));
    expect(Object.keys(await margins())).toEqual(['Nam Giang', 'Phước Sơn', 'Thăng Bình', 'Duy Xuyên']);
    expect(await margins()).toEqual(MARGINS);
    expect(planOf(await assessed(SHEET)).typedOver).toEqual([]);
  });

  test('come for a row that the table has grown by, and stay as they are with the next run', async () => {
    expect(changesNothing(planOf(await assessed(SHEET)))).toBe(true);
    await byHand(({ tables }) => {
      tables.getItem('KhaoSat').rows.add(undefined, [['Nông Sơn', 18, 12, 64]]);
    });
    await writeResults(SHEET);
    expect(await margins()).toEqual({ ...MARGINS, 'Nông Sơn': [-12, -18] });
    current = await reopened(current);
    expect(changesNothing(planOf(await assessed(SHEET)))).toBe(true);
  });

  testWithLibreOffice('are calculated by LibreOffice from the saved file, without an error', async () => {
    await write(current, SHEET, 'C5', 46);
    const file = await withoutResults(await saveWorkbook(current.workbook));
    const sheet = read(await convertedByLibreOffice(file, 'xlsx')).Sheets[SHEET] ?? {};
    const here = await valuesOf(current, SHEET, 'A1:AK5');
    const there = here.map((cells, row) =>
      cells.map((_, column) => {
        const letters =
          column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(39 + column)}`;
        return (sheet[`${letters}${row + 1}`] as { v?: unknown } | undefined)?.v ?? '';
      }),
    );
    expect(there).toEqual(here);
    expect(here[4]).toContain(16);
  });
});
