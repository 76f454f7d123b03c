import type { Assessment } from '../../jobs/assess';
import type { RegisterSheetMade } from '../../jobs/make-follow-up';
import type { ProgressOutcome } from '../../jobs/make-progress';
import type { PaneAnswer } from './pane-action';
import type { MadeSheet } from './pane-state';

/** What became of a sheet that was added on its own, beside the survey that it speaks of. */
export function sheetMade(
  made: MadeSheet,
  {
    sheet,
    outcome,
  }: { readonly sheet: string; readonly outcome: RegisterSheetMade['outcome'] | ProgressOutcome },
  assessment: Assessment | null,
): PaneAnswer {
  return outcome.ok
    ? { kind: 'sheet-made', made, sheet, receipt: outcome.receipt, assessment }
    : { kind: 'sheet-refused', sheet, trouble: outcome.trouble };
}
