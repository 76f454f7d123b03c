import type { RawValue } from '../../../src/domain/survey/cells/raw-sheet';
import { surveyOf } from './reading-of';
import { ALL, COUNTS, findingsOf, namesOf, openOf, sheetWith, sum } from './three-blocs';

const named = (index: readonly RawValue[], name: string) =>
  surveyOf(
    sheetWith(
      [index[0] ?? '', 'Tam Kỳ', ...COUNTS.tamKy],
      [index[1] ?? '', name, ...COUNTS.duyXuyen],
      [index[2] ?? '', 'Nông Sơn', ...COUNTS.nongSon],
    ),
  );
const NUMBERED = [1, 2, 3];
const UNNUMBERED = ['', '', ''];
const ROMAN = ['I', 'II', 'III'];

describe.each([
  ['numbered', NUMBERED],
  ['unnumbered', UNNUMBERED],
  ['Roman', ROMAN],
])('in a table of %s rows', (_, index) => {
  test.each(['Tông Lạnh', 'Tòng Đậu', 'Công Thành', 'Đồng Bảng', 'Cạc Sơn', 'Công Thành'.normalize('NFD')])(
    '"%s", which only folds to such a word, is a district',
    (name) => {
      const survey = named(index, name);
      expect([survey.districts.length, findingsOf(survey)]).toEqual([3, []]);
    },
  );

  test('"Các Sơn" is not dropped: it is in doubt', () => {
    const survey = named(index, 'Các Sơn');
    expect(namesOf(survey)).toEqual(['Tam Kỳ', 'Các Sơn', 'Nông Sơn']);
    expect([findingsOf(survey), openOf(survey)]).toEqual([['error row-looks-like-group B4'], ['Các Sơn']]);
  });
});

test.each(['Tổng Cọt', 'Toàn Xá'])('"%s" with a number is in doubt, its sum is a total', (name) => {
  for (const index of [NUMBERED, ROMAN]) {
    const survey = named(index, name);
    expect([findingsOf(survey), openOf(survey)]).toEqual([['error row-looks-like-total B4'], [name]]);
  }
  const total = surveyOf(
    sheetWith(
      [1, 'Tam Kỳ', ...COUNTS.tamKy],
      [2, 'Nông Sơn', ...COUNTS.nongSon],
      [3, name, ...sum(COUNTS.tamKy, COUNTS.nongSon)],
    ),
  );
  expect([namesOf(total), total.totalRow, findingsOf(total)]).toEqual([['Tam Kỳ', 'Nông Sơn'], 4, []]);
});

test.each(['Tổng Cọt', 'Trung Bình'])('"%s" with a number and no counts has its counts missing', (name) => {
  const survey = surveyOf(sheetWith([1, 'Tam Kỳ', ...COUNTS.tamKy], [2, name]));
  expect(openOf(survey)).toEqual([name]);
});

test('a row set aside is a warning where no row is numbered, a note among numbered ones', () => {
  expect(findingsOf(named(UNNUMBERED, 'Trung Bình'))).toEqual(['warning row-set-aside B4']);
  expect(findingsOf(named([1, '', 2], 'Trung bình'))).toEqual(['note row-set-aside B4']);
  expect(findingsOf(named(NUMBERED, 'Trung Bình'))).toEqual(['error row-set-aside B4']);
});

describe('a kind of unit alone names a group', () => {
  const rows: RawValue[][] = [
    ['', 'Thành phố', ...COUNTS.tamKy],
    ['', 'TP Tam Kỳ', ...COUNTS.tamKy],
    ['', 'Huyện', ...sum(COUNTS.duyXuyen, COUNTS.nongSon)],
    ['', 'H Duy Xuyên', ...COUNTS.duyXuyen],
    ['', 'H Nông Sơn', ...COUNTS.nongSon],
  ];

  test('with its sum', () => {
    const survey = surveyOf(sheetWith(...rows));
    expect([namesOf(survey), findingsOf(survey)]).toEqual([['TP Tam Kỳ', 'H Duy Xuyên', 'H Nông Sơn'], []]);
  });

  test('with another number, which is a warning at its cell', () => {
    const wrong = rows.with(2, ['', 'Huyện', ...sum(COUNTS.duyXuyen, COUNTS.nongSon).with(2, 99)]);
    expect(findingsOf(surveyOf(sheetWith(...wrong)))).toEqual(['warning subtotal-differs E5']);
  });
});

