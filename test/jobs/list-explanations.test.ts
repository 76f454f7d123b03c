import { read } from '@e965/xlsx';
import { listExplanations } from '../../src/jobs/list-explanations';
import { undo } from '../../src/jobs/undo';
import { explanationText } from '../../src/locales/explanation/explanation-wording';
import { saveWorkbook } from '../../src/preview/host/workbook-file';
import { besideDistricts, BY_CONSENT, choose, IN_CELLS, MERGED, SEPARATE } from './chosen';
import { assessed, rules, writeResults } from './main-job';
import { sampleUnderTest, valuesOf, write, type WorkbookUnderTest } from './workbook-under-test';

const LIST = 'Giải trình';
const CLAUSE_3 = 'khoản 3 Điều 21 Điều lệ Đảng khóa XI';
const CLAUSE_4 = 'khoản 4 Điều 21 Điều lệ Đảng khóa XI';

let current: WorkbookUnderTest;

beforeEach(async () => {
  current = await sampleUnderTest();
});

/** Where the members of a bloc of Nông Sơn stand in the sample. */
async function cellOf(bloc: string): Promise<string> {
  const { survey } = await assessed();
  const cell = survey.districts.find(({ name }) => name === 'Huyện Nông Sơn')?.counts[bloc]?.members.cell;
  if (cell === undefined) throw new Error('The sample has no Nông Sơn');
  return cell;
}

async function list(wanted?: string) {
  const assessment = await assessed();
  const decisions = assessment.decisions.filter(
    ({ district }) => wanted === undefined || district.name === wanted,
  );
  const { outcome } = await listExplanations(assessment, decisions, rules, explanationText('vi', rules));
  if (!outcome.ok) throw new Error(outcome.trouble.code);
  return outcome.receipt;
}

/** The rows of the table under its header, read by a library that is not ours from the saved file. */
async function savedRows(): Promise<readonly (readonly unknown[])[]> {
  const { Sheets } = read(await saveWorkbook(current.workbook));
  const cells = Sheets[LIST] ?? {};
  const value = (address: string) => (cells[address] as { v?: unknown } | undefined)?.v;
  expect(Object.values(cells).filter((cell) => (cell as { t?: string }).t === 'e')).toEqual([]);
  const rows: unknown[][] = [];
  for (let row = 5; value(`A${row}`) !== undefined; row += 1)
    rows.push(Array.from('ABCDEFGHI').map((column) => value(`${column}${row}`) ?? ''));
  return rows;
}

test('every district has its rows, with the numbers as numbers beside the words', async () => {
  const receipt = await list();
  expect(receipt).toMatchObject({ addedSheets: [LIST], canUndo: true });
  expect(await valuesOf(current, LIST, 'A1:A2')).toEqual([
    ['GIẢI TRÌNH KẾT QUẢ RÀ SOÁT CỦA BIỂU “Khảo sát”'],
    [expect.stringContaining('Các số là giá trị lúc ghi trang này')],
  ]);
  expect(await valuesOf(current, LIST, 'A4:I4')).toEqual([
    ['TT', 'Đơn vị', 'Mục', 'Đối tượng', 'Đảng viên', 'Ngưỡng', 'Thừa, thiếu', 'Nội dung', 'Căn cứ'],
  ]);
  const rows = await savedRows();
  expect(rows.map(([number]) => number)).toEqual(rows.map((_, index) => index + 1));
  expect(new Set(rows.map(([, district]) => district)).size).toBe(18);
  expect(rows.filter(([, , section]) => section === 'Kết luận')).toHaveLength(18);

  // 18, 12 and 64 members in the sample.
  const nongSon = rows.filter(([, district]) => district === 'Huyện Nông Sơn').map((row) => row.slice(2));
  expect(nongSon.filter(([section]) => section === 'Số liệu đối chiếu').slice(0, 2)).toEqual([
    ['Số liệu đối chiếu', 'Khối đảng', 18, 30, -12, 'Chưa đủ, thiếu 12', CLAUSE_3],
    ['Số liệu đối chiếu', 'Khối MTTQ, đoàn thể', 12, 30, -18, 'Chưa đủ, thiếu 18', CLAUSE_3],
  ]);
  expect(nongSon.filter(([section]) => section === 'Các cách tổ chức đã xét')).toEqual([
    [
      'Các cách tổ chức đã xét',
      'Cách 1: khối đảng · khối MTTQ, đoàn thể · khối chính quyền',
      ...['', '', ''],
      'Chưa phù hợp: khối đảng thiếu 12; khối MTTQ, đoàn thể thiếu 18',
      CLAUSE_4,
    ],
    [
      'Các cách tổ chức đã xét',
      'Cách 2: khối đảng + khối MTTQ, đoàn thể · khối chính quyền',
      ...['', '', ''],
      'Phù hợp đầu tiên theo thứ tự, được đề xuất',
      CLAUSE_4,
    ],
  ]);
});

