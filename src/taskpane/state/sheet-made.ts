import type { Assessment } from '../../jobs/assess';
import type { ApplyOutcome } from '../../workbook/apply-plan';
import type { PaneAnswer } from './pane-action';
import type { MadeSheet, NotMade } from './pane-state';

type SheetOutcome = ApplyOutcome | { readonly ok: false; readonly trouble: NotMade };

/** What became of a sheet that was added on its own, beside the survey that it speaks of. */
export function sheetMade(
  made: MadeSheet,
  { sheet, outcome }: { readonly sheet: string; readonly outcome: SheetOutcome },
  assessment: Assessment | null,
): PaneAnswer {
  return outcome.ok
    ? { kind: 'sheet-made', made, sheet, receipt: outcome.receipt, assessment }
    : { kind: 'sheet-refused', sheet, trouble: outcome.trouble };
}
