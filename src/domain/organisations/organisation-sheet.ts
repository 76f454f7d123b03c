import type { Area } from '../address';
import { type CellContent, emptyPlan, type FormatArea, type Plan, type SourceCells } from '../plan';
import { listMark, type ListMark } from './list-mark';
import type { OrganisationColumn } from './organisation-columns';
import type { OrganisationWording } from './organisation-wording';

/** A hidden name for the cell that says by which day's decisions a list to be filled in is. */
export const LIST_DAY = '_kt.organisations.day';

const TITLE_ROW = 0;
const GUIDE_ROW = 1;

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
  counted: 11,
  check: 12,
  named: 8,
};

export interface OrganisationSheetInput {
  /** Names that no sheet and no table of the workbook has. */
  readonly sheet: string;
  readonly table: string;
  readonly kind: ListMark['kind'];
  /** The id of the survey's sheet. */
  readonly surveyId: string;
  readonly wording: Pick<OrganisationWording, 'title' | 'headers'>;
  readonly places: SheetPlaces;
  readonly columns: readonly OrganisationColumn[];
  /** How many of the columns are printed, from the first on. */
  readonly printed: number;
  /** Labels and counts above the table, line by line: from the first wide column on, for the one of numbers would cut a label off. */
  readonly counts: readonly (readonly CellContent[])[];
  readonly rows: readonly (readonly CellContent[])[];
  readonly sources: readonly SourceCells[];
}

/** Where what stands above the table is, and its header. */
export interface SheetPlaces {
  /** What the sheet says and what it does not, as wide as the table. */
  readonly guide: readonly string[];
  readonly countsRow: number;
  readonly headerRow: number;
}

/**
 * The places of a sheet whose guide is to be printed as wide as its table: the paragraphs one below the other, each in
 * as many rows as it needs, and then rows of counts.
 */
export function sheetPlaces(
  paragraphs: readonly string[],
  printed: readonly OrganisationColumn[],
  counts: number,
): SheetPlaces {
  const width = printed.reduce((sum, column) => sum + WIDTHS[column], 0);
  const guide = paragraphs.flatMap((paragraph) => linesOf(paragraph, width));
  const countsRow = GUIDE_ROW + guide.length;
  return { guide, countsRow, headerRow: countsRow + counts + 1 };
}

/** Broken between words; a sign of a text is no wider than a digit, by which columns are measured. */
function linesOf(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Plans a new sheet with a table of organisations, a row for each, to be filtered and printed. */
export function organisationSheet({
  sheet,
  table,
  kind,
  surveyId,
  wording,
  places,
  columns,
  printed,
  counts,
  rows,
  sources,
}: OrganisationSheetInput): Plan {
  const { guide, countsRow, headerRow } = places;
  const whole: Area = {
    row: headerRow,
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
        frozenRows: headerRow + 1,
        frozenColumns: 0,
        print: {
          titleRows: { first: headerRow, last: headerRow },
          landscape: true,
          columns: [{ first: 0, last: printed - 1 }],
          pageNumbers: true,
        },
        hiddenNames: [listMark({ kind, table, survey: surveyId })],
      },
    ],
    cells: [
      block(TITLE_ROW, [[wording.title]]),
      block(
        GUIDE_ROW,
        guide.map((line) => [line]),
      ),
      {
        ...block(
          countsRow,
          counts.map((line) => ['', '', ...line]),
        ),
        afterTables: true,
      },
      block(headerRow, [columns.map((column) => wording.headers[column])]),
      { ...block(headerRow + 1, rows), ...(hasFormulas(rows) && { afterTables: true }) },
    ],
    formats: looks(sheet, columns, places, { ...whole, row: headerRow + 1, rowCount: rows.length }),
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
  { guide, countsRow, headerRow }: SheetPlaces,
  body: Area,
): readonly FormatArea[] {
  const row = (at: number, columnCount: number, rowCount = 1): Area => ({
    row: at,
    column: 0,
    rowCount,
    columnCount,
  });
  const centred = columns.flatMap((column, index) =>
    ['number', 'members', 'fullMembers', 'executive', 'counted', 'check', 'named'].includes(column)
      ? [index]
      : [],
  );
  return [
    { sheet, area: row(TITLE_ROW, 1), style: { bold: true, fontSize: 14 } },
    { sheet, area: row(GUIDE_ROW, 1, guide.length), style: { italic: true } },
    {
      sheet,
      area: row(countsRow, columns.length, headerRow - countsRow - 1),
      style: { bold: true, horizontal: 'left' },
    },
    {
      sheet,
      area: row(headerRow, columns.length),
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
