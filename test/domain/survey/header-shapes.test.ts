import type { RawValue } from '../../../src/domain/survey/cells/raw-sheet';
import { linesOf, membersOf, surveyOf, troubleOf } from './reading-of';
import { areaOf, sheetOf } from './sheet-of';

const DUY_XUYEN = [1, 'Huyện Duy Xuyên', 1, 2, 34, 0, 4, 31, 0, 12, 104];
const NONG_SON = [2, 'Huyện Nông Sơn', 0, 3, 21, 0, 3, 12, 0, 8, 70];
const BODY: RawValue[][] = [DUY_XUYEN, NONG_SON];
const READ = ['Huyện Duy Xuyên: 1 2 34 / 0 4 31 / 0 12 104', 'Huyện Nông Sơn: 0 3 21 / 0 3 12 / 0 8 70'];

const MEASURES = ['ĐB cơ sở', 'CB cơ sở', 'Đảng viên'];
const TOP = [
  'TT',
  'Tên đơn vị',
  'KHỐI ĐẢNG',
  '',
  '',
  'KHỐI MTTQ, ĐOÀN THỂ',
  '',
  '',
  'KHỐI CHÍNH QUYỀN',
  '',
  '',
];
const TWO_ROWS = [TOP, ['', '', ...MEASURES, ...MEASURES, ...MEASURES]];
const TWO_ROW_MERGES = ['A1:A2', 'B1:B2', 'C1:E1', 'F1:H1', 'I1:K1'];

