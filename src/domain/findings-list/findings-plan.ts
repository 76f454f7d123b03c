import type { Area } from '../address';
import { emptyPlan, type FormatArea, type Plan, type SourceCells } from '../plan';
import type { Finding } from '../survey/finding';
import type { Survey } from '../survey/survey';
import { tableColumn } from '../table-reference';

/** The columns of the list of findings, left to right; the last one is for staff. */
const COLUMNS = ['number', 'severity', 'cell', 'text', 'done'] as const;
export type FindingsColumn = (typeof COLUMNS)[number];

/** The words of the list of findings. Implemented in `locales`. */
export interface FindingsWording {
  readonly language: string;
  /** Name of the sheet; at most 31 characters, none of `: \ / ? * [ ]`. */
  readonly sheetName: string;
  title(sheet: string): string;
  readonly guide: string;
  readonly headers: Readonly<Record<FindingsColumn, string>>;
  readonly toDo: string;
  severity(severity: Finding['severity']): string;
  sentence(finding: Finding): string;
}

const TITLE_ROW = 0;
const GUIDE_ROW = 1;
const COUNT_ROW = 2;
const HEADER_ROW = 4;
const LINES = '#BFBFBF';
const WIDTHS: Readonly<Record<FindingsColumn, number>> = {
  number: 6,
  severity: 13,
  cell: 9,
  text: 90,
  done: 18,
};
const SEVERITIES = ['error', 'warning', 'note'] as const;

export interface FindingsListInput {
  readonly survey: Pick<Survey, 'sheet' | 'findings'>;
  readonly wording: FindingsWording;
  /** Names that no sheet and no table of the workbook has. */
  readonly sheet: string;
  readonly table: string;
  readonly sources: readonly SourceCells[];
}

/** Plans a new sheet that lists what is to be looked at in a survey, the gravest first, with a column to tick off. */
export function planFindingsList({ survey, wording, sheet, table, sources }: FindingsListInput): Plan {
  const findings = SEVERITIES.flatMap((severity) =>
    survey.findings.filter((finding) => finding.severity === severity),
  );
  const whole: Area = {
    row: HEADER_ROW,
    column: 0,
    rowCount: findings.length + 1,
    columnCount: COLUMNS.length,
  };
  const block = (row: number, content: Plan['cells'][number]['content']) => ({
    sheet,
    area: { row, column: 0, rowCount: content.length, columnCount: content[0]?.length ?? 0 },
    content,
    found: null,
    anchor: null,
  });
  const open = `ROWS(${tableColumn(table, wording.headers.number)})-COUNTA(${tableColumn(table, wording.headers.done)})`;
  return {
    ...emptyPlan('findings'),
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
      {
        ...block(COUNT_ROW, [[wording.toDo, '', { formula: `=${open}`, value: findings.length }]]),
        afterTables: true,
      },
      block(HEADER_ROW, [COLUMNS.map((column) => wording.headers[column])]),
      block(
        HEADER_ROW + 1,
        findings.map((finding, index) => [
          index + 1,
          wording.severity(finding.severity),
          finding.cell,
          wording.sentence(finding),
          '',
        ]),
      ),
    ],
    formats: looks(sheet, whole),
    columnWidths: COLUMNS.map((column, index) => ({ sheet, column: index, characters: WIDTHS[column] })),
    fittedRows: [{ sheet, area: whole }],
    tables: [{ sheet, name: table, area: whole, isNew: true }],
  };
}

function looks(sheet: string, whole: Area): readonly FormatArea[] {
  const row = (at: number, columnCount: number): Area => ({ row: at, column: 0, rowCount: 1, columnCount });
  const body: Area = { ...whole, row: whole.row + 1, rowCount: whole.rowCount - 1 };
  return [
    { sheet, area: row(TITLE_ROW, 1), style: { bold: true, fontSize: 14 } },
    { sheet, area: row(GUIDE_ROW, 1), style: { italic: true } },
    { sheet, area: row(COUNT_ROW, 3), style: { bold: true, horizontal: 'left' } },
    {
      sheet,
      area: row(HEADER_ROW, COLUMNS.length),
      style: { bold: true, wrap: true, vertical: 'center', horizontal: 'center', borders: LINES },
    },
    { sheet, area: body, style: { wrap: true, vertical: 'top', borders: LINES } },
  ];
}
