import type { Area } from '../../address';
import { isBodyRow } from './body-row';
import { columnRoles } from './column-role';
import type { ColumnRole } from './column-role';
import { headerGrid } from './header-grid';
import type { HeaderCell, HeaderGrid, HeaderRows, MergeAt } from './header-grid';
import type { HeaderReader } from './header-text';
import { withSumsOfMembers } from './sums-of-members';
import { isBlank, mergeLookup } from '../cells/sheet-cells';
import type { SheetCells } from '../cells/sheet-cells';

export interface Header {
  readonly rows: HeaderRows;
  readonly grid: HeaderGrid;
  readonly roles: readonly ColumnRole[];
}

/** A header is looked for in this many rows from the top of the used part: a sheet without one is left quickly. */
const SEARCHED_ROWS = 100;

/** A table that repeats its header on each page has one header, and other tables stand above it. */
const MOST_HEADERS = 8;

/** "up to three rows", plus one for "trong đó" and one for a heading over the whole table. */
const MOST_HEADER_ROWS = 5;

/**
 * The header that is worth most for a layout, or null where none is worth anything. A header row has two or more texts that a header
 * uses; a title has one, however many of these words are in it.
 */
export function findHeader(
  cells: SheetCells,
  merges: readonly Area[],
  read: HeaderReader,
  worthOf: (roles: readonly ColumnRole[]) => number,
): Header | null {
  return findHeaders(cells, merges, read, worthOf)[0] ?? null;
}

/** Every header that is worth something, the best first and the topmost of equals: a sheet may hold several tables. */
export function findHeaders(
  cells: SheetCells,
  merges: readonly Area[],
  read: HeaderReader,
  worthOf: (roles: readonly ColumnRole[]) => number,
): readonly Header[] {
  const last = Math.min(cells.endRow, cells.firstRow + SEARCHED_ROWS) - 1;
  const mergeAt = mergeLookup(merges, cells, { first: cells.firstRow, last });
  const found: { readonly header: Header; readonly worth: number }[] = [];
  for (const rows of candidateRows(cells, last, mergeAt, read)) {
    const grid = headerGrid(cells, mergeAt, rows, read);
    const columns = { first: cells.firstColumn, end: cells.endColumn };
    const header = { rows, grid, roles: withSumsOfMembers(columnRoles(grid, columns, read)) };
    const worth = worthOf(header.roles);
    if (worth > 0) found.push({ header, worth });
  }
  return found
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST_HEADERS)
    .map(({ header }) => withoutEmptyTwins(withLowerRows(cells, merges, header, read), cells));
}

/** With the rows right below that narrow its columns in words that are not known here ("Tại chức | Nghỉ hưu"). */
function withLowerRows(
  cells: SheetCells,
  merges: readonly Area[],
  header: Header,
  read: HeaderReader,
): Header {
  let found = header;
  for (let row = header.rows.last + 1; row - header.rows.first < MOST_HEADER_ROWS; row++) {
    if (row >= cells.endRow || !isLowerHeaderRow(cells, row, found.roles)) break;
    found = headerAt(cells, merges, { first: header.rows.first, last: row }, read);
  }
  return found;
}

/** Texts over two or more of the counts or right of them, that are no counts; no name, no TT, no number. */
function isLowerHeaderRow(cells: SheetCells, row: number, roles: readonly ColumnRole[]): boolean {
  const counted = new Set(roles.flatMap(({ column, measure }) => (measure === null ? [] : [column])));
  const first = Math.min(...counted);
  const named = new Set(
    roles.flatMap(({ column, kind }) => (kind === 'name' || kind === 'index' ? [column] : [])),
  );
  let texts = 0;
  for (let column = cells.firstColumn; column < cells.endColumn; column++) {
    if (isBlank(cells.value(row, column))) continue;
    const text = cells.text(row, column);
    if (text === '' || column < first || (named.has(column) && !counted.has(column))) return false;
    if (/\p{L}.*\p{L}/su.test(text) && !/^\s*\d/.test(text)) texts++;
  }
  return texts >= 2;
}

