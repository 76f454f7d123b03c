import type { Plan } from '../domain/plan';
import { type ApplyOutcome, applyPlan } from '../workbook/apply-plan';
import { runExcel, type RunWatch } from '../workbook/run-excel';
import type { WriteProgress } from '../workbook/write-cells';

export interface WriteWatch extends RunWatch {
  readonly onProgress?: WriteProgress;
}

/** Writes a plan that the user has seen. */
export async function writePlan(plan: Plan, watch: WriteWatch = {}): Promise<ApplyOutcome> {
  return runExcel((context) => applyPlan(context, plan, watch.onProgress), watch);
}
