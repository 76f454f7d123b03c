import { district2012 } from '../../../src/domain/decision/rule-sets/district-2012';
import { prospectsOf } from '../../../src/domain/organisations/organisation-place';
import type { Count, Organisation } from '../../../src/domain/survey/survey';

const whole = (value: number): Count => ({ state: 'whole', value, cell: 'F5' });

/** What a cell of so many members, of them so many full ones, is told. */
function prospects(members: number, fullMembers: number | null, type: Organisation['type'] = 'cell') {
  const full = fullMembers === null ? null : whole(fullMembers);
  return prospectsOf({ type, members: whole(members), fullMembers: full }, district2012).map(
    ({ code }) => code,
  );
}

test.each([
  [2, 2, ['to-be-joined']],
  [3, 2, ['to-be-joined']],
  [3, 3, ['secretary']],
  [9, 8, ['secretary']],
  [9, 9, ['cell-committee']],
  [30, 30, ['cell-committee']],
  [31, 30, ['above-most', 'cell-committee']],
  [31, 2, ['above-most', 'to-be-joined']],
  [0, 0, ['to-be-joined']],
])('a cell of %d members, %d of them full ones: %j', (members, full, codes) => {
  expect(prospects(members, full)).toEqual(codes);
});

test.each([
  [2, ['to-be-joined']],
  [3, ['full-members-unknown']],
  [30, ['full-members-unknown']],
  [31, ['above-most', 'full-members-unknown']],
])('without the number of full members, of %d members only this is sure: %j', (members, codes) => {
  expect(prospects(members, null)).toEqual(codes);
});

test('a type that nobody stated is judged as a cell, a base committee by its own rule', () => {
  expect(prospects(2, 2, null)).toEqual(['to-be-joined']);
  expect(prospects(2, 2, 'committee')).toEqual(['committee-today']);
});

test('a count that is open names its cell', () => {
  const open: Count = { state: 'open', cell: 'G7' };
  expect(prospectsOf({ type: 'cell', members: whole(12), fullMembers: open }, district2012)).toEqual([
    { code: 'count-open', cell: 'G7' },
  ]);
});
