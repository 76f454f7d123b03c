import { sevenSteps2012 } from '../../../src/domain/procedure/seven-steps-2012';
import type { Status } from '../../../src/domain/procedure/register-columns';
import { registerKey } from '../../../src/domain/procedure/register-keys';
import { doneTooEarly } from '../../../src/domain/tasks/done-too-early';
import { taskOf } from './task-of';

const task = (step: string, subject: string, status: Status | null, district = 'h duy xuyen') =>
  taskOf({ key: registerKey(district, step, subject), status, work: `${step} ${subject}` });

/** What is named: a task with those that should have been done before. */
const named = (...tasks: readonly ReturnType<typeof task>[]) =>
  doneTooEarly(tasks, sevenSteps2012).map(({ task: { work }, before }) => [
    work,
    before.map((one) => one.work),
  ]);

test.each<[string, Status | null, boolean]>([
  ['open', 'todo', true],
  ['under way', 'doing', true],
  ['in words of somebody’s own', null, true],
  ['done', 'done', false],
  ['not applicable', 'not-applicable', false],
])('a step that is done while the one before it is %s', (_, before, isNamed) => {
  expect(named(task('decide-personnel', 'party', 'done'), task('appraise', '', before))).toEqual(
    isNamed ? [['decide-personnel party', ['appraise ']]] : [],
  );
});

test.each<[Status | null]>([['todo'], ['doing'], ['not-applicable'], [null]])(
  'a step that is %s itself is early for nothing',
  (status) => {
    expect(named(task('decide-personnel', 'party', status), task('appraise', '', 'todo'))).toEqual([]);
  },
);

test('of two future organisations one may be further on', () => {
  expect(named(task('vote-by-committees', 'party', 'done'), task('vote-by-members', 'gov', 'todo'))).toEqual(
    [],
  );
  expect(
    named(task('vote-by-committees', 'party', 'done'), task('vote-by-members', 'party+front', 'todo')),
  ).toEqual([['vote-by-committees party', ['vote-by-members party+front']]]);
});

test('another district, a step that does not stand there and a row of staff’s own are no obstacle', () => {
  expect(
    named(task('decide-personnel', 'party', 'done'), task('appraise', '', 'todo', 'h phuoc son'), {
      ...task('appraise', '', 'todo'),
      key: '',
    }),
  ).toEqual([]);
});

test('a piece of work of an earlier step counts as that step', () => {
  expect(
    named(task('vote-by-members', 'party', 'done'), task('set-personnel-plan B1.2', 'party', 'todo')),
  ).toEqual([['vote-by-members party', ['set-personnel-plan B1.2 party']]]);
});
