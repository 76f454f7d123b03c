import { drawn } from '../drawn';
import type { SurveyCase } from '../survey-case';

/** One district whose name stands in the title alone, with these lines above a row per bloc. */
const threeRows = (...lines: readonly string[]) =>
  drawn(`
${lines.join('\n')}
TT | Khối | ĐB | CB | ĐV
1 | Khối đảng | 0 | 3 | 34
2 | Khối MTTQ, đoàn thể | 0 | 4 | 31
3 | Khối chính quyền | 0 | 12 | 104
 | Tổng cộng | 0 | 19 | 169
`);

const DUY_XUYEN = 'Huyện Duy Xuyên: 0 3 34 / 0 4 31 / 0 12 104';
const named = (title: string, lines: readonly string[], cell: string, severity = 'note'): SurveyCase => ({
  name: `title-${title}`,
  sheet: threeRows(...lines),
  expected: { layout: 'long', districts: [DUY_XUYEN], findings: [`${severity} district-from-title ${cell}`] },
});
const unnamed = (title: string, ...lines: readonly string[]): SurveyCase => ({
  name: `title-${title}`,
  sheet: threeRows(...lines),
  expected: { trouble: 'columns-missing' },
});

const WIDE_HEADER = `
KHỐI ĐẢNG | < | < | KHỐI MTTQ | < | < | KHỐI CHÍNH QUYỀN | < | <
ĐB | CB | ĐV | ĐB | CB | ĐV | ĐB | CB | ĐV`;

