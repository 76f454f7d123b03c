import type { Area } from '../domain/address';
import type {
  CellStyle,
  ColumnWidth,
  DateValidation,
  FormatArea,
  RowHeight,
  WholeNumberValidation,
} from '../domain/plan';
import { columnPlace, type HeldRanges, type Place, rowPlace } from './held-ranges';
import { rangeOf } from './write-cells';

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const INNER = ['InsideHorizontal', 'InsideVertical'] as const;

/** A cell of the user's sheet whose looks are read, to be given to the add-in's own cells. */
export interface StyleSource {
  readonly key: string;
  readonly range: Excel.Range;
  readonly borders: readonly Excel.RangeBorder[];
}

/** Queues the load of every cell that the formats are to look like; read after the next sync. */
export function loadStyleSources(
  context: Excel.RequestContext,
  formats: readonly FormatArea[],
): ReadonlyMap<string, StyleSource> {
  const sources = new Map<string, StyleSource>();
  for (const { sheet, like } of formats) {
    if (!like) continue;
    const key = sourceKey(sheet, like);
    if (sources.has(key)) continue;
    const range = rangeOf(context, sheet, { ...like, rowCount: 1, columnCount: 1 });
    range.load('numberFormat');
    range.format.load('horizontalAlignment,verticalAlignment,wrapText');
    range.format.fill.load('color');
    range.format.font.load('name,size,bold,italic,color');
    const borders = EDGES.map((edge) => range.format.borders.getItem(edge).load('style,color,weight'));
    sources.set(key, { key, range, borders });
  }
  return sources;
}

function sourceKey(sheet: string, like: { readonly row: number; readonly column: number }): string {
  return `${sheet}!${like.row},${like.column}`;
}

/** Queues the formats of the add-in's own cells. */
export function writeFormats(
  held: HeldRanges,
  formats: readonly FormatArea[],
  sources: ReadonlyMap<string, StyleSource>,
): void {
  for (const { sheet, area, like, style } of formats) {
    const range = held.at({ sheet, area });
    const source = like ? sources.get(sourceKey(sheet, like)) : undefined;
    if (source) writeLike(range, area, source, style);
    if (style) writeStyle(range, area, style);
  }
}

function writeLike(
  range: Excel.Range,
  area: Area,
  { range: from, borders }: StyleSource,
  style?: CellStyle,
): void {
  const { format } = from;
  // A cell of several looks in one (rich text) reads as null here, and null is no value that can be set.
  assignKnown(range.format.font, {
    name: format.font.name,
    size: format.font.size,
    bold: format.font.bold,
    italic: format.font.italic,
    color: format.font.color,
  });
  // A cell without a fill reads as white; painting that white would hide the grid lines.
  if (format.fill.color !== '#FFFFFF') assignKnown(range.format.fill, { color: format.fill.color });
  assignKnown(range.format, {
    horizontalAlignment: format.horizontalAlignment,
    verticalAlignment: format.verticalAlignment,
    wrapText: style?.wrap ?? format.wrapText,
  });
  const [[numberFormat] = []] = from.numberFormat as string[][];
  if (numberFormat !== undefined && numberFormat !== 'General') setNumberFormat(range, numberFormat);
  const [top, bottom, left, right] = borders;
  for (const [edge, line] of [
    ['EdgeTop', top],
    ['EdgeBottom', bottom],
    ['EdgeLeft', left],
    ['EdgeRight', right],
    ['InsideHorizontal', area.rowCount > 1 ? bottom : undefined],
    ['InsideVertical', area.columnCount > 1 ? right : undefined],
  ] as const) {
    if (!line || line.style === Excel.BorderLineStyle.none) continue;
    const target = range.format.borders.getItem(edge);
    target.style = line.style;
    target.color = line.color;
    target.weight = line.weight;
  }
}

/** Sets what was read, except what Excel could not say in one value. */
function assignKnown<T extends object>(target: T, values: Partial<T>): void {
  for (const [property, value] of Object.entries(values) as [keyof T, unknown][]) {
    if (value !== null && value !== '') target[property] = value as T[keyof T];
  }
}

function writeStyle(range: Excel.Range, area: Area, style: CellStyle): void {
  const { format } = range;
  if (style.fontName !== undefined) format.font.name = style.fontName;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.fontColour !== undefined) format.font.color = style.fontColour;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical === 'top' ? 'Top' : 'Center';
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.numberFormat !== undefined) setNumberFormat(range, style.numberFormat);
  if (style.borders) {
    const inner = INNER.filter(
      (side) => (side === 'InsideHorizontal' ? area.rowCount : area.columnCount) > 1,
    );
    for (const edge of [...EDGES, ...inner]) {
      const border = format.borders.getItem(edge);
      border.style = 'Continuous';
      border.color = style.borders;
    }
  }
}

/** One format for the whole range goes as a single value; a 1 × 1 array would have the wrong shape. The types know arrays only. */
function setNumberFormat(range: Excel.Range, format: string): void {
  (range as { numberFormat: unknown }).numberFormat = format;
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;

/**
 * Office.js takes column widths in points. A width of n characters is n × 7 + 5 pixels in the default font, and a
 * pixel is three quarters of a point: the standard 8.43 characters are 64 pixels, 48 points.
 */
function pointsOfCharacters(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

export function writeColumnWidths(held: HeldRanges, widths: readonly ColumnWidth[]): void {
  for (const width of widths) {
    held.at(columnPlace(width)).format.columnWidth = pointsOfCharacters(width.characters);
  }
}

export function writeRowHeights(held: HeldRanges, heights: readonly RowHeight[]): void {
  for (const height of heights) held.at(rowPlace(height)).format.rowHeight = height.points;
}

/** Queues the growth of rows to their wrapped texts; after widths and values, on which it rests. */
export function fitRows(held: HeldRanges, areas: readonly Place[]): void {
  for (const place of areas) held.at(place).format.autofitRows();
}

export function writeDateValidations(held: HeldRanges, dates: readonly DateValidation[]): void {
  for (const { errorTitle, errorMessage, ...place } of dates) {
    const { dataValidation } = held.at(place);
    dataValidation.rule = { date: { formula1: '2000-01-01', operator: 'GreaterThanOrEqualTo' } };
    dataValidation.errorAlert = refusal(errorTitle, errorMessage);
  }
}

export function writeWholeNumberValidations(held: HeldRanges, rules: readonly WholeNumberValidation[]): void {
  for (const { least, most, errorTitle, errorMessage, ...place } of rules) {
    const { dataValidation } = held.at(place);
    dataValidation.rule = { wholeNumber: { formula1: least, formula2: most, operator: 'Between' } };
    dataValidation.errorAlert = refusal(errorTitle, errorMessage);
  }
}

/** How Excel answers what a validation does not allow. */
export function refusal(
  title: string,
  message: string,
  style: 'Stop' | 'Warning' = 'Stop',
): Excel.DataValidationErrorAlert {
  return { title, message, showAlert: true, style };
}
