import type { Task } from '../../domain/tasks/task';
import { writtenDay } from '../../jobs/excel-days';
import type { TasksText } from '../../locales/pane/tasks-text';

/** What the status of a task says, with the day on which it was done. */
export function statusText(text: TasksText, { status, typed }: Task): string {
  if (status === null) return text.otherStatus(String(typed.status));
  const { finished } = typed;
  return status === 'done' && typeof finished === 'number'
    ? text.finishedOn(writtenDay(finished))
    : text.state[status];
}
