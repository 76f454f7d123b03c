/** A table of the workbook, whosever it is. */
export interface NamedTable {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
}

/** Lists the tables of the workbook with what their columns are called. */
export async function listTableHeadings(context: Excel.RequestContext): Promise<readonly NamedTable[]> {
  const tables = context.workbook.tables.load('items/name,items/showHeaders');
  await context.sync();
  const read = tables.items
    .filter(({ showHeaders }) => showHeaders)
    .map((table) => ({
      name: table.name,
      sheet: table.worksheet.load('name'),
      head: table.getHeaderRowRange().load('values'),
    }));
  if (read.length > 0) await context.sync();
  return read.map(({ name, sheet, head }) => ({
    name,
    sheet: sheet.name,
    headers: Array.from((head.values[0] ?? []) as unknown[], String),
  }));
}
