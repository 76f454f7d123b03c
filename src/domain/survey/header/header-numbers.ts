import { cellAddress } from '../../address';
import { isNumberRow } from '../rows/number-row';
import type { SheetCells } from '../cells/sheet-cells';
import type { Finding } from '../finding';
import type { ReadingChoice } from '../reading-choice';

/** The columns of the table whose header was said by the user. */
interface TableColumns {
  readonly nameColumn: number;
  readonly indexColumn: number | null;
  readonly countColumns: readonly number[];
}

/** Rows that the user has called header and that hold counts like a district's: they are not read. */
export function headerNumbers(
  cells: SheetCells,
  columns: TableColumns,
  { headerRows }: ReadingChoice,
): readonly Finding[] {
  if (headerRows === null) return [];
  const { nameColumn, countColumns } = columns;
  const found: Finding[] = [];
  for (let row = headerRows.first; row <= headerRows.last; row++) {
    const isCounted = countColumns.some((column) => typeof cells.value(row, column) === 'number');
    if (!isCounted || cells.text(row, nameColumn) === '' || isNumberRow(cells, columns, row)) continue;
    found.push({ severity: 'warning', code: 'header-holds-numbers', cell: cellAddress(row, nameColumn) });
  }
  return found;
}