test('a district without a lawful grouping has its options with what each comes to', async () => {
  // The government of Nông Sơn is left with 29.
  await write(current, 'Khảo sát', await cellOf('government'), 29);
  await list('Huyện Nông Sơn');
  const rows = await savedRows();
  expect(new Set(rows.map(([, district]) => district))).toEqual(new Set(['Huyện Nông Sơn']));
  const options = rows.filter(([, , section]) => section === 'Phương án để lựa chọn');
  expect(options.map(([, , , subject]) => subject)).toEqual(['Phương án A', 'Phương án B', 'Phương án C']);
  expect(options[2]?.[7]).toBe(
    'Đảng bộ cơ sở khối đảng + khối MTTQ, đoàn thể + khối chính quyền; 1 tổ chức (1 đảng bộ cơ sở, 0 chi bộ cơ sở); ' +
      'không cần văn bản đồng ý; danh mục có 22 việc: quán triệt, bước 1 (4), bước 2, bước 3 (3), bước 4, bước 5 (5), bước 6, bước 7 (5), bàn giao',
  );
});

test('an open district says which count is missing', async () => {
  const cell = await cellOf('party');
  await write(current, 'Khảo sát', cell, 'x');
  await list('Huyện Nông Sơn');
  const missing = (await savedRows()).filter(([, , section]) => section === 'Số liệu còn thiếu');
  expect(missing.map((row) => [row[3], row[7]])).toEqual([
    ['Khối đảng', `Chưa có số đảng viên: xem lại ô ${cell}`],
  ]);
});

test('the table is filtered and printed as the other lists are', async () => {
  await list('Huyện Nông Sơn');
  const look = await current.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(LIST);
    const table = sheet.tables.getItemAt(0).load('name,showFilterButton');
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    const layout = sheet.pageLayout.load('orientation,paperSize');
    const titles = layout.getPrintTitleRowsOrNullObject().load('address');
    await context.sync();
    return [
      table.name,
      table.showFilterButton,
      frozen.address,
      layout.orientation,
      layout.paperSize,
      titles.address,
    ];
  });
  expect(look).toEqual(['KienToan_GiaiTrinh', true, `'${LIST}'!1:4`, 'Landscape', 'A4', `'${LIST}'!4:4`]);
});

test('an undo takes the sheet away; a second one stands beside the first', async () => {
  await list();
  expect((await list('Huyện Nông Sơn')).addedSheets).toEqual([`${LIST} (2)`]);
  expect(await undo()).toMatchObject({ ok: true, report: { removedSheets: [`${LIST} (2)`] } });
  await write(current, LIST, 'K1', 'ghi chú');
  expect(await valuesOf(current, LIST, 'K1')).toEqual([['ghi chú']]);
});

test('what changed in the survey since it was read is not explained', async () => {
  const assessment = await assessed();
  await write(current, 'Khảo sát', await cellOf('party'), 99);
  const { decisions } = assessment;
  const { outcome } = await listExplanations(assessment, decisions, rules, explanationText('vi', rules));
  expect(outcome).toMatchObject({ ok: false, trouble: { code: 'changed-since-read' } });
});

test.each([
  ['a limit', 'C10', 35],
  ['what a merge is for', 'C24', 'Không dùng'],
])(
  '%s that changed on the sheet of the rules since it was read is not explained as it was',
  async (_, cell, value) => {
    await writeResults();
    const assessment = await assessed();
    await write(current, 'Quy định', cell, value);
    const { decisions } = assessment;
    const { outcome } = await listExplanations(assessment, decisions, rules, explanationText('vi', rules));
    expect(outcome).toEqual({
      ok: false,
      trouble: { code: 'changed-since-read', cells: ['Quy định!C10:C17', 'Quy định!C21:C25'] },
    });
  },
);

