import type { Area } from '../address';
import type { FormatArea, Plan } from '../plan';
import { GUIDE_ROW, HEADER_ROW, PROGRESS_ROW, TITLE_ROW } from './new-register-places';
import { MADE_COLUMNS, type RegisterColumn, STATUSES } from './register-columns';
import { registerRowRules } from './register-row-rules';
import type { RegisterWording } from './register-wording';

export type RegisterLooks = Pick<
  Plan,
  | 'formats'
  | 'columnWidths'
  | 'fittedRows'
  | 'listValidations'
  | 'dateValidations'
  | 'conditionalFormats'
  | 'checkboxes'
>;

/** The looks, lists, rules and boxes of a register of these columns whose table stands where a new one is put. */
export function newRegisterLooks(
  sheet: string,
  body: Area,
  wording: RegisterWording,
  columns: readonly RegisterColumn[],
): RegisterLooks {
  return {
    formats: [...headFormats(sheet, columns.length), ...bodyFormats(sheet, body, columns)],
    columnWidths: columns.map((column, index) => ({
      sheet,
      column: index,
      characters: WIDTHS[column],
    })),
    ...registerRowRules(sheet, body, (column) => columns.indexOf(column), wording),
    fittedRows: [{ sheet, area: { ...body, row: body.row - 1, rowCount: body.rowCount + 1 } }],
  };
}

/** The columns of a table that stands as a register is made, where a new one is put; null for any other. */
export function columnsAsMade(
  { row, column }: Area,
  placeOf: (column: RegisterColumn) => number,
): readonly RegisterColumn[] | null {
  if (row !== HEADER_ROW || column !== 0) return null;
  return MADE_COLUMNS.find((columns) => columns.every((name, index) => placeOf(name) === index)) ?? null;
}

/** Those before the key fit A4 landscape at about two thirds of their size; the others are not printed. */
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
  ticked: 9,
  status: 13,
  due: 11,
  note: 20,
  standing: 16,
  key: 28,
  code: 8,
  wave: 18,
  leader: 20,
  specialist: 20,
  planned: 12,
  deadline: 12,
  finished: 12,
  state: 18,
  planRow: 10,
};

const CENTRED: readonly RegisterColumn[] = ['number', 'members', 'baseOrganisations', 'ticked', 'status'];

/** Drawn on the cells themselves: not every program draws the lines of a table's style. */
const LINES = '#BFBFBF';

function headFormats(sheet: string, width: number): readonly FormatArea[] {
  const row = (first: number, columnCount: number, rowCount = 1): Area => ({
    row: first,
    column: 0,
    rowCount,
    columnCount,
  });
  return [
    { sheet, area: row(TITLE_ROW, 1), style: { bold: true, fontSize: 14 } },
    { sheet, area: row(GUIDE_ROW, 1, 2), style: { italic: true } },
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
      area: row(HEADER_ROW, width),
      style: { bold: true, wrap: true, vertical: 'center', horizontal: 'center', borders: LINES },
    },
  ];
}

function bodyFormats(sheet: string, body: Area, columns: readonly RegisterColumn[]): readonly FormatArea[] {
  const of = (column: RegisterColumn): Area => ({
    ...body,
    column: columns.indexOf(column),
    columnCount: 1,
  });
  return [
    { sheet, area: body, style: { wrap: true, vertical: 'top', borders: LINES } },
    ...columns
      .filter((column) => CENTRED.includes(column))
      .map((column) => ({
        sheet,
        area: of(column),
        style: { horizontal: 'center' as const },
      })),
    ...(['due', 'planned', 'deadline', 'finished'] as const).map((column) => ({
      sheet,
      area: of(column),
      style: { numberFormat: 'dd/mm/yyyy', horizontal: 'center' as const },
    })),
    ...(['code', 'state'] as const).map((column) => ({
      sheet,
      area: of(column),
      style: { horizontal: 'center' as const },
    })),
    ...(['key', 'planRow'] as const).map((column) => ({
      sheet,
      area: of(column),
      style: { fontColour: '#7F7F7F' as const },
    })),
  ];
}
