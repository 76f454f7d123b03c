import { type Plan, writtenCells } from '../domain/plan';
import { RUN_LOG_COLUMNS, type RunMeans } from '../domain/run-log/run-log-columns';
import { planNewRunLog, planRunLogRow, withRunLog } from '../domain/run-log/run-log-plan';
import { type RunLogTable, type RunLogTrouble, runLogTrouble } from '../domain/run-log/run-log-table';
import type { RunLogWording } from '../domain/run-log/run-log-wording';
import { standingWording, type Wordings } from '../domain/wordings';
import { loadLoggedSheet, readRunLog } from '../workbook/read-run-log';
import type { ExcelContext } from '../workbook/run-excel';
import type { Assessment } from './assess';
import { freeSheetName } from './free-sheet-name';
import { timeOf } from './excel-days';

/** How a run is to be recorded. */
export interface RunLogRequest {
  /** Begins a log where none stands. */
  readonly isAsked: boolean;
  readonly by: RunMeans;
  readonly now: Date;
  /** A log that stands keeps its language; a new one is written in that of the results. */
  readonly wordings: Wordings<RunLogWording>;
}

/** Whether runs are recorded in the workbook: a log stands, perhaps with what keeps rows from being added, or none does. */
export type RunLogState =
  | { readonly kind: 'off' }
  | { readonly kind: 'on'; readonly sheet: string; readonly trouble: RunLogTrouble | null };

/** What became of the record of a run. */
export type RunLogOutcome =
  | { readonly kind: 'off' }
  /** The run changed nothing: there was nothing to record. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'added'; readonly sheet: string }
  /** The results were written, and the log says nothing of it. */
  | { readonly kind: 'not-added'; readonly trouble: RunLogTrouble };

/** Whether the next run would be recorded. */
export async function runLogIn(
  context: ExcelContext,
  wordings: Wordings<RunLogWording>,
): Promise<RunLogState> {
  const { table } = await readRunLog(context);
  if (!table) return { kind: 'off' };
  return {
    kind: 'on',
    sheet: table.sheet,
    trouble: runLogTrouble(table, wordingOf(table, wordings)),
  };
}

/**
 * A plan of results with what records it, where a log stands or is asked for: a row of the log that stands, or a new
 * sheet with the first. A log that cannot take the row leaves the plan as it is.
 */
export async function recorded(
  context: ExcelContext,
  { plan, language }: { readonly plan: Plan; readonly language: string },
  { survey, rules, decisions, figures }: Assessment,
  { isAsked, by, now, wordings }: RunLogRequest,
): Promise<{ readonly plan: Plan; readonly log: RunLogOutcome }> {
  const { sheet } = survey;
  const readSheet = loadLoggedSheet(context, sheet);
  const { table, sheetNames } = await readRunLog(context);
  if (!table && !isAsked) return { plan, log: { kind: 'off' } };
  // Looks alone are left to write where a run broke off before them, and before the table of the log that it began.
  const isLeftOver = table === null && plan.formats.length > 0;
  if (writtenCells(plan) === 0 && !isLeftOver) return { plan, log: { kind: 'nothing' } };
  const cells = writtenCells({ cells: plan.cells.filter((block) => block.sheet === sheet) });
  const entry = { at: timeOf(now), by, sheet, ...readSheet(), rules, decisions, figures, cells };
  if (!table) {
    const wording = standingWording(wordings, (candidate) => candidate.language === language);
    const logSheet = freeSheetName(wording.sheetName, sheetNames);
    const log = planNewRunLog(entry, wording, logSheet);
    return { plan: withRunLog(plan, log), log: { kind: 'added', sheet: logSheet } };
  }
  const wording = wordingOf(table, wordings);
  const trouble = runLogTrouble(table, wording);
  if (trouble) return { plan, log: { kind: 'not-added', trouble } };
  const log = planRunLogRow(entry, table, wording);
  return { plan: withRunLog(plan, log), log: { kind: 'added', sheet: table.sheet } };
}

/** The language of a log by any of its headers: some may have been renamed. */
function wordingOf({ headers }: RunLogTable, wordings: Wordings<RunLogWording>): RunLogWording {
  return standingWording(wordings, (wording) =>
    RUN_LOG_COLUMNS.some((column) => headers.includes(wording.headers[column])),
  );
}
