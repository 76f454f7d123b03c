import type { OwnTable } from '../domain/own-table';
import type { LeftBehind } from '../domain/plan';
import type { RawValue } from '../domain/survey/cells/raw-sheet';
import { loadHalfMade } from './sheet-mark';
import { withoutHalfMade } from './list-sheet-names';
import { loadLeftBehind } from './stored-state';

/** Rows under the table that are looked through for something in the way. */
const ROWS_BELOW = 20_000;
const LAST_ROW = 1_048_576;

export interface OwnTableSnapshot {
  /** Null where the workbook has no such table yet. */
  readonly table: OwnTable | null;
  readonly leftBehind: LeftBehind | null;
  /** The names that a new sheet must not have. */
  readonly sheetNames: readonly string[];
}

/** Reads a table of the add-in's by its name, wherever it stands, and what is below it; `subject` keeps its memory. */
export async function readOwnTable(
  context: Excel.RequestContext,
  name: string,
  subject: string,
): Promise<OwnTableSnapshot> {
  const sheets = context.workbook.worksheets.load('items/name');
  const table = context.workbook.tables.getItemOrNullObject(name).load('name');
  const leftBehind = loadLeftBehind(context, subject);
  const mayBeHalfMade = loadHalfMade(context);
  await context.sync();
  const sheetNames = sheets.items.map((item) => item.name);
  if (table.isNullObject) {
    const taken = mayBeHalfMade() ? await withoutHalfMade(context, sheetNames) : sheetNames;
    return { table: null, leftBehind: leftBehind.read(), sheetNames: taken };
  }

  const range = table.getRange().load('rowIndex,columnIndex,rowCount,columnCount,values');
  const sheet = table.worksheet.load('name');
  // With formats: a formula that shows blank may be no value to Excel.
  const used = sheet.getUsedRange(false).load('rowIndex,rowCount');
  await context.sync();
  const [headers = [], ...rows] = range.values as RawValue[][];
  const area = {
    row: range.rowIndex,
    column: range.columnIndex,
    rowCount: range.rowCount,
    columnCount: range.columnCount,
  };
  const below = area.row + area.rowCount;
  const lastUsed = used.rowIndex + used.rowCount;
  // In an answer of their own: a large table fills one with its values.
  const inputs = table.getRange().load('formulas');
  const under =
    lastUsed <= below
      ? null
      : sheet
          .getRangeByIndexes(below, area.column, Math.min(lastUsed - below, ROWS_BELOW), area.columnCount)
          .load('formulas');
  await context.sync();
  return {
    table: {
      sheet: sheet.name,
      area,
      headers: Array.from(headers, String),
      rows: copied(rows),
      inputs: copied(inputs.formulas as RawValue[][]).slice(1),
      freeRowsBelow: under ? freeRows(under.formulas as RawValue[][], lastUsed - below) : LAST_ROW - below,
    },
    leftBehind: leftBehind.read(),
    sheetNames,
  };
}

/** Rows right under the table that hold nothing; what was not looked through does not count as free. */
function freeRows(under: readonly (readonly RawValue[])[], used: number): number {
  const blocked = under.findIndex((row) => row.some((input) => input !== ''));
  if (blocked >= 0) return blocked;
  return under.length < used ? under.length : LAST_ROW - used;
}

/** Office.js hands out arrays of its own; the domain gets plain ones. */
function copied(rows: readonly RawValue[][]): readonly (readonly RawValue[])[] {
  return Array.from(rows, (row) => Array.from(row));
}
