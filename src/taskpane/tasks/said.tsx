import type { Assessment } from '../../jobs/assess';
import type { TasksText } from '../../locales/pane/tasks-text';
import { AskButton } from '../frame/ask-button';
import { usePane } from '../frame/pane-context';
import { Warning } from '../frame/warning';
import { UndoReport } from '../receipt/undo-report';
import type { TasksSaid } from '../state/tasks';

/** What came of the last entry, and the way to take it back. */
export function Said(props: {
  readonly text: TasksText;
  readonly said: TasksSaid;
  readonly assessment: Assessment;
}) {
  const { words } = usePane();
  const { text, said, assessment } = props;
  if (said.kind === 'undone') {
    return (
      <>
        {said.outcome.ok && <Warning intent="success" title={text.undone} />}
        <UndoReport outcome={said.outcome} />
      </>
    );
  }
  const { outcome } = said;
  if (!outcome.ok) {
    const { trouble } = outcome;
    return (
      <Warning title={text.notWritten}>
        <span>
          {trouble.code === 'tasks-changed'
            ? text.changed(trouble.tasks)
            : words.messages.writeTrouble(trouble)}
        </span>
      </Warning>
    );
  }
  const { cells, canUndo } = outcome.receipt;
  if (cells === 0) return <Warning intent="info" title={text.nothingWritten} />;
  return (
    <Warning intent="success" title={text.written(cells)}>
      {canUndo && (
        <AskButton request={{ kind: 'tasks', assessment, task: { kind: 'undo' } }}>
          {words.text.receipt.undo}
        </AskButton>
      )}
    </Warning>
  );
}
