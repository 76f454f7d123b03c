import { type Area, parseReference } from '../domain/address';
import type { RawValue } from '../domain/survey/cells/raw-sheet';
import { nameText } from './name-text';

/** A sheet that has a hidden name of its own for a text. */
export interface MarkedSheet {
  readonly name: string;
  readonly mark: string;
}

/** The sheets that have the mark, in tab order, copies of a marked sheet among them. */
export async function findMarkedSheets(
  context: Excel.RequestContext,
  mark: string,
): Promise<readonly MarkedSheet[]> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const marks = sheets.items.map((sheet) => sheet.names.getItemOrNullObject(mark).load('formula'));
  await context.sync();
  return sheets.items.flatMap(({ name }, index) => {
    const item = marks[index];
    const text = item === undefined || item.isNullObject ? null : nameText(item.formula);
    return text === null ? [] : [{ name, mark: text }];
  });
}

/** The first cell under a name of the sheet's own, and its formula or value; null where the name stands for no cell. */
export async function readNamedCell(
  context: Excel.RequestContext,
  sheetName: string,
  name: string,
): Promise<{ readonly area: Area; readonly found: RawValue } | null> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const item = sheet.names.getItemOrNullObject(name).load('formula');
  await context.sync();
  const reference = item.isNullObject ? null : parseReference(String(item.formula));
  if (reference?.sheet !== sheetName) return null;
  const { row, column } = reference.area;
  const cell = sheet.getRangeByIndexes(row, column, 1, 1).load('formulas');
  await context.sync();
  const [[found = ''] = []] = cell.formulas as RawValue[][];
  return { area: { row, column, rowCount: 1, columnCount: 1 }, found };
}
