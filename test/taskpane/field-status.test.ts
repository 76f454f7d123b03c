import { district2012 } from '../../src/domain/decision/rule-sets/district-2012';
import type { Field } from '../../src/domain/survey/field';
import type { ColumnMeasure } from '../../src/domain/survey/header/header-words';
import { columnOptions } from '../../src/taskpane/mapping/column-options';
import { fieldGroups } from '../../src/taskpane/mapping/field-groups';
import { fieldStatus, namedColumn, sharedWith } from '../../src/taskpane/mapping/field-status';
import { draftOf, withColumn } from '../../src/taskpane/state/reading-draft';
import { members, UNCLEAR_ROWS, unclearSheetOf } from './unclear-sheet';

const { mapping, trouble } = unclearSheetOf(UNCLEAR_ROWS, 'Khảo sát');
const draft = draftOf(mapping);
const hand = { mapping, draft, trouble };
const of = (measure: ColumnMeasure): Field => ({ kind: 'count', measure, bloc: 'party' });
const NAME: Field = { kind: 'district' };

test('each field says which column it takes, or what is in the way', () => {
  expect(fieldStatus(NAME, hand)).toEqual({ kind: 'sure', column: 1 });
  expect(fieldStatus(members('party'), hand)).toEqual({ kind: 'ambiguous', columns: ['C', 'D'] });
  expect(fieldStatus(members('front'), hand)).toEqual({ kind: 'missing' });
  expect(fieldStatus(members('government'), hand)).toEqual({ kind: 'sure', column: 5 });
  expect(fieldStatus(of('cells'), hand)).toEqual({ kind: 'none' });
});

test('what the user chose comes first, and takes its column from the field that had it', () => {
  const chosen = { ...hand, draft: withColumn(draft, members('front'), 5) };
  expect(fieldStatus(members('front'), chosen)).toEqual({ kind: 'chosen', column: 5 });
  expect(fieldStatus(members('government'), chosen)).toEqual({ kind: 'to-find' });
  const without = { ...hand, draft: withColumn(draft, members('government'), null) };
  expect(fieldStatus(members('government'), without)).toEqual({ kind: 'missing' });
});

test('in another layout, or below other header rows, nothing is found yet', () => {
  expect(fieldStatus(NAME, { ...hand, draft: { ...draft, layout: 'long' } })).toEqual({ kind: 'to-find' });
  expect(fieldStatus(NAME, { ...hand, draft: { ...draft, lastRow: '2' } })).toEqual({ kind: 'to-find' });
});

test('members may be the sum of two columns, and blocs may stand in rows', () => {
  const found = (measure: ColumnMeasure, column: number) => ({
    column,
    field: of(measure),
    header: [],
    certainty: 'sure' as const,
  });
  const parts = {
    ...hand,
    mapping: { ...mapping, columns: [found('fullMembers', 2), found('probationary', 3)] },
    trouble: null,
  };
  expect(fieldStatus(of('members'), parts)).toEqual({ kind: 'added', columns: [2, 3] });
  const bloc: Field = { kind: 'bloc' };
  expect(fieldStatus(bloc, { ...hand, trouble: null })).toEqual({ kind: 'in-rows' });
  const missed = { ...hand, trouble: { code: 'columns-missing' as const, missing: [bloc] } };
  expect(fieldStatus(bloc, missed)).toEqual({ kind: 'missing' });
});

test('a column given to two fields is told', () => {
  const twice = withColumn(withColumn(draft, members('party'), 3), members('front'), 3);
  expect(sharedWith(members('party'), twice)).toEqual([members('front')]);
  expect(sharedWith(members('government'), twice)).toEqual([]);
});

test('the list offers every column of the sheet, the chosen one without a heading among them', () => {
  const values = (field: Field, from = draft) =>
    columnOptions(field, { ...hand, draft: from }).map(({ value }) => value);
  expect(values(members('party'))).toEqual(['auto', '0', '1', '2', '3', '4', '5', 'none']);
  expect(values(members('party'), withColumn(draft, members('party'), 8))).toContain('8');
  expect(values(NAME)).not.toContain('none');
  expect(namedColumn(mapping, 5)).toEqual({ letters: 'F', header: 'Khối chính quyền: đảng viên' });
  expect(namedColumn(mapping, 8)).toEqual({ letters: 'I', header: '' });
});

test.each([
  ['wide', ['row 1', 'party 6', 'front 6', 'government 6']],
  ['long', ['row 2', 'counts 6']],
  ['by-organisation', ['row 4', 'counts 4']],
] as const)('the fields of the layout %s stand in groups', (layout, groups) => {
  expect(
    fieldGroups(layout, district2012.blocs).map(
      ({ of: group, fields }) => `${typeof group === 'string' ? group : group.id} ${fields.length}`,
    ),
  ).toEqual(groups);
});
