import { daysLate, isOpen, type Task } from './task';

/** How far some tasks are; what does not apply is not counted. */
export interface Tally {
  readonly done: number;
  readonly total: number;
  /** Past their deadline. */
  readonly overdue: number;
  /** The next deadline that is not past; null where there is none. */
  readonly next: number | null;
}

export function tallyOf(tasks: readonly Task[], today: number): Tally {
  const counted = tasks.filter(({ status }) => status !== 'not-applicable');
  const open = counted.filter(isOpen);
  const coming = open.flatMap(({ deadline }) => (deadline !== null && deadline >= today ? [deadline] : []));
  return {
    done: counted.length - open.length,
    total: counted.length,
    overdue: open.filter((task) => daysLate(task, today) !== null).length,
    next: coming.length === 0 ? null : Math.min(...coming),
  };
}

export interface StepTally extends Tally {
  readonly code: string;
}

/** How far each step is, in the order of `steps`, which are codes; without those of which nothing counts. */
export function byStep(
  tasks: readonly Task[],
  steps: readonly string[],
  today: number,
): readonly StepTally[] {
  return steps.flatMap((code) => {
    const tally = tallyOf(
      tasks.filter(({ stepCode }) => stepCode === code),
      today,
    );
    return tally.total === 0 ? [] : [{ code, ...tally }];
  });
}

/** A group of tasks under one name, with how far each step is. */
export interface TaskGroup extends Tally {
  readonly name: string;
  readonly tasks: readonly Task[];
  /** In the order of the procedure; without those of which nothing counts here. */
  readonly steps: readonly StepTally[];
}

/** The tasks of each district, in the order in which the register names them first; `steps` are the procedure's codes. */
export function byDistrict(
  tasks: readonly Task[],
  steps: readonly string[],
  today: number,
): readonly TaskGroup[] {
  return groups(tasks, ({ district }) => district, steps, today);
}

/** A wave with the districts that are in it. */
export interface WaveGroup extends TaskGroup {
  readonly districts: readonly string[];
}

/** The tasks of each wave, by the names of the waves; those of no wave are in none. */
export function byWave(
  tasks: readonly Task[],
  steps: readonly string[],
  today: number,
): readonly WaveGroup[] {
  const waves = groups(
    tasks.filter(({ wave }) => wave !== ''),
    ({ wave }) => wave,
    steps,
    today,
  );
  return waves
    .map((group) => ({ ...group, districts: [...new Set(group.tasks.map(({ district }) => district))] }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'vi', { numeric: true }));
}

function groups(
  tasks: readonly Task[],
  nameOf: (task: Task) => string,
  steps: readonly string[],
  today: number,
): readonly TaskGroup[] {
  const found = new Map<string, Task[]>();
  for (const task of tasks) {
    const group = found.get(nameOf(task));
    if (group) group.push(task);
    else found.set(nameOf(task), [task]);
  }
  return [...found].map(([name, own]) => ({
    name,
    tasks: own,
    ...tallyOf(own, today),
    steps: byStep(own, steps, today),
  }));
}
