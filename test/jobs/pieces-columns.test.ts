import { changesNothing } from '../../src/domain/plan';
import { PLAN_TABLES } from '../../src/domain/schedule/plan-tables';
import { readTasks } from '../../src/jobs/follow-tasks';
import { openWorkbook, saveWorkbook } from '../../src/preview/host/workbook-file';
import { fileWithRegister, proposeChecklists, writeChecklists } from './main-job';
import { PROCEDURE } from './plan-rows';
import { planningOf } from './planned-file';
import { ONE, request } from './ticked-boxes';
import { SURVEY } from './undo-report';
import { underTest, valuesOf, write, type WorkbookUnderTest } from './workbook-under-test';

type Cell = string | number;

let file: Uint8Array;
let current: WorkbookUnderTest;

beforeAll(async () => {
  current = underTest(await openWorkbook(await fileWithRegister(ONE)));
  await write(current, PROCEDURE, 'D23', 'Không');
  await writeChecklists(SURVEY, ONE);
  file = await saveWorkbook(current.workbook);
});
beforeEach(async () => {
  current = underTest(await openWorkbook(file));
});

const planning = () => planningOf(ONE.only);

/** The table of pieces, headings first; its columns are those of a new one, left to right. */
const pieces = () =>
  current.run(async (context) => {
    const range = context.workbook.tables.getItem(PLAN_TABLES.items).getRange().load('values');
    await context.sync();
    return range.values as Cell[][];
  });
const [STEP, WORK, GROUND, USE] = [0, 1, 2, 3];

/** Writes a column over, its heading first. */
const fill = (place: number, cells: readonly Cell[]) =>
  current.run(async (context) => {
    const range = context.workbook.tables.getItem(PLAN_TABLES.items).getRange();
    cells.forEach((cell, row) => {
      range.getCell(row, place).values = [[cell]];
    });
    await context.sync();
  });

/**
 * Somebody's own column in the place of a deleted one: a heading, and what each row holds. No formula speaks of a column
 * of this table, so that nothing but these cells tells of it.
 */
async function replace(place: number, heading: string, cell: (index: number) => Cell): Promise<void> {
  const [, ...rows] = await pieces();
  await fill(place, [heading, ...rows.map((_, index) => cell(index))]);
}

const missing = (...headers: readonly string[]) => ({
  ok: false,
  trouble: { code: 'plan-columns-missing', sheet: PROCEDURE, headers },
});

describe('a column of somebody’s own is not taken for a deleted one in whose place it stands', () => {
  test('names are not the pieces of work, neither in the register nor for who follows tasks', async () => {
    await replace(WORK, 'Người soạn', (index) => `Ông ${index + 1}`);
    expect(await planning()).toEqual(missing('Việc con'));
    expect(await readTasks(request)).toEqual(missing('Việc con'));
  });

  test('nor are a few notes', async () => {
    await replace(WORK, 'Ý kiến', (index) => (index === 1 ? 'Xem lại' : ''));
    expect(await planning()).toEqual(missing('Việc con'));
  });

  test.each<[string, (index: number) => Cell]>([
    ['names do not say that a piece applies', (index) => `Bà ${index + 1}`],
    ['nor does one remark among answers', (index) => (index === 1 ? 'Xem lại' : 'Có')],
    ['nor do blanks', () => ''],
  ])('%s', async (_, cell) => {
    await replace(USE, 'Ý kiến', cell);
    expect(await planning()).toEqual(missing('Áp dụng'));
    expect(await readTasks(request)).toEqual(missing('Áp dụng'));
  });

  test('codes that are other codes are not the steps of the pieces', async () => {
    await replace(STEP, 'Phòng', (index) => `P${index + 1}`);
    expect(await planning()).toEqual(missing('Thuộc bước'));
  });
});

describe('two columns that were both renamed and changed places', () => {
  test.each<[string, number, number, readonly string[]]>([
    ['the pieces and their grounds', WORK, GROUND, ['Việc con']],
    ['the pieces and whether they apply', WORK, USE, ['Việc con', 'Áp dụng']],
  ])('%s', async (_, one, other, headers) => {
    const rows = await pieces();
    const column = (place: number) => rows.slice(1).map((row) => row[place] ?? '');
    await fill(one, ['Cột khác', ...column(other)]);
    await fill(other, ['Cột này', ...column(one)]);
    expect(await planning()).toEqual(missing(...headers));
    await fill(one, [rows[0]?.[other] ?? '']);
    await fill(other, [rows[0]?.[one] ?? '']);
    expect(changesNothing((await proposeChecklists(SURVEY, ONE)).plan)).toBe(true);
  });
});

describe('a heading that was changed alone is followed', () => {
  test('the pieces, half of them in other words', async () => {
    const rows = await pieces();
    const shipped = rows.slice(1).map((row) => row[WORK] ?? '');
    await fill(
      WORK,
      ['Việc con', ...shipped].map((text, row) => (row > 0 && row % 2 === 0 ? `${text} (sửa)` : text)),
    );
    await writeChecklists(SURVEY, ONE);
    await fill(WORK, ['Nội dung']);
    expect(changesNothing((await proposeChecklists(SURVEY, ONE)).plan)).toBe(true);
  });

  test('whether they apply, some cells blank and some in the other language', async () => {
    await fill(USE, ['Dùng?', 'không', '', 'Yes']);
    expect(changesNothing((await proposeChecklists(SURVEY, ONE)).plan)).toBe(true);
  });

  test('the codes and the steps at once', async () => {
    await fill(STEP, ['Bước']);
    await fill(4, ['Mã']);
    expect(changesNothing((await proposeChecklists(SURVEY, ONE)).plan)).toBe(true);
    expect((await valuesOf(current, PROCEDURE, 'D23'))[0]).toEqual(['Không']);
  });
});
