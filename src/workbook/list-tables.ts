import { halfMadeSheets } from './half-made-sheets';
import { loadHalfMade } from './sheet-mark';

/**
 * The names that a new table must not have: those of all tables of the workbook and of its defined names, but for
 * tables of sheets that a run broke off making, which go when the new one comes.
 */
export async function listTableNames(context: Excel.RequestContext): Promise<readonly string[]> {
  const tables = context.workbook.tables.load('items/name');
  const names = context.workbook.names.load('items/name');
  const mayBeHalfMade = loadHalfMade(context);
  await context.sync();
  const taken = [...tables.items, ...names.items].map(({ name }) => name);
  if (!mayBeHalfMade()) return taken;
  const going = (await halfMadeSheets(context)).map(({ id }) =>
    context.workbook.worksheets.getItem(id).tables.load('items/name'),
  );
  await context.sync();
  const gone = new Set(going.flatMap(({ items }) => items.map(({ name }) => name)));
  return taken.filter((name) => !gone.has(name));
}