describe('the sum of a group that is none', () => {
  const groups = (first: readonly number[], second: readonly number[]): RawValue[][] => [
    ['I', 'Miền núi'],
    [1, 'Tam Kỳ', ...COUNTS.tamKy],
    [2, 'Duy Xuyên', ...COUNTS.duyXuyen],
    ['', 'Cộng miền núi', ...first],
    ['II', 'Đồng bằng', ...second],
    [3, 'Nông Sơn', ...COUNTS.nongSon],
    [4, 'Quế Sơn', ...COUNTS.queSon],
    ['', 'Tổng cộng', ...ALL],
  ];
  const FIRST = sum(COUNTS.tamKy, COUNTS.duyXuyen);
  const SECOND = sum(COUNTS.nongSon, COUNTS.queSon);

  test('is a warning at the first number that differs, below its group or over it', () => {
    expect(findingsOf(surveyOf(sheetWith(...groups(FIRST, SECOND))))).toEqual([]);
    const survey = surveyOf(sheetWith(...groups(FIRST.with(2, 96), SECOND.with(8, 1))));
    expect(survey.districts).toHaveLength(4);
    expect(survey.findings).toEqual([
      {
        severity: 'warning',
        code: 'subtotal-differs',
        cell: 'E6',
        district: 'Cộng miền núi',
        found: 96,
        sum: 95,
      },
      {
        severity: 'warning',
        code: 'subtotal-differs',
        cell: 'K7',
        district: 'Đồng bằng',
        found: 1,
        sum: 166,
      },
    ]);
  });

  test('a last "Cộng" like an earlier one that adds up to nothing is one', () => {
    const rows: RawValue[][] = [
      ['', 'Tam Kỳ', ...COUNTS.tamKy],
      ['', 'Duy Xuyên', ...COUNTS.duyXuyen],
      ['', 'Cộng', ...FIRST],
      ['', 'Nông Sơn', ...COUNTS.nongSon],
      ['', 'Quế Sơn', ...COUNTS.queSon],
      ['', 'Cộng', ...ALL.with(2, 999)],
    ];
    const survey = surveyOf(sheetWith(...rows));
    expect([survey.totalRow, findingsOf(survey)]).toEqual([null, ['warning subtotal-differs E8']]);
  });

  test('of one row below its group, or of several groups, is none such', () => {
    const rows: RawValue[][] = [
      ['I', 'Miền núi'],
      [1, 'Tam Kỳ', ...COUNTS.tamKy],
      ['', 'Cộng I', ...COUNTS.tamKy],
      ['II', 'Đồng bằng'],
      [2, 'Duy Xuyên', ...COUNTS.duyXuyen],
      ['', 'Cộng II', ...COUNTS.duyXuyen],
      ['III', 'Ven biển'],
      [3, 'Nông Sơn', ...COUNTS.nongSon],
      ['', 'Cộng III', ...COUNTS.nongSon],
      ['', 'Cộng nhóm II và III', ...sum(COUNTS.duyXuyen, COUNTS.nongSon)],
      ['', 'Tổng cộng', ...sum(COUNTS.tamKy, COUNTS.duyXuyen, COUNTS.nongSon)],
    ];
    expect(findingsOf(surveyOf(sheetWith(...rows)))).toEqual([]);
  });
});

test('a numbered row below the grand total is a warning', () => {
  const survey = surveyOf(
    sheetWith(
      [1, 'Xã A', ...COUNTS.tamKy],
      [2, 'Xã B', ...COUNTS.nongSon],
      ['', 'Tổng cộng', ...sum(COUNTS.tamKy, COUNTS.nongSon)],
      [3, 'Xã C', ...COUNTS.duyXuyen],
    ),
  );
  expect([survey.districts.length, openOf(survey)]).toEqual([3, []]);
  expect(findingsOf(survey)).toEqual(['warning row-below-total B6']);
});
