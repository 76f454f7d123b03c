import type { GridUser } from '../../src/preview/host/grid-user';
import { markTasks, readTasks } from '../../src/jobs/follow-tasks';
import { makeProgress } from '../../src/jobs/make-progress';
import { writePlan } from '../../src/jobs/write-plan';
import { writeResults } from '../../src/jobs/write-results';
import { checklistWordings } from '../../src/locales/checklist-wording';
import { progressWordings } from '../../src/locales/progress-wording';
import { HostFailure } from '../../src/workbook/host-failure';
import { type WithColleague, withColleague } from './colleague';
import { logged, LOG, logTable } from './logged';
import { lookApartFromMark } from './look-of-workbook';
import {
  assessed,
  fileWithRegister,
  proposeChecklists,
  resultWords,
  rules,
  writeChecklists,
} from './main-job';
import { REGISTER, REGISTER_TABLE } from './undo-report';
import { valuesOf, write } from './workbook-under-test';

const [SCHEDULE, PROCEDURE] = ['Kế hoạch', 'Quy trình'];
const BEFORE = ['Huyện Duy Xuyên'];
const AFTER = [...BEFORE, 'Huyện Nông Sơn'];
/** The batches of an update are look, record with the last look, values, looks. */
const LOOKS = [1, 2];

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

type Deed = (user: GridUser) => void;
type Comes = 'a row of the procedure' | 'a district';

let file: Uint8Array;
let colleague: WithColleague;

beforeAll(async () => {
  file = await fileWithRegister({ only: BEFORE });
});

beforeEach(async () => {
  colleague = await withColleague(file);
});

/** The headings of the register, left to right. */
async function headings(): Promise<readonly string[]> {
  return colleague.under.run(async (context) => {
    const head = context.workbook.tables.getItem(REGISTER_TABLE).getHeaderRowRange().load('values');
    await context.sync();
    return (head.values as string[][])[0] ?? [];
  });
}

const columnOf = async (heading: string) => (await headings()).indexOf(heading);

/** Something that adds rows, and the districts that are planned for then. */
async function comes(what: Comes): Promise<readonly string[]> {
  await write(colleague.under, SCHEDULE, 'B6', 41155);
  if (what === 'a district') return AFTER;
  await write(colleague.under, PROCEDURE, 'A34', 'B6');
  await write(colleague.under, PROCEDURE, 'B34', 'In giấy mời');
  return BEFORE;
}

/** What the workbook looked like once the colleague was through, and what became of the plan. */
async function writeWhile(what: Comes, batch: number, does: Deed) {
  const only = await comes(what);
  const { plan } = await proposeChecklists('Khảo sát', { only });
  let look: unknown;
  colleague.before(batch, (user) => {
    does(user);
    look = lookApartFromMark(colleague.under);
  });
  const outcome = await writePlan(plan);
  return { outcome, look, only };
}

async function expectRefused(what: Comes, batch: number, does: Deed): Promise<readonly string[]> {
  const { outcome, look, only } = await writeWhile(what, batch, does);
  expect(outcome).toMatchObject({ ok: false, trouble: { code: 'changed-since-read' } });
  expect(lookApartFromMark(colleague.under)).toEqual(look);
  return only;
}

/** The next run is whole: a plan for every row of the table, and nothing left to write. */
async function expectNextIsWhole(only: readonly string[]): Promise<void> {
  await writeChecklists('Khảo sát', { only });
  const rows = await valuesOf(colleague.under, REGISTER, 'A7:AA200');
  const [head = [], ...body] = rows;
  const [key, planned] = [head.indexOf('Mã việc'), head.indexOf('Hạn theo kế hoạch')];
  const ofDistricts = body.filter((row) => String(row[key]).startsWith('h '));
  expect(ofDistricts.length).toBeGreaterThan(0);
  expect(ofDistricts.filter((row) => typeof row[planned] === 'number').length).toBeGreaterThan(20);
  expect((await proposeChecklists('Khảo sát', { only })).plan.cells).toEqual([]);
}

describe.each(LOOKS)('columns that a colleague changes before batch %i of an update', (batch) => {
  test.each(['Đợt', 'Hạn theo kế hoạch', 'Tình trạng', 'Hiệu lực', 'Dòng kế hoạch'])(
    'one inserted in the register at %p: nothing is written, and the next run is whole',
    async (heading) => {
      const at = await columnOf(heading);
      expect(at).toBeGreaterThan(0);
      const only = await expectRefused('a row of the procedure', batch, (user) =>
        user.insertColumns(REGISTER, at),
      );
      await expectNextIsWhole(only);
    },
  );

  test('a heading of the register renamed: nothing is written, and no formula of the next run is broken', async () => {
    const at = await columnOf('Hiệu lực');
    const only = await expectRefused('a row of the procedure', batch, (user) =>
      user.enterText(REGISTER, 6, at, 'Còn áp dụng'),
    );
    await writeChecklists('Khảo sát', { only });
    const cells = (await valuesOf(colleague.under, REGISTER, 'A8:X200')).flat();
    expect(cells.filter((cell) => String(cell).startsWith('#'))).toEqual([]);
  });

  test('a column typed beside the register becomes its own: it stays in the table', async () => {
    const count = (await headings()).length;
    await expectRefused('a row of the procedure', batch, (user) =>
      user.enterText(REGISTER, 6, count, 'Ý kiến'),
    );
    expect(await headings()).toHaveLength(count + 1);
  });

  test('one deleted from the register: nothing is written', async () => {
    const at = await columnOf('Hạn theo kế hoạch');
    await expectRefused('a row of the procedure', batch, (user) => user.deleteColumns(REGISTER, at));
  });

  test.each([
    ['within the table of districts', 9],
    ['at its last column', 15],
  ])('one inserted in the plan %s: nothing is written, and the next run is whole', async (_, at) => {
    const only = await expectRefused('a district', batch, (user) => user.insertColumns(SCHEDULE, at));
    await expectNextIsWhole(only);
  });

  test('a heading of the plan renamed, by which new formulas speak of it: nothing is written', async () => {
    const only = await expectRefused('a row of the procedure', batch, (user) =>
      user.enterText(SCHEDULE, 4, 12, 'Bắt đầu từ'),
    );
    await expectNextIsWhole(only);
  });
});

