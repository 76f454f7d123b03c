import { changesNothing } from '../../src/domain/plan';
import { planChecklists } from '../../src/jobs/make-checklists';
import { readTasks } from '../../src/jobs/follow-tasks';
import { checklistWordings } from '../../src/locales/checklist-wording';
import { openWorkbook } from '../../src/preview/host/workbook-file';
import { decided, fileWithRegister, proposeChecklists, rules, writeChecklists } from './main-job';
import { board, request } from './ticked-boxes';
import { REGISTER, REGISTER_TABLE, SURVEY, tableAddress } from './undo-report';
import { underTest, valuesOf, WITH_BOXES, write, type WorkbookUnderTest } from './workbook-under-test';

const PLAN = 'Kế hoạch';
const MONDAY = 41_155;
/** The place of the deadline that applies. */
const DEADLINE = 12;
const TWO = { only: ['TP Tam Kỳ', 'Huyện Duy Xuyên'] };
let file: Uint8Array;
let last: number;
let expected: Awaited<ReturnType<typeof addedRows>>;
let current: WorkbookUnderTest;

beforeAll(async () => {
  file = await fileWithRegister(TWO, WITH_BOXES);
  current = underTest(await openWorkbook(file), WITH_BOXES);
  last = await lastRow();
  await write(current, PLAN, 'B6', MONDAY);
  await regroup();
  await writeChecklists(SURVEY, TWO);
  expected = await addedRows();
  expect(expected.length).toBeGreaterThan(0);
  expect(new Set(expected.map((row) => typeof row[DEADLINE]))).toEqual(new Set(['number']));
});

beforeEach(async () => {
  current = underTest(await openWorkbook(file), WITH_BOXES);
  await write(current, PLAN, 'B6', MONDAY);
});

/** One district with another arrangement: new rows below. */
const regroup = () => write(current, SURVEY, 'E13', 29);
const sheetDo = (act: (sheet: Excel.Worksheet, table: Excel.Table) => void) =>
  current.run(async (context) => {
    const table = context.workbook.tables.getItem(REGISTER_TABLE);
    act(table.worksheet, table);
    await context.sync();
  });

const lastRow = async () => Number(/\d+$/.exec(await tableAddress(current))?.[0]);

/** The rows that came with the last run, by the columns as they were made: without that at the place of somebody's own. */
async function addedRows(own = -1): Promise<readonly (readonly unknown[])[]> {
  expect(await lastRow()).toBeGreaterThan(last);
  const rows = await valuesOf(current, REGISTER, `A${last + 1}:Z${await lastRow()}`);
  return rows.map((row) => row.filter((_, place) => place !== own).slice(0, 25));
}

async function trouble() {
  const { decisions, sources } = await decided(SURVEY);
  const planning = await planChecklists({
    decisions: decisions.filter(({ district }) => TWO.only.includes(district.name)),
    sources,
    rules,
    wordings: checklistWordings('vi', rules),
  });
  return planning.ok ? null : planning.trouble;
}

describe('a register of which one heading was changed', () => {
  test.each(['L', 'M', 'P', 'Q', 'U', 'V', 'W', 'Y'])(
    'in column %s is as it was to the next run, and its new rows are whole',
    async (column) => {
      await write(current, REGISTER, `${column}7`, 'Tên (mới)');
      expect((await proposeChecklists(SURVEY, TWO)).plan).toMatchObject({ typedOver: [], cells: [] });
      await regroup();
      await writeChecklists(SURVEY, TWO);
      expect(await addedRows()).toEqual(expected);
    },
  );

  test.each(['A', 'D', 'L', 'M', 'N', 'P', 'X'])(
    'in column %s, beside a column of somebody’s own: formulas and memory tell it',
    async (column) => {
      await write(current, REGISTER, `${column}7`, 'Tên mới');
      await sheetDo((sheet) => {
        sheet.getRange('C:C').insert('Right');
        sheet.getRange('C7').values = [['Điện thoại']];
      });
      expect(changesNothing((await proposeChecklists(SURVEY, TWO)).plan)).toBe(true);
      await regroup();
      await writeChecklists(SURVEY, TWO);
      expect(await addedRows(2)).toEqual(expected);
    },
  );

  test('beside a column of somebody’s own, which nothing tells, is not guessed', async () => {
    await write(current, REGISTER, 'W7', 'Hoàn thành');
    await sheetDo((sheet) => {
      sheet.getRange('C:C').insert('Right');
      sheet.getRange('C7').values = [['Điện thoại']];
    });
    expect(await trouble()).toEqual({ code: 'register-columns-missing', headers: ['Ngày xong'] });
    // Tasks can be followed all the same.
    expect((await board()).hasFinished).toBe(false);
  });
});

test.each([
  ['Hạn áp dụng', 'M'],
  ['Mã bước', 'Q'],
])('a register without its column “%s” is not worked with as if it had none', async (name, column) => {
  await sheetDo((sheet) => {
    sheet.getRange(`${column}:${column}`).delete('Left');
  });
  const missing = { code: 'register-columns-missing', headers: [name] };
  expect(await trouble()).toEqual(missing);
  expect(await readTasks(request)).toEqual({ ok: false, trouble: missing });
});

test('the language of a register is told by all its headings', async () => {
  current = underTest(await openWorkbook(await fileWithRegister(TWO)));
  await write(current, REGISTER, 'O7', 'Khóa');
  const { decisions, sources } = await decided(SURVEY);
  const planning = await planChecklists({
    decisions: decisions.filter(({ district }) => TWO.only.includes(district.name)),
    sources,
    rules,
    wordings: checklistWordings('en', rules),
  });
  expect(planning).toMatchObject({ ok: true, proposal: { plan: { cells: [] } } });
});
