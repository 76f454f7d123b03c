import { quotedSheetName } from '../domain/address';
import type { RawValue } from '../domain/survey/raw-sheet';
import { officeCodeOf } from './host-failure';

/**
 * Which of the sheets some formula or name elsewhere in the workbook speaks of: deleting them would leave `#REF!`
 * behind, and Excel cannot take a deleted sheet back. Where there is too much to look through, all of them count.
 */
export async function mentionedSheets(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<readonly string[]> {
  if (sheets.length === 0) return [];
  const worksheets = context.workbook.worksheets.load('items/name');
  const names = context.workbook.names.load('items/formula');
  const candidates = sheets.map((name) => ({
    name,
    tables: context.workbook.worksheets.getItem(name).tables.load('items/name'),
  }));
  await context.sync();
  const others = worksheets.items
    .filter(({ name }) => !sheets.includes(name))
    .map((sheet) => sheet.getUsedRange(false).load('formulas'));
  try {
    await context.sync();
  } catch (thrown) {
    if (officeCodeOf(thrown) === 'ResponsePayloadSizeLimitExceeded') return sheets;
    throw thrown;
  }
  const formulas = [
    ...names.items.map(({ formula }) => String(formula)),
    ...others.flatMap(({ formulas: cells }) =>
      (cells as RawValue[][]).flatMap((row) =>
        row.filter((cell): cell is string => typeof cell === 'string' && cell.startsWith('=')),
      ),
    ),
  ];
  return candidates
    .filter(({ name, tables }) => {
      const spoken = [
        `${quotedSheetName(name)}!`,
        `${name}!`,
        ...tables.items.map((table) => `${table.name}[`),
      ];
      return formulas.some((formula) => spoken.some((words) => formula.includes(words)));
    })
    .map(({ name }) => name);
}
