import { longSheet, organisationSheet, type Province } from '../domain/survey/province';
import { writeResults } from './main-job';
import { blankUnderTest, valuesOf, type WorkbookUnderTest } from './workbook-under-test';

export const SHEET = 'Sheet1';

const cell = (name: string, full: number) => ({
  name: `Chi bộ ${name}`,
  type: 'cell' as const,
  full,
  probationary: 0,
});

export const PROVINCE: Province = {
  districts: [
    {
      name: 'Huyện Duy Xuyên',
      blocs: [[cell('An', 34), cell('Bình', 5)], [cell('Chi', 31)], [cell('Dung', 104)]],
    },
    {
      name: 'Huyện Nông Sơn',
      blocs: [[cell('Em', 28), cell('Giang', 1)], [cell('Hà', 12)], [cell('Khoa', 64)]],
    },
    { name: 'Huyện Thăng Bình', blocs: [[cell('Lan', 40)], [cell('Minh', 33)], [cell('Nam', 70)]] },
  ],
};

export interface Result {
  readonly grouping: unknown;
  readonly margins: readonly unknown[];
}

/** The workbook that `fill` made last. */
export let current: WorkbookUnderTest;

export async function fill(values: readonly (readonly unknown[])[]): Promise<void> {
  current = blankUnderTest();
  await by((sheet) => {
    const width = Math.max(...values.map((row) => row.length));
    sheet.getRangeByIndexes(0, 0, values.length, width).values = values.map((row) => [
      ...row,
      ...new Array<string>(width - row.length).fill(''),
    ]);
  });
}

export async function by(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await current.run(async (context) => {
    work(context.workbook.worksheets.getItem(SHEET));
    await context.sync();
  });
}

/** What the rows with a result say, by the name in the row or above it. */
export async function results(): Promise<Readonly<Record<string, Result>>> {
  const values = await valuesOf(current, SHEET, 'A1:AZ30');
  const heading = values.findIndex((row) => row.includes('Phương án đề xuất'));
  const headings = values[heading] ?? [];
  const grouping = headings.indexOf('Phương án đề xuất');
  const margins = headings.flatMap((text, at) => (String(text).startsWith('Thừa, thiếu') ? [at] : []));
  const found: Record<string, Result> = {};
  let name = '';
  for (const row of values.slice(heading + 1)) {
    if (row[1] !== '') name = String(row[1]);
    if (row[grouping] !== '' && name !== '')
      found[name] = { grouping: row[grouping], margins: margins.map((at) => row[at]) };
  }
  return found;
}

export const ROWS = { long: longSheet, 'by-organisation': organisationSheet } as const;
export const OPEN = 'Chưa xác định';

/** The districts of which the results say nothing any more; throws where they say something else than the numbers do. */
export async function toWriteAgain(): Promise<readonly string[]> {
  const live = await results();
  await writeResults(SHEET, { replaceTypedOver: true });
  const now = await results();
  for (const [name, { grouping, margins }] of Object.entries(live)) {
    if (grouping !== OPEN) expect([name, { grouping, margins }]).toEqual([name, now[name]]);
  }
  return Object.keys(live).filter((name) => live[name]?.margins.includes('ghi lại'));
}
