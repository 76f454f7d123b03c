import type { ColumnFilter } from '../domain/tasks/register-filter';

/** The sheet of a table that may not be filtered there; null where it may. */
export async function whereFilterIsLocked(
  context: Excel.RequestContext,
  tableName: string,
): Promise<string | null> {
  const sheet = context.workbook.tables.getItem(tableName).worksheet.load('name');
  const protection = sheet.protection.load('protected,options');
  await context.sync();
  return protection.protected && !(protection.options.allowAutoFilter ?? false) ? sheet.name : null;
}

/**
 * Shows the rows of a table that all filters keep and no others, whatever was filtered before, and goes to its sheet. No
 * filters show every row. Cells are not touched.
 */
export async function filterTable(
  context: Excel.RequestContext,
  tableName: string,
  filters: readonly ColumnFilter[],
): Promise<void> {
  const table = context.workbook.tables.getItem(tableName);
  table.clearFilters();
  // Without its buttons a table has no filter that could be set.
  if (filters.length > 0) table.showFilterButton = true;
  for (const filter of filters) {
    const { filter: column } = table.columns.getItemAt(filter.place);
    if ('beginning' in filter) column.applyCustomFilter(`=${filter.beginning}*`);
    else column.applyValuesFilter([...filter.texts]);
  }
  table.worksheet.activate();
  await context.sync();
}
