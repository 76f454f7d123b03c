import type { RawValue } from '../../../src/domain/survey/cells/raw-sheet';
import { membersOf, surveyOf } from './reading-of';
import { sheetOf } from './sheet-of';
import { BELOW, COUNTS, findingsOf, namesOf, sheetWith, TOP } from './three-blocs';

const TAM_KY: RawValue[] = [1, 'Huyện Tam Kỳ', ...COUNTS.tamKy];
const DUY_XUYEN: RawValue[] = [2, 'Huyện Duy Xuyên', ...COUNTS.duyXuyen];
const NAMES = ['Huyện Tam Kỳ', 'Huyện Duy Xuyên'];
const NUMBERS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];

test.each([
  '11=10/9*100',
  '11=3:4',
  '5=3:4',
  '11=3x4',
  '11 = 5×8',
  '3a',
  '11=Σ(3+7)',
  '11=∑a',
  '(5)/(4)',
  '%',
  '11=a+b',
  '-',
])('the last column marked "%s" leaves it a row of column numbers', (mark) => {
  const survey = surveyOf(sheetWith([...NUMBERS, mark], TAM_KY, DUY_XUYEN));
  expect([namesOf(survey), survey.numberRow, findingsOf(survey)]).toEqual([NAMES, 2, []]);
});

test.each<[string, readonly RawValue[]]>([
  ['a formula at the right', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, '12=5/11', '13=5:12']],
  ['words at the right', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 'tỷ lệ đạt', '']],
  ['dashes', ['-', '-', 1, 2, 3, 4, 5, 6, 7, 8, 9, '-', '']],
  ['letters and a formula', ['A', 'B', 1, 2, 3, 4, 5, 6, 7, 8, 9, '10=3/9*100', 11]],
  ['a column left out', [1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 13, '']],
  ['parts', [1, 2, 3, '3a', '3b', 4, '4a', '4b', 5, '5a', '5b', 6, '']],
])('further columns with %s leave it one', (_, numbers) => {
  const sheet = [
    [...TOP, 'TỔNG CỘNG', 'Tỷ lệ'],
    [...BELOW, '', ''],
    numbers,
    [...TAM_KY, 290, 0.2],
    [...DUY_XUYEN, 169, 0.2],
  ];
  const survey = surveyOf(sheetOf(sheet));
  expect([namesOf(survey), survey.numberRow, findingsOf(survey)]).toEqual([NAMES, 2, []]);
});

test('a second row of formulas alone belongs to it', () => {
  const formulas = ['', '', '', '', '(3+4)', '', '', '(6+7)', '', '', '=9+10'];
  const survey = surveyOf(sheetWith([...NUMBERS, '11'], formulas, TAM_KY, DUY_XUYEN));
  expect([namesOf(survey), survey.numberRow, findingsOf(survey)]).toEqual([NAMES, 2, []]);
});

test.each<[string, readonly RawValue[]]>([
  ['letters', ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K']],
  ['Roman numbers', ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI']],
])('%s over all columns are no district', (_, letters) => {
  const survey = surveyOf(sheetWith(letters, TAM_KY, DUY_XUYEN));
  expect([namesOf(survey), survey.numberRow, findingsOf(survey)]).toEqual([NAMES, 2, []]);
});

test('a column of organisations between the counts, and words beside them, leave it one', () => {
  const parts = ['TCCSĐ', 'ĐB', 'CB', 'ĐV'];
  const survey = surveyOf(
    sheetOf([
      [
        'TT',
        'Tên đơn vị',
        ...['KHỐI ĐẢNG', 'KHỐI MTTQ', 'KHỐI CHÍNH QUYỀN'].flatMap((t) => [t, '', '', '']),
        'Tỷ lệ',
      ],
      ['', '', ...parts, ...parts, ...parts, ''],
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 'tính ở cột 6'],
      [1, 'Huyện Tam Kỳ', 5, 1, 4, 61, 5, 0, 5, 42, 14, 0, 14, 187, ''],
    ]),
  );
  expect([namesOf(survey), survey.numberRow, findingsOf(survey)]).toEqual([['Huyện Tam Kỳ'], 2, []]);
});

describe('wards named by numbers are units', () => {
  const three = ['Đảng viên khối đảng', 'Đảng viên khối MTTQ', 'Đảng viên khối chính quyền'];

  test('in the first row, with counts that rise', () => {
    const survey = surveyOf(
      sheetOf([
        ['Phường', ...three],
        [1, 12, 31, 40],
        [2, 35, 31, 44],
        ['Thắng Tam', 35, 31, 44],
      ]),
    );
    expect(membersOf(survey)).toEqual(['1: 12 31 40', '2: 35 31 44', 'Thắng Tam: 35 31 44']);
    expect(survey.numberRow).toBeNull();
  });

  test('beside a column of numbers', () => {
    const survey = surveyOf(
      sheetOf([
        ['TT', 'Phường', ...three],
        [1, 2, 12, 31, 40],
        [2, 3, 35, 31, 44],
        [3, 'Thắng Tam', 35, 31, 44],
      ]),
    );
    expect(membersOf(survey)).toEqual(['2: 12 31 40', '3: 35 31 44', 'Thắng Tam: 35 31 44']);
  });
});
