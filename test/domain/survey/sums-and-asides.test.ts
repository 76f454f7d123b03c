import type { RawValue } from '../../../src/domain/survey/cells/raw-sheet';
import { surveyOf } from './reading-of';
import { ALL, COUNTS, findingsOf, namesOf, openOf, sheetWith, sum } from './three-blocs';

const NUMBERED: RawValue[][] = [
  [1, 'TP Tam Kỳ', ...COUNTS.tamKy],
  [2, 'Duy Xuyên', ...COUNTS.duyXuyen],
  [3, 'Nông Sơn', ...COUNTS.nongSon],
  [4, 'Quế Sơn', ...COUNTS.queSon],
];
const NAMES = ['TP Tam Kỳ', 'Duy Xuyên', 'Nông Sơn', 'Quế Sơn'];
const UNNUMBERED = NUMBERED.map(([, ...rest]) => ['', ...rest]);

const TOTALS = [
  'Tổng số toàn tỉnh Quảng Nam',
  'Cộng tỉnh Quảng Nam',
  'Toàn tỉnh Quảng Nam',
  'Tổng cộng Quảng Nam',
  'T.Cộng',
  'T. cộng',
  'TC',
  'Tổng hợp',
  'Đảng bộ tỉnh',
  'Tổng số TCCSĐ',
  'Cộng trang',
  'Cộng mang sang',
  'Cộng lũy kế',
  'Σ',
  '∑',
  'Total',
  'Tổng cộng: 3 huyện',
  'Tổng cộng 3 đơn vị',
  'Tổng cộng 3 khối',
  'Tổng các khối',
];

describe.each([
  ['numbered', NUMBERED],
  ['unnumbered', UNNUMBERED],
])('in a table of %s rows', (numbering, rows) => {
  test.each(TOTALS)('"%s" is the total, last or first, and is compared', (name) => {
    const last = surveyOf(sheetWith(...rows, ['', name, ...ALL]));
    expect([namesOf(last), last.totalRow, findingsOf(last)]).toEqual([NAMES, 6, []]);
    const first = surveyOf(sheetWith(['', name, ...ALL], ...rows));
    expect([namesOf(first), first.totalRow, findingsOf(first)]).toEqual([NAMES, 2, []]);
    const wrong = surveyOf(sheetWith(...rows, ['', name, ...ALL.with(2, 999)]));
    expect([namesOf(wrong), findingsOf(wrong)]).toEqual([NAMES, ['warning total-differs E7']]);
  });

  test('"Cộng Quảng Nam" is the total where its numbers say so, and in doubt where they do not', () => {
    const right = surveyOf(sheetWith(...rows, ['', 'Cộng Quảng Nam', ...ALL]));
    expect([namesOf(right), right.totalRow, findingsOf(right)]).toEqual([NAMES, 6, []]);
    const wrong = surveyOf(sheetWith(...rows, ['', 'Cộng Quảng Nam', ...ALL.with(2, 999)]));
    expect(findingsOf(wrong)).toEqual(['error row-looks-like-total B7']);
    expect(openOf(wrong)).toEqual(['Cộng Quảng Nam']);
  });

  test.each([
    'Bình quân',
    'Trong đó',
    'Chia ra',
    'Số liệu năm 2011',
    'Tỷ lệ %',
    'Tỉ lệ (%)',
    'Cùng kỳ 2011',
    'Năm 2011',
  ])(
    '"%s" is set aside with a note, or a warning without numbers, and does not cancel the total above it',
    (name) => {
      const severity = numbering === 'numbered' ? 'note' : 'warning';
      const aside = ['', name, ...COUNTS.duyXuyen.map((count) => count + 0.5)];
      const survey = surveyOf(sheetWith(...rows, ['', 'TỔNG CỘNG', ...ALL], aside));
      expect([namesOf(survey), survey.totalRow]).toEqual([NAMES, 6]);
      expect(findingsOf(survey)).toEqual([`${severity} row-set-aside B8`]);
      const wrong = surveyOf(sheetWith(...rows, ['', 'TỔNG CỘNG', ...ALL.with(2, 999)], aside));
      expect(findingsOf(wrong)).toEqual(['warning total-differs E7', `${severity} row-set-aside B8`]);
    },
  );

  test('an unknown row below the total is in doubt and does not cancel it', () => {
    const below = ['', 'Theo báo cáo lần trước', ...COUNTS.duyXuyen];
    const survey = surveyOf(sheetWith(...rows, ['', 'TỔNG CỘNG', ...ALL], below));
    expect(survey.totalRow).toBe(6);
    expect([findingsOf(survey), openOf(survey)]).toEqual([
      ['error row-below-total B8'],
      ['Theo báo cáo lần trước'],
    ]);
    const wrong = surveyOf(sheetWith(...rows, ['', 'TỔNG CỘNG', ...ALL.with(2, 999)], below));
    expect([wrong.totalRow, findingsOf(wrong)[0]]).toEqual([6, 'error row-below-total B8']);
  });

  test.each([
    ['all others, last', [...rows, ['', 'Quảng Nam', ...ALL]], 'B7'],
    ['all others, first', [['', 'Quảng Nam', ...ALL], ...rows], 'B3'],
    [
      'those since the last sum',
      [
        ...rows.slice(0, 2),
        ['', 'Cộng I', ...sum(COUNTS.tamKy, COUNTS.duyXuyen)],
        ...rows.slice(2),
        ['', 'Phần sau', ...sum(COUNTS.nongSon, COUNTS.queSon)],
      ],
      'B8',
    ],
  ])('a row with any name that is the sum of %s is in doubt', (__, body, cell) => {
    const survey = surveyOf(sheetWith(...body));
    expect(findingsOf(survey)).toEqual([`error row-looks-like-total ${cell}`]);
    expect(openOf(survey)).toHaveLength(1);
  });
});

