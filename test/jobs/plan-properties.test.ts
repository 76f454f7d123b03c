import fc from 'fast-check';
import {
  PLAN_COLUMNS,
  PLAN_TABLE_KEYS,
  PLAN_TABLES,
  type PlanTable,
} from '../../src/domain/schedule/plan-tables';
import { planChecklists } from '../../src/jobs/make-checklists';
import { undo } from '../../src/jobs/undo';
import { writePlan } from '../../src/jobs/write-plan';
import { checklistWordings } from '../../src/locales/checklist-wording';
import { newWorkbook, openWorkbook, saveWorkbook } from '../../src/preview/host/workbook-file';
import { decided, rules } from './main-job';
import { REGISTER_TABLE } from './undo-report';
import { underTest, type WorkbookUnderTest } from './workbook-under-test';
import { fillTwoDistricts } from './two-districts';

const SHEET = 'Biểu 1';
const DISTRICTS = ['Huyện An', 'Huyện Bình'] as const;
const KEYS = ['h an', 'h binh'];
const OTHER = 'Huyện Chung';
/** The first piece of work of the first step that has any. */
const PIECE = 0;

/** What somebody enters in the plan: a row of a table, from 0, under a column. */
const ENTERED = [
  ['districts', 'leader'],
  ['districts', 'specialist'],
  ['districts', 'wave'],
  ['districts', 'typedStart'],
  ['waves', 'typedStart'],
  ['waves', 'lessons'],
  ['steps', 'days'],
  ['steps', 'use'],
  ['items', 'use'],
  ['delays', 'days'],
  ['delays', 'document'],
] as const satisfies readonly (readonly [PlanTable, string])[];

type Step =
  | { readonly kind: 'enter'; readonly entry: number; readonly row: number; readonly value: number }
  | { readonly kind: 'rename' | 'insert' | 'delete'; readonly table: PlanTable; readonly place: number }
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'district' | 'run' | 'undo' | 'reopen' };

const change = (kind: 'rename' | 'insert' | 'delete', weight: number) => ({
  weight,
  arbitrary: fc.record({
    kind: fc.constant(kind),
    table: fc.oneof(
      fc.constantFrom(...PLAN_TABLE_KEYS),
      fc.constantFrom<PlanTable>('districts', 'steps', 'items'),
    ),
    place: fc.nat(40),
  }),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('enter' as const),
      entry: fc.nat(ENTERED.length - 1),
      row: fc.nat(1),
      value: fc.integer({ min: 41_000, max: 42_000 }),
    }),
  },
  change('rename', 6),
  change('insert', 3),
  change('delete', 2),
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('count' as const), value: fc.constantFrom(0, 12, 29, 45) }),
  },
  { weight: 1, arbitrary: fc.constant<Step>({ kind: 'district' }) },
  { weight: 6, arbitrary: fc.constant<Step>({ kind: 'run' }) },
  { weight: 1, arbitrary: fc.constant<Step>({ kind: 'undo' }) },
  { weight: 1, arbitrary: fc.constant<Step>({ kind: 'reopen' }) },
);

/** A column of a table, by the name that the product has for it; somebody's own has another. */
type Columns = Record<PlanTable, string[]>;
interface Entry {
  readonly table: PlanTable;
  readonly column: string;
  readonly row: number;
  readonly value: string | number;
}

async function prepared(): Promise<Uint8Array> {
  const current = underTest(newWorkbook());
  await fillTwoDistricts(current, SHEET, DISTRICTS);
  expect(await run()).toMatchObject({ ok: true });
  return saveWorkbook(current.workbook);
}

/** Brings the register up to date, as the pane does. */
async function run() {
  const { decisions, sources } = await decided(SHEET);
  const planning = await planChecklists({
    decisions,
    sources,
    rules,
    wordings: checklistWordings('vi', rules),
  });
  if (!planning.ok) return planning;
  expect(planning.proposal.plan.typedOver).toEqual([]);
  const outcome = await writePlan(planning.proposal.plan);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.trouble));
  return { ok: true, wrote: outcome.receipt.cells > 0 } as const;
}

