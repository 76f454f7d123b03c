import { readCount } from '../../../src/domain/survey/count';
import type { CountFault } from '../../../src/domain/survey/count';
import type { RawValue } from '../../../src/domain/survey/raw-sheet';

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
  expect(readCount(value, format)).toEqual({ state: 'whole', value });
});

test('a negative zero is zero', () => {
  expect(readCount(-0, 'General')).toEqual({ state: 'whole', value: 0 });
});

test.each<[RawValue, string, CountFault]>([
  ['', 'General', { code: 'count-missing' }],
  [' \u00A0\u200B', 'General', { code: 'count-missing' }],
  ['32 đv', 'General', { code: 'count-is-text', found: '32 đv' }],
  ['1.880', 'General', { code: 'count-is-text', found: '1.880' }],
  ['32', '@', { code: 'count-is-text', found: '32' }],
  ['-', 'General', { code: 'count-is-text', found: '-' }],
  [' x ', 'General', { code: 'count-is-text', found: 'x' }],
  ['#5', 'General', { code: 'count-is-text', found: '#5' }],
  [true, 'General', { code: 'count-is-text', found: 'TRUE' }],
  [false, 'General', { code: 'count-is-text', found: 'FALSE' }],
  [1.88, 'General', { code: 'count-not-whole', found: 1.88 }],
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
  expect(readCount(value, format)).toEqual({ state: 'open', fault });
});
