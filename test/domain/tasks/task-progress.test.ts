import { byDistrict, byWave, tallyOf } from '../../../src/domain/tasks/task-progress';
import { taskOf } from './task-of';

const TODAY = 45_000;

test('what does not apply is not counted, and a deadline of today is the next one', () => {
  const tasks = [
    taskOf({ status: 'done', deadline: TODAY - 3 }),
    taskOf({ status: 'doing', deadline: TODAY - 3 }),
    taskOf({ status: null, deadline: TODAY + 4 }),
    taskOf({ status: 'todo', deadline: TODAY }),
    taskOf({ status: 'not-applicable', deadline: TODAY - 9 }),
  ];
  expect(tallyOf(tasks, TODAY)).toEqual({ done: 1, total: 4, overdue: 1, next: TODAY });
  expect(tallyOf([], TODAY)).toEqual({ done: 0, total: 0, overdue: 0, next: null });
});

test('each district has the steps in which something counts, in the order of the procedure', () => {
  const groups = byDistrict(
    [
      taskOf({ district: 'B', stepCode: 'B2', status: 'done' }),
      taskOf({ district: 'A', stepCode: 'B1' }),
      taskOf({ district: 'B', stepCode: 'B1' }),
      taskOf({ district: 'B', stepCode: 'B3', status: 'not-applicable' }),
    ],
    ['B1', 'B2', 'B3'],
    TODAY,
  );
  expect(
    groups.map(({ name, done, total, steps }) => [
      name,
      done,
      total,
      steps.map((step) => [step.code, step.done, step.total]),
    ]),
  ).toEqual([
    [
      'B',
      1,
      2,
      [
        ['B1', 0, 1],
        ['B2', 1, 1],
      ],
    ],
    ['A', 0, 1, [['B1', 0, 1]]],
  ]);
});

test('waves come by their numbers, each with its districts; a task of no wave is in none', () => {
  const waves = byWave(
    [
      taskOf({ wave: '10', district: 'C' }),
      taskOf({ wave: '2', district: 'A', status: 'done' }),
      taskOf({ wave: '2', district: 'B' }),
      taskOf({ wave: '2', district: 'A' }),
      taskOf({ wave: '' }),
    ],
    ['B1'],
    TODAY,
  );
  expect(waves.map(({ name, districts, done, total }) => [name, districts, done, total])).toEqual([
    ['2', ['A', 'B'], 1, 3],
    ['10', ['C'], 0, 1],
  ]);
});
