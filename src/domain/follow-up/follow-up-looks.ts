import type { CellStyle, ColumnWidth, FormatArea } from '../plan';
import type { BlockRows } from './block-rows';
import { FOLLOW_UP_COLUMNS, type FollowUpColumn } from './follow-up-wording';

const LINES = '#808080';
const HELPER: CellStyle = { fontColour: '#808080' };
const HEAD: CellStyle = { bold: true, wrap: true, horizontal: 'center', vertical: 'center', borders: LINES };
const BODY: CellStyle = { wrap: true, vertical: 'center', borders: LINES };
const CENTRED: CellStyle = { horizontal: 'center' };

/** Together they fit A4 portrait at about nine tenths of their size. */
export const FOLLOW_UP_WIDTHS: Readonly<Record<FollowUpColumn, number>> = {
  box: 4,
  code: 7,
  work: 44,
  lead: 20,
  deadline: 11,
  status: 13,
  finished: 11,
};

export function followUpWidths(sheet: string): readonly ColumnWidth[] {
  return FOLLOW_UP_COLUMNS.map((name, column) => ({ sheet, column, characters: FOLLOW_UP_WIDTHS[name] }));
}

/** The looks of a district's block. */
export function blockLooks(sheet: string, rows: BlockRows): readonly FormatArea[] {
  const { organisations, pages } = rows;
  const at = (row: number, rowCount: number, from: FollowUpColumn, to: FollowUpColumn, style: CellStyle) => {
    const column = FOLLOW_UP_COLUMNS.indexOf(from);
    const columnCount = FOLLOW_UP_COLUMNS.indexOf(to) - column + 1;
    return { sheet, area: { row, column, rowCount, columnCount }, style };
  };
  const organisationRows = (from: FollowUpColumn, to: FollowUpColumn, style: CellStyle) =>
    at(organisations.head + 1, organisations.count, from, to, style);
  const lineRows = (from: FollowUpColumn, to: FollowUpColumn, style: CellStyle) =>
    pages.flatMap(({ head, count }) => (count === 0 ? [] : [at(head + 1, count, from, to, style)]));
  const helpers = {
    sheet,
    area: {
      row: rows.title,
      column: FOLLOW_UP_COLUMNS.length + 1,
      rowCount: rows.note - rows.title,
      columnCount: 2,
    },
    style: HELPER,
  };
  return [
    at(rows.title, 1, 'box', 'box', { bold: true, fontSize: 16 }),
    at(rows.title + 1, 1, 'box', 'box', { italic: true }),
    at(rows.title + 2, 1, 'box', 'box', { bold: true }),
    at(organisations.head, 1, 'code', 'lead', HEAD),
    organisationRows('code', 'lead', BODY),
    organisationRows('code', 'code', CENTRED),
    organisationRows('lead', 'lead', { ...CENTRED, numberFormat: '#,##0' }),
    ...pages.map(({ head }) => at(head, 1, 'box', 'finished', HEAD)),
    ...pages.slice(1).map(({ head }) => at(head - 1, 1, 'box', 'box', { bold: true })),
    ...lineRows('box', 'finished', BODY),
    ...lineRows('box', 'box', { ...CENTRED, fontSize: 14 }),
    ...lineRows('code', 'code', CENTRED),
    ...lineRows('deadline', 'deadline', { ...CENTRED, numberFormat: 'dd/mm/yyyy' }),
    ...lineRows('status', 'status', CENTRED),
    ...lineRows('finished', 'finished', { ...CENTRED, numberFormat: 'dd/mm/yyyy' }),
    at(rows.note, 1, 'box', 'box', { italic: true }),
    ...signatureLooks(rows, at),
    helpers,
  ];
}

function signatureLooks(
  { date, signatures, names }: BlockRows,
  at: (row: number, count: number, from: FollowUpColumn, to: FollowUpColumn, style: CellStyle) => FormatArea,
): readonly FormatArea[] {
  return (['work', 'status'] as const).flatMap((column) => [
    at(date, 1, column, column, { ...CENTRED, italic: true }),
    at(signatures, 1, column, column, { ...CENTRED, bold: true }),
    at(signatures + 1, 1, column, column, { ...CENTRED, italic: true }),
    at(names, 1, column, column, { ...CENTRED, bold: true }),
  ]);
}
