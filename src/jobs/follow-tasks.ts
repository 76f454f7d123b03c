import type { RuleSet } from '../domain/decision/rule-set';
import type { Receipt } from '../domain/run-record';
import { brokenStatuses } from '../domain/procedure/boxes-again';
import type { Step } from '../domain/procedure/procedure';
import { doneTooEarly, type DoneTooEarly } from '../domain/tasks/done-too-early';
import { planTaskMarks, type TaskMark, type TasksChanged } from '../domain/tasks/mark-tasks-plan';
import { tasksIn } from '../domain/tasks/read-tasks';
import { type Follower, followersIn } from '../domain/tasks/register-filter';
import type { Task } from '../domain/tasks/task';
import type { Wordings } from '../domain/wordings';
import { applyPlan } from '../workbook/apply-plan';
import type { ApplyTrouble } from '../workbook/read-targets';
import { type ExcelContext, runExcel } from '../workbook/run-excel';
import { undoLastRun, type UndoOutcome } from '../workbook/undo-run';
import { type NoRegister, openRegister, type RegisterWords } from './open-register';
import type { WriteWatch } from './write-plan';

export interface TasksRequest {
  /** By which the procedure is known that the register follows. */
  readonly rules: RuleSet;
  readonly wordings: Wordings<RegisterWords>;
}

/** The tasks of the register as it stands. */
export interface TaskBoard {
  readonly sheet: string;
  readonly tasks: readonly Task[];
  /** The procedure's steps that the register has, in the procedure's order, as the register calls them. */
  readonly steps: readonly { readonly code: string; readonly name: string }[];
  readonly tooEarly: readonly DoneTooEarly[];
  /** What a row says that is for all districts. */
  readonly allDistricts: string;
  /** Sheet column of the status, from 0. */
  readonly statusColumn: number;
  /** False for a register of an earlier version: it has no column for the day on which something was done. */
  readonly hasFinished: boolean;
  /** False for one that does not say in a column what is overdue. */
  readonly hasState: boolean;
  readonly followers: readonly Follower[];
  /** How many statuses show an error because the column of boxes was deleted that they followed. */
  readonly lostStatuses: number;
}

export type TasksReading =
  { readonly ok: true; readonly board: TaskBoard } | { readonly ok: false; readonly trouble: NoRegister };

/** What was entered, or why nothing was; and the tasks after it. */
export interface MarkOutcome {
  readonly outcome:
    | { readonly ok: true; readonly receipt: Receipt }
    | { readonly ok: false; readonly trouble: ApplyTrouble | TasksChanged | NoRegister };
  readonly reading: TasksReading;
}

/** Reads the tasks of the register. Writes nothing. */
export async function readTasks(request: TasksRequest, watch?: WriteWatch): Promise<TasksReading> {
  return runExcel((context) => tasksOf(context, request), watch);
}

/**
 * Enters a status, with the day on which a task was done, or a deadline into the cells that staff fill in, for tasks
 * that are still as they were seen. Nothing is written where any of them is not.
 */
export async function markTasks(
  request: TasksRequest & { readonly tasks: readonly Task[]; readonly mark: TaskMark },
  watch: WriteWatch = {},
): Promise<MarkOutcome> {
  return runExcel(async (context) => {
    const outcome = await markIn(context, request, watch);
    return { outcome, reading: await tasksOf(context, request) };
  }, watch);
}

/** Takes the last run back, as `undo` does, and reads the tasks after it. */
export async function undoMarks(
  request: TasksRequest,
  watch?: WriteWatch,
): Promise<{ readonly undone: UndoOutcome; readonly reading: TasksReading }> {
  return runExcel(
    async (context) => ({ undone: await undoLastRun(context), reading: await tasksOf(context, request) }),
    watch,
  );
}

async function markIn(
  context: ExcelContext,
  {
    rules,
    wordings,
    tasks,
    mark,
  }: TasksRequest & { readonly tasks: readonly Task[]; readonly mark: TaskMark },
  watch: WriteWatch,
): Promise<MarkOutcome['outcome']> {
  const opened = await openRegister(context, rules, wordings);
  if (!opened.ok) return opened;
  const { register, headings, words } = opened.standing;
  const planned = planTaskMarks(register, headings, words.register, tasks, mark);
  return planned.ok ? applyPlan(context, planned.plan, watch.onProgress) : planned;
}

async function tasksOf(context: ExcelContext, { rules, wordings }: TasksRequest): Promise<TasksReading> {
  const opened = await openRegister(context, rules, wordings);
  if (!opened.ok) return opened;
  const { register, headings, words, procedures } = opened.standing;
  const tasks = tasksIn(register, headings, words.register);
  return {
    ok: true,
    board: {
      sheet: register.sheet,
      tasks,
      steps: stepsIn(tasks, procedures.staff.steps),
      tooEarly: doneTooEarly(tasks, procedures.staff),
      allDistricts: words.register.allDistricts,
      statusColumn: register.area.column + headings.placeOf('status'),
      hasFinished: headings.has('finished'),
      hasState: headings.has('state'),
      followers: followersIn(register, headings, words.register),
      lostStatuses: brokenStatuses(register, headings, words.register),
    },
  };
}

function stepsIn(tasks: readonly Task[], steps: readonly Step[]): TaskBoard['steps'] {
  return steps.flatMap(({ code, items }) => {
    const own = tasks.filter(({ stepCode }) => stepCode === code);
    if (own.length === 0) return [];
    const ofItems = new Set(items.map((item) => item.code));
    return [{ code, name: own.find(({ number }) => !ofItems.has(number))?.number ?? code }];
  });
}
