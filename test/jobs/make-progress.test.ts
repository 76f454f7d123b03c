import { read, type WorkBook } from '@e965/xlsx';
import { makeProgress } from '../../src/jobs/make-progress';
import { planChecklists } from '../../src/jobs/make-checklists';
import { undo } from '../../src/jobs/undo';
import { writePlan } from '../../src/jobs/write-plan';
import { readTasks } from '../../src/jobs/follow-tasks';
import { tallyOf } from '../../src/domain/tasks/task-progress';
import { checklistWordings } from '../../src/locales/checklist-wording';
import { progressWordings } from '../../src/locales/progress-wording';
import { openWorkbook, saveWorkbook } from '../../src/preview/host/workbook-file';
import { unzip } from '../../src/preview/host/file/zip';
import { columnLetters } from '../../src/domain/address';
import { testWithLibreOffice } from '../libre-office';
import { convertedByLibreOffice, withoutResults } from '../libre-office-file';
import { decided, rules, writeChecklists, fileWithRegister } from './main-job';
import { REGISTER, SURVEY } from './undo-report';
import {
  reopened,
  sampleUnderTest,
  underTest,
  valuesOf,
  write,
  type WorkbookUnderTest,
} from './workbook-under-test';

const [PROGRESS, PLAN, DELAYS, PROCEDURE] = ['Tiến độ', 'Kế hoạch', 'Xin chậm', 'Quy trình'];
const STATUS = 'K';
const DUE = 'L';

let file: Uint8Array;
let current: WorkbookUnderTest;

beforeAll(async () => {
  file = await fileWithRegister();
});

beforeEach(async () => {
  current = underTest(await openWorkbook(file));
});

async function made(): Promise<string> {
  const { sheet, outcome } = await makeProgress(progressWordings('vi', rules));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.trouble));
  return sheet;
}

/** Writes into the cell of a column of the register in the rows of these tasks. */
async function enter(
  column: string,
  keys: readonly string[],
  value: string | number,
  register: string = REGISTER,
): Promise<void> {
  const standing = (await valuesOf(current, register, 'O8:O160')).flat();
  for (const key of keys) {
    const place = standing.indexOf(key);
    if (place < 0) throw new Error(`no task ${key}`);
    await write(current, register, `${column}${8 + place}`, value);
  }
}

/** A row of the sheet, from the cell that holds this text on; blank cells at its end left out. */
async function rowOf(text: string, after = '', sheet: string = PROGRESS): Promise<readonly unknown[]> {
  const rows = await valuesOf(current, sheet, 'A1:Q90');
  const from = after === '' ? 0 : rows.findIndex(([first]) => first === after);
  const row = rows.slice(from).find(([first]) => first === text);
  if (!row) throw new Error(`no row ${text}`);
  return row.slice(0, row.findLastIndex((cell) => cell !== '') + 1);
}

/** The share of a district by the code of the step. */
async function share(district: string, step: string, sheet: string = PROGRESS): Promise<unknown> {
  const header = await rowOf('Đơn vị', '', sheet);
  return (await rowOf(district, 'Đơn vị', sheet))[header.indexOf(step)];
}

/** Programs write a different number of digits. */
const rounded = (value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value);

const figures = async (sheet: string = PROGRESS) => (await valuesOf(current, sheet, 'A5:E5'))[0] ?? [];
const today = async () => Number((await figures())[0]);
const TAM_KY = 'TP Tam Kỳ';

/** Lengthens the register by rows, as somebody who drags its corner; answers the row that was its last, from 1. */
async function grown(rows: number): Promise<number> {
  return current.run(async (context) => {
    const table = context.workbook.tables.getItem('KienToan_DanhMuc');
    const range = table.getRange().load('rowIndex,rowCount');
    await context.sync();
    const last = range.rowIndex + range.rowCount;
    table.resize(`A${range.rowIndex + 1}:X${last + rows}`);
    await context.sync();
    return last;
  });
}
const STEP_1 = 'tp tam ky / set-personnel-plan';

