import { tasksTextIn } from '../../locales/pane/tasks-text-in';
import { AskButton } from '../frame/ask-button';
import { usePane } from '../frame/pane-context';
import { Screen } from '../frame/screen';
import { Warning } from '../frame/warning';
import type { TasksState } from '../state/tasks';
import { TasksView } from './tasks-view';

/** The tasks of the register, with the words for them: both are loaded when somebody asks for them. */
export function TasksScreen({ state }: { readonly state: TasksState }) {
  const { words } = usePane();
  const text = tasksTextIn(words.language);
  const { assessment, reading, said } = state;
  if (reading.ok) return <TasksView text={text} assessment={assessment} board={reading.board} said={said} />;
  return (
    <Screen
      title={text.title}
      actions={
        <AskButton
          request={{
            kind: 'preview-checklists',
            sheet: assessment.survey.sheet,
            replaceTypedOver: false,
          }}
        >
          {text.toRegister}
        </AskButton>
      }
    >
      <Warning title={text.cannot}>
        <span>{words.messages.writeTrouble(reading.trouble)}</span>
      </Warning>
    </Screen>
  );
}