/** The cells of a table, heading first. */
async function cellsOf(current: WorkbookUnderTest, table: string): Promise<unknown[][]> {
  return current.run(async (context) => {
    const range = context.workbook.tables.getItem(table).getRange().load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

/** What a person types for a column. */
function typed(column: string, value: number): string | number {
  switch (column) {
    case 'leader':
    case 'specialist':
      return `${column} ${value}`;
    case 'document':
      return `${value}-CV/HU`;
    case 'wave':
      return value % 2 === 0 ? 'Các đơn vị còn lại' : 'Đợt khác';
    case 'use':
      return value % 2 === 0 ? 'Có' : 'Không';
    case 'days':
      return value % 9;
    default:
      return value;
  }
}

/** Tables whose cells stand in the same sheet columns, from the first. */
const STACKED: Partial<Record<PlanTable, PlanTable>> = { steps: 'items', items: 'steps' };

async function byHand(
  current: WorkbookUnderTest,
  given: Step,
  columns: Columns,
  entries: Map<string, Entry>,
  own: () => string,
): Promise<void> {
  await current.run(async (context) => {
    const survey = context.workbook.worksheets.getItem(SHEET);
    switch (given.kind) {
      case 'enter': {
        const [table, column] = ENTERED[given.entry] ?? ENTERED[0];
        const place = columns[table].indexOf(column);
        if (place < 0) return;
        const value = typed(column, given.value);
        const { row } = given;
        context.workbook.tables
          .getItem(PLAN_TABLES[table])
          .getRange()
          .getCell(1 + row, place).values = [[value]];
        entries.set(`${table} ${column} ${row}`, { table, column, row, value });
        break;
      }
      case 'rename': {
        const place = given.place % columns[given.table].length;
        context.workbook.tables.getItem(PLAN_TABLES[given.table]).getRange().getCell(0, place).values = [
          [own()],
        ];
        break;
      }
      case 'insert':
      case 'delete': {
        const { table, kind } = given;
        const place = 1 + (given.place % (columns[table].length - 1));
        const other = STACKED[table];
        const range = context.workbook.tables.getItem(PLAN_TABLES[table]).getRange();
        const column = range.getCell(0, place).getEntireColumn();
        if (kind === 'insert') column.insert('Right');
        else column.delete('Left');
        for (const one of [table, ...(other && place < columns[other].length ? [other] : [])]) {
          if (kind === 'delete') columns[one].splice(place, 1);
          else {
            const name = own();
            columns[one].splice(place, 0, name);
            const inserted = context.workbook.tables.getItem(PLAN_TABLES[one]).getRange();
            inserted.getCell(0, place).values = [[name]];
            inserted.getCell(1, place).values = [[`ghi ${name}`]];
            entries.set(`${one} ${name}`, { table: one, column: name, row: 0, value: `ghi ${name}` });
          }
        }
        break;
      }
      case 'count':
        survey.getRange('D3').values = [[given.value]];
        break;
      case 'district':
        survey.getRange('A4:J4').values = [[OTHER, 0, 4, 40, 0, 5, 50, 1, 9, 60]];
        break;
      case 'run':
      case 'undo':
      case 'reopen':
        break;
    }
    await context.sync();
  });
}

/** Every entry stands in its row, under its column, unless somebody deleted this. */
async function expectKept(
  current: WorkbookUnderTest,
  columns: Columns,
  entries: ReadonlyMap<string, Entry>,
): Promise<void> {
  for (const table of PLAN_TABLE_KEYS) {
    const [, ...rows] = await cellsOf(current, PLAN_TABLES[table]);
    for (const { table: of, column, row, value } of entries.values()) {
      const place = columns[table].indexOf(column);
      if (of !== table || place < 0) continue;
      expect([table, column, rows[row]?.[place]]).toEqual([table, column, value]);
    }
  }
}

/** The register has of each district what was entered for it, and nothing else; the plan has each district once. */
async function expectRead(
  current: WorkbookUnderTest,
  columns: Columns,
  entries: ReadonlyMap<string, Entry>,
): Promise<void> {
  const [, ...planned] = await cellsOf(current, PLAN_TABLES.districts);
  const names = planned.map((row) => String(row[columns.districts.indexOf('district')]));
  expect([...new Set(names)]).toHaveLength(planned.length);
  const [head = [], ...rows] = await cellsOf(current, REGISTER_TABLE);
  const at = (row: unknown[], heading: string) => row[head.indexOf(heading)];
  KEYS.forEach((key, row) => {
    const own = rows.filter((cells) => String(at(cells, 'Mã việc')).startsWith(`${key} / `));
    expect(own.length).toBeGreaterThan(20);
    for (const [column, heading] of [
      ['leader', 'Lãnh đạo theo dõi'],
      ['specialist', 'Chuyên viên theo dõi'],
    ] as const) {
      const wanted = entries.get(`districts ${column} ${row}`)?.value ?? '';
      expect([column, ...new Set(own.map((cells) => at(cells, heading)))]).toEqual([column, wanted]);
    }
  });
  const leftOut = entries.get(`items use ${PIECE}`)?.value === 'Không';
  // The numbers of the first district stay as they are.
  const ofPiece = rows.filter((cells) => /^h an \/ .* B1\.1$/.test(String(at(cells, 'Mã việc'))));
  expect(ofPiece.length).toBeGreaterThan(0);
  const isCurrent = new Set(ofPiece.map((cells) => at(cells, 'Hiệu lực') === 'Đang áp dụng'));
  expect([leftOut, ...isCurrent]).toEqual([leftOut, !leftOut]);
}

test('after any changes to the columns of the plan what was entered is in its cell, and read under its own heading or not at all', async () => {
  const file = await prepared();
  const outcomes = { read: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 10 }), async (steps) => {
      let current = underTest(await openWorkbook(file));
      const columns = Object.fromEntries(
        PLAN_TABLE_KEYS.map((key) => [key, [...PLAN_COLUMNS[key]]]),
      ) as unknown as Columns;
      const entries = new Map<string, Entry>();
      let names = 0;
      let canUndo = false;
      const own = () => `Tên ${(names += 1)}`;
      const filled = [...ENTERED.keys()].flatMap((entry) =>
        [0, 1].map((row): Step => ({ kind: 'enter', entry, row, value: 41_101 + 2 * row })),
      );
      for (const given of filled) await byHand(current, given, columns, entries, own);
      for (const given of [...steps, { kind: 'run' } as const]) {
        if (given.kind === 'run') {
          const ran = await run();
          if (ran.ok) {
            canUndo ||= ran.wrote;
            outcomes.read += 1;
            await expectRead(current, columns, entries);
          } else {
            expect(ran.trouble.code).toBe('plan-columns-missing');
            outcomes.refused += 1;
          }
        } else if (given.kind === 'undo') {
          if (canUndo) await undo();
          canUndo = false;
        } else if (given.kind === 'reopen') {
          current = underTest(await openWorkbook(await saveWorkbook(current.workbook)));
        } else await byHand(current, given, columns, entries, own);
        await expectKept(current, columns, entries);
      }
    }),
    { numRuns: 15 },
  );
  expect(outcomes.read).toBeGreaterThan(outcomes.refused / 10);
});
