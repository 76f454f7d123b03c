import type { GridUser } from '../../src/preview/host/grid-user';
import { saveWorkbook } from '../../src/preview/host/workbook-file';
import { undo } from '../../src/jobs/undo';
import { withColleague, type WithColleague } from './colleague';
import { lookApartFromMark } from './look-of-workbook';
import { writeChecklists, writeResults } from './main-job';
import { REGISTER, SURVEY, WRITTEN_SHORT } from './undo-report';
import { write } from './workbook-under-test';

let colleague: WithColleague;
const looks = () => lookApartFromMark(colleague.under);

/** Runs before the run that is taken back, and that run, on a sheet. */
interface Job {
  readonly sheet: string;
  readonly before: () => Promise<void>;
  readonly run: () => Promise<unknown>;
}

const firstResults: Job = { sheet: SURVEY, before: () => Promise.resolve(), run: () => writeResults() };
const grownRegister: Job = {
  sheet: REGISTER,
  before: async () => {
    await writeChecklists();
    await write(colleague.under, SURVEY, 'E10', 29);
  },
  run: () => writeChecklists(),
};

/** The file in which a run is to be taken back, made once: each undo opens it anew, as somebody else's pane would. */
async function fileAfter(work: () => Promise<unknown>): Promise<Uint8Array> {
  colleague = await withColleague();
  await work();
  return saveWorkbook(colleague.under.workbook);
}

/** Takes the run back with a colleague at work before each of the undo's batches in turn. */
async function undoneAtEveryBatch(
  { sheet, before, run }: Job,
  does: (user: GridUser, sheet: string) => void,
) {
  colleague = await withColleague();
  await before();
  await colleague.now((user) => does(user, sheet));
  const expected = looks();
  const file = await fileAfter(async () => {
    await before();
    await run();
  });
  const failures: unknown[] = [];
  for (let batch = 1; ; batch += 1) {
    colleague = await withColleague(file);
    colleague.before(batch, (user) => does(user, sheet));
    const failure = await undo().then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (!colleague.hasActed()) return failures;
    if (failure !== null) {
      failures.push(failure);
      await undo();
    }
    expect([batch, looks()]).toEqual([batch, expected]);
  }
}

describe('rows and columns that come while a run is taken back', () => {
  test.each<[string, Job, (user: GridUser, sheet: string) => void]>([
    ['a column left of the results', firstResults, (user, sheet) => user.insertColumns(sheet, 0, 1)],
    ['a column of the survey that goes', firstResults, (user, sheet) => user.deleteColumns(sheet, 11, 1)],
    ['a row above the register', grownRegister, (user, sheet) => user.insertRows(sheet, 1, 1)],
  ])('%s: everything is taken back where it has gone, and nothing else', async (_, job, does) => {
    expect(await undoneAtEveryBatch(job, does)).toEqual([]);
  });

  test.each<[string, Job, (user: GridUser, sheet: string) => void]>([
    ['among the districts', firstResults, (user, sheet) => user.insertRows(sheet, 11, 1)],
    ['among the rows of the register', grownRegister, (user, sheet) => user.insertRows(sheet, 11, 1)],
  ])(
    'a row %s right before the last request: nothing is written, and it is done again',
    async (_, job, does) => {
      const failures = await undoneAtEveryBatch(job, does);
      expect(failures).toMatchObject([{ name: 'HostFailure', code: 'moved', written: [] }]);
    },
  );

  test('the sheet renamed: what was not taken back is taken back by the next undo', async () => {
    colleague = await withColleague();
    await colleague.now((user) => user.renameSheet(SURVEY, 'Biểu'));
    const expected = looks();
    const file = await fileAfter(() => writeResults());
    for (let batch = 1; ; batch += 1) {
      colleague = await withColleague(file);
      colleague.before(batch, (user) => user.renameSheet(SURVEY, 'Biểu'));
      const first = await undo().catch((thrown: unknown) => thrown);
      if (!colleague.hasActed()) return;
      if (first instanceof Error) {
        expect([batch, first]).toMatchObject([batch, { name: 'HostFailure', code: 'gone', written: [] }]);
        expect(await undo()).toMatchObject({ ok: true, report: { restored: WRITTEN_SHORT, kept: [] } });
      }
      expect([batch, looks()]).toEqual([batch, expected]);
    }
  });
});
