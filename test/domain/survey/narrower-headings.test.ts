import { headerReader } from '../../../src/domain/survey/header/header-text';
import type { RawValue } from '../../../src/domain/survey/cells/raw-sheet';
import { membersOf, surveyOf, troubleOf } from './reading-of';
import { blocs, sheetOf } from './sheet-of';

const read = headerReader(blocs);
const BLOCS = ['KHỐI ĐẢNG', 'KHỐI MTTQ', 'KHỐI CHÍNH QUYỀN'];

/** Three header rows without a merge: the blocs, one text over all of a bloc's columns, and these. */
function under(over: string | null, parts: readonly string[]) {
  const blanks = parts.slice(1).map(() => '');
  return [
    ['TT', 'Tên đơn vị', ...BLOCS.flatMap((text) => [text, ...blanks])],
    ...(over === null ? [] : [['', '', ...BLOCS.flatMap(() => [over, ...blanks])]]),
    ['', '', ...BLOCS.flatMap(() => parts)],
  ];
}
const body = (width: number): RawValue[][] =>
  ['Tam Kỳ', 'Hội An'].map((name, k) => [
    k + 1,
    name,
    ...Array.from({ length: 3 * width }, (_, i) => 10 * (k + 1) + i),
  ]);
const MISSING = {
  code: 'columns-missing',
  missing: ['party', 'front', 'government'].map((bloc) => ({ kind: 'count', bloc, measure: 'members' })),
};

test.each([
  'Đảng viên nam',
  'ĐV là công chức',
  'ĐV là viên chức',
  'ĐV thuộc tỉnh',
  'ĐV trong tỉnh',
  'ĐV tại chức',
  'ĐV công nhân',
  'ĐV cồng kềnh',
  'Chính thức trong năm',
  'ĐV tăng trong năm',
  'ĐV đến tuổi',
  'DANG VIEN NAM',
])('"%s" counts less than its measure', (text) => {
  expect(read(text)).toMatchObject({ further: true, recognised: false });
});

test.each(['Nam', 'Công chức', 'Viên chức', 'Tại chức', 'Công'])('"%s" is no total', (text) => {
  expect(read(text)).toMatchObject({ further: true, kind: null });
});

test.each([
  'Tổng số đảng viên',
  'Tổng cộng ĐV',
  'Cộng đảng viên',
  'Đảng viên tổng cộng',
  'Số đảng viên hiện có đến năm 2012',
  'ĐV tính đến tháng 3 năm 2012',
  'ĐV năm nay',
  'TONG SO DANG VIEN NAM 2012',
  'Tổng số ĐV'.normalize('NFD'),
  'ĐV của các tổ chức',
  'Đảng viên (đ/c)',
])('"%s" counts all of them', (text) => {
  expect(read(text)).toMatchObject({ measure: 'members', further: false });
});

test.each(['Tổng số', 'Cộng', 'TỔNG CỘNG', 'TONG SO', 'Trong đó', 'Toàn tỉnh: tổng số'])(
  '"%s" is a total',
  (text) => {
    expect(read(text).kind).toBe('total');
  },
);

test('"Nam" beside "Tổng số" is no second column of members', () => {
  const survey = surveyOf(sheetOf([...under('Đảng viên', ['Tổng số', 'Nam', 'Nữ']), ...body(3)]));
  expect(membersOf(survey)).toEqual(['Tam Kỳ: 10 13 16', 'Hội An: 20 23 26']);
});

test.each([
  ['Đảng viên', ['Nam', 'Nữ']],
  ['Đảng viên', ['Công chức', 'Viên chức']],
  ['Đảng viên', ['Tại chức', 'Nghỉ hưu']],
  [null, ['Đảng viên nam', 'Đảng viên nữ']],
  [null, ['ĐV là công chức', 'ĐV là viên chức']],
  ['Đảng viên', ['Dưới 30 tuổi', '31-40 tuổi']],
])('%p over %j has no column of all members', (over, parts) => {
  expect(troubleOf(sheetOf([...under(over, parts), ...body(parts.length)]))).toEqual(MISSING);
});

test('a row of units of counting below the header narrows nothing', () => {
  const units = ['', '', ...BLOCS.flatMap(() => ['tổ chức', 'người'])];
  const survey = surveyOf(sheetOf([...under(null, ['CB', 'ĐV']), units, ...body(2)]));
  expect(membersOf(survey)).toEqual(['Tam Kỳ: 11 13 15', 'Hội An: 21 23 25']);
});

test('a nameless row of texts that are counts stays a row of counts', () => {
  const counts = ['', '', ...BLOCS.flatMap(() => ['4 CB', '34 ĐV'])];
  const survey = surveyOf(sheetOf([...under(null, ['CB', 'ĐV']), counts, ...body(2)]));
  expect(membersOf(survey)).toEqual([': ? ? ?', 'Tam Kỳ: 11 13 15', 'Hội An: 21 23 25']);
});
