import { LOGGED_MARK, type LoggedRun, loggedRun } from '../domain/run-log/logged-run';
import { RUN_LOG_TABLE } from '../domain/run-log/run-log-columns';
import type { RunLogTable } from '../domain/run-log/run-log-table';
import { halfMadeSheets } from './half-made-sheets';
import { nameText } from './name-text';
import { readOwnTable } from './read-own-table';
import { loadHalfMade } from './sheet-mark';

export interface RunLogSnapshot {
  /** Null where runs are not recorded. */
  readonly table: RunLogTable | null;
  /** The names that a new sheet must not have. */
  readonly sheetNames: readonly string[];
}

/** Queues the load of what a survey's sheet tells of its last run in the log; to be asked after the next sync. */
export function loadLoggedSheet(
  context: Excel.RequestContext,
  name: string,
): () => { readonly sheetId: string; readonly logged: LoggedRun | null } {
  const sheet = context.workbook.worksheets.getItem(name).load('id');
  const mark = sheet.names.getItemOrNullObject(LOGGED_MARK).load('formula');
  return () => ({
    sheetId: sheet.id,
    logged: loggedRun(mark.isNullObject ? null : nameText(mark.formula), sheet.id),
  });
}

/** Reads the log's table, wherever it stands. One on a sheet that a run broke off making is none: it is made again. */
export async function readRunLog(context: Excel.RequestContext): Promise<RunLogSnapshot> {
  const { table, sheetNames } = await readOwnTable(context, RUN_LOG_TABLE, 'run-log');
  if (!table) return { table, sheetNames };
  const { protection } = context.workbook.worksheets.getItem(table.sheet);
  protection.load('protected');
  const own = context.workbook.tables.getItem(RUN_LOG_TABLE).load('showTotals');
  const mayBeHalfMade = loadHalfMade(context);
  await context.sync();
  if (mayBeHalfMade()) {
    const halfMade = (await halfMadeSheets(context)).map(({ name }) => name);
    if (halfMade.includes(table.sheet))
      return { table: null, sheetNames: sheetNames.filter((name) => !halfMade.includes(name)) };
  }
  return {
    table: { ...table, isProtected: protection.protected, hasTotals: own.showTotals },
    sheetNames,
  };
}