test('rules whose sheet was made and edited since they were read are explained no more', async () => {
  const assessment = await assessed();
  await writeResults();
  const explained = async () => {
    const { decisions } = assessment;
    return (await listExplanations(assessment, decisions, rules, explanationText('vi', rules))).outcome;
  };
  await write(current, 'Quy định', 'C10', 35);
  expect(await explained()).toEqual({
    ok: false,
    trouble: { code: 'changed-since-read', cells: ['Quy định!C10:C17', 'Quy định!C21:C25'] },
  });
  await write(current, 'Quy định', 'C10', 'ba mươi');
  expect(await explained()).toMatchObject({ trouble: { cells: ['Quy định!C10'] } });
  await write(current, 'Quy định', 'C10', 30);
  expect(await explained()).toMatchObject({ ok: true });
});

test('a chosen committee of two members is told to need consent, whatever else is to be said of it', async () => {
  await writeResults();
  await write(current, 'Khảo sát', await cellOf('front'), 2);
  await choose(current, 17, { choice: SEPARATE, because: 'x' });
  await list('Huyện Nông Sơn');
  const consent = (await savedRows()).filter(
    ([, , section, , , threshold]) => section === 'Văn bản đồng ý' && threshold === 30,
  );
  expect(consent.map((row) => row.slice(3, 7))).toEqual([
    ['Khối đảng', 18, 30, -12],
    ['Khối MTTQ, đoàn thể', 2, 30, -28],
  ]);
});

/** The lines of a district's conclusion, and its cell "Phương án cuối". */
async function concluded(): Promise<{ readonly said: readonly unknown[]; readonly final: unknown }> {
  await list('Huyện Nông Sơn');
  const said = (await savedRows()).filter(([, , section]) => section === 'Kết luận');
  expect(said).toHaveLength(1);
  return {
    said: said.flatMap((row) => [row[3], row[7]]),
    final: (await besideDistricts(current)).get('Huyện Nông Sơn')?.final,
  };
}

test('a choice is the conclusion, in the words of the survey, with why nothing is recommended', async () => {
  await writeResults();
  await write(current, 'Khảo sát', await cellOf('party'), 10);
  await choose(current, 17, { choice: BY_CONSENT, because: 'x', consent: '12/5' });
  const { said, final } = await concluded();
  expect(final).toBe(BY_CONSENT);
  expect(said).toEqual([
    `Đã chọn: ${BY_CONSENT}`,
    expect.stringMatching(/^Chưa có phương án đề xuất. Khối đảng 10 < 30 .*cần lựa chọn phương án/),
  ]);
});

test('a choice beside a recommendation is the conclusion, with what was recommended', async () => {
  await writeResults();
  await choose(current, 17, { choice: IN_CELLS, because: 'x' });
  expect((await concluded()).said).toEqual([
    `Đã chọn: ${IN_CELLS}`,
    expect.stringMatching(`^Phương án đề xuất: ${MERGED.replaceAll('+', '[+]')}. Khối đảng 18 < 30 `),
  ]);
});

test('a choice against the rules is concluded as such', async () => {
  await writeResults();
  await choose(current, 17, { choice: SEPARATE, because: 'x' });
  expect((await concluded()).said).toEqual([
    `Đã chọn: ${SEPARATE}`,
    expect.stringMatching('^Lựa chọn có điểm khác với quy định. Phương án đề xuất: '),
  ]);
});

test('what is entered in the place of a grouping is not concluded to be one', async () => {
  await writeResults();
  await choose(current, 17, { choice: 'để sau', because: 'x' });
  const { said, final } = await concluded();
  expect([said[0], final]).toEqual(['Đã ghi, chưa phải là một phương án: để sau', 'để sau']);
});

test('in English the sheet says the same', async () => {
  const assessment = await assessed();
  const { decisions } = assessment;
  await listExplanations(assessment, decisions.slice(0, 1), rules, explanationText('en', rules));
  const [header] = await valuesOf(current, 'Explanation', 'A4:I4');
  expect(header?.slice(2, 4)).toEqual(['Topic', 'About']);
});
