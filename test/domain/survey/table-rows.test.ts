import type { RawValue } from '../../../src/domain/survey/cells/raw-sheet';
import { membersOf, surveyOf } from './reading-of';
import { areaOf, sheetOf } from './sheet-of';

const TOP = [
  'TT',
  'Tên đơn vị',
  'KHỐI ĐẢNG',
  '',
  '',
  'KHỐI MTTQ',
  '',
  '',
  'KHỐI CHÍNH QUYỀN',
  '',
  '',
  'Ghi chú',
];
const BELOW = ['', '', 'ĐB', 'CB', 'ĐV', 'ĐB', 'CB', 'ĐV', 'ĐB', 'CB', 'ĐV', ''];

function row(index: RawValue, name: RawValue, members: readonly RawValue[] = [34, 31, 104]): RawValue[] {
  return [index, name, ...members.flatMap((count) => [0, 3, count])];
}
const sheetWith = (...body: readonly (readonly RawValue[])[]) => sheetOf([TOP, BELOW, ...body]);
const DUY_XUYEN = row(1, 'Huyện Duy Xuyên');
const NONG_SON = row(2, 'Huyện Nông Sơn', [21, 12, 70]);
const BOTH = ['Huyện Duy Xuyên: 34 31 104', 'Huyện Nông Sơn: 21 12 70'];
const SUM: RawValue[] = [0, 6, 55, 0, 6, 43, 0, 6, 174];