describe('the districts', () => {
  test('stand in the plan’s order with the share done of each step, sub-items under theirs', async () => {
    await made();
    await enter(STATUS, [STEP_1, `${STEP_1} B1.2`], 'Xong');
    expect(await valuesOf(current, PROGRESS, 'A7:Q7')).toEqual([
      [
        ...['Đơn vị', 'T1', 'T2', 'C1', 'C2', 'C3', 'B0', 'B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'G1'],
        ...['Cả đơn vị', 'Biểu đồ'],
      ],
    ]);
    expect((await valuesOf(current, PROGRESS, 'A8:A11')).flat()).toEqual([
      'Chung các đơn vị',
      TAM_KY,
      'Huyện Duy Xuyên',
      'Huyện Nông Sơn',
    ]);
    // Four rows: the step and its three pieces.
    expect([await share(TAM_KY, 'B1'), await share(TAM_KY, 'B2'), await share(TAM_KY, 'T1')]).toEqual([
      0.5,
      0,
      '–',
    ]);
    expect(await share('Huyện Duy Xuyên', 'B1')).toBe(0);
    expect((await figures()).slice(1)).toEqual([128, 2, 2 / 128, 0]);
    expect(await rowOf('Số việc', 'Đơn vị')).toEqual([
      ...['Số việc', 1, 1, 0, 0, 0, 3, 12, 8, 9, 3, 40, 3, 40, 8, 128],
    ]);
    const whole = await share(TAM_KY, 'Cả đơn vị');
    expect([whole, await share(TAM_KY, 'Biểu đồ')]).toEqual([2 / 46, '░░░░░░░░░░']);
  });

  test('a task that is not applicable does not count, neither as done nor as open', async () => {
    await made();
    await enter(STATUS, [STEP_1, `${STEP_1} B1.2`], 'Xong');
    await enter(STATUS, [`${STEP_1} B1.3`], 'Không áp dụng');
    expect(await share(TAM_KY, 'B1')).toBe(2 / 3);
    await enter(STATUS, [STEP_1, `${STEP_1} B1.1`, `${STEP_1} B1.2`], 'Không áp dụng');
    expect(await share(TAM_KY, 'B1')).toBe('–');
    expect((await figures()).slice(1, 3)).toEqual([124, 0]);
  });

  test('a task that no longer follows from the procedure does not count, whatever it says', async () => {
    await made();
    const piece = `${STEP_1} B1.1`;
    await enter(STATUS, [STEP_1, piece], 'Xong');
    await enter(DUE, [`${STEP_1} B1.2`, `${STEP_1} B1.3`], (await today()) - 3);
    expect([await share(TAM_KY, 'B1'), (await figures())[4]]).toEqual([0.5, 2]);
    // The pieces B1.1 and B1.2.
    await write(current, PROCEDURE, 'D23', 'Không');
    await write(current, PROCEDURE, 'D24', 'Không');
    await writeChecklists();
    expect([await share(TAM_KY, 'B1'), (await figures())[4]]).toEqual([0.5, 1]);
    expect((await figures()).slice(1, 3)).toEqual([122, 1]);
  });

  test('whoever sorts the register changes nothing', async () => {
    await made();
    await enter(STATUS, [STEP_1], 'Xong');
    await enter(DUE, ['h duy xuyen / announce'], (await today()) - 2);
    const before = await valuesOf(current, PROGRESS, 'A1:Q90');
    await current.run(async (context) => {
      const table = context.workbook.tables.getItem('KienToan_DanhMuc');
      table.sort.apply([{ key: 14, ascending: false }]);
      await context.sync();
    });
    expect((await valuesOf(current, REGISTER, 'O8'))[0]?.[0]).toMatch(/^tp tam ky/);
    expect(await valuesOf(current, PROGRESS, 'A1:Q90')).toEqual(before);
  });

  test('one that comes to the plan later is said to be missing, and is there on the next sheet', async () => {
    await made();
    expect((await valuesOf(current, PROGRESS, 'A3'))[0]).toEqual(['']);
    await current.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SURVEY);
      sheet.getRange('28:28').insert('Down');
      sheet.getRange('A28:K28').values = [[19, 'Huyện Mới', 0, 4, 31, 0, 3, 32, 0, 9, 60]];
      await context.sync();
    });
    await writeChecklists();
    expect((await valuesOf(current, PROGRESS, 'A3'))[0]?.[0]).toMatch(/^Có việc chưa nằm trong bảng/);
    const count = (await figures())[1];
    expect(Number(count)).toBeGreaterThan(128);
    const next = await made();
    expect(next).toBe('Tiến độ (2)');
    expect((await valuesOf(current, next, 'A3'))[0]).toEqual(['']);
    expect((await rowOf('Huyện Mới', 'Đơn vị', next))[6]).toBe(0);
    expect((await figures(next))[1]).toBe(count);
  });
});

