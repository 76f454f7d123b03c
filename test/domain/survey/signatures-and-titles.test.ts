import type { RawValue } from '../../../src/domain/survey/cells/raw-sheet';
import { surveyOf } from './reading-of';
import { sheetOf } from './sheet-of';
import { BELOW, COUNTS, findingsOf, namesOf, openOf, sheetWith, TOP } from './three-blocs';

const NOTE = 'báo cáo ngày 5 tháng 3 năm 2012 chưa gửi';
const BLANKS = COUNTS.tamKy.map(() => '');

test.each(['H Quế Sơn', 'Quế Sơn'])('a note with a date beside "%s" signs nothing', (name) => {
  for (const note of [
    NOTE,
    'Báo cáo ngày 5 tháng 3 năm 2012',
    'Trưởng ban báo cáo sau, ngày 5 tháng 3 năm 2012 đã hẹn',
  ]) {
    const survey = surveyOf(
      sheetOf([
        [...TOP, 'Ghi chú'],
        [...BELOW, ''],
        ['', 'H Duy Xuyên', ...COUNTS.duyXuyen, ''],
        ['', name, ...BLANKS, note],
        ['', 'H Nông Sơn', ...COUNTS.nongSon, ''],
      ]),
    );
    expect([namesOf(survey), openOf(survey)]).toEqual([['H Duy Xuyên', name, 'H Nông Sơn'], [name]]);
  }
});

test.each<[string, RawValue[]]>([
  ['a place of a kind', ['', 'TP Tam Kỳ, ngày 5 tháng 3 năm 2012']],
  ['a note beside it', ['', 'Ghi chú: đã đủ', ...BLANKS.slice(1), 'Tam Kỳ, ngày 5 tháng 3 năm 2012']],
  ['a long line alone', ['', '', 'Số liệu do các huyện báo cáo đến hết ngày 31 tháng 12 năm 2011']],
  ['two signers', ['', 'Nơi nhận', '', '', '', 'T/M BAN THƯỜNG VỤ']],
])('a line of signatures with %s ends the table', (_, line) => {
  const survey = surveyOf(
    sheetWith(['', 'H Duy Xuyên', ...COUNTS.duyXuyen], line, ['', 'Nguyễn Văn A', '', '', 'x']),
  );
  expect([namesOf(survey), findingsOf(survey)]).toEqual([['H Duy Xuyên'], []]);
});

describe('a title between the pages of a table without numbers', () => {
  const page = (title: string, at: number) => [
    Array.from({ length: at + 1 }, (_, i) => (i === at ? title : '')),
    TOP,
    BELOW,
  ];

  test.each([
    'BIỂU TỔNG HỢP TỔ CHỨC ĐẢNG',
    'Biểu số 2 (tiếp theo)',
    'DANH SÁCH CÁC ĐƠN VỊ',
    'BẢNG KHẢO SÁT CÁC KHỐI (tiếp)',
    'Trang 2',
  ])('"%s" is no district', (title) => {
    for (const at of [0, 1]) {
      const survey = surveyOf(
        sheetWith(['', 'Duy Xuyên', ...COUNTS.duyXuyen], ...page(title, at), [
          '',
          'Nông Sơn',
          ...COUNTS.nongSon,
        ]),
      );
      expect([namesOf(survey), findingsOf(survey)]).toEqual([['Duy Xuyên', 'Nông Sơn'], []]);
    }
  });

  test('any other text is none where it is repeated', () => {
    const title = page('Ba khối cơ quan của Quảng Nam', 1);
    const survey = surveyOf(
      sheetWith(
        ['', 'Duy Xuyên', ...COUNTS.duyXuyen],
        ...title,
        ['', 'Nông Sơn', ...COUNTS.nongSon],
        ...title,
        ['', 'Quế Sơn', ...COUNTS.queSon],
      ),
    );
    expect([namesOf(survey), findingsOf(survey)]).toEqual([['Duy Xuyên', 'Nông Sơn', 'Quế Sơn'], []]);
  });

  test('a name alone that is not repeated stays a district without counts', () => {
    const survey = surveyOf(
      sheetWith(
        ['', 'Duy Xuyên', ...COUNTS.duyXuyen],
        ['', 'Bảng Lảng'],
        ['', 'Hội An'],
        ['', 'Quế Sơn', ...COUNTS.queSon],
      ),
    );
    expect(openOf(survey)).toEqual(['Bảng Lảng', 'Hội An']);
  });
});
