import type { Area } from '../address';
import type { CellBlock, CellContent, CellStyle, FormatArea } from '../plan';

/** Drawn on the cells themselves: not every program draws the lines of a table's style. */
const LINES = '#BFBFBF';
/** Cells that people fill in. */
const TYPED_FILL = '#FFFBE6';

const TITLE: CellStyle = { bold: true, fontSize: 14 };
const GUIDE: CellStyle = { italic: true };
const HEADER: CellStyle = {
  bold: true,
  wrap: true,
  vertical: 'center',
  horizontal: 'center',
  borders: LINES,
};
/** How the cells under the headings of a table look. */
export const BODY: CellStyle = { wrap: true, vertical: 'top', borders: LINES };

/** Up to 1 January 2000, which stands for none. */
export const COUNTED_DATE: CellStyle = { numberFormat: '[<=36526]"";dd/mm/yyyy', horizontal: 'center' };

/** A table on a sheet of the plan's own: its headers, its rows, how its columns look. */
export interface TablePart<Column extends string> {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly columns: readonly Column[];
  readonly headers: Readonly<Record<Column, string>>;
  readonly rows: readonly Readonly<Record<Column, CellContent>>[];
  readonly typed: readonly Column[];
  readonly dates?: readonly Column[];
  /** Dates that formulas tell; what stands for none is shown as a blank. */
  readonly counted?: readonly Column[];
  readonly centred?: readonly Column[];
}

export function tableArea<Column extends string>({ row, column, columns, rows }: TablePart<Column>): Area {
  return { row, column, rowCount: rows.length + 1, columnCount: columns.length };
}

/** The cells of a column under its heading. */
export function columnArea<Column extends string>(part: TablePart<Column>, name: Column): Area {
  const { row, column, columns, rows } = part;
  return { row: row + 1, column: column + columns.indexOf(name), rowCount: rows.length, columnCount: 1 };
}

function blockAt(
  sheet: string,
  row: number,
  column: number,
  content: readonly (readonly CellContent[])[],
): CellBlock {
  return {
    sheet,
    area: { row, column, rowCount: content.length, columnCount: content[0]?.length ?? 0 },
    content,
    found: null,
    anchor: null,
  };
}

/** The headings and rows of a table; rows with formulas that speak of tables come once these are there. */
export function tableBlocks<Column extends string>(
  sheet: string,
  part: TablePart<Column>,
): readonly CellBlock[] {
  const rows = part.rows.map((cells) => part.columns.map((column) => cells[column]));
  const isFormula = (cell: CellContent) => typeof cell === 'object' && cell !== null;
  const formulas = rows.map((row) => row.map((cell) => (isFormula(cell) ? cell : null)));
  const values = rows.map((row) => row.map((cell) => (isFormula(cell) ? null : cell)));
  return [
    blockAt(sheet, part.row, part.column, [part.columns.map((column) => part.headers[column]), ...values]),
    ...(formulas.flat().some((cell) => cell !== null)
      ? [{ ...blockAt(sheet, part.row + 1, part.column, formulas), afterTables: true }]
      : []),
  ];
}

export function tableFormats<Column extends string>(
  sheet: string,
  part: TablePart<Column>,
): readonly FormatArea[] {
  const body = tableArea({ ...part, row: part.row + 1 });
  const of = (column: Column, style: CellStyle): FormatArea => ({
    sheet,
    area: columnArea(part, column),
    style,
  });
  return [
    { sheet, area: { ...body, row: part.row, rowCount: 1 }, style: HEADER },
    { sheet, area: { ...body, rowCount: part.rows.length }, style: BODY },
    ...(part.centred ?? []).map((column) => of(column, { horizontal: 'center' })),
    ...(part.dates ?? []).map((column) => of(column, { numberFormat: 'dd/mm/yyyy', horizontal: 'center' })),
    ...(part.counted ?? []).map((column) => of(column, COUNTED_DATE)),
    ...part.typed.map((column) => of(column, { fill: TYPED_FILL })),
  ];
}

/** The title of a sheet and how to use it, a line each; `next` is the first row that is free for a heading. */
export function headParts(sheet: string, title: string, guide: readonly string[]) {
  return {
    cells: [blockAt(sheet, 0, 0, [[title], ...guide.map((line) => [line])])],
    formats: [
      { sheet, area: { row: 0, column: 0, rowCount: 1, columnCount: 1 }, style: TITLE },
      { sheet, area: { row: 1, column: 0, rowCount: guide.length, columnCount: 1 }, style: GUIDE },
    ],
    next: guide.length + 2,
  };
}
