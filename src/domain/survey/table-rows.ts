import { foldText } from './fold-text';
import { looksLikeCount } from './count';
import { isHeaderRow } from './find-header';
import type { HeaderRows } from './header-grid';
import type { HeaderReader } from './header-text';
import type { RepeatedHeader } from './repeated-header';
import { columnMark, indexKind, isSignature, labelKind } from './row-label';
import type { IndexKind, LabelKind } from './row-label';
import { isBlank } from './sheet-cells';
import type { SheetCells } from './sheet-cells';

/** Where a table's parts stand, in columns. */
export interface TableShape {
  readonly headerRows: HeaderRows;
  readonly nameColumn: number;
  readonly indexColumn: number | null;
  /** The columns of counts, left to right. */
  readonly countColumns: readonly number[];
  /** Knows rows by words that no header and no signature has. */
  readonly isData?: (row: number) => boolean;
}

/** A row of the table below the header. */
export interface BodyRow {
  readonly row: number;
  readonly label: LabelKind;
  /** The text that the label was read from. */
  readonly text: string;
  readonly named: boolean;
  readonly index: IndexKind;
  readonly counted: boolean;
  /** What stands in the columns of counts; null for anything but a number. */
  readonly numbers: readonly (number | null)[];
}

export interface Body {
  readonly numberRow: number | null;
  readonly rows: readonly BodyRow[];
  /** Where the table ended, and the first row below with numbers that were not read. */
  readonly unread: { readonly row: number; readonly ended: number } | null;
}

/**
 * The rows between the header and the end of the table, without blank rows, rows of column numbers and headers
 * repeated after a page break, in the same words or others. The table ends at the first line of signatures, or where another table's header begins.
 */
export function bodyRows(
  cells: SheetCells,
  shape: TableShape,
  read: HeaderReader,
  repeatedHeader: RepeatedHeader,
): Body {
  const rows: BodyRow[] = [];
  const printed = printedAbove(cells, shape.headerRows.last);
  let numberRow: number | null = null;
  let ended: number | null = null;
  let headed = true;
  let pageTop: number | null = null;
  for (let row = shape.headerRows.last + 1; row < cells.endRow; row++) {
    if (isRowBlank(cells, row)) continue;
    if (headed && isNumberRow(cells, shape, row)) {
      numberRow ??= row;
      headed = false;
      printed.add(rowText(cells, row));
      continue;
    }
    const body = readRow(cells, shape, row);
    if (!isSurelyData(cells, shape, body)) {
      if (printed.has(rowText(cells, row))) {
        pageTop ??= row;
        continue;
      }
      const isHeader = isHeaderRow(cells, row, read);
      const again = isHeader ? repeatedHeader(row, pageTop ?? row) : null;
      if (again !== null) {
        row = again;
        headed = true;
        continue;
      }
      if (isHeader || isSigned(cells, row)) {
        ended = row;
        break;
      }
    }
    headed = false;
    pageTop = null;
    rows.push(body);
  }
  return { numberRow, rows, unread: ended === null ? null : unreadAfter(cells, shape, ended) };
}

/** The first row below the table with a number where the table has counts: a part of it may have been left out. */
function unreadAfter(cells: SheetCells, shape: TableShape, ended: number): Body['unread'] {
  for (let row = ended + 1; row < cells.endRow; row++) {
    const holdsCount = shape.countColumns.some((column) => typeof cells.value(row, column) === 'number');
    if (!holdsCount || isNumberRow(cells, shape, row)) continue;
    if (!isBlank(cells.value(row, shape.nameColumn)) || readRow(cells, shape, row).index !== 'none')
      return { row, ended };
  }
  return null;
}

function readRow(
  cells: SheetCells,
  { nameColumn, indexColumn, countColumns }: TableShape,
  row: number,
): BodyRow {
  const name = cells.value(row, nameColumn);
  const named = !isBlank(name);
  const index = indexColumn === null ? '' : cells.value(row, indexColumn);
  // "TỔNG CỘNG" is often merged over TT and the name, and so stands in TT.
  const text = named ? String(name) : typeof index === 'string' ? index : '';
  const counts = countColumns.map((column) => cells.value(row, column));
  return {
    row,
    label: labelKind(text),
    text,
    named,
    index: indexKind(index),
    counted: counts.some(looksLikeCount),
    numbers: counts.map((value) => (typeof value === 'number' ? value : null)),
  };
}

/** Spares nearly every row the comparison with headers and signatures. */
function isSurelyData(
  cells: SheetCells,
  { countColumns, isData }: TableShape,
  { row, named, text, index }: BodyRow,
): boolean {
  if (isData?.(row) === true) return true;
  if (!named || text.length < 2) return false;
  return index === 'number' || countColumns.some((column) => typeof cells.value(row, column) === 'number');
}

function isSigned(cells: SheetCells, row: number): boolean {
  for (let column = cells.firstColumn; column < cells.endColumn; column++) {
    if (isSignature(cells.text(row, column))) return true;
  }
  return false;
}

/**
 * A row of column numbers: nothing but marks (`1`, `(2)`, `3=1+2`, `A`), the numbers rising to the right. It has a mark
 * over the names as well, or else its numbers follow one another, which no counts of a nameless row should.
 */
function isNumberRow(cells: SheetCells, { nameColumn, countColumns }: TableShape, row: number): boolean {
  const numbers: number[] = [];
  for (let column = cells.firstColumn; column < cells.endColumn; column++) {
    const value = cells.value(row, column);
    if (isBlank(value)) continue;
    const mark = columnMark(value);
    if (mark === null) return false;
    if (mark.number !== null) numbers.push(mark.number);
  }
  const rising = numbers.every((number, i) => i === 0 || number > (numbers[i - 1] ?? number));
  const consecutive = numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? number) + 1);
  const marked = countColumns.filter((column) => !isBlank(cells.value(row, column))).length;
  if (!rising || marked < 2) return false;
  return !isBlank(cells.value(row, nameColumn)) || (consecutive && marked === countColumns.length);
}

/** What stands above the body, row by row, to know it again on later pages. */
function printedAbove(cells: SheetCells, lastRow: number): Set<string> {
  const texts = new Set<string>();
  for (let row = cells.firstRow; row <= lastRow; row++) texts.add(rowText(cells, row));
  return texts;
}

function rowText(cells: SheetCells, row: number): string {
  const texts: string[] = [];
  for (let column = cells.firstColumn; column < cells.endColumn; column++) {
    texts.push(foldText(String(cells.value(row, column))));
  }
  return texts.join('\n');
}

function isRowBlank(cells: SheetCells, row: number): boolean {
  for (let column = cells.firstColumn; column < cells.endColumn; column++) {
    if (!isBlank(cells.value(row, column))) return false;
  }
  return true;
}
