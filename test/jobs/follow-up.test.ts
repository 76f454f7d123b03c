import { openWorkbook, saveWorkbook } from '../../src/preview/host/workbook-file';
import { unzip } from '../../src/preview/host/file/zip';
import { LATER_HEADINGS } from './former-register';
import { decided, fileWithRegister, proposeChecklists, writeChecklists } from './main-job';
import { DISTRICTS, FOLLOW_UP, followUp, followUpLines, type FollowUpLine } from './follow-up-of';
import { lookOf } from './look-of-workbook';
import { PROCEDURE } from './plan-rows';
import { REGISTER, REGISTER_TABLE, sortRows, SURVEY, tableAddress, undone } from './undo-report';
import {
  reopened,
  sampleUnderTest,
  underTest,
  valuesOf,
  write,
  type WorkbookUnderTest,
} from './workbook-under-test';

/** Monday, 3 September 2012, as Excel counts days. */
const MONDAY = 41155;
const ANNOUNCE = 'h duy xuyen / announce';
let current: WorkbookUnderTest;
let file: Uint8Array;

beforeAll(async () => {
  file = await fileWithRegister();
});

beforeEach(async () => {
  current = underTest(await openWorkbook(file));
});

async function made(names?: readonly string[]) {
  const { sheet, outcome } = await followUp(names);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.trouble));
  return { sheet, receipt: outcome.receipt };
}

/** Types into the register, in the row of a key and the column under a heading. */
async function enter(key: string, heading: string, value: string | number): Promise<void> {
  await current.run(async (context) => {
    const table = context.workbook.tables.getItem(REGISTER_TABLE);
    const range = table.getRange().load('values');
    await context.sync();
    const [headings = [], ...rows] = range.values as unknown[][];
    const row = rows.findIndex((cells) => cells.includes(key));
    const column = headings.indexOf(heading);
    if (row < 0 || column < 0) throw new Error(`${key}, ${heading} is not in the register`);
    range.getCell(row + 1, column).values = [[value]];
    await context.sync();
  });
}

async function rename(from: string, to: string): Promise<void> {
  await current.run(async (context) => {
    const header = context.workbook.tables.getItem(REGISTER_TABLE).getHeaderRowRange().load('values');
    await context.sync();
    const column = (header.values[0] as unknown[]).indexOf(from);
    header.getCell(0, column).values = [[to]];
    await context.sync();
  });
}

/** Where a key stands in the register's table, from 0. */
const placeOfKey = (key: string) =>
  current.run(async (context) => {
    const range = context.workbook.tables.getItem(REGISTER_TABLE).getDataBodyRange().load('values');
    await context.sync();
    return range.values.findIndex((cells: readonly unknown[]) => cells.includes(key));
  });

const line = async (key: string): Promise<FollowUpLine> => {
  const found = (await followUpLines(current)).find((candidate) => candidate.key === key);
  if (!found) throw new Error(`no line ${key}`);
  return found;
};

