import { makeVotes } from '../../src/jobs/make-votes';
import { registerSheetsWordings } from '../../src/locales/register-sheets-wording';
import { chosenOf, DISTRICTS } from './follow-up-of';
import { decided, rules } from './main-job';
import type { WorkbookUnderTest } from './workbook-under-test';

export const VOTES = 'Phiếu tín nhiệm';
export const CONFERENCES = 'KienToan_KiemPhieu';
export const SUMMARY = 'KienToan_TongHopPhieu';
export const CANDIDATES = 'KienToan_NhanSu';
/** Where staff enter the pass mark. */
export const MARK = 'B6';

/** Makes the sheet for districts of the sample, as the pane does. */
export async function votes(names: readonly string[] = DISTRICTS) {
  const { decisions, sources } = await decided();
  const chosen = chosenOf(decisions, names);
  return makeVotes({ decisions, sources }, chosen, rules, registerSheetsWordings('vi', rules));
}

/** Types into a row of a table of the sheet, under headings. */
export async function fill(
  current: WorkbookUnderTest,
  table: string,
  row: number,
  cells: Readonly<Record<string, string | number>>,
): Promise<void> {
  await current.run(async (context) => {
    const range = context.workbook.tables.getItem(table).getRange().load('values');
    await context.sync();
    const headings = range.values[0] as unknown[];
    for (const [heading, value] of Object.entries(cells)) {
      const column = headings.indexOf(heading);
      if (column < 0) throw new Error(`${table} has no column ${heading}`);
      range.getCell(row + 1, column).values = [[value]];
    }
    await context.sync();
  });
}

/** A row of a table, as heading → value. */
export async function rowOf(
  current: WorkbookUnderTest,
  table: string,
  row: number,
): Promise<Readonly<Record<string, unknown>>> {
  return current.run(async (context) => {
    const range = context.workbook.tables.getItem(table).getRange().load('values');
    await context.sync();
    const [headings = [], ...rows] = range.values as unknown[][];
    return Object.fromEntries(headings.map((heading, index) => [String(heading), rows[row]?.[index]]));
  });
}
