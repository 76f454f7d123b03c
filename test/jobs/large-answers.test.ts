import { cellAddress } from '../../src/domain/address';
import { limitsOf, withLimits } from '../../src/domain/decision/rule-limits';
import type { Plan } from '../../src/domain/plan';
import { undo } from '../../src/jobs/undo';
import { writePlan } from '../../src/jobs/write-plan';
import type { HostControls } from '../../src/preview/host/bridge';
import { GridUser } from '../../src/preview/host/grid-user';
import { lookApartFromMark } from './look-of-workbook';
import { assessed, decided, planOf, rules, writeResults } from './main-job';
import { formulasOf } from './undo-report';
import { sampleUnderTest, type WorkbookUnderTest } from './workbook-under-test';

const SHEET = 'Khảo sát';
/** The results of the sample are some 400 kB of formulas, in one answer with what they give. */
const FEW_BYTES = 100_000;
const OTHER_RULES = withLimits(rules, { ...limitsOf(rules), committeeThreshold: 25 });

type Options = NonNullable<Parameters<typeof assessed>[1]>;

/** The sample in an Excel that gives small answers while the work is done, and a colleague at it. */
class NarrowExcel {
  /** Of the last work: whether each answer was refused, and whether the record of a run came with it. */
  batches: { readonly isRefused: boolean; readonly hasRecord: boolean }[] = [];
  private deed: { readonly batch: number; readonly does: (user: GridUser) => void } | null = null;

  private constructor(
    readonly under: WorkbookUnderTest,
    private readonly controls: HostControls,
  ) {}

  static async open(): Promise<NarrowExcel> {
    const controls: HostControls = {};
    const excel = new NarrowExcel(await sampleUnderTest(controls), controls);
    controls.beforeBatch = () => {
      if (excel.deed?.batch !== excel.batches.length + 1) return;
      excel.deed.does(new GridUser(excel.under.workbook, { remote: true }));
    };
    controls.afterBatch = ({ body, responseBytes }) => {
      excel.batches.push({
        isRefused: responseBytes > FEW_BYTES,
        hasRecord: JSON.stringify(body).includes('kienToan.lastRun'),
      });
    };
    return excel;
  }

  /** A colleague acts before a batch, from 1, of the next work. */
  before(batch: number, does: (user: GridUser) => void): void {
    this.deed = { batch, does };
  }

  async within<T>(work: () => Promise<T>): Promise<T> {
    this.batches = [];
    this.controls.mostResponseBytes = FEW_BYTES;
    try {
      return await work();
    } finally {
      delete this.controls.mostResponseBytes;
    }
  }
}

const write = async (options: Options) => writePlan(planOf(await assessed(SHEET, options)));

test.each<[string, Options, Options]>([
  ['formulas become values', { content: 'formulas' }, { content: 'values' }],
  ['values become formulas', { content: 'values' }, { content: 'formulas' }],
  [
    'values become formulas of other rules',
    { content: 'values' },
    { content: 'formulas', rules: OTHER_RULES },
  ],
])('%s by small answers, and are taken back, as by one', async (_, first, second) => {
  const whole = await sampleUnderTest();
  await write(first);
  const before = lookApartFromMark(whole);
  expect(await write(second)).toMatchObject({ ok: true, receipt: { canUndo: true } });
  const written = lookApartFromMark(whole);
  const report = await undo();
  const undone = lookApartFromMark(whole);

  const excel = await NarrowExcel.open();
  await write(first);
  expect(await excel.within(() => write(second))).toMatchObject({ ok: true, receipt: { canUndo: true } });
  const refusals = excel.batches.filter(({ isRefused }) => isRefused);
  expect(lookApartFromMark(excel.under)).toEqual(written);
  expect(await excel.within(undo)).toEqual(report);
  expect([...refusals, ...excel.batches.filter(({ isRefused }) => isRefused)]).not.toEqual([]);
  expect(lookApartFromMark(excel.under)).toEqual(undone);
  const cellsOf = (looks: typeof before) => looks.find(({ sheet }) => sheet === SHEET)?.cells;
  expect(cellsOf(undone)).toEqual(cellsOf(before));
});

