import { foldText } from '../text/fold-text';
import { looksLikeCount } from '../cells/count';
import { isHeaderRow } from '../header/find-header';
import type { HeaderRows } from '../header/header-grid';
import type { HeaderReader } from '../header/header-text';
import type { RepeatedHeader } from '../header/repeated-header';
import { isFormulaRow, isNumberRow } from './number-row';
import { beginsLikeNote, beginsLikeTitle } from './page-title';
import { indexKind, indexPath, isPartIndex, labelKind, markedName } from './row-label';
import type { IndexKind, LabelKind } from './row-label';
import type { RawValue } from '../cells/raw-sheet';
import { isBlank } from '../cells/sheet-cells';
import { isSigned } from './signature';
import type { SheetCells } from '../cells/sheet-cells';

/** Where a table's parts stand, in columns. */
export interface TableShape {
  readonly headerRows: HeaderRows;
  readonly nameColumn: number;
  readonly indexColumn: number | null;
  /** The columns of counts, left to right. */
  readonly countColumns: readonly number[];
  /** Knows rows by words that no header and no signature has. */
  readonly isData?: (row: number) => boolean;
  /** Names may stand behind their numbers: "I. Đồng bằng", "1. TP Tam Kỳ". */
  readonly numbersInNames?: boolean;
  /** Knows the notes below the table. */
  readonly isNote: (row: BodyRow) => boolean;
}

/** A row of the table below the header. */
export interface BodyRow {
  readonly row: number;
  readonly label: LabelKind;
  /** The text that the label was read from. */
  readonly text: string;
  readonly named: boolean;
  readonly index: IndexKind;
  /** Its number taken apart, `1.2` as `1`, `2`; empty without one. */
  readonly path: readonly string[];
  /** Marked `a)`, `b)`. */
  readonly isPart: boolean;
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
  const alone = new Map<string, BodyRow[]>();
  const printed = printedAbove(cells, shape.headerRows.last);
  let numberRow: number | null = null;
  let ended: number | null = null;
  // Right below a header, or below the column numbers under it.
  let below: 'header' | 'numbers' | 'rows' = 'header';
  let pageTop: number | null = null;
  for (let row = shape.headerRows.last + 1; row < cells.endRow; row++) {
    if (isRowBlank(cells, row)) continue;
    if (below === 'header' && isNumberRow(cells, shape, row)) {
      numberRow ??= row;
      below = 'numbers';
      printed.add(rowText(cells, row));
      continue;
    }
    if (below !== 'rows' && isFormulaRow(cells, shape, row)) continue;
    // The same on a later page, where its name may look like one: "11".
    if (numberRow !== null && rowText(cells, row) === rowText(cells, numberRow)) continue;
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
        below = 'header';
        continue;
      }
      const texts = textsOf(cells, row);
      const countTexts = shape.countColumns.map((column) => cells.text(row, column));
      if (isHeader || isSigned({ name: body.text, namesUnit: body.label === 'unit', texts, countTexts })) {
        ended = row;
        break;
      }
      if (texts.length === 1 && isAside(texts[0] ?? '', body)) continue;
      if (isMarkedNote(texts)) continue;
      if (texts.length === 1 && !body.counted && body.label === 'plain') {
        if (beginsLikeTitle(body.text)) continue;
        const same = alone.get(body.text);
        if (same === undefined) alone.set(body.text, [body]);
        else same.push(body);
      }
    }
    below = 'rows';
    pageTop = null;
    rows.push(body);
  }
  // The title of each page, whatever its words.
  const titles = new Set([...alone.values()].filter((same) => same.length > 1).flat());
  const kept = rows.filter((row) => !titles.has(row));
  const isNote = (row: BodyRow) => !row.counted && shape.isNote(row);
  return {
    numberRow,
    rows: kept.slice(0, kept.findLastIndex((row) => !isNote(row)) + 1),
    unread: ended === null ? null : unreadAfter(cells, shape, ended),
  };
}

/** The first row from the table's end on with a count where the table has counts: a part of it may have been left out. */
function unreadAfter(cells: SheetCells, shape: TableShape, ended: number): Body['unread'] {
  for (let row = ended; row < cells.endRow; row++) {
    const holdsCount = shape.countColumns.some((column) => isTypedCount(cells.value(row, column)));
    if (!holdsCount || isNumberRow(cells, shape, row)) continue;
    if (!isBlank(cells.value(row, shape.nameColumn)) || readRow(cells, shape, row).index !== 'none')
      return { row, ended };
  }
  return null;
}

/** A number, or one with what it counts: `34 đv`; no date. */
function isTypedCount(value: RawValue): boolean {
  return (
    typeof value === 'number' ||
    (typeof value === 'string' && /^\d{1,4} \p{L}[\p{L} ]{0,15}$/u.test(foldText(value)))
  );
}

function readRow(
  cells: SheetCells,
  { nameColumn, indexColumn, countColumns, numbersInNames = false }: TableShape,
  row: number,
): BodyRow {
  const name = cells.value(row, nameColumn);
  const named = !isBlank(name);
  const inColumn = indexColumn === null ? '' : cells.value(row, indexColumn);
  // "TỔNG CỘNG" is often merged over TT and the name, and so stands in TT.
  const whole = named ? String(name) : typeof inColumn === 'string' ? inColumn : '';
  const { mark, rest } =
    numbersInNames && isBlank(inColumn) ? markedName(whole) : { mark: null, rest: whole };
  const [index, text] = [mark ?? inColumn, rest];
  const counts = countColumns.map((column) => cells.value(row, column));
  return {
    row,
    label: labelKind(text),
    text,
    named,
    index: indexKind(index),
    path: indexPath(index),
    isPart: isPartIndex(index),
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

/** The only text of its row, in whichever column: a note, the title of a page. "khoảng 12" beside no name is a count. */
function isAside(text: string, { named, index, counted }: BodyRow): boolean {
  if (beginsLikeNote(text)) return true;
  if (named) return !counted && beginsLikeTitle(text);
  return index === 'none' && (isSentence(text) || beginsLikeTitle(text));
}

/** "(1)" beside a sentence, wherever the columns of the table stand. */
function isMarkedNote([mark = '', note = '', ...others]: readonly string[]): boolean {
  if (others.length > 0 || !/^\s*(?:[([]\s*\d{1,2}\s*[)\]]|\*+)\s*$/.test(mark)) return false;
  return isSentence(note) && labelKind(note) === 'plain';
}

function isSentence(text: string): boolean {
  return (
    foldText(text)
      .split(' ')
      .filter((word) => /^\p{L}{2,}$/u.test(word)).length >= 3
  );
}

function textsOf(cells: SheetCells, row: number): readonly string[] {
  const texts: string[] = [];
  for (let column = cells.firstColumn; column < cells.endColumn; column++) {
    const value = cells.value(row, column);
    if (!isBlank(value)) texts.push(String(value));
  }
  return texts;
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
