import type { WorkbookUnderTest } from './workbook-under-test';

/** Copies a sheet and deletes the original; answers what the copy's tables are called. */
export async function copiedSheet(
  current: WorkbookUnderTest,
  name: string,
  copyName: string,
): Promise<readonly string[]> {
  return current.run(async (context) => {
    const original = context.workbook.worksheets.getItem(name);
    const copy = original.copy('End');
    copy.name = copyName;
    await context.sync();
    original.delete();
    const tables = copy.tables.load('items/name');
    await context.sync();
    return tables.items.map((table) => table.name);
  });
}
