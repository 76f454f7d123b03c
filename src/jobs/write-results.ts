import { type ApplyOutcome, applyPlan } from '../workbook/apply-plan';
import { type ExcelContext, runExcel } from '../workbook/run-excel';
import type { WriteProgress } from '../workbook/write-cells';
import { applyDecided } from './apply-decided';
import type { Assessment } from './assess';
import type { ResultWriting } from './plan-results';
import { recorded, type RunLogOutcome, type RunLogRequest } from './run-log';
import type { WriteWatch } from './write-plan';

export interface ResultsToWrite {
  readonly assessment: Assessment;
  readonly writing: Extract<ResultWriting, { readonly ok: true }>;
  readonly log: RunLogRequest;
}

export interface ResultsWritten {
  readonly outcome: ApplyOutcome;
  readonly log: RunLogOutcome;
}

/** Writes results that the user has seen, with their row in the log of runs, as one run. */
export async function writeResults(results: ResultsToWrite, watch: WriteWatch = {}): Promise<ResultsWritten> {
  return runExcel((context) => writeResultsIn(context, results, watch.onProgress), watch);
}

/** As `writeResults`, within a conversation with Excel that is under way. */
export async function writeResultsIn(
  context: ExcelContext,
  { assessment, writing, log: request }: ResultsToWrite,
  progress?: WriteProgress,
): Promise<ResultsWritten> {
  // The log is looked at only now: others may have written to it since the plan was shown.
  const { plan, log } = await recorded(context, writing, assessment, request);
  // A sheet of rules that was read is compared with its cells of then; one that came since can only be read now.
  const outcome =
    writing.rulesSheet === null
      ? await applyDecided(context, assessment.rules, plan, progress)
      : await applyPlan(context, plan, progress);
  return { outcome, log };
}