/** What districts send: the name above the table, and none in it. */
export const CLERKS_TITLES: readonly SurveyCase[] = [
  named('in-capitals', ['BIỂU TỔNG HỢP TCCSĐ KHỐI CƠ QUAN', 'HUYỆN DUY XUYÊN NĂM 2012'], 'A2'),
  named('in-a-sentence', ['Khảo sát tổ chức cơ sở đảng huyện Duy Xuyên tính đến ngày 31/12/2011'], 'A1'),
  named(
    'of-the-letterhead',
    ['HUYỆN ỦY DUY XUYÊN | | ĐẢNG CỘNG SẢN VIỆT NAM', 'BAN TỔ CHỨC | | Duy Xuyên, ngày 5 tháng 3 năm 2012'],
    'A1',
  ),
  named(
    'beside-the-place-of-signing',
    ['BAN TỔ CHỨC HUYỆN ỦY DUY XUYÊN | | Tam Kỳ, ngày 5 tháng 3 năm 2012', 'KHẢO SÁT', ''],
    'A1',
  ),
  named('of-a-known-unit-without-its-kind', ['Khảo sát các khối cơ quan Duy Xuyên'], 'A1'),
  named('without-marks', ['KHAO SAT TO CHUC CO SO DANG HUYEN DUY XUYEN'], 'A1'),
  named('twice', ['ĐẢNG BỘ HUYỆN DUY XUYÊN', 'Khảo sát ba khối cơ quan huyện Duy Xuyên'], 'A1'),
  {
    name: 'title-of-a-unit-that-no-list-has',
    sheet: threeRows('KHẢO SÁT TCCSĐ KHỐI CƠ QUAN HUYỆN AN DƯƠNG'),
    expected: {
      layout: 'long',
      districts: ['Huyện An Dương: 0 3 34 / 0 4 31 / 0 12 104'],
      findings: ['warning district-from-title A1'],
    },
  },
  {
    name: 'title-of-a-commune',
    sheet: threeRows('ĐẢNG ỦY XÃ BÌNH DƯƠNG', 'Khảo sát các cơ quan, đơn vị thuộc xã'),
    expected: {
      layout: 'long',
      districts: ['Xã Bình Dương: 0 3 34 / 0 4 31 / 0 12 104'],
      findings: ['warning district-from-title A1'],
    },
  },
  unnamed('of-no-unit', 'BIỂU TỔNG HỢP TCCSĐ KHỐI CƠ QUAN CẤP HUYỆN NĂM 2012', 'TỈNH ỦY QUẢNG NAM'),
  unnamed('of-several-units', 'KHẢO SÁT CÁC HUYỆN DUY XUYÊN, NÔNG SƠN'),
  unnamed('of-two-units', 'HUYỆN DUY XUYÊN', 'Khảo sát TCCSĐ huyện Nông Sơn'),
  unnamed('of-two-kinds', 'HUYỆN CAI LẬY', 'Khảo sát TCCSĐ thị xã Cai Lậy'),
  unnamed('of-many-units', 'Khảo sát TCCSĐ các huyện miền núi', 'KHẢO SÁT CÁC HUYỆN ĐỒNG BẰNG'),
  unnamed('of-socio-political-bodies', 'BIỂU TỔNG HỢP CÁC TỔ CHỨC CHÍNH TRỊ - XÃ HỘI NĂM 2012'),
  unnamed('that-may-go-on', 'KHẢO SÁT TCCSĐ THÀNH PHỐ PHAN RANG - THÁP CHÀM'),
  {
    name: 'title-of-two-tables',
    // The second table has the same header: no row of it may go to the district above the first.
    sheet: drawn(`
HUYỆN DUY XUYÊN
TT | Khối | ĐB | CB | ĐV
1 | Khối đảng | 0 | 3 | 34
2 | Khối MTTQ | 0 | 4 | 31
3 | Khối chính quyền | 0 | 12 | 104
HUYỆN NÔNG SƠN
TT | Khối | ĐB | CB | ĐV
1 | Khối đảng | 0 | 2 | 21
2 | Khối MTTQ | 0 | 2 | 12
3 | Khối chính quyền | 0 | 9 | 70
`),
    expected: {
      layout: 'long',
      districts: ['HUYỆN NÔNG SƠN: 0 2 21 / 0 2 12 / 0 9 70'],
      findings: [
        'error row-without-district B3',
        'error row-without-district B4',
        'error row-without-district B5',
      ],
    },
  },
  {
    name: 'title-of-two-tables-of-organisations',
    sheet: drawn(`
KHẢO SÁT HUYỆN DUY XUYÊN
TT | Khối | Tên tổ chức cơ sở đảng | Đảng viên
1 | Khối đảng | Chi bộ Văn phòng Huyện ủy | 12
2 | Khối MTTQ | Chi bộ Mặt trận | 11
3 | Khối chính quyền | Chi bộ Phòng Nội vụ | 10
KHẢO SÁT HUYỆN NÔNG SƠN
TT | Khối | Tên tổ chức cơ sở đảng | Đảng viên
1 | Khối đảng | Chi bộ Văn phòng Huyện ủy | 8
2 | Khối MTTQ | Chi bộ Mặt trận | 7
3 | Khối chính quyền | Chi bộ Phòng Nội vụ | 6
`),
    expected: { trouble: 'columns-missing' },
  },
  {
    name: 'title-over-organisations-with-blocs',
    sheet: drawn(`
HUYỆN ỦY DUY XUYÊN
DANH SÁCH TỔ CHỨC CƠ SỞ ĐẢNG
TT | Khối | Tên tổ chức cơ sở đảng | Đảng viên
1 | Khối đảng | Chi bộ Văn phòng Huyện ủy | 12
2 | Khối đảng | Chi bộ Ban Tổ chức | 9
3 | Khối MTTQ | Chi bộ Mặt trận | 11
4 | Khối chính quyền | Chi bộ Phòng Nội vụ | 10
5 | Khối đảng | Chi bộ Ban Tuyên giáo | 7
6 | Khối chính quyền | Đảng bộ Công an huyện | 40
 | | Tổng cộng | 89
`),
    expected: {
      layout: 'by-organisation',
      districts: ['Huyện Duy Xuyên: 0 3 28 / 0 1 11 / 1 1 50'],
      findings: ['note district-from-title A1'],
    },
  },
  {
    name: 'title-over-organisations-below-their-blocs',
    sheet: drawn(`
KHẢO SÁT TCCSĐ HUYỆN DUY XUYÊN
TT | Tổ chức cơ sở đảng | Đảng viên
I | KHỐI ĐẢNG | 21
1 | Chi bộ Văn phòng Huyện ủy | 12
2 | Chi bộ Ban Tổ chức | 9
II | KHỐI MTTQ | 11
1 | Chi bộ Mặt trận | 11
III | KHỐI CHÍNH QUYỀN | 50
1 | Chi bộ Phòng Nội vụ | 10
2 | Đảng bộ Công an huyện | 40
`),
    expected: {
      layout: 'by-organisation',
      districts: ['Huyện Duy Xuyên: 0 2 21 / 0 1 11 / 1 1 50'],
      findings: ['note district-from-title A1'],
    },
  },
  {
    name: 'title-over-offices-headed-as-units',
    // "Đơn vị" heads the agencies here.
    sheet: drawn(`
KHẢO SÁT TCCSĐ HUYỆN DUY XUYÊN
TT | Đơn vị | Khối | Loại hình | Đảng viên
1 | Văn phòng Huyện ủy | Khối đảng | Chi bộ | 12
2 | Ban Tổ chức Huyện ủy | Khối đảng | Chi bộ | 9
3 | Ủy ban MTTQ | Khối MTTQ | Chi bộ | 11
4 | Phòng Nội vụ | Khối chính quyền | Chi bộ | 10
5 | Công an huyện | Khối chính quyền | Đảng bộ | 40
`),
    expected: {
      layout: 'by-organisation',
      districts: ['Huyện Duy Xuyên: 0 2 21 / 0 1 11 / 1 1 50'],
      findings: ['note district-from-title A1'],
    },
  },
  {
    name: 'title-over-offices-below-their-blocs',
    sheet: drawn(`
KHẢO SÁT TCCSĐ HUYỆN DUY XUYÊN
TT | Tên đơn vị | ĐB | CB | Đảng viên
I | KHỐI ĐẢNG | | | 21
1 | Văn phòng Huyện ủy | | x | 12
2 | Ban Tổ chức Huyện ủy | | x | 9
II | KHỐI MTTQ | | | 11
1 | Hội Nông dân | | x | 11
III | KHỐI CHÍNH QUYỀN | | | 50
1 | Phòng Nội vụ | | x | 10
2 | Công an huyện | x | | 40
`),
    expected: {
      layout: 'by-organisation',
      districts: ['Huyện Duy Xuyên: 0 2 21 / 0 1 11 / 1 1 50'],
      findings: ['note district-from-title A1'],
    },
  },
  {
    name: 'title-over-communes',
    // Names without their kinds are no offices of the district in the title.
    sheet: drawn(`
KHẢO SÁT CÁC KHỐI CƠ QUAN HUYỆN DUY XUYÊN
TT | Đơn vị | Khối | Đảng viên
1 | Duy Trinh | Khối đảng | 12
 | | Khối MTTQ | 11
 | | Khối chính quyền | 10
2 | Duy Sơn | Khối đảng | 8
 | | Khối MTTQ | 7
 | | Khối chính quyền | 6
`),
    expected: {
      layout: 'long',
      districts: ['Duy Trinh: ? ? 12 / ? ? 11 / ? ? 10', 'Duy Sơn: ? ? 8 / ? ? 7 / ? ? 6'],
      findings: ['warning organisations-not-counted A2'],
    },
  },
  {
    name: 'title-over-organisations-whose-blocs-begin-anew',
    // Perhaps the next district, whose name was left out.
    sheet: drawn(`
KHẢO SÁT TCCSĐ HUYỆN DUY XUYÊN
TT | Tổ chức cơ sở đảng | Đảng viên
I | KHỐI ĐẢNG |
1 | Chi bộ Văn phòng Huyện ủy | 12
II | KHỐI MTTQ |
1 | Chi bộ Mặt trận | 11
III | KHỐI CHÍNH QUYỀN |
1 | Chi bộ Phòng Nội vụ | 10
I | KHỐI ĐẢNG |
1 | Chi bộ Ban Tổ chức | 9
`),
    expected: {
      layout: 'by-organisation',
      districts: ['Huyện Duy Xuyên: ? ? ? / ? ? ? / ? ? ?'],
      findings: ['note district-from-title A1', 'error district-maybe-changes B9'],
    },
  },
  {
    name: 'title-over-a-row-without-a-name',
    sheet: drawn(`
HUYỆN DUY XUYÊN
TT | Tên đơn vị | KHỐI ĐẢNG | < | < | KHỐI MTTQ | < | < | KHỐI CHÍNH QUYỀN | < | <
^ | ^ | ĐB | CB | ĐV | ĐB | CB | ĐV | ĐB | CB | ĐV
1 | | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
`),
    expected: {
      layout: 'wide',
      districts: [DUY_XUYEN],
      findings: ['note district-from-title A1'],
      unsure: [],
    },
  },
  {
    name: 'title-over-a-row-of-counts',
    sheet: drawn(`
HUYỆN DUY XUYÊN${WIDE_HEADER}
0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
`),
    expected: { layout: 'wide', districts: [DUY_XUYEN], findings: ['note district-from-title A1'] },
  },
  {
    name: 'title-over-a-row-called-a-total',
    sheet: drawn(`
HUYỆN DUY XUYÊN
Nội dung | KHỐI ĐẢNG | < | < | KHỐI MTTQ | < | < | KHỐI CHÍNH QUYỀN | < | <
^ | ĐB | CB | ĐV | ĐB | CB | ĐV | ĐB | CB | ĐV
Tổng số | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
`),
    expected: { layout: 'wide', districts: [DUY_XUYEN], findings: ['note district-from-title A1'] },
  },
  {
    name: 'title-over-two-rows-of-counts',
    sheet: drawn(`
HUYỆN DUY XUYÊN${WIDE_HEADER}
0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
0 | 2 | 21 | 0 | 2 | 12 | 0 | 9 | 70
`),
    expected: { trouble: 'no-name-column' },
  },
  {
    name: 'title-over-a-row-with-a-name',
    sheet: drawn(`
HUYỆN DUY XUYÊN
TT | Tên đơn vị | KHỐI ĐẢNG | < | < | KHỐI MTTQ | < | < | KHỐI CHÍNH QUYỀN | < | <
^ | ^ | ĐB | CB | ĐV | ĐB | CB | ĐV | ĐB | CB | ĐV
1 | Huyện Nông Sơn | 0 | 2 | 21 | 0 | 2 | 12 | 0 | 9 | 70
`),
    expected: { layout: 'wide', districts: ['Huyện Nông Sơn: 0 2 21 / 0 2 12 / 0 9 70'], findings: [] },
  },
];
