import type { Area } from '../address';
import type { CellContent, FormatArea, Plan, RowKeys, SheetMark } from '../plan';
import { tableAnchor, tableRead } from '../own-table';
import { LOGGED_MARK, loggedMark } from './logged-run';
import { changesText, lastRunOn, type LoggedRow, nextNumber } from './run-log-changes';
import { RUN_LOG_COLUMNS, RUN_LOG_TABLE, type RunLogColumn } from './run-log-columns';
import { entryValues, type RunLogEntry } from './run-log-entry';
import { RUN_LOG_LOOKS, RUN_LOG_WIDTHS, runLogLook } from './run-log-looks';
import { filledRows, placeIn, type RunLogTable } from './run-log-table';
import type { RunLogWording } from './run-log-wording';

/** The parts of a plan that record a run. */
export type RunLogParts = Pick<
  Plan,
  | 'tablesRead'
  | 'sheetMarks'
  | 'newSheets'
  | 'cells'
  | 'formats'
  | 'columnWidths'
  | 'fittedRows'
  | 'tables'
  | 'grown'
>;

/** A run's plan with what records it. The record comes last: it tells of what was written. */
export function withRunLog(plan: Plan, log: RunLogParts): Plan {
  return {
    ...plan,
    tablesRead: [...plan.tablesRead, ...log.tablesRead],
    sheetMarks: [...plan.sheetMarks, ...log.sheetMarks],
    newSheets: [...plan.newSheets, ...log.newSheets],
    cells: [...plan.cells, ...log.cells],
    formats: [...plan.formats, ...log.formats],
    columnWidths: [...plan.columnWidths, ...log.columnWidths],
    fittedRows: [...plan.fittedRows, ...log.fittedRows],
    tables: [...plan.tables, ...log.tables],
    grown: [...plan.grown, ...log.grown],
  };
}

const ROWS = { title: 0, guide: 1, header: 3 } as const;

/** Plans the log's sheet with its first row. `sheet` is a name that no sheet of the workbook has. */
export function planNewRunLog(entry: RunLogEntry, wording: RunLogWording, sheet: string): RunLogParts {
  const columnCount = RUN_LOG_COLUMNS.length;
  const area = (row: number, column: number, width = 1, rowCount = 1): Area => ({
    row,
    column,
    rowCount,
    columnCount: width,
  });
  const block = (row: number, cells: readonly CellContent[]) => ({
    sheet,
    area: area(row, 0, cells.length),
    content: [cells],
    found: null,
    anchor: null,
  });
  const whole = area(ROWS.header, 0, columnCount, 2);
  const cells = rowCells(entry, [], wording);
  return {
    tablesRead: [],
    sheetMarks: [markOf(entry, cells.number)],
    newSheets: [
      {
        name: sheet,
        frozenRows: ROWS.header + 1,
        frozenColumns: 2,
        print: { titleRows: { first: ROWS.header, last: ROWS.header }, landscape: true, columns: null },
      },
    ],
    cells: [
      block(ROWS.title, [wording.title]),
      block(ROWS.guide, [wording.guide]),
      block(
        ROWS.header,
        RUN_LOG_COLUMNS.map((column) => wording.headers[column]),
      ),
      block(
        ROWS.header + 1,
        RUN_LOG_COLUMNS.map((column) => cells[column]),
      ),
    ],
    formats: [
      { sheet, area: area(ROWS.title, 0), style: RUN_LOG_LOOKS.title },
      { sheet, area: area(ROWS.guide, 0), style: RUN_LOG_LOOKS.guide },
      { sheet, area: area(ROWS.header, 0, columnCount), style: RUN_LOG_LOOKS.header },
      ...RUN_LOG_COLUMNS.map((column, place) => ({
        sheet,
        area: area(ROWS.header + 1, place),
        style: runLogLook(column),
      })),
    ],
    columnWidths: RUN_LOG_COLUMNS.map((column, place) => ({
      sheet,
      column: place,
      characters: RUN_LOG_WIDTHS[column],
    })),
    fittedRows: [{ sheet, area: whole }],
    tables: [{ sheet, name: RUN_LOG_TABLE, area: whole, isNew: true }],
    grown: [],
  };
}

/** Plans the row of a run in a log that stands and has no trouble: see `runLogTrouble`. */
export function planRunLogRow(entry: RunLogEntry, table: RunLogTable, wording: RunLogWording): RunLogParts {
  const { sheet, area } = table;
  const filled = filledRows(table, wording);
  const rows = table.rows.slice(0, filled).map((row) => loggedRow(row, table, wording));
  const placeOf = (column: RunLogColumn) => placeIn(table, column, wording);
  const cells = rowCells(entry, rows, wording);
  const content = new Array<CellContent>(area.columnCount).fill(null);
  for (const column of RUN_LOG_COLUMNS) content[placeOf(column)] = cells[column];
  const own: Area = { ...area, row: area.row + 1 + filled, rowCount: 1 };
  const grown: Area = { ...area, rowCount: Math.max(area.rowCount, filled + 2) };
  const anchor = tableAnchor(RUN_LOG_TABLE, table, grown);
  const rowKeys: RowKeys = {
    column: area.column + placeOf('number'),
    cells: [cells.number],
    remembered: [null],
  };
  const at = (column: RunLogColumn): Area => ({
    ...own,
    column: area.column + placeOf(column),
    columnCount: 1,
  });
  return {
    tablesRead: [tableRead(RUN_LOG_TABLE, table)],
    sheetMarks: [markOf(entry, cells.number)],
    newSheets: [],
    cells: [
      {
        sheet,
        area: own,
        content: [content],
        found: [new Array<string>(area.columnCount).fill('')],
        anchor,
        rowKeys,
        addsRows: true,
      },
    ],
    formats: RUN_LOG_COLUMNS.map((column): FormatArea => ({
      sheet,
      area: at(column),
      // As somebody may have changed it in the rows above.
      ...(filled > 0
        ? { like: { row: own.row - 1, column: area.column + placeOf(column) } }
        : { style: runLogLook(column) }),
    })),
    columnWidths: [],
    fittedRows: [{ sheet, area: own }],
    tables: [{ sheet, name: RUN_LOG_TABLE, area: grown, isNew: false }],
    // Column by column: what somebody added to the table in columns of their own is not the add-in's to clear.
    grown: RUN_LOG_COLUMNS.map((column) => ({ sheet, area: at(column), anchor, rowKeys })),
  };
}

function rowCells(
  entry: RunLogEntry,
  rows: readonly LoggedRow[],
  wording: RunLogWording,
): Readonly<Record<RunLogColumn, string | number>> & { readonly number: number } {
  const values = entryValues(entry, wording);
  return {
    ...values,
    number: nextNumber(rows),
    changes: changesText(lastRunOn(entry.sheet, entry.logged, rows), values, wording),
  };
}

function markOf({ sheet, sheetId, at }: RunLogEntry, number: number): SheetMark {
  return { sheet, name: LOGGED_MARK, mark: loggedMark({ number, at }, sheetId) };
}

function loggedRow(row: RunLogTable['rows'][number], table: RunLogTable, wording: RunLogWording): LoggedRow {
  const cell = (column: RunLogColumn) => row[placeIn(table, column, wording)] ?? '';
  return Object.fromEntries(RUN_LOG_COLUMNS.map((column) => [column, cell(column)])) as LoggedRow;
}
