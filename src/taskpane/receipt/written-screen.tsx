import { Button } from '@fluentui/react-components';
import type { FixedColumn } from '../../domain/decision/results-plan';
import type { Receipt } from '../../domain/run-record';
import type { Assessment } from '../../jobs/assess';
import type { RunLogOutcome } from '../../jobs/run-log';
import type { UndoOutcome } from '../../workbook/undo-run';
import { writeTextIn } from '../../locales/pane/write-text-in';
import { AskButton } from '../frame/ask-button';
import { usePane } from '../frame/pane-context';
import { Screen } from '../frame/screen';
import { Warning } from '../frame/warning';
import type { Place } from '../state/request';
import { FixedColumns } from '../write/fixed-columns';
import { ReceiptBody } from './receipt-body';
import { receiptTitle } from './receipt-title';

/** The receipt of the result columns. */
export function WrittenScreen(props: {
  readonly assessment: Assessment | null;
  readonly receipt: Receipt;
  readonly log: RunLogOutcome;
  readonly fixedColumns: readonly FixedColumn[];
  readonly place: Place | null;
  readonly undone: UndoOutcome | null;
  readonly onResult: () => void;
}) {
  const { text, messages, language } = usePane().words;
  const { assessment, receipt, log, fixedColumns, place, undone } = props;
  const sheet = assessment?.survey.sheet ?? place?.sheet ?? null;
  const canUndo = receipt.canUndo && receipt.cells > 0 && undone === null;
  return (
    <Screen
      topic={undone ? 'undone' : 'written'}
      title={receiptTitle(text, text.receipt.resultsTitle, receipt, undone)}
      actions={
        <>
          {place && undone?.ok !== true && (
            <AskButton appearance="primary" request={{ kind: 'go-to', place }}>
              {text.receipt.goThere}
            </AskButton>
          )}
          {canUndo && <AskButton request={{ kind: 'undo' }}>{text.receipt.undo}</AskButton>}
          {assessment && !undone && (
            <AskButton
              request={{
                kind: 'preview-checklists',
                sheet: assessment.survey.sheet,
                replaceTypedOver: false,
              }}
            >
              {text.receipt.toChecklists}
            </AskButton>
          )}
          {assessment ? (
            undone && (
              <Button appearance={undone.ok ? 'primary' : 'secondary'} onClick={props.onResult}>
                {text.receipt.toResult}
              </Button>
            )
          ) : (
            <AskButton request={sheet === null ? { kind: 'search' } : { kind: 'read', sheet }}>
              {text.receipt.readAgain}
            </AskButton>
          )}
        </>
      }
    >
      {log.kind === 'not-added' && !undone && <Warning title={messages.writeTrouble(log.trouble)} />}
      <ReceiptBody receipt={receipt} undone={undone} />
      {!undone && <FixedColumns text={writeTextIn(language)} columns={fixedColumns} />}
    </Screen>
  );
}
