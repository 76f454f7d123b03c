import { cellAddress, type Area } from '../address';
import {
  type CellContent,
  emptyPlan,
  type FormatArea,
  type FormulaContent,
  type LeftBehind,
  type Plan,
  type SourceCells,
} from '../plan';
import { rowFingerprint } from '../fingerprint';
import type { ChecklistItem } from './checklist';
import { MAINTAINED_COLUMNS, REGISTER_COLUMNS, type RegisterColumn, STATUSES } from './register-columns';
import { registerRow } from './register-rows';
import { REGISTER_TABLE } from './register-sheet';
import { registerRowRules } from './register-row-rules';
import type { RegisterWording } from './register-wording';

const TITLE_ROW = 0;
const GUIDE_ROW = 1;
const PROGRESS_ROW = 3;
const HEADER_ROW = 6;

/** Plans the sheet of the register with its table, counts, lists, frozen header and print set-up. */
export function planNewRegister(
  items: readonly ChecklistItem[],
  wording: RegisterWording,
  sheet: string,
  sources: readonly SourceCells[],
): Plan {
  const table: Area = {
    row: HEADER_ROW,
    column: 0,
    rowCount: items.length + 1,
    columnCount: REGISTER_COLUMNS.length,
  };
  const body: Area = { ...table, row: HEADER_ROW + 1, rowCount: items.length };
  const rows = items.map((item) => registerRow(item, wording));
  const block = (row: number, content: readonly (readonly CellContent[])[]) => ({
    sheet,
    area: { row, column: 0, rowCount: content.length, columnCount: content[0]?.length ?? 0 },
    content,
    found: null,
    anchor: null,
  });
  return {
    ...emptyPlan('register'),
    sources,
    newSheets: [
      {
        name: sheet,
        frozenRows: HEADER_ROW + 1,
        frozenColumns: 1,
        print: {
          titleRows: { first: HEADER_ROW, last: HEADER_ROW },
          landscape: true,
          columns: REGISTER_COLUMNS.indexOf('standing'),
        },
      },
    ],
    cells: [
      block(TITLE_ROW, [[wording.title]]),
      block(GUIDE_ROW, [[wording.guide]]),
      { ...block(PROGRESS_ROW, progress(wording, items.length)), afterTables: true },
      block(HEADER_ROW, [REGISTER_COLUMNS.map((column) => wording.headers[column])]),
      block(HEADER_ROW + 1, rows),
    ],
    ...newRegisterLooks(sheet, body, wording),
    tables: [{ sheet, name: REGISTER_TABLE, area: table, isNew: true }],
    leftBehind: leftBehindOf(items, rows),
  };
}

/** The looks, lists and rules of a register whose table stands where a new one is put. */
export function newRegisterLooks(
  sheet: string,
  body: Area,
  wording: RegisterWording,
): Pick<
  Plan,
  'formats' | 'columnWidths' | 'fittedRows' | 'listValidations' | 'dateValidations' | 'conditionalFormats'
> {
  return {
    formats: [...headFormats(sheet), ...bodyFormats(sheet, body)],
    columnWidths: REGISTER_COLUMNS.map((column, index) => ({
      sheet,
      column: index,
      characters: WIDTHS[column],
    })),
    ...registerRowRules(sheet, body, (column) => REGISTER_COLUMNS.indexOf(column), wording),
    fittedRows: [{ sheet, area: { ...body, row: body.row - 1, rowCount: body.rowCount + 1 } }],
  };
}

/** Whether a table of these headers stands where a new register is put. */
export function standsAsNew({ row, column }: Area, placeOf: (column: RegisterColumn) => number): boolean {
  return (
    row === HEADER_ROW && column === 0 && REGISTER_COLUMNS.every((name, index) => placeOf(name) === index)
  );
}

/** System columns are remembered as written; typed ones are nobody's but staff's. */
function leftBehindOf(
  items: readonly ChecklistItem[],
  rows: readonly (readonly CellContent[])[],
): LeftBehind {
  const places = MAINTAINED_COLUMNS.map((column) => REGISTER_COLUMNS.indexOf(column));
  return {
    columns: MAINTAINED_COLUMNS,
    rows: Object.fromEntries(
      items.map(({ key }, index) => [
        key,
        rowFingerprint(places.map((place) => plainValue(rows[index]?.[place] ?? ''))),
      ]),
    ),
    // The table comes only when all its rows are written: where there is one, none of them is missing.
    unfinished: { before: {}, addedRows: [], newColumns: MAINTAINED_COLUMNS },
  };
}

