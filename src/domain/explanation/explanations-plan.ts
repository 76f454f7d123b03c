import type { Area } from '../address';
import { type CellContent, emptyPlan, type FormatArea, type Plan, type SourceCells } from '../plan';
import type { Survey } from '../survey/survey';
import type { Explanation } from './explanation';
import {
  EXPLANATION_COLUMNS,
  type ExplanationColumn,
  type ExplanationLine,
  type ExplanationWording,
} from './explanation-wording';

const TITLE_ROW = 0;
const GUIDE_ROW = 1;
const HEADER_ROW = 3;

/** Drawn on the cells themselves: not every program draws the lines of a table's style. */
const LINES = '#BFBFBF';
/** Where the next district begins, for the eye; its rows say so as well. */
const CONCLUSION = { fill: '#DDEBF7', fontColour: '#000000' } as const;

/** Together they fit A4 landscape at about three quarters of their size. */
const WIDTHS: Readonly<Record<ExplanationColumn, number>> = {
  number: 6,
  district: 19,
  section: 20,
  subject: 34,
  members: 10,
  threshold: 11,
  margin: 12,
  text: 62,
  ground: 26,
};
const NUMBERS: Readonly<Partial<Record<ExplanationColumn, string>>> = {
  number: '0',
  members: '#,##0',
  threshold: '#,##0',
  margin: '+#,##0;-#,##0;0',
};

export interface ExplanationsInput {
  readonly survey: Pick<Survey, 'sheet'>;
  readonly explanations: readonly Explanation[];
  readonly wording: ExplanationWording;
  /** Names that no sheet and no table of the workbook has. */
  readonly sheet: string;
  readonly table: string;
  readonly sources: readonly SourceCells[];
}

/** Plans a new sheet that explains districts: some rows for each, as values, in one table that can be filtered. */
export function planExplanations({
  survey,
  explanations,
  wording,
  sheet,
  table,
  sources,
}: ExplanationsInput): Plan {
  const rows = explanations.flatMap((explanation) =>
    wording.lines(explanation).map((line) => ({ district: explanation.decision.district.name, line })),
  );
  const whole: Area = {
    row: HEADER_ROW,
    column: 0,
    rowCount: rows.length + 1,
    columnCount: EXPLANATION_COLUMNS.length,
  };
  const body: Area = { ...whole, row: HEADER_ROW + 1, rowCount: rows.length };
  const block = (row: number, content: readonly (readonly CellContent[])[]) => ({
    sheet,
    area: { row, column: 0, rowCount: content.length, columnCount: content[0]?.length ?? 0 },
    content,
    found: null,
    anchor: null,
  });
  return {
    ...emptyPlan('explanations'),
    sources,
    newSheets: [
      {
        name: sheet,
        frozenRows: HEADER_ROW + 1,
        frozenColumns: 0,
        print: { titleRows: { first: HEADER_ROW, last: HEADER_ROW }, landscape: true, columns: null },
      },
    ],
    cells: [
      block(TITLE_ROW, [[wording.title(survey.sheet)]]),
      block(GUIDE_ROW, [[wording.guide]]),
      block(HEADER_ROW, [EXPLANATION_COLUMNS.map((column) => wording.headers[column])]),
      block(
        HEADER_ROW + 1,
        rows.map(({ district, line }, index) =>
          EXPLANATION_COLUMNS.map((column) => cellOf(column, index + 1, district, line, wording)),
        ),
      ),
    ],
    formats: looks(sheet, whole, body),
    columnWidths: EXPLANATION_COLUMNS.map((column, index) => ({
      sheet,
      column: index,
      characters: WIDTHS[column],
    })),
    fittedRows: [{ sheet, area: whole }],
    conditionalFormats: [
      {
        sheet,
        area: body,
        formula: `=$C${HEADER_ROW + 2}="${wording.section.conclusion}"`,
        ...CONCLUSION,
      },
    ],
    tables: [{ sheet, name: table, area: whole, isNew: true }],
  };
}

function cellOf(
  column: ExplanationColumn,
  number: number,
  district: string,
  line: ExplanationLine,
  { section }: ExplanationWording,
): CellContent {
  switch (column) {
    case 'number':
      return number;
    case 'district':
      return district;
    case 'section':
      return section[line.section];
    case 'members':
    case 'threshold':
    case 'margin':
      return line[column] ?? '';
    case 'subject':
    case 'text':
    case 'ground':
      return line[column];
  }
}

function looks(sheet: string, whole: Area, body: Area): readonly FormatArea[] {
  const row = (at: number, columnCount: number): Area => ({ row: at, column: 0, rowCount: 1, columnCount });
  return [
    { sheet, area: row(TITLE_ROW, 1), style: { bold: true, fontSize: 14 } },
    { sheet, area: row(GUIDE_ROW, 1), style: { italic: true } },
    {
      sheet,
      area: row(HEADER_ROW, whole.columnCount),
      style: { bold: true, wrap: true, vertical: 'center', horizontal: 'center', borders: LINES },
    },
    { sheet, area: body, style: { wrap: true, vertical: 'top', borders: LINES } },
    ...EXPLANATION_COLUMNS.flatMap((column, index): readonly FormatArea[] => {
      const numberFormat = NUMBERS[column];
      if (numberFormat === undefined) return [];
      const area = { ...body, column: index, columnCount: 1 };
      return [{ sheet, area, style: { horizontal: 'center', numberFormat } }];
    }),
  ];
}