describe('headers of one, two and three rows', () => {
  test('one row: bloc and measure stand in one text', () => {
    const header = ['KHỐI ĐẢNG', 'KHỐI MTTQ', 'KHỐI CHÍNH QUYỀN'].flatMap((bloc) =>
      ['đảng bộ cơ sở', 'chi bộ cơ sở', 'số đảng viên'].map((measure) => `${bloc}: ${measure}`),
    );
    expect(linesOf(surveyOf(sheetOf([['STT', 'Huyện, thành phố', ...header], ...BODY])))).toEqual(READ);
  });

  test('two rows merged both ways', () => {
    const survey = surveyOf(sheetOf([...TWO_ROWS, ...BODY], { merges: TWO_ROW_MERGES }));
    expect(linesOf(survey)).toEqual(READ);
    expect(survey.headerRows).toEqual({ first: 0, last: 1 });
    expect(survey.columns.slice(0, 2)).toEqual([
      { column: 1, field: { kind: 'district' }, header: ['Tên đơn vị'], certainty: 'sure' },
      {
        column: 2,
        field: { kind: 'count', bloc: 'party', measure: 'committees' },
        header: ['KHỐI ĐẢNG', 'ĐB cơ sở'],
        certainty: 'sure',
      },
    ]);
  });

  test('two rows without a merge: a text stands over the blanks to its right', () => {
    expect(linesOf(surveyOf(sheetOf([...TWO_ROWS, ...BODY])))).toEqual(READ);
  });

  test('the measures above and the blocs below', () => {
    const names = ['Khối đảng', 'Khối mặt trận', 'Khối chính quyền'];
    const header = [
      ['TT', 'Đơn vị', 'Số đảng viên', '', ''],
      ['', '', ...names],
    ];
    const sheet = sheetOf([...header, [1, 'Duy Xuyên', 34, 31, 104]], { merges: ['C1:E1'] });
    expect(membersOf(surveyOf(sheet))).toEqual(['Duy Xuyên: 34 31 104']);
  });

  test('three rows with the base organisations grouped, merged both ways', () => {
    const header = [
      TOP,
      ['', '', 'TCCSĐ', '', 'Đảng viên', 'Tổ chức cơ sở đảng', '', 'Đảng viên', 'TCCSĐ', '', 'Đảng viên'],
      ['', '', 'ĐB CS', 'CB CS', '', 'ĐBCS', 'CBCS', '', 'ĐB', 'CB', ''],
    ];
    const merges = [
      'A1:A3',
      'B1:B3',
      'C1:E1',
      'F1:H1',
      'I1:K1',
      'C2:D2',
      'F2:G2',
      'I2:J2',
      'E2:E3',
      'H2:H3',
      'K2:K3',
    ];
    expect(linesOf(surveyOf(sheetOf([...header, ...BODY], { merges })))).toEqual(READ);
    expect(linesOf(surveyOf(sheetOf([...header, ...BODY])))).toEqual(READ);
  });

  test('titles above and the unit of counting are no header', () => {
    const titles = [
      ['BAN TỔ CHỨC TỈNH ỦY', '', '', '', '', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
      ['BIỂU KHẢO SÁT TỔ CHỨC ĐẢNG VÀ ĐẢNG VIÊN 3 KHỐI: KHỐI ĐẢNG, MẶT TRẬN, CHÍNH QUYỀN'],
      ['Biểu số 2', '', '', '', '', '', '', 'Đvt: tổ chức, đảng viên'],
    ];
    const survey = surveyOf(sheetOf([...titles, ...TWO_ROWS, ...BODY], { merges: ['A2:K2'] }));
    expect(linesOf(survey)).toEqual(READ);
    expect(survey.headerRows).toEqual({ first: 3, last: 4 });
    expect(survey.area).toEqual(areaOf('A4:K7'));
  });

  test('a table that begins elsewhere on the sheet gives sheet coordinates', () => {
    const merges = ['D9:D10', 'F9:H9', 'I9:K9', 'L9:N9'];
    const survey = surveyOf(sheetOf([...TWO_ROWS, ...BODY], { at: 'D9', merges }));
    expect(survey.area).toEqual(areaOf('D9:N12'));
    expect(survey.nameColumn).toBe(4);
    expect(survey.districts.map(({ row, cell }) => [row, cell])).toEqual([
      [10, 'E11'],
      [11, 'E12'],
    ]);
    expect(survey.districts[0]?.counts['party']?.members).toEqual({
      state: 'whole',
      value: 34,
      cell: 'H11',
      from: ['H11'],
    });
  });
});

describe('headers that are not quite regular', () => {
  const ROW = [1, 'Duy Xuyên', 2, 34, 4, 31, 12, 104];
  const EXPECTED = ['Duy Xuyên: 34 31 104'];

  test('a heading of two blocs leaves each to the texts below it', () => {
    const header = [
      ['TT', 'Đơn vị', 'KHỐI ĐẢNG, ĐOÀN THỂ', '', '', '', 'KHỐI CHÍNH QUYỀN', ''],
      ['', '', 'Cơ quan đảng', '', 'Đoàn thể', '', '', ''],
      ['', '', 'CB', 'ĐV', 'CB', 'ĐV', 'CB', 'ĐV'],
    ];
    expect(membersOf(surveyOf(sheetOf([...header, ROW], { merges: ['C1:F1'] })))).toEqual(EXPECTED);
  });

  test('"đảng bộ" in a bloc’s name counts nothing', () => {
    const header = [
      ['TT', 'Đơn vị', 'ĐẢNG BỘ KHỐI ĐẢNG', '', 'ĐẢNG BỘ KHỐI MẶT TRẬN', '', 'ĐẢNG BỘ KHỐI CHÍNH QUYỀN', ''],
      ['', '', 'CB', 'ĐV', 'CB', 'ĐV', 'CB', 'ĐV'],
    ];
    expect(linesOf(surveyOf(sheetOf([...header, ROW])))).toEqual(['Duy Xuyên: ? 2 34 / ? 4 31 / ? 12 104']);
  });

  test('a measure under another one is neither', () => {
    const header = [
      ['TT', 'Đơn vị', 'KHỐI ĐẢNG', '', 'KHỐI MTTQ', '', 'KHỐI CHÍNH QUYỀN', ''],
      ['', '', 'Đảng viên', '', 'Đảng viên', '', 'Đảng viên', ''],
      ['', '', 'Chi bộ', 'Tổng số', 'Chi bộ', 'Tổng số', 'Chi bộ', 'Tổng số'],
    ];
    expect(linesOf(surveyOf(sheetOf([...header, ROW])))).toEqual(['Duy Xuyên: ? ? 34 / ? ? 31 / ? ? 104']);
  });

  test('a text is not spread over a column without a header', () => {
    const header = [
      ['TT', 'Đơn vị', 'KHỐI ĐẢNG', '', 'KHỐI MTTQ', '', 'KHỐI CHÍNH QUYỀN', ''],
      ['', '', 'ĐV', '', 'ĐV', '', 'ĐV', ''],
    ];
    expect(membersOf(surveyOf(sheetOf([...header, [1, 'Duy Xuyên', 34, 5, 31, 5, 104, 5]])))).toEqual(
      EXPECTED,
    );
  });

  test('a row with one text of a header between two header rows belongs to it', () => {
    const header = [
      ['TT', 'Đơn vị', 'KHỐI ĐẢNG', '', 'KHỐI MTTQ', '', 'KHỐI CHÍNH QUYỀN', ''],
      ['', '', '', 'Đảng viên'],
      ['', '', 'CB', 'Tổng số', 'CB', 'ĐV', 'CB', 'ĐV'],
    ];
    expect(membersOf(surveyOf(sheetOf([...header, ROW])))).toEqual(EXPECTED);
  });

  test('rows under merged headings belong to the header, whatever stands in them', () => {
    const header = [
      ['TT', 'Đơn vị', 'Khối đảng: ĐV', 'Khối MTTQ: ĐV', 'Khối chính quyền: ĐV', 'Độ tuổi', ''],
      ['', '', '', '', '', 'Dưới 30', 'Khác'],
    ];
    const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:E2', 'F1:G1'];
    const survey = surveyOf(sheetOf([...header, [1, 'Duy Xuyên', 34, 31, 104, 9, 160]], { merges }));
    expect([membersOf(survey), survey.headerRows]).toEqual([EXPECTED, { first: 0, last: 1 }]);
  });

  test('"Đảng bộ huyện" over the names is no column of committees', () => {
    const header = [
      ['', '', 'KHỐI ĐẢNG', '', 'KHỐI MTTQ', '', 'KHỐI CHÍNH QUYỀN', ''],
      ['TT', 'Đảng bộ huyện', 'ĐB', 'ĐV', 'ĐB', 'ĐV', 'ĐB', 'ĐV'],
    ];
    const survey = surveyOf(sheetOf([...header, ROW]));
    expect([membersOf(survey), survey.nameColumn]).toEqual([EXPECTED, 1]);
  });

  test('"Tên …" is the column of names before any other that could be', () => {
    const header = [
      [
        'Địa phương',
        'Tên đơn vị',
        ...['KHỐI ĐẢNG', 'KHỐI MTTQ', 'KHỐI CHÍNH QUYỀN'].flatMap((text) => [text, '']),
      ],
      ['', '', 'CB', 'ĐV', 'CB', 'ĐV', 'CB', 'ĐV'],
    ];
    expect(surveyOf(sheetOf([...header, ['Đồng bằng', ...ROW.slice(1)]])).nameColumn).toBe(1);
  });

  test('Roman numbers under STT are no names', () => {
    const header = [
      ['STT', '', ...['KHỐI ĐẢNG', 'KHỐI MTTQ', 'KHỐI CHÍNH QUYỀN'].flatMap((text) => [text, ''])],
      ['', '', 'CB', 'ĐV', 'CB', 'ĐV', 'CB', 'ĐV'],
    ];
    const rows = [ROW.with(0, 'II'), ROW.with(0, 'III').with(1, '')];
    expect(surveyOf(sheetOf([...header, ...rows])).nameColumn).toBe(1);
  });

  test('a title merged down beside the header is no part of the table', () => {
    const rows = [
      ['', '', '', '', '', '', '', '', 'MẪU 1'],
      ['TT', 'Đơn vị', 'KHỐI ĐẢNG', '', 'KHỐI MTTQ', '', 'KHỐI CHÍNH QUYỀN', ''],
      ['', '', 'CB', 'ĐV', 'CB', 'ĐV', 'CB', 'ĐV'],
      ROW,
    ];
    const survey = surveyOf(sheetOf(rows, { merges: ['I1:I3'] }));
    expect([membersOf(survey), survey.area]).toEqual([EXPECTED, areaOf('A2:H4')]);
  });
});

describe('further columns', () => {
  test('the province’s total at the right is no bloc, and a note belongs to the area', () => {
    const header = [
      [...TOP, 'TỔNG CỘNG', '', '', 'Ghi chú'],
      ['', '', ...MEASURES, ...MEASURES, ...MEASURES, ...MEASURES, ''],
    ];
    const body = BODY.map((row) => [...row, 1, 18, 169, 'Làm điểm']);
    const survey = surveyOf(sheetOf([...header, ...body]));
    expect(linesOf(survey)).toEqual(READ);
    expect(survey.area).toEqual(areaOf('A1:O4'));
  });

  test('a column of base organisations is not one of members, and women are not all members', () => {
    const below = ['TCCSĐ', 'ĐB', 'CB', 'Tổng số', 'Nữ'];
    const header = [
      ['TT', 'Đơn vị', ...['KHỐI ĐẢNG', 'KHỐI MTTQ', 'KHỐI CHÍNH QUYỀN'].flatMap((t) => [t, '', '', '', ''])],
      ['', '', ...Array.from({ length: 3 }, () => ['', '', '', 'Đảng viên', '']).flat()],
      ['', '', ...below, ...below, ...below],
    ];
    const merges = ['C1:G1', 'H1:L1', 'M1:Q1', 'F2:G2', 'K2:L2', 'P2:Q2'];
    const row = [1, 'Duy Xuyên', 3, 1, 2, 34, 9, 4, 0, 4, 31, 8, 12, 0, 12, 104, 40];
    const expected = ['Duy Xuyên: 1 2 34 / 0 4 31 / 0 12 104'];
    expect(linesOf(surveyOf(sheetOf([...header, row], { merges })))).toEqual(expected);
    expect(linesOf(surveyOf(sheetOf([...header, row])))).toEqual(expected);
  });

  test.each([
    'Đảng viên nữ',
    'Tỷ lệ đảng viên',
    '% đảng viên',
    'Đảng viên mới kết nạp',
    'Chi bộ trực thuộc',
    'Đảng bộ bộ phận',
  ])('"%s" counts something else', (other) => {
    const header = [
      ['TT', 'Đơn vị', 'KHỐI ĐẢNG', '', 'KHỐI MTTQ', '', 'KHỐI CHÍNH QUYỀN', ''],
      ['', '', other, 'Đảng viên', 'Đảng viên', other, 'Đảng viên', other],
    ];
    expect(membersOf(surveyOf(sheetOf([...header, [1, 'Duy Xuyên', 9, 34, 31, 8, 104, 7]])))).toEqual([
      'Duy Xuyên: 34 31 104',
    ]);
  });

  test('blocs and columns may stand in any order', () => {
    const header = [
      ['Ghi chú', 'KHỐI CHÍNH QUYỀN', '', '', 'KHỐI ĐẢNG', '', '', 'KHỐI MTTQ', '', '', 'Tên huyện', 'TT'],
      ['', 'Đảng viên', 'Chi bộ', 'Đảng bộ', 'CB', 'ĐV', 'ĐB', 'ĐV', 'ĐB', 'CB', '', ''],
    ];
    const row = ['', 104, 12, 0, 2, 34, 1, 31, 0, 4, 'Duy Xuyên', 1];
    expect(linesOf(surveyOf(sheetOf([...header, row])))).toEqual(['Duy Xuyên: 1 2 34 / 0 4 31 / 0 12 104']);
  });
});

describe('full and probationary members', () => {
  const header = (parts: readonly string[]) => [
    [
      'TT',
      'Đơn vị',
      ...['KHỐI ĐẢNG', 'KHỐI MTTQ', 'KHỐI CHÍNH QUYỀN'].flatMap((t) => [t, ...parts.slice(1).map(() => '')]),
    ],
    ['', '', ...[0, 1, 2].flatMap(() => ['Đảng viên', ...parts.slice(1).map(() => '')])],
    ['', '', ...[0, 1, 2].flatMap(() => parts)],
  ];

  test('the total counts the members, "chính thức" the full ones', () => {
    const survey = surveyOf(
      sheetOf([
        ...header(['Tổng số', 'Chính thức', 'Dự bị']),
        [1, 'Duy Xuyên', 34, 30, 4, 31, 31, 0, 104, 100, 4],
      ]),
    );
    expect(membersOf(survey)).toEqual(['Duy Xuyên: 34 31 104']);
    expect(survey.districts[0]?.counts['party']?.fullMembers).toEqual({
      state: 'whole',
      value: 30,
      cell: 'D4',
      from: ['D4'],
    });
  });

  test('without a total the members are full and probationary added up', () => {
    const survey = surveyOf(
      sheetOf([
        ...header(['Chính thức', 'Dự bị']),
        [1, 'Duy Xuyên', 30, 4, 31, '', 'x', 'y'],
        ['', 'Cộng', 30, 5, 31, 0, 90, 4],
      ]),
    );
    expect(membersOf(survey)).toEqual(['Duy Xuyên: 34 ? ?']);
    expect(survey.districts[0]?.counts['party']?.members).toMatchObject({ cell: 'C4', from: ['C4', 'D4'] });
    expect(survey.districts[0]?.counts['government']?.members).toEqual({
      state: 'open',
      cell: 'G4',
      from: ['G4', 'H4'],
    });
    expect(survey.columns.slice(1, 3)).toMatchObject([
      { column: 2, field: { measure: 'fullMembers', bloc: 'party' } },
      { column: 3, field: { measure: 'probationary', bloc: 'party' } },
    ]);
    expect(survey.findings).toMatchObject([
      { code: 'organisations-not-counted' },
      { code: 'count-missing', severity: 'error', cell: 'F4', bloc: 'front', measure: 'members' },
      { code: 'count-is-mark', severity: 'error', cell: 'G4', bloc: 'government', measure: 'members' },
      { code: 'count-is-text', severity: 'error', cell: 'H4', bloc: 'government', measure: 'members' },
      { code: 'total-differs', cell: 'C5', bloc: 'party', measure: 'members', found: 35, sum: 34 },
    ]);
  });

  test('"chính thức" alone is not all members', () => {
    expect(
      troubleOf(sheetOf([...header(['Chính thức', 'Nữ']), [1, 'Duy Xuyên', 30, 4, 31, 0, 100, 4]])),
    ).toEqual({
      code: 'columns-missing',
      missing: ['party', 'front', 'government'].map((bloc) => ({ kind: 'count', bloc, measure: 'members' })),
    });
  });

  test('more full members than members is reported, and neither is sure', () => {
    const row = [1, 'Duy Xuyên', 34, 35, 0, 31, 31, 0, 104, 100, 4];
    const survey = surveyOf(sheetOf([...header(['Tổng số', 'Chính thức', 'Dự bị']), row]));
    expect(membersOf(survey)).toEqual(['Duy Xuyên: ? 31 104']);
    expect(survey.districts[0]?.counts['party']).toMatchObject({
      members: { state: 'open', cell: 'C4' },
      fullMembers: { state: 'open', cell: 'D4' },
    });
    expect(survey.findings).toContainEqual({
      severity: 'error',
      code: 'full-members-exceed-members',
      cell: 'D4',
      district: 'Duy Xuyên',
      bloc: 'party',
      measure: 'fullMembers',
      found: 35,
      members: 34,
    });
  });
});
