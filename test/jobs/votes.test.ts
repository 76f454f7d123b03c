import { openWorkbook, saveWorkbook } from '../../src/preview/host/workbook-file';
import { lookOf } from './look-of-workbook';
import { decided, fileWithRegister, writeChecklists } from './main-job';
import { REGISTER_TABLE, undone } from './undo-report';
import { CANDIDATES, CONFERENCES, fill, MARK, rowOf, SUMMARY, VOTES, votes } from './votes-of';
import {
  blankUnderTest,
  reopened,
  sampleUnderTest,
  underTest,
  valuesOf,
  write,
  type WorkbookUnderTest,
} from './workbook-under-test';

/** The first organisation: party of Duy Xuyên, with 37 members in the register. */
const PARTY = 'Huyện Duy Xuyên – Đảng bộ cơ sở khối đảng';
const RETIRED = 'Không còn theo phương án';
const CONVENED = 'Bước 2: triệu tập';
let current: WorkbookUnderTest;

async function fileWithVotes(register: Uint8Array, names?: readonly string[]): Promise<Uint8Array> {
  const { workbook } = underTest(await openWorkbook(register));
  const { outcome } = await votes(names);
  if (!outcome.ok) throw new Error(outcome.trouble.code);
  return saveWorkbook(workbook);
}

const conference = (row = 0) => rowOf(current, CONFERENCES, row);
const candidate = (row = 0) => rowOf(current, CANDIDATES, row);
const summary = (row = 0) => rowOf(current, SUMMARY, row);

/** Types into the row of the register that has the key. */
async function writeToRegister(key: string, heading: string, value: string | number): Promise<void> {
  await current.run(async (context) => {
    const range = context.workbook.tables.getItem(REGISTER_TABLE).getRange().load('values');
    await context.sync();
    const [headings = [], ...rows] = range.values as unknown[][];
    const row = rows.findIndex((cells) => cells[headings.indexOf('Mã việc')] === key);
    range.getCell(row + 1, headings.indexOf(heading)).values = [[value]];
    await context.sync();
  });
}

/** Counts of both conferences that can be right: all of 37, and 20 who attend step 3. */
async function counted(): Promise<void> {
  await fill(current, CONFERENCES, 0, {
    'Bước 2: phát ra': 36,
    'Bước 2: thu về': 35,
    'Bước 2: hợp lệ': 34,
    'Bước 3: triệu tập': 20,
    'Bước 3: phát ra': 20,
    'Bước 3: thu về': 20,
    'Bước 3: hợp lệ': 20,
  });
}