describe('a colleague at work while formulas become values, and neither look at them fits one answer', () => {
  /** The plan, and which batches of it are the second look: the last of them brings the record. */
  async function planned(): Promise<{
    excel: NarrowExcel;
    plan: Plan;
    firstOfLook: number;
    lastOfLook: number;
  }> {
    await NarrowExcel.open().then(async (excel) => {
      await writeResults();
      const plan = planOf(await assessed(SHEET, { content: 'values' }));
      await excel.within(() => writePlan(plan));
      batches = excel.batches;
    });
    const excel = await NarrowExcel.open();
    await writeResults();
    const plan = planOf(await assessed(SHEET, { content: 'values' }));
    const lastOfLook = batches.findIndex(({ hasRecord }) => hasRecord) + 1;
    const refused = batches.filter(({ isRefused }) => isRefused).length;
    // What was refused was of the first look; else both are of as many parts.
    const parts = (lastOfLook - refused) / 2;
    expect(parts).toBeGreaterThan(2);
    return { excel, plan, firstOfLook: lastOfLook - parts + 1, lastOfLook };
  }
  let batches: NarrowExcel['batches'];

  const targetsOf = ({ cells }: Plan) => cells.filter(({ sheet }) => sheet === SHEET);
  function firstTarget(plan: Plan): readonly [number, number] {
    const [block] = targetsOf(plan);
    if (!block) throw new Error('The plan writes nothing');
    return [block.area.row + block.content.findIndex(([cell]) => cell !== null), block.area.column];
  }
  function lastTarget(plan: Plan): readonly [number, number] {
    const block = targetsOf(plan).at(-1);
    if (!block) throw new Error('The plan writes nothing');
    return [block.area.row + block.content.findLastIndex(([cell]) => cell !== null), block.area.column];
  }

  test.each<[string, 'firstOfLook' | 'lastOfLook', (plan: Plan) => readonly [number, number]]>([
    ['the first cell between the looks', 'firstOfLook', firstTarget],
    ['the last cell between the looks', 'firstOfLook', lastTarget],
    ['the first cell right before the record', 'lastOfLook', firstTarget],
    ['a number of the survey right before the record', 'lastOfLook', () => [9, 4]],
  ])('%s is typed over: nothing is written, and its address is told', async (_, batch, cell) => {
    const { excel, plan, ...looks } = await planned();
    const [row, column] = cell(plan);
    const before = await formulasOf(excel.under, SHEET, 'L1:AJ30');
    excel.before(looks[batch], (user) => user.enterText(SHEET, row, column, '9'));
    const outcome = await excel.within(() => writePlan(plan));
    expect(outcome).toMatchObject({ ok: false, trouble: { code: 'changed-since-read' } });
    expect(outcome).toMatchObject({
      trouble: { cells: expect.arrayContaining([`${SHEET}!${cellAddress(row, column)}`]) as unknown },
    });
    // One more lets go of what was held.
    expect(excel.batches).toHaveLength(looks.lastOfLook + 1);
    const expected = before.map((cells, r) =>
      cells.map((content, c) => (r === row && c === column - 11 ? 9 : content)),
    );
    expect(await formulasOf(excel.under, SHEET, 'L1:AJ30')).toEqual(expected);
  });
});

test('a survey with long texts is read in as small parts as its answers must be', async () => {
  const excel = await NarrowExcel.open();
  const { figures } = await decided();
  await excel.under.run(async (context) => {
    const notes = context.workbook.worksheets.getItem(SHEET).getRange('M6:M27');
    notes.values = Array.from({ length: 22 }, () => ['ghi chú '.repeat(1_000)]);
    await context.sync();
  });
  expect((await excel.within(() => decided())).figures).toEqual(figures);
  expect(excel.batches.filter(({ isRefused }) => isRefused).length).toBeGreaterThan(1);
});

test('a text that reads like a formula is written over, and comes back as a text', async () => {
  const under = await sampleUnderTest();
  await writeResults(SHEET, { content: 'values' });
  await under.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange('M10:M11').formulas = [["'=A1"], ['=A1']];
    await context.sync();
  });
  await writePlan(planOf(await assessed(SHEET, { replaceTypedOver: true })));
  expect(await formulasOf(under, SHEET, 'M10:M11')).toEqual([['Đủ'], ['Đủ']]);
  await undo();
  const { M10: text, M11: formula } = (await under.saved()).Sheets[SHEET] as Readonly<Record<string, object>>;
  expect(text).toMatchObject({ t: 's', v: '=A1' });
  expect(text).not.toHaveProperty('f');
  expect(formula).toMatchObject({ f: 'A1' });
});
