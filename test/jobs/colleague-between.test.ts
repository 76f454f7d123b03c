import type { GridUser } from '../../src/preview/host/grid-user';
import { writePlan } from '../../src/jobs/write-plan';
import { byScript, withColleague, type WithColleague } from './colleague';
import { lookApartFromMark } from './look-of-workbook';
import { assessed, planOf, proposeChecklists, writeChecklists, writeResults } from './main-job';
import { formulasOf, REGISTER, REGISTER_SHEETS, REGISTER_TABLE, tableAddress } from './undo-report';
import { valuesOf, write } from './workbook-under-test';

const SHEET = 'Khảo sát';

/**
 * Values go along with their rows; formulas, which speak of cells of the survey or of what people choose, must be where
 * they were planned.
 */
const VALUES = { content: 'values' } as const;
/** The batches of results are look, record, values, looks. */
const AFTER_THE_LOOK = [2, 3, 4];
/** With formulas the sheet of the rules is added after the look. */
const OF_FORMULAS = [2, 3, 4, 5];
let colleague: WithColleague;

beforeEach(async () => {
  colleague = await withColleague();
});

type Deed = Parameters<WithColleague['now']>[0];

const looks = () => lookApartFromMark(colleague.under);
const results = async (address: string) => (await valuesOf(colleague.under, SHEET, address)).flat();
const isBlank = async (address: string) => (await results(address)).every((value) => value === '');

async function writeWhile(batch: number, does: Deed) {
  const plan = planOf(await assessed(SHEET, VALUES));
  colleague.before(batch, does);
  return writePlan(plan);
}

/** Whether it was written; else nothing was, because its cells had moved. */
async function isWrittenIn(batch: number, writing: Promise<{ readonly ok: boolean }>): Promise<boolean> {
  return writing.then(
    ({ ok }) => ok,
    (failure: unknown) => {
      expect([batch, failure]).toMatchObject([batch, { name: 'HostFailure', code: 'moved', written: [] }]);
      return false;
    },
  );
}

describe('a colleague at work while the results are written', () => {
  test.each<[string, (user: GridUser) => void, string]>([
    ['a row inserted above', (user) => user.insertRows(SHEET, 2, 1), SHEET],
    ['a row deleted above', (user) => user.deleteRows(SHEET, 1, 1), SHEET],
    ['a column inserted at the left', (user) => user.insertColumns(SHEET, 0, 1), SHEET],
    ['a column inserted beside the survey', (user) => user.insertColumns(SHEET, 12, 1), SHEET],
    ['the sheet renamed', (user) => user.renameSheet(SHEET, 'Biểu'), 'Biểu'],
  ])('%s after the first look: all goes where it belongs, at once or next time', async (_, does, name) => {
    await colleague.now(does);
    await writeResults(name, VALUES);
    const expected = looks();
    for (const batch of AFTER_THE_LOOK) {
      colleague = await withColleague();
      const isWritten = await isWrittenIn(batch, writeWhile(batch, does));
      // Once the cells are written, the looks go after them.
      const hasMoved = name === SHEET && batch < Math.max(...AFTER_THE_LOOK);
      expect([batch, isWritten]).toEqual([batch, !hasMoved]);
      if (!isWritten) {
        expect((await results('M6:AL31')).filter((cell) => cell === 'Đủ' || cell === 'Chưa đủ')).toEqual([]);
        await writeResults(name, VALUES);
      }
      expect([batch, looks()]).toEqual([batch, expected]);
      const again = planOf(await assessed(name, VALUES));
      expect([again.cells, again.names, again.typedOver]).toEqual([[], [], []]);
    }
  });

  test.each([
    ['inserted', (user: GridUser) => user.insertRows(SHEET, 11, 1)],
    ['deleted', (user: GridUser) => user.deleteRows(SHEET, 11, 1)],
  ])(
    'a row %s among the districts: no cell is written before, and the next run is whole',
    async (_, does) => {
      await colleague.now(does);
      await writeResults(SHEET, VALUES);
      const expected = looks();
      colleague = await withColleague();
      expect(await writeWhile(2, does)).toMatchObject({ ok: false, trouble: { code: 'changed-since-read' } });
      expect(await isBlank('M6:AJ30')).toBe(true);

      colleague = await withColleague();
      await expect(writeWhile(3, does)).rejects.toMatchObject({
        name: 'HostFailure',
        code: 'moved',
        written: [],
      });
      expect(await isBlank('M6:AJ30')).toBe(true);
      await writeResults(SHEET, VALUES);
      expect(looks()).toEqual(expected);
    },
  );

  test('a number changed before the last look: no cell is written', async () => {
    expect(await writeWhile(2, (user) => user.enterText(SHEET, 9, 4, '3'))).toMatchObject({
      ok: false,
      trouble: { code: 'changed-since-read', cells: [`${SHEET}!E10`, `${SHEET}!E15`] },
    });
    expect(await isBlank('M6:AJ28')).toBe(true);
  });

  test.each<[string, number, Deed, string]>([
    ['deleted', 2, (user) => user.deleteSheet(SHEET), 'gone'],
    ['deleted', 3, (user) => user.deleteSheet(SHEET), 'gone'],
    ['deleted', 4, (user) => user.deleteSheet(SHEET), 'gone'],
    [
      'protected',
      3,
      byScript(({ workbook }) => workbook.worksheets.getItem(SHEET).protection.protect()),
      'sheet-protected',
    ],
    [
      'protected',
      4,
      byScript(({ workbook }) => workbook.worksheets.getItem(SHEET).protection.protect()),
      'sheet-protected',
    ],
  ])(
    'the sheet %s before batch %i: the failure says so, and what was written',
    async (_, batch, does, code) => {
      await colleague.now(byScript(({ workbook }) => workbook.worksheets.add('Trang khác')));
      const written = batch === 4 ? 24 : 0;
      await expect(writeWhile(batch, does)).rejects.toMatchObject({
        name: 'HostFailure',
        code,
        written: { length: written },
      });
    },
  );
});

