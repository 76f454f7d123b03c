import type { TaskMark } from '../../src/domain/tasks/mark-tasks-plan';
import type { Task } from '../../src/domain/tasks/task';
import {
  type MarkOutcome,
  markTasks,
  readTasks,
  type TaskBoard,
  undoMarks,
} from '../../src/jobs/follow-tasks';
import { checklistWordings } from '../../src/locales/checklist-wording';
import { openWorkbook } from '../../src/preview/host/workbook-file';
import { fileWithRegister, rules, writeChecklists } from './main-job';
import { REGISTER } from './undo-report';
import { sampleUnderTest, underTest, valuesOf, write, type WorkbookUnderTest } from './workbook-under-test';

const request = { rules, wordings: checklistWordings('vi', rules) };
const [DISTRICT, STATUS, DUE, NOTE, KEY, FINISHED] = ['A', 'K', 'U', 'N', 'O', 'V'];
const FIRST = 8;
const DAY = 45_000;

let file: Uint8Array;
let current: WorkbookUnderTest;

beforeAll(async () => {
  file = await fileWithRegister();
});

beforeEach(async () => {
  current = underTest(await openWorkbook(file));
});

async function board(): Promise<TaskBoard> {
  const reading = await readTasks(request);
  if (!reading.ok) throw new Error(JSON.stringify(reading.trouble));
  return reading.board;
}

const named = ({ tasks }: TaskBoard, key: string): Task => {
  const found = tasks.find((task) => task.key === key);
  if (!found) throw new Error(`no task ${key}`);
  return found;
};

async function mark(keys: readonly string[], entry: TaskMark, seen?: TaskBoard): Promise<MarkOutcome> {
  const from = seen ?? (await board());
  return markTasks({ ...request, tasks: keys.map((key) => named(from, key)), mark: entry });
}

/** The cells of a task's row, by the columns of the sheet as it was made. */
async function entries(key: string) {
  const keys = (await valuesOf(current, REGISTER, `${KEY}${FIRST}:${KEY}160`)).flat();
  const row = FIRST + keys.indexOf(key);
  const [cells = []] = await valuesOf(current, REGISTER, `A${row}:X${row}`);
  const at = (letter: string) => cells[letter.charCodeAt(0) - 65];
  return { status: at(STATUS), due: at(DUE), note: at(NOTE), finished: at(FINISHED) };
}

const DONE: TaskMark = { kind: 'status', status: 'done', finished: DAY };
const BRIEF = 'h duy xuyen / brief-members';
const PLAN = 'h duy xuyen / set-personnel-plan';

test('the tasks of the register are read with their steps in the order of the procedure', async () => {
  const { tasks, steps, sheet, allDistricts, hasFinished, tooEarly } = await board();
  expect(sheet).toBe(REGISTER);
  expect(tasks).toHaveLength(128);
  expect(steps.map(({ code, name }) => `${code} ${name}`)).toEqual([
    'T1 Chung',
    'T2 Chung',
    'B0 Quán triệt',
    'B1 Bước 1',
    'B2 Bước 2',
    'B3 Bước 3',
    'B4 Bước 4',
    'B5 Bước 5',
    'B6 Bước 6',
    'B7 Bước 7',
    'G1 Sau khi lập',
  ]);
  expect(tasks.filter(({ district }) => district === allDistricts)).toHaveLength(2);
  expect(hasFinished).toBe(true);
  expect(tooEarly).toEqual([]);
});

test.each([
  ['xong', 'done'],
  ['XONG', 'done'],
  // Neither is it for the formulas of the register and of “Tiến độ”.
  ['Xong ', null],
  ['', 'todo'],
])('a status pasted as “%s” is to the pane what it is to the sheet', async (typed, status) => {
  const keys = (await valuesOf(current, REGISTER, `${KEY}${FIRST}:${KEY}160`)).flat();
  await write(current, REGISTER, `${STATUS}${FIRST + keys.indexOf(BRIEF)}`, typed);
  expect(named(await board(), BRIEF).status).toBe(status);
  const [headings = [], counted = []] = await valuesOf(current, REGISTER, 'A4:G5');
  expect(counted[headings.indexOf('Xong')]).toBe(status === 'done' ? 1 : 0);
});

