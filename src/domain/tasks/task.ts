import type { Status } from '../procedure/register-columns';
import type { RawValue } from '../survey/cells/raw-sheet';

/** A task of the register that applies, as it stands there. */
export interface Task {
  /** By which its row is known wherever it goes; blank in a row that staff added by hand. */
  readonly key: string;
  /** Row of the sheet, from 0. */
  readonly row: number;
  /** As the register writes it, the words for all districts among them. */
  readonly district: string;
  readonly organisation: string;
  /** Of its step, which a piece of work belongs to as well: "B5". Blank in a register of an earlier version. */
  readonly stepCode: string;
  /** As the register writes it: "Bước 5", for a piece of work "B5.2". */
  readonly number: string;
  readonly work: string;
  readonly lead: string;
  readonly wave: string;
  /** Null for words that are none of the list's: somebody else's, and open. */
  readonly status: Status | null;
  /** The deadline that applies, a day as Excel counts; null where there is none or none that can be read. */
  readonly deadline: number | null;
  /** Its status follows from its box: nobody has chosen one. */
  readonly followsBox: boolean;
  /** What stands in the cells that staff fill in, before it is written over. */
  readonly typed: TypedCells;
}

/** The cells of a task that can be filled in for somebody. */
export interface TypedCells {
  readonly status: RawValue;
  readonly due: RawValue;
  /** Blank where a register of an earlier version has no such column. */
  readonly finished: RawValue;
  /** Of the box; blank where the register has none. */
  readonly ticked: RawValue;
}

/** Whether its box says that it is done, and its status something else. */
export function isTickedOtherwise({ status, typed }: Pick<Task, 'status' | 'typed'>): boolean {
  return typed.ticked === true && status !== 'done';
}

/** Whether anything is left to do: what does not apply is not. */
export function isOpen({ status }: Pick<Task, 'status'>): boolean {
  return status !== 'done' && status !== 'not-applicable';
}

/** How many days its deadline is past on this day; null where it is not. */
export function daysLate(task: Pick<Task, 'status' | 'deadline'>, today: number): number | null {
  return isOpen(task) && task.deadline !== null && task.deadline < today ? today - task.deadline : null;
}
