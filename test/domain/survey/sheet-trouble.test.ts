import { linesOf, surveyOf, troubleOf } from './reading-of';
import { sheetOf } from './sheet-of';

const TOP = ['TT', 'Đơn vị', 'KHỐI ĐẢNG', '', 'KHỐI MTTQ', '', 'KHỐI CHÍNH QUYỀN', ''];
const ROW = [1, 'Duy Xuyên', 2, 34, 4, 31, 12, 104];

describe('a sheet that is no survey', () => {
  test('an empty sheet', () => {
    expect(troubleOf(sheetOf([]))).toEqual({ code: 'sheet-empty' });
    expect(troubleOf(sheetOf([['', ' \u00A0'], ['\u200B']]))).toEqual({ code: 'sheet-empty' });
  });

  test('a sheet of other things has no header', () => {
    expect(
      troubleOf(
        sheetOf([
          ['Họ và tên', 'Ngày sinh'],
          ['Nguyễn Văn A', 30_000],
          [true, '#N/A'],
        ]),
      ),
    ).toEqual({
      code: 'no-header',
    });
  });

  test('a header deeper than a hundred rows is not looked for', () => {
    const table = [TOP, ['', '', 'CB', 'ĐV', 'CB', 'ĐV', 'CB', 'ĐV'], ROW];
    const below = (rows: number) => sheetOf([...Array.from({ length: rows }, () => ['x']), ...table]);
    expect(troubleOf(below(98))).toBeNull();
    expect(troubleOf(below(100))).toEqual({ code: 'no-header' });
  });

  test('members missing for one bloc are named', () => {
    expect(troubleOf(sheetOf([TOP, ['', '', 'CB', 'ĐV', 'CB', 'Nữ', 'CB', 'ĐV'], ROW]))).toEqual({
      code: 'columns-missing',
      missing: [{ kind: 'count', bloc: 'front', measure: 'members' }],
    });
  });

  test('a column of two blocs at once belongs to neither', () => {
    const top = ['TT', 'Đơn vị', 'KHỐI ĐẢNG, MẶT TRẬN, ĐOÀN THỂ', '', 'KHỐI CHÍNH QUYỀN', ''];
    expect(
      troubleOf(sheetOf([top, ['', '', 'CB', 'ĐV', 'CB', 'ĐV'], [1, 'Duy Xuyên', 2, 34, 4, 31]])),
    ).toEqual({
      code: 'columns-missing',
      missing: [
        { kind: 'count', bloc: 'party', measure: 'members' },
        { kind: 'count', bloc: 'front', measure: 'members' },
      ],
    });
  });

  test('two columns for one bloc’s members are ambiguous', () => {
    const sheet = sheetOf([TOP, ['', '', 'ĐV', 'Đảng viên', 'CB', 'ĐV', 'CB', 'ĐV'], ROW], { at: 'B3' });
    expect(troubleOf(sheet)).toEqual({
      code: 'columns-ambiguous',
      field: { kind: 'count', bloc: 'party', measure: 'members' },
      columns: ['D', 'E'],
    });
  });

  test('a heading typed over the middle column could mean two things', () => {
    const top = ['TT', 'Đơn vị', '', 'KHỐI ĐẢNG', '', '', 'KHỐI MTTQ', '', '', 'KHỐI CHÍNH QUYỀN', ''];
    const below = ['', '', ...[0, 1, 2].flatMap(() => ['ĐB', 'CB', 'ĐV'])];
    const sheet = sheetOf([top, below, [1, 'Duy Xuyên', 1, 2, 34, 0, 4, 31, 0, 12, 104]]);
    expect(troubleOf(sheet)).toEqual({
      code: 'columns-ambiguous',
      field: { kind: 'count', bloc: 'party', measure: 'committees' },
      columns: ['C', 'F'],
    });
  });

  test('counts without a column of names', () => {
    const rows = [
      TOP.map((text) => (text === 'Đơn vị' ? '' : text)),
      ['', '', 'CB', 'ĐV', 'CB', 'ĐV', 'CB', 'ĐV'],
    ];
    expect(troubleOf(sheetOf([...rows, [1, '', ...ROW.slice(2)]]))).toEqual({ code: 'no-name-column' });
  });

  test('a header with a total and no district', () => {
    const rows = [
      TOP,
      ['', '', 'CB', 'ĐV', 'CB', 'ĐV', 'CB', 'ĐV'],
      ['', 'Tổng cộng', 2, 34, 4, 31, 12, 104],
    ];
    expect(troubleOf(sheetOf(rows))).toEqual({ code: 'no-districts' });
    expect(troubleOf(sheetOf(rows.slice(0, 2)))).toEqual({ code: 'no-districts' });
  });
});

test('organisations without a column stay open, with one finding', () => {
  const survey = surveyOf(sheetOf([TOP, ['', '', 'CB', 'ĐV', 'CB', 'ĐV', 'CB', 'ĐV'], ROW]));
  expect(linesOf(survey)).toEqual(['Duy Xuyên: ? 2 34 / ? 4 31 / ? 12 104']);
  expect(survey.districts[0]?.counts['party']?.committees).toEqual({ state: 'open', cell: 'B3' });
  expect(survey.findings).toEqual([
    {
      severity: 'warning',
      code: 'organisations-not-counted',
      cell: 'A1',
      missing: ['party', 'front', 'government'].map((bloc) => ({ bloc, measure: 'committees' })),
    },
  ]);
});

test('the columns of names and of numbers are found without a header of their own', () => {
  const rows = [TOP.map((text, i) => (i < 2 ? '' : text)), ['', '', 'CB', 'ĐV', 'CB', 'ĐV', 'CB', 'ĐV'], ROW];
  const survey = surveyOf(sheetOf(rows));
  expect(survey.nameColumn).toBe(1);
  expect(survey.area.column).toBe(0);
});

test('a heading merged over the numbers and the names means the column with names', () => {
  const rows = [['Đơn vị', '', ...TOP.slice(2)], ['', '', 'CB', 'ĐV', 'CB', 'ĐV', 'CB', 'ĐV'], ROW];
  expect(surveyOf(sheetOf(rows, { merges: ['A1:B2'] })).nameColumn).toBe(1);
});
