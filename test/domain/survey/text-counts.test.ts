import type { RawValue } from '../../../src/domain/survey/cells/raw-sheet';
import { headerReader } from '../../../src/domain/survey/header/header-text';
import { membersOf, surveyOf } from './reading-of';
import { blocs } from './sheet-of';
import { COUNTS, findingsOf, namesOf, sheetWith } from './three-blocs';

const TEXTS = ['ĐB', 'CB', 'ĐV'];
const typed = (counts: readonly number[]) => counts.map((count, i) => `${count} ${TEXTS[i % 3] ?? ''}`);
const membersTyped = (counts: readonly number[]) =>
  counts.map((count, i): RawValue => (i % 3 === 2 ? `${count} đv` : count));

test('a district whose members are typed "61 ĐV" is no header, first or not', () => {
  const tamKy = [1, 'Huyện Tam Kỳ', 1, 4, '61 ĐV', 0, 5, '42 ĐV', 0, 14, 187];
  const duyXuyen = [2, 'Huyện Duy Xuyên', 0, 3, '34 ĐV', 0, 4, '31 đ/v', 0, 12, '104 đảng viên'];
  const survey = surveyOf(sheetWith(tamKy, duyXuyen, [3, 'Huyện Nông Sơn', ...COUNTS.nongSon]));
  expect(membersOf(survey)).toEqual([
    'Huyện Tam Kỳ: 61 42 187',
    'Huyện Duy Xuyên: 34 31 104',
    'Huyện Nông Sơn: 21 12 70',
  ]);
  expect(survey.headerRows).toEqual({ first: 0, last: 1 });
  expect(findingsOf(survey)).toEqual([
    'note count-read-from-text E3',
    'note count-read-from-text H3',
    'note count-read-from-text E4',
    'note count-read-from-text H4',
    'note count-read-from-text K4',
  ]);
});

test('a sheet with such texts throughout keeps all of its districts', () => {
  const survey = surveyOf(
    sheetWith(
      [1, 'Tam Kỳ', ...membersTyped(COUNTS.tamKy)],
      [2, 'Duy Xuyên', ...membersTyped(COUNTS.duyXuyen)],
    ),
  );
  expect(membersOf(survey)).toEqual(['Tam Kỳ: 61 42 187', 'Duy Xuyên: 34 31 104']);
});

test.each(['Huyện Tam Kỳ', 'Tam Kỳ'])('"%s" without a number and with texts only ends no table', (name) => {
  const survey = surveyOf(
    sheetWith(
      ['', 'Nông Sơn', ...COUNTS.nongSon],
      ['', name, ...typed(COUNTS.tamKy)],
      ['', 'Duy Xuyên', ...COUNTS.duyXuyen],
      ['', 'Quế Sơn', ...typed(COUNTS.queSon)],
    ),
  );
  expect(namesOf(survey)).toEqual(['Nông Sơn', name, 'Duy Xuyên', 'Quế Sơn']);
  expect(membersOf(survey)[1]).toBe(`${name}: 61 42 187`);
});

test('a row with numbers is no header, whatever words stand in it', () => {
  const words = [1, 'Đơn vị A', 1, 4, 61, 0, 5, 42, 0, 14, 187];
  const survey = surveyOf(
    sheetWith(words.with(2, 'Đảng bộ').with(3, 'Chi bộ'), [2, 'Nông Sơn', ...COUNTS.nongSon]),
  );
  expect(namesOf(survey)).toEqual(['Đơn vị A', 'Nông Sơn']);
});

test('the row that ends a table is itself reported where it has counts', () => {
  const signed = ['', 'Người lập biểu', ...COUNTS.duyXuyen.slice(0, 8), 104];
  const unnamed = signed.with(1, 'x').with(2, 'Người lập biểu');
  for (const row of [signed, unnamed]) {
    const survey = surveyOf(sheetWith([1, 'Tam Kỳ', ...COUNTS.tamKy], row));
    expect(findingsOf(survey)).not.toEqual([]);
  }
});

test.each([
  ['61 ĐV', false],
  ['1.880 đảng viên', false],
  ['4 chi bộ', false],
  ['1. Đảng viên', true],
  ['3 khối: khối đảng', true],
])('%p is a heading: %p', (text, recognised) => {
  expect(headerReader(blocs)(text).recognised).toBe(recognised);
});
