import { type Area, columnIndex } from '../../domain/address';

const LAST_ROW = 1_048_576;

/** `M5` → row 4, column 12; null for anything that is no cell of Excel. */
export function parseCell(reference: string): { readonly row: number; readonly column: number } | null {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(reference);
  const column = match ? columnIndex(match[1] ?? '') : null;
  const row = Number(match?.[2]) - 1;
  return column === null || row >= LAST_ROW ? null : { row, column };
}

/** `M5:S26`, or one cell. */
export function parseArea(reference: string): Area | null {
  const [from = '', to = from] = reference.split(':');
  const first = parseCell(from);
  const last = parseCell(to);
  if (!first || !last || last.row < first.row || last.column < first.column) return null;
  return {
    ...first,
    rowCount: last.row - first.row + 1,
    columnCount: last.column - first.column + 1,
  };
}
