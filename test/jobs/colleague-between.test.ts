import { GridUser } from '../../src/preview/host/grid-user';
import { writePlan } from '../../src/jobs/write-plan';
import { assessed, planOf, proposeChecklists } from './main-job';
import { sampleUnderTest, valuesOf, type WorkbookUnderTest } from './workbook-under-test';

const SHEET = 'Khảo sát';

/** What a colleague does right before a batch of the run, from 1; the batches are look, record, values, looks. */
const colleague: { before: number; does: (user: GridUser) => void } = { before: 0, does: () => undefined };
let current: WorkbookUnderTest;

beforeEach(async () => {
  colleague.before = 0;
  const under = await sampleUnderTest({
    beforeBatch: () => {
      if (colleague.before === 0) return;
      colleague.before -= 1;
      if (colleague.before === 0) colleague.does(new GridUser(under.workbook, { remote: true }));
    },
  });
  current = under;
});

async function writeWhile(before: number, does: (user: GridUser) => void) {
  const plan = planOf(await assessed());
  Object.assign(colleague, { before, does });
  return writePlan(plan);
}

const results = async (address: string) => (await valuesOf(current, SHEET, address)).flat();

describe('a colleague at work while the results are written', () => {
  test.each([2, 3, 4])(
    'rows inserted above before batch %i: each verdict stands beside its district',
    async (at) => {
      expect(await writeWhile(at, (user) => user.insertRows(SHEET, 2, 1))).toMatchObject({ ok: true });
      expect(await valuesOf(current, SHEET, 'B18:M18')).toMatchObject([
        ['Huyện Nông Sơn', {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, 'Chưa đủ (thiếu 12)'],
      ]);
      expect(await results('M29')).toEqual([11]);
      const again = planOf(await assessed());
      expect([again.cells, again.names, again.typedOver]).toEqual([[], [], []]);
    },
  );

  test('a row inserted among the districts before the last look: no cell is written', async () => {
    expect(await writeWhile(2, (user) => user.insertRows(SHEET, 11, 1))).toMatchObject({
      ok: false,
      trouble: { code: 'changed-since-read' },
    });
    expect((await results('M6:R30')).every((value) => value === '')).toBe(true);
  });

  test('a row inserted among the districts after the last look: Excel refuses the values', async () => {
    await expect(writeWhile(3, (user) => user.insertRows(SHEET, 11, 1))).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
    expect((await results('M6:R30')).every((value) => value === '')).toBe(true);
  });

  test('a number changed before the last look: no cell is written', async () => {
    expect(await writeWhile(2, (user) => user.enterText(SHEET, 9, 4, '3'))).toMatchObject({
      ok: false,
      trouble: { code: 'changed-since-read', cells: [`${SHEET}!E10`, `${SHEET}!E28`] },
    });
    expect((await results('M6:R28')).every((value) => value === '')).toBe(true);
  });
});

test('a number changed while the sheet of a new register comes: it goes again', async () => {
  const { plan } = await proposeChecklists();
  Object.assign(colleague, { before: 3, does: (user: GridUser) => user.enterText(SHEET, 9, 4, '3') });
  expect(await writePlan(plan)).toMatchObject({ ok: false, trouble: { code: 'changed-since-read' } });
  expect((await current.saved()).SheetNames).toEqual([SHEET]);
});

test('a protected sheet is not written, were it only for a name', async () => {
  const plan = planOf(await assessed());
  await current.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).protection.protect();
    await context.sync();
  });
  expect(await writePlan({ ...plan, cells: [] })).toEqual({
    ok: false,
    trouble: { code: 'sheet-protected', sheet: SHEET },
  });
});