test('a status comes with the day, only into its own cells, and is taken back', async () => {
  const before = await current.saved();
  const { outcome, reading } = await mark([BRIEF, PLAN], DONE);
  expect(outcome).toMatchObject({ ok: true, receipt: { cells: 4, canUndo: true } });
  expect(await entries(BRIEF)).toEqual({ status: 'Xong', due: '', note: '', finished: DAY });
  expect(await entries(PLAN)).toEqual({ status: 'Xong', due: '', note: '', finished: DAY });
  expect(reading.ok && named(reading.board, BRIEF).status).toBe('done');
  const changed = Object.entries((await current.saved()).Sheets[REGISTER] ?? {}).filter(
    ([address, cell]) =>
      /^[A-X]\d+$/.test(address) &&
      (cell as { v?: unknown }).v !== (before.Sheets[REGISTER]?.[address] as { v?: unknown } | undefined)?.v,
  );
  const inTable = changed.filter(([address]) => Number(/\d+$/.exec(address)?.[0]) >= FIRST);
  // What a task says of its deadline follows by formula.
  expect(inTable.map(([address]) => address.replace(/\d+$/, '')).toSorted()).toEqual(
    [STATUS, 'M', FINISHED].flatMap((column) => [column, column]),
  );
  const { undone } = await undoMarks(request);
  expect(undone).toMatchObject({ ok: true, report: { restored: 4, kept: [] } });
  expect(await entries(BRIEF)).toEqual({ status: 'Chưa làm', due: '', note: '', finished: '' });
});

test('another status takes the day of a task away that is done no more', async () => {
  await mark([BRIEF], DONE);
  await mark([BRIEF], { kind: 'status', status: 'doing', finished: null });
  expect(await entries(BRIEF)).toMatchObject({ status: 'Đang làm', finished: '' });
});

test('without a day, what somebody typed as the day stays', async () => {
  await mark([BRIEF], DONE);
  await mark([BRIEF], { kind: 'status', status: 'doing', finished: null });
  const keys = (await valuesOf(current, REGISTER, `${KEY}${FIRST}:${KEY}160`)).flat();
  await write(current, REGISTER, `${FINISHED}${FIRST + keys.indexOf(BRIEF)}`, DAY - 7);
  await mark([BRIEF], { kind: 'status', status: 'done', finished: null });
  expect(await entries(BRIEF)).toMatchObject({ status: 'Xong', finished: DAY - 7 });
});

test('a deadline of its own wins over the planned one, and goes again', async () => {
  const { reading } = await mark([BRIEF], { kind: 'due', due: DAY });
  expect(reading.ok && named(reading.board, BRIEF).deadline).toBe(DAY);
  const later = await mark([BRIEF], { kind: 'due', due: null });
  expect(later.reading.ok && named(later.reading.board, BRIEF).deadline).toBeNull();
  expect(await entries(BRIEF)).toMatchObject({ due: '' });
});

test('a task that a colleague has entered since is named, and nothing is written', async () => {
  const seen = await board();
  await mark([PLAN], { kind: 'status', status: 'doing', finished: null });
  const { outcome, reading } = await mark([BRIEF, PLAN], DONE, seen);
  expect(outcome).toEqual({
    ok: false,
    trouble: {
      code: 'tasks-changed',
      tasks: [expect.stringMatching(/^Huyện Duy Xuyên: Xác định tiêu chuẩn, dự kiến cơ cấu/)],
    },
  });
  expect(await entries(BRIEF)).toMatchObject({ status: 'Chưa làm', finished: '' });
  expect(reading.ok && named(reading.board, PLAN).status).toBe('doing');
});

test('a register that was sorted since is entered in the rows of the same tasks', async () => {
  const seen = await board();
  await current.run(async (context) => {
    const table = context.workbook.tables.getItem('KienToan_DanhMuc');
    table.sort.apply([{ key: 14, ascending: false }]);
    await context.sync();
  });
  const { outcome } = await mark([BRIEF], DONE, seen);
  expect(outcome.ok).toBe(true);
  expect(await entries(BRIEF)).toMatchObject({ status: 'Xong', finished: DAY });
  const statuses = (await valuesOf(current, REGISTER, `${STATUS}${FIRST}:${STATUS}160`)).flat();
  expect(statuses.filter((status) => status === 'Xong')).toHaveLength(1);
});

