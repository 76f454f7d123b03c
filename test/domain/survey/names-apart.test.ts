import type { RawValue } from '../../../src/domain/survey/cells/raw-sheet';
import { membersOf, surveyOf } from './reading-of';
import { COUNTS, findingsOf, openOf, sheetWith } from './three-blocs';

const ROWS = [COUNTS.tamKy, COUNTS.duyXuyen, COUNTS.nongSon];
const named = (...names: readonly string[]) =>
  surveyOf(sheetWith(...names.map((name, i): RawValue[] => [i + 1, name, ...(ROWS[i] ?? [])])));
const keysOf = (...names: readonly string[]) => named(...names).districts.map(({ key }) => key);

test('names that differ in their tone marks alone are two units with keys of their own', () => {
  const survey = named('Xã Bình Thành', 'Xã Bình Thạnh', 'Xã Bình Tú');
  expect([membersOf(survey)[0], openOf(survey), findingsOf(survey)]).toEqual([
    'Xã Bình Thành: 61 42 187',
    [],
    ['warning district-names-alike B4'],
  ]);
  expect(survey.districts.map(({ key }) => key)).toEqual(['x bình thành', 'x bình thạnh', 'x binh tu']);
  expect(keysOf('Xã Bình Thạnh'.normalize('NFD'), 'XÃ BÌNH THÀNH')).toEqual(['x bình thạnh', 'x bình thành']);
});

test.each([
  ['Xã Hoà Bình', 'Xã Hòa Bình'],
  ['Xã Thuỷ Xuân', 'xã Thủy Xuân'.normalize('NFD')],
  ['Xã Khoẻ', 'Xã Khỏe'],
  ['Xa Binh Thanh', 'Xã Bình Thạnh'],
  ['Huyện Duy Xuyên', 'Huyện ủy Duy Xuyên'],
])('"%s" and "%s" are one unit typed twice', (a, b) => {
  expect(findingsOf(named(a, b))).toEqual(['error district-twice B3', 'error district-twice B4']);
});

test('of three, those spelled alike are in doubt', () => {
  const survey = named('Xã Bình Thành', 'Xã Bình Thạnh', 'Xã Bình Thành');
  expect(openOf(survey)).toEqual(['Xã Bình Thành', 'Xã Bình Thành']);
  expect(survey.districts.map(({ key }) => key)).toEqual(['x bình thành', 'x bình thạnh', 'x bình thành #2']);
});

test('a name with its kind and without are in doubt as one unit', () => {
  const survey = named('Duy Xuyên', 'Huyện Duy Xuyên', 'Huyện Nông Sơn');
  expect(openOf(survey)).toEqual(['Duy Xuyên', 'Huyện Duy Xuyên']);
  expect(survey.findings).toEqual([
    { severity: 'error', code: 'district-nearly-twice', cell: 'B3', district: 'Duy Xuyên', other: 'B4' },
    {
      severity: 'error',
      code: 'district-nearly-twice',
      cell: 'B4',
      district: 'Huyện Duy Xuyên',
      other: 'B3',
    },
  ]);
  expect(survey.districts.map(({ key }) => key)).toEqual(['duy xuyen', 'h duy xuyen', 'h nong son']);
});

test.each([
  ['Thị xã Cai Lậy', 'Huyện Cai Lậy'],
  ['Bình Thành', 'Xã Bình Thạnh'],
])('"%s" and "%s" are two units', (a, b) => {
  expect(findingsOf(named(a, b))).toEqual([]);
});
