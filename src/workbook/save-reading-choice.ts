import { areaAddress } from '../domain/address';
import { CHOICE_PREFIX, type ChoiceName } from '../domain/survey/choice-names';

/**
 * Keeps these names and no others under the prefix of a choice, hidden, in the sheet's own scope: they go with the
 * workbook to whoever opens it, and with their columns when others are inserted.
 */
export async function saveReadingChoice(
  context: Excel.RequestContext,
  sheetName: string,
  names: readonly ChoiceName[],
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const scope = sheet.names.load('items/name');
  await context.sync();
  for (const item of scope.items) {
    if (item.name.startsWith(CHOICE_PREFIX)) item.delete();
  }
  for (const named of names) {
    const stands = 'area' in named ? sheet.getRange(areaAddress(named.area)) : `="${named.text}"`;
    scope.add(named.name, stands).visible = false;
  }
  await context.sync();
}
