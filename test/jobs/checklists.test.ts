import { changesNothing } from '../../src/domain/plan';
import { writePlan } from '../../src/jobs/write-plan';
import { assessed, proposeChecklists, writeChecklists, writeResults } from './main-job';
import { reopened, sampleUnderTest, valuesOf, write, type WorkbookUnderTest } from './workbook-under-test';

const SURVEY = 'Khảo sát';
const SHEET = 'Danh mục công việc';
let current: WorkbookUnderTest;

beforeEach(async () => {
  current = await sampleUnderTest();
});

/** A row of the register by its key, as header → value. */
async function row(key: string, of = current): Promise<Record<string, unknown>> {
  const [header = [], ...rows] = await valuesOf(of, SHEET, 'A7:X800');
  const found = rows.find((cells) => cells[14] === key);
  if (!found) throw new Error(`no row ${key}`);
  return Object.fromEntries(header.map((name, index) => [String(name), found[index]]));
}

describe('the register of the sample province', () => {
  let whole: WorkbookUnderTest;

  beforeAll(async () => {
    whole = await sampleUnderTest();
    await writeChecklists(SURVEY, { all: true });
  });

  test('has 46 rows for each of 11 districts, 34 for each of 7 and 2 for all', async () => {
    const proposal = await proposeChecklists(SURVEY, { all: true });
    expect(proposal).toMatchObject({ sheet: SHEET, isNew: true, changes: { added: 11 * 46 + 7 * 34 + 2 } });
    const keys = (await valuesOf(whole, SHEET, 'O8:O753')).flat();
    expect(keys).toHaveLength(746);
    expect(new Set(keys).size).toBe(746);
  });

  test('names who leads, whom to convene and the documents of a step', async () => {
    expect(await row('h phuoc son / vote-by-members / party+front', whole)).toEqual({
      'Huyện, thị xã, thành phố': 'Huyện Phước Sơn',
      'Tổ chức dự kiến thành lập': 'Đảng bộ cơ sở khối đảng + khối MTTQ, đoàn thể',
      Bước: 'Bước 2',
      'Nội dung công việc': 'Hội nghị đảng viên lấy phiếu tín nhiệm theo danh sách dự kiến',
      'Chủ trì': 'Ban thường vụ huyện, thị, thành ủy',
      'Thành phần': 'Toàn thể đảng viên khối đảng + khối MTTQ, đoàn thể',
      'Số đảng viên triệu tập': 43,
      'Số TCCSĐ có cấp ủy dự': '',
      'Hồ sơ, văn bản': 'phiếu tín nhiệm; biên bản hội nghị; biên bản kiểm phiếu; bảng tổng hợp kết quả',
      'Căn cứ': 'Bước 2, hướng dẫn của Ban Tổ chức Tỉnh ủy Quảng Nam',
      'Trạng thái': 'Chưa làm',
      'Hạn áp dụng': '',
      'Tình trạng': 'Chưa có hạn',
      'Ghi chú': '',
      'Mã việc': 'h phuoc son / vote-by-members / party+front',
      'Mã bước': 'B2',
      Đợt: expect.any(String) as unknown,
      'Lãnh đạo theo dõi': '',
      'Chuyên viên theo dõi': '',
      'Hạn theo kế hoạch': '',
      'Thời hạn': '',
      'Ngày xong': '',
      'Hiệu lực': 'Đang áp dụng',
      'Dòng kế hoạch': expect.any(Number) as unknown,
    });
  });

  test('counts its progress by formulas that live without the add-in', async () => {
    expect(await valuesOf(whole, SHEET, 'A5:G5')).toEqual([[746, 746, 0, 0, 0, 0, 0]]);
    await write(whole, SHEET, 'K8', 'Xong');
    await write(whole, SHEET, 'K9', 'Không áp dụng');
    await write(whole, SHEET, 'U10', 40000);
    const [counts = []] = await valuesOf(whole, SHEET, 'A5:G5');
    expect(counts.slice(0, 5)).toEqual([746, 744, 0, 1, 1]);
    expect(counts[5]).toBeCloseTo(1 / 745);
    expect(counts[6]).toBe(1);
  });

  test('counts a task whose status was cleared as one that nobody has begun, as the pane does', async () => {
    await write(whole, SHEET, 'K11', '');
    const [counts = []] = await valuesOf(whole, SHEET, 'A5:E5');
    expect(counts).toEqual([746, 744, 0, 1, 1]);
  });

  test('is a table with lists, frozen header and print set-up', async () => {
    await whole.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      const table = context.workbook.tables.getItem('KienToan_DanhMuc').load('showFilterButton');
      const range = table.getRange().load('address');
      const status = sheet.getRange('K8:K753').dataValidation.load('rule,errorAlert');
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      const { pageLayout } = sheet;
      pageLayout.load('orientation,paperSize');
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      await context.sync();
      expect(range.address).toBe("'Danh mục công việc'!A7:X753");
      expect(table.showFilterButton).toBe(true);
      expect(status.rule.list?.source).toBe('Chưa làm,Đang làm,Xong,Không áp dụng');
      expect(status.errorAlert.style).toBe('Stop');
      expect(frozen.address).toContain('A1:A7');
      expect([pageLayout.orientation, pageLayout.paperSize]).toEqual(['Landscape', 'A4']);
      expect(titles.address).toContain('7:7');
    });
  });

  test('stands beside a sheet of the user’s that has its name', async () => {
    await current.run(async (context) => {
      context.workbook.worksheets.add(SHEET);
      await context.sync();
    });
    expect((await proposeChecklists(SURVEY, { all: true })).sheet).toBe('Danh mục công việc (2)');
  });
});

