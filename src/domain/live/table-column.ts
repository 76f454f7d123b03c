import { cellPlace } from '../address';
import { valueAt } from '../sheet-values';
import { tableCell } from '../table-reference';
import type { RawSheet } from '../survey/cells/raw-sheet';

/**
 * A cell of an Excel table as a formula in the same row names it: `KhaoSat[@[Khối đảng]]`. Null for a cell of no table
 * or of another row, and where the heading could be written in more than one way.
 */
export function tableReference(cell: string, row: number, sheet: RawSheet): string | null {
  const place = cellPlace(cell);
  if (place?.row !== row) return null;
  const { column } = place;
  const table = sheet.tables.find(
    (area) =>
      row > area.row &&
      row < area.row + area.rowCount &&
      column >= area.column &&
      column < area.column + area.columnCount,
  );
  if (!table) return null;
  const heading = valueAt(sheet, table.row, column);
  // Line breaks and spaces at the ends are part of a column's name, and are easily lost.
  if (
    typeof heading !== 'string' ||
    heading === '' ||
    heading.trim() !== heading ||
    /\s\s|[\n\r\t]/.test(heading)
  )
    return null;
  return tableCell(table.name, heading);
}
