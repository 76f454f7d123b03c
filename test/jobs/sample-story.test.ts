import { read, utils, type WorkBook } from '@e965/xlsx';
import { markTasks, readTasks } from '../../src/jobs/follow-tasks';
import { makeProgress } from '../../src/jobs/make-progress';
import { progressWordings } from '../../src/locales/progress-wording';
import { saveWorkbook } from '../../src/preview/host/workbook-file';
import { unzip } from '../../src/preview/host/file/zip';
import { testWithLibreOffice } from '../libre-office';
import { convertedByLibreOffice, errorsIn, withoutResults } from '../libre-office-file';
import { FOLLOW_UP, followUp } from './follow-up-of';
import { rules, writeChecklists, writeResults } from './main-job';
import { REGISTER } from './undo-report';
import { VOTES, votes } from './votes-of';
import { sampleUnderTest, valuesOf, write } from './workbook-under-test';

jest.setTimeout(180_000);

const PILOTS = ['Huyện Duy Xuyên', 'Huyện Thăng Bình', 'Huyện Phước Sơn'];
const DONE_STEPS = ['B0', 'B1', 'B2', 'B3', 'B4'];
const [PLAN, DELAYS, PROGRESS] = ['Kế hoạch', 'Xin chậm', 'Tiến độ'];
/** Monday, 3 September 2012, as Excel counts days. */
const MONDAY = 41_155;
const DELAYED = 'Huyện Nông Sơn';

let file: Uint8Array;
let book: WorkBook;

/** The rows under the headings of the register, as the second reader sees them. */
const tasks = () =>
  utils.sheet_to_json<Record<string, string | number>>(book.Sheets[REGISTER] ?? {}, { range: 6, defval: '' });

/** The province in the middle of its procedure: the pilots have come to step 4, one district has asked for time. */
beforeAll(async () => {
  const current = await sampleUnderTest();
  await writeResults();
  await writeChecklists('Khảo sát', { all: true });
  await write(current, PLAN, 'B6', MONDAY);
  await write(current, PLAN, 'B7', MONDAY + 56);
  await write(current, DELAYS, 'A5', DELAYED);
  await write(current, DELAYS, 'G5', 'Đồng ý');
  await write(current, DELAYS, 'H5', 10);
  const request = { rules, wordings: progressWordings('vi', rules) };
  const reading = await readTasks(request);
  if (!reading.ok) throw new Error(JSON.stringify(reading.trouble));
  const { outcome } = await markTasks({
    ...request,
    tasks: reading.board.tasks.filter(
      ({ district, stepCode }) => PILOTS.includes(district) && DONE_STEPS.includes(stepCode),
    ),
    mark: { kind: 'status', status: 'done', finished: MONDAY + 30 },
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.trouble));
  const made = await makeProgress(request.wordings);
  if (!made.outcome.ok) throw new Error(JSON.stringify(made.outcome.trouble));
  expect((await followUp([...PILOTS, DELAYED])).outcome.ok).toBe(true);
  expect((await votes(PILOTS)).outcome.ok).toBe(true);
  expect((await valuesOf(current, PROGRESS, 'A1')).flat()).not.toEqual(['']);
  file = await saveWorkbook(current.workbook);
  book = read(file);
});

test('746 tasks: 46 for each of 11 districts with three organisations, 34 for each of 7 with two, 2 for all', () => {
  const own = new Map<unknown, number>();
  for (const task of tasks()) {
    const district = task['Huyện, thị xã, thành phố'];
    own.set(district, (own.get(district) ?? 0) + 1);
  }
  expect([...own.values()].toSorted((one, other) => one - other)).toEqual([
    2,
    ...Array.from({ length: 7 }, () => 34),
    ...Array.from({ length: 11 }, () => 46),
  ]);
  // 11 times three and 7 times two organisations are the 47 committees of the article.
  expect(tasks().filter((task) => String(task['Mã việc']).includes(' / vote-by-members / '))).toHaveLength(
    47,
  );
});

