import { daysLate } from '../../../src/domain/tasks/task';
import { byUrgency } from '../../../src/domain/tasks/urgency';
import { taskOf } from './task-of';

const TODAY = 45_000;
const STEPS = ['B1', 'B2', 'B3'];

test('what is overdue longest comes first, what has no deadline last in the order of the procedure', () => {
  const tasks = [
    taskOf({ work: 'no deadline, third step', stepCode: 'B3' }),
    taskOf({ work: 'tomorrow', deadline: TODAY + 1 }),
    taskOf({ work: 'one of no step', stepCode: '' }),
    taskOf({ work: 'no deadline, first step', stepCode: 'B1' }),
    taskOf({ work: 'late', deadline: TODAY - 5, stepCode: 'B3' }),
    taskOf({ work: 'late as well, an earlier step', deadline: TODAY - 5, stepCode: 'B2' }),
    taskOf({ work: 'done', deadline: TODAY - 50, status: 'done' }),
    taskOf({ work: 'does not apply', deadline: TODAY - 50, status: 'not-applicable' }),
    taskOf({ work: 'a status of somebody’s own', deadline: TODAY - 1, status: null }),
  ];
  expect(byUrgency(tasks, STEPS).map(({ work }) => work)).toEqual([
    'late as well, an earlier step',
    'late',
    'a status of somebody’s own',
    'tomorrow',
    'no deadline, first step',
    'no deadline, third step',
    'one of no step',
  ]);
});

test.each([
  [TODAY - 1, 'todo', 1],
  [TODAY, 'todo', null],
  [TODAY + 1, 'todo', null],
  [null, 'todo', null],
  [TODAY - 10, 'doing', 10],
  [TODAY - 10, null, 10],
  [TODAY - 10, 'done', null],
  [TODAY - 10, 'not-applicable', null],
] as const)('a deadline of %s that is %s is late by %s', (deadline, status, late) => {
  expect(daysLate(taskOf({ deadline, status }), TODAY)).toBe(late);
});
