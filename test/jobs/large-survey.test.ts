import { columnLetters } from '../../src/domain/address';
import { changesNothing, writtenCells } from '../../src/domain/plan';
import { undo } from '../../src/jobs/undo';
import { writePlan } from '../../src/jobs/write-plan';
import { openWorkbook, saveWorkbook } from '../../src/preview/host/workbook-file';
import type { Province } from '../domain/survey/province';
import { fillCountry } from './country-survey';
import { fillList, listed } from './listed-survey';
import { assessed, decided, type PlannedAssessment, planOf, proposeChecklists, rules } from './main-job';
import { writtenSheet } from './rules-workbook';
import { formulasOf } from './undo-report';
import { blankUnderTest, underTest, valuesOf, type WorkbookUnderTest } from './workbook-under-test';

// Formulas in every row of a long list: more than a minute where nothing else runs.
jest.setTimeout(300_000);

const SHEET = 'Sheet1';
const MEGABYTE = 1024 * 1024;

describe('a country of 705 districts', () => {
  let current: WorkbookUnderTest;
  let assessment: PlannedAssessment;
  let outcome: Awaited<ReturnType<typeof writePlan>>;
  let batches: number;
  let largest: { readonly request: number; readonly response: number };
  const progress: number[] = [];

  beforeAll(async () => {
    current = blankUnderTest();
    await fillCountry(current, 705);
    const { connection } = current.client;
    const before = connection.batches;
    assessment = await assessed(SHEET);
    outcome = await writePlan(planOf(assessment), { onProgress: (done) => progress.push(done) });
    batches = connection.batches - before;
    largest = connection.largest;
  });

  test('is written within the limits of a request', async () => {
    expect(assessment.figures.districts).toBe(705);
    const ofRules = planOf(assessment)
      .cells.filter(({ sheet }) => sheet !== SHEET)
      .reduce((sum, { area }) => sum + area.rowCount * area.columnCount, 0);
    expect(outcome.ok).toBe(true);
    expect(batches).toBeLessThan(24);
    expect(largest.request).toBeLessThan(3 * MEGABYTE);
    expect(largest.response).toBeLessThan(5 * MEGABYTE);
    // 24 columns, the three that people fill in among them, over the districts and the header.
    expect(progress.at(-1)).toBe(706 * 24 + ofRules);
    expect(changesNothing(planOf(await assessed(SHEET)))).toBe(true);
  });

  /** What small answers make of it stands in `large-answers.test.ts`. */
  test('has its formulas become values within them, and they come back', async () => {
    // With what its formulas come to, which nothing here changes: to calculate them anew takes longer than all else.
    current = underTest(await openWorkbook(await saveWorkbook(current.workbook), { calculates: false }));
    const columns = Array.from({ length: 24 }, (_, index) => columnLetters(10 + index));
    const formulas = async () => {
      const read: unknown[] = [];
      for (const column of columns) read.push(await formulasOf(current, SHEET, `${column}1:${column}706`));
      return read;
    };
    const before = await formulas();
    const { connection } = current.client;
    const plan = planOf(await assessed(SHEET, { content: 'values' }));
    connection.largest = { request: 0, response: 0 };
    const counted = connection.batches;
    expect(await writePlan(plan)).toMatchObject({ ok: true, receipt: { canUndo: true } });
    // Two looks of seven or eight answers, the values and their looks.
    expect(connection.batches - counted).toBeLessThan(20);
    expect(connection.largest.response).toBeLessThan(2.5 * MEGABYTE);
    expect(await undo()).toMatchObject({ ok: true, report: { kept: [], keptSheets: [] } });
    expect(await formulas()).toEqual(before);
  });
});

test('the register of 40 districts, with the formulas of its plan, is written within the limits of a request', async () => {
  const current = blankUnderTest();
  await fillCountry(current, 40);
  const before = current.client.connection.batches;
  const { items, plan } = await proposeChecklists(SHEET);
  expect(items.length).toBeGreaterThan(40 * 34);
  expect(writtenCells(plan)).toBeGreaterThan(40 * 34 * 20);
  expect((await writePlan(plan)).ok).toBe(true);
  expect(current.client.connection.batches - before).toBeLessThan(30);
  expect(current.client.connection.largest.request).toBeLessThan(3 * MEGABYTE);
  expect(current.client.connection.largest.response).toBeLessThan(5 * MEGABYTE);
});

