import { Button } from '@fluentui/react-components';
import { checklistsTextIn } from '../../locales/pane/checklists-text-in';
import type { Receipt } from '../../domain/run-record';
import type { ChecklistProposal } from '../../jobs/make-checklists';
import type { UndoOutcome } from '../../workbook/undo-run';
import { AskButton } from '../frame/ask-button';
import { usePane } from '../frame/pane-context';
import { Screen } from '../frame/screen';
import { ReceiptBody } from './receipt-body';
import { receiptTitle } from './receipt-title';

/** The receipt of the checklist register. */
export function ChecklistsWrittenScreen(props: {
  readonly proposal: ChecklistProposal;
  readonly receipt: Receipt;
  readonly undone: UndoOutcome | null;
  readonly onResult: () => void;
}) {
  const { language, text } = usePane().words;
  const { proposal, receipt, undone } = props;
  const { sheet } = proposal;
  const isGone = undone?.ok === true && undone.report.removedSheets.includes(sheet);
  const canUndo = receipt.canUndo && receipt.cells > 0 && undone === null;
  return (
    <Screen
      topic={undone ? 'undone' : 'written'}
      title={receiptTitle(text, text.receipt.checklistsTitle, receipt, undone)}
      actions={
        <>
          {!isGone && (
            <AskButton appearance="primary" request={{ kind: 'go-to', place: { sheet, address: 'A1' } }}>
              {checklistsTextIn(language).goToSheet}
            </AskButton>
          )}
          {canUndo && <AskButton request={{ kind: 'undo' }}>{text.receipt.undo}</AskButton>}
          <Button onClick={props.onResult}>{text.receipt.toResult}</Button>
        </>
      }
    >
      <ReceiptBody receipt={receipt} undone={undone} />
    </Screen>
  );
}