test('of two rows with one key the one that was seen is entered, and none once it has moved', async () => {
  const [original = []] = await valuesOf(current, REGISTER, `A${FIRST}:X${FIRST}`);
  const copy = FIRST + 128;
  await current.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(REGISTER);
    context.workbook.tables.getItem('KienToan_DanhMuc').resize(`A${FIRST - 1}:X${copy}`);
    sheet.getRange(`A${copy}:X${copy}`).values = [original];
    await context.sync();
  });
  const seen = await board();
  const twin = seen.tasks.at(-1);
  expect(twin?.key).toBe(seen.tasks[0]?.key);
  const { outcome } = await markTasks({ ...request, tasks: twin ? [twin] : [], mark: DONE });
  expect(outcome.ok).toBe(true);
  expect(await valuesOf(current, REGISTER, `${STATUS}${copy}`)).toEqual([['Xong']]);
  expect(await valuesOf(current, REGISTER, `${STATUS}${FIRST}`)).toEqual([['Chưa làm']]);
  await current.run(async (context) => {
    context.workbook.worksheets
      .getItem(REGISTER)
      .getRange(`${copy - 4}:${copy - 4}`)
      .insert('Down');
    await context.sync();
  });
  const moved = await markTasks({
    ...request,
    tasks: [seen.tasks.at(-1) ?? seen.tasks[0]].flatMap((task) => task ?? []),
    mark: DONE,
  });
  expect(moved.outcome).toMatchObject({ ok: false, trouble: { code: 'tasks-changed' } });
});

test('a row that staff added by hand is a task like any other', async () => {
  const added = FIRST + 128;
  await current.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(REGISTER);
    context.workbook.tables.getItem('KienToan_DanhMuc').resize(`A${FIRST - 1}:X${added}`);
    sheet.getRange(`${DISTRICT}${added}`).values = [['Huyện Duy Xuyên']];
    sheet.getRange(`D${added}`).values = [['Việc riêng của huyện']];
    await context.sync();
  });
  const own = (await board()).tasks.find(({ key }) => key === '');
  expect(own).toMatchObject({ district: 'Huyện Duy Xuyên', work: 'Việc riêng của huyện', status: 'todo' });
  const { outcome } = await markTasks({ ...request, tasks: own ? [own] : [], mark: DONE });
  expect(outcome.ok).toBe(true);
  expect(await valuesOf(current, REGISTER, `${STATUS}${added}`)).toEqual([['Xong']]);
});

test('a step that is done before the one that comes first is named', async () => {
  const { reading } = await mark(['h duy xuyen / vote-by-members / party'], DONE);
  expect(
    reading.ok &&
      reading.board.tooEarly.map(({ task, before }) => [task.stepCode, before.map((one) => one.stepCode)]),
  ).toEqual([['B2', expect.arrayContaining(['B1'])]]);
});

test('a register that was removed, or lost a column, is said', async () => {
  await current.run(async (context) => {
    context.workbook.worksheets.getItem(REGISTER).getRange(`${STATUS}:${STATUS}`).delete('Left');
    await context.sync();
  });
  expect(await readTasks(request)).toEqual({
    ok: false,
    trouble: { code: 'register-columns-missing', headers: ['Trạng thái'] },
  });
  await sampleUnderTest();
  expect(await readTasks(request)).toEqual({ ok: false, trouble: { code: 'register-missing' } });
});

test('the next run of the register leaves what was entered alone', async () => {
  await mark([BRIEF], DONE);
  await mark([PLAN], { kind: 'due', due: DAY });
  const { cells } = await writeChecklists();
  expect(cells).toBe(0);
  expect(await entries(BRIEF)).toMatchObject({ status: 'Xong', finished: DAY });
  expect(await entries(PLAN)).toMatchObject({ due: DAY });
});