describe('the sheet', () => {
  let file: Uint8Array;
  let withVotes: Uint8Array;

  beforeAll(async () => {
    file = await fileWithRegister();
    withVotes = await fileWithVotes(file);
  });

  beforeEach(async () => {
    current = underTest(await openWorkbook(withVotes));
  });

  test('has a row for each future organisation, members convened by the register’s row', async () => {
    expect(await conference()).toMatchObject({
      'Tổ chức dự kiến thành lập': PARTY,
      'Bước 2: triệu tập theo danh mục': 37,
      'Bước 2: triệu tập': 37,
      'Bước 3: triệu tập': '',
      'Kiểm tra số phiếu': '',
      'Mã việc bước 2': 'h duy xuyen / vote-by-members / party',
    });
    expect(await conference(4)).toMatchObject({
      'Tổ chức dự kiến thành lập': 'Huyện Nông Sơn – Đảng bộ cơ sở khối chính quyền',
    });
    expect(await conference(5)).toMatchObject({ 'Tổ chức dự kiến thành lập': undefined });
    expect(await candidate(15)).toMatchObject({ 'Họ và tên': '' });
    expect(await summary()).toMatchObject({ 'Số người được lấy phiếu': 0, 'Dòng cần xem lại': 0 });
  });

  test('follows the register, unless other numbers were convened', async () => {
    current = await reopened(current);
    const keys = (await valuesOf(current, 'Danh mục công việc', 'O8:O135')).flat();
    const row = 8 + keys.indexOf('h duy xuyen / vote-by-members / party');
    await write(current, 'Danh mục công việc', `G${row}`, 40);
    expect(await conference()).toMatchObject({ 'Bước 2: triệu tập': 40 });
    await fill(current, CONFERENCES, 0, { 'Bước 2: triệu tập, ghi khác': 33 });
    expect(await conference()).toMatchObject({
      'Bước 2: triệu tập': 33,
      'Bước 2: triệu tập theo danh mục': 40,
    });
  });

  test('leaves every other sheet as it was, and an undo takes it away', async () => {
    current = underTest(await openWorkbook(file));
    const before = lookOf(current);
    expect((await votes()).outcome).toMatchObject({ ok: true, receipt: { addedSheets: [VOTES] } });
    expect(lookOf(current).filter(({ sheet }) => sheet !== VOTES)).toEqual(before);
    expect(await undone()).toMatchObject({ removedSheets: [VOTES] });
    expect(lookOf(current)).toEqual(before);
  });

  test('stays, with what was typed, where somebody has filled it in', async () => {
    current = underTest(await openWorkbook(file));
    await votes();
    await fill(current, CANDIDATES, 0, { 'Họ và tên': 'Trần Văn B' });
    expect(await undone()).toMatchObject({ removedSheets: [], keptSheets: [VOTES] });
    expect(await candidate()).toMatchObject({ 'Họ và tên': 'Trần Văn B' });
  });

  test('stands a second time with tables of its own', async () => {
    expect((await votes(['Huyện Nông Sơn'])).sheet).toBe(`${VOTES} (2)`);
    expect(await rowOf(current, `${CONFERENCES}_2`, 0)).toMatchObject({
      'Tổ chức dự kiến thành lập': 'Huyện Nông Sơn – Đảng bộ cơ sở khối đảng + khối MTTQ, đoàn thể',
    });
  });

  test('names a district without an arrangement; with none other, nothing is written', async () => {
    current = underTest(await openWorkbook(file));
    const { survey } = await decided();
    const found = survey.districts.find(({ name }) => name === 'Huyện Nông Sơn');
    await write(current, 'Khảo sát', found?.counts['government']?.members.cell ?? '', 29);
    expect((await votes(['Huyện Nông Sơn'])).outcome).toEqual({
      ok: false,
      trouble: { code: 'no-future-organisation' },
    });
    await votes();
    expect((await valuesOf(current, VOTES, 'A1:A6')).flat()).toContain(
      'Chưa có phương án tổ chức, chưa đưa vào trang này: Huyện Nông Sơn.',
    );
  });

  test('says that all members are taken where the survey does not tell the full ones', async () => {
    expect(await valuesOf(current, VOTES, 'A7')).toEqual([
      ['Biểu khảo sát chưa có số đảng viên chính thức: số triệu tập là tất cả đảng viên.'],
    ]);
  });

  test('takes the full members as convened where the survey tells them', async () => {
    current = blankUnderTest();
    const columns = ['ĐB cơ sở', 'CB cơ sở', 'Đảng viên', 'Đảng viên chính thức'];
    const blocs = ['khối đảng', 'khối MTTQ', 'khối chính quyền'];
    await current.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.name = 'Khảo sát';
      sheet.getRange('A1:N3').values = [
        ['TT', 'Tên đơn vị', ...blocs.flatMap((bloc) => columns.map((column) => `${column} ${bloc}`))],
        [1, 'TP Tam Kỳ', 1, 4, 61, 58, 0, 5, 42, 40, 0, 14, 187, 180],
        [2, 'Huyện Duy Xuyên', 0, 3, 34, 31, 0, 4, 31, 30, 0, 12, 104, 100],
      ];
      await context.sync();
    });
    await writeChecklists('Khảo sát', { only: ['Huyện Duy Xuyên'] });
    await votes(['Huyện Duy Xuyên']);
    const convened = await Promise.all([0, 1, 2].map(async (row) => (await conference(row))[CONVENED]));
    expect(convened).toEqual([31, 30, 100]);
    expect(await valuesOf(current, VOTES, 'A7')).toEqual([['']]);
    const rows = await valuesOf(current, 'Danh mục công việc', 'D8:G60');
    expect(rows.filter((row) => row[3] !== '').map(([, , who, members]) => [who, members])).toEqual([
      ['Toàn thể đảng viên các khối', 169],
      ['Toàn thể đảng viên khối đảng (số triệu tập: đảng viên chính thức)', 31],
      ['Toàn thể đảng viên khối MTTQ, đoàn thể (số triệu tập: đảng viên chính thức)', 30],
      ['Toàn thể đảng viên khối chính quyền (số triệu tập: đảng viên chính thức)', 100],
    ]);
  });

  test('names a register that holds another number than the survey', async () => {
    current = underTest(await openWorkbook(file));
    await writeToRegister('h duy xuyen / vote-by-members / party', 'Số đảng viên triệu tập', 40);
    await votes();
    expect((await valuesOf(current, VOTES, 'A7')).flat()[0]).toMatch(
      `${PARTY} (danh mục: 40, biểu khảo sát: 37).`,
    );
  });

  test('of an organisation that is founded no more is to be reviewed, and reaches nothing', async () => {
    await counted();
    await write(current, VOTES, MARK, 50);
    await fill(current, CANDIDATES, 0, { 'Họ và tên': 'B', 'Bước 2: đồng ý': 30, 'Bước 3: đồng ý': 20 });
    expect(await summary()).toMatchObject({ 'Đạt mức cả hai bước': 1, 'Dòng cần xem lại': 0 });
    await writeToRegister('h duy xuyen / vote-by-members / party', 'Hiệu lực', RETIRED);
    expect(await conference()).toMatchObject({
      'Kiểm tra số phiếu': 'Tổ chức không còn theo phương án trong danh mục công việc.',
    });
    expect(await candidate()).toMatchObject({ 'Đối chiếu với mức': '' });
    expect(await summary()).toMatchObject({ 'Đạt mức cả hai bước': 0, 'Dòng cần xem lại': 1 });
    await writeToRegister('h duy xuyen / vote-by-members / party', 'Mã việc', 'khác');
    expect(await conference()).toMatchObject({
      'Kiểm tra số phiếu': 'Mã việc bước 2 không có trong danh mục công việc.',
    });
  });

  test('cannot be made without a register', async () => {
    current = await sampleUnderTest();
    expect((await votes()).outcome).toEqual({ ok: false, trouble: { code: 'register-missing' } });
  });
});

