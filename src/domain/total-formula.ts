import { columnIndex, columnLetters } from './address';

/** Rows of one column that a total speaks of, and what they lie between; rows count from 0. */
export interface TotalRows {
  readonly column: number;
  /** The last header row; null where nobody knows it. */
  readonly headerRow: number | null;
  readonly totalRow: number | null;
  /** Rows that no range of the total may leave out. */
  readonly rows: readonly number[];
}

/**
 * The ranges of a column from the first of the rows to the last: one, or two where the total row lies between them,
 * because a formula that adds up its own cell has no value.
 */
export function totalRanges(column: number, rows: readonly number[], totalRow: number): readonly string[] {
  const letters = columnLetters(column);
  return [rows.filter((row) => row < totalRow), rows.filter((row) => row > totalRow)]
    .filter((side) => side.length > 0)
    .map((side) => `${letters}${Math.min(...side) + 1}:${letters}${Math.max(...side) + 1}`);
}

export function sumOver(ranges: readonly string[]): string {
  return `=SUM(${ranges.join(',')})`;
}

/** How many cells of the ranges hold the text; `*` stands for any characters. Without an equals sign. */
export function countOver(ranges: readonly string[], text: string): string {
  return ranges.map((range) => `COUNTIF(${range},"${text}")`).join('+');
}

/**
 * Whether a formula in the total row still speaks of what the add-in wrote it for: ranges of its own column, below the
 * header and without the total itself, that hold all of the rows; and besides, of other columns, ranges that hold all of
 * them by themselves. Excel itself moves, widens and narrows such ranges as rows come and go, and leaves `#REF!` for one
 * whose rows are gone; any other range is somebody's.
 */
export function speaksOfRows(formula: string, { column, headerRow, totalRow, rows }: TotalRows): boolean {
  const all = rangesIn(formula);
  if (all === null) return false;
  const holds = ({ first, last }: CellRange, row: number) => first.row <= row && row <= last.row;
  const isOwn = ({ first, last }: CellRange) => first.column === column && last.column === column;
  const ranges = all.filter(isOwn);
  return (
    ranges.length > 0 &&
    ranges.every(
      ({ first, last }) =>
        (headerRow === null || headerRow < first.row) &&
        (totalRow === null || last.row < totalRow || totalRow < first.row),
    ) &&
    rows.every((row) => ranges.some((range) => holds(range, row))) &&
    all
      .filter((range) => !isOwn(range))
      .every((range) => range.first.column === range.last.column && rows.every((row) => holds(range, row)))
  );
}

const RANGE = String.raw`(?:#REF!|[A-Z]+\d+:[A-Z]+\d+)`;
const TWO_SUMS = new RegExp(`^=SUM\\(${RANGE},${RANGE}\\)$`);
const TWO_COUNTS = new RegExp(`COUNTIF\\(${RANGE},("[^"]*")\\)\\+COUNTIF\\(${RANGE},\\1\\)`, 'g');

/** A total over two ranges as it would be over one: which of the two it is depends on where the total row lies. */
export function asOverOneRange(formula: string): string {
  // Capitals and no spaces: so a formula is compared, and Excel may write it otherwise.
  return formula
    .replace(TWO_SUMS, '=SUM(A1:A1)')
    .replaceAll(TWO_COUNTS, (_, text: string) => `COUNTIF(A1:A1,${text})`);
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

interface CellRange {
  readonly first: Cell;
  readonly last: Cell;
}

/** The ranges that a formula speaks of; null where it speaks of a cell alone as well. */
function rangesIn(formula: string): readonly CellRange[] | null {
  const outsideTexts = formula.replaceAll(/"[^"]*"/g, '""');
  const cells = Array.from(
    outsideTexts.matchAll(/(:?)\$?([A-Z]{1,3})\$?(\d+)/gi),
    ([, colon = '', letters = '', row = '']) => ({
      isLast: colon !== '',
      cell: { row: Number(row) - 1, column: columnIndex(letters) ?? -1 },
    }),
  );
  const ranges: CellRange[] = [];
  for (let index = 0; index < cells.length; index += 2) {
    const [first, last] = [cells[index], cells[index + 1]];
    if (!first || !last || first.isLast || !last.isLast) return null;
    ranges.push({ first: first.cell, last: last.cell });
  }
  return ranges;
}
