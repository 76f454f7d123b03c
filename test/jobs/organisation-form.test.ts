import { read, utils } from '@e965/xlsx';
import { listOrganisations } from '../../src/jobs/list-organisations';
import { undo } from '../../src/jobs/undo';
import { saveWorkbook } from '../../src/preview/host/workbook-file';
import { testWithLibreOffice } from '../libre-office';
import { convertedByLibreOffice } from '../libre-office-file';
import { assessed, rules, writeResults, organisationWords } from './main-job';
import { sampleUnderTest, valuesOf, write, type WorkbookUnderTest } from './workbook-under-test';

const SURVEY = 'Khảo sát';
const LIST = 'Danh sách tổ chức đảng';

/** The row of the headings of a list with three lines of guide. */
const HEADER = 8;

let current: WorkbookUnderTest;

async function form() {
  const { outcome } = await listOrganisations(await assessed(SURVEY), rules, organisationWords());
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
  const [headings = [], ...rows] = await valuesOf(current, LIST, `A${HEADER}:L400`);
  return rows
    .filter((row) => row[1] === district)
    .map((row) => Object.fromEntries(headings.map((heading, index) => [String(heading), row[index]])));
}

/** The row of Duy Xuyên's first cell. */
async function firstCell(): Promise<number> {
  const [first] = await rowsOf('Huyện Duy Xuyên');
  return HEADER + Number(first?.['TT']);
}

beforeEach(async () => {
  current = await sampleUnderTest();
});

describe('a survey that counts organisations without naming them', () => {
  test('gets a row for each, by the organisation that it is to join, to be filled in', async () => {
    await writeResults(SURVEY);
    expect(await form()).toMatchObject({ addedSheets: [LIST], canUndo: true });
    // 312 base organisations, as published.
    // 2930 members, as published.
    expect(await valuesOf(current, LIST, `A${HEADER - 3}:G${HEADER - 2}`)).toEqual([
      ['', '', 'Số tổ chức (đang hiện):', 312, 'Đã ghi tên:', 0, ''],
      ['', '', 'Đảng viên (đang hiện):', 0, 'Đảng viên theo biểu:', 2930, ''],
    ]);
    expect(await valuesOf(current, LIST, `A${HEADER + 311}:B${HEADER + 313}`)).toEqual([
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
    expect((await valuesOf(current, LIST, `D${HEADER - 3}:F${HEADER - 3}`))[0]).toEqual([
      312,
      'Đã ghi tên:',
      1,
    ]);
  });

  test('follows the grouping that was chosen, and names a count that is open', async () => {
    await write(current, SURVEY, 'D13', 'x');
    await writeResults(SURVEY);
    await form();
    const rows = await rowsOf('Huyện Duy Xuyên');
    expect(rows).toHaveLength(1 + 4 + 12);
    expect(rows[0]).toMatchObject({
      Khối: 'Khối đảng',
      'Tổ chức cơ sở đảng hiện nay': 'Chưa rõ số chi bộ cơ sở: xem lại ô D13 của biểu',
      'Khi là chi bộ trực thuộc': 'chưa xác định: xem lại ô D13',
    });
    // 312 without the three of Duy Xuyên's party, and none is named.
    expect((await valuesOf(current, LIST, `D${HEADER - 3}:F${HEADER - 3}`))[0]).toEqual([
      309,
      'Đã ghi tên:',
      0,
    ]);
    // Nông Sơn's party and front are grouped: their rows stand together.
    const merged = (await rowsOf('Huyện Nông Sơn')).map((row) => String(row['Tổ chức dự kiến']));
    expect(merged).toEqual(merged.toSorted((one, other) => merged.indexOf(one) - merged.indexOf(other)));
  });

  test('says of a count that is too large that it is not listed, and of no sound cell to look at it', async () => {
    await write(current, SURVEY, 'D13', 250);
    await writeResults(SURVEY);
    await form();
    const rows = await rowsOf('Huyện Duy Xuyên');
    expect(rows).toHaveLength(1 + 4 + 12);
    expect(rows[0]).toMatchObject({
      'Tổ chức cơ sở đảng hiện nay': '250 chi bộ cơ sở: một khối có trên 200 tổ chức thì không lập từng dòng',
      'Khi là chi bộ trực thuộc': '',
    });
    expect((await valuesOf(current, LIST, `D${HEADER - 3}`))[0]).toEqual([309]);
  });

  test('compares the members of a bloc, and of all that is shown, with the survey', async () => {
    await writeResults(SURVEY);
    await form();
    const row = await firstCell();
    const bloc = async () => {
      const [first, second] = await rowsOf('Huyện Duy Xuyên');
      expect([second?.['Đảng viên của khối theo biểu'], second?.['Đối chiếu']]).toEqual(['', '']);
      return [first?.['Đảng viên của khối theo biểu'], first?.['Đối chiếu']];
    };
    const [[counted] = []] = await valuesOf(current, SURVEY, 'E13');
    const members = Number(counted);
    expect(await bloc()).toEqual([members, '']);
    await type(row, [members - 12, 1]);
    expect(await bloc()).toEqual([members, 'lệch -12']);
    await type(row + 1, [5, 5]);
    await type(row + 2, [7, 7]);
    expect(await bloc()).toEqual([members, 'khớp']);
    await type(row + 2, [8, 7]);
    expect(await bloc()).toEqual([members, 'lệch +1']);
    const shown = async () => (await valuesOf(current, LIST, `D${HEADER - 2}:G${HEADER - 2}`))[0];
    expect(await shown()).toEqual([members + 1, 'Đảng viên theo biểu:', 2930, `lệch ${members + 1 - 2930}`]);
  });

  test('names the cell where the survey does not tell the members of a bloc', async () => {
    await write(current, SURVEY, 'E13', 'x');
    await writeResults(SURVEY);
    await form();
    const [first] = await rowsOf('Huyện Duy Xuyên');
    expect(first).toMatchObject({
      'Đảng viên của khối theo biểu': '',
      'Đối chiếu': 'chưa rõ: xem lại ô E13',
    });
  });

  test('prints its guide as wide as its table, and the table without what only counts', async () => {
    await writeResults(SURVEY);
    await form();
    const guide = (await valuesOf(current, LIST, 'A2:A4')).flat().map(String);
    const { area, widths } = await current.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(LIST);
      const printed = sheet.pageLayout.getPrintArea().load('address');
      const columns = Array.from({ length: 11 }, (_, column) =>
        sheet.getRangeByIndexes(0, column, 1, 1).load('format/columnWidth'),
      );
      await context.sync();
      return { area: printed.address, widths: columns.map(({ format }) => format.columnWidth) };
    });
    expect(area).toMatch(/A:K$|\$A:\$K$/);
    // A character is about 7 pixels, of three quarters of a point each.
    const characters = widths.reduce((sum, width) => sum + width, 0) / 0.75 / 7;
    for (const line of guide) expect([line, line.length <= characters]).toEqual([line, true]);
    expect(guide.join(' ')).toContain('theo phương án và biểu khảo sát ngày 03/09/2012');
  });

  test('without a sheet of rules has no column that would compare with it, and is taken back', async () => {
    await form();
    const [headings = []] = await valuesOf(current, LIST, 'A8:I8');
    expect(headings).toContain('Đảng viên');
    expect(headings).not.toContain('Khi là chi bộ trực thuộc');
    // Nothing is said of a column that is not there.
    const guide = (await valuesOf(current, LIST, 'A2:A7')).flat().join(' ');
    expect(guide).toContain('cột “Đối chiếu”');
    expect(guide).not.toMatch(/Khi là chi bộ trực thuộc|cột cuối/);
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
