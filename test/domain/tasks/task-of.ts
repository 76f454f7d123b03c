import type { Task } from '../../../src/domain/tasks/task';

let row = 0;

/** A task with what a test says of it. */
export function taskOf(given: Partial<Task> = {}): Task {
  row += 1;
  return {
    key: '',
    row,
    district: 'Huyện Duy Xuyên',
    organisation: '',
    stepCode: 'B1',
    number: 'Bước 1',
    work: 'Việc',
    lead: '',
    wave: '',
    status: 'todo',
    deadline: null,
    followsBox: false,
    typed: { status: '', due: '', finished: '', ticked: '' },
    ...given,
  };
}
