import { drawn } from '../drawn';
import type { SurveyCase } from '../survey-case';

const TAM_KY = 'TP Tam Kỳ: 1 4 61 / 0 5 42 / 0 14 187';
const DUY_XUYEN = 'Huyện Duy Xuyên: 0 3 34 / 0 4 31 / 0 12 104';
const NONG_SON = 'Huyện Nông Sơn: 0 2 21 / 0 2 12 / 0 9 70';
const LONG_TWO = { layout: 'long', districts: [TAM_KY, DUY_XUYEN], findings: [] } as const;
const LONG_THREE = { layout: 'long', districts: [TAM_KY, DUY_XUYEN, NONG_SON], findings: [] } as const;

/** A row per district and bloc, as offices make such sheets. */
export const CLERKS_LONG: readonly SurveyCase[] = [
  {
    name: 'long-districts-split-over-pages',
    // A merged cell ends with its page; the next page names the district again.
    sheet: drawn(`
TT | Huyện, thành phố | Khối | ĐB | CB | ĐV
1 | TP Tam Kỳ | Khối đảng | 1 | 4 | 61
^ | ^ | Khối MTTQ | 0 | 5 | 42
^ | ^ | Khối chính quyền | 0 | 14 | 187
2 | Huyện Duy Xuyên | Khối đảng | 0 | 3 | 34
TT | Huyện, thành phố | Khối | ĐB | CB | ĐV
2 | Huyện Duy Xuyên (tiếp) | Khối MTTQ | 0 | 4 | 31
^ | ^ | Khối chính quyền | 0 | 12 | 104
3 | Huyện Nông Sơn | Khối đảng | 0 | 2 | 21
^ | ^ | Khối MTTQ | 0 | 2 | 12
^ | ^ | Khối chính quyền | 0 | 9 | 70
`),
    expected: LONG_THREE,
  },
  {
    name: 'long-districts-split-over-pages-without-their-name',
    sheet: drawn(`
TT | Huyện, thành phố | Khối | ĐB | CB | ĐV
1 | TP Tam Kỳ | Khối đảng | 1 | 4 | 61
 | | Khối MTTQ | 0 | 5 | 42
 | | Khối chính quyền | 0 | 14 | 187
2 | Huyện Duy Xuyên | Khối đảng | 0 | 3 | 34
TT | Huyện, thành phố | Khối | ĐB | CB | ĐV
 | | Khối MTTQ | 0 | 4 | 31
 | | Khối chính quyền | 0 | 12 | 104
3 | Huyện Nông Sơn | Khối đảng | 0 | 2 | 21
 | | Khối MTTQ | 0 | 2 | 12
 | | Khối chính quyền | 0 | 9 | 70
`),
    expected: LONG_THREE,
  },
  ...['nt', '-nt-', 'Như trên', '"', '″', '”', 'Nt.', '- nt -'].map((same, i): SurveyCase => ({
    name: `long-names-as-above-${i + 1}`,
    sheet: drawn(`
TT | Huyện, thành phố | Khối | ĐB | CB | ĐV
1 | TP Tam Kỳ | Khối đảng | 1 | 4 | 61
2 | ${same} | Khối MTTQ | 0 | 5 | 42
3 | ${same} | Khối chính quyền | 0 | 14 | 187
4 | Huyện Duy Xuyên | Khối đảng | 0 | 3 | 34
5 | ${same} | Khối MTTQ | 0 | 4 | 31
6 | ${same} | Khối chính quyền | 0 | 12 | 104
`),
    expected: LONG_TWO,
  })),
  {
    name: 'long-blocs-as-above',
    sheet: drawn(`
TT | Khối | Huyện, thành phố | ĐB | CB | ĐV
1 | Khối đảng | TP Tam Kỳ | 1 | 4 | 61
2 | nt | Huyện Duy Xuyên | 0 | 3 | 34
3 | Khối MTTQ | TP Tam Kỳ | 0 | 5 | 42
4 | nt | Huyện Duy Xuyên | 0 | 4 | 31
5 | Khối chính quyền | TP Tam Kỳ | 0 | 14 | 187
6 | nt | Huyện Duy Xuyên | 0 | 12 | 104
`),
    expected: LONG_TWO,
  },
  {
    name: 'long-counts-as-above',
    sheet: drawn(`
TT | Huyện, thành phố | Khối | ĐB | CB | ĐV
1 | TP Tam Kỳ | Khối đảng | 1 | 4 | 61
 | | Khối MTTQ | 0 | 5 | nt
 | | Khối chính quyền | 0 | 14 | 187
`),
    expected: {
      layout: 'long',
      districts: ['TP Tam Kỳ: 1 4 61 / 0 5 ? / 0 14 187'],
      findings: ['error count-is-text F3'],
    },
  },
  {
    name: 'long-names-merged-over-the-whole-row',
    sheet: drawn(`
TT | Khối | ĐB | CB | ĐV
I. TP TAM KỲ | < | < | < | <
1 | Khối đảng | 1 | 4 | 61
2 | Khối MTTQ | 0 | 5 | 42
3 | Khối chính quyền | 0 | 14 | 187
II. HUYỆN DUY XUYÊN | < | < | < | <
1 | Khối đảng | 0 | 3 | 34
2 | Khối MTTQ | 0 | 4 | 31
3 | Khối chính quyền | 0 | 12 | 104
`),
    expected: {
      layout: 'long',
      districts: [
        'I. TP TAM KỲ: 1 4 61 / 0 5 42 / 0 14 187',
        'II. HUYỆN DUY XUYÊN: 0 3 34 / 0 4 31 / 0 12 104',
      ],
      findings: [],
    },
  },
  {
    name: 'long-subsets-shares-and-two-kinds-of-members',
    sheet: drawn(`
TT | Đơn vị | Khối | TCCSĐ | < | < | Đảng viên | < | < | < | < | Tỷ lệ ĐV/CBCC (%)
^ | ^ | ^ | Tổng số | Trong đó | < | Tổng số | Chính thức | Dự bị | Trong đó | < | ^
^ | ^ | ^ | ^ | ĐB | CB | ^ | ^ | ^ | Nữ | Dân tộc | ^
1 | TP Tam Kỳ | Đảng | 5 | 1 | 4 | 61 | 60 | 1 | 20 | 0 | 87.1
 | | MTTQ, đoàn thể | 5 | 0 | 5 | 42 | 42 | 0 | 20 | 0 | 80
 | | Chính quyền | 14 | 0 | 14 | 187 | 180 | 7 | 80 | 1 | 72
2 | Huyện Duy Xuyên | Đảng | 3 | 0 | 3 | 34 | 33 | 1 | 11 | 0 | 85
 | | MTTQ, đoàn thể | 4 | 0 | 4 | 31 | 30 | 1 | 15 | 0 | 80
 | | Chính quyền | 12 | 0 | 12 | 104 | 100 | 4 | 41 | 0 | 70
`),
    expected: LONG_TWO,
  },
  {
    name: 'long-numbers-of-three-levels',
    sheet: drawn(`
TT | Đơn vị, khối | ĐB | CB | ĐV
1 | TP Tam Kỳ | 1 | 23 | 290
'1.1 | Khối đảng | 1 | 4 | 61
'1.2 | Khối MTTQ | 0 | 5 | 42
'1.3 | Khối chính quyền | 0 | 14 | 187
2 | Huyện Duy Xuyên | 0 | 19 | 169
'2.1 | Khối đảng | 0 | 3 | 34
'2.2 | Khối MTTQ | 0 | 4 | 31
'2.3 | Khối chính quyền | 0 | 12 | 104
`),
    expected: LONG_TWO,
  },
  {
    name: 'long-names-without-their-kind',
    sheet: drawn(`
TT | Đơn vị | Khối | ĐB | CB | ĐV
1 | Tam Kỳ | Khối đảng | 1 | 4 | 61
 | Tam Kỳ | Khối MTTQ | 0 | 5 | 42
 | Tam Kỳ | Khối chính quyền | 0 | 14 | 187
2 | Duy Xuyên (điểm) | Khối đảng | 0 | 3 | 34
 | Duy Xuyên | Khối MTTQ | 0 | 4 | 31
 | Duy Xuyên | Khối chính quyền | 0 | 12 | 104
`),
    expected: {
      layout: 'long',
      districts: ['Tam Kỳ: 1 4 61 / 0 5 42 / 0 14 187', 'Duy Xuyên (điểm): 0 3 34 / 0 4 31 / 0 12 104'],
      findings: [],
      unsure: [],
    },
  },
  {
    name: 'long-blocs-in-short-words-that-no-list-has',
    sheet: drawn(`
TT | Đơn vị | Khối | ĐB | CB | ĐV
1 | TP Tam Kỳ | Đ | 1 | 4 | 61
 | | MT-ĐT | 0 | 5 | 42
 | | CQ | 0 | 14 | 187
`),
    expected: { trouble: 'columns-missing' },
  },
  {
    name: 'long-total-of-each-bloc-at-the-end',
    sheet: drawn(`
TT | Huyện, thành phố | Khối | ĐB | CB | ĐV
1 | TP Tam Kỳ | Khối đảng | 1 | 4 | 61
^ | ^ | Khối MTTQ | 0 | 5 | 42
^ | ^ | Khối chính quyền | 0 | 14 | 187
2 | Huyện Duy Xuyên | Khối đảng | 0 | 3 | 34
^ | ^ | Khối MTTQ | 0 | 4 | 31
^ | ^ | Khối chính quyền | 0 | 12 | 104
Tổng cộng | < | Khối đảng | 1 | 7 | 95
^ | ^ | Khối MTTQ | 0 | 9 | 73
^ | ^ | Khối chính quyền | 0 | 26 | 291
`),
    expected: LONG_TWO,
  },
];

