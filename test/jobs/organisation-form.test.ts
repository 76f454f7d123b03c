import { read, utils } from '@e965/xlsx';
import { listOrganisations } from '../../src/jobs/list-organisations';
import { undo } from '../../src/jobs/undo';
import { sheetWording } from '../../src/locales/sheet-wording';
import { saveWorkbook } from '../../src/preview/host/workbook-file';
import { testWithLibreOffice } from '../libre-office';
import { convertedByLibreOffice } from '../libre-office-file';
import { assessed, rules, writeResults } from './main-job';
import { sampleUnderTest, valuesOf, write, type WorkbookUnderTest } from './workbook-under-test';

const SURVEY = 'Khảo sát';
const LIST = 'Danh sách tổ chức đảng';

let current: WorkbookUnderTest;

async function form() {
  const { outcome } = await listOrganisations(
    await assessed(SURVEY),
    rules,
    sheetWording('vi', rules).organisations,
  );
  if (!outcome.ok) throw new Error(outcome.trouble.code);
  return outcome.receipt;
}

/** Types an organisation's members and full members. */
async function type(row: number, numbers: readonly unknown[]): Promise<void> {
  await current.run(async (context) => {
    context.workbook.worksheets.getItem(LIST).getRange(`G${row}:H${row}`).values = [[...numbers]];
    await context.sync();
  });
}

/** The rows of a district, by the headings. */
async function rowsOf(district: string) {
  const [headings = [], ...rows] = await valuesOf(current, LIST, 'A6:I400');
  return rows
    .filter((row) => row[1] === district)
    .map((row) => Object.fromEntries(headings.map((heading, index) => [String(heading), row[index]])));
}

/** The row of Duy Xuyên's first cell. */
async function firstCell(): Promise<number> {
  const [first] = await rowsOf('Huyện Duy Xuyên');
  return 6 + Number(first?.['TT']);
}

beforeEach(async () => {
  current = await sampleUnderTest();
});

describe('a survey that counts organisations without naming them', () => {
  test('gets a row for each, by the organisation that it is to join, to be filled in', async () => {
    await writeResults(SURVEY);
    expect(await form()).toMatchObject({ addedSheets: [LIST], canUndo: true });
    // 312 base organisations, as published.
    expect(await valuesOf(current, LIST, 'A4:F4')).toEqual([
      ['', '', 'Số tổ chức (đang hiện):', 312, 'Đã ghi tên:', 0],
    ]);
    expect(await valuesOf(current, LIST, 'A317:B319')).toEqual([
      [311, expect.any(String)],
      [312, expect.any(String)],
      ['', ''],
    ]);
    // By the sample: 3 cells of the party, 4 of the front, 12 of the government, each bloc by itself.
    const rows = await rowsOf('Huyện Duy Xuyên');
    expect(rows.map((row) => row['Khối'])).toEqual([
      ...new Array<string>(3).fill('Khối đảng'),
      ...new Array<string>(4).fill('Khối MTTQ, đoàn thể'),
      ...new Array<string>(12).fill('Khối chính quyền'),
    ]);
    expect(new Set(rows.map((row) => row['Loại hình']))).toEqual(new Set(['Chi bộ cơ sở']));
    expect(rows[0]).toMatchObject({
      'Tổ chức dự kiến': 'Đảng bộ cơ sở khối đảng',
      'Tổ chức cơ sở đảng hiện nay': '',
      'Đảng viên': '',
      'Chính thức': '',
      'Khi là chi bộ trực thuộc': '',
    });
  });

  test('says what becomes of a cell as soon as its members are typed, and counts what was filled in', async () => {
    await writeResults(SURVEY);
    await form();
    const row = await firstCell();
    const said = async (members: unknown, full: unknown) => {
      await type(row, [members, full]);
      const [[text] = []] = await valuesOf(current, LIST, `I${row}`);
      return String(text);
    };
    expect(await said(2, 2)).toContain('chưa đủ 3 đảng viên chính thức');
    expect(await said(3, 3)).toContain('dưới 9 đảng viên chính thức: bầu bí thư');
    expect(await said(9, 9)).toContain('từ 9 đảng viên chính thức: có chi ủy');
    expect(await said(31, 9)).toContain('trên 30: cần cấp ủy');
    expect(await said(8, 9)).toContain(`chưa xác định: xem lại ô G${row}`);
    expect(await said(8, '')).toBe('');
    await write(current, LIST, `E${row}`, 'Chi bộ Văn phòng');
    expect((await valuesOf(current, LIST, 'D4:F4'))[0]).toEqual([312, 'Đã ghi tên:', 1]);
  });

  test('follows the grouping that was chosen, and names a count that is open', async () => {
    await write(current, SURVEY, 'D13', 'x');
    await writeResults(SURVEY);
    await form();
    const rows = await rowsOf('Huyện Duy Xuyên');
    expect(rows).toHaveLength(1 + 4 + 12);
    expect(rows[0]).toMatchObject({
      Khối: 'Khối đảng',
      'Khi là chi bộ trực thuộc': 'chưa xác định: xem lại ô D13',
    });
    // Nông Sơn's party and front are grouped: their rows stand together.
    const merged = (await rowsOf('Huyện Nông Sơn')).map((row) => String(row['Tổ chức dự kiến']));
    expect(merged).toEqual(merged.toSorted((one, other) => merged.indexOf(one) - merged.indexOf(other)));
  });

  test('without a sheet of rules has no column that would compare with it, and is taken back', async () => {
    await form();
    const [headings = []] = await valuesOf(current, LIST, 'A6:I6');
    expect(headings).not.toContain('Khi là chi bộ trực thuộc');
    await undo();
    expect(current.workbook.sheets.map(({ name }) => name)).not.toContain(LIST);
  });

  testWithLibreOffice('says in LibreOffice what it says here', async () => {
    await writeResults(SURVEY);
    await form();
    const typed = [
      [2, 2],
      [3, 3],
      [9, 9],
      [31, 9],
      [8, 9],
      [8, ''],
    ];
    const row = await firstCell();
    for (const [index, numbers] of typed.entries()) await type(row + index, numbers);
    const area = `I${row}:I${row + typed.length}`;
    const file = await convertedByLibreOffice(
      await saveWorkbook(current.workbook),
      'xlsx:Calc MS Excel 2007 XML',
    );
    const sheet = read(file).Sheets[LIST];
    const said = utils.sheet_to_json(sheet ?? {}, { header: 1, range: area, defval: '', blankrows: true });
    expect(said).toEqual(await valuesOf(current, LIST, area));
  });
});
