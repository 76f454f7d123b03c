import { readCount } from '../../../src/domain/survey/cells/count';
import type { CountFault, CountRules } from '../../../src/domain/survey/cells/count';
import type { RawValue } from '../../../src/domain/survey/cells/raw-sheet';

const people: CountRules = { counted: 'people', blankIsZero: false };

test.each([
  [0, 'General'],
  [1, '0'],
  [1880, '#,##0'],
  [30, '0 "đảng viên/dm"'],
  [30, '[Red]0;[Blue]-0'],
  [30, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [30, '0_d'],
  [30, '0\\d'],
  [30, '@'],
])('%d in %s is a count', (value, format) => {
  expect(readCount(value, format, people)).toEqual({ state: 'whole', value });
});

test('a negative zero is zero', () => {
  expect(readCount(-0, 'General', people)).toEqual({ state: 'whole', value: 0 });
});

test.each<[RawValue, string, CountFault]>([
  ['', 'General', { code: 'count-missing' }],
  [' \u00A0\u200B', 'General', { code: 'count-missing' }],
  ['-', 'General', { code: 'count-is-dash', found: '-' }],
  [' x ', 'General', { code: 'count-is-mark', found: 'x' }],
  ['#5', 'General', { code: 'count-is-text', found: '#5' }],
  [true, 'General', { code: 'count-is-text', found: 'TRUE' }],
  [false, 'General', { code: 'count-is-text', found: 'FALSE' }],
  [1.88, 'General', { code: 'count-maybe-thousands', found: 1.88, suggested: 1880 }],
  [29.999_999, '0', { code: 'count-not-whole', found: 29.999_999 }],
  [1e300, '0', { code: 'count-not-whole', found: 1e300 }],
  [NaN, '0', { code: 'count-not-whole', found: NaN }],
  [-1, '0', { code: 'count-negative', found: -1 }],
  [-0.5, '0', { code: 'count-negative', found: -0.5 }],
  [41_032, 'dd/mm/yyyy', { code: 'count-is-date', found: 41_032 }],
  [41_032, 'd-mmm', { code: 'count-is-date', found: 41_032 }],
  [41_032, '[$-42A]dd mmmm yyyy', { code: 'count-is-date', found: 41_032 }],
  [1, '[h]:mm', { code: 'count-is-date', found: 1 }],
  [1, '[h]', { code: 'count-is-date', found: 1 }],
  [0.3, '0%', { code: 'count-is-percentage', found: 0.3 }],
  [30, '0.00%', { code: 'count-is-percentage', found: 30 }],
  ['#N/A', 'General', { code: 'count-is-formula-error', found: '#N/A' }],
  ['#REF!', 'General', { code: 'count-is-formula-error', found: '#REF!' }],
  ['#DIV/0!', 'General', { code: 'count-is-formula-error', found: '#DIV/0!' }],
  ['#NAME?', 'General', { code: 'count-is-formula-error', found: '#NAME?' }],
])('%p in %s is no count', (value, format, fault) => {
  expect(readCount(value, format, people)).toEqual({ state: 'open', fault });
});

test.each<[string, number]>([
  ['32', 32],
  ['032', 32],
  ['１２', 12],
  ['32 đv', 32],
  ['32đv', 32],
  ['32 Đảng viên', 32],
  ['32 đ/c', 32],
  ['32 đồng chí', 32],
  ['1.880', 1880],
  ['1,880', 1880],
  ['1 880', 1880],
  ['1\u00A0880', 1880],
  ["1'880", 1880],
  ['1.880 đv', 1880],
  ['10000', 10_000],
])('the text %p can only mean %d, and says that it was text', (text, value) => {
  const reading = readCount(text, 'General', people);
  expect(reading).toMatchObject({ state: 'whole', value });
  expect(reading).toHaveProperty('text');
});

test.each<[RawValue, CountFault]>([
  ['1.88', { code: 'count-maybe-thousands', found: 1.88, suggested: 1880 }],
  ['1,5', { code: 'count-maybe-thousands', found: 1.5, suggested: 1500 }],
  [9.999, { code: 'count-maybe-thousands', found: 9.999, suggested: 9999 }],
  [10.001, { code: 'count-not-whole', found: 10.001 }],
  [0.5, { code: 'count-not-whole', found: 0.5 }],
  ['0.880', { code: 'count-is-text', found: '0.880' }],
  ['18.80', { code: 'count-is-text', found: '18.80' }],
  ['1.880,500', { code: 'count-is-text', found: '1.880,500' }],
  ['1.88.0', { code: 'count-is-text', found: '1.88.0' }],
  ['4 CB', { code: 'count-is-text', found: '4 CB' }],
  ['30+2', { code: 'count-is-text', found: '30+2' }],
  ['3-5', { code: 'count-is-text', found: '3-5' }],
  ['khoảng 30', { code: 'count-is-text', found: 'khoảng 30' }],
  ['32 đv (1 dự bị)', { code: 'count-is-text', found: '32 đv (1 dự bị)' }],
  ['3O', { code: 'count-is-text', found: '3O' }],
  ['–', { code: 'count-is-dash', found: '–' }],
  ['…', { code: 'count-is-dash', found: '…' }],
  ['không', { code: 'count-is-dash', found: 'không' }],
  ['X', { code: 'count-is-mark', found: 'X' }],
  ['✓', { code: 'count-is-mark', found: '✓' }],
  [10_001, { code: 'count-too-large', found: 10_001 }],
  ['10.001', { code: 'count-too-large', found: 10_001 }],
])('%p is not taken for a number, and says why', (value, fault) => {
  expect(readCount(value, 'General', people)).toEqual({ state: 'open', fault });
});

test('blanks and dashes are zeros in a column of which the user says so, other texts are not', () => {
  const rules: CountRules = { counted: 'people', blankIsZero: true };
  for (const value of ['', ' ', '-', '–', 'không có'])
    expect(readCount(value, 'General', rules)).toEqual({ state: 'whole', value: 0 });
  expect(readCount('x', 'General', rules)).toMatchObject({ state: 'open' });
  expect(readCount('#N/A', 'General', rules)).toMatchObject({ state: 'open' });
});

test('a unit of something else makes no count of the column', () => {
  expect(readCount('4 CB', 'General', { counted: 'cells', blankIsZero: false })).toMatchObject({ value: 4 });
  expect(readCount('4 chi bộ', 'General', { counted: 'committees', blankIsZero: false })).toMatchObject({
    state: 'open',
  });
  expect(readCount('4 tổ chức', 'General', { counted: 'committees', blankIsZero: false })).toMatchObject({
    value: 4,
  });
});