const NO_COUNT = 'có ô chưa phải là số nguyên từ 0 trở lên.';

/** What the counts say does not depend on how many districts there are. */
describe('in the sheet of one district', () => {
  let withVotes: Uint8Array;

  beforeAll(async () => {
    const only = ['Huyện Duy Xuyên'];
    withVotes = await fileWithVotes(await fileWithRegister({ only }), only);
  });

  beforeEach(async () => {
    current = underTest(await openWorkbook(withVotes));
  });

  describe('counts of a conference', () => {
    test.each([
      ['Bước 2: phát ra', 37, ''],
      ['Bước 2: phát ra', 38, 'Bước 2: phát ra nhiều hơn triệu tập.'],
      ['Bước 2: thu về', 36, ''],
      ['Bước 2: thu về', 37, 'Bước 2: thu về nhiều hơn phát ra.'],
      ['Bước 2: hợp lệ', 35, ''],
      ['Bước 2: hợp lệ', 36, 'Bước 2: hợp lệ nhiều hơn thu về.'],
      ['Bước 3: phát ra', 21, 'Bước 3: phát ra nhiều hơn triệu tập.'],
      ['Bước 3: thu về', 21, 'Bước 3: thu về nhiều hơn phát ra.'],
      ['Bước 3: hợp lệ', 21, 'Bước 3: hợp lệ nhiều hơn thu về.'],
      ['Bước 3: hợp lệ', 'x', `Bước 3: ${NO_COUNT}`],
      ['Bước 3: hợp lệ', -1, `Bước 3: ${NO_COUNT}`],
      ['Bước 3: hợp lệ', 19.5, `Bước 3: ${NO_COUNT}`],
    ])('%s %s: “%s”', async (heading, value, said) => {
      await counted();
      await fill(current, CONFERENCES, 0, { [heading]: value });
      expect(await conference()).toMatchObject({ 'Kiểm tra số phiếu': said });
      expect(await summary()).toMatchObject({ 'Dòng cần xem lại': said === '' ? 0 : 1 });
    });
  });

  test.each([
    [{ 'Bước 2: thu về': 37 }, ''],
    [{ 'Bước 2: thu về': 38 }, 'Bước 2: thu về nhiều hơn triệu tập.'],
    [{ 'Bước 2: hợp lệ': 37 }, ''],
    [{ 'Bước 2: hợp lệ': 38 }, 'Bước 2: hợp lệ nhiều hơn triệu tập.'],
    [{ 'Bước 2: phát ra': 36, 'Bước 2: hợp lệ': 36 }, ''],
    [{ 'Bước 2: phát ra': 36, 'Bước 2: hợp lệ': 37 }, 'Bước 2: hợp lệ nhiều hơn phát ra.'],
  ])('counts of a conference with some left blank, %j: “%s”', async (counts, said) => {
    await fill(current, CONFERENCES, 0, counts);
    expect(await conference()).toMatchObject({ 'Kiểm tra số phiếu': said });
  });

  describe('a candidate', () => {
    beforeEach(counted);

    test('has the share of the members convened, not of those who voted', async () => {
      await fill(current, CANDIDATES, 0, {
        'Họ và tên': 'Trần Văn B',
        'Bước 2: đồng ý': 30,
        'Bước 3: đồng ý': 15,
      });
      const { 'Bước 2: tỷ lệ': second, 'Bước 3: tỷ lệ': third } = await candidate();
      expect(second).toBeCloseTo(30 / 37, 10);
      expect(third).toBe(0.75);
    });

    test.each([
      ['Bước 2: đồng ý', 34, ''],
      ['Bước 2: đồng ý', 35, 'Bước 2: đồng ý nhiều hơn hợp lệ.'],
      ['Bước 3: đồng ý', 20, ''],
      ['Bước 3: đồng ý', 21, 'Bước 3: đồng ý nhiều hơn hợp lệ.'],
      ['Bước 2: đồng ý', 'x', `Bước 2: ${NO_COUNT}`],
      ['Bước 2: đồng ý', -5, `Bước 2: ${NO_COUNT}`],
    ])('%s %s: “%s”', async (heading, value, said) => {
      await fill(current, CANDIDATES, 0, { 'Họ và tên': 'Trần Văn B', [heading]: value });
      expect(await candidate()).toMatchObject({ 'Kiểm tra': said });
    });

    test.each([
      [{ 'Bước 2: đồng ý': 1 }, 'Chưa ghi họ và tên.'],
      [{ 'Họ và tên': 'B', 'Tổ chức dự kiến thành lập': 'Khác' }, 'Chưa chọn tổ chức trong danh sách.'],
      [
        {
          'Họ và tên': 'B',
          'Tổ chức dự kiến thành lập': 'Huyện Duy Xuyên – Đảng bộ cơ sở khối chính quyền',
          'Bước 3: đồng ý': 1,
        },
        'Bước 3: chưa có số triệu tập. Bước 3: chưa có số phiếu hợp lệ.',
      ],
      [{}, ''],
    ])('%j: “%s”', async (cells, said) => {
      await fill(current, CANDIDATES, 0, cells);
      expect(await candidate()).toMatchObject({ 'Kiểm tra': said });
    });

    test('without a pass mark neither reaches one nor falls short', async () => {
      await fill(current, CANDIDATES, 0, { 'Họ và tên': 'B', 'Bước 2: đồng ý': 34, 'Bước 3: đồng ý': 20 });
      expect(await valuesOf(current, VOTES, MARK)).toEqual([['']]);
      expect(await candidate()).toMatchObject({ 'Đối chiếu với mức': '' });
      expect(await summary()).toMatchObject({ 'Đạt mức cả hai bước': '' });
      expect(await valuesOf(current, VOTES, 'C6')).toEqual([
        ['Chưa ghi mức: trang không nêu đạt hay chưa đạt.'],
      ]);
    });

    test.each([
      [50, 19, 10, 'Bước 2: đạt mức. Bước 3: đạt mức.'],
      [50, 18, 10, 'Bước 2: chưa đạt mức. Bước 3: đạt mức.'],
      [50, 19, 9, 'Bước 2: đạt mức. Bước 3: chưa đạt mức.'],
      [100, 34, 20, 'Bước 2: chưa đạt mức. Bước 3: đạt mức.'],
      [1, 1, 1, 'Bước 2: đạt mức. Bước 3: đạt mức.'],
      [0.5, 34, 20, ''],
      [101, 34, 20, ''],
      ['một nửa', 34, 20, ''],
    ])('with a mark of %s, %i of 37 and %i of 20: “%s”', async (mark, second, third, said) => {
      await write(current, VOTES, MARK, mark);
      await fill(current, CANDIDATES, 0, {
        'Họ và tên': 'B',
        'Bước 2: đồng ý': second,
        'Bước 3: đồng ý': third,
      });
      expect(await candidate()).toMatchObject({ 'Đối chiếu với mức': said });
      const isMark = said !== '';
      expect(await summary()).toMatchObject({
        'Đạt mức cả hai bước': isMark ? (said.includes('chưa') ? 0 : 1) : '',
      });
      expect(await valuesOf(current, VOTES, 'C6')).toEqual([
        [isMark ? '' : 'Ghi một số từ 1 đến 100, ví dụ 50.'],
      ]);
    });

    test('whose share is the mark exactly reaches it', async () => {
      await fill(current, CONFERENCES, 0, { 'Bước 2: triệu tập, ghi khác': 100, 'Bước 2: phát ra': 100 });
      await fill(current, CONFERENCES, 0, { 'Bước 2: thu về': 100, 'Bước 2: hợp lệ': 100 });
      await write(current, VOTES, MARK, 57);
      await fill(current, CANDIDATES, 0, { 'Họ và tên': 'B', 'Bước 2: đồng ý': 57 });
      expect(await candidate()).toMatchObject({ 'Đối chiếu với mức': 'Bước 2: đạt mức.' });
    });

    test('of counts that cannot be right reaches nothing', async () => {
      await write(current, VOTES, MARK, 50);
      await fill(current, CANDIDATES, 0, { 'Họ và tên': 'B', 'Bước 2: đồng ý': 30 });
      await fill(current, CONFERENCES, 0, { 'Bước 3: hợp lệ': 21 });
      expect(await candidate()).toMatchObject({ 'Đối chiếu với mức': '', 'Kiểm tra': '' });
    });

    test('introduced outside the list is counted for step 4', async () => {
      await fill(current, CANDIDATES, 0, {
        'Họ và tên': 'B',
        'Diện giới thiệu': 'Trong danh sách',
        'Bước 2: đồng ý': 30,
      });
      await fill(current, CANDIDATES, 1, {
        'Họ và tên': 'C',
        'Diện giới thiệu': 'Ngoài danh sách',
        'Bước 2: đồng ý': 30,
        'Bước 3: đồng ý': 19,
      });
      expect(await summary()).toMatchObject({
        'Số người được lấy phiếu': 2,
        'Ngoài danh sách dự kiến': 1,
        'Có tỷ lệ cả hai bước': 1,
        'Dòng cần xem lại': 0,
      });
      expect(await summary(1)).toMatchObject({ 'Số người được lấy phiếu': 0 });
    });
  });
});