describe('deadlines', () => {
  const ANNOUNCE = ['tp tam ky / announce', 'h duy xuyen / announce', 'h nong son / announce'] as const;

  test('yesterday is overdue, today is not; done and open ones are told apart', async () => {
    await made();
    const now = await today();
    await enter(DUE, [ANNOUNCE[0]], now - 1);
    await enter(DUE, [ANNOUNCE[1]], now);
    await enter(DUE, [ANNOUNCE[2]], now + 1);
    expect((await figures())[4]).toBe(1);
    const words = 'Tổ chức lễ công bố quyết định thành lập';
    const overdue = await rowOf(TAM_KY, 'Việc quá hạn, lâu nhất trước');
    expect(overdue).toEqual([TAM_KY, 'Bước 6', now - 1, 1, 'Toàn đơn vị', '', '', '', '', words]);
    const title = 'Việc sắp đến hạn';
    expect((await rowOf('Huyện Duy Xuyên', title)).slice(0, 4)).toEqual([
      'Huyện Duy Xuyên',
      'Bước 6',
      now,
      0,
    ]);
    expect((await rowOf('Huyện Nông Sơn', title)).slice(1, 4)).toEqual(['Bước 6', now + 1, 1]);
    await enter(STATUS, [ANNOUNCE[0]], 'Xong');
    expect((await figures())[4]).toBe(0);
    await expect(rowOf('Không có việc quá hạn.')).resolves.toBeDefined();
  });

  test('the list of overdue tasks has the oldest first, and says how many it has no room for', async () => {
    await made();
    const now = await today();
    await write(current, PLAN, 'B6', now - 300);
    const all = (await figures())[4];
    expect(all).toBe(46);
    await expect(rowOf('Còn 26 việc quá hạn khác: xem cột Tình trạng của danh mục.')).resolves.toBeDefined();
    await enter(DUE, ['tp tam ky / announce'], now - 900);
    expect((await rowOf(TAM_KY, 'Việc quá hạn, lâu nhất trước')).slice(1, 4)).toEqual([
      'Bước 6',
      now - 900,
      900,
    ]);
  });

  test('a deadline that is no date is none', async () => {
    await made();
    await enter(DUE, [ANNOUNCE[0]], 'tháng sau');
    await enter(DUE, [ANNOUNCE[1]], (await today()) - 4);
    expect((await figures())[4]).toBe(1);
    expect((await rowOf('Huyện Duy Xuyên', 'Việc quá hạn, lâu nhất trước'))[3]).toBe(4);
  });
});