test('the pilots have done what comes before step 5, nobody else anything', () => {
  const done = tasks().filter((task) => task['Trạng thái'] === 'Xong');
  expect(new Set(done.map((task) => task['Huyện, thị xã, thành phố']))).toEqual(new Set(PILOTS));
  expect(new Set(done.map((task) => task['Mã bước']))).toEqual(new Set(DONE_STEPS));
  const open = tasks().filter(
    (task) =>
      PILOTS.includes(String(task['Huyện, thị xã, thành phố'])) &&
      DONE_STEPS.includes(String(task['Mã bước'])) &&
      task['Trạng thái'] !== 'Xong',
  );
  expect(open).toEqual([]);
});

test('the district that asked for time begins ten working days after those of its wave', () => {
  const briefing = (district: string) =>
    tasks().find((task) => String(task['Mã việc']) === `${district} / brief-members`)?.['Hạn áp dụng'];
  const [own, other] = [briefing('h nong son'), briefing('h dai loc')];
  // Two weeks of five days each.
  expect(own).toBe(Number(other) + 14);
});

test('the plan prints each of its tables on pages of its own, with its guide beside the first', () => {
  const names = book.Workbook?.Names ?? [];
  const area = names.find(({ Name, Ref }) => Name === '_xlnm.Print_Area' && Ref.includes(PLAN))?.Ref;
  expect(area).toBe(`'${PLAN}'!$A:$E,'${PLAN}'!$G:$P,'${PLAN}'!$R:$U`);
  const merged = (book.Sheets[PLAN]?.['!merges'] ?? []).map((merge) => utils.encode_range(merge));
  expect(merged).toEqual(['A2:E2', 'A3:E3']);
});

test('progress counts what the register says', () => {
  const rows = utils.sheet_to_json<unknown[]>(book.Sheets[PROGRESS] ?? {}, { header: 1, defval: '' });
  const done = tasks().filter((task) => task['Trạng thái'] === 'Xong').length;
  const pilots = rows.find(([name]) => name === 'Làm điểm') ?? [];
  expect(pilots).toEqual(expect.arrayContaining([46 + 46 + 34, done]));
  // All deadlines of 2012 are past.
  expect(rows.flat()).toContain('Không có việc sắp đến hạn.');
  const at = rows.findIndex((cells) => cells.includes('Xin chậm'));
  const place = (rows[at] ?? []).indexOf('Xin chậm');
  expect((rows[at + 1] ?? []).slice(place, place + 5)).toEqual([1, 1, 0, 0, 10]);
});

testWithLibreOffice(
  'LibreOffice calculates every sheet without an error, the register and progress alike',
  async () => {
    const converted = await convertedByLibreOffice(await withoutResults(file), 'xlsx:Calc MS Excel 2007 XML');
    const calculated = read(converted);
    expect(calculated.SheetNames).toEqual(
      expect.arrayContaining([REGISTER, PROGRESS, FOLLOW_UP, VOTES, PLAN, DELAYS]),
    );
    expect(errorsIn(calculated)).toEqual([]);
    // The chart shows what its cells have come to.
    const chart = new TextDecoder().decode((await unzip(converted)).get('xl/charts/chart1.xml'));
    const [, drawn = ''] = /<c:val>(.*?)<\/c:val>/s.exec(chart) ?? [];
    const bars = [...drawn.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, share]) => Number(share));
    expect(bars).toHaveLength(19);
    expect(bars.filter((share) => share > 0).map((share) => share.toFixed(3))).toEqual([
      (12 / 46).toFixed(3),
      (12 / 46).toFixed(3),
      (11 / 34).toFixed(3),
    ]);
    for (const sheet of [REGISTER, PROGRESS, 'Khảo sát']) {
      const shown = (of: WorkBook) =>
        utils
          .sheet_to_json<unknown[]>(of.Sheets[sheet] ?? {}, { header: 1, defval: '' })
          .map((row) =>
            row.map((value) => (typeof value === 'number' ? Number(value.toPrecision(10)) : value)),
          );
      expect(shown(calculated)).toEqual(shown(book));
    }
  },
);
