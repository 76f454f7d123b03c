import type { Procedure, StepId } from '../procedure/procedure';
import { partsOfKey } from '../procedure/register-keys';
import { isOpen, type Task } from './task';

/** A task that is done while one that has to be done before it is open. */
export interface DoneTooEarly {
  readonly task: Task;
  /** Of the steps before it, what is open for the same organisation. */
  readonly before: readonly Task[];
}

interface PlacedTask {
  readonly task: Task;
  readonly district: string;
  readonly step: string;
  /** The blocs that it is about; none for the whole district. */
  readonly blocs: readonly string[];
}

/**
 * Tasks that are done although a step that the procedure puts before theirs is not, in the same district and for the same
 * organisation: of two future organisations one may well be further on. A row that staff added by hand belongs to no
 * step.
 */
export function doneTooEarly(tasks: readonly Task[], { steps }: Procedure): readonly DoneTooEarly[] {
  const placed = tasks.flatMap(placedTask);
  const open = new Map<string, PlacedTask[]>();
  for (const one of placed) {
    if (!isOpen(one.task)) continue;
    const key = placeKey(one.district, one.step);
    const found = open.get(key);
    if (found) found.push(one);
    else open.set(key, [one]);
  }
  const stepsBefore = new Map<string, readonly StepId[]>(steps.map(({ id, after }) => [id, after]));
  return placed.flatMap((one) => {
    if (one.task.status !== 'done') return [];
    const before = (stepsBefore.get(one.step) ?? [])
      .flatMap((step) => open.get(placeKey(one.district, step)) ?? [])
      .filter((other) => concernsSame(one.blocs, other.blocs));
    return before.length === 0 ? [] : [{ task: one.task, before: before.map(({ task }) => task) }];
  });
}

function placedTask(task: Task): readonly PlacedTask[] {
  const parts = partsOfKey(task.key);
  return parts === null ? [] : [{ task, ...parts }];
}

function placeKey(district: string, step: string): string {
  return `${district} / ${step}`;
}

/** What is about the whole district concerns each of its organisations. */
function concernsSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === 0 || other.length === 0 || one.some((bloc) => other.includes(bloc));
}
