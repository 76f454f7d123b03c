/** A rectangle of cells; rows and columns count from 0, as in Office.js' `getRangeByIndexes`. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** `0` → `A`, `26` → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** `A` → `0`, `aa` → `26`; null for anything that is no column of Excel (`XFD` is the last). */
export function columnIndex(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  const index =
    Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return index < 16_384 ? index : null;
}

/** The A1 address of one cell: `(4, 12)` → `M5`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The place that an A1 address names: `M5` → row 4, column 12; null for anything else. */
export function cellPlace(address: string): { readonly row: number; readonly column: number } | null {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = columnIndex(letters);
  return column === null ? null : { row: Number(digits) - 1, column };
}

/** The A1 address of an area: `M5`, or `M5:S26`. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  const last = cellAddress(area.row + area.rowCount - 1, area.column + area.columnCount - 1);
  return first === last ? first : `${first}:${last}`;
}

/** True where the two areas share at least one cell. */
export function areasOverlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}

/** True where every cell of `area` is one of `around`. */
export function holdsArea(around: Area, area: Area): boolean {
  return (
    area.row >= around.row &&
    area.column >= around.column &&
    area.row + area.rowCount <= around.row + around.rowCount &&
    area.column + area.columnCount <= around.column + around.columnCount
  );
}

/** A sheet name as it stands in a formula: `Khảo sát` → `'Khảo sát'`, quotes doubled. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** As many rows as a sheet has. */
const ALL_ROWS = 1_048_576;

/**
 * An area of a sheet as a formula anywhere speaks of it: `'Kế hoạch'!$A$6:$A$23`, or `'Khảo sát'!$B:$B` for whole columns.
 */
export function absoluteReference(sheet: string, area: Area): string {
  return `${quotedSheetName(sheet)}!${addressIn(area).replaceAll(/[A-Z]+|\d+/g, '$$$&')}`;
}

/** The address of an area on its sheet, also of whole columns: `B:B`. */
export function addressIn(area: Area): string {
  const columns = [area.column, area.column + area.columnCount - 1].map(columnLetters);
  return area.rowCount === ALL_ROWS ? columns.join(':') : areaAddress(area);
}

/** Whole columns. */
export function columnArea(column: number, columnCount = 1): Area {
  return { row: 0, column, rowCount: ALL_ROWS, columnCount };
}

/**
 * The sheet and area that a name's formula points at, as Excel writes it: `='Khảo sát'!$M$5:$M$26`, or
 * `='Khảo sát'!$B:$B` for whole columns. Null for anything else, `=#REF!` (the cells were deleted) among it.
 */
export function parseReference(formula: string): { readonly sheet: string; readonly area: Area } | null {
  const match =
    /^=(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]+)(?:\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?|:\$?([A-Z]+))$/.exec(
      formula,
    );
  if (!match) return null;
  const [, quoted, plain, firstLetters = '', firstCell, lastCellLetters, lastCell, lastColumn] = match;
  const lastLetters = lastColumn ?? lastCellLetters ?? firstLetters;
  const firstRow = firstCell ?? '1';
  const lastRow = lastColumn === undefined ? (lastCell ?? firstRow) : String(ALL_ROWS);
  const first = columnIndex(firstLetters);
  const last = columnIndex(lastLetters);
  if (first === null || last === null) return null;
  const row = Number(firstRow) - 1;
  return {
    sheet: quoted?.replaceAll("''", "'") ?? plain ?? '',
    area: { row, column: first, rowCount: Number(lastRow) - row, columnCount: last - first + 1 },
  };
}
