import { changesNothing } from '../../src/domain/plan';
import { PLAN_TABLES } from '../../src/domain/schedule/plan-tables';
import { writePlan } from '../../src/jobs/write-plan';
import { openWorkbook } from '../../src/preview/host/workbook-file';
import { fileWithRegister, proposeChecklists, writeChecklists } from './main-job';
import { MONDAY, PLAN, planRows } from './plan-rows';
import { TWO } from './planned-file';
import { SURVEY, undone } from './undo-report';
import { underTest, valuesOf, write, type WorkbookUnderTest } from './workbook-under-test';

const THREE = { only: [...TWO.only, 'TP Tam Kỳ'] };
/** The names and keys of the plan's districts stand here, as a new sheet has them. */
const [NAMES, KEYS] = ['G6:G11', 'O6:O11'];

const TWICE = { code: 'plan-district-twice', sheet: PLAN };

let file: Uint8Array;
let current: WorkbookUnderTest;
const { district, planned, task } = planRows(() => current);

beforeAll(async () => {
  file = await fileWithRegister(TWO);
});
beforeEach(async () => {
  current = underTest(await openWorkbook(file));
});

const filled = async (area: string) =>
  (await valuesOf(current, PLAN, area)).flat().filter((cell) => cell !== '');

/** Types rows below the plan's districts: a name, a leader, and a start of its own. */
const typeRows = (...names: readonly string[]) =>
  current.run(async (context) => {
    const { rows } = context.workbook.tables.getItem(PLAN_TABLES.districts);
    const typed = names.map((name, index) => [
      ...[name, 'Các đơn vị còn lại', `Ông ${index + 1}`, '', MONDAY + 2],
      ...['', '', '', '', ''],
    ]);
    rows.add(undefined, typed);
    await context.sync();
  });

