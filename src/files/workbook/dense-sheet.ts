import { cellAddress } from '../../domain/address';
import { isFormulaError } from '../../domain/survey/cells/count';
import type { RawValue } from '../../domain/survey/cells/raw-sheet';
import type { WorkbookPackage } from '../package/workbook-package';
import type { FilledBox, FilledCell } from './filled-box';
import { readBlankStyles, type SheetPart } from './sheet-part';
import type { Styles } from './style-part';

/** The rectangle of filled cells as rows of equal length. */
export interface DenseSheet {
  readonly values: readonly (readonly RawValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** See `RawSheet`. */
  readonly typedErrors: readonly string[];
  readonly fonts: (row: number, column: number) => string | null;
}

/** Lays the filled cells out; `path` is the part that they came from. */
export async function layOut(
  files: WorkbookPackage,
  path: string,
  { box, columnStyles, hasBlankStyles }: SheetPart,
  styles: Styles,
): Promise<DenseSheet> {
  const values = rowsOf<RawValue>(box, '');
  const numberFormats = rowsOf(box, styles.numberFormat(0));
  const setFormat = (row: number, column: number, style: number): void => {
    const formats = numberFormats[row - box.row];
    if (formats) formats[column - box.column] = styles.numberFormat(style);
  };
  // What stands nearer to the cell wins: first columns, then rows, then the cell itself.
  for (const { from, to, style } of columnStyles) {
    const left = Math.max(from, box.column) - box.column;
    const end = Math.min(to, box.column + box.columnCount - 1) - box.column + 1;
    for (const row of numberFormats) if (left < end) row.fill(styles.numberFormat(style), left, end);
  }
  if (hasBlankStyles) {
    await readBlankStyles(
      files,
      path,
      box,
      (row, style) => numberFormats[row - box.row]?.fill(styles.numberFormat(style)),
      setFormat,
    );
  }
  const fonts = new FontGrid(box);
  const typedErrors: string[] = [];
  for (const cell of box.cells) {
    const { row, column, style, value, isError = false } = cell;
    const line = values[row - box.row];
    const shown = typeof value === 'object' ? value.text : value;
    if (line) line[column - box.column] = shown;
    if (!isError && isFormulaError(String(shown))) typedErrors.push(cellAddress(row, column));
    setFormat(row, column, style);
    fonts.set(row, column, fontOf(cell, styles));
  }
  return { values, numberFormats, typedErrors, fonts: (row, column) => fonts.get(row, column) };
}

function rowsOf<T>({ rowCount, columnCount }: FilledBox, value: T): T[][] {
  return Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => value));
}

function fontOf({ style, value }: FilledCell, styles: Styles): string | null {
  const own = styles.font(style);
  if (typeof value !== 'object' || !value.fonts || value.fonts.length === 0) return own;
  const fonts = new Set(value.fonts.map((font) => font ?? own));
  return fonts.size === 1 ? ([...fonts][0] ?? null) : null;
}

/** A font for each cell of the rectangle, in two bytes: a workbook has few fonts and may have millions of cells. */
class FontGrid {
  private readonly names: (string | null)[] = [null];
  private readonly numbers = new Map<string | null, number>([[null, 0]]);
  private readonly grid: Uint16Array;

  constructor(private readonly box: FilledBox) {
    this.grid = new Uint16Array(box.size);
  }

  set(row: number, column: number, font: string | null): void {
    let number = this.numbers.get(font);
    if (number === undefined) {
      // Excel itself holds some thousand fonts at most.
      number = this.names.length <= 0xffff ? this.names.push(font) - 1 : 0;
      this.numbers.set(font, number);
    }
    this.grid[this.at(row, column)] = number;
  }

  get(row: number, column: number): string | null {
    return this.box.holds(row, column) ? (this.names[this.grid[this.at(row, column)] ?? 0] ?? null) : null;
  }

  private at(row: number, column: number): number {
    return (row - this.box.row) * this.box.columnCount + column - this.box.column;
  }
}