test('waves and those who follow districts have their tasks, and what is nobody’s is said', async () => {
  await made();
  const now = await today();
  for (const [cell, name] of [
    ['I6', 'Đồng chí A'],
    ['I7', 'Đồng chí B'],
    ['I8', 'Đồng chí A'],
    ['J7', 'Đồng chí C'],
  ] as const)
    await write(current, PLAN, cell, name);
  await enter(STATUS, ['tp tam ky / announce', 'h nong son / announce'], 'Xong');
  await enter(DUE, ['h duy xuyen / announce'], now - 2);
  await enter(DUE, ['h duy xuyen / appraise'], now + 9);
  await enter(DUE, ['h duy xuyen / brief-members'], now + 5);
  expect(await rowOf('Làm điểm')).toEqual(['Làm điểm', 46, 0, 0, 1, now + 5]);
  expect(await rowOf('Các đơn vị còn lại')).toEqual(['Các đơn vị còn lại', 80, 2, 2 / 80, 0, '–']);
  expect(await rowOf('Đồng chí A')).toEqual(['Đồng chí A', 80, 2, 2 / 80, 0, '–']);
  expect(await rowOf('Đồng chí B')).toEqual(['Đồng chí B', 46, 0, 0, 1, now + 5]);
  expect(await rowOf('Chưa ghi lãnh đạo')).toEqual(['Chưa ghi lãnh đạo', 0, 0, '–', 0, '–']);
  expect(await rowOf('Đồng chí C')).toEqual(['Đồng chí C', 46, 0, 0, 1, now + 5]);
  expect(await rowOf('Chưa ghi chuyên viên')).toEqual(['Chưa ghi chuyên viên', 80, 2, 2 / 80, 0, '–']);
});

test('has room for whoever is named later, one for each district, and for further waves', async () => {
  await made();
  for (const [row, name] of ['A', 'B', 'C'].entries()) await write(current, PLAN, `J${6 + row}`, name);
  await current.run(async (context) => {
    context.workbook.tables.getItem('KienToan_Dot').resize('A5:E10');
    await context.sync();
  });
  for (const row of [8, 9, 10]) await write(current, PLAN, `A${row}`, `Đợt ${row}`);
  await write(current, PLAN, 'H6', 'Đợt 10');
  expect(await rowOf('C')).toEqual(['C', 34, 0, 0, 0, '–']);
  expect(await rowOf('Đợt 10')).toEqual(['Đợt 10', 46, 0, 0, 0, '–']);
  expect(await rowOf('Chưa xếp đợt')).toEqual(['Chưa xếp đợt', 0, 0, '–', 0, '–']);
  expect((await valuesOf(current, PROGRESS, 'A3'))[0]).toEqual(['']);
});

test('what has no row of its own stands under others, and is said', async () => {
  await made();
  await current.run(async (context) => {
    context.workbook.tables.getItem('KienToan_Dot').resize('A5:E15');
    await context.sync();
  });
  await write(current, PLAN, 'A13', 'Đợt 8');
  await write(current, PLAN, 'A14', 'Đợt 9');
  await write(current, PLAN, 'H6', 'Đợt 8');
  expect(await rowOf('Đợt 8')).toEqual(['Đợt 8', 46, 0, 0, 0, '–']);
  expect((await valuesOf(current, PROGRESS, 'A3'))[0]).toEqual(['']);
  await write(current, PLAN, 'H6', 'Đợt 9');
  expect(await rowOf('Các đợt khác')).toEqual(['Các đợt khác', 46, 0, 0, 0, '–']);
  expect(await rowOf('Chưa xếp đợt')).toEqual(['Chưa xếp đợt', 0, 0, '–', 0, '–']);
  expect((await valuesOf(current, PROGRESS, 'A3'))[0]?.[0]).toBe(
    'Có đợt, lãnh đạo hoặc chuyên viên chưa có dòng riêng. Lập lại trang này để có đủ.',
  );
});

test('requests to postpone are counted by their outcome; one without is pending', async () => {
  await made();
  for (const [row, outcome, days] of [
    [5, 'Đồng ý', 5],
    [6, 'Chưa đồng ý', 9],
    [7, 'Đang xem xét', 3],
    [8, '', 2],
    [9, 'Đồng ý', 7],
  ] as const) {
    await write(current, DELAYS, `A${row}`, 'Huyện Duy Xuyên');
    if (outcome !== '') await write(current, DELAYS, `G${row}`, outcome);
    await write(current, DELAYS, `H${row}`, days);
  }
  expect(await valuesOf(current, PROGRESS, 'G4:K5')).toEqual([
    ['Xin chậm', 'Đồng ý', 'Chưa đồng ý', 'Đang xem xét', 'Tổng số ngày lùi'],
    [5, 2, 1, 2, 12],
  ]);
});