describe('a colleague at work while formulas are written', () => {
  test.each<[string, (user: GridUser) => void]>([
    ['a row inserted above', (user) => user.insertRows(SHEET, 2, 1)],
    ['a row deleted above', (user) => user.deleteRows(SHEET, 1, 1)],
    ['a column inserted at the left', (user) => user.insertColumns(SHEET, 0, 1)],
    ['a column inserted beside the survey', (user) => user.insertColumns(SHEET, 12, 1)],
    ['a row inserted among the districts', (user) => user.insertRows(SHEET, 11, 1)],
  ])(
    '%s after the first look: no formula speaks of other cells, and the next run is whole',
    async (_, does) => {
      await colleague.now(does);
      await writeResults();
      const expected = await valuesOf(colleague.under, SHEET, 'A1:AL31');
      for (const batch of OF_FORMULAS) {
        colleague = await withColleague();
        const plan = planOf(await assessed());
        colleague.before(batch, does);
        if (!(await isWrittenIn(batch, writePlan(plan)))) {
          expect((await results('M6:AL31')).filter((cell) => cell === 'Đủ' || cell === 'Chưa đủ')).toEqual(
            [],
          );
          await writeResults();
        }
        expect([batch, await valuesOf(colleague.under, SHEET, 'A1:AL31')]).toEqual([batch, expected]);
        const again = planOf(await assessed());
        expect([again.cells, again.names, again.typedOver]).toEqual([[], [], []]);
      }
    },
  );
});

describe('a colleague at work while the register grows', () => {
  async function growWhile(batch: number, does: Deed) {
    await writeChecklists();
    await write(colleague.under, SHEET, 'E10', 29);
    const { plan } = await proposeChecklists();
    colleague.before(batch, does);
    return writePlan(plan);
  }

  test('its table deleted: nothing is written under what was it', async () => {
    const does = byScript(({ workbook }) => workbook.tables.getItem(REGISTER_TABLE).convertToRange());
    await expect(growWhile(3, does)).rejects.toMatchObject({
      name: 'HostFailure',
      code: 'gone',
      written: [],
    });
    expect((await valuesOf(colleague.under, REGISTER, 'A136:X147')).flat().every((cell) => cell === '')).toBe(
      true,
    );
  });

  test('a row inserted in its new rows: the rows that stand are not written either, and the next run is whole', async () => {
    const does = (user: GridUser) => user.insertRows(REGISTER, 136, 1);
    const failing = growWhile(3, does);
    await expect(failing).rejects.toMatchObject({ name: 'HostFailure', code: 'moved', written: [] });
    const standing = (await valuesOf(colleague.under, REGISTER, 'W8:W135')).flat();
    expect(standing.every((cell) => cell === 'Đang áp dụng')).toBe(true);
    await writeChecklists();
    const keys = (await valuesOf(colleague.under, REGISTER, 'O8:O770')).flat().filter((key) => key !== '');
    expect([keys.length, new Set(keys).size]).toEqual([140, 140]);
  });

  test.each([
    ['right below the table', 135],
    ['below a blank row', 136],
  ])('a row of their own typed %s: it stays, and the next run is whole', async (_, row) => {
    const does = (user: GridUser) => {
      user.enterText(REGISTER, row, 3, 'Việc riêng');
      user.enterText(REGISTER, row, 13, '=1+1');
      user.enterText(REGISTER, row, 20, "'0912");
    };
    const failing = growWhile(3, does);
    await expect(failing).rejects.toMatchObject({
      name: 'HostFailure',
      code: 'moved',
      written: [`${REGISTER}!G8:G135`, `${REGISTER}!W8:W135`],
    });
    const entered = async () => {
      const [cells = []] = await valuesOf(colleague.under, REGISTER, `A${row + 1}:X${row + 1}`);
      return [cells[3], cells[13], cells[20]];
    };
    expect(await entered()).toEqual(['Việc riêng', 2, '0912']);
    expect(await formulasOf(colleague.under, REGISTER, `N${row + 1}`)).toEqual([['=1+1']]);
    const ends = row === 135 ? 'A7:X136' : 'A7:X135';
    expect(await tableAddress(colleague.under)).toBe(ends);
    const keys = async () =>
      (await valuesOf(colleague.under, REGISTER, 'O8:O770')).flat().filter((key) => key !== '');
    expect(await keys()).toHaveLength(128);
    // Below a blank row it is none of the table's: there it is in the way of new rows, as if it had stood before.
    if (row !== 135) await colleague.now((user) => user.deleteRows(REGISTER, row, 1));
    await writeChecklists();
    const all = await keys();
    expect([all.length, new Set(all).size]).toEqual([140, 140]);
    if (row === 135) expect(await entered()).toEqual(['Việc riêng', 2, '0912']);
    expect((await proposeChecklists()).plan.cells).toEqual([]);
  });

  test('a row inserted above, its sheet renamed: rows and table go along', async () => {
    expect(
      await growWhile(3, (user) => {
        user.insertRows(REGISTER, 2, 1);
        user.renameSheet(REGISTER, 'Việc');
      }),
    ).toMatchObject({ ok: true });
    expect(await tableAddress(colleague.under)).toBe('A8:X148');
    expect((await proposeChecklists()).plan.cells).toEqual([]);
  });
});

