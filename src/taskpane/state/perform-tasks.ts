import type { Assessment } from '../../jobs/assess';
import { filterRegister } from '../../jobs/filter-register';
import { markTasks, readTasks, undoMarks } from '../../jobs/follow-tasks';
import { checklistWordings } from '../../locales/checklist-wording';
import type { RequestWatch, Setting } from './assess-sheet';
import type { PaneAnswer } from './pane-action';
import type { TasksTask } from './tasks';

/** Reads the tasks of the register, or enters something for them. Loaded with their screen. */
export async function performTasks(
  task: TasksTask,
  assessment: Assessment,
  { language }: Setting,
  watch: RequestWatch,
): Promise<PaneAnswer> {
  const { rules } = assessment;
  const request = { rules, wordings: checklistWordings(language, rules) };
  switch (task.kind) {
    case 'read':
      return { kind: 'tasks', tasks: { assessment, reading: await readTasks(request, watch), said: null } };
    case 'mark': {
      const { tasks, mark } = task;
      const { outcome, reading } = await markTasks({ ...request, tasks, mark }, watch);
      return { kind: 'tasks', tasks: { assessment, reading, said: { kind: 'marked', outcome } } };
    }
    case 'undo': {
      const { undone, reading } = await undoMarks(request, watch);
      return { kind: 'tasks', tasks: { assessment, reading, said: { kind: 'undone', outcome: undone } } };
    }
    case 'filter': {
      const { filter, board } = task;
      const outcome = await filterRegister({ ...request, filter }, watch);
      const reading = { ok: true, board } as const;
      return { kind: 'tasks', tasks: { assessment, reading, said: { kind: 'filtered', outcome } } };
    }
  }
}
