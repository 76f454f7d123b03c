import type { Assessment } from '../../jobs/assess';
import type { Filtering } from '../../jobs/filter-register';
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
  if (said.kind === 'filtered') return <Filtered text={text} outcome={said.outcome} />;
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

function Filtered({ text, outcome }: { readonly text: TasksText; readonly outcome: Filtering }) {
  const { words } = usePane();
  if (!outcome.ok)
    return (
      <Warning title={text.filter.notFiltered}>
        <span>{words.messages.writeTrouble(outcome.trouble)}</span>
      </Warning>
    );
  if (!outcome.isFiltered) return <Warning intent="info" title={text.filter.shownAll} />;
  return (
    <Warning intent={outcome.tasks === 0 ? 'warning' : 'success'} title={text.filter.shown(outcome.tasks)}>
      <span>{text.filter.forEveryone}</span>
    </Warning>
  );
}
