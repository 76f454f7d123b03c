import { REGISTER } from './undo-report';
import { valuesOf, type WorkbookUnderTest } from './workbook-under-test';

export const [PLAN, DELAYS, PROCEDURE] = ['Kế hoạch', 'Xin chậm', 'Quy trình'];
/** Monday, 3 September 2012, as Excel counts days. */
export const MONDAY = 41155;

/** The rows of the plan's tables and of the register as heading → value, in the workbook that a test works with. */
export function planRows(current: () => WorkbookUnderTest) {
  async function rowOf(sheet: string, area: string, column: string, text: string) {
    const [headings = [], ...rows] = await valuesOf(current(), sheet, area);
    const found = rows.find((cells) => String(cells[headings.indexOf(column)]) === text);
    if (!found) throw new Error(`no row ${text}`);
    return Object.fromEntries(headings.map((heading, index) => [String(heading), found[index]]));
  }
  const task = (key: string) => rowOf(REGISTER, 'A7:X800', 'Mã việc', key);
  return {
    wave: (name: string) => rowOf(PLAN, 'A5:E12', 'Đợt', name),
    district: (name: string) => rowOf(PLAN, 'G5:P30', 'Đơn vị', name),
    dayOff: (typed: string) => rowOf(PLAN, 'R5:U17', 'Ngày nghỉ', typed),
    step: (code: string) => rowOf(PROCEDURE, 'A5:I20', 'Mã bước', code),
    task,
    planned: async (key: string) => (await task(key))['Hạn theo kế hoạch'],
  };
}
