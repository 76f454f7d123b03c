import type { RuleSet } from '../domain/decision/rule-set';
import type { Receipt } from '../domain/run-record';
import type { Step } from '../domain/procedure/procedure';
import { procedureOf } from '../domain/procedure/procedures';
import { registerHeadings, wordingOf } from '../domain/procedure/register-headings';
import type { ColumnsMissing } from '../domain/procedure/register-sheet';
import type { RegisterWording } from '../domain/procedure/register-wording';
import { standingHeaders } from '../domain/schedule/plan-tables';
import type { PlanWording } from '../domain/schedule/plan-wording';
import { readStaffProcedure } from '../domain/schedule/staff-procedure';
import { doneTooEarly, type DoneTooEarly } from '../domain/tasks/done-too-early';
import { planTaskMarks, type TaskMark, type TasksChanged } from '../domain/tasks/mark-tasks-plan';
import { tasksIn } from '../domain/tasks/read-tasks';
import type { Task } from '../domain/tasks/task';
import type { Wordings } from '../domain/wordings';
import { applyPlan } from '../workbook/apply-plan';
import { readRegister } from '../workbook/read-register';
import type { ApplyTrouble } from '../workbook/read-targets';
import { type ExcelContext, runExcel } from '../workbook/run-excel';
import { undoLastRun, type UndoOutcome } from '../workbook/undo-run';
import type { WriteWatch } from './write-plan';

interface TaskWords {
  readonly register: RegisterWording;
  readonly plan: PlanWording;
}

export interface TasksRequest {
  /** By which the procedure is known that the register follows. */
  readonly rules: RuleSet;
  readonly wordings: Wordings<TaskWords>;
}

/** Why the tasks of the workbook cannot be followed. */
export type TasksTrouble = ColumnsMissing | { readonly code: 'register-missing' };

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
}

export type TasksReading =
  { readonly ok: true; readonly board: TaskBoard } | { readonly ok: false; readonly trouble: TasksTrouble };

/** What was entered, or why nothing was; and the tasks after it. */
export interface MarkOutcome {
  readonly outcome:
    | { readonly ok: true; readonly receipt: Receipt }
    | { readonly ok: false; readonly trouble: ApplyTrouble | TasksChanged | TasksTrouble };
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
  { wordings, tasks, mark }: TasksRequest & { readonly tasks: readonly Task[]; readonly mark: TaskMark },
  watch: WriteWatch,
): Promise<MarkOutcome['outcome']> {
  const { register } = await readRegister(context);
  if (!register) return { ok: false, trouble: { code: 'register-missing' } };
  const { register: wording } = wordingOf(register, wordings);
  const found = registerHeadings(register, wording);
  if (!found.ok) return found;
  const planned = planTaskMarks(register, found.headings, wording, tasks, mark);
  return planned.ok ? applyPlan(context, planned.plan, watch.onProgress) : planned;
}

async function tasksOf(context: ExcelContext, { rules, wordings }: TasksRequest): Promise<TasksReading> {
  const { register, plan } = await readRegister(context);
  if (!register) return { ok: false, trouble: { code: 'register-missing' } };
  const words = wordingOf(register, wordings);
  const found = registerHeadings(register, words.register);
  if (!found.ok) return found;
  const { headings } = found;
  const tasks = tasksIn(register, headings, words.register);
  const { procedure } = readStaffProcedure(
    procedureOf(rules),
    plan,
    standingHeaders(words.plan.headers, plan),
    wordings.map((wording) => wording.plan),
  );
  return {
    ok: true,
    board: {
      sheet: register.sheet,
      tasks,
      steps: stepsIn(tasks, procedure.steps),
      tooEarly: doneTooEarly(tasks, procedure),
      allDistricts: words.register.allDistricts,
      statusColumn: register.area.column + headings.placeOf('status'),
      hasFinished: headings.has('finished'),
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