function plainValue(content: CellContent) {
  if (content === null) return '';
  return typeof content === 'object' ? content.value : content;
}

/** Labels over formulas that follow the table: the counts go on living without the add-in. */
function progress(wording: RegisterWording, total: number): readonly (readonly CellContent[])[] {
  const column = (name: RegisterColumn) => `${REGISTER_TABLE}[${escapeColumn(wording.headers[name])}]`;
  const current = `${column('standing')},"${wording.standing.current}"`;
  const counted = (status: string): FormulaContent => ({
    formula: `=COUNTIFS(${column('status')},"${status}",${current})`,
    value: status === wording.status.todo ? total : 0,
  });
  const row = PROGRESS_ROW + 1;
  const at = (index: number) => cellAddress(row, index);
  const [totalCell, doneCell, notApplicableCell] = [
    at(0),
    at(1 + STATUSES.indexOf('done')),
    at(1 + STATUSES.indexOf('not-applicable')),
  ];
  return [
    [
      wording.progress.total,
      ...STATUSES.map((status) => wording.status[status]),
      wording.progress.doneShare,
      wording.progress.overdue,
    ],
    [
      { formula: `=COUNTIFS(${current})`, value: total },
      ...STATUSES.map((status) => counted(wording.status[status])),
      {
        formula: `=IF(${totalCell}-${notApplicableCell}=0,0,${doneCell}/(${totalCell}-${notApplicableCell}))`,
        value: 0,
      },
      {
        formula:
          `=COUNTIFS(${column('due')},">0",${column('due')},"<"&TODAY(),${current},` +
          `${column('status')},"<>${wording.status.done}",${column('status')},"<>${wording.status['not-applicable']}")`,
        value: 0,
      },
    ],
  ];
}

/** In a structured reference the characters `[ ] # ' @` of a column's name are escaped by an apostrophe. */
function escapeColumn(name: string): string {
  return name.replaceAll(/['#@[\]]/g, "'$&");
}

/** Together they fit A4 landscape at about two thirds of their size; the last two are not printed. */
const WIDTHS: Readonly<Record<RegisterColumn, number>> = {
  district: 16,
  organisation: 22,
  number: 10,
  step: 36,
  lead: 18,
  participants: 24,
  members: 11,
  baseOrganisations: 11,
  documents: 32,
  ground: 24,
  status: 13,
  due: 11,
  note: 20,
  standing: 16,
  key: 28,
};

/** Drawn on the cells themselves: not every program draws the lines of a table's style. */
const LINES = '#BFBFBF';

function headFormats(sheet: string): readonly FormatArea[] {
  const row = (first: number, columnCount: number, rowCount = 1): Area => ({
    row: first,
    column: 0,
    rowCount,
    columnCount,
  });
  return [
    { sheet, area: row(TITLE_ROW, 1), style: { bold: true, fontSize: 14 } },
    { sheet, area: row(GUIDE_ROW, 1), style: { italic: true } },
    {
      sheet,
      area: row(PROGRESS_ROW, STATUSES.length + 3),
      style: { bold: true, wrap: true, fill: '#F2F2F2', borders: LINES, vertical: 'center' },
    },
    {
      sheet,
      area: row(PROGRESS_ROW + 1, STATUSES.length + 3),
      style: { borders: LINES, horizontal: 'left' },
    },
    {
      sheet,
      area: { ...row(PROGRESS_ROW + 1, 1), column: STATUSES.length + 1 },
      style: { numberFormat: '0%' },
    },
    {
      sheet,
      area: row(HEADER_ROW, REGISTER_COLUMNS.length),
      style: { bold: true, wrap: true, vertical: 'center', horizontal: 'center', borders: LINES },
    },
  ];
}

function bodyFormats(sheet: string, body: Area): readonly FormatArea[] {
  const of = (column: RegisterColumn): Area => ({
    ...body,
    column: REGISTER_COLUMNS.indexOf(column),
    columnCount: 1,
  });
  return [
    { sheet, area: body, style: { wrap: true, vertical: 'top', borders: LINES } },
    ...(['number', 'members', 'baseOrganisations', 'status', 'due'] as const).map((column) => ({
      sheet,
      area: of(column),
      style: { horizontal: 'center' as const },
    })),
    { sheet, area: of('due'), style: { numberFormat: 'dd/mm/yyyy', horizontal: 'center' } },
    { sheet, area: of('key'), style: { fontColour: '#7F7F7F' } },
  ];
}