describe('making it again', () => {
  beforeEach(async () => {
    await writeChecklists();
  });

  test('changes nothing', async () => {
    expect(changesNothing((await proposeChecklists()).plan)).toBe(true);
    current = await reopened(current);
    expect(changesNothing((await proposeChecklists()).plan)).toBe(true);
  });

  test('keeps statuses, dates and notes through a sort and a changed survey', async () => {
    const typed = 'h duy xuyen / announce';
    const keys = (await valuesOf(current, SHEET, 'O8:O135')).map(([key]) => key);
    const place = 8 + keys.indexOf(typed);
    await write(current, SHEET, `K${place}`, 'Xong');
    await write(current, SHEET, `U${place}`, 41000);
    await write(current, SHEET, `N${place}`, 'Đã công bố');
    await current.run(async (context) => {
      context.workbook.tables.getItem('KienToan_DanhMuc').sort.apply([{ key: 2, ascending: false }]);
      await context.sync();
    });
    await write(current, SURVEY, 'E13', 38);
    await writeChecklists();
    expect(await row(typed)).toMatchObject({
      'Trạng thái': 'Xong',
      'Thời hạn': 41000,
      'Ghi chú': 'Đã công bố',
    });
    expect(await row('h duy xuyen / vote-by-members / party')).toMatchObject({
      'Số đảng viên triệu tập': 38,
    });
  });

  test('marks rows that no longer follow, leaves them out of the counts and adds the new ones below', async () => {
    await write(current, SURVEY, 'E10', 29);
    const proposal = await proposeChecklists();
    expect(proposal.changes).toEqual({ added: 12, retired: 24, removed: 0, standing: 128 });
    await writeChecklists();
    expect(await row('tp tam ky / vote-by-members / party')).toMatchObject({
      'Hiệu lực': 'Không còn theo phương án',
      'Trạng thái': 'Chưa làm',
    });
    expect(await row('tp tam ky / vote-by-members / party+front')).toMatchObject({
      'Số đảng viên triệu tập': 63,
      'Hiệu lực': 'Đang áp dụng',
    });
    expect(await valuesOf(current, SHEET, 'A5')).toEqual([[116]]);
    expect(changesNothing((await proposeChecklists()).plan)).toBe(true);
    await current.run(async (context) => {
      const table = context.workbook.tables.getItem('KienToan_DanhMuc').getRange().load('address');
      const list = context.workbook.worksheets.getItem(SHEET).getRange('K147').dataValidation.load('type');
      await context.sync();
      expect(table.address).toBe("'Danh mục công việc'!A7:X147");
      expect(list.type).toBe('List');
    });
  });

  test('takes rows back in when the survey goes back', async () => {
    await write(current, SURVEY, 'E10', 29);
    await writeChecklists();
    await write(current, SURVEY, 'E10', 48);
    await writeChecklists();
    expect(await row('tp tam ky / vote-by-members / party')).toMatchObject({ 'Hiệu lực': 'Đang áp dụng' });
    expect(await row('tp tam ky / vote-by-members / party+front')).toMatchObject({
      'Hiệu lực': 'Không còn theo phương án',
    });
  });

  test('leaves rows and columns of the user’s own in the table alone', async () => {
    await write(current, SHEET, 'A136', 'Việc riêng của huyện');
    await write(current, SHEET, 'Y7', 'Điện thoại');
    await write(current, SHEET, 'Y8', '0510 3 811 811');
    expect(changesNothing((await proposeChecklists()).plan)).toBe(true);
    await write(current, SURVEY, 'E10', 29);
    await writeChecklists();
    expect(await valuesOf(current, SHEET, 'A136')).toEqual([['Việc riêng của huyện']]);
    expect(await valuesOf(current, SHEET, 'Y8')).toEqual([['0510 3 811 811']]);
  });

  test('says which column is missing instead of guessing, and writes nothing', async () => {
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('D:D').delete('Left');
      await context.sync();
    });
    await expect(proposeChecklists()).rejects.toThrow('register-columns-missing');
  });

  test('keeps what somebody wrote over a maintained cell, and names it', async () => {
    await write(current, SHEET, 'E9', 'Đồng chí bí thư huyện ủy');
    const { plan } = await proposeChecklists();
    expect(plan.typedOver).toEqual([{ sheet: SHEET, cell: 'E9', found: 'Đồng chí bí thư huyện ủy' }]);
    expect(changesNothing(plan)).toBe(true);
  });
});

