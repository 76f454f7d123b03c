import { Button } from '@fluentui/react-components';
import { AskButton } from '../frame/ask-button';
import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';
import { Screen } from '../frame/screen';
import { type MadeSheet, OF_REGISTER, type Screen as PaneScreen } from '../state/pane-state';
import { ReceiptBody } from './receipt-body';
import { receiptTitle } from './receipt-title';

/** Those that are asked for from the result on. */
const OF_RESULT: readonly MadeSheet[] = [
  ...OF_REGISTER,
  'organisations',
  'organisation-form',
  'organisation-update',
  'explanations',
  'scenario',
];

/** The receipt of a sheet that was added on its own, and where to go from it. */
export function SheetMadeScreen(props: {
  readonly state: Extract<PaneScreen, { readonly kind: 'sheet-made' }>;
  readonly onStart: () => void;
  readonly onSurvey: () => void;
  readonly onResult: () => void;
}) {
  const { text } = usePane().words;
  const { made, sheet, receipt, undone, assessment } = props.state;
  const isGone = undone?.ok === true && undone.report.removedSheets.includes(sheet);
  const canUndo = receipt.canUndo && receipt.cells > 0 && undone === null;
  const isOfRegister = OF_REGISTER.includes(made);
  const isGathered = made === 'gathering' && undone === null;
  return (
    <Screen
      topic={undone ? 'undone' : 'written'}
      title={receiptTitle(text, text.receipt.madeTitle[made], receipt, undone)}
      actions={
        <>
          {isGathered && (
            <AskButton appearance="primary" request={{ kind: 'read', sheet }}>
              {text.receipt.readGathered}
            </AskButton>
          )}
          {!isGone && (
            <AskButton
              appearance={isGathered ? 'secondary' : 'primary'}
              request={{ kind: 'go-to', place: { sheet, address: 'A1' } }}
            >
              {text.receipt.goThere}
            </AskButton>
          )}
          {canUndo && <AskButton request={{ kind: 'undo' }}>{text.receipt.undo}</AskButton>}
          {isOfRegister && assessment && (
            <AskButton
              request={{
                kind: 'preview-checklists',
                sheet: assessment.survey.sheet,
                replaceTypedOver: false,
              }}
            >
              {text.receipt.toRegister}
            </AskButton>
          )}
          <Back state={props} hasSurvey={assessment !== null} isOfResult={OF_RESULT.includes(made)} />
        </>
      }
    >
      <ReceiptBody receipt={receipt} undone={undone} />
      {undone === null && <Paragraph>{text.receipt.madeHint[made]}</Paragraph>}
    </Screen>
  );
}

/** Back to where the sheet was asked for. */
function Back(props: {
  readonly state: {
    readonly onStart: () => void;
    readonly onSurvey: () => void;
    readonly onResult: () => void;
  };
  readonly hasSurvey: boolean;
  readonly isOfResult: boolean;
}) {
  const { receipt } = usePane().words.text;
  const { onStart, onSurvey, onResult } = props.state;
  if (!props.hasSurvey) return <Button onClick={onStart}>{receipt.toStart}</Button>;
  return props.isOfResult ? (
    <Button onClick={onResult}>{receipt.toResult}</Button>
  ) : (
    <Button onClick={onSurvey}>{receipt.toSurvey}</Button>
  );
}
