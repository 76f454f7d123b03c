import { district2012 } from '../../src/domain/decision/rule-sets/district-2012';
import type { ColumnMeasure } from '../../src/domain/survey/header/header-words';
import type { MappedColumn } from '../../src/domain/survey/survey';
import { columnTable } from '../../src/taskpane/survey/column-table';
import { findingsBySeverity } from '../../src/taskpane/survey/findings-by-severity';
import { assessmentOf, QUANG_NAM } from './assessment-of';

const mapped = (column: number, bloc: string, measure: ColumnMeasure): MappedColumn => ({
  column,
  field: { kind: 'count', bloc, measure },
  header: ['Khối'],
  certainty: 'sure',
});
const cellsOf = (table: ReturnType<typeof columnTable>) =>
  table.rows.map(({ cells }) => cells.map(({ column }) => column?.letters ?? null));

test('every bloc shows the columns its numbers came from', () => {
  const { survey } = assessmentOf(QUANG_NAM);
  const table = columnTable(survey.columns, district2012.blocs);
  expect(table.measures).toEqual(['committees', 'cells', 'members']);
  expect(cellsOf(table)).toEqual([
    ['C', 'D', 'E'],
    ['F', 'G', 'H'],
    ['I', 'J', 'K'],
  ]);
});

test('two columns that are added and a missing one are told apart', () => {
  const table = columnTable(
    [mapped(4, 'party', 'fullMembers'), mapped(5, 'party', 'probationary'), mapped(6, 'front', 'members')],
    district2012.blocs,
  );
  expect(cellsOf(table)).toEqual([
    ['E + F', 'E'],
    ['G', null],
    [null, null],
  ]);
});

test('findings come with the gravest first and without empty severities', () => {
  const groups = findingsBySeverity([
    { severity: 'note', code: 'district-name-missing', cell: 'B4' },
    { severity: 'error', code: 'district-name-missing', cell: 'B9' },
    { severity: 'error', code: 'district-name-missing', cell: 'B7' },
  ]);
  expect(groups.map(({ severity, findings }) => [severity, findings.map(({ cell }) => cell)])).toEqual([
    ['error', ['B9', 'B7']],
    ['note', ['B4']],
  ]);
});