describe('a colleague at work while the sheet of a new register comes', () => {
  test('a number changed: it goes again', async () => {
    const { plan } = await proposeChecklists();
    colleague.before(3, (user) => user.enterText(SHEET, 9, 4, '3'));
    expect(await writePlan(plan)).toMatchObject({ ok: false, trouble: { code: 'changed-since-read' } });
    expect((await colleague.under.saved()).SheetNames).toEqual([SHEET]);
  });

  test('something typed on it already: it stays, and nothing is written over', async () => {
    const { plan } = await proposeChecklists();
    colleague.before(3, (user) => user.enterText(REGISTER, 3, 1, 'ghi chú'));
    expect(await writePlan(plan)).toMatchObject({
      ok: false,
      trouble: { code: 'changed-since-read', cells: [`${REGISTER}!B4`] },
    });
    expect(await valuesOf(colleague.under, REGISTER, 'B4')).toEqual([['ghi chú']]);
  });

  test.each([3, 4, 5, 6])(
    'it is renamed before batch %i: it is finished under its new name',
    async (batch) => {
      await writeChecklists();
      await colleague.now((user) => user.renameSheet(REGISTER, 'Việc'));
      const expected = looks();
      colleague = await withColleague();
      const { plan } = await proposeChecklists();
      colleague.before(batch, (user) => user.renameSheet(REGISTER, 'Việc'));
      expect(await writePlan(plan)).toMatchObject({ ok: true });
      expect(looks()).toEqual(expected);
      expect((await proposeChecklists()).plan.cells).toEqual([]);
    },
  );

  test.each([4, 5, 6])('a row comes in above before batch %i: everything goes along', async (batch) => {
    await writeChecklists();
    await colleague.now((user) => user.insertRows(REGISTER, 0, 1));
    const expected = looks();
    colleague = await withColleague();
    const { plan } = await proposeChecklists();
    colleague.before(batch, (user) => user.insertRows(REGISTER, 0, 1));
    expect(await writePlan(plan)).toMatchObject({ ok: true });
    expect(looks()).toEqual(expected);
  });

  test.each([3, 4, 5, 6])('it is deleted before batch %i: the next run makes another', async (batch) => {
    const { plan } = await proposeChecklists();
    colleague.before(batch, (user) => user.deleteSheet(REGISTER));
    await expect(writePlan(plan)).rejects.toMatchObject({ name: 'HostFailure', code: 'gone' });
    await writeChecklists();
    const [first, ...others] = (await colleague.under.saved()).SheetNames;
    expect(first).toBe(SHEET);
    // It stands after the sheets of the plan where these were whole.
    expect(others.sort()).toEqual([...REGISTER_SHEETS].sort());
    expect((await proposeChecklists()).plan.cells).toEqual([]);
  });
});

test('a protected sheet is not written, were it only for a name', async () => {
  const plan = planOf(await assessed());
  await colleague.now(byScript(({ workbook }) => workbook.worksheets.getItem(SHEET).protection.protect()));
  expect(await writePlan({ ...plan, cells: [] })).toEqual({
    ok: false,
    trouble: { code: 'sheet-protected', sheet: SHEET },
  });
});
