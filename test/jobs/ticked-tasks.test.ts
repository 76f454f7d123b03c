import { isTickedOtherwise } from '../../src/domain/tasks/task';
import type { TaskMark } from '../../src/domain/tasks/mark-tasks-plan';
import { undoMarks } from '../../src/jobs/follow-tasks';
import { openWorkbook } from '../../src/preview/host/workbook-file';
import { withColleague } from './colleague';
import { fileWithRegister } from './main-job';
import {
  board,
  BRIEF,
  enter,
  fileWithBoxes,
  FIRST,
  FINISHED,
  isFormula,
  mark,
  ONE,
  PLAN,
  request,
  rowOf,
  ROWS,
  shown,
  STATUS,
  taskOf,
  TICKED,
} from './ticked-boxes';
import { formulasOf, REGISTER, REGISTER_TABLE, undone } from './undo-report';
import { underTest, valuesOf, WITH_BOXES, write, type WorkbookUnderTest } from './workbook-under-test';

const DAY = 45_000;
const DONE: TaskMark = { kind: 'status', status: 'done', finished: DAY };
const as = (status: 'todo' | 'doing' | 'not-applicable'): TaskMark => ({
  kind: 'status',
  status,
  finished: null,
});

let file: Uint8Array;
let current: WorkbookUnderTest;

beforeAll(async () => {
  file = await fileWithBoxes();
});

beforeEach(async () => {
  current = underTest(await openWorkbook(file), WITH_BOXES);
});

test('done in the pane ticks the box and leaves the formula; not done any more unticks it', async () => {
  const outcome = await mark([BRIEF], DONE);
  expect(outcome).toMatchObject({ ok: true, receipt: { cells: 2 } });
  expect(await shown(current, BRIEF)).toEqual({ ticked: true, status: 'Xong', finished: DAY, state: '' });
  expect(await isFormula(current, BRIEF)).toBe(true);
  expect(taskOf(await board(), BRIEF)).toMatchObject({ status: 'done', followsBox: true });
  await mark([BRIEF], as('todo'));
  expect(await shown(current, BRIEF)).toMatchObject({ ticked: false, status: 'Chưa làm', finished: '' });
  expect(await isFormula(current, BRIEF)).toBe(true);
});

test.each([
  ['doing', 'Đang làm'],
  ['not-applicable', 'Không áp dụng'],
] as const)(
  'another status (%s) is typed over the formula, and takes the tick away',
  async (status, text) => {
    await mark([BRIEF], DONE);
    await mark([BRIEF], as(status));
    const { state, ...cells } = await shown(current, BRIEF);
    expect(cells).toEqual({ ticked: false, status: text, finished: '' });
    expect(state).not.toContain('Đã đánh dấu');
    expect(await isFormula(current, BRIEF)).toBe(false);
  },
);

test.each([
  ['done', DONE, 'Đang làm'],
  ['not begun', as('todo'), 'Đang làm'],
  ['not begun, which was typed', as('todo'), 'Chưa làm'],
  ['not begun, after done', as('todo'), 'Xong'],
  ['done, of a blank one', DONE, ''],
])(
  'what a box says of itself (%s) follows it again, whatever was chosen before, and is taken back',
  async (_, entry, chosen) => {
    await enter(current, BRIEF, STATUS, chosen);
    await enter(current, BRIEF, TICKED, chosen === 'Xong');
    await mark([BRIEF], entry);
    const isDone = entry === DONE;
    expect(await shown(current, BRIEF)).toMatchObject({
      ticked: isDone,
      status: isDone ? 'Xong' : 'Chưa làm',
    });
    expect(await isFormula(current, BRIEF)).toBe(true);
    await enter(current, BRIEF, TICKED, !isDone);
    expect(await shown(current, BRIEF)).toMatchObject({ status: isDone ? 'Chưa làm' : 'Xong' });
    await enter(current, BRIEF, TICKED, isDone);
    expect((await undoMarks(request)).undone).toMatchObject({ ok: true, report: { kept: [] } });
    expect(await shown(current, BRIEF)).toMatchObject({ ticked: chosen === 'Xong', status: chosen });
    expect(await isFormula(current, BRIEF)).toBe(false);
  },
);

test('without a column of boxes a status is entered as it is called', async () => {
  const without = underTest(await openWorkbook(await fileWithRegister(ONE)), WITH_BOXES);
  const row = await rowOf(without, BRIEF);
  await mark([BRIEF], DONE);
  await mark([BRIEF], as('todo'));
  expect(await formulasOf(without, REGISTER, `K${row}`)).toEqual([['Chưa làm']]);
});

test('a formula of somebody’s own is a status that was chosen', async () => {
  const row = await rowOf(current, BRIEF);
  await write(current, REGISTER, `${STATUS}${row}`, `=IF(O${row}="","Đang làm","Xong")`);
  expect(taskOf(await board(), BRIEF)).toMatchObject({ status: 'doing', followsBox: false });
  await mark([BRIEF], DONE);
  expect(await shown(current, BRIEF)).toMatchObject({ ticked: true, status: 'Xong' });
  await undone();
  expect(await formulasOf(current, REGISTER, `${STATUS}${row}`)).toEqual([
    [`=IF(O${row}="","Đang làm","Xong")`],
  ]);
});

