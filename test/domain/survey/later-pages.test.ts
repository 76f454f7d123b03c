import type { RawValue } from '../../../src/domain/survey/cells/raw-sheet';
import { surveyOf } from './reading-of';
import { ALL, BELOW, COUNTS, findingsOf, namesOf, sheetWith, TOP } from './three-blocs';

const FIRST: RawValue[][] = [
  [1, 'TP Tam Kỳ', ...COUNTS.tamKy],
  [2, 'Huyện Duy Xuyên', ...COUNTS.duyXuyen],
];
const SECOND: RawValue[][] = [
  [3, 'Huyện Nông Sơn', ...COUNTS.nongSon],
  [4, 'Huyện Quế Sơn', ...COUNTS.queSon],
];
const NAMES = ['TP Tam Kỳ', 'Huyện Duy Xuyên', 'Huyện Nông Sơn', 'Huyện Quế Sơn'];
const TOTAL = ['', 'Tổng cộng', ...ALL];
const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const NEXT = TOP.map((text) => (text.startsWith('KHỐI') ? `${text} (tiếp)` : text));

test.each<[string, RawValue[][]]>([
  ['both rows', [NEXT, BELOW]],
  ['other words for the measures', [TOP, BELOW.map((text) => (text === 'ĐV' ? 'Đảng viên' : text))]],
  ['a row of column numbers', [NEXT, BELOW, NUMBERS]],
  ['a blank row above', [[], NEXT, BELOW]],
])('a header repeated slightly differently with %s does not end the table', (_, again) => {
  const survey = surveyOf(sheetWith(...FIRST, ...again, ...SECOND, TOTAL));
  expect([namesOf(survey), findingsOf(survey)]).toEqual([NAMES, []]);
  expect(survey.totalRow).toBe(6 + again.length);
});

test('counts after a header that says something else are reported with the first row', () => {
  const other = TOP.map((text) =>
    text === 'KHỐI MTTQ' ? 'KHỐI ĐẢNG' : text === 'KHỐI ĐẢNG' ? 'KHỐI MTTQ' : text,
  );
  const survey = surveyOf(sheetWith(...FIRST, [], other, BELOW, ...SECOND));
  expect([namesOf(survey), findingsOf(survey)]).toEqual([NAMES.slice(0, 2), ['error rows-after-table B8']]);
  expect(survey.findings).toEqual([{ severity: 'error', code: 'rows-after-table', cell: 'B8', ended: 'A6' }]);
});

test('counts after the line of signatures are reported, names of signers are not', () => {
  const signed = ['', 'NGƯỜI LẬP BIỂU', '', '', '', '', 'TRƯỞNG BAN'];
  const names = ['', 'Nguyễn Văn A', '', '', '', '', 'Trần Thị B'];
  expect(findingsOf(surveyOf(sheetWith(...FIRST, signed, [], names)))).toEqual([]);
  expect(findingsOf(surveyOf(sheetWith(...FIRST, signed, [], names, ...SECOND)))).toEqual([
    'error rows-after-table B8',
  ]);
});
