import { hostError } from '../protocol/host-error';

/** A block of cells; rows and columns are counted from 0, both ends inside. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const lastRow = 1_048_575;
export const lastColumn = 16_383;

export function columnName(column: number): string {
  let name = '';
  for (let left = column; left >= 0; left = Math.floor(left / 26) - 1) {
    name = String.fromCharCode(65 + (left % 26)) + name;
  }
  return name;
}

function columnNumber(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

export function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

export function isWholeRows(area: Area): boolean {
  return area.left === 0 && area.right === lastColumn;
}

export function isWholeColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === lastRow;
}

/** `A1`, `A1:B2`, `A:B` or `1:2`. */
export function areaName(area: Area): string {
  if (isWholeColumns(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  const start = cellName(area.top, area.left);
  return area.top === area.bottom && area.left === area.right
    ? start
    : `${start}:${cellName(area.bottom, area.right)}`;
}

export function absoluteName(area: Area): string {
  return areaName(area).replace(/[A-Z]+|\d+/g, (piece) => `$${piece}`);
}

export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Z]{1,3}\d+|R\d*C\d*|R|C|TRUE|FALSE)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

const part = /^(?:\$?([A-Z]{1,3})\$?([0-9]{1,7})|\$?([A-Z]{1,3})|\$?([0-9]{1,7}))$/i;

/** Reads `A1`, `$A$1:B2`, `A:C` or `3:5`; undefined when the text is none of them or off the sheet. */
export function parseArea(text: string): Area | undefined {
  const ends = text.split(':');
  if (ends.length > 2) return undefined;
  const from = part.exec(ends[0] ?? '');
  const to = part.exec(ends[1] ?? ends[0] ?? '');
  if (!from || !to) return undefined;
  const read = (match: RegExpExecArray): readonly [number | undefined, number | undefined] => [
    (match[2] ?? match[4]) ? Number(match[2] ?? match[4]) - 1 : undefined,
    (match[1] ?? match[3]) ? columnNumber(match[1] ?? match[3] ?? '') : undefined,
  ];
  const [fromRow, fromColumn] = read(from);
  const [toRow, toColumn] = read(to);
  if ((fromRow === undefined) !== (toRow === undefined)) return undefined;
  if ((fromColumn === undefined) !== (toColumn === undefined)) return undefined;
  if (ends.length === 1 && (fromRow === undefined || fromColumn === undefined)) return undefined;
  const area = {
    top: Math.min(fromRow ?? 0, toRow ?? 0),
    left: Math.min(fromColumn ?? 0, toColumn ?? 0),
    bottom: Math.max(fromRow ?? lastRow, toRow ?? lastRow),
    right: Math.max(fromColumn ?? lastColumn, toColumn ?? lastColumn),
  };
  return area.top < 0 || area.bottom > lastRow || area.right > lastColumn ? undefined : area;
}

/** Splits `'Sheet 1'!A1` into its sheet (undefined when none is named) and the rest. */
export function splitSheet(text: string): { readonly sheet: string | undefined; readonly rest: string } {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] ?? '' };
  const mark = text.indexOf('!');
  if (mark < 0) return { sheet: undefined, rest: text };
  return { sheet: text.slice(0, mark), rest: text.slice(mark + 1) };
}

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

export function sameArea(one: Area, other: Area): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}

export function intersection(one: Area, other: Area): Area | undefined {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top > area.bottom || area.left > area.right ? undefined : area;
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

export function boundingArea(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** What is left of `outer` when `hole` is cut out of it: up to four areas. */
export function subtract(outer: Area, hole: Area): Area[] {
  const cut = intersection(outer, hole);
  if (!cut) return [outer];
  const left: Area[] = [];
  if (cut.top > outer.top) left.push({ ...outer, bottom: cut.top - 1 });
  if (cut.left > outer.left)
    left.push({ top: cut.top, bottom: cut.bottom, left: outer.left, right: cut.left - 1 });
  if (cut.right < outer.right)
    left.push({ top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: outer.right });
  if (cut.bottom < outer.bottom) left.push({ ...outer, top: cut.bottom + 1 });
  return left;
}

/** The list of areas an `sqref` attribute names. */
export function parseAreas(sqref: string): Area[] {
  return sqref
    .split(/[\s,]+/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const area = parseArea(piece);
      if (!area) throw hostError('InvalidArgument', `"${piece}" is not a cell address.`);
      return area;
    });
}

export function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}
