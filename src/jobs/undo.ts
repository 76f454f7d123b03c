import { runExcel, type RunWatch } from '../workbook/run-excel';
import { undoLastRun, type UndoOutcome } from '../workbook/undo-run';

/** Takes the last run back, as far as its cells are still as it left them. */
export async function undo(watch?: RunWatch): Promise<UndoOutcome> {
  return runExcel(undoLastRun, watch);
}
