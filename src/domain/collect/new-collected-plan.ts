import type { Area } from '../address';
import { rowFingerprint } from '../fingerprint';
import { type CellContent, emptyPlan, type FormatArea, type Plan } from '../plan';
import type { BlocWords } from '../survey/header/header-text';
import type { RawValue } from '../survey/cells/raw-sheet';
import type { CollectedLayout } from './collected';
import { type CollectedColumn, isOptional, possibleColumns, readingNames } from './collected-columns';
import type { CollectedRow } from './collected-rows';
import { COLLECTED_SUBJECT, COLLECTED_TABLE } from './collected-table';
import type { CollectedWording } from './collected-wording';
import { collectedMark } from './read-collected';

const TITLE_ROW = 0;
const GUIDE_ROW = 1;
const MISSING_ROW = 2;
const TOTAL_ROW = 3;
const HEADER_ROW = 4;

/** Five lines and two: a bloc and what is counted stand on narrow columns, above the buttons of the filter. */
const HEADER_POINTS: Readonly<Record<CollectedLayout, number>> = { wide: 96, 'by-organisation': 34 };

/** Drawn on the cells themselves: not every program draws the lines of a table's style. */
const LINES = '#BFBFBF';

export interface NewCollectedInput {
  readonly layout: CollectedLayout;
  readonly rows: readonly CollectedRow[];
  readonly blocs: readonly BlocWords[];
  readonly wording: CollectedWording;
  /** A name that no sheet of the workbook has. */
  readonly sheet: string;
}

/**
 * Plans the gathered survey as a new sheet: a table with one row of headers, to be sorted and filtered, the sums above
 * it, because they are out of the way of new rows there, and with them how many rows each sum lacks. Hidden names say what each column holds.
 */
export function planNewCollected({ layout, rows, blocs, wording, sheet }: NewCollectedInput): Plan {
  const columns = possibleColumns(layout, blocs).filter(
    (column) => !isOptional(column) || rows.some(({ cells }) => cells[column.id] !== undefined),
  );
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
    ...emptyPlan(COLLECTED_SUBJECT),
    newSheets: [
      {
        name: sheet,
        frozenRows: HEADER_ROW + 1,
        frozenColumns: 1,
        print: {
          titleRows: { first: HEADER_ROW, last: HEADER_ROW },
          landscape: true,
          columns: [{ first: 0, last: columns.findIndex(({ id }) => id === 'key') - 1 }],
        },
        hiddenNames: [...readingNames(layout, columns, HEADER_ROW, blocs), collectedMark()],
      },
    ],
    cells: [
      block(TITLE_ROW, [[wording.title[layout]]]),
      block(GUIDE_ROW, [[wording.guide]]),
      {
        ...block(MISSING_ROW, [missing(columns, rows, wording), totals(columns, rows, wording)]),
        afterTables: true,
      },
      block(HEADER_ROW, [columns.map((column) => wording.header(column))]),
      block(
        HEADER_ROW + 1,
        rows.map((row) => columns.map((column) => cellOf(row, column))),
      ),
    ],
    formats: looks(sheet, columns, whole),
    columnWidths: columns.map((column, index) => ({ sheet, column: index, characters: widthOf(column) })),
    rowHeights: [{ sheet, row: HEADER_ROW, points: HEADER_POINTS[layout] }],
    tables: [{ sheet, name: COLLECTED_TABLE, area: whole, isNew: true }],
    leftBehind: {
      columns: rememberedColumns(columns).map(({ id }) => id),
      rows: Object.fromEntries(rows.map((row) => [row.key, rowMark(row, columns)])),
      // The table comes only when all its rows are written: where there is one, none of them is missing.
      unfinished: { before: {}, addedRows: [], newColumns: [] },
    },
  };
}

/** What a row holds in a column; blank where its file says nothing of it. */
export function cellOf(row: CollectedRow, { id }: CollectedColumn): RawValue {
  return id === 'key' ? row.key : (row.cells[id] ?? '');
}

/** The columns whose cells are remembered: a row that differs in one of them was changed by somebody. */
export function rememberedColumns(columns: readonly CollectedColumn[]): readonly CollectedColumn[] {
  return columns.filter(({ id }) => id !== 'key');
}

