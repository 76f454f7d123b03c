import fc from 'fast-check';
import { markTasks, readTasks } from '../../src/jobs/follow-tasks';
import { planChecklists } from '../../src/jobs/make-checklists';
import { undo } from '../../src/jobs/undo';
import { writePlan } from '../../src/jobs/write-plan';
import { checklistWordings } from '../../src/locales/checklist-wording';
import { newWorkbook, openWorkbook, saveWorkbook } from '../../src/preview/host/workbook-file';
import { decided, rules } from './main-job';
import { REGISTER_TABLE } from './undo-report';
import type { NodeClientOptions } from '../../src/preview/host/node-client';
import { underTest, WITH_BOXES, type WorkbookUnderTest } from './workbook-under-test';
import { fillTwoDistricts } from './two-districts';

const SHEET = 'Biểu 1';
const HEADS = {
  key: 'Mã việc',
  status: 'Trạng thái',
  due: 'Thời hạn',
  note: 'Ghi chú',
  finished: 'Ngày xong',
  ticked: 'Đánh dấu xong',
  state: 'Tình trạng',
};
type Typed = Exclude<keyof typeof HEADS, 'key' | 'state' | 'ticked'>;
const TYPED: readonly Typed[] = ['status', 'due', 'note', 'finished'];
const STATUSES = ['Đang làm', 'Xong', 'Không áp dụng'];

/** What somebody entered, by the key of the row; a row of somebody's own by what it says. */
type Entry = Partial<Record<Typed | 'work', string | number>> & {
  readonly ticked?: boolean;
  /** The status was chosen from the list: the box says no more what it is. */
  readonly isChosen?: boolean;
};
type Entries = Map<string, Entry>;

type Step =
  | { readonly kind: 'enter'; readonly row: number; readonly column: Typed; readonly value: number }
  | { readonly kind: 'mark'; readonly row: number; readonly value: number }
  | { readonly kind: 'tick'; readonly row: number; readonly value: boolean }
  | {
      readonly kind: 'count';
      readonly district: number;
      readonly bloc: number;
      readonly value: number | string;
    }
  | { readonly kind: 'sort'; readonly column: number; readonly ascending: boolean }
  | { readonly kind: 'insert-column' | 'insert-row'; readonly at: number }
  | { readonly kind: 'own-row'; readonly value: number }
  | {
      readonly kind:
        'rename-sheet' | 'rename-district' | 'hide-rows' | 'copy-sheet' | 'run' | 'undo' | 'reopen';
    };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('enter' as const),
      row: fc.nat(90),
      column: fc.constantFrom(...TYPED),
      value: fc.integer({ min: 40_000, max: 50_000 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('mark' as const),
      row: fc.nat(90),
      value: fc.integer({ min: 40_000, max: 50_000 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('tick' as const), row: fc.nat(90), value: fc.boolean() }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('count' as const),
      district: fc.nat(1),
      bloc: fc.nat(2),
      value: fc.constantFrom<number | string>(0, 8, 12, 29, 30, 45, 'x'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('sort' as const), column: fc.nat(23), ascending: fc.boolean() }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('insert-column' as const, 'insert-row' as const),
      at: fc.nat(20),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('own-row' as const), value: fc.nat(999) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'rename-sheet' as const,
        'rename-district' as const,
        'hide-rows' as const,
        'copy-sheet' as const,
        'reopen' as const,
      ),
    }),
  },
  { weight: 6, arbitrary: fc.constant<Step>({ kind: 'run' }) },
  { weight: 3, arbitrary: fc.constant<Step>({ kind: 'undo' }) },
);

/** A survey of two districts, one with three committees and one with two, with its register. */
async function prepared(options: NodeClientOptions): Promise<Uint8Array> {
  const current = underTest(newWorkbook(), options);
  await fillTwoDistricts(current, SHEET, ['Huyện An', 'Huyện Bình']);
  await run();
  return saveWorkbook(current.workbook);
}

