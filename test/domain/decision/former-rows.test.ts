import { formerRows, type FormerSpan } from '../../../src/domain/decision/former-rows';
import { rememberedPlaces, rowsToRemember } from '../../../src/domain/decision/listed-rows';
import type { RawSheet, RawValue } from '../../../src/domain/survey/cells/raw-sheet';
import { organisationSheet } from '../survey/province';
import { surveyOf } from '../survey/reading-of';
import { sheetOf } from '../survey/sheet-of';

const listed = (name: string) => ({ name, type: 'cell' as const, full: 9, probationary: 0 });

/** The header is row 2, from 0; party 3 to 5, front 6, government 7 and 8. */
const SHEET = organisationSheet(
  {
    districts: [
      {
        name: 'Huyện Duy Xuyên',
        blocs: [['a', 'b', 'c'], ['d'], ['e', 'f']].map((names) => names.map((of) => listed(`Chi bộ ${of}`))),
      },
    ],
  },
  { names: 'every row', withSums: false },
);

type Edit = (rows: RawValue[][]) => void;

const row = (bloc: string, name: string): RawValue[] => [9, 'Huyện Duy Xuyên', bloc, name, 'Chi bộ', 9, 9, 0];
const PARTY = 'Khối đảng';
const GOVERNMENT = 'Khối chính quyền';
const inserted =
  (at: number, cells: RawValue[] = ['']): Edit =>
  (rows) =>
    rows.splice(at, 0, cells);
const deleted =
  (at: number): Edit =>
  (rows) =>
    rows.splice(at, 1);
const named =
  (at: number, column: number, text: string): Edit =>
  (rows) => {
    const cells = rows[at];
    if (cells) cells[column] = text;
  };
const swapped =
  (one: number, other: number): Edit =>
  (rows) => {
    [rows[one], rows[other]] = [rows[other] ?? [], rows[one] ?? []];
  };

function after(...edits: readonly Edit[]): RawSheet {
  const rows = SHEET.values.map((cells) => [...cells]);
  for (const edit of edits) edit(rows);
  return sheetOf(rows);
}

const former = (sheet: RawSheet) =>
  formerRows(surveyOf(sheet), rememberedPlaces(rowsToRemember(surveyOf(SHEET), [])));

test.each<[string, readonly Edit[], readonly [number, number], FormerSpan]>([
  ['nothing has changed', [], [3, 5], [3, 5]],
  ['a blank row in the middle', [inserted(5)], [3, 6], [3, 5]],
  ['the last left out of it', [inserted(5)], [3, 5], 'changed'],
  ['the first left out of it', [inserted(5)], [4, 6], 'changed'],
  ['another bloc’s taken in', [inserted(5)], [3, 7], 'changed'],
  ['the header taken in', [], [2, 5], 'changed'],
  ['a blank row before it taken in', [inserted(3)], [3, 6], 'changed'],
  ['the last one gone after a blank row', [inserted(5), deleted(6)], [3, 5], [3, 5]],
  ['a new one in the middle', [inserted(4, row(PARTY, 'Chi bộ x'))], [3, 6], [3, 5]],
  ['a new one at the end, not taken in', [inserted(6, row(PARTY, 'Chi bộ x'))], [3, 5], [3, 5]],
  ['a new one at the end, taken in', [inserted(6, row(PARTY, 'Chi bộ x'))], [3, 6], [3, 5]],
  ['a new one of another bloc in the middle', [inserted(4, row(GOVERNMENT, 'Chi bộ x'))], [3, 6], [3, 5]],
  ['a new one of another bloc at the end', [inserted(6, row(GOVERNMENT, 'Chi bộ x'))], [3, 6], 'unknown'],
  ['the middle one gone', [deleted(4)], [3, 4], [3, 5]],
  ['the last one gone', [deleted(5)], [3, 4], [3, 5]],
  ['all but one gone', [deleted(4), deleted(4)], [3, 3], [3, 5]],
  ['one renamed in a bloc that moved', [inserted(3), named(6, 3, 'Chi bộ x')], [4, 6], [3, 5]],
  ['all of a bloc renamed', [inserted(8), named(7, 3, 'Chi bộ x'), named(9, 3, 'Chi bộ y')], [7, 9], [7, 8]],
  ['one put into another bloc', [named(5, 2, GOVERNMENT), inserted(4)], [3, 6], [3, 5]],
  ['sorted', [swapped(3, 8)], [3, 5], 'unknown'],
  ['sorted within the bloc', [swapped(3, 5)], [3, 5], [3, 5]],
])('a range of a bloc: %s', (_, edits, span, expected) => {
  expect(former(after(...edits)).of(span, true)).toEqual(expected);
});

test.each<[string, readonly Edit[], number, FormerSpan]>([
  ['an organisation that moved', [inserted(4)], 7, [6, 6]],
  ['a new one', [inserted(4, row(PARTY, 'Chi bộ x'))], 4, 'unknown'],
  ['a blank row', [inserted(4)], 4, 'unknown'],
  ['the only one of its bloc, renamed', [inserted(4), named(7, 3, 'Chi bộ x')], 7, [6, 6]],
  ['the first row of the district, renamed', [inserted(3), named(4, 3, 'Chi bộ x')], 4, [3, 3]],
  ['the title', [inserted(0)], 1, [0, 0]],
])('a cell: %s', (_, edits, at, expected) => {
  expect(former(after(...edits)).of([at, at], false)).toEqual(expected);
});

test('of rows nobody is sure once they were sorted, and never where two have one name', () => {
  expect(former(after(inserted(4))).areInOrder([3, 6])).toBe(true);
  expect(former(after(swapped(3, 5))).areInOrder([7, 8])).toBe(false);
  const twins = former(after(inserted(4, row(PARTY, 'Chi bộ a'))));
  expect([twins.areInOrder([3, 6]), twins.areInOrder([7, 9])]).toEqual([false, true]);
});

test('where nobody remembers rows, nothing is known of them', () => {
  const unknown = formerRows(surveyOf(SHEET), new Map());
  expect([unknown.of([3, 5], true), unknown.of([6, 6], false), unknown.rowOf(3)]).toEqual([
    'unknown',
    'unknown',
    null,
  ]);
});