test('a sheet too large for one answer is read in parts', async () => {
  const current = blankUnderTest();
  await fillCountry(current, 1_003, 60);
  const { figures } = await decided(SHEET);
  expect(figures.districts).toBe(1_003);
  // Values: how fast the host calculates so many formulas is not what is asked.
  const plan = planOf(await assessed(SHEET, { content: 'values' }));
  expect((await writePlan(plan)).ok).toBe(true);
  expect(current.client.connection.largest.response).toBeGreaterThan(5 * MEGABYTE);
  // 22, 36 and 62 members in 3 + 4 + 9 organisations.
  const last = await valuesOf(current, SHEET, 'BS1004:CB1004');
  expect(last).toMatchObject([['Chưa đủ', -8, 'Đủ', 6, 'Đủ', 32, 2, {}, 16, 2]]);
});

describe('a list of 3,000 base organisations', () => {
  const names = ['Văn phòng', 'Ban Tổ chức', 'Mặt trận', 'Hội Nông dân', 'Nội vụ', 'Tài chính', 'Thanh tra'];
  const of = (district: number, place: number, count: number) =>
    Array.from({ length: count }, (_, index) =>
      listed(`Chi bộ ${names[place + index] ?? `số ${index}`}`, 2 + ((district * 7 + place + index) % 30)),
    );
  const province: Province = {
    districts: Array.from({ length: 250 }, (_, index) => ({
      name: `Huyện số ${index + 1}`,
      blocs: [of(index, 0, 3), of(index, 2, 3), of(index, 4, 6)],
    })),
  };

  test('is written, changed and taken back within the limits of a request, in few batches', async () => {
    // Sizes and numbers of requests rest on formulas, not on what they come to: but for the rules, nothing is calculated.
    const withRules = blankUnderTest();
    await writtenSheet(rules);
    const file = await saveWorkbook(withRules.workbook);
    const current = underTest(await openWorkbook(file, { calculates: false }));
    await fillList(current, province, 'every row');
    const { connection } = current.client;
    const batchesOf = async <T>(work: () => Promise<T>): Promise<readonly [number, T]> => {
      const before = connection.batches;
      const result = await work();
      return [connection.batches - before, result];
    };
    const [reading, assessment] = await batchesOf(() => assessed(SHEET));
    expect([assessment.survey.organisations.length, reading]).toEqual([3_000, 5]);
    const plan = planOf(assessment);
    expect(writtenCells(plan)).toBeGreaterThan(3_000 * 2 + 250 * 12);
    const [writing, outcome] = await batchesOf(() => writePlan(plan));
    expect(outcome).toMatchObject({ ok: true, receipt: { canUndo: true } });
    // The most for the size of formulas, two of them in every row.
    expect(writing).toBeLessThanOrEqual(14);
    const [again, same] = await batchesOf(() => assessed(SHEET));
    expect(changesNothing(planOf(same))).toBe(true);
    // With formulas stands the sheet of the rules, which is read first; of all formulas as many as fit come with an answer.
    expect(again).toBeLessThanOrEqual(17);
    expect(connection.largest.response).toBeLessThan(5 * MEGABYTE);

    await current.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange('F2000:G2000').values = [[99, 99]];
      sheet.getRange('A3004:H3503').values = Array.from({ length: 500 }, (_, index) => [
        3_001 + index,
        'Huyện số 250',
        'Khối chính quyền',
        `Chi bộ mới ${index}`,
        'Chi bộ cơ sở',
        5,
        5,
        0,
      ]);
      await context.sync();
    });
    const [, grown] = await batchesOf(async () => writePlan(planOf(await assessed(SHEET))));
    expect(grown).toMatchObject({ ok: true, receipt: { canUndo: true } });
    const [undoing, undone] = await batchesOf(() => undo());
    expect(undone).toMatchObject({ ok: true, report: { kept: [] } });
    // Most of them find which cells of a column can be chosen in, by halves.
    expect(undoing).toBeLessThan(30);
    expect(await valuesOf(current, SHEET, 'S3004:T3503')).toEqual(Array(500).fill(['', '']));
    expect(connection.largest.request).toBeLessThan(5 * MEGABYTE);
    // What an undo reads of formulas is refused once at 5 MB, and asked for again in halves.
    expect(connection.largest.response).toBeLessThan(8 * MEGABYTE);
  });
});
