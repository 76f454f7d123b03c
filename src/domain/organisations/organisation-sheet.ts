import type { Area } from '../address';
import { type CellContent, emptyPlan, type FormatArea, type Plan, type SourceCells } from '../plan';
import { listMark, type ListMark } from './list-mark';
import type { OrganisationColumn } from './organisation-columns';
import type { OrganisationWording } from './organisation-wording';

const TITLE_ROW = 0;
const GUIDE_ROW = 1;
const COUNTS_ROW = 3;
export const HEADER_ROW = 5;

/** Drawn on the cells themselves: not every program draws the lines of a table's style. */
const LINES = '#BFBFBF';

/** Together they fit A4 landscape at about three quarters of their size. */
const WIDTHS: Readonly<Record<OrganisationColumn, number>> = {
  number: 6,
  district: 18,
  future: 30,
  bloc: 20,
  name: 34,
  type: 14,
  members: 10,
  fullMembers: 10,
  executive: 10,
  prospect: 46,
};

export interface OrganisationSheetInput {
  /** Names that no sheet and no table of the workbook has. */
  readonly sheet: string;
  readonly table: string;
  readonly kind: ListMark['kind'];
  /** The id of the survey's sheet. */
  readonly surveyId: string;
  readonly wording: Pick<OrganisationWording, 'title' | 'headers'>;
  /** What the sheet says and what it does not. */
  readonly guide: string;
  readonly columns: readonly OrganisationColumn[];
  /** Labels and counts above the table, from the first wide column on: the one of numbers would cut a label off. */
  readonly counts: readonly CellContent[];
  readonly rows: readonly (readonly CellContent[])[];
  readonly sources: readonly SourceCells[];
}

/** Plans a new sheet with a table of organisations, a row for each, to be filtered and printed. */
export function organisationSheet({
  sheet,
  table,
  kind,
  surveyId,
  wording,
  guide,
  columns,
  counts,
  rows,
  sources,
}: OrganisationSheetInput): Plan {
  const whole: Area = {
    row: HEADER_ROW,
    column: 0,
    rowCount: rows.length + 1,
    columnCount: columns.length,
  };
  const block = (row: number, content: readonly (readonly CellContent[])[]) => ({
    sheet,
    area: { row, column: 0, rowCount: content.length, columnCount: content[0]?.length ?? 0 },
    content,
    found: null,
    anchor: null,
  });
  return {
    ...emptyPlan('organisations'),
    sources,
    newSheets: [
      {
        name: sheet,
        frozenRows: HEADER_ROW + 1,
        frozenColumns: 0,
        print: { titleRows: { first: HEADER_ROW, last: HEADER_ROW }, landscape: true, columns: null },
        hiddenNames: [listMark({ kind, table, survey: surveyId })],
      },
    ],
    cells: [
      block(TITLE_ROW, [[wording.title]]),
      block(GUIDE_ROW, [[guide]]),
      { ...block(COUNTS_ROW, [['', '', ...counts]]), afterTables: true },
      block(HEADER_ROW, [columns.map((column) => wording.headers[column])]),
      { ...block(HEADER_ROW + 1, rows), ...(hasFormulas(rows) && { afterTables: true }) },
    ],
    formats: looks(sheet, columns, counts.length, { ...whole, row: HEADER_ROW + 1, rowCount: rows.length }),
    columnWidths: columns.map((column, index) => ({ sheet, column: index, characters: WIDTHS[column] })),
    fittedRows: [{ sheet, area: whole }],
    tables: [{ sheet, name: table, area: whole, isNew: true }],
  };
}

/** Formulas that speak of the table's columns need the table. */
function hasFormulas(rows: readonly (readonly CellContent[])[]): boolean {
  return rows.some((row) => row.some((cell) => cell !== null && typeof cell === 'object'));
}

function looks(
  sheet: string,
  columns: readonly OrganisationColumn[],
  counts: number,
  body: Area,
): readonly FormatArea[] {
  const row = (at: number, columnCount: number): Area => ({ row: at, column: 0, rowCount: 1, columnCount });
  const centred = columns.flatMap((column, index) =>
    ['number', 'members', 'fullMembers', 'executive'].includes(column) ? [index] : [],
  );
  return [
    { sheet, area: row(TITLE_ROW, 1), style: { bold: true, fontSize: 14 } },
    { sheet, area: row(GUIDE_ROW, 1), style: { italic: true } },
    { sheet, area: row(COUNTS_ROW, counts + 2), style: { bold: true, horizontal: 'left' } },
    {
      sheet,
      area: row(HEADER_ROW, columns.length),
      style: { bold: true, wrap: true, vertical: 'center', horizontal: 'center', borders: LINES },
    },
    { sheet, area: body, style: { wrap: true, vertical: 'top', borders: LINES } },
    ...centred.map((column): FormatArea => ({
      sheet,
      area: { ...body, column, columnCount: 1 },
      style: { horizontal: 'center' },
    })),
  ];
}