test('a row without a number is in doubt where others have one, a warning where it has a kind of unit', () => {
  const survey = surveyOf(
    sheetWith(
      ...NUMBERED.slice(0, 2),
      ['', 'Số đã duyệt', ...COUNTS.nongSon],
      ['', 'TT Tân Bình', ...COUNTS.nongSon],
      ['', 'Huyện Quế Sơn', ...COUNTS.queSon],
    ),
  );
  expect([findingsOf(survey), openOf(survey)]).toEqual([
    [
      'error row-not-numbered B5',
      'warning row-not-numbered B6',
      'warning row-not-numbered B7',
      'warning district-not-in-list B6',
    ],
    ['Số đã duyệt'],
  ]);
  expect(namesOf(survey)).toHaveLength(5);
});

test('it is in doubt among districts numbered I, II, which stay districts', () => {
  const roman = NUMBERED.map(([, ...rest], i) => [['I', 'II', 'III', 'IV'][i] ?? '', ...rest]);
  const survey = surveyOf(sheetWith(...roman, ['', 'Số đã duyệt', ...COUNTS.nongSon]));
  expect([findingsOf(survey), openOf(survey)]).toEqual([['error row-not-numbered B7'], ['Số đã duyệt']]);
  expect(namesOf(survey)).toEqual([...NAMES, 'Số đã duyệt']);
});

test('a numbered district of a kind whose counts happen to be a sum keeps them, with a warning', () => {
  const counts = sum(COUNTS.tamKy, COUNTS.duyXuyen);
  const survey = surveyOf(sheetWith(...NUMBERED.slice(0, 2), [3, 'Huyện Thăng Bình', ...counts]));
  expect([findingsOf(survey), openOf(survey)]).toEqual([['warning row-looks-like-total B5'], []]);
  const plain = surveyOf(sheetWith(...NUMBERED.slice(0, 2), [3, 'Thăng Bình', ...counts]));
  expect([findingsOf(plain), openOf(plain)]).toEqual([['error row-looks-like-total B5'], ['Thăng Bình']]);
});

test.each([
  'Huyện Cộng Hòa',
  'Xã Toàn Thắng',
  'Cộng Hòa',
  'Tống Trân',
  'Tống Xá',
  'Tĩnh Gia',
  'Tịnh Biên',
  'Vũng Liêm',
])('"%s" with a number is a district without a finding', (name) => {
  const survey = surveyOf(sheetWith(...NUMBERED.slice(0, 2), [3, name, ...COUNTS.queSon]));
  expect([namesOf(survey)[2], findingsOf(survey), openOf(survey)]).toEqual([name, [], []]);
});

test.each([
  'Huyện Cộng Hòa',
  'Tống Trân',
  'Tĩnh Gia',
  'Núi Thành',
  'Huyện Núi Thành',
  'TP Vũng Tàu',
  'Đặc khu Lý Sơn',
])('"%s" is a district in a table without numbers', (name) => {
  const survey = surveyOf(sheetWith(...UNNUMBERED.slice(0, 2), ['', name, ...COUNTS.queSon]));
  expect([namesOf(survey)[2], findingsOf(survey), openOf(survey)]).toEqual([name, [], []]);
});

test('a total added up by SUM, which passes over a text, is known by its numbers', () => {
  const text = ['', 'Nông Sơn', ...COUNTS.nongSon.slice(0, 8), '70 đv'];
  const survey = surveyOf(
    sheetWith(...UNNUMBERED.slice(0, 2), text, [
      '',
      'Quảng Nam',
      ...sum(COUNTS.tamKy, COUNTS.duyXuyen, [...COUNTS.nongSon.slice(0, 8), 0]),
    ]),
  );
  expect(findingsOf(survey)).toEqual(['note count-read-from-text K5', 'error row-looks-like-total B6']);
});

test('"Cộng" on each page, the last of all of them, is the total; of its page alone it is none', () => {
  const page = ['', 'Cộng', ...sum(COUNTS.tamKy, COUNTS.duyXuyen)];
  const carried = ['', 'Mang sang', ...sum(COUNTS.tamKy, COUNTS.duyXuyen)];
  const pages = [...UNNUMBERED.slice(0, 2), page, carried, ...UNNUMBERED.slice(2)];
  const all = surveyOf(sheetWith(...pages, ['', 'Cộng', ...ALL]));
  expect([namesOf(all), all.totalRow, findingsOf(all)]).toEqual([NAMES, 8, []]);
  const part = surveyOf(sheetWith(...pages, ['', 'Cộng', ...sum(COUNTS.nongSon, COUNTS.queSon)]));
  expect([namesOf(part), part.totalRow, findingsOf(part)]).toEqual([NAMES, null, []]);
});