describe('a row of column numbers is no district', () => {
  test.each<[string, readonly RawValue[]]>([
    ['numbers', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    ['numbers from the first count on', ['', '', 1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ['letters, then numbers', ['A', 'B', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['numbers in brackets', ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)', '(11)']],
    ['sums', ['1', '2', '3', '4', '5 (=3+4)', '6', '7', '8=6+7', 9, 10, '11 (= 5 + 8)']],
  ])('%s', (_, numbers) => {
    const survey = surveyOf(sheetWith(numbers, DUY_XUYEN, NONG_SON));
    expect(membersOf(survey)).toEqual(BOTH);
    expect(survey.numberRow).toBe(2);
    expect(survey.findings).toEqual([]);
  });

  test('counts of a nameless row that do not rise are counts', () => {
    const survey = surveyOf(sheetWith(['', '', 1, 2, 34, 0, 4, 31, 0, 12, 104], NONG_SON));
    expect(survey.numberRow).toBeNull();
    expect(survey.districts).toHaveLength(2);
  });
});

describe('what looks like column numbers and is none', () => {
  test('rising counts of a nameless row', () => {
    const survey = surveyOf(sheetWith(['', '', 0, 3, 34, 35, 36, 40, 41, 42, 104], NONG_SON));
    expect([survey.numberRow, survey.districts.length]).toEqual([null, 2]);
  });

  test('a district whose name is a number', () => {
    const survey = surveyOf(sheetWith(row(1, '5'), row(2, '6')));
    expect(membersOf(survey)).toEqual(['5: 34 31 104', '6: 34 31 104']);
  });
});

describe('totals', () => {
  test.each([
    'Cộng',
    'CỘNG',
    'Cộng (1+…+11)',
    'TỔNG SỐ',
    'Tổng cộng:',
    'Toàn tỉnh',
    'Tổng số 18 huyện, thành phố',
    'Tỉnh Quảng Nam',
  ])('"%s" is the total, first or last', (name) => {
    const total = ['', name, ...SUM];
    const last = surveyOf(sheetWith(DUY_XUYEN, NONG_SON, total));
    expect([membersOf(last), last.totalRow, last.area]).toEqual([BOTH, 4, areaOf('A1:L5')]);
    const first = surveyOf(sheetWith(total, DUY_XUYEN, NONG_SON));
    expect([membersOf(first), first.totalRow, first.area]).toEqual([BOTH, 2, areaOf('A1:L5')]);
    expect([...first.findings, ...last.findings]).toEqual([]);
  });

  test('a total merged over the numbers and the names is one', () => {
    const survey = surveyOf(sheetWith(DUY_XUYEN, NONG_SON, ['TỔNG CỘNG', '', ...SUM]));
    expect([membersOf(survey), survey.totalRow]).toEqual([BOTH, 4]);
  });

  test.each(['Cộng Hòa', 'Tống Trân', 'Toàn Thắng'])('"%s" is a unit', (name) => {
    expect(membersOf(surveyOf(sheetWith(DUY_XUYEN, row('', name))))).toHaveLength(2);
  });

  test('a total that is not the sum is reported with the sum', () => {
    const survey = surveyOf(sheetWith(DUY_XUYEN, NONG_SON, ['', 'Cộng', 0, 6, 56, 0, 6, '43 đv', 0, 6, '']));
    const place = { severity: 'warning', code: 'total-differs', measure: 'members' };
    expect(survey.findings).toEqual([
      { ...place, cell: 'E5', bloc: 'party', found: 56, sum: 55 },
      { ...place, cell: 'H5', bloc: 'front', found: '43 đv', sum: 43 },
    ]);
  });

  test('a total is not compared where a count of its column is open', () => {
    const survey = surveyOf(
      sheetWith(DUY_XUYEN, row(2, 'Nông Sơn', ['', 12, 70]), ['', 'Cộng', 0, 6, 99, 0, 6, 43, 0, 6, 174]),
    );
    expect(survey.findings.map(({ code }) => code)).toEqual(['count-missing']);
  });
});

describe('groups', () => {
  test('group rows without counts and their subtotals are no districts', () => {
    const survey = surveyOf(
      sheetWith(
        ['I', 'Miền núi', ...SUM],
        NONG_SON,
        ['', 'Cộng miền núi', ...SUM],
        ['II', 'Đồng bằng'],
        DUY_XUYEN,
        ['', 'Cộng nhóm II', ...SUM],
        ['', 'Tổng cộng', ...SUM],
      ),
    );
    expect(membersOf(survey)).toEqual([BOTH[1], BOTH[0]]);
    expect(survey.totalRow).toBe(8);
  });

  test.each(['Cộng I', 'Tổng số II', 'Tổng cộng nhóm 1', 'Huyện miền núi', 'TP đồng bằng'])(
    '"%s" is no district',
    (name) => {
      expect(membersOf(surveyOf(sheetWith(DUY_XUYEN, ['', name, ...SUM], NONG_SON)))).toEqual(BOTH);
    },
  );

  test('a row numbered I or without a number is no district among rows numbered 1, 2, whatever its name', () => {
    const survey = surveyOf(sheetWith(['I', 'Duyên hải', ...SUM], DUY_XUYEN, ['', 'Tây nguyên'], NONG_SON));
    expect(membersOf(survey)).toEqual(BOTH);
  });

  test('"Cộng" under each group is no grand total', () => {
    const cong = ['', 'Cộng', ...SUM];
    const groups = [['A', 'Miền núi'], NONG_SON, cong, ['B', 'Đồng bằng'], DUY_XUYEN, cong];
    expect(surveyOf(sheetWith(...groups)).totalRow).toBeNull();
    expect(surveyOf(sheetWith(...groups, ['', 'Cộng', ...SUM])).totalRow).toBe(8);
  });

  test('districts numbered I, II are districts where nothing is numbered 1, 2', () => {
    const survey = surveyOf(sheetWith(row('I', 'Duy Xuyên'), row('II', 'Nông Sơn')));
    expect(membersOf(survey)).toHaveLength(2);
  });
});

describe('rows that may be districts are not dropped', () => {
  test('a numbered row or one of a known kind without counts has its counts missing', () => {
    const survey = surveyOf(
      sheetWith(
        DUY_XUYEN,
        [2, 'Nông Sơn'],
        ['', 'Huyện Quế Sơn'],
        ['', 'Các huyện miền núi'],
        row(4, 'Hội An'),
      ),
    );
    expect(membersOf(survey)).toEqual([
      BOTH[0],
      'Nông Sơn: ? ? ?',
      'Huyện Quế Sơn: ? ? ?',
      'Hội An: 34 31 104',
    ]);
    expect(survey.findings).toHaveLength(18);
    expect(survey.findings[0]).toEqual({
      severity: 'warning',
      code: 'count-missing',
      cell: 'C4',
      district: 'Nông Sơn',
      bloc: 'party',
      measure: 'committees',
    });
  });

  test('in a table without numbers any name is a district, unless it names a group', () => {
    const survey = surveyOf(
      sheetWith(row('', 'Duy Xuyên'), ['', 'Nông Sơn'], ['', 'Miền núi'], row('', 'Hội An')),
    );
    expect(membersOf(survey)).toEqual(['Duy Xuyên: 34 31 104', 'Nông Sơn: ? ? ?', 'Hội An: 34 31 104']);
  });

  test('counts without a name are kept open and reported', () => {
    const survey = surveyOf(sheetWith(DUY_XUYEN, row(2, ' \u00A0'), NONG_SON));
    expect(membersOf(survey)).toEqual([BOTH[0], ': ? ? ?', BOTH[1]]);
    expect(survey.districts[1]).toMatchObject({ name: '', key: '#4', cell: 'B4' });
    expect(survey.findings).toEqual([{ severity: 'error', code: 'district-name-missing', cell: 'B4' }]);
  });

  test('without a number of their own they may be of the district above, which is kept open as well', () => {
    const blank = row('', ' \u00A0');
    const survey = surveyOf(sheetWith(DUY_XUYEN, blank, blank, NONG_SON));
    expect(membersOf(survey)).toEqual(['Huyện Duy Xuyên: ? ? ?', ': ? ? ?', ': ? ? ?', BOTH[1]]);
    const under = {
      severity: 'error',
      code: 'row-under-same-name',
      district: 'Huyện Duy Xuyên',
      other: 'B3',
    };
    expect(survey.findings).toEqual([
      { ...under, cell: 'B4' },
      { ...under, cell: 'B5' },
    ]);
  });

  test('below a sum they are of no district above', () => {
    const sum = ['', 'Cộng', ...SUM];
    const survey = surveyOf(sheetWith(NONG_SON, DUY_XUYEN, sum, row('', ''), row(3, 'Huyện Quế Sơn')));
    expect(membersOf(survey).slice(0, 2)).toEqual([BOTH[1], BOTH[0]]);
    expect(survey.findings.map(({ code }) => code)).toContain('district-name-missing');
  });

  test('a name twice is reported on both rows, and both are kept open under keys of their own', () => {
    const twice = [
      row(1, 'Huyện Duy Xuyên'),
      NONG_SON,
      row(3, 'H. DUY  XUYÊN'),
      ['', 'Cộng', 0, 9, 89, 0, 9, 74, 0, 9, 278],
    ];
    const survey = surveyOf(sheetWith(...twice));
    expect(survey.districts.map(({ key }) => key)).toEqual(['h duy xuyen', 'h nong son', 'h duy xuyen #2']);
    expect(membersOf(survey)).toEqual(['Huyện Duy Xuyên: ? ? ?', BOTH[1], 'H. DUY XUYÊN: ? ? ?']);
    expect(survey.districts[0]?.counts['party']?.members).toEqual({ state: 'open', cell: 'B3' });
    expect(survey.findings).toEqual([
      { severity: 'error', code: 'district-twice', cell: 'B3', district: 'Huyện Duy Xuyên', other: 'B5' },
      { severity: 'error', code: 'district-twice', cell: 'B5', district: 'H. DUY XUYÊN', other: 'B3' },
    ]);
  });

  test('the town and the district of one name are two units', () => {
    expect(surveyOf(sheetWith(row(1, 'Thị xã Cai Lậy'), row(2, 'Huyện Cai Lậy'))).findings).toEqual([]);
  });
});

describe('the end of the table', () => {
  test.each<[string, readonly (readonly RawValue[])[]]>([
    ['date and place', [[], ['', '', '', '', '', '', '', '', 'Tam Kỳ, ngày 12 tháng 3 năm 2012']]],
    ['a date left open', [['', '', '', '', '', '', '……, ngày … tháng … năm …']]],
    [
      'who made it',
      [['', 'NGƯỜI LẬP BIỂU', '', '', '', '', '', 'TRƯỞNG BAN'], [], ['', 'Nguyễn Văn A', '', '', 'Trần B']],
    ],
    ['names of signers alone', [[], ['', 'Nguyễn Văn A', '', '', '', '', '', 'Trần Thị B']]],
    ['a note', [['Ghi chú: số liệu đến 31/12/2011']]],
  ])('is before %s', (_, below) => {
    const survey = surveyOf(sheetWith(DUY_XUYEN, NONG_SON, ['', 'Cộng', ...SUM], ...below));
    expect([membersOf(survey), survey.area]).toEqual([BOTH, areaOf('A1:L5')]);
    expect(survey.findings).toEqual([]);
  });

  test('is before another table', () => {
    const other = ['TT', 'Tên đơn vị', 'Chi bộ', 'Đảng viên'];
    const survey = surveyOf(sheetWith(DUY_XUYEN, NONG_SON, [], other, [1, 'Đại học Quảng Nam', 20, 300]));
    expect(membersOf(survey)).toEqual(BOTH);
  });

  test('blank rows and headers repeated on later pages do not end it', () => {
    const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    const survey = surveyOf(sheetWith(numbers, DUY_XUYEN, [], TOP, BELOW, numbers, NONG_SON));
    expect(membersOf(survey)).toEqual(BOTH);
    expect(survey.numberRow).toBe(2);
  });
});
