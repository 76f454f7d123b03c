import type { OwnTable } from '../domain/own-table';
import type { LeftBehind } from '../domain/plan';
import type { RawValue } from '../domain/survey/cells/raw-sheet';
import { loadHalfMade } from './sheet-mark';
import { withoutHalfMade } from './list-sheet-names';
import { loadLeftBehind } from './stored-state';

/** Rows under a table that are looked through for something in the way. */
const ROWS_BELOW = 20_000;
const LAST_ROW = 1_048_576;

export interface OwnTableSnapshot {
  /** Null where the workbook has no such table yet. */
  readonly table: OwnTable | null;
  readonly leftBehind: LeftBehind | null;
  /** The names that a new sheet must not have. */
  readonly sheetNames: readonly string[];
}

export interface OwnTablesSnapshot {
  /** By name; none for a table that the workbook does not have yet. */
  readonly tables: ReadonlyMap<string, OwnTable>;
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
  const { tables, ...snapshot } = await readOwnTables(context, [name], subject);
  return { table: tables.get(name) ?? null, ...snapshot };
}

/** Reads tables of the add-in's, all together; see `readOwnTable`. */
export async function readOwnTables(
  context: Excel.RequestContext,
  names: readonly string[],
  subject: string,
): Promise<OwnTablesSnapshot> {
  const sheets = context.workbook.worksheets.load('items/name');
  const asked = names.map((name) => context.workbook.tables.getItemOrNullObject(name).load('name'));
  const leftBehind = loadLeftBehind(context, subject);
  const mayBeHalfMade = loadHalfMade(context);
  await context.sync();
  const standing = sheets.items.map((item) => item.name);
  const found = asked.filter(({ isNullObject }) => !isNullObject);
  const sheetNames =
    found.length < names.length && mayBeHalfMade() ? await withoutHalfMade(context, standing) : standing;
  if (found.length === 0) return { tables: new Map(), leftBehind: leftBehind.read(), sheetNames };

  const placed = found.map((table) => ({
    table,
    range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount,values'),
    sheet: table.worksheet.load('name'),
    // With formats: a formula that shows blank may be no value to Excel.
    used: table.worksheet.getUsedRange(false).load('rowIndex,rowCount'),
  }));
  await context.sync();
  const read = placed.map(({ table, range, sheet, used }) => {
    const { rowIndex, columnIndex, rowCount, columnCount } = range;
    const below = rowIndex + rowCount;
    const lastUsed = used.rowIndex + used.rowCount;
    return {
      name: table.name,
      sheet: sheet.name,
      area: { row: rowIndex, column: columnIndex, rowCount, columnCount },
      values: copied(range.values as RawValue[][]),
      below,
      lastUsed,
      // In an answer of their own: a large table fills one with its values.
      inputs: table.getRange().load('formulas'),
      under:
        lastUsed <= below
          ? null
          : sheet
              .getRangeByIndexes(below, columnIndex, Math.min(lastUsed - below, ROWS_BELOW), columnCount)
              .load('formulas'),
    };
  });
  await context.sync();
  return {
    tables: new Map(
      read.map(({ name, sheet, area, values: [headers = [], ...rows], below, lastUsed, inputs, under }) => [
        name,
        {
          sheet,
          area,
          headers: headers.map(String),
          rows,
          inputs: copied(inputs.formulas as RawValue[][]).slice(1),
          freeRowsBelow: under
            ? freeRows(under.formulas as RawValue[][], lastUsed - below)
            : LAST_ROW - below,
        },
      ]),
    ),
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
