import { halfMadeSheets } from './half-made-sheets';
import { loadHalfMade } from './sheet-mark';

/**
 * The names that a new sheet must not have: those of all worksheets, hidden ones included, but for sheets that a run
 * broke off making, which the new one takes the place of.
 */
export async function listSheetNames(context: Excel.RequestContext): Promise<readonly string[]> {
  const sheets = context.workbook.worksheets.load('items/name');
  const mayBeHalfMade = loadHalfMade(context);
  await context.sync();
  const names = sheets.items.map(({ name }) => name);
  return mayBeHalfMade() ? withoutHalfMade(context, names) : names;
}

export async function withoutHalfMade(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly string[]> {
  const halfMade = await halfMadeSheets(context);
  return names.filter((name) => halfMade.every((sheet) => sheet.name !== name));
}
