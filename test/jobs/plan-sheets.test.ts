import { changesNothing } from '../../src/domain/plan';
import { openWorkbook } from '../../src/preview/host/workbook-file';
import { messagesEn } from '../../src/locales/messages/en';
import { messagesVi } from '../../src/locales/messages/vi';
import { writePlan } from '../../src/jobs/write-plan';
import { proposeChecklists, writeChecklists, fileWithRegister } from './main-job';
import { FOLLOW_UP, followUp, followUpLines } from './follow-up-of';
import { DELAYS, MONDAY, PLAN, planRows, PROCEDURE } from './plan-rows';
import { board } from './ticked-boxes';
import { REGISTER, SURVEY, undone } from './undo-report';
import {
  reopened,
  sampleUnderTest,
  underTest,
  valuesOf,
  write,
  type WorkbookUnderTest,
} from './workbook-under-test';

let current: WorkbookUnderTest;

let file: Uint8Array;

beforeAll(async () => {
  file = await fileWithRegister();
});

beforeEach(async () => {
  current = underTest(await openWorkbook(file));
});

const { wave, district, task, planned } = planRows(() => current);

describe('waves', () => {
  test('the pilots of the article are the first, all other districts the second', async () => {
    current = await sampleUnderTest();
    await writeChecklists(SURVEY, { all: true });
    const rows = await valuesOf(current, PLAN, 'G6:H23');
    expect(rows.filter(([, of]) => of === 'Làm điểm').map(([name]) => name)).toEqual([
      'Huyện Duy Xuyên',
      'Huyện Thăng Bình',
      'Huyện Phước Sơn',
    ]);
    expect(rows.filter(([, of]) => of === 'Các đơn vị còn lại')).toHaveLength(15);
  });

  test('without a date nothing is due, and each task says so', async () => {
    expect(await task('h duy xuyen / announce')).toMatchObject({
      'Hạn theo kế hoạch': '',
      'Hạn áp dụng': '',
      'Tình trạng': 'Chưa có hạn',
    });
    expect(await wave('Các đơn vị còn lại')).toMatchObject({
      'Bắt đầu': '',
      'Lưu ý': 'Chưa có ngày bắt đầu',
    });
  });

  test('a start gives the deadlines of its districts, step by step in working days', async () => {
    await write(current, PLAN, 'B6', MONDAY);
    // Briefing: two working days, Monday and Tuesday. Step 1: five more, to the Tuesday after.
    expect(await planned('h duy xuyen / brief-members')).toBe(MONDAY + 1);
    expect(await planned('h duy xuyen / set-personnel-plan')).toBe(MONDAY + 8);
    expect(await planned('h duy xuyen / set-personnel-plan B1.2')).toBe(MONDAY + 8);
    expect(await planned('tp tam ky / brief-members')).toBe('');
  });

  test('days off are no working days', async () => {
    await write(current, PLAN, 'B6', MONDAY);
    await write(current, PLAN, 'R6', MONDAY + 1);
    expect(await planned('h duy xuyen / brief-members')).toBe(MONDAY + 2);
  });

  test('a longer step moves all that follow, and only these', async () => {
    await write(current, PLAN, 'B6', MONDAY);
    const before = await planned('h duy xuyen / appraise');
    // The row of B3, three working days.
    await write(current, PROCEDURE, 'F14', 8);
    expect(await planned('h duy xuyen / set-personnel-plan')).toBe(MONDAY + 8);
    expect(await planned('h duy xuyen / appraise')).toBe(Number(before) + 7);
  });

  test('later ones begin on the working day after the lessons of the first are shared', async () => {
    await write(current, PLAN, 'B6', MONDAY);
    // A Friday.
    await write(current, PLAN, 'C6', MONDAY + 46);
    expect(await wave('Các đơn vị còn lại')).toMatchObject({ 'Bắt đầu': MONDAY + 49, 'Lưu ý': '' });
    expect(await district('TP Tam Kỳ')).toMatchObject({ 'Bắt đầu': MONDAY + 49 });
  });

  test.each([
    [45, 'Bắt đầu trước khi thông báo kết quả, kinh nghiệm của đợt đầu'],
    [46, 'Bắt đầu trước khi thông báo kết quả, kinh nghiệm của đợt đầu'],
    [47, ''],
  ])(
    'one that is typed stands, %i days after the first, and is held against the lessons',
    async (after, said) => {
      await write(current, PLAN, 'B6', MONDAY);
      await write(current, PLAN, 'C6', MONDAY + 46);
      await write(current, PLAN, 'B7', MONDAY + after);
      expect(await wave('Các đơn vị còn lại')).toMatchObject({ 'Bắt đầu': MONDAY + after, 'Lưu ý': said });
    },
  );

  test('one that is typed without lessons to share says what is missing', async () => {
    await write(current, PLAN, 'B7', MONDAY);
    expect(await wave('Các đơn vị còn lại')).toMatchObject({
      'Lưu ý': 'Đợt đầu chưa có ngày thông báo kết quả, kinh nghiệm',
    });
  });
});

