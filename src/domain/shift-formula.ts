import { type Area, cellAddress, columnIndex } from './address';

/** Texts, names of sheets and structured references are passed over; what is left may hold addresses. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[^"'[]+/g;
const CELL = /(?<![\p{L}\p{N}_.\\$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(])/giu;
const SPAN = new RegExp(`${CELL.source}(?::${CELL.source})?`, CELL.flags);
/** Whole columns and rows, and cells of other sheets: what becomes of them cannot be told from one area. */
const FAR =
  /!|(?<![\p{L}\p{N}_.\\])\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_.(])|(?<![\p{L}\p{N}_.])\$?\d+:\$?\d+/iu;

/** What Excel leaves of an address whose cell was deleted. */
export const GONE = '#REF!';
/** That of a deleted sheet has the cell behind it. */
const GONE_ALONE = /#REF!(?![\p{L}\d$])/gu;

/** Stands for whatever cells a formula speaks of. */
const CELLS = '#';

/** Whether a formula speaks of cells by their addresses; what is gone stands nowhere. */
export function hasAddresses(formula: string): boolean {
  return plainParts(formula)
    .map((part) => part.replaceAll(GONE_ALONE, ''))
    .some((part) => FAR.test(part) || part.search(CELL) >= 0);
}

/** The rows of the cells that a formula speaks of; null where these are not of one sheet alone, or whole columns or rows. */
export function rowsSpokenOf(formula: string): readonly number[] | null {
  const parts = plainParts(formula);
  if (parts.some((part) => FAR.test(part))) return null;
  return parts.flatMap((part) => Array.from(part.matchAll(CELL), ([, , , , digits]) => Number(digits) - 1));
}

/**
 * A formula as Excel would have it after the cells of `area` moved by so many rows and columns; null where it
 * speaks of any other cell, for nobody knows where that has gone.
 */
export function shiftFormula(formula: string, area: Area, rows: number, columns: number): string | null {
  if (plainParts(formula).some((part) => FAR.test(part))) return null;
  const elsewhere: string[] = [];
  const shifted = formula.replaceAll(PARTS, (part) =>
    isPlain(part)
      ? part.replaceAll(CELL, (_, columnMark: string, letters: string, rowMark: string, digits: string) => {
          const row = Number(digits) - 1;
          const column = columnIndex(letters) ?? -1;
          const isInside =
            row >= area.row &&
            row < area.row + area.rowCount &&
            column >= area.column &&
            column < area.column + area.columnCount;
          if (!isInside) elsewhere.push(`${letters}${digits}`);
          const [, newLetters = '', newDigits = ''] =
            /^([A-Z]*)(\d*)$/.exec(cellAddress(row + rows, column + columns)) ?? [];
          return `${columnMark}${newLetters}${rowMark}${newDigits}`;
        })
      : part,
  );
  return elsewhere.length === 0 ? shifted : null;
}

/** The first and last row, from 0, of what a formula speaks of; the same row twice for one cell. */
export type RowSpan = readonly [first: number, last: number];

/** A formula with its cells and ranges in other rows; null where it speaks of cells of other sheets, or whole columns or rows. */
export function inRows(formula: string, rowsOf: (span: RowSpan, isRange: boolean) => RowSpan): string | null {
  if (plainParts(formula).some((part) => FAR.test(part))) return null;
  return formula.replaceAll(PARTS, (part) =>
    isPlain(part)
      ? part.replaceAll(SPAN, (...[, , from, , firstDigits, , to, , lastDigits]: (string | undefined)[]) => {
          const first = Number(firstDigits) - 1;
          const isRange = to !== undefined;
          const rows = rowsOf([first, isRange ? Number(lastDigits) - 1 : first], isRange);
          return `${from}${rows[0] + 1}${isRange ? `:${to}${rows[1] + 1}` : ''}`;
        })
      : part,
  );
}

/** How a formula is put together, whatever cells it speaks of, were they deleted since; and the texts in it. */
export function formulaShape(formula: string): { readonly shape: string; readonly texts: readonly string[] } {
  const texts: string[] = [];
  const shape = formula.replaceAll(PARTS, (part) => {
    if (isPlain(part)) {
      const masked = part.replaceAll(GONE, CELLS).replaceAll(SPAN, CELLS);
      return masked.replaceAll(/[\s$]/g, '').toUpperCase();
    }
    if (!part.startsWith('"')) return part;
    texts.push(part.slice(1, -1).replaceAll('""', '"'));
    return '""';
  });
  return { shape, texts };
}

function plainParts(formula: string): readonly string[] {
  return (formula.match(PARTS) ?? []).filter(isPlain);
}

function isPlain(part: string): boolean {
  return !/^["'[]/.test(part);
}

/** What columns are called where a formula speaks of them; null for one that has no name. */
export interface ColumnNames {
  of(column: number): string | null;
  /** Of the column whose cells are gone. */
  readonly gone: string | null;
}

/**
 * A formula with its cells told by how far they are from the one that it stands in: the same in every row it is copied
 * to. Columns that have names are told by these.
 */
export function relativeFormula(formula: string, row: number, column: number, names?: ColumnNames): string {
  return formula.replaceAll(PARTS, (part) =>
    isPlain(part)
      ? part
          .replaceAll(CELL, (_, __, letters: string, ___, digits: string) => {
            const index = columnIndex(letters) ?? -1;
            return `<${Number(digits) - 1 - row},${names?.of(index) ?? index - column}>`;
          })
          .replaceAll(GONE, names?.gone ? `<0,${names.gone}>` : GONE)
      : part,
  );
}
