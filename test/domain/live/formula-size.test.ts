import { formulaSize, isTooLong } from '../../../src/domain/live/formula-size';

const deep = (levels: number) => `${'IF(A1,'.repeat(levels)}1${')'.repeat(levels)}`;
const text = (signs: number) => `"${'x'.repeat(signs)}"`;

// Microsoft, “Excel specifications and limits”: 8,192 characters, 64 levels of functions, 16,384 bytes inside.
test.each<[string, string, boolean]>([
  ['8,191 characters', text(8189), false],
  ['8,192 characters', text(8190), true],
  ['64 levels of functions', deep(64), false],
  ['65 levels of functions', deep(65), true],
  ['65 functions beside each other', Array.from({ length: 65 }, () => 'N(A1)').join('+'), false],
  ['65 brackets around nothing', `${'('.repeat(65)}1${')'.repeat(65)}`, false],
  ['65 levels of brackets that stand in a text', `"${'IF('.repeat(65)}"`, false],
  // Each takes 20 at most, and each addition one: 780 take 16,379.
  ['bytes that may be 16,384', Array.from({ length: 780 }, () => 'IF(,,)').join('+'), false],
  ['bytes that may be more', Array.from({ length: 781 }, () => 'IF(,,)').join('+'), true],
])('a formula with %s', (_, expression, expected) => {
  expect(isTooLong(expression)).toBe(expected);
});

test('the room that is still needed counts', () => {
  const cells = Array.from({ length: 1500 }, () => 'A1').join('+');
  expect([isTooLong(cells, 2190), isTooLong(cells, 2200)]).toEqual([false, true]);
});

test('a cell of the row counts as a file has it', () => {
  const cells = (count: number) => Array.from({ length: count }, () => '[@[a]]').join('+');
  // 6 characters and a sign, and 11 more in a file.
  expect([isTooLong(cells(454)), isTooLong(cells(456))]).toEqual([false, true]);
});

test.each<[string, { readonly bytes: number; readonly levels: number }]>([
  ['"ab"', { bytes: 7, levels: 0 }],
  ['"a""b"', { bytes: 11, levels: 0 }],
  ['A1', { bytes: 7, levels: 0 }],
  ["'Khảo sát'!$A$1:$B$9", { bytes: 15, levels: 0 }],
  ['KT_Nguong', { bytes: 5, levels: 0 }],
  ["Bảng1[[#This Row],[Số '[a']]]", { bytes: 15, levels: 0 }],
  ['[@[Số đảng viên (cả năm)]]', { bytes: 15, levels: 0 }],
  ['1.5', { bytes: 9, levels: 0 }],
  ['N(A1)', { bytes: 15, levels: 1 }],
  ['IF(A1<=2,"",N(B1))', { bytes: 49, levels: 2 }],
])('%s', (expression, size) => {
  expect(formulaSize(expression)).toEqual(size);
});
