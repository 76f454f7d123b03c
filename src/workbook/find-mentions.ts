import { quotedSheetName } from '../domain/address';
import { REGISTER_TABLE } from '../domain/procedure/register-sheet';
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
  return sheets.filter((sheet) =>
    formulas.some(
      (formula) =>
        formula.includes(`${quotedSheetName(sheet)}!`) ||
        formula.includes(`${sheet}!`) ||
        formula.includes(REGISTER_TABLE),
    ),
  );
}
