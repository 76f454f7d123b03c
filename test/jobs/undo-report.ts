import { undo } from '../../src/jobs/undo';
import type { UndoReport } from '../../src/workbook/undo-run';
import type { WorkbookUnderTest } from './workbook-under-test';

export const SURVEY = 'Khảo sát';
export const REGISTER = 'Danh mục công việc';
/** The register’s formulas speak of the sheets of its plan: these stay where it stays. */
export const PLAN_SHEETS = ['Kế hoạch', 'Xin chậm', 'Quy trình'];
export const REGISTER_SHEETS = [REGISTER, ...PLAN_SHEETS];
/**
 * What a first run writes beside so many districts: the group, 24 headers, 21 cells of each district (all but the three
 * that people fill in), 8 of the total row.
 */
const writtenBeside = (districts: number) => 1 + 24 + 21 * districts + 8;
/** Beside the sample. */
export const WRITTEN = writtenBeside(18);
/** Beside the sample with a few of its districts. */
export const WRITTEN_SHORT = writtenBeside(5);
export const REGISTER_TABLE = 'KienToan_DanhMuc';

/** Takes the last run back; there must be one. */
export async function undone(): Promise<UndoReport> {
  const outcome = await undo();
  if (!outcome.ok) throw new Error(outcome.trouble.code);
  return outcome.report;
}

/** Where the register's table stands. */
export async function tableAddress(current: WorkbookUnderTest): Promise<string> {
  return current.run(async (context) => {
    const range = context.workbook.tables.getItem(REGISTER_TABLE).getRange().load('address');
    await context.sync();
    return range.address.split('!')[1] ?? '';
  });
}

/** Formulas of an area, read through the client. */
export async function formulasOf(
  current: WorkbookUnderTest,
  sheet: string,
  address: string,
): Promise<unknown[][]> {
  return current.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('formulas');
    await context.sync();
    return Array.from(range.formulas, (row) => Array.from(row as unknown[]));
  });
}

/** Sorts rows downwards from Z to A by the column at `key`, counted from the first. */
export async function sortRows(
  current: WorkbookUnderTest,
  sheet: string,
  address: string,
  key: number,
): Promise<void> {
  await current.run(async (context) => {
    context.workbook.worksheets
      .getItem(sheet)
      .getRange(address)
      .sort.apply([{ key, ascending: false }]);
    await context.sync();
  });
}