describe('a district', () => {
  beforeEach(async () => {
    await write(current, PLAN, 'B6', MONDAY);
    // Nông Sơn goes with the pilots.
    await write(current, PLAN, 'H8', 'Làm điểm');
  });

  test('that has a start of its own follows that', async () => {
    await write(current, PLAN, 'K7', MONDAY + 7);
    expect(await district('Huyện Duy Xuyên')).toMatchObject({ 'Bắt đầu': MONDAY + 7 });
    expect(await planned('h duy xuyen / brief-members')).toBe(MONDAY + 8);
    expect(await planned('h nong son / brief-members')).toBe(MONDAY + 1);
  });

  test.each([
    ['Đồng ý', MONDAY + 7],
    ['Đang xem xét', MONDAY],
    ['Chưa đồng ý', MONDAY],
    ['', MONDAY],
  ])('that asks to postpone by five working days, answered “%s”', async (outcome, start) => {
    await write(current, DELAYS, 'A5', 'Huyện Duy Xuyên');
    await write(current, DELAYS, 'H5', 5);
    if (outcome !== '') await write(current, DELAYS, 'G5', outcome);
    expect(await district('Huyện Duy Xuyên')).toMatchObject({ 'Bắt đầu': start });
    expect(await planned('h duy xuyen / brief-members')).toBe(start + 1);
    expect(await planned('h nong son / brief-members')).toBe(MONDAY + 1);
  });

  test.each([
    ['', 'Đồng ý mà chưa ghi số ngày lùi: hạn chưa thay đổi'],
    ['5 ngày', 'Đồng ý mà chưa ghi số ngày lùi: hạn chưa thay đổi'],
    [0, ''],
    [5, ''],
  ])('that is granted “%s” days hears of it where nothing moves', async (days, said) => {
    await write(current, DELAYS, 'A5', 'Huyện Duy Xuyên');
    await write(current, DELAYS, 'G5', 'Đồng ý');
    await write(current, DELAYS, 'H5', days);
    expect(await valuesOf(current, DELAYS, 'J5')).toEqual([[said]]);
    await write(current, DELAYS, 'G5', 'Đang xem xét');
    expect(await valuesOf(current, DELAYS, 'J5')).toEqual([['']]);
  });

  test('that has a start of its own hears, as its request does, that days granted do not move it', async () => {
    const OWN = 'Đang dùng ngày bắt đầu ghi riêng: số ngày lùi không làm ngày đó thay đổi.';
    await write(current, PLAN, 'K7', MONDAY + 7);
    expect(await district('Huyện Duy Xuyên')).toMatchObject({ 'Lưu ý': '' });
    await write(current, DELAYS, 'A5', 'Huyện Duy Xuyên');
    await write(current, DELAYS, 'H5', 5);
    expect(await valuesOf(current, DELAYS, 'J5')).toEqual([['']]);
    await write(current, DELAYS, 'G5', 'Đồng ý');
    expect(await district('Huyện Duy Xuyên')).toMatchObject({ 'Bắt đầu': MONDAY + 7, 'Lưu ý': OWN });
    expect((await valuesOf(current, DELAYS, 'J5'))[0]?.[0]).toMatch(/^Đơn vị có ngày bắt đầu ghi riêng/);
    await write(current, DELAYS, 'H5', 0);
    expect(await district('Huyện Duy Xuyên')).toMatchObject({ 'Lưu ý': '' });
    expect(await valuesOf(current, DELAYS, 'J5')).toEqual([['']]);
    await write(current, DELAYS, 'H5', 5);
    await write(current, PLAN, 'K7', '');
    expect(await district('Huyện Duy Xuyên')).toMatchObject({ 'Bắt đầu': MONDAY + 7, 'Lưu ý': '' });
    expect(await valuesOf(current, DELAYS, 'J5')).toEqual([['']]);
  });

  test('whose wave is called otherwise now says so, and so does the wave', async () => {
    await write(current, PLAN, 'A6', 'Đợt 1');
    expect(await wave('Đợt 1')).toMatchObject({ 'Lưu ý': 'Chưa có đơn vị nào thuộc đợt này' });
    expect(await district('Huyện Duy Xuyên')).toMatchObject({
      'Bắt đầu': '',
      'Lưu ý': 'Đợt “Làm điểm” không có trong bảng các đợt.',
    });
    expect(await district('TP Tam Kỳ')).toMatchObject({ 'Lưu ý': '' });
    await write(current, PLAN, 'H7', 'Đợt 1');
    expect(await wave('Đợt 1')).toMatchObject({ 'Lưu ý': '' });
    expect(await district('Huyện Duy Xuyên')).toMatchObject({ 'Bắt đầu': MONDAY, 'Lưu ý': '' });
    await write(current, PLAN, 'H7', '');
    expect(await district('Huyện Duy Xuyên')).toMatchObject({
      'Lưu ý': expect.stringMatching(/^Chưa ghi đợt/) as unknown,
    });
  });

  test('that is the only one of the plan has the same notes', async () => {
    current = await sampleUnderTest();
    await writeChecklists(SURVEY, { only: ['Huyện Duy Xuyên'] });
    await write(current, PLAN, 'B6', MONDAY);
    expect((await valuesOf(current, PLAN, 'E6:E7')).flat()).toEqual(['', 'Chưa có đơn vị nào thuộc đợt này']);
    expect(await district('Huyện Duy Xuyên')).toMatchObject({ 'Bắt đầu': MONDAY, 'Lưu ý': '' });
    await write(current, DELAYS, 'A5', 'Huyện Duy Xuyên');
    await write(current, DELAYS, 'A6', 'Huyện Nông Sơn');
    await write(current, DELAYS, 'G5', 'Đồng ý');
    await write(current, DELAYS, 'H5', 5);
    expect(await district('Huyện Duy Xuyên')).toMatchObject({ 'Số ngày lùi': 5, 'Bắt đầu': MONDAY + 7 });
    expect((await valuesOf(current, DELAYS, 'J5:J6')).flat()).toEqual([
      '',
      expect.stringContaining('không có trong trang kế hoạch'),
    ]);
    await write(current, PLAN, 'K6', MONDAY + 2);
    expect(await district('Huyện Duy Xuyên')).toMatchObject({
      'Bắt đầu': MONDAY + 2,
      'Lưu ý': expect.stringMatching(/^Đang dùng ngày bắt đầu ghi riêng/) as unknown,
    });
    expect((await valuesOf(current, DELAYS, 'J5'))[0]?.[0]).toMatch(/^Đơn vị có ngày bắt đầu ghi riêng/);
  });

  test('that is granted a second time has both added up', async () => {
    for (const row of [5, 6]) {
      await write(current, DELAYS, `A${row}`, 'Huyện Duy Xuyên');
      await write(current, DELAYS, `G${row}`, 'Đồng ý');
      await write(current, DELAYS, `H${row}`, 5);
    }
    expect(await district('Huyện Duy Xuyên')).toMatchObject({ 'Số ngày lùi': 10, 'Bắt đầu': MONDAY + 14 });
  });

  test('shows who follows it in each of its tasks', async () => {
    await write(current, PLAN, 'I7', 'Đồng chí A');
    await write(current, PLAN, 'J7', 'Đồng chí B');
    expect(await task('h duy xuyen / announce')).toMatchObject({
      Đợt: 'Làm điểm',
      'Lãnh đạo theo dõi': 'Đồng chí A',
      'Chuyên viên theo dõi': 'Đồng chí B',
    });
    expect(await task('* / share-lessons')).toMatchObject({ Đợt: '', 'Hạn theo kế hoạch': '' });
  });

  test('a deadline that is typed wins over the planned one', async () => {
    const keys = (await valuesOf(current, REGISTER, 'O8:O135')).flat();
    const row = 8 + keys.indexOf('h duy xuyen / announce');
    await write(current, REGISTER, `U${row}`, MONDAY);
    expect(await task('h duy xuyen / announce')).toMatchObject({ 'Hạn áp dụng': MONDAY });
    await write(current, REGISTER, `K${row}`, 'Xong');
    expect(await task('h duy xuyen / announce')).toMatchObject({ 'Tình trạng': '' });
  });
});