test('other headings and other names of sheets are followed', async () => {
  await write(current, REGISTER, 'K7', 'Tình hình');
  await write(current, REGISTER, 'U7', 'Hạn [chốt]');
  await write(current, PLAN, 'I5', 'Đồng chí theo dõi');
  await write(current, DELAYS, 'G4', 'Trả lời');
  await current.run(async (context) => {
    context.workbook.worksheets.getItem(PROCEDURE).name = 'Các bước';
    context.workbook.worksheets.getItem(PLAN).name = 'KH thực hiện';
    await context.sync();
  });
  await made();
  expect((await valuesOf(current, PROGRESS, 'A6'))[0]?.[0]).toContain('trang “Các bước”');
  await enter(STATUS, [STEP_1], 'Xong');
  await enter(DUE, [`${STEP_1} B1.1`], (await today()) - 1);
  await write(current, 'KH thực hiện', 'I6', 'Đồng chí A');
  expect(await share(TAM_KY, 'B1')).toBe(0.25);
  expect(await rowOf('Đồng chí A')).toEqual(['Đồng chí A', 46, 1, 1 / 46, 1, '–']);
  // As later, with the sheet there.
  await write(current, REGISTER, 'K7', 'Trạng thái việc');
  expect(await share(TAM_KY, 'B1')).toBe(0.25);
});

describe('the sheet', () => {
  test('comes beside one that stands, and an undo takes the last one away, in a colleague’s copy as well', async () => {
    expect(await made()).toBe(PROGRESS);
    expect(await made()).toBe(`${PROGRESS} (2)`);
    expect(await undo()).toMatchObject({ ok: true, report: { removedSheets: [`${PROGRESS} (2)`] } });
    await enter(STATUS, [STEP_1], 'Xong');
    expect((await figures())[2]).toBe(1);
    expect(await made()).toBe(`${PROGRESS} (2)`);
    current = await reopened(current);
    expect(await undo()).toMatchObject({ ok: true, report: { removedSheets: [`${PROGRESS} (2)`] } });
  });

  test('has a chart of the districts’ shares; one of somebody’s keeps the sheet, its own does not', async () => {
    await made();
    const chart = new TextDecoder().decode(
      (await unzip(await saveWorkbook(current.workbook))).get('xl/charts/chart1.xml'),
    );
    const formulas = [...chart.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, formula]) => formula);
    const header = await rowOf('Đơn vị');
    const share = columnLetters(header.indexOf('Cả đơn vị'));
    const last =
      8 + (await valuesOf(current, PROGRESS, 'A8:A90')).findIndex(([name]) => name === 'Số việc') - 1;
    expect(formulas).toEqual([
      `'${PROGRESS}'!$${share}$7`,
      `'${PROGRESS}'!$A$8:$A$${last}`,
      `'${PROGRESS}'!$${share}$8:$${share}$${last}`,
    ]);
    expect(chart).toContain('Tỷ lệ việc đã xong theo đơn vị');
    await current.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(PROGRESS);
      sheet.charts.add('BarClustered', sheet.getRange('A7:A9'), 'Columns');
      await context.sync();
    });
    expect(await undo()).toMatchObject({ ok: true, report: { removedSheets: [], keptSheets: [PROGRESS] } });
  });

  test('is printed on A4 across, and its header stays in sight', async () => {
    await made();
    const look = await current.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(PROGRESS);
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      const layout = sheet.pageLayout.load('orientation,paperSize,zoom');
      const area = layout.getPrintAreaOrNullObject().load('address');
      await context.sync();
      return [frozen.address, layout.orientation, layout.paperSize, layout.zoom, area.address];
    });
    expect(look).toEqual([
      `'${PROGRESS}'!A1:A7`,
      'Landscape',
      'A4',
      { horizontalFitToPages: 1 },
      `'${PROGRESS}'!A:Q`,
    ]);
  });

  test('keeps the language of the register', async () => {
    current = await sampleUnderTest();
    const { decisions, sources } = await decided();
    const wordings = checklistWordings('en', rules);
    const planning = await planChecklists({ decisions: decisions.slice(0, 1), sources, rules, wordings });
    if (!planning.ok) throw new Error(planning.trouble.code);
    await writePlan(planning.proposal.plan);
    expect(await made()).toBe('Progress');
    await enter(STATUS, [STEP_1], 'Done', 'Checklist');
    expect((await figures('Progress')).slice(2, 4)).toEqual([1, 1 / 48]);
  });
});

