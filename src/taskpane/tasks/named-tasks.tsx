import { cellAddress } from '../../domain/address';
import type { Task } from '../../domain/tasks/task';
import type { TaskBoard } from '../../jobs/follow-tasks';
import type { TasksText } from '../../locales/pane/tasks-text';
import { GoToLink } from '../frame/go-to-link';
import { Warning } from '../frame/warning';

const MOST = 4;

/** Tasks in which something contradicts something else, each with the way to its status; nothing where there are none. */
export function NamedTasks<Found>(props: {
  readonly text: TasksText;
  readonly board: TaskBoard;
  readonly title: (count: number) => string;
  readonly found: readonly Found[];
  readonly taskOf: (found: Found) => Task;
  readonly say: (found: Found) => string;
}) {
  const { text, board, title, found, taskOf, say } = props;
  if (found.length === 0) return null;
  return (
    <Warning title={title(found.length)}>
      {found.slice(0, MOST).map((one) => {
        const { key, row } = taskOf(one);
        const address = cellAddress(row, board.statusColumn);
        return (
          <span key={`${key} ${row}`}>
            <GoToLink place={{ sheet: board.sheet, address }}>{address}</GoToLink> {say(one)}
          </span>
        );
      })}
      {found.length > MOST && <span>{text.more(found.length - MOST)}</span>}
    </Warning>
  );
}