describe('what a colleague may do all the same', () => {
  test.each<[string, Deed]>([
    ['the sheet of the plan renamed', (user) => user.renameSheet(SCHEDULE, 'KH')],
    ['rows inserted above the plan', (user) => user.insertRows(SCHEDULE, 2, 1)],
    ['a day off added below the others', (user) => user.enterText(SCHEDULE, 17, 17, '04/09/2012')],
    ['a note beside the register', (user) => user.enterText(REGISTER, 9, 27, 'xem lại')],
  ])('%s: the register is written', async (_, does) => {
    for (const batch of LOOKS) {
      colleague = await withColleague(file);
      const { outcome, only } = await writeWhile('a row of the procedure', batch, does);
      expect([batch, outcome]).toMatchObject([batch, { ok: true }]);
      expect((await proposeChecklists('Khảo sát', { only })).plan.cells).toEqual([]);
    }
  });

  test('a column inserted left of the register after the first look: all goes along', async () => {
    const { outcome, only } = await writeWhile('a row of the procedure', 2, (user) =>
      user.insertColumns(REGISTER, 0),
    );
    expect(outcome).toMatchObject({ ok: true });
    expect((await proposeChecklists('Khảo sát', { only })).plan.cells).toEqual([]);
  });
});

describe('columns that a colleague changes while other tables of the add-in are written', () => {
  test('one inserted in the register: no deadline is entered beside its column', async () => {
    const request = { rules, wordings: checklistWordings('vi', rules) };
    const at = await columnOf('Thời hạn');
    const refused: number[] = [];
    for (let batch = 1; ; batch += 1) {
      colleague = await withColleague(file);
      const reading = await readTasks(request);
      if (!reading.ok) throw new Error(JSON.stringify(reading.trouble));
      const tasks = reading.board.tasks.filter(({ key }) => key.endsWith('/ brief-members'));
      colleague.before(batch, (user) => user.insertColumns(REGISTER, at));
      const code = await markTasks({ ...request, tasks, mark: { kind: 'due', due: 45_000 } }).then(
        ({ outcome }) => (outcome.ok ? 'written' : outcome.trouble.code),
        (thrown: unknown) => {
          if (!(thrown instanceof HostFailure)) throw thrown;
          return thrown.code;
        },
      );
      if (!colleague.hasActed()) break;
      const [, ...came] = await valuesOf(colleague.under, REGISTER, `${LETTERS[at]}7:${LETTERS[at]}120`);
      expect([batch, code, came.flat().filter((cell) => cell !== '')]).toEqual([batch, code, []]);
      if (code === 'changed-since-read') refused.push(batch);
    }
    expect(refused.length).toBeGreaterThan(1);
  });

  test('one inserted in the log: the figures of the run go under no other heading', async () => {
    colleague = await withColleague();
    const values = { content: 'values' } as const;
    await logged({ isAsked: true, ...values });
    await write(colleague.under, 'Khảo sát', 'E10', 29);
    const { writing, ...assessment } = await assessed('Khảo sát', values);
    if (!writing.ok) throw new Error(JSON.stringify(writing.trouble));
    const log = {
      isAsked: false,
      by: 'pane',
      now: resultWords.now,
      wordings: resultWords.logWordings,
    } as const;
    // The log is read, in three batches, and planned before the results are looked at.
    colleague.before(5, (user) => user.insertColumns(LOG, 5));
    const { outcome } = await writeResults({ assessment, writing, log });
    expect([colleague.hasActed(), outcome]).toMatchObject([
      true,
      { ok: false, trouble: { code: 'changed-since-read' } },
    ]);
    expect(await logTable(colleague.under)).toBe('A4:S5');
  });

  test('a heading of the register renamed: no sheet of progress comes that speaks of it', async () => {
    const at = await columnOf('Hiệu lực');
    // The register and the names of tables are read in the first batches.
    colleague.before(5, (user) => user.enterText(REGISTER, 6, at, 'Còn áp dụng'));
    const { outcome } = await makeProgress(progressWordings('vi', rules));
    expect([colleague.hasActed(), outcome]).toMatchObject([
      true,
      { ok: false, trouble: { code: 'changed-since-read' } },
    ]);
    expect((await colleague.under.saved()).SheetNames).not.toContain('Tiến độ');
  });
});
