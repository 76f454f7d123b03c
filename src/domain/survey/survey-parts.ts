import type { Area } from '../address';
import type { Finding } from './finding';
import type { Header } from './header/find-header';
import type { HeaderRows } from './header/header-grid';
import { isBlank } from './cells/sheet-cells';
import type { SheetCells } from './cells/sheet-cells';
import type { Layout } from './field';
import type { SheetReading } from './cells/sheet-reading';
import type { TitledUnit } from './names/titled-unit';
import type { MappedColumn, Mapping, SheetColumn, Survey } from './survey';

/** Rows looked at for a column that has no header but is filled. */
const SAMPLE_ROWS = 60;

/** The mapping as the user sees it: what was taken, left to right, and what could be. */
export function mappingOf(
  layout: Layout,
  header: Header,
  columns: readonly MappedColumn[],
  { cells, choice }: SheetReading,
  title: TitledUnit | null = null,
): Mapping {
  return {
    layout,
    headerRows: header.rows,
    columns: [...columns].sort((a, b) => a.column - b.column),
    sheetColumns: sheetColumns(header, cells),
    ...(title !== null && { titleCell: title.cell }),
    choice,
  };
}

/** What a survey was read by, for a sheet that is none after all. */
export function mappingIn(survey: Survey): Mapping {
  const { layout, headerRows, columns, sheetColumns, titleCell, choice } = survey;
  const title = titleCell === undefined ? {} : { titleCell };
  return { layout, headerRows, columns, sheetColumns, ...title, choice };
}

/** Says where the name of the only district was taken from; a name that no list confirms is to be looked at. */
export function titleFinding({ name, cell, isKnown }: TitledUnit): Finding {
  return { severity: isKnown ? 'note' : 'warning', code: 'district-from-title', cell, district: name };
}

/** Every column that has a header or is filled below it. */
function sheetColumns({ rows, roles }: Header, cells: SheetCells): readonly SheetColumn[] {
  const headed = new Map(roles.map(({ column, header }) => [column, header]));
  const columns: SheetColumn[] = [];
  const end = Math.min(cells.endRow, rows.last + 1 + SAMPLE_ROWS);
  for (let column = cells.firstColumn; column < cells.endColumn; column++) {
    const header = headed.get(column);
    if (header !== undefined || isFilled(cells, column, rows.last + 1, end))
      columns.push({ column, header: header ?? [] });
  }
  return columns;
}

function isFilled(cells: SheetCells, column: number, first: number, end: number): boolean {
  for (let row = first; row < end; row++) {
    if (!isBlank(cells.value(row, column))) return true;
  }
  return false;
}

/** The block from the first header row to the table's last row over all of these columns. */
export function surveyArea(headerRows: HeaderRows, lastRow: number, columns: readonly number[]): Area {
  const first = Math.min(...columns);
  return {
    row: headerRows.first,
    column: first,
    rowCount: lastRow - headerRows.first + 1,
    columnCount: Math.max(...columns) - first + 1,
  };
}