test.each([
  ['done', DONE, '', false],
  ['doing, ticked before', as('doing'), '', true],
  ['done, chosen before', DONE, 'Đang làm', false],
])('the entry (%s) is taken back, formula and box alike', async (_, entry, chosen, ticked) => {
  if (chosen !== '') await enter(current, BRIEF, STATUS, chosen);
  if (ticked) await enter(current, BRIEF, TICKED, true);
  const [before, formula] = [await shown(current, BRIEF), await isFormula(current, BRIEF)];
  await mark([BRIEF], entry);
  expect(await shown(current, BRIEF)).not.toEqual(before);
  const { undone: taken } = await undoMarks(request);
  expect(taken).toMatchObject({ ok: true, report: { kept: [] } });
  expect(await shown(current, BRIEF)).toEqual(before);
  expect(await isFormula(current, BRIEF)).toBe(formula);
});

test.each([
  ['the box', TICKED, true],
  ['the status, by the word that stood there', STATUS, 'Chưa làm'],
  ['the day', FINISHED, '1/2/2023'],
])(
  'a task of which a colleague has changed %s since is named, and nothing is written',
  async (_, column, value) => {
    const seen = await board();
    await enter(current, PLAN, column, value);
    const before = await shown(current, PLAN);
    expect(await mark([BRIEF, PLAN], DONE, seen)).toMatchObject({
      ok: false,
      trouble: { code: 'tasks-changed', tasks: [expect.stringMatching(/^Huyện Duy Xuyên: /)] },
    });
    expect(await shown(current, PLAN)).toEqual(before);
    expect(await shown(current, BRIEF)).toMatchObject({ ticked: false, finished: '' });
  },
);

/** The register is read in three batches; what is written is looked at in the next, and once more in the one after. */
const LOOKS = [4, 5];

test.each([
  ['the box', 10, 'TRUE', as('doing')],
  ['the status', 11, 'Đang làm', DONE],
] as const)(
  'a colleague who changes %s while the entry is under way stops it',
  async (_, column, text, entry) => {
    for (const batch of LOOKS) {
      const colleague = await withColleague(file);
      const row = await rowOf(colleague.under, BRIEF);
      const seen = await board();
      colleague.before(batch, (user) => user.enterText(REGISTER, row - 1, column, text));
      const outcome = await mark([BRIEF], entry, seen);
      expect(colleague.hasActed()).toBe(true);
      expect([batch, outcome]).toMatchObject([
        batch,
        {
          ok: false,
          trouble: {
            code: 'changed-since-read',
            cells: expect.arrayContaining([
              `${REGISTER}!${column === 10 ? TICKED : STATUS}${row}`,
            ]) as unknown,
          },
        },
      ]);
      expect((await shown(colleague.under, BRIEF)).finished).toBe('');
    }
  },
);

test('a box that is blank, in a row that was grown by hand, is ticked as well', async () => {
  const added = FIRST + ROWS;
  await current.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(REGISTER);
    context.workbook.tables.getItem(REGISTER_TABLE).resize(`A${FIRST - 1}:Y${added}`);
    sheet.getRange(`A${added}`).values = [['Huyện Duy Xuyên']];
    sheet.getRange(`D${added}`).values = [['Việc riêng của huyện']];
    await context.sync();
  });
  const own = (await board()).tasks.find(({ key }) => key === '');
  expect(own).toMatchObject({ status: 'todo', followsBox: true, typed: { ticked: '' } });
  await mark([''], as('todo'));
  expect(await valuesOf(current, REGISTER, `${TICKED}${added}:${STATUS}${added}`)).toEqual([
    ['', 'Chưa làm'],
  ]);
  await mark([''], DONE);
  expect(await valuesOf(current, REGISTER, `${TICKED}${added}:${STATUS}${added}`)).toEqual([[true, 'Xong']]);
  // A row without a key is not found again for certain: what was entered there stays, and is named.
  expect((await undone()).kept).toContain(`${REGISTER}!${TICKED}${added}`);
});

test('a tick against the status is told', async () => {
  await enter(current, BRIEF, TICKED, true);
  await enter(current, PLAN, STATUS, 'Không áp dụng');
  expect((await board()).tasks.filter(isTickedOtherwise)).toEqual([]);
  await enter(current, PLAN, TICKED, true);
  const { tasks } = await board();
  expect(tasks.filter(isTickedOtherwise).map(({ key }) => key)).toEqual([PLAN]);
});

test('a renamed column of boxes is ticked', async () => {
  await write(current, REGISTER, `${TICKED}7`, 'Đã làm xong (x)');
  await mark([BRIEF], DONE);
  expect(await shown(current, BRIEF)).toMatchObject({ ticked: true, status: 'Xong' });
  expect(await isFormula(current, BRIEF)).toBe(true);
});
