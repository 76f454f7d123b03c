/** The names of all tables of the workbook: a new table must have none of them, nor one of its defined names. */
export async function listTableNames(context: Excel.RequestContext): Promise<readonly string[]> {
  const tables = context.workbook.tables.load('items/name');
  const names = context.workbook.names.load('items/name');
  await context.sync();
  return [...tables.items, ...names.items].map(({ name }) => name);
}