describe('nothing is made', () => {
  const trouble = async () => {
    const { outcome } = await makeProgress(progressWordings('vi', rules));
    return outcome.ok ? null : outcome.trouble;
  };

  test('without a register', async () => {
    current = await sampleUnderTest();
    expect(await trouble()).toEqual({ code: 'register-missing' });
  });

  test('where a heading was changed among columns that moved: nothing tells which column it was', async () => {
    await current.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(REGISTER);
      sheet.getRange('K:K').insert('Right');
      sheet.getRange('K7:L7').values = [['Điện thoại', 'Tình hình']];
      sheet.getRange('E7').values = [['Ai']];
      await context.sync();
    });
    expect(await trouble()).toEqual({ code: 'register-columns-missing', headers: ['Chủ trì'] });
  });

  test('over a register of an earlier version, and what it lacks is said', async () => {
    await current.run(async (context) => {
      const { columns } = context.workbook.tables.getItem('KienToan_DanhMuc');
      for (const name of ['Mã bước', 'Hạn áp dụng', 'Dòng kế hoạch']) columns.getItem(name).delete();
      await context.sync();
    });
    expect(await trouble()).toEqual({
      code: 'progress-columns-missing',
      headers: ['Mã bước', 'Hạn áp dụng', 'Dòng kế hoạch'],
    });
  });

  test('without a sheet of the plan', async () => {
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(DELAYS).delete();
      await context.sync();
    });
    expect(await trouble()).toEqual({ code: 'progress-plan-missing', sheets: [DELAYS] });
  });
});

test('rows that were grown by hand count where they name a piece of work or a district, as in the pane', async () => {
  await made();
  const now = await today();
  const before = (await figures()).slice(1);
  const tallied = async () => {
    const reading = await readTasks({ rules, wordings: checklistWordings('vi', rules) });
    if (!reading.ok) throw new Error(JSON.stringify(reading.trouble));
    const { total, done, overdue } = tallyOf(reading.board.tasks, now);
    return { total, done, overdue };
  };
  const counted = async () => {
    const [[, total, done, , overdue] = []] = await valuesOf(current, PROGRESS, 'A5:E5');
    return { total, done, overdue };
  };
  const last = await grown(4);
  // Rows that name nothing are room for new ones.
  expect((await figures()).slice(1)).toEqual(before);
  const states = async () => (await valuesOf(current, REGISTER, `M${last + 1}:M${last + 4}`)).flat();
  expect(await states()).toEqual(['', '', '', '']);
  await write(current, REGISTER, `A${last + 1}`, 'Huyện Duy Xuyên');
  await write(current, REGISTER, `D${last + 1}`, 'Bổ sung hồ sơ');
  await write(current, REGISTER, `K${last + 1}`, 'Chưa làm');
  await write(current, REGISTER, `U${last + 1}`, now - 3);
  await write(current, REGISTER, `D${last + 2}`, 'In phiếu');
  await write(current, REGISTER, `K${last + 2}`, 'Xong');
  await write(current, REGISTER, `A${last + 3}`, TAM_KY);
  await write(current, REGISTER, `K${last + 3}`, 'Đang làm');
  const [total = 0, done = 0, , overdue = 0] = before.map(Number);
  const expected = { total: total + 3, done: done + 1, overdue: overdue + 1 };
  expect(await tallied()).toEqual(expected);
  expect(await counted()).toEqual(expected);
  const [[all, todo, , finished, , , late] = []] = await valuesOf(current, REGISTER, 'A5:G5');
  expect({ total: all, done: finished, overdue: late }).toEqual(expected);
  expect(todo).toBe(total - done + 1);
  expect(await states()).toEqual(['Quá hạn 3 ngày', '', 'Chưa có hạn', '']);
  // A blank status is not “Không áp dụng”; the preview's calculation alone takes it for neither.
  await write(current, REGISTER, `K${last + 1}`, '');
  const saved = await withoutResults(await saveWorkbook(current.workbook));
  const book = read(await convertedByLibreOffice(saved, 'xlsx:Calc MS Excel 2007 XML'));
  const cell = (sheet: string, address: string) =>
    (book.Sheets[sheet]?.[address] as { v?: unknown } | undefined)?.v;
  expect([cell(PROGRESS, 'B5'), cell(PROGRESS, 'E5'), cell(REGISTER, 'A5'), cell(REGISTER, 'G5')]).toEqual([
    expected.total,
    expected.overdue,
    expected.total,
    expected.overdue,
  ]);
  // What somebody took out of force by a word of their own counts nowhere.
  await write(current, REGISTER, `W${last + 1}`, 'Tạm dừng');
  expect(await tallied()).toEqual({ ...expected, total: total + 2, overdue });
  expect(await counted()).toEqual({ ...expected, total: total + 2, overdue });
});

