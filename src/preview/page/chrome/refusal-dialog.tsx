import type { PreviewPhrases } from '../../../locales/preview/phrases';
import type { CellEditing } from '../desk/use-cell-editing';
import { MessageDialog } from './message-dialog';

interface RefusalDialogProps {
  readonly phrases: PreviewPhrases;
  readonly editing: CellEditing;
}

/** What Excel asks when a typed value does not keep to the cell's rule, by how strict the rule is. */
export function RefusalDialog({ phrases, editing }: RefusalDialogProps) {
  if (!editing.refused) return null;
  const { style, title, message } = editing.refused.refusal;
  const retry = { label: phrases.retry, onChoose: () => editing.answer('retry') };
  const drop = { label: phrases.cancel, onChoose: () => editing.answer('drop') };
  const keep = (label: string) => ({ label, onChoose: () => editing.answer('keep') });
  const answers = {
    stop: [retry, drop],
    warning: [keep(phrases.yes), retry, drop],
    information: [keep(phrases.ok), drop],
  }[style];
  return (
    <MessageDialog
      title={title ?? phrases.refusedTitle}
      answers={answers}
      onCancel={() => editing.answer('drop')}
    >
      {message ?? phrases.refusedText}
      {style === 'warning' && ` ${phrases.continueText}`}
    </MessageDialog>
  );
}
