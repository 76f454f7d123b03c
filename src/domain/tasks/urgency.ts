import { isOpen, type Task } from './task';

/**
 * What is left to do, the most urgent first: what is overdue longest, then the next deadlines, then what has none in the
 * order of the procedure. `steps` are the codes of its steps in that order.
 */
export function byUrgency(tasks: readonly Task[], steps: readonly string[]): readonly Task[] {
  const place = ({ stepCode }: Task) => {
    const found = steps.indexOf(stepCode);
    return found < 0 ? steps.length : found;
  };
  return tasks
    .filter(isOpen)
    .toSorted(
      (one, other) =>
        (one.deadline ?? Infinity) - (other.deadline ?? Infinity) ||
        place(one) - place(other) ||
        one.row - other.row,
    );
}