/** Brings the register up to date, as the pane does; false where there was nothing to write. */
async function run(): Promise<boolean> {
  const { decisions, sources } = await decided(SHEET);
  const planning = await planChecklists({
    decisions,
    sources,
    rules,
    wordings: checklistWordings('vi', rules),
  });
  if (!planning.ok) throw new Error(JSON.stringify(planning.trouble));
  const outcome = await writePlan(planning.proposal.plan);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.trouble));
  return outcome.receipt.cells > 0;
}

interface Row {
  /** Under the name that the district had first. */
  readonly key: string;
  readonly work: string;
  readonly typed: Readonly<Record<Typed, string | number>>;
  /** Undefined where the register has no boxes. */
  readonly ticked: unknown;
  readonly state: unknown;
}

async function hasRegister(current: WorkbookUnderTest): Promise<boolean> {
  return current.run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(REGISTER_TABLE).load('name');
    await context.sync();
    return !table.isNullObject;
  });
}

/** The rows of the register's own table, wherever it stands. */
async function rowsOf(current: WorkbookUnderTest): Promise<readonly Row[]> {
  return current.run(async (context) => {
    const table = context.workbook.tables.getItem(REGISTER_TABLE);
    const [head, body] = [table.getHeaderRowRange().load('values'), table.getDataBodyRange().load('values')];
    await context.sync();
    const [headings = []] = head.values as string[][];
    const at = (cells: unknown[], heading: string) => cells[headings.indexOf(heading)] as string | number;
    return (body.values as unknown[][]).map((cells) => ({
      key: String(at(cells, HEADS.key)).replace(/^an /, 'h an '),
      work: String(at(cells, 'Nội dung công việc')),
      ticked: at(cells, HEADS.ticked),
      state: at(cells, HEADS.state),
      typed: Object.fromEntries(TYPED.map((column) => [column, at(cells, HEADS[column])])) as Record<
        Typed,
        string | number
      >,
    }));
  });
}

/** Does what a person does on the sheets, and keeps in mind what was entered. */
async function byHand(current: WorkbookUnderTest, given: Step, entries: Entries): Promise<void> {
  const rows = await rowsOf(current);
  const keyed = rows.filter(({ key }) => key !== '');
  await current.run(async (context) => {
    const table = context.workbook.tables.getItem(REGISTER_TABLE);
    const survey = context.workbook.worksheets.getItem(SHEET);
    const cellOf = (row: Row, heading: string) =>
      table.columns.getItem(heading).getDataBodyRange().getCell(rows.indexOf(row), 0);
    switch (given.kind) {
      case 'enter': {
        const row = keyed[given.row % keyed.length];
        if (!row) break;
        const { column, value: token } = given;
        const value =
          column === 'status'
            ? (STATUSES[token % STATUSES.length] ?? '')
            : column === 'note'
              ? `ghi ${token}`
              : token;
        cellOf(row, HEADS[column]).values = [[value]];
        entries.set(row.key, {
          ...entries.get(row.key),
          [column]: value,
          ...(column === 'status' && { isChosen: true }),
        });
        break;
      }
      case 'tick': {
        const row = keyed[given.row % keyed.length];
        if (row?.ticked === undefined) break;
        const known = entries.get(row.key);
        cellOf(row, HEADS.ticked).values = [[given.value]];
        entries.set(row.key, {
          ...known,
          ticked: given.value,
          ...(known?.isChosen !== true && { status: given.value ? 'Xong' : 'Chưa làm' }),
        });
        break;
      }
      case 'count':
        survey.getCell(1 + given.district, 3 + 3 * given.bloc).values = [[given.value]];
        break;
      case 'sort': {
        const range = table.getRange().load('columnCount');
        await context.sync();
        table.sort.apply([{ key: given.column % range.columnCount, ascending: given.ascending }]);
        break;
      }
      case 'insert-column': {
        table.worksheet.getCell(0, given.at).getEntireColumn().insert('Right');
        break;
      }
      case 'insert-row':
        table
          .getDataBodyRange()
          .getRow(given.at % rows.length)
          .getEntireRow()
          .insert('Down');
        break;
      case 'own-row': {
        const body = table.getDataBodyRange().load('rowCount');
        await context.sync();
        table.resize(table.getRange().getResizedRange(1, 0));
        await context.sync();
        const work = `việc riêng ${given.value}`;
        const cell = (heading: string) =>
          table.columns.getItem(heading).getDataBodyRange().getCell(body.rowCount, 0);
        cell('Nội dung công việc').values = [[work]];
        cell(HEADS.note).values = [['của tôi']];
        entries.set(work, { work, note: 'của tôi' });
        break;
      }
      case 'rename-sheet':
        table.worksheet.name = `Theo dõi ${entries.size}`;
        break;
      case 'rename-district':
        survey.getRange('A2').values = [['An']];
        break;
      case 'hide-rows':
        table.getDataBodyRange().getRow(2).getResizedRange(9, 0).rowHidden = true;
        break;
      case 'copy-sheet':
        table.worksheet.copy('End');
        break;
      case 'mark':
      case 'run':
      case 'undo':
      case 'reopen':
        break;
    }
    await context.sync();
  });
}

