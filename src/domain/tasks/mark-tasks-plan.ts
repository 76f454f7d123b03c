import { type CellBlock, type CellContent, emptyPlan, type Plan, type SourceCells } from '../plan';
import { tableRead } from '../own-table';
import { keySource } from '../procedure/filled-register';
import type { Status } from '../procedure/register-columns';
import { statusFormula } from '../procedure/register-formulas';
import type { RegisterHeadings } from '../procedure/register-headings';
import { REGISTER_TABLE, type RegisterSheet } from '../procedure/register-sheet';
import type { RegisterWording } from '../procedure/register-wording';
import { tasksIn } from './read-tasks';
import type { Task, TypedCells } from './task';

/** What is to be entered for tasks. Days are as Excel counts them. */
export type TaskMark =
  /** `finished` is the day on which it was done, where that is known; any other status takes such a day away. */
  | { readonly kind: 'status'; readonly status: Status; readonly finished: number | null }
  /** A deadline of its own; null goes back to the planned one. */
  | { readonly kind: 'due'; readonly due: number | null };

const TYPED = ['status', 'due', 'finished', 'ticked'] as const satisfies readonly (keyof TypedCells)[];
const BOX_AND_STATUS = ['ticked', 'status'] as const satisfies readonly (keyof TypedCells)[];

/** These are no longer as they were seen, or not there any more: nothing is written. */
export interface TasksChanged {
  readonly code: 'tasks-changed';
  readonly tasks: readonly string[];
}

/**
 * Plans the entries for tasks, as they were seen before, in the register as it stands: in the rows that have their keys
 * now, and only where what staff fill in is still what was seen.
 */
export function planTaskMarks(
  register: RegisterSheet,
  headings: RegisterHeadings,
  wording: RegisterWording,
  seen: readonly Task[],
  mark: TaskMark,
): { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly trouble: TasksChanged } {
  const standing = tasksIn(register, headings, wording);
  const found = seen.map((task) => ({ seen: task, now: taskNow(task, standing) }));
  const changed = found.filter(({ seen: task, now }) => !now || !looksAlike(task, now));
  if (changed.length > 0) {
    const tasks = changed.map(({ seen: { district, work } }) => `${district}: ${work}`);
    return { ok: false, trouble: { code: 'tasks-changed', tasks } };
  }
  const boxes = headings.has('ticked') ? headings.of('ticked') : null;
  const cells = found.flatMap(({ now }) => {
    if (!now) return [];
    const wanted = entriesOf(mark, now, wording, boxes);
    return (Object.keys(wanted) as (keyof TypedCells)[])
      .filter((column) => headings.has(column))
      .flatMap((column) => blockOf(register, headings, now, column, wanted[column] ?? null));
  });
  const sources: readonly SourceCells[] = [
    keySource(register, headings.placeOf('key')),
    // What is entered rests on the box and the status, whichever of them is written.
    ...(mark.kind === 'status' && headings.has('ticked')
      ? found.flatMap(({ now }) =>
          now ? BOX_AND_STATUS.map((column) => sourceOf(register, headings, now, column)) : [],
        )
      : []),
  ];
  const tablesRead = [tableRead(REGISTER_TABLE, register)];
  return { ok: true, plan: { ...emptyPlan('register-tasks'), sources, tablesRead, cells } };
}

/**
 * A row with a key is known by it wherever it has gone; one that staff added by hand, or one of several that somebody
 * copied, by its place and what it says.
 */
function taskNow(seen: Task, standing: readonly Task[]): Task | null {
  const sameKey = standing.filter(({ key }) => key === seen.key);
  const [only] = sameKey;
  if (seen.key !== '' && only && sameKey.length === 1) return only;
  const { row, district, work } = seen;
  return sameKey.find((task) => task.row === row && task.district === district && task.work === work) ?? null;
}

function looksAlike(one: Task, other: Task): boolean {
  return (
    one.followsBox === other.followsBox && TYPED.every((column) => one.typed[column] === other.typed[column])
  );
}

/**
 * A box agrees with the status that is entered. Where it says that status alone, the cell follows it, also where another
 * one had been chosen: a box that is ticked later would not count. `boxes` is the heading of their column, where it stands.
 */
function entriesOf(
  mark: TaskMark,
  { typed, followsBox }: Task,
  wording: RegisterWording,
  boxes: string | null,
): Partial<Readonly<Record<keyof TypedCells, CellContent>>> {
  if (mark.kind === 'due') return { due: changedTo(typed.due, mark.due ?? '') };
  const isDone = mark.status === 'done';
  const text = wording.status[mark.status];
  const isSaidByBox = boxes !== null && (isDone || mark.status === 'todo');
  const ofBox = isSaidByBox ? { ...statusFormula(wording, boxes), value: text } : null;
  const finished = isDone ? mark.finished : '';
  return {
    // A box that is blank is not ticked either.
    ticked: (typed.ticked === true) === isDone ? null : isDone,
    status: ofBox ? (followsBox ? null : ofBox) : changedTo(typed.status, text),
    finished: finished === null ? null : changedTo(typed.finished, finished),
  };
}

function changedTo(found: TypedCells[keyof TypedCells], wanted: string | number): CellContent {
  return found === wanted ? null : wanted;
}

function sourceOf(
  { sheet, area }: RegisterSheet,
  headings: RegisterHeadings,
  { row, typed }: Task,
  column: keyof TypedCells,
): SourceCells {
  const place = area.column + headings.placeOf(column);
  return { sheet, area: { row, column: place, rowCount: 1, columnCount: 1 }, found: [[typed[column]]] };
}

function blockOf(
  register: RegisterSheet,
  headings: RegisterHeadings,
  { row }: Task,
  column: keyof TypedCells,
  content: CellContent,
): readonly CellBlock[] {
  if (content === null) return [];
  const { sheet, area, headers, rows, inputs } = register;
  const place = headings.placeOf(column);
  const inTable = row - area.row - 1;
  const key = rows[inTable]?.[headings.placeOf('key')] ?? '';
  return [
    {
      sheet,
      area: { row, column: area.column + place, rowCount: 1, columnCount: 1 },
      content: [[content]],
      found: [[inputs[inTable]?.[place] ?? '']],
      anchor: { kind: 'table', name: REGISTER_TABLE, area, headers },
      ...(key !== '' && {
        rowKeys: { column: area.column + headings.placeOf('key'), cells: [key], remembered: [null] },
      }),
      columnIds: [null],
    },
  ];
}
