import { defaultColumnWidth } from '../file/write-sheet';
import { childNamed, numberAttribute } from '../file/xml';
import type { Area } from './address';
import { displayText } from './number-format';
import type { Locale } from './entry';
import type { HostSheet } from './sheet';
import type { HostWorkbook } from './workbook';

/** Pixels a digit of the default font (Calibri 11) takes; files count widths in these. */
const digitWidth = 7;
/** The API counts widths in points of 1/72 inch at 96 dots an inch: 64 pixels are 48. */
const pointsAPixel = 0.75;

function pixelsOf(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digitWidth)) / 256) * digitWidth);
}

/** Column width in pixels; a hidden column has none. */
export function columnPixels(sheet: HostSheet, column: number): number {
  const properties = sheet.columnProperties.get(column);
  if (properties?.hidden) return 0;
  return pixelsOf(properties?.width ?? defaultColumnWidth(sheet));
}

/** Column width as the API has it: 48 for the default 64 pixels. */
export function columnPoints(sheet: HostSheet, column: number): number {
  return columnPixels(sheet, column) * pointsAPixel;
}

export function setColumnPoints(sheet: HostSheet, column: number, points: number): void {
  const properties = sheet.ensureColumn(column);
  if (points === 0) {
    properties.hidden = true;
    return;
  }
  const pixels = Math.round(points / pointsAPixel);
  properties.width = Math.trunc((pixels / digitWidth) * 256) / 256;
  properties.hidden = false;
}

export function standardWidth(sheet: HostSheet): number {
  return pixelsOf(defaultColumnWidth(sheet)) * pointsAPixel;
}

/** Row height in points; a hidden row has none. */
export function rowPoints(sheet: HostSheet, row: number): number {
  const properties = sheet.rowProperties.get(row);
  if (properties?.hidden) return 0;
  return properties?.height ?? standardHeight(sheet);
}

export function standardHeight(sheet: HostSheet): number {
  return numberAttribute(childNamed(sheet.root, 'sheetFormatPr'), 'defaultRowHeight') ?? 15;
}

/** About as wide as the text would be; true font metrics are not at hand. */
function textPixels(text: string, size: number, bold: boolean): number {
  const longest = Math.max(...text.split('\n').map((line) => line.length));
  return Math.ceil(longest * digitWidth * (size / 11) * (bold ? 1.08 : 1));
}

function shown(
  workbook: HostWorkbook,
  sheet: HostSheet,
  row: number,
  column: number,
  locale: Locale,
): string {
  const style = workbook.styles.style(sheet.styleAt(row, column));
  return displayText(sheet.valueAt(row, column), style.numberFormat, locale);
}

/** Widens or narrows columns to their longest text in the area; wrapped and merged cells do not count. */
export function autofitColumns(workbook: HostWorkbook, sheet: HostSheet, area: Area, locale: Locale): void {
  workbook.calculation.run(sheet);
  const widest = new Map<number, number>();
  for (const [row, column, cell] of sheet.cellsIn(area)) {
    const style = workbook.styles.style(cell.style);
    const merged = sheet.merges.some(
      (merge) => row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right,
    );
    if (style.wrapText || merged) continue;
    const text = shown(workbook, sheet, row, column, locale);
    if (text === '') continue;
    const pixels = textPixels(text, style.font.size, style.font.bold) + 12;
    widest.set(column, Math.max(widest.get(column) ?? 0, pixels));
  }
  for (const [column, pixels] of widest)
    setColumnPoints(sheet, column, Math.min(pixels, 1790) * pointsAPixel);
}

/** Makes rows as high as their text needs in the columns' present widths. */
export function autofitRows(workbook: HostWorkbook, sheet: HostSheet, area: Area, locale: Locale): void {
  workbook.calculation.run(sheet);
  const highest = new Map<number, number>();
  for (const [row, column, cell] of sheet.cellsIn(area)) {
    const style = workbook.styles.style(cell.style);
    const text = shown(workbook, sheet, row, column, locale);
    if (text === '') continue;
    const width = Math.max(columnPixels(sheet, column) - 5, 1);
    const lines = text
      .split('\n')
      .map((line) =>
        style.wrapText ? Math.ceil(textPixels(line, style.font.size, style.font.bold) / width) || 1 : 1,
      );
    const count = style.wrapText ? lines.reduce((sum, line) => sum + line, 0) : 1;
    const points = count * Math.max(15, Math.ceil(style.font.size * 1.36));
    highest.set(row, Math.max(highest.get(row) ?? 0, points));
  }
  for (const [row, points] of highest) {
    const properties = sheet.ensureRow(row);
    if (points <= standardHeight(sheet)) Reflect.deleteProperty(properties, 'height');
    else properties.height = Math.min(points, 409);
  }
}