/** These rows read as a header, whatever stands in them. */
export function headerAt(
  cells: SheetCells,
  merges: readonly Area[],
  rows: HeaderRows,
  read: HeaderReader,
): Header {
  const grid = headerGrid(cells, mergeLookup(merges, cells, rows), rows, read);
  const columns = { first: cells.firstColumn, end: cells.endColumn };
  const roles = withSumsOfMembers(columnRoles(grid, columns, read));
  return withoutEmptyTwins({ rows, grid, roles }, cells);
}

/** A form may have two sheet columns for each of its own, merged throughout: the second one holds nothing. */
function withoutEmptyTwins(header: Header, cells: SheetCells): Header {
  const { rows, grid, roles } = header;
  const isTwin = (column: number) => {
    const [own, left] = [grid.path(column), grid.path(column - 1)];
    return own.length === left.length && own.every((cell, i) => cell.merged && isSameCell(cell, left[i]));
  };
  const isEmpty = (column: number) => {
    for (let row = rows.last + 1; row < cells.endRow; row++) {
      if (!isBlank(cells.value(row, column))) return false;
    }
    return true;
  };
  const kept = roles.filter(({ column }) => !isTwin(column) || !isEmpty(column));
  return kept.length === roles.length ? header : { ...header, roles: kept };
}

function isSameCell(a: HeaderCell, b: HeaderCell | undefined): boolean {
  return a.row === b?.row && a.column === b.column;
}

/** True for a row with two or more texts that a header uses, and without a number: those are of a district. */
export function isHeaderRow(cells: SheetCells, row: number, read: HeaderReader): boolean {
  let recognised = 0;
  for (let column = cells.firstColumn; column < cells.endColumn && recognised < 2; column++) {
    const text = cells.text(row, column);
    if (text !== '' && read(text).recognised) recognised++;
  }
  return recognised >= 2 && holdsNoNumber(cells, row);
}

/**
 * Runs of header rows, the longest first, each also without its topmost rows: a title row with two texts of a
 * header ("KHỐI ĐẢNG …" beside "Đảng viên …") may stand right above.
 */
function* candidateRows(cells: SheetCells, lastRow: number, mergeAt: MergeAt, read: HeaderReader) {
  const isHeader = (row: number) => row <= lastRow && isHeaderRow(cells, row, read);
  for (let row = cells.firstRow; row <= lastRow; row++) {
    if (!isHeader(row)) continue;
    let last = row;
    for (let next = row + 1; next <= lastRow; next++) {
      if (!isHeader(next) && !(isHeader(next + 1) && holdsNoNumber(cells, next))) break;
      if (isBodyRow(cells, row, next, read)) break;
      last = next;
    }
    const end = lastMergedRow(cells, row, last, mergeAt);
    for (let first = row; first <= last; first++) {
      if (end - first < MOST_HEADER_ROWS) yield { first, last: end };
    }
    row = end;
  }
}

function holdsNoNumber(cells: SheetCells, row: number): boolean {
  for (let column = cells.firstColumn; column < cells.endColumn; column++) {
    if (typeof cells.value(row, column) === 'number') return false;
  }
  return true;
}

/** "TT" merged over three rows makes the third one a header row, whatever stands in it. */
function lastMergedRow(cells: SheetCells, first: number, last: number, mergeAt: MergeAt): number {
  let end = last;
  for (let row = first; row <= last; row++) {
    for (let column = cells.firstColumn; column < cells.endColumn; column++) {
      const area = mergeAt(row, column);
      const bottom = area === undefined ? row : area.row + area.rowCount - 1;
      if (area !== undefined && area.row >= first && area.rowCount < MOST_HEADER_ROWS)
        end = Math.max(end, bottom);
    }
  }
  return Math.min(end, cells.endRow - 1);
}

/**
 * More pairs of bloc and measure are better than columns that only name a bloc; both at once claim nothing twice. Those of
 * members come first: without them a table of organisations decides nothing.
 */
export function worthOfWide(roles: readonly ColumnRole[]): number {
  const pairs = new Set<string>();
  let named = 0;
  for (const { blocs, measure } of roles) {
    const [bloc, ...others] = blocs;
    if (bloc === undefined) continue;
    named++;
    if (measure !== null && others.length === 0) pairs.add(`${bloc}/${measure}`);
  }
  const members = [...pairs].filter((pair) => /\/(?:members|fullMembers)$/.test(pair)).length;
  return members * 1_000_000 + pairs.size * 1000 + Math.min(named, 999);
}