test('the plan of a single district tells the deadlines of its tasks', async () => {
  current = underTest(await openWorkbook(await fileWithRegister({ only: ['Huyện Duy Xuyên'] })));
  await write(current, PLAN, 'B6', MONDAY);
  expect((await task('h duy xuyen / brief-members'))['Đợt']).not.toBe('');
  // Two working days from Monday on, as the sheet of the procedure has it for the first step.
  expect(await planned('h duy xuyen / brief-members')).toBe(MONDAY + 1);
  expect((await board()).tasks.filter(({ deadline }) => deadline !== null).length).toBeGreaterThan(40);
});

describe('what staff make of the procedure', () => {
  test('a piece of work that they add comes to every row of its step, with a code of its own', async () => {
    await write(current, PROCEDURE, 'A34', 'B2');
    await write(current, PROCEDURE, 'B34', 'In phiếu tín nhiệm');
    const { changes } = await proposeChecklists();
    expect(changes).toMatchObject({ added: 8, retired: 0 });
    await writeChecklists();
    expect(await valuesOf(current, PROCEDURE, 'E34')).toEqual([['B2.1']]);
    expect(await task('h duy xuyen / vote-by-members B2.1 / party')).toMatchObject({
      Bước: 'B2.1',
      'Nội dung công việc': 'In phiếu tín nhiệm',
      'Căn cứ': 'Việc do đơn vị bổ sung',
    });
    expect(changesNothing((await proposeChecklists()).plan)).toBe(true);
  });

  test('one that does not apply any more is retired with what was entered, a reworded one goes on', async () => {
    const key = 'h duy xuyen / set-personnel-plan B1.1';
    const keys = (await valuesOf(current, REGISTER, 'O8:O135')).flat();
    await write(current, REGISTER, `K${8 + keys.indexOf(key)}`, 'Xong');
    await write(current, PROCEDURE, 'D23', 'Không');
    await write(current, PROCEDURE, 'B24', 'Cơ cấu, số lượng');
    await writeChecklists();
    expect(await task(key)).toMatchObject({ 'Trạng thái': 'Xong', 'Hiệu lực': 'Đã bỏ khỏi “Quy trình”' });
    expect(await task('h duy xuyen / set-personnel-plan B1.2')).toMatchObject({
      'Nội dung công việc': 'Cơ cấu, số lượng',
      'Hiệu lực': 'Đang áp dụng',
    });
  });

  describe('one of their own that they take out again', () => {
    const KEY = 'h duy xuyen / announce B6.1';
    const add = async (words: string) => {
      await write(current, PROCEDURE, 'A34', 'B6');
      await write(current, PROCEDURE, 'B34', words);
    };
    const takeOut = () =>
      current.run(async (context) => {
        context.workbook.tables.getItem('KienToan_ViecCon').rows.getItemAt(11).delete();
        await context.sync();
      });
    const called = async (words: string) => {
      const [headings = [], ...rows] = await valuesOf(current, REGISTER, 'A7:X800');
      return rows
        .map((cells) => Object.fromEntries(headings.map((heading, index) => [String(heading), cells[index]])))
        .filter((row) => row['Nội dung công việc'] === words);
    };
    const row = async (words: string) => {
      const found = (await called(words)).filter((one) => String(one['Mã việc']).startsWith('h duy xuyen'));
      return found[0] ?? {};
    };

    beforeEach(async () => {
      await add('In giấy mời dự lễ');
      await writeChecklists();
      const keys = (await valuesOf(current, REGISTER, 'O8:O160')).flat();
      const place = 8 + keys.findIndex((key) => String(key).startsWith(KEY));
      await write(current, REGISTER, `K${place}`, 'Xong');
      await write(current, REGISTER, `N${place}`, 'Đã gửi 20 giấy mời');
      await takeOut();
    });

    test.each([
      ['at once', false],
      ['with a run between', true],
    ] as const)('leaves nothing to the next new one: %s', async (_, isBetween) => {
      if (isBetween) await writeChecklists();
      await add('Chuẩn bị hội trường');
      await writeChecklists();
      expect(await valuesOf(current, PROCEDURE, 'E34')).toEqual([['B6.2']]);
      expect(await row('Chuẩn bị hội trường')).toMatchObject({
        Bước: 'B6.2',
        'Trạng thái': 'Chưa làm',
        'Ghi chú': '',
      });
      expect(await row('In giấy mời dự lễ')).toMatchObject({
        'Trạng thái': 'Xong',
        'Ghi chú': 'Đã gửi 20 giấy mời',
        'Hiệu lực': 'Đã bỏ khỏi “Quy trình”',
        'Tình trạng': '',
      });
      expect(changesNothing((await proposeChecklists()).plan)).toBe(true);
    });

    test('is no task any more, and a checklist made before shows why', async () => {
      await writeChecklists();
      await followUp(['Huyện Duy Xuyên']);
      const made = await followUpLines(current);
      expect(made.filter(({ work }) => String(work).startsWith('In giấy mời dự lễ'))).toEqual([]);
      const { tasks } = await board();
      expect(tasks.filter(({ work }) => work === 'In giấy mời dự lễ')).toEqual([]);
      // As a line that stood there before would have its key.
      const [key] = (await called('In giấy mời dự lễ')).map((found) => found['Mã việc']);
      await write(current, FOLLOW_UP, 'I10', String(key));
      expect((await valuesOf(current, FOLLOW_UP, 'A10:F10'))[0]).toMatchObject({
        0: '–',
        5: 'Đã bỏ khỏi “Quy trình”',
      });
    });

    test('does not apply for the decision’s sake where that has changed as well', async () => {
      await write(current, SURVEY, 'E13', 29);
      await writeChecklists();
      const rows = await valuesOf(current, REGISTER, 'O8:W160');
      const standingOf = (key: string) => rows.find(([found]) => found === key)?.[8];
      expect(standingOf('h duy xuyen / vote-by-members / front')).toBe('Không còn theo phương án');
      expect(standingOf(KEY)).toBe('Đã bỏ khỏi “Quy trình”');
    });

    test('is that one again when it comes back in the same words', async () => {
      await writeChecklists();
      await add('In giấy mời dự lễ');
      await writeChecklists();
      expect(await valuesOf(current, PROCEDURE, 'E34')).toEqual([['B6.1']]);
      expect(await row('In giấy mời dự lễ')).toMatchObject({
        'Trạng thái': 'Xong',
        'Hiệu lực': 'Đang áp dụng',
      });
    });
  });

  test('one that was copied above itself and reworded leaves what was entered with the other', async () => {
    const key = 'h duy xuyen / set-personnel-plan';
    const keys = (await valuesOf(current, REGISTER, 'O8:O800')).flat();
    await write(current, REGISTER, `K${8 + keys.indexOf(`${key} B1.1`)}`, 'Xong');
    const [row = []] = await valuesOf(current, PROCEDURE, 'A23:E23');
    await current.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(PROCEDURE);
      sheet.getRange('23:23').insert('Down');
      sheet.getRange('A23:E23').values = [row as string[]];
      sheet.getRange('B23').values = [['Họp cấp ủy để bàn']];
      await context.sync();
    });
    await writeChecklists();
    expect((await valuesOf(current, PROCEDURE, 'E23:E24')).flat()).toEqual(['B1.4', 'B1.1']);
    expect(await task(`${key} B1.1`)).toMatchObject({ 'Nội dung công việc': row[1], 'Trạng thái': 'Xong' });
    expect(await task(`${key} B1.4`)).toMatchObject({
      'Nội dung công việc': 'Họp cấp ủy để bàn',
      'Trạng thái': 'Chưa làm',
    });
  });

  test('a row of no step is named, and the others are followed', async () => {
    await write(current, PROCEDURE, 'A34', 'B9');
    await write(current, PROCEDURE, 'B34', 'Việc khác');
    const { findings, plan } = await proposeChecklists();
    expect(findings).toEqual([{ code: 'step-unknown', sheet: PROCEDURE, cell: 'A34', found: 'B9' }]);
    expect(changesNothing(plan)).toBe(true);
  });
});

