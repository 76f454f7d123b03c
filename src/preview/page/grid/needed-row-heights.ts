import { displayText } from '../../host/document/number-format';
import type { HostSheet } from '../../host/document/sheet';
import { columnPixels } from '../../host/document/sizes';
import type { HostWorkbook } from '../../host/document/workbook';
import { fontPixels, fontShorthand, lineHeight } from '../look/cell-font';
import { textWidth, wrappedLines } from '../look/text-width';

/** Space on the left and right of a cell's text. */
export const cellPadding = 3;

/** Heights in pixels of the rows whose file names none and whose text needs more than one ordinary line. */
export function neededRowHeights(workbook: HostWorkbook, sheet: HostSheet): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const [row, column, cell] of sheet.cells()) {
    if (sheet.rowProperties.get(row)?.height !== undefined || cell.value === null) continue;
    const { font, wrapText, numberFormat } = workbook.styles.style(cell.style);
    const line = lineHeight(font);
    if (!wrapText && line <= 20) continue;
    const merged = sheet.merges.some(
      ({ top, bottom, left }) => row >= top && row <= bottom && column === left,
    );
    let lines = 1;
    if (wrapText && !merged && typeof cell.value === 'string') {
      const text = displayText(cell.value, numberFormat);
      const width = columnPixels(sheet, column) - 2 * cellPadding;
      const fits = !text.includes('\n') && textWidth(text, fontShorthand(font), fontPixels(font)) <= width;
      if (!fits) lines = wrappedLines(text, width, fontShorthand(font), fontPixels(font));
    }
    heights.set(row, Math.max(heights.get(row) ?? 0, lines * line + 2));
  }
  return heights;
}
