import { district2012 } from '../../src/domain/decision/rule-sets/district-2012';
import type { Field } from '../../src/domain/survey/field';
import { NO_CHOICE } from '../../src/domain/survey/reading-choice';
import {
  choiceOf,
  draftOf,
  headerRowsOf,
  type ReadingDraft,
  withColumn,
  withZero,
} from '../../src/taskpane/state/reading-draft';
import { members, UNCLEAR_ROWS, unclearSheetOf } from './unclear-sheet';

const { mapping } = unclearSheetOf(UNCLEAR_ROWS, 'Khảo sát');
const draft = draftOf(mapping);
const choice = (of: ReadingDraft, standing = mapping) => choiceOf(of, standing, district2012.blocs);
const BLOC: Field = { kind: 'bloc' };

test('a draft without a change keeps no choice', () => {
  expect(choice(draft)).toEqual(NO_CHOICE);
});

test('whoever chooses a column chooses the layout and the header beside which it was seen', () => {
  expect(choice(withColumn(draft, members('party'), 3))).toEqual({
    layout: 'wide',
    headerRows: { first: 0, last: 0 },
    fields: [{ field: members('party'), column: 3 }],
    zeros: [],
  });
});

test('a later choice for a field takes the place of the earlier one, and can be taken back', () => {
  const twice = withColumn(withColumn(draft, members('party'), 3), members('party'), null);
  expect(twice.fields).toEqual([{ field: members('party'), column: null }]);
  expect(withColumn(twice, members('party'), undefined).fields).toEqual([]);
  expect(withZero(withZero(draft, members('party'), true), members('party'), false).zeros).toEqual([]);
});

test('fields of another layout are not kept', () => {
  const changed = withZero(
    withColumn(withColumn(draft, members('party'), 3), BLOC, 1),
    members('front'),
    true,
  );
  expect(choice({ ...changed, layout: 'long' })).toMatchObject({
    layout: 'long',
    fields: [{ field: BLOC, column: 1 }],
    zeros: [],
  });
});

test('a choice that was kept before stays one although its last field is taken back', () => {
  const standing = { ...mapping, choice: { ...NO_CHOICE, layout: 'wide' as const } };
  expect(choice(draftOf(standing), standing)).toMatchObject({ layout: 'wide', fields: [] });
});

test.each([
  ['1', '2', { first: 0, last: 1 }],
  [' 4 ', '4', { first: 3, last: 3 }],
  ['1', '10', { first: 0, last: 9 }],
  ['1', '11', null],
  ['2', '1', null],
  ['0', '1', null],
  ['', '1', null],
  ['1,5', '2', null],
  ['-1', '2', null],
  ['1048576', '1048577', null],
])('header rows typed as %j to %j', (firstRow, lastRow, rows) => {
  const typed = { ...draft, firstRow, lastRow };
  expect(headerRowsOf(typed)).toEqual(rows);
  expect(choice(typed) === null).toBe(rows === null);
});
