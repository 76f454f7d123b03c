import type { Receipt } from '../../domain/run-record';
import type { PaneText } from '../../locales/pane/pane-text';
import type { UndoOutcome } from '../../workbook/undo-run';

/** The heading of a receipt: written, nothing to write, or taken back. */
export function receiptTitle(
  text: PaneText,
  written: string,
  receipt: Receipt,
  undone: UndoOutcome | null,
): string {
  if (undone?.ok === true) return text.receipt.undoneTitle;
  return receipt.cells === 0 ? text.receipt.nothingWritten : written;
}
