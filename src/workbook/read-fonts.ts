import { decodeSheet, type FontAt } from '../domain/survey/text/old-encodings';
import type { RawSheet } from '../domain/survey/cells/raw-sheet';

/** Cells whose fonts are asked for at once: an answer holds an object for each of them. */
const MOST_CELLS = 40_000;

/**
 * Adds the fonts of the cells to sheets whose texts look as if typed for an old font: a name of such a font settles what
 * the letters leave open. Larger sheets are read by their letters alone.
 */
export async function oldFonts<T extends { readonly raw: RawSheet; readonly fonts: FontAt }>(
  context: Excel.RequestContext,
  sheets: readonly T[],
): Promise<readonly T[]> {
  const asked = sheets.map((sheet) => {
    const { raw } = sheet;
    const [rows, columns] = [raw.values.length, raw.values[0]?.length ?? 0];
    if (rows === 0 || rows * columns > MOST_CELLS || decodeSheet(raw, sheet.fonts).decoded === null)
      return null;
    return context.workbook.worksheets
      .getItem(raw.name)
      .getRangeByIndexes(raw.origin.row, raw.origin.column, rows, columns)
      .getCellProperties({ format: { font: { name: true } } });
  });
  if (asked.every((request) => request === null)) return sheets;
  await context.sync();
  return sheets.map((sheet, index) => {
    const cells = asked[index]?.value;
    if (!cells) return sheet;
    const { row: firstRow, column: firstColumn } = sheet.raw.origin;
    const fonts: FontAt = (row, column) =>
      cells[row - firstRow]?.[column - firstColumn]?.format?.font?.name ?? null;
    return { ...sheet, fonts };
  });
}