export function rowMark(row: CollectedRow, columns: readonly CollectedColumn[]): string {
  return rowFingerprint(rememberedColumns(columns).map((column) => cellOf(row, column)));
}

function isCount(column: CollectedColumn): boolean {
  return column.kind === 'field' && column.field.kind === 'count';
}

/** What the rows on show add up to, above each column of counts. */
function totals(
  columns: readonly CollectedColumn[],
  rows: readonly CollectedRow[],
  wording: CollectedWording,
): readonly CellContent[] {
  return columns.map((column, index): CellContent => {
    if (index === 0) return wording.total;
    if (!isCount(column)) return '';
    const value = rows.reduce((sum, row) => {
      const cell = cellOf(row, column);
      return sum + (typeof cell === 'number' ? cell : 0);
    }, 0);
    return { formula: `=SUBTOTAL(109,${referenceTo(column, wording)})`, value };
  });
}

/**
 * How many of the rows on show have no number, above each sum: files differ in what they count, and the sum of some of
 * the rows must not be taken for that of all.
 */
function missing(
  columns: readonly CollectedColumn[],
  rows: readonly CollectedRow[],
  wording: CollectedWording,
): readonly CellContent[] {
  const [name] = columns;
  return columns.map((column): CellContent => {
    if (name === undefined || column === name) return wording.missing;
    if (!isCount(column)) return '';
    const value = rows.filter((row) => typeof cellOf(row, column) !== 'number').length;
    const [all, numbers] = [referenceTo(name, wording), referenceTo(column, wording)];
    return { formula: `=SUBTOTAL(103,${all})-SUBTOTAL(102,${numbers})`, value };
  });
}

/** A column of the table, in double brackets: headers with a colon or a comma are no reference without them. */
function referenceTo(column: CollectedColumn, wording: CollectedWording): string {
  return `${COLLECTED_TABLE}[[${wording.header(column).replaceAll(/['#@[\]]/g, "'$&")}]]`;
}

/** Twelve columns of counts and the source fit A4 landscape at about two thirds of their size. */
function widthOf(column: CollectedColumn): number {
  if (column.kind === 'field') return column.field.kind === 'count' ? 11 : FIELD_WIDTHS[column.field.kind];
  return SOURCE_WIDTHS[column.id];
}

const FIELD_WIDTHS = {
  index: 6,
  district: 28,
  bloc: 20,
  organisation: 38,
  'organisation-type': 15,
} as const;
const SOURCE_WIDTHS = { file: 26, sheet: 18, cell: 9, key: 40 } as const;

function looks(sheet: string, columns: readonly CollectedColumn[], whole: Area): readonly FormatArea[] {
  const line = (row: number, columnCount: number): Area => ({ row, column: 0, rowCount: 1, columnCount });
  const body: Area = { ...whole, row: whole.row + 1, rowCount: whole.rowCount - 1 };
  const key = columns.findIndex(({ id }) => id === 'key');
  return [
    { sheet, area: line(TITLE_ROW, 1), style: { bold: true, fontSize: 14 } },
    { sheet, area: line(GUIDE_ROW, 1), style: { italic: true } },
    { sheet, area: line(MISSING_ROW, columns.length), style: { italic: true, numberFormat: '#,##0' } },
    { sheet, area: line(TOTAL_ROW, columns.length), style: { bold: true, numberFormat: '#,##0' } },
    {
      sheet,
      area: line(HEADER_ROW, columns.length),
      style: { bold: true, wrap: true, vertical: 'center', horizontal: 'center', borders: LINES },
    },
    { sheet, area: body, style: { vertical: 'top', borders: LINES } },
    ...columns.flatMap((column, index): readonly FormatArea[] =>
      isCount(column)
        ? [
            {
              sheet,
              area: { ...body, column: index, columnCount: 1 },
              style: { horizontal: 'right', numberFormat: '#,##0' },
            },
          ]
        : [],
    ),
    { sheet, area: { ...body, column: key, columnCount: 1 }, style: { fontColour: '#7F7F7F' } },
  ];
}
