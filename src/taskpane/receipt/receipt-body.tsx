import type { Receipt } from '../../domain/run-record';
import type { UndoOutcome } from '../../workbook/undo-run';
import { Facts } from '../frame/facts';
import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';
import { UndoReport } from './undo-report';
import { writtenPlaces } from './written-places';

/** What a run wrote and where; after an undo, what that did. */
export function ReceiptBody(props: { readonly receipt: Receipt; readonly undone: UndoOutcome | null }) {
  const text = usePane().words.text.receipt;
  const { receipt, undone } = props;
  if (undone) return <UndoReport outcome={undone} />;
  if (receipt.cells === 0) return <Paragraph>{text.nothing}</Paragraph>;
  return (
    <>
      <Paragraph>{text.wrote(receipt.cells)}</Paragraph>
      <Facts
        facts={[
          ...(receipt.addedSheets.length > 0
            ? [[text.newSheets, receipt.addedSheets.join(', ')] as const]
            : []),
          [text.where, writtenPlaces(receipt).join('; ')],
        ]}
      />
      {!receipt.canUndo && <Paragraph>{text.cannotUndo}</Paragraph>}
      {!receipt.isRemembered && <Paragraph>{text.notRemembered}</Paragraph>}
    </>
  );
}
