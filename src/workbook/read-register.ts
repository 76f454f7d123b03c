import type { LeftBehind } from '../domain/plan';
import { REGISTER_TABLE, type RegisterSheet } from '../domain/procedure/register-sheet';
import type { RawValue } from '../domain/survey/raw-sheet';
import { loadLeftBehind } from './stored-state';

/** Rows under the table that are looked through for something in the way. */
const ROWS_BELOW = 20_000;
const LAST_ROW = 1_048_576;

export interface RegisterSnapshot {
  /** Null where the workbook has no register yet. */
  readonly register: RegisterSheet | null;
  readonly leftBehind: LeftBehind | null;
  /** Names of all sheets, hidden ones included: a new sheet must have none of them. */
  readonly sheetNames: readonly string[];
}

/** Reads the register's table, wherever it stands, and what is below it. */
export async function readRegister(context: Excel.RequestContext): Promise<RegisterSnapshot> {
  const sheets = context.workbook.worksheets.load('items/name');
  const table = context.workbook.tables.getItemOrNullObject(REGISTER_TABLE).load('name');
  const leftBehind = loadLeftBehind(context, 'register');
  await context.sync();
  const sheetNames = sheets.items.map(({ name }) => name);
  if (table.isNullObject) return { register: null, leftBehind: leftBehind.read(), sheetNames };

  const range = table.getRange().load('rowIndex,columnIndex,rowCount,columnCount,values');
  const sheet = table.worksheet.load('name');
  const used = sheet.getUsedRange(true).load('rowIndex,rowCount');
  await context.sync();
  const [headers = [], ...rows] = range.values as RawValue[][];
  const below = range.rowIndex + range.rowCount;
  const lastUsed = used.rowIndex + used.rowCount;
  const register = {
    sheet: sheet.name,
    area: {
      row: range.rowIndex,
      column: range.columnIndex,
      rowCount: range.rowCount,
      columnCount: range.columnCount,
    },
    headers: Array.from(headers, String),
    rows: Array.from(rows, (row) => Array.from(row)),
  };
  return {
    register: {
      ...register,
      freeRowsBelow:
        lastUsed <= below
          ? LAST_ROW - below
          : await freeRowsBelow(context, register, Math.min(lastUsed - below, ROWS_BELOW), lastUsed),
    },
    leftBehind: leftBehind.read(),
    sheetNames,
  };
}

async function freeRowsBelow(
  context: Excel.RequestContext,
  { sheet, area }: Pick<RegisterSheet, 'sheet' | 'area'>,
  rowCount: number,
  lastUsed: number,
): Promise<number> {
  const below = area.row + area.rowCount;
  const range = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(below, area.column, rowCount, area.columnCount)
    .load('values');
  await context.sync();
  const blocked = (range.values as RawValue[][]).findIndex((row) => row.some((value) => value !== ''));
  if (blocked >= 0) return blocked;
  return below + rowCount < lastUsed ? rowCount : LAST_ROW - below;
}