describe('a district that was typed by hand before the survey had it', () => {
  test('goes on in that row, with its key, and undo takes the key back', async () => {
    await typeRows('TP Tam Kỳ');
    await writeChecklists(SURVEY, THREE);
    expect(await filled(NAMES)).toEqual(THREE.only);
    expect(await district('TP Tam Kỳ')).toMatchObject({
      'Mã đơn vị': 'tp tam ky',
      'Lãnh đạo theo dõi': 'Ông 1',
      'Bắt đầu (ghi)': MONDAY + 2,
    });
    expect(await task('tp tam ky / brief-members')).toMatchObject({ 'Lãnh đạo theo dõi': 'Ông 1' });
    expect(changesNothing((await proposeChecklists(SURVEY, THREE)).plan)).toBe(true);
    expect(await planned('tp tam ky / brief-members')).toBe(MONDAY + 3);
    // The formulas of its row stay: those of the plan need one another.
    expect(await undone()).toMatchObject({ kept: ['L8', 'M8', 'N8', 'P8'].map((cell) => `${PLAN}!${cell}`) });
    expect(await filled(KEYS)).toEqual(['h duy xuyen', 'h nong son']);
    expect(await filled(NAMES)).toEqual(THREE.only);
  });

  test.each(['Thành phố Tam Kỳ', 'TP Tam Ky'])(
    'gets the survey’s name in the place of “%s”',
    async (typed) => {
      await typeRows(typed);
      await writeChecklists(SURVEY, THREE);
      expect(await filled(NAMES)).toEqual(THREE.only);
      expect(await task('tp tam ky / brief-members')).toMatchObject({ 'Lãnh đạo theo dõi': 'Ông 1' });
      await undone();
      expect(await filled(NAMES)).toEqual([...TWO.only, typed]);
    },
  );

  test('twice: the first row is it, and what was typed in the other stays', async () => {
    await typeRows('TP Tam Kỳ', 'TP Tam Kỳ');
    const other = await valuesOf(current, PLAN, 'G9:K9');
    await writeChecklists(SURVEY, THREE);
    expect(await filled(NAMES)).toEqual([...THREE.only, 'TP Tam Kỳ']);
    expect(await filled(KEYS)).toEqual(['h duy xuyen', 'h nong son', 'tp tam ky']);
    expect(await valuesOf(current, PLAN, 'G9:K9')).toEqual(other);
    const { plan, findings } = await proposeChecklists(SURVEY, THREE);
    expect(changesNothing(plan)).toBe(true);
    expect(findings).toEqual([{ ...TWICE, cell: 'G9', found: 'TP Tam Kỳ', usedAt: 'G8' }]);
  });

  test('beside the row that it has, written otherwise: the row is named that no task goes by', async () => {
    await typeRows('Huyện  Duy Xuyên');
    await write(current, PLAN, 'G9', 'Huyện Quế Sơn');
    const { findings } = await proposeChecklists(SURVEY, TWO);
    expect(findings).toEqual([{ ...TWICE, cell: 'G8', found: 'Huyện  Duy Xuyên', usedAt: 'G6' }]);
  });

  test('without the kind of the unit: the row is named that no task goes by', async () => {
    await typeRows('Tam Kỳ', 'Duy Xuyên');
    await writeChecklists(SURVEY, THREE);
    expect(await filled(NAMES)).toEqual([...TWO.only, 'Tam Kỳ', 'Duy Xuyên', 'TP Tam Kỳ']);
    const { plan, findings } = await proposeChecklists(SURVEY, THREE);
    expect(changesNothing(plan)).toBe(true);
    expect(findings).toEqual([
      { ...TWICE, cell: 'G8', found: 'Tam Kỳ', usedAt: 'G10' },
      { ...TWICE, cell: 'G9', found: 'Duy Xuyên', usedAt: 'G6' },
    ]);
  });

  test.each(['TP Tam Kỳ ', ' TP  Tam Kỳ'])('with spaces (%j) it gets the survey’s name', async (typed) => {
    await typeRows(typed);
    await writeChecklists(SURVEY, THREE);
    expect(await filled(NAMES)).toEqual(THREE.only);
    expect(await planned('tp tam ky / brief-members')).toBe(MONDAY + 3);
    await write(current, PLAN, 'G6', ' Huyện Duy Xuyên');
    await writeChecklists(SURVEY, THREE);
    expect(await filled(NAMES)).toEqual(THREE.only);
    expect((await proposeChecklists(SURVEY, THREE)).findings).toEqual([]);
  });

  test('in a copy of another’s row, with its key, the row is its own', async () => {
    await current.run(async (context) => {
      const table = context.workbook.tables.getItem(PLAN_TABLES.districts);
      const body = table.getDataBodyRange().load('formulas');
      await context.sync();
      const [first = []] = body.formulas as string[][];
      table.rows.add(undefined, [['TP Tam Kỳ', ...first.slice(1)]]);
      await context.sync();
    });
    expect((await proposeChecklists(SURVEY, THREE)).findings).toEqual([]);
    await writeChecklists(SURVEY, THREE);
    expect(await filled(NAMES)).toEqual(THREE.only);
    expect(await filled(KEYS)).toEqual(['h duy xuyen', 'h nong son', 'tp tam ky']);
    const { plan, findings } = await proposeChecklists(SURVEY, THREE);
    expect([changesNothing(plan), findings]).toEqual([true, []]);
    await undone();
    expect(await filled(KEYS)).toEqual(['h duy xuyen', 'h nong son', 'h duy xuyen']);
  });

  test('in the row of another: its key tells whose it is', async () => {
    await write(current, PLAN, 'G7', TWO.only[0] ?? '');
    const { findings } = await proposeChecklists(SURVEY, TWO);
    expect(findings).toEqual([
      {
        code: 'plan-district-otherwise',
        sheet: PLAN,
        cell: 'G7',
        found: TWO.only[0],
        wanted: TWO.only[1],
      },
    ]);
  });

  test('and no row of it is any other district’s', async () => {
    await typeRows('Huyện Tam Kỳ');
    await writeChecklists(SURVEY, THREE);
    expect(await filled(NAMES)).toEqual([...TWO.only, 'Huyện Tam Kỳ', 'TP Tam Kỳ']);
    expect(await filled(KEYS)).toEqual(['h duy xuyen', 'h nong son', 'tp tam ky']);
  });

  test('is not written over where a colleague has just entered a key', async () => {
    await typeRows('TP Tam Kỳ');
    const { plan } = await proposeChecklists(SURVEY, THREE);
    await write(current, PLAN, 'O8', 'TK');
    expect(await writePlan(plan)).toMatchObject({ ok: false, trouble: { code: 'changed-since-read' } });
    expect(await filled(KEYS)).toEqual(['h duy xuyen', 'h nong son', 'TK']);
  });
});

describe('districts whose keys are gone are not planned twice', () => {
  test('where the keys were cleared, undo clears them again', async () => {
    await write(current, PLAN, 'O6', '');
    await write(current, PLAN, 'O7', '');
    await writeChecklists(SURVEY, THREE);
    expect(await filled(NAMES)).toEqual(THREE.only);
    expect(await filled(KEYS)).toEqual(['h duy xuyen', 'h nong son', 'tp tam ky']);
    await undone();
    expect(await filled(KEYS)).toEqual([]);
    expect(await filled(NAMES)).toEqual(TWO.only);
  });

  test('where their column was deleted and put back blank', async () => {
    await current.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(PLAN);
      sheet.getRange('O:O').delete('Left');
      sheet.getRange('O:O').insert('Right');
      await context.sync();
      sheet.getRange('O5').values = [['Mã đơn vị']];
      await context.sync();
    });
    await writeChecklists(SURVEY, TWO);
    expect(await filled(NAMES)).toEqual(TWO.only);
    expect(await district('Huyện Duy Xuyên')).toMatchObject({ 'Mã đơn vị': 'h duy xuyen' });
    expect(await district('Huyện Nông Sơn')).toMatchObject({ 'Mã đơn vị': 'h nong son' });
  });
});