describe('the sheets of the plan', () => {
  test('stay as they are with the next run, in a colleague’s copy as well', async () => {
    await write(current, PLAN, 'B6', MONDAY);
    await write(current, PLAN, 'I7', 'Đồng chí A');
    expect(changesNothing((await proposeChecklists()).plan)).toBe(true);
    current = await reopened(current);
    expect(changesNothing((await proposeChecklists()).plan)).toBe(true);
  });

  test('keep working under other headings and other names of their sheets', async () => {
    await write(current, PLAN, 'B6', MONDAY);
    await write(current, PLAN, 'M5', 'Ngày bắt đầu thực hiện');
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(PLAN).name = 'KH thực hiện';
      await context.sync();
    });
    expect(await planned('h duy xuyen / brief-members')).toBe(MONDAY + 1);
    const { plan } = await proposeChecklists();
    expect(plan.typedOver).toEqual([]);
    expect(changesNothing(plan)).toBe(true);
  });

  test('take in a district that the survey has got, and undo takes it out again', async () => {
    await current.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SURVEY);
      sheet.getRange('28:28').insert('Down');
      sheet.getRange('A28:K28').values = [[19, 'Huyện Mới', 0, 4, 31, 0, 3, 32, 0, 9, 60]];
      await context.sync();
    });
    await writeChecklists();
    expect(await district('Huyện Mới')).toMatchObject({ Đợt: 'Các đơn vị còn lại', 'Mã đơn vị': 'h moi' });
    expect(await task('h moi / announce')).toMatchObject({ Đợt: 'Các đơn vị còn lại' });
    expect(await undone()).toMatchObject({ kept: [] });
    expect((await valuesOf(current, PLAN, 'G9:P9')).flat().every((cell) => cell === '')).toBe(true);
    expect(changesNothing((await proposeChecklists()).plan)).toBe(false);
  });

  describe('one that lost a table is not made again beside what is left', () => {
    const trouble = {
      code: 'plan-table-missing',
      sheet: PLAN,
      tables: [{ name: 'KienToan_NgayNghi', headers: ['Ngày nghỉ', 'Tên ngày nghỉ'] }],
    } as const;
    const edit = (work: (table: Excel.Table) => void) =>
      current.run(async (context) => {
        work(context.workbook.tables.getItem('KienToan_NgayNghi'));
        await context.sync();
      });

    test('the table is named', async () => {
      await edit((table) => table.delete());
      await expect(proposeChecklists()).rejects.toThrow(JSON.stringify(trouble));
    });

    test('the way back is told, and leads back: cells that are no table any more', async () => {
      await edit((table) => table.convertToRange());
      await expect(proposeChecklists()).rejects.toThrow(JSON.stringify(trouble));
      await current.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(PLAN);
        sheet.tables.add('R5:U17', true).name = 'KienToan_NgayNghi';
        await context.sync();
      });
      expect((await proposeChecklists()).plan.newSheets).toEqual([]);
    });

    test('and a table that got another name', async () => {
      await edit((table) => (table.name = 'NgayNghi'));
      await expect(proposeChecklists()).rejects.toThrow(JSON.stringify(trouble));
    });

    test('in both languages, the deletion of the sheet last', () => {
      const vi = messagesVi.writeTrouble(trouble);
      expect(vi).toContain('“Kế hoạch” thiếu bảng KienToan_NgayNghi (Ngày nghỉ, Tên ngày nghỉ…)');
      expect(vi).toMatch(/Chèn > Bảng \(Ctrl\+T\).*Thiết kế Bảng.*xóa cả trang.*sẽ mất/);
      const en = messagesEn.writeTrouble(trouble);
      expect(en).toContain('“Kế hoạch” lacks the table KienToan_NgayNghi (Ngày nghỉ, Tên ngày nghỉ…)');
      expect(en).toMatch(/Insert > Table \(Ctrl\+T\).*Table Design.*delete the sheet.*lost/);
    });
  });

  test('one that was deleted comes again', async () => {
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(DELAYS).delete();
      await context.sync();
    });
    const { plan } = await proposeChecklists();
    expect(plan.newSheets.map(({ name }) => name)).toEqual([DELAYS]);
    expect((await writePlan(plan)).ok).toBe(true);
  });
});