testWithLibreOffice('LibreOffice calculates the same, with no error value', async () => {
  await made();
  const now = await today();
  await write(current, PLAN, 'B6', now - 80);
  await write(current, PLAN, 'I6', 'Đồng chí A');
  await write(current, PLAN, 'I7', 'Đồng chí B');
  await write(current, DELAYS, 'A5', 'Huyện Duy Xuyên');
  await write(current, DELAYS, 'G5', 'Đồng ý');
  await write(current, DELAYS, 'H5', 12);
  await enter(STATUS, [STEP_1, `${STEP_1} B1.2`, 'h duy xuyen / brief-members'], 'Xong');
  await enter(STATUS, [`${STEP_1} B1.3`], 'Không áp dụng');
  const saved = await saveWorkbook(current.workbook);
  const cells = (workbook: WorkBook) =>
    new Map(
      Object.entries(workbook.Sheets[PROGRESS] ?? {}).flatMap(([address, cell]) => {
        const value = rounded((cell as { v?: unknown } | undefined)?.v ?? '');
        return /^[A-Z]+\d+$/.test(address) && value !== '' ? [[address, value] as const] : [];
      }),
    );
  const bare = await withoutResults(saved);
  expect(cells(read(bare)).get('B5')).toBeUndefined();
  const calculated = read(await convertedByLibreOffice(bare, 'xlsx:Calc MS Excel 2007 XML'));
  const errors = Object.values(calculated.Sheets[PROGRESS] ?? {}).filter(
    (cell) => (cell as { t?: string }).t === 'e',
  );
  expect(errors).toEqual([]);
  expect(cells(calculated)).toEqual(cells(read(saved)));
  expect(Number(cells(calculated).get('E5'))).toBeGreaterThan(20);
});

test('cells of the plan for dates that hold none are said, and requests of no district move nothing', async () => {
  const sheet = await made();
  const check = async () => (await valuesOf(current, sheet, 'A3')).flat()[0];
  expect(await check()).toBe('');
  for (const [cell, typed] of [
    ['R6', '30/4/2027 (lễ)'],
    ['B6', 'đầu tháng 9'],
    ['C6', 20121019],
    ['K6', 'tuần sau'],
  ] as const) {
    await write(current, PLAN, cell, typed);
    expect(await check()).toMatch(/^Ở trang kế hoạch có ô ngày chưa phải là ngày/);
    await write(current, PLAN, cell, 41155);
    expect(await check()).toBe('');
  }
  for (const [row, name, days] of [
    [5, 'Huyện Duy Xuyên', 5],
    [6, 'Huyện Khác', 10],
    [7, '', 20],
  ] as const) {
    await write(current, DELAYS, `A${row}`, name);
    await write(current, DELAYS, `G${row}`, 'Đồng ý');
    await write(current, DELAYS, `H${row}`, days);
  }
  const labels = (await valuesOf(current, sheet, 'G4:K5')) as [string[], number[]];
  expect(labels[1][labels[0].indexOf('Tổng số ngày lùi')]).toBe(5);
});