describe('the sheet', () => {
  test('holds the chosen districts alone, each with its organisations and steps in order', async () => {
    expect((await made()).receipt).toMatchObject({ addedSheets: [FOLLOW_UP], canUndo: true });
    const rows = await valuesOf(current, FOLLOW_UP, 'A1:G80');
    expect(rows.map(([title]) => String(title)).filter((title) => title.startsWith('PHIẾU'))).toEqual(
      DISTRICTS.map((name) => `PHIẾU THEO DÕI – ${name}`),
    );
    expect(rows.slice(1, 7).map((row) => row.slice(0, 4))).toEqual([
      ['Kiện toàn tổ chức đảng; quy định áp dụng: Cấp huyện 2012 (38-HD/BTCTW)', '', '', ''],
      ['', '', '', ''],
      ['', 'TT', 'Tổ chức dự kiến thành lập', 'Số đảng viên triệu tập'],
      ['', 1, 'Đảng bộ cơ sở khối đảng', 37],
      ['', 2, 'Đảng bộ cơ sở khối MTTQ, đoàn thể', 31],
      ['', 3, 'Đảng bộ cơ sở khối chính quyền', 117],
    ]);
    const lines = await followUpLines(current);
    const ofFirst = lines.filter(({ key }) => String(key).startsWith('h duy xuyen /'));
    const steps = ofFirst.map(({ code }) => String(code)).filter((code) => !code.includes('.'));
    expect([...new Set(steps)]).toEqual(['B0', 'B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'G1']);
    const register = (await valuesOf(current, REGISTER, 'O8:O135')).flat();
    expect(ofFirst.map(({ key }) => key)).toEqual(
      register.filter((key) => String(key).startsWith('h duy xuyen /')),
    );
    expect(lines.filter(({ key }) => !/^h (duy xuyen|nong son) \//.test(String(key)))).toEqual([]);
    expect(await line('h duy xuyen / vote-by-members / party')).toMatchObject({
      box: '☐',
      code: 'B2',
      work: 'Hội nghị đảng viên lấy phiếu tín nhiệm theo danh sách dự kiến (Đảng bộ cơ sở khối đảng)',
      lead: 'Ban thường vụ huyện, thị, thành ủy',
      status: 'Chưa làm',
      finished: '',
    });
  });

  test('leaves every other sheet as it was, and an undo takes it away', async () => {
    const before = lookOf(current);
    await made();
    const after = lookOf(current);
    expect(after.filter(({ sheet }) => sheet !== FOLLOW_UP)).toEqual(before);
    expect(await undone()).toMatchObject({ removedSheets: [FOLLOW_UP] });
    expect(lookOf(current)).toEqual(before);
  });

  test('is A4 portrait with pages for each district, the helpers beside what is printed', async () => {
    await made();
    const rows = await valuesOf(current, FOLLOW_UP, 'A1:G120');
    const starts = rows.flatMap(([title], row) =>
      /^PHIẾU|\(tiếp theo\)$/.test(String(title)) ? [{ row, title }] : [],
    );
    expect(starts.map(({ title }) => title)).toEqual(
      DISTRICTS.flatMap((district) => {
        const continued = `${district} – phiếu theo dõi (tiếp theo)`;
        return [`PHIẾU THEO DÕI – ${district}`, continued, continued];
      }),
    );
    for (const { row, title } of starts.filter(({ title: text }) => !String(text).startsWith('PHIẾU')))
      expect([title, rows[row + 1]?.slice(1, 3)]).toEqual([title, ['Mã', 'Nội dung công việc']]);
    const layout = await current.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(FOLLOW_UP);
      const page = sheet.pageLayout.load('orientation,paperSize,zoom,leftMargin');
      const area = page.getPrintArea().load('address');
      const footer = page.headersFooters.defaultForAllPages.load('centerFooter');
      const breaks = sheet.horizontalPageBreaks.load('items/rowIndex');
      await context.sync();
      return {
        ...page.toJSON(),
        area: area.address,
        footer: footer.centerFooter,
        breaks: breaks.items.map(({ rowIndex }) => rowIndex),
      };
    });
    expect(layout).toMatchObject({
      orientation: 'Portrait',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      leftMargin: 28,
      area: `'${FOLLOW_UP}'!A:G`,
      footer: '&A – &P/&N',
      breaks: starts.slice(1).map(({ row }) => row),
    });
    const parts = await unzip(await saveWorkbook(current.workbook));
    const xml = [...parts].map(([, bytes]) => new TextDecoder().decode(bytes));
    for (const { row } of starts.slice(1))
      expect(xml.filter((text) => text.includes(`<brk id="${row}" max="16383" man="1"/>`))).toHaveLength(1);
  });

  test('says where the arrangement is not settled yet', async () => {
    const { survey } = await decided();
    const cell = survey.districts.find(({ name }) => name === 'Huyện Nông Sơn')?.counts['government']?.members
      .cell;
    await write(current, 'Khảo sát', cell ?? '', 29);
    await made(['Huyện Nông Sơn']);
    expect((await valuesOf(current, FOLLOW_UP, 'C4:C5')).flat()).toEqual([
      'Tổ chức dự kiến thành lập',
      'Chưa có phương án',
    ]);
  });

  test('stands a second time beside the first', async () => {
    await made();
    expect((await made(['Huyện Duy Xuyên'])).sheet).toBe(`${FOLLOW_UP} (2)`);
  });
});

describe('a line follows the register', () => {
  test('its box, status, deadline and day, in a colleague’s copy as well', async () => {
    await made();
    current = await reopened(current);
    await enter(ANNOUNCE, 'Trạng thái', 'Xong');
    await enter(ANNOUNCE, 'Thời hạn', MONDAY);
    await enter(ANNOUNCE, 'Ngày xong', MONDAY + 1);
    expect(await line(ANNOUNCE)).toMatchObject({
      box: '☑',
      status: 'Xong',
      deadline: MONDAY,
      finished: MONDAY + 1,
    });
    expect(await line('h nong son / announce')).toMatchObject({ box: '☐', status: 'Chưa làm', deadline: '' });
  });

  test('its planned deadline, until one is typed', async () => {
    await made();
    await write(current, 'Kế hoạch', 'B6', MONDAY);
    expect(await line('h duy xuyen / brief-members')).toMatchObject({ deadline: MONDAY + 1 });
    await enter('h duy xuyen / brief-members', 'Thời hạn', MONDAY);
    expect(await line('h duy xuyen / brief-members')).toMatchObject({ deadline: MONDAY });
  });

  test.each([
    ['Chưa làm', '☐'],
    ['Đang làm', '☐'],
    ['Xong', '☑'],
    ['Không áp dụng', '–'],
  ])('whose status is “%s” has the box %s', async (status, box) => {
    await made();
    await enter(ANNOUNCE, 'Trạng thái', status);
    expect(await line(ANNOUNCE)).toMatchObject({ box, status });
  });

  test('wherever a sort has put its row, before the sheet or after it', async () => {
    const order = (await followUpAfterSort()).map(({ key }) => key);
    current = underTest(await openWorkbook(file));
    await made();
    expect((await followUpLines(current)).map(({ key }) => key)).toEqual(order);
    await sortRows(current, REGISTER, (await tableAddress(current)).replace(/\d+/, '8'), 14);
    await enter(ANNOUNCE, 'Trạng thái', 'Xong');
    expect((await followUpLines(current)).filter(({ box }) => box === '☑').map(({ key }) => key)).toEqual([
      ANNOUNCE,
    ]);
  });

  async function followUpAfterSort() {
    await sortRows(current, REGISTER, (await tableAddress(current)).replace(/\d+/, '8'), 14);
    await made();
    return followUpLines(current);
  }

  test('says so where its row is gone, and where it does not apply any more', async () => {
    await made();
    await enter(ANNOUNCE, 'Hiệu lực', 'Không còn theo phương án');
    await enter('h nong son / announce', 'Mã việc', 'x');
    expect(await line(ANNOUNCE)).toMatchObject({ box: '–', status: 'Không còn theo phương án' });
    expect(await line('h nong son / announce')).toMatchObject({
      box: '–',
      status: 'Không còn trong danh mục',
    });
  });

  test('says what the district has got since, and which organisations it is not to found any more', async () => {
    await made(['Huyện Duy Xuyên']);
    const [before] = await valuesOf(current, FOLLOW_UP, 'A3');
    expect(before).toEqual(['']);
    // One member fewer in the party bloc: it founds an organisation with the mass organisations.
    await write(current, SURVEY, 'E13', 29);
    const { changes } = await proposeChecklists();
    await writeChecklists();
    const [[said] = [], ...organisations] = await valuesOf(current, FOLLOW_UP, 'A3:D7');
    expect(said).toBe(
      `Danh mục có thêm ${changes.added} việc của đơn vị chưa có trong phiếu này: lập phiếu mới.`,
    );
    expect(changes.added).toBeGreaterThan(0);
    expect(organisations.slice(1).map((row) => row.slice(2))).toEqual([
      ['Đảng bộ cơ sở khối đảng', 'Không còn theo phương án'],
      ['Đảng bộ cơ sở khối MTTQ, đoàn thể', 'Không còn theo phương án'],
      ['Đảng bộ cơ sở khối chính quyền', 117],
    ]);
    await enter('h duy xuyen / brief-members', 'Mã việc', '');
    expect((await valuesOf(current, FOLLOW_UP, 'A3')).flat()).toEqual([said]);
  });

  test.each(['the first', 'the first two', 'the first two, and the next is left out,'])(
    'follows a new name, and says what has come, where %s of its rows are gone from the register',
    async (gone) => {
      await made(['Huyện Duy Xuyên']);
      const page = async () => (await valuesOf(current, FOLLOW_UP, 'A1:A80')).flat().map(String);
      const first = await placeOfKey('h duy xuyen / brief-members');
      await current.run(async (context) => {
        const { rows } = context.workbook.tables.getItem(REGISTER_TABLE);
        rows.getItemAt(first).delete();
        if (gone !== 'the first') rows.getItemAt(first).delete();
        await context.sync();
      });
      // A row that does not apply any more keeps the former name.
      if (gone.includes('left out')) await write(current, PROCEDURE, 'D23', 'Không');
      await write(current, SURVEY, 'B13', 'H. Duy Xuyên');
      await writeChecklists();
      const titles = (await page()).filter((text) => text.includes('Duy Xuyên'));
      expect(titles[0]).toBe('PHIẾU THEO DÕI – H. Duy Xuyên');
      expect(titles.slice(1)).toEqual(titles.slice(1).map(() => 'H. Duy Xuyên – phiếu theo dõi (tiếp theo)'));
      await write(current, PROCEDURE, 'A34', 'B6');
      await write(current, PROCEDURE, 'B34', 'In giấy mời dự lễ');
      const { changes } = await proposeChecklists();
      await writeChecklists();
      expect(changes.added).toBeGreaterThan(0);
      expect(await page()).toContain(
        'Danh mục có thêm 1 việc của đơn vị chưa có trong phiếu này: lập phiếu mới.',
      );
    },
  );

  test('members to convene too', async () => {
    await made(['Huyện Duy Xuyên']);
    await enter('h duy xuyen / vote-by-members / party', 'Số đảng viên triệu tập', 44);
    expect(await valuesOf(current, FOLLOW_UP, 'D5')).toEqual([[44]]);
  });
});

describe('the register', () => {
  test('may have other headings and another name', async () => {
    for (const [from, to] of [
      ['Trạng thái', 'Tình hình [thực hiện]'],
      ['Mã việc', "Mã 'riêng'"],
      ['Hạn áp dụng', 'Hạn'],
    ] as const)
      await rename(from, to);
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(REGISTER).name = 'DM 2012';
      await context.sync();
    });
    await made();
    await enter(ANNOUNCE, 'Tình hình [thực hiện]', 'Xong');
    await enter(ANNOUNCE, 'Thời hạn', MONDAY);
    expect(await line(ANNOUNCE)).toMatchObject({ box: '☑', status: 'Xong', deadline: MONDAY });
  });

  test('that lost a column is not guessed at where another one was put in', async () => {
    await current.run(async (context) => {
      const { columns } = context.workbook.tables.getItem(REGISTER_TABLE);
      columns.getItem('Chủ trì').delete();
      columns.add(-1, undefined, 'Riêng');
      await context.sync();
    });
    expect((await followUp()).outcome).toEqual({
      ok: false,
      trouble: { code: 'register-columns-missing', headers: ['Chủ trì'] },
    });
  });

  test('of an earlier version has its typed deadlines, and no days of completion', async () => {
    await current.run(async (context) => {
      const table = context.workbook.tables.getItem(REGISTER_TABLE);
      for (const name of LATER_HEADINGS) table.columns.getItem(name).delete();
      await context.sync();
    });
    await made(['Huyện Duy Xuyên']);
    await enter(ANNOUNCE, 'Thời hạn', MONDAY);
    await enter(ANNOUNCE, 'Trạng thái', 'Xong');
    expect(await line(ANNOUNCE)).toMatchObject({ code: 'B6', box: '☑', deadline: MONDAY, finished: '' });
  });

  test('may hold rows of staff’s own: those without a key are counted', async () => {
    await enter('h duy xuyen / brief-members', 'Mã việc', '');
    await made(['Huyện Duy Xuyên']);
    const notes = (await valuesOf(current, FOLLOW_UP, 'A1:A60')).flat();
    expect(notes).toContain('Chưa đưa vào phiếu: 1 dòng của danh mục chưa có mã việc.');
  });

  test('is missing: nothing is written', async () => {
    current = await sampleUnderTest();
    expect((await followUp()).outcome).toEqual({ ok: false, trouble: { code: 'register-missing' } });
  });

  test('has no row of a district: nothing is written, the district is named', async () => {
    expect((await followUp(['Huyện Duy Xuyên', 'TP Hội An'])).outcome).toEqual({
      ok: false,
      trouble: { code: 'register-lacks-districts', districts: ['TP Hội An'] },
    });
    expect(current.workbook.sheets.map(({ name }) => name)).not.toContain(FOLLOW_UP);
  });
});
