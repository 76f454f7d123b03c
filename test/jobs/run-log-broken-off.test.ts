import { HostFailure } from '../../src/workbook/host-failure';
import { type WithColleague, withColleague } from './colleague';
import { logged, LOG, logRows, logTable } from './logged';
import { assessed } from './main-job';
import { SURVEY } from './undo-report';
import { write } from './workbook-under-test';

jest.setTimeout(300_000);

const values = { content: 'values' } as const;
let colleague: WithColleague;

/**
 * Lets Excel refuse one batch of a run as a whole, each in turn, and looks at what the next run makes of it. Answers how
 * many of them broke the run off.
 */
async function atEveryBatch(
  begin: () => Promise<void>,
  options: Parameters<typeof logged>[0],
  then: () => Promise<void>,
): Promise<number> {
  let brokenOff = 0;
  for (let batch = 2; ; batch += 1) {
    colleague = await withColleague();
    await begin();
    // The batch is under way when somebody acts: what is to fail is the next.
    colleague.before(batch - 1, () => colleague.under.client.connection.failNext('GeneralException'));
    const isWhole = await logged(options).then(
      () => true,
      (thrown: unknown) => {
        if (!(thrown instanceof HostFailure)) throw thrown;
        return false;
      },
    );
    if (!colleague.hasActed()) return brokenOff;
    if (isWhole) continue;
    brokenOff += 1;
    await logged(options);
    await then();
  }
}

test('a run that broke off beginning the log begins it when it is tried again, once', async () => {
  const brokenOff = await atEveryBatch(
    () => Promise.resolve(),
    { isAsked: true, ...values },
    async () => {
      const { SheetNames } = await colleague.under.saved();
      expect(SheetNames).toEqual([SURVEY, LOG]);
      expect(await logTable(colleague.under)).toBe('A4:R5');
    },
  );
  expect(brokenOff).toBeGreaterThan(5);
});

test('a run that broke off adding its row leaves the log whole, with one row of its figures', async () => {
  const brokenOff = await atEveryBatch(
    async () => {
      await logged({ isAsked: true, ...values });
      await write(colleague.under, SURVEY, 'E10', 29);
    },
    values,
    async () => {
      expect(await logTable(colleague.under)).toBe('A4:R6');
      expect((await logRows(colleague.under)).map(([number]) => number)).toEqual([1, 2]);
    },
  );
  expect(brokenOff).toBeGreaterThan(5);
});

test('a log whose making Excel carried out but for its end is made again, and is none until then', async () => {
  colleague = await withColleague();
  await logged({ isAsked: true, ...values });
  await colleague.under.run(async (context) => {
    // As the run marks its sheets before it fills them; it ended long ago.
    const sheet = context.workbook.worksheets.getItem(LOG);
    sheet.names.add('_kt.unfinished', '="another 0"').visible = false;
    context.workbook.settings.add('kienToan.unfinished', 'true');
    await context.sync();
  });
  await write(colleague.under, SURVEY, 'E10', 29);
  expect((await assessed(SURVEY, values)).writing).toMatchObject({ runLog: { kind: 'off' } });
  await logged({ isAsked: true, ...values });
  expect((await colleague.under.saved()).SheetNames).toEqual([SURVEY, LOG]);
  expect(await logTable(colleague.under)).toBe('A4:R5');
  expect((await logRows(colleague.under))[0]?.at(-1)).toBe('Lần đầu');
});
