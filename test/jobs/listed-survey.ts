import type { NodeClientOptions } from '../../src/preview/host/node-client';
import { type ListedOrganisation, organisationSheet, type Province } from '../domain/survey/province';
import { blankUnderTest, type WorkbookUnderTest } from './workbook-under-test';

export const LIST_SHEET = 'Sheet1';

/** An organisation with its full members and, where there are some, its probationary ones. */
export function listed(name: string, full: number, probationary = 0): ListedOrganisation {
  return { name, type: name.startsWith('Đảng bộ') ? 'committee' : 'cell', full, probationary };
}

/** A survey with a row for each base organisation, from row 4, in columns A to H; results stand from column I on. */
export async function listUnderTest(
  province: Province,
  names: 'once' | 'every row' = 'every row',
  options?: NodeClientOptions,
): Promise<WorkbookUnderTest> {
  const current = blankUnderTest(options);
  await fillList(current, province, names);
  return current;
}

/** Fills a blank sheet, in parts that one request may hold. */
export async function fillList(
  current: WorkbookUnderTest,
  province: Province,
  names: 'once' | 'every row',
): Promise<void> {
  const { values } = organisationSheet(province, { names, withSums: false });
  for (let first = 0; first < values.length; first += 1000) {
    const part = values.slice(first, first + 1000);
    await current.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(LIST_SHEET);
      sheet.getRangeByIndexes(first, 0, part.length, part[0]?.length ?? 0).values = part.map((row) => [
        ...row,
      ]);
      await context.sync();
    });
  }
}

/** What somebody does to the sheet by hand. */
export async function byHand(
  current: WorkbookUnderTest,
  work: (sheet: Excel.Worksheet) => void,
): Promise<void> {
  await current.run(async (context) => {
    work(context.workbook.worksheets.getItem(LIST_SHEET));
    await context.sync();
  });
}
