import { cellAddress } from '../address';
import type { OwnTable } from '../own-table';
import { RUN_LOG_COLUMNS, type RunLogColumn } from './run-log-columns';
import type { RunLogWording } from './run-log-wording';

/** The log's table as it stands. */
export interface RunLogTable extends OwnTable {
  readonly isProtected: boolean;
  /** Somebody gave the table a row of totals, below which nothing can be added to it. */
  readonly hasTotals: boolean;
}

/** Why a run cannot be recorded; its results are written all the same. */
export type RunLogTrouble =
  | { readonly code: 'log-protected'; readonly sheet: string }
  | { readonly code: 'log-columns-missing'; readonly sheet: string; readonly headers: readonly string[] }
  | { readonly code: 'log-has-totals'; readonly sheet: string }
  | { readonly code: 'log-blocked-below'; readonly sheet: string; readonly cell: string };

/** The place of a column within the table; -1 where it is missing. */
export function placeIn({ headers }: OwnTable, column: RunLogColumn, wording: RunLogWording): number {
  return headers.indexOf(wording.headers[column]);
}

/** How many body rows of the table hold something; blank rows at its end are room for new ones. */
export function filledRows(table: OwnTable, wording: RunLogWording): number {
  const places = RUN_LOG_COLUMNS.map((column) => placeIn(table, column, wording));
  return table.inputs.findLastIndex((row) => places.some((place) => (row[place] ?? '') !== '')) + 1;
}

/** What keeps a row from being added; null where nothing does. */
export function runLogTrouble(table: RunLogTable, wording: RunLogWording): RunLogTrouble | null {
  const { sheet } = table;
  if (table.isProtected) return { code: 'log-protected', sheet };
  const missing = RUN_LOG_COLUMNS.filter((column) => placeIn(table, column, wording) < 0);
  if (missing.length > 0)
    return { code: 'log-columns-missing', sheet, headers: missing.map((column) => wording.headers[column]) };
  if (table.hasTotals) return { code: 'log-has-totals', sheet };
  if (filledRows(table, wording) === table.rows.length && table.freeRowsBelow === 0) {
    const { row, rowCount, column } = table.area;
    return { code: 'log-blocked-below', sheet, cell: cellAddress(row + rowCount, column) };
  }
  return null;
}
