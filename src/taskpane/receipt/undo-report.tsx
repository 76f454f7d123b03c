import type { UndoOutcome } from '../../workbook/undo-run';
import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';
import { Warning } from '../frame/warning';

const MOST_CELLS = 12;

/** What taking a run back did, and what it left alone because somebody had changed it. */
export function UndoReport({ outcome }: { readonly outcome: UndoOutcome }) {
  const { text, messages } = usePane().words;
  if (!outcome.ok) return <Warning title={messages.writeTrouble(outcome.trouble)} />;
  const { restored, kept, removedSheets, keptSheets } = outcome.report;
  return (
    <>
      {restored > 0 && <Paragraph>{text.receipt.undone(restored)}</Paragraph>}
      {removedSheets.length > 0 && (
        <Paragraph>{text.receipt.removedSheets(removedSheets.join(', '))}</Paragraph>
      )}
      {keptSheets.length > 0 && <Paragraph>{text.receipt.keptSheets(keptSheets.join(', '))}</Paragraph>}
      {kept.length > 0 && (
        <Paragraph>
          {text.receipt.kept(kept.length)} {kept.slice(0, MOST_CELLS).join(', ')}
          {kept.length > MOST_CELLS && ` ${text.receipt.more(kept.length - MOST_CELLS)}`}
        </Paragraph>
      )}
    </>
  );
}