const DUY = 'Huyện Duy Xuyên: 0 2 21 / 0 1 8 / 1 1 44';
const NONG = 'Huyện Nông Sơn: 0 1 15 / 0 1 7 / 0 2 20';
const TWO = { layout: 'by-organisation', districts: [DUY, NONG], findings: [] } as const;
const ONE = { layout: 'by-organisation', districts: [DUY], findings: [] } as const;

/** A row per base organisation, as offices make such sheets. */
export const CLERKS_ORGANISATIONS: readonly SurveyCase[] = [
  {
    name: 'organisations-numbered-anew-in-each-district',
    sheet: drawn(`
TT | Huyện | Khối | Tên tổ chức cơ sở đảng | Đảng viên
1 | Huyện Duy Xuyên | Khối đảng | Chi bộ Văn phòng Huyện ủy | 12
2 | | | Chi bộ Ban Tổ chức | 9
3 | | Khối MTTQ | Chi bộ Mặt trận | 8
4 | | Khối chính quyền | Đảng bộ Phòng Giáo dục | 33
5 | | | Chi bộ Phòng Nội vụ | 11
1 | Huyện Nông Sơn | Khối đảng | Chi bộ Huyện ủy | 15
2 | | Khối MTTQ | Chi bộ Huyện đoàn | 7
3 | | Khối chính quyền | Chi bộ Văn phòng UBND | 14
4 | | | Chi bộ Thanh tra | 6
`),
    expected: TWO,
  },
  {
    name: 'organisations-numbered-anew-in-each-bloc',
    sheet: drawn(`
TT | Đơn vị | Đảng viên | < | <
^ | ^ | Tổng số | Chính thức | Dự bị
A | HUYỆN DUY XUYÊN | 73 | 70 | 3
I | Khối đảng | 21 | 20 | 1
1 | Chi bộ Văn phòng Huyện ủy | 12 | 12 | 0
2 | Chi bộ Ban Tổ chức | 9 | 8 | 1
II | Khối MTTQ, đoàn thể | 8 | 8 | 0
1 | Chi bộ Mặt trận | 8 | 8 | 0
III | Khối chính quyền | 44 | 42 | 2
1 | Đảng bộ Phòng Giáo dục | 33 | 31 | 2
2 | Chi bộ Phòng Nội vụ | 11 | 11 | 0
B | HUYỆN NÔNG SƠN | 42 | 41 | 1
I | Khối đảng | 15 | 15 | 0
1 | Chi bộ Huyện ủy | 15 | 15 | 0
II | Khối MTTQ, đoàn thể | 7 | 7 | 0
1 | Chi bộ Huyện đoàn | 7 | 7 | 0
III | Khối chính quyền | 20 | 19 | 1
1 | Chi bộ Văn phòng UBND | 14 | 13 | 1
2 | Chi bộ Thanh tra | 6 | 6 | 0
 | TỔNG CỘNG | 115 | 111 | 4
`),
    expected: {
      layout: 'by-organisation',
      districts: [
        DUY.replace('Huyện Duy Xuyên', 'HUYỆN DUY XUYÊN'),
        NONG.replace('Huyện Nông Sơn', 'HUYỆN NÔNG SƠN'),
      ],
      findings: [],
    },
  },
  {
    name: 'organisations-with-agencies-in-a-column-of-their-own',
    sheet: drawn(`
TT | Huyện | Khối | Cơ quan, đơn vị | Chi bộ, đảng bộ | Tổng số đảng viên | Chính thức | Dự bị | Cấp ủy viên
1 | Huyện Duy Xuyên | Đảng | Văn phòng Huyện ủy | Chi bộ | 12 | 12 | 0 | 3
2 | Huyện Duy Xuyên | Đảng | Ban Tổ chức | Chi bộ | 9 | 8 | 1 | 3
3 | Huyện Duy Xuyên | MTTQ | Mặt trận | Chi bộ | 8 | 8 | 0 | 1
4 | Huyện Duy Xuyên | Chính quyền | Phòng Giáo dục | Đảng bộ | 33 | 31 | 2 | 9
5 | Huyện Duy Xuyên | Chính quyền | Phòng Nội vụ | Chi bộ | 11 | 11 | 0 | 3
`),
    expected: ONE,
  },
  {
    name: 'organisations-with-agencies-and-names',
    sheet: drawn(`
TT | Huyện | Khối | Cơ quan | Tên chi bộ, đảng bộ | Tổng số ĐV | CT | DB | Cấp ủy
1 | Huyện Duy Xuyên | Đảng | Văn phòng Huyện ủy | Chi bộ Văn phòng | 12 | 12 | 0 | 3
2 | Huyện Duy Xuyên | Đảng | Ban Tổ chức Huyện ủy | Chi bộ Ban Tổ chức | 9 | 8 | 1 | 3
3 | Huyện Duy Xuyên | MTTQ | Mặt trận | Chi bộ Mặt trận | 8 | 8 | 0 | 1
4 | Huyện Duy Xuyên | Chính quyền | Phòng Giáo dục | Đảng bộ Giáo dục | 33 | 31 | 2 | 9
5 | Huyện Duy Xuyên | Chính quyền | Phòng Nội vụ | Chi bộ Nội vụ | 11 | 11 | 0 | 3
`),
    expected: ONE,
  },
  {
    name: 'organisations-with-secretaries-and-telephones',
    sheet: drawn(`
TT | Huyện | Khối | Tên chi bộ, đảng bộ | Họ tên bí thư | Điện thoại | Số đảng viên | Ghi chú
1 | Huyện Duy Xuyên | Khối đảng | Chi bộ Văn phòng Huyện ủy | Nguyễn Văn A | '0905123456 | 12 | ghép 2 ban
2 | Huyện Duy Xuyên | Khối đảng | Chi bộ Ban Tổ chức | Trần Thị B | '0905123457 | 9 |
3 | Huyện Duy Xuyên | Khối MTTQ | Chi bộ Mặt trận | Lê Văn C | '0905123458 | 8 |
4 | Huyện Duy Xuyên | Khối chính quyền | Đảng bộ Phòng Giáo dục | Phạm Văn D | '0905123459 | 33 | 8 CB trực thuộc
5 | Huyện Duy Xuyên | Khối chính quyền | Chi bộ Phòng Nội vụ | Võ Thị E | '0905123460 | 11 |
`),
    expected: ONE,
  },
  {
    name: 'organisations-with-subordinate-cells-by-their-type',
    // The cells below "Đảng bộ Phòng Giáo dục" are parts of it: counted beside it they would be counted twice.
    sheet: drawn(`
TT | Huyện | Khối | Tên tổ chức đảng | Loại hình | Đảng viên
1 | Huyện Duy Xuyên | Khối đảng | Văn phòng Huyện ủy | Chi bộ cơ sở | 12
2 | Huyện Duy Xuyên | Khối đảng | Ban Tổ chức | Chi bộ cơ sở | 9
3 | Huyện Duy Xuyên | Khối MTTQ | Mặt trận | Chi bộ cơ sở | 8
4 | Huyện Duy Xuyên | Khối chính quyền | Phòng Giáo dục | Đảng bộ cơ sở | 33
5 | Huyện Duy Xuyên | Khối chính quyền | Trường Mầm non | Chi bộ trực thuộc | 15
6 | Huyện Duy Xuyên | Khối chính quyền | Trường Tiểu học | Chi bộ trực thuộc | 18
7 | Huyện Duy Xuyên | Khối chính quyền | Phòng Nội vụ | Chi bộ cơ sở | 11
`),
    expected: ONE,
  },
  {
    name: 'organisations-with-subordinate-cells-by-their-numbers',
    sheet: drawn(`
TT | Huyện | Khối | Tên tổ chức đảng | Đảng viên
1 | Huyện Duy Xuyên | Khối đảng | Chi bộ Văn phòng Huyện ủy | 12
2 | | | Chi bộ Ban Tổ chức | 9
3 | | Khối MTTQ | Chi bộ Mặt trận | 8
4 | | Khối chính quyền | Đảng bộ Phòng Giáo dục | 33
'4.1 | | | Chi bộ Trường Mầm non | 15
'4.2 | | | Chi bộ Trường Tiểu học | 18
5 | | | Chi bộ Phòng Nội vụ | 11
`),
    expected: ONE,
  },
  {
    name: 'organisations-with-subordinate-cells-by-letters',
    sheet: drawn(`
TT | Huyện | Khối | Tên tổ chức đảng | Đảng viên
1 | Huyện Duy Xuyên | Khối đảng | Chi bộ Văn phòng Huyện ủy | 12
2 | | | Chi bộ Ban Tổ chức | 9
3 | | Khối MTTQ | Chi bộ Mặt trận | 8
4 | | Khối chính quyền | Đảng bộ Phòng Giáo dục | 33
a | | | Chi bộ Trường Mầm non | 15
b | | | Chi bộ Trường Tiểu học | 18
5 | | | Chi bộ Phòng Nội vụ | 11
`),
    expected: ONE,
  },
  {
    name: 'organisations-with-subordinate-cells-by-dashes',
    sheet: drawn(`
TT | Huyện | Khối | Tên tổ chức đảng | Đảng viên
1 | Huyện Duy Xuyên | Khối đảng | Chi bộ Văn phòng Huyện ủy | 12
2 | | | Chi bộ Ban Tổ chức | 9
3 | | Khối MTTQ | Chi bộ Mặt trận | 8
4 | | Khối chính quyền | Đảng bộ Phòng Giáo dục | 33
 | | | - Chi bộ Trường Mầm non | 15
 | | | - Chi bộ Trường Tiểu học | 18
5 | | | Chi bộ Phòng Nội vụ | 11
`),
    expected: ONE,
  },
  {
    name: 'organisations-with-subordinate-cells-that-do-not-add-up',
    sheet: drawn(`
TT | Huyện | Khối | Tên tổ chức đảng | Đảng viên
1 | Huyện Duy Xuyên | Khối đảng | Chi bộ Văn phòng Huyện ủy | 12
2 | | | Chi bộ Ban Tổ chức | 9
3 | | Khối MTTQ | Chi bộ Mặt trận | 8
4 | | Khối chính quyền | Đảng bộ Phòng Giáo dục | 33
'4.1 | | | Chi bộ Trường Mầm non | 15
'4.2 | | | Chi bộ Trường Tiểu học | 16
5 | | | Chi bộ Phòng Nội vụ | 11
`),
    expected: {
      layout: 'by-organisation',
      districts: ['Huyện Duy Xuyên: 0 2 21 / 0 1 8 / ? ? ?'],
      findings: ['error organisation-maybe-part D6', 'error organisation-maybe-part D7'],
    },
  },
  {
    name: 'organisations-names-as-above',
    sheet: drawn(`
TT | Huyện | Khối | Tên tổ chức cơ sở đảng | Loại hình | Đảng viên
1 | Huyện Duy Xuyên | Khối đảng | Văn phòng Huyện ủy | CBCS | 12
2 | nt | nt | Ban Tổ chức | nt | 9
3 | nt | Khối MTTQ | Mặt trận | nt | 8
4 | nt | Khối chính quyền | Phòng Giáo dục | ĐBCS | 33
5 | nt | nt | Phòng Nội vụ | CBCS | 11
6 | Huyện Nông Sơn | Khối đảng | Huyện ủy | CBCS | 15
7 | nt | Khối MTTQ | Huyện đoàn | nt | 7
8 | nt | Khối chính quyền | Văn phòng UBND | nt | 14
9 | nt | nt | Thanh tra | nt | 6
`),
    expected: TWO,
  },
  {
    name: 'organisations-below-names-merged-over-the-whole-row',
    sheet: drawn(`
TT | Tên chi bộ, đảng bộ | Đảng viên | Ghi chú
HUYỆN DUY XUYÊN | < | < | <
Khối đảng | < | < | <
1 | Chi bộ Văn phòng Huyện ủy | 12 |
2 | Chi bộ Ban Tổ chức | 9 |
Khối MTTQ, đoàn thể | < | < | <
3 | Chi bộ Mặt trận | 8 |
Khối chính quyền | < | < | <
4 | Đảng bộ Phòng Giáo dục | 33 |
5 | Chi bộ Phòng Nội vụ | 11 |
`),
    expected: {
      layout: 'by-organisation',
      districts: [DUY.replace('Huyện Duy Xuyên', 'HUYỆN DUY XUYÊN')],
      findings: [],
    },
  },
  {
    name: 'organisations-sums-that-count-them',
    sheet: drawn(`
TT | Huyện | Khối | Tên tổ chức cơ sở đảng | Đảng viên
1 | Huyện Duy Xuyên | Khối đảng | Chi bộ Văn phòng Huyện ủy | 12
2 | | | Chi bộ Ban Tổ chức | 9
3 | | Khối MTTQ | Chi bộ Mặt trận | 8
4 | | Khối chính quyền | Đảng bộ Phòng Giáo dục | 33
5 | | | Chi bộ Phòng Nội vụ | 11
 | Cộng: 5 TCCSĐ | | | 73
6 | Huyện Nông Sơn | Khối đảng | Chi bộ Huyện ủy | 15
7 | | Khối MTTQ | Chi bộ Huyện đoàn | 7
8 | | Khối chính quyền | Chi bộ Văn phòng UBND | 14
9 | | | Chi bộ Thanh tra | 6
 | Cộng: 4 TCCSĐ | | | 42
 | Tổng cộng: 9 TCCSĐ | | | 115
`),
    expected: TWO,
  },
  {
    name: 'organisations-in-communes',
    sheet: drawn(`
TT | Xã, phường | Khối | Chi bộ | Tổng số ĐV | Trong đó dự bị
1 | Phường Bàn Thạch | Cơ quan đảng | Chi bộ Văn phòng | 14 | 1
 | | MTTQ | Chi bộ Mặt trận | 9 | 0
 | | Chính quyền | Chi bộ UBND | 32 | 2
2 | Xã Tây Hồ | Cơ quan đảng | Chi bộ Văn phòng | 11 | 0
 | | MTTQ | Chi bộ Mặt trận | 8 | 0
 | | Chính quyền | Chi bộ UBND | 30 | 1
`),
    expected: {
      layout: 'by-organisation',
      districts: ['Phường Bàn Thạch: 0 1 14 / 0 1 9 / 0 1 32', 'Xã Tây Hồ: 0 1 11 / 0 1 8 / 0 1 30'],
      findings: [],
    },
  },
];
