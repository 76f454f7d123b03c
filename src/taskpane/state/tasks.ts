import type { TaskMark } from '../../domain/tasks/mark-tasks-plan';
import type { Task } from '../../domain/tasks/task';
import type { RegisterFilter } from '../../domain/tasks/register-filter';
import type { Assessment } from '../../jobs/assess';
import type { Filtering } from '../../jobs/filter-register';
import type { MarkOutcome, TaskBoard, TasksReading } from '../../jobs/follow-tasks';
import type { UndoOutcome } from '../../workbook/undo-run';

/** What the pane can ask about the tasks of the register. */
export type TasksTask =
  | { readonly kind: 'read' }
  | { readonly kind: 'mark'; readonly tasks: readonly Task[]; readonly mark: TaskMark }
  | { readonly kind: 'undo' }
  /** What was read stays as it is, and what is ticked of it. */
  | { readonly kind: 'filter'; readonly filter: RegisterFilter; readonly board: TaskBoard };

/** What was done last on the screen of the tasks. */
export type TasksSaid =
  | { readonly kind: 'marked'; readonly outcome: MarkOutcome['outcome'] }
  | { readonly kind: 'undone'; readonly outcome: UndoOutcome }
  | { readonly kind: 'filtered'; readonly outcome: Filtering };

/** The tasks as they were read last, and what came of the last entry. */
export interface TasksState {
  readonly assessment: Assessment;
  readonly reading: TasksReading;
  readonly said: TasksSaid | null;
}
