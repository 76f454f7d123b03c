import { selectedDistrict } from '../../../src/domain/tasks/selected-district';
import type { Survey } from '../../../src/domain/survey/survey';

const NAMES = ['TP Tam Kỳ', 'Huyện Duy Xuyên'];
const survey = {
  area: { row: 5, column: 0, rowCount: 7, columnCount: 4 },
  districts: [
    { name: 'TP Tam Kỳ', row: 7 },
    { name: 'Huyện Duy Xuyên', row: 9 },
  ],
} as unknown as Survey;

test.each([
  [5, null],
  [6, null],
  [7, 'TP Tam Kỳ'],
  [8, 'TP Tam Kỳ'],
  [9, 'Huyện Duy Xuyên'],
  [11, 'Huyện Duy Xuyên'],
  [12, null],
])('row %s of the survey is about %s', (row, name) => {
  expect(selectedDistrict({ row, values: [] }, NAMES, survey)).toBe(name);
});

test('a district of the survey of which the register knows nothing is none', () => {
  expect(selectedDistrict({ row: 9, values: [] }, ['TP Tam Kỳ'], survey)).toBeNull();
});

test.each([
  [['x', ' Huyện Duy Xuyên ', 3], 'Huyện Duy Xuyên'],
  [['TP Tam Kỳ', 'Huyện Duy Xuyên'], null],
  [['Về Huyện Duy Xuyên'], null],
  [['TP Tam Kỳ', 'TP Tam Kỳ'], 'TP Tam Kỳ'],
  [[], null],
])('elsewhere a row with %j is about %s', (values, name) => {
  expect(selectedDistrict({ row: 3, values }, NAMES, null)).toBe(name);
});
