import { areaAddress } from '../../../src/domain/address';
import { changedAreas } from '../../../src/domain/survey-watch/changed-areas';
import type { SheetEvent } from '../../../src/domain/survey-watch/sheet-event';
import { type SurveyChange, surveyChanges } from '../../../src/domain/survey-watch/survey-changes';
import type { WatchedCells } from '../../../src/domain/survey-watch/watched-cells';

const area = (address: string) => {
  const [found] = changedAreas(address) ?? [];
  if (!found) throw new Error(address);
  return found;
};

/** A table in C6:K28 under a title in A2, results in M6:O28, and what people fill in beside them in P6:P28. */
const WATCHED: WatchedCells = {
  table: area('C6:K28'),
  title: area('A2'),
  results: [area('M6:M28'), area('N6:N28'), area('O6:O28')],
  choices: [area('P6:P28')],
};

const edited = (address: string): SheetEvent => ({ kind: 'edited', areas: changedAreas(address) });
const rows = (address: string): SheetEvent => ({ kind: 'rows', areas: changedAreas(address) });
const inserted = (address: string): SheetEvent => ({
  ...{ kind: 'columns', isDeletion: false, areas: changedAreas(address) },
});
const deleted = (address: string): SheetEvent => ({
  ...{ kind: 'columns', isDeletion: true, areas: changedAreas(address) },
});
const moved = (address: string): SheetEvent => ({ kind: 'cells-moved', areas: changedAreas(address) });
const sorted = (address: string): SheetEvent => ({ kind: 'sorted', areas: changedAreas(address) });

const told = (changes: readonly SurveyChange[]) =>
  changes.map((change) => (change.kind === 'results' ? `results ${change.cells.join(' ')}` : change.kind));

test.each<[string, readonly SheetEvent[], readonly string[]]>([
  ['the first cell of the table', [edited('C6')], ['edited']],
  ['its last', [edited('K28')], ['edited']],
  ['right above it', [edited('C5')], ['around']],
  ['right below it', [edited('K29')], ['around']],
  ['one column to the left', [edited('B10')], ['around']],
  ['two columns to the left', [edited('A10')], []],
  ['one column to the right', [edited('L10')], ['around']],
  ['right of everything', [edited('Q10')], []],
  ['far right', [edited('AT7')], []],
  ['the title', [edited('A2')], ['edited']],
  ['beside the title', [edited('A3')], []],
  ['a result', [edited('N10')], ['results N10']],
  ['below a result', [edited('N29')], []],
  ['results and a choice', [edited('N10:P11')], ['results N10:N11 O10:O11', 'choices']],
  ['several areas', [edited('C6,AT7,O28')], ['edited', 'results O28']],
  ['a whole row', [edited('10:10')], ['edited', 'results M10 N10 O10', 'choices']],
  ['a place that nobody can read', [edited('')], ['edited']],
  ['a row above', [rows('1:1')], ['rows']],
  ['the last row', [rows('28:28')], ['rows']],
  ['a row below', [rows('29:29')], []],
  ['a column at the very left', [inserted('A:A')], ['columns']],
  ['a column before the last of ours', [inserted('P:P')], ['columns']],
  ['a column behind it', [inserted('Q:Q')], []],
  ['a column of results goes', [deleted('N:N')], ['result-columns-deleted']],
  ['columns of both go', [deleted('K:N')], ['columns', 'result-columns-deleted']],
  ['the column between goes', [deleted('L:L')], ['columns']],
  ['a column behind everything goes', [deleted('Q:Q')], []],
  ['cells above push down', [moved('D2:D3')], ['cells-moved']],
  ['cells to the left push right', [moved('A10')], ['cells-moved']],
  ['cells below and right push nothing', [moved('R30')], []],
  ['a sort of the table', [edited('C9:K28'), sorted('C10:K12')], ['edited', 'sorted']],
  ['a sort that is told as an edit of the same', [edited('C10:K12'), sorted('C10:K12')], ['sorted']],
  ['a sort elsewhere', [sorted('R1:R9')], []],
  ['an edit after rows came, at addresses that are others now', [rows('8:8'), edited('N10')], ['rows']],
  ['the same twice', [edited('C6'), edited('C7'), edited('N8'), edited('N9')], ['edited', 'results N8 N9']],
])('%s', (_, events, expected) => {
  expect(told(surveyChanges(events, WATCHED))).toEqual(expected);
});

test('nothing new is nothing to tell', () => {
  const before: readonly SurveyChange[] = [{ kind: 'edited' }];
  expect(surveyChanges([edited('AT7')], WATCHED, before)).toBe(before);
});

test.each([
  ['C2', 'C2'],
  ['$A$3:B4', 'A3:B4'],
  ["'Khảo sát'!C2", 'C2'],
  ['5:6', 'A5:XFD6'],
  ['C:E', 'C1:E1048576'],
])('the address %s', (address, expected) => {
  expect(changedAreas(address)?.map(areaAddress)).toEqual([expected]);
});

test.each(['', 'C2:', '#REF!', 'XFE1', 'A1:2', 'A1:B2:C3', 'A1,'])(
  'an address that says nothing: "%s"',
  (address) => {
    expect(changedAreas(address)).toBeNull();
  },
);