async function mark({ row, value }: Extract<Step, { kind: 'mark' }>, entries: Entries): Promise<void> {
  const request = { rules, wordings: checklistWordings('vi', rules) };
  const reading = await readTasks(request);
  if (!reading.ok) throw new Error(JSON.stringify(reading.trouble));
  const keyed = reading.board.tasks.filter(({ key }) => key !== '');
  const task = keyed[row % keyed.length];
  if (!task) return;
  const { outcome } = await markTasks({
    ...request,
    tasks: [task],
    mark: { kind: 'status', status: 'done', finished: value },
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.trouble));
  const key = task.key.replace(/^an /, 'h an ');
  const hasBoxes = task.typed.ticked !== '';
  entries.set(key, {
    ...entries.get(key),
    status: 'Xong',
    finished: value,
    ...(hasBoxes && { ticked: true }),
  });
}

/** A box that is ticked no more says what it said at first. */
function isAsMade({ ticked, status, isChosen, ...others }: Entry): boolean {
  return ticked === false && isChosen !== true && status === 'Chưa làm' && Object.keys(others).length === 0;
}

/** Every entry is in the one row that it was made for, and every tick against a status is said. */
async function expectKept(current: WorkbookUnderTest, entries: Entries): Promise<void> {
  const rows = await rowsOf(current);
  for (const { key, ticked, typed, state } of rows) {
    if (ticked !== true || typed.status === 'Xong') continue;
    expect([key, state]).toEqual([key, 'Đã đánh dấu xong, trạng thái ghi khác']);
  }
  for (const [of, { work, ticked, ...entry }] of entries) {
    const typed = Object.fromEntries(Object.entries(entry).filter(([column]) => column !== 'isChosen'));
    const own = rows.filter((row) => (work === undefined ? row.key === of : row.work === work));
    expect([of, own.length]).toEqual([of, 1]);
    expect([of, own[0]?.typed]).toEqual([of, expect.objectContaining(typed)]);
    if (ticked !== undefined) expect([of, own[0]?.ticked]).toEqual([of, ticked]);
  }
}

test.each([
  ['', {}],
  [' with boxes', WITH_BOXES],
])(
  'in a register%s after any entries, changed numbers, sheet operations, runs and undoings no entry is lost or in another row',
  async (_, options) => {
    const file = await prepared(options);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 9 }), async (steps) => {
        let current = underTest(await openWorkbook(file), options);
        const entries: Entries = new Map();
        let isMarked = false;
        for (const given of steps) {
          if (given.kind === 'run') {
            if (await run()) isMarked = false;
          } else if (given.kind === 'mark') await mark(given, entries);
          else if (given.kind === 'reopen')
            current = underTest(await openWorkbook(await saveWorkbook(current.workbook)), options);
          else if (given.kind === 'undo') {
            // What was entered in the pane is a run of its own, which this takes back as asked.
            if (!isMarked) await undo();
            // With nothing entered a register goes as it came.
            if (!(await hasRegister(current))) {
              expect([...entries].filter(([, entry]) => !isAsMade(entry))).toEqual([]);
              entries.clear();
              await run();
            }
          } else await byHand(current, given, entries);
          if (given.kind === 'mark') isMarked = true;
          await expectKept(current, entries);
        }
      }),
      { numRuns: 12 },
    );
  },
);