test('a district whose arrangement is open gets the choice with its documents, not seven steps', async () => {
  await write(current, SURVEY, 'E17', 9);
  await writeChecklists();
  expect(await row('h nong son / settle-arrangement')).toMatchObject({
    'Tổ chức dự kiến thành lập': 'Toàn đơn vị',
    'Hồ sơ, văn bản': 'báo cáo phương án tổ chức',
    'Căn cứ': 'khoản 2, 3, 4 Điều 21 Điều lệ Đảng khóa XI; Gợi ý, không có trong hướng dẫn',
  });
  expect(await row('h nong son / obtain-consent')).toMatchObject({
    'Hồ sơ, văn bản': 'báo cáo cấp ủy cấp trên trực tiếp; văn bản đồng ý của cấp ủy cấp trên trực tiếp',
    'Căn cứ': 'khoản 5 Điều 21 Điều lệ Đảng khóa XI; Gợi ý, không có trong hướng dẫn',
  });
  await expect(row('h nong son / start-work / government')).rejects.toThrow('no row');
});

test.each(['+Nông Sơn', '=1+1', '2012', '3/4', "'Nông Sơn'", 'TRUE'])(
  'a district whose name reads like something else (%s) stays a text',
  async (name) => {
    await write(current, SURVEY, 'B17', `'${name}`);
    await writeChecklists();
    const written = (await valuesOf(current, SHEET, 'A8:A135')).flat();
    expect(written).toContain(name);
    expect(changesNothing((await proposeChecklists()).plan)).toBe(true);
  },
);

test('results and register in one workbook are taken up by a colleague’s run', async () => {
  await writeResults();
  await writeChecklists();
  current = await reopened(current);
  const { figures } = await assessed();
  expect(figures.after).toBe(47);
  const { plan } = await proposeChecklists();
  expect((await writePlan(plan)).ok).toBe(true);
});
