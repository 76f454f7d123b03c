import type { OwnTable } from '../domain/own-table';
import type { LeftBehind } from '../domain/plan';
import type { RawValue } from '../domain/survey/cells/raw-sheet';
import { areaOf, PLACE } from './held-ranges';
import { readInParts } from './read-in-parts';
import { loadHalfMade } from './sheet-mark';
import { withoutHalfMade } from './list-sheet-names';
import { loadLeftBehind } from './stored-state';
import { rangeOf } from './write-cells';

/** Rows under a table that are looked through for something in the way. */
const ROWS_BELOW = 20_000;
const LAST_ROW = 1_048_576;
/** Bytes that a cell of such tables, its value and its formula, takes of an answer. */
const CELL_BYTES = 120;

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
    name: table.name,
    range: table.getRange().load(PLACE),
    sheet: table.worksheet.load('name'),
    // With formats: a formula that shows blank may be no value to Excel.
    used: table.worksheet.getUsedRange(false).load(PLACE),
  }));
  await context.sync();
  const read = placed.map(({ name, range, sheet, used }) => {
    const area = areaOf(range);
    const below = area.row + area.rowCount;
    const lastUsed = used.rowIndex + used.rowCount;
    const hasRoomRight = used.columnIndex + used.columnCount <= area.column + area.columnCount;
    const cells = { values: [] as RawValue[][], inputs: [] as RawValue[][] };
    return { name, sheet, area, below, lastUsed, hasRoomRight, ...cells };
  });
  const { last: under } = await readInParts(
    context,
    read.map(({ sheet, area, values, inputs }) => ({
      rowCount: area.rowCount,
      rowBytes: () => area.columnCount * CELL_BYTES,
      ask: (from, rowCount) => {
        const rows = rangeOf(context, sheet.name, { ...area, row: area.row + from, rowCount });
        rows.load('values,formulas');
        return () => {
          values.push(...copied(rows.values));
          inputs.push(...copied(rows.formulas));
        };
      },
    })),
    {
      first: () => undefined,
      last: () =>
        read.map(({ sheet, area: { column, columnCount }, below, lastUsed }) =>
          lastUsed <= below
            ? null
            : sheet
                .getRangeByIndexes(below, column, Math.min(lastUsed - below, ROWS_BELOW), columnCount)
                .load('formulas'),
        ),
    },
  );
  return {
    tables: new Map(
      read.map(({ name, sheet, area, values, inputs, below, lastUsed, hasRoomRight }, index) => {
        const [headers = [], ...rows] = values;
        return [
          name,
          {
            sheet: sheet.name,
            area,
            headers: headers.map(String),
            rows,
            inputs: inputs.slice(1),
            freeRowsBelow: freeRowsOf(under[index]?.formulas, lastUsed - below) ?? LAST_ROW - below,
            hasRoomRight,
          },
        ];
      }),
    ),
    leftBehind: leftBehind.read(),
    sheetNames,
  };
}

/** Null where nothing was to be looked through. */
function freeRowsOf(under: unknown[][] | undefined, used: number): number | null {
  return under ? freeRows(under as RawValue[][], used) : null;
}

/** Rows right under the table that hold nothing; what was not looked through does not count as free. */
function freeRows(under: readonly (readonly RawValue[])[], used: number): number {
  const blocked = under.findIndex((row) => row.some((input) => input !== ''));
  if (blocked >= 0) return blocked;
  return under.length < used ? under.length : LAST_ROW - used;
}

/** Office.js hands out arrays of its own; the domain gets plain ones. */
function copied(rows: unknown[][]): RawValue[][] {
  return Array.from(rows as RawValue[][], (row) => Array.from(row));
}
