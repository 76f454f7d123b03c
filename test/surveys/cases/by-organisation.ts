import { drawn } from '../drawn';
import type { SurveyCase } from '../survey-case';

const DUY_XUYEN = 'Huyện Duy Xuyên: 0 2 21 / 0 1 8 / 1 1 44';
const NONG_SON = 'Huyện Nông Sơn: 0 1 15 / 0 1 7 / 0 2 20';
const TWO = { layout: 'by-organisation', districts: [DUY_XUYEN, NONG_SON], findings: [] } as const;

/** A row per base organisation. */
export const BY_ORGANISATION: readonly SurveyCase[] = [
  {
    name: 'organisations-named-on-every-row',
    sheet: drawn(`
TT | Huyện | Khối | Tên tổ chức cơ sở đảng | Loại hình | Số đảng viên
1 | Huyện Duy Xuyên | Khối đảng | Văn phòng Huyện ủy | Chi bộ cơ sở | 12
2 | Huyện Duy Xuyên | Khối đảng | Ban Tổ chức | Chi bộ cơ sở | 9
3 | Huyện Duy Xuyên | Khối MTTQ | Mặt trận | Chi bộ cơ sở | 8
4 | Huyện Duy Xuyên | Khối chính quyền | Phòng Giáo dục | Đảng bộ cơ sở | 33
5 | Huyện Duy Xuyên | Khối chính quyền | Phòng Nội vụ | Chi bộ cơ sở | 11
6 | Huyện Nông Sơn | Khối đảng | Huyện ủy | Chi bộ cơ sở | 15
7 | Huyện Nông Sơn | Khối MTTQ | Huyện đoàn | Chi bộ cơ sở | 7
8 | Huyện Nông Sơn | Khối chính quyền | Văn phòng UBND | Chi bộ cơ sở | 14
9 | Huyện Nông Sơn | Khối chính quyền | Thanh tra | Chi bộ cơ sở | 6
`),
    expected: { ...TWO, unsure: [] },
  },
  {
    name: 'organisations-names-merged-with-three-header-rows',
    sheet: drawn(`
DANH SÁCH TỔ CHỨC CƠ SỞ ĐẢNG

TT | Huyện | Khối | Tên chi bộ, đảng bộ | Loại hình | Đảng viên | < | < | Ghi chú
^ | ^ | ^ | ^ | ^ | Tổng số | Trong đó | < | ^
^ | ^ | ^ | ^ | ^ | ^ | Chính thức | Dự bị | ^
1 | Huyện Duy Xuyên | Khối đảng | Văn phòng Huyện ủy | CB | 12 | 12 | 0 |
2 | ^ | ^ | Ban Tổ chức | CB | 9 | 8 | 1 |
3 | ^ | Khối MTTQ | Mặt trận | CB | 8 | 8 | 0 |
4 | ^ | Khối chính quyền | Phòng Giáo dục | ĐB | 33 | 31 | 2 |
5 | ^ | ^ | Phòng Nội vụ | CB | 11 | 11 | 0 | kể cả Thanh tra
6 | Huyện Nông Sơn | Khối đảng | Huyện ủy | CB | 15 | 15 | 0 |
7 | ^ | Khối MTTQ | Huyện đoàn | CB | 7 | 7 | 0 |
8 | ^ | Khối chính quyền | Văn phòng UBND | CB | 14 | 13 | 1 |
9 | ^ | ^ | Thanh tra | CB | 6 | 6 | 0 |
`),
    expected: TWO,
  },
  {
    name: 'organisations-names-blank-below',
    sheet: drawn(`
TT | Huyện | Khối | Tên chi bộ, đảng bộ | Đảng viên
1 | Huyện Duy Xuyên | Khối đảng | Chi bộ Văn phòng Huyện ủy | 12
2 | | | Chi bộ Ban Tổ chức | 9
3 | | Khối MTTQ | Chi bộ Mặt trận | 8
4 | | Khối chính quyền | Đảng bộ Phòng Giáo dục | 33
5 | | | Chi bộ Phòng Nội vụ | 11
6 | Huyện Nông Sơn | Khối đảng | Chi bộ Huyện ủy | 15
7 | | Khối MTTQ | Chi bộ Huyện đoàn | 7
8 | | Khối chính quyền | Chi bộ Văn phòng UBND | 14
9 | | | Chi bộ Thanh tra | 6
`),
    expected: TWO,
  },
  {
    name: 'organisations-below-districts-and-blocs',
    sheet: drawn(`
TT | Tên tổ chức cơ sở đảng | Đảng viên
I | Huyện Duy Xuyên | 73
a | Khối đảng | 21
1 | Chi bộ Văn phòng Huyện ủy | 12
2 | Chi bộ Ban Tổ chức | 9
b | Khối MTTQ, đoàn thể | 8
3 | Chi bộ Mặt trận | 8
c | Khối chính quyền | 44
4 | Đảng bộ Phòng Giáo dục | 33
5 | Chi bộ Phòng Nội vụ | 11
II | Huyện Nông Sơn | 42
a | Khối đảng | 15
1 | Chi bộ Huyện ủy | 15
b | Khối MTTQ, đoàn thể | 7
2 | Chi bộ Huyện đoàn | 7
c | Khối chính quyền | 20
3 | Chi bộ Văn phòng UBND | 14
4 | Chi bộ Thanh tra | 6
 | Tổng cộng | 115
`),
    expected: TWO,
  },
  {
    name: 'organisations-named-like-units-and-blocs',
    // "Huyện đoàn" is no district, "MTTQ" below its bloc no bloc.
    sheet: drawn(`
TT | Tên đơn vị | Loại hình | Đảng viên
I | Huyện Duy Xuyên | |
 | Khối đảng | |
1 | Văn phòng Huyện ủy | Chi bộ | 12
2 | Ban Tổ chức | Chi bộ | 9
 | Khối MTTQ, đoàn thể | |
3 | MTTQ | Chi bộ | 8
 | Khối chính quyền | |
4 | Phòng Giáo dục | Đảng bộ | 33
5 | Phòng Nội vụ | Chi bộ | 11
II | Huyện Nông Sơn | |
 | Khối đảng | |
6 | Huyện ủy | Chi bộ | 15
 | Khối MTTQ, đoàn thể | |
7 | Huyện đoàn | Chi bộ | 7
 | Khối chính quyền | |
8 | Văn phòng UBND | Chi bộ | 14
9 | Thanh tra | Chi bộ | 6
`),
    expected: TWO,
  },
  {
    name: 'organisations-blocs-among-their-names',
    sheet: drawn(`
TT | Huyện | Tên tổ chức cơ sở đảng | Đảng viên
 | Huyện Duy Xuyên | |
 | | Khối đảng | 21
1 | | Chi bộ Văn phòng Huyện ủy | 12
2 | | Chi bộ Ban Tổ chức | 9
 | | Khối MTTQ | 8
3 | | Chi bộ Mặt trận | 8
 | | Khối chính quyền | 44
4 | | Đảng bộ Phòng Giáo dục | 33
5 | | Chi bộ Phòng Nội vụ | 11
 | Huyện Nông Sơn | |
 | | Khối đảng | 15
6 | | Chi bộ Huyện ủy | 15
 | | Khối MTTQ | 7
7 | | Chi bộ Huyện đoàn | 7
 | | Khối chính quyền | 20
8 | | Chi bộ Văn phòng UBND | 14
9 | | Chi bộ Thanh tra | 6
`),
    expected: TWO,
  },
  {
    name: 'organisations-sums-among-their-names',
    sheet: drawn(`
TT | Huyện | Khối | Tên tổ chức cơ sở đảng | Loại hình | Đảng viên
1 | Huyện Duy Xuyên | Khối đảng | Văn phòng Huyện ủy | CBCS | 12
2 | | | Ban Tổ chức | CBCS | 9
 | | | Cộng khối đảng | | 21
3 | | Khối MTTQ | Mặt trận | CBCS | 8
 | | | Cộng khối MTTQ | | 8
4 | | Khối chính quyền | Phòng Giáo dục | ĐBCS | 33
5 | | | Phòng Nội vụ | CBCS | 11
 | | | Cộng khối chính quyền | | 44
 | | | Cộng huyện Duy Xuyên | | 73
6 | Huyện Nông Sơn | Khối đảng | Huyện ủy | CBCS | 15
 | | | Cộng khối đảng | | 15
7 | | Khối MTTQ | Huyện đoàn | CBCS | 7
 | | | Cộng khối MTTQ | | 7
8 | | Khối chính quyền | Văn phòng UBND | CBCS | 14
9 | | | Thanh tra | CBCS | 6
 | | | Cộng khối chính quyền | | 20
 | | | Cộng huyện Nông Sơn | | 42
 | | | TỔNG CỘNG | | 115
`),
    expected: TWO,
  },
  {
    name: 'organisations-sorted-by-bloc',
    sheet: drawn(`
TT | Khối | Huyện | Tên tổ chức cơ sở đảng | Loại hình | Đảng viên
1 | Khối đảng | Huyện Duy Xuyên | Văn phòng Huyện ủy | CBCS | 12
2 | ^ | ^ | Ban Tổ chức | CBCS | 9
3 | ^ | Huyện Nông Sơn | Huyện ủy | CBCS | 15
4 | Khối MTTQ | Huyện Duy Xuyên | Mặt trận | CBCS | 8
5 | ^ | Huyện Nông Sơn | Huyện đoàn | CBCS | 7
6 | Khối chính quyền | Huyện Duy Xuyên | Phòng Giáo dục | ĐBCS | 33
7 | ^ | ^ | Phòng Nội vụ | CBCS | 11
8 | ^ | Huyện Nông Sơn | Văn phòng UBND | CBCS | 14
9 | ^ | ^ | Thanh tra | CBCS | 6
`),
    expected: TWO,
  },
  {
    name: 'organisations-below-blocs-and-districts',
    sheet: drawn(`
TT | Tên tổ chức cơ sở đảng | Đảng viên
A | KHỐI ĐẢNG | 36
I | Huyện Duy Xuyên | 21
1 | Chi bộ Văn phòng Huyện ủy | 12
2 | Chi bộ Ban Tổ chức | 9
II | Huyện Nông Sơn | 15
3 | Chi bộ Huyện ủy | 15
B | KHỐI MTTQ, ĐOÀN THỂ | 15
I | Huyện Duy Xuyên | 8
4 | Chi bộ Mặt trận | 8
II | Huyện Nông Sơn | 7
5 | Chi bộ Huyện đoàn | 7
C | KHỐI CHÍNH QUYỀN | 64
I | Huyện Duy Xuyên | 44
6 | Đảng bộ Phòng Giáo dục | 33
7 | Chi bộ Phòng Nội vụ | 11
II | Huyện Nông Sơn | 20
8 | Chi bộ Văn phòng UBND | 14
9 | Chi bộ Thanh tra | 6
`),
    expected: TWO,
  },
  {
    name: 'organisations-type-in-two-marked-columns',
    sheet: drawn(`
TT | Huyện | Khối | Tên cơ quan, đơn vị | Đảng bộ | Chi bộ | Đảng viên
1 | Huyện Duy Xuyên | Khối đảng | Văn phòng Huyện ủy | | x | 12
2 | | | Ban Tổ chức | | x | 9
3 | | Khối MTTQ | Mặt trận | | x | 8
4 | | Khối chính quyền | Phòng Giáo dục | x | | 33
5 | | | Phòng Nội vụ | | x | 11
6 | Huyện Nông Sơn | Khối đảng | Huyện ủy | | x | 15
7 | | Khối MTTQ | Huyện đoàn | | x | 7
8 | | Khối chính quyền | Văn phòng UBND | | x | 14
9 | | | Thanh tra | | x | 6
`),
    expected: TWO,
  },
  {
    name: 'organisations-type-in-two-columns-of-ones',
    sheet: drawn(`
TT | Huyện | Khối | Tên cơ quan, đơn vị | Hình thức tổ chức | < | Đảng viên
^ | ^ | ^ | ^ | Đảng bộ | Chi bộ | ^
1 | Huyện Duy Xuyên | Khối đảng | Văn phòng Huyện ủy | | 1 | 12
2 | ^ | ^ | Ban Tổ chức | | 1 | 9
3 | ^ | Khối MTTQ | Mặt trận | | 1 | 8
4 | ^ | Khối chính quyền | Phòng Giáo dục | 1 | | 33
5 | ^ | ^ | Phòng Nội vụ | | 1 | 11
6 | Huyện Nông Sơn | Khối đảng | Huyện ủy | | 1 | 15
7 | ^ | Khối MTTQ | Huyện đoàn | | 1 | 7
8 | ^ | Khối chính quyền | Văn phòng UBND | | 1 | 14
9 | ^ | ^ | Thanh tra | | 1 | 6
 | Tổng cộng | | | 1 | 8 | 115
`),
    expected: TWO,
  },
  {
    name: 'organisations-under-a-heading-of-units',
    // "Đơn vị" are the organisations where "Huyện" are the districts.
    sheet: drawn(`
TT | Huyện | Khối | Đơn vị | Loại hình | Đảng viên
1 | Huyện Duy Xuyên | Khối đảng | Văn phòng Huyện ủy | Chi bộ cơ sở | 12
2 | Huyện Duy Xuyên | Khối đảng | Ban Tổ chức | Chi bộ cơ sở | 9
3 | Huyện Duy Xuyên | Khối MTTQ | Mặt trận | Chi bộ cơ sở | 8
4 | Huyện Duy Xuyên | Khối chính quyền | Phòng Giáo dục | Đảng bộ cơ sở | 33
5 | Huyện Duy Xuyên | Khối chính quyền | Phòng Nội vụ | Chi bộ cơ sở | 11
6 | Huyện Nông Sơn | Khối đảng | Huyện ủy | Chi bộ cơ sở | 15
7 | Huyện Nông Sơn | Khối MTTQ | Huyện đoàn | Chi bộ cơ sở | 7
8 | Huyện Nông Sơn | Khối chính quyền | Văn phòng UBND | Chi bộ cơ sở | 14
9 | Huyện Nông Sơn | Khối chính quyền | Thanh tra | Chi bộ cơ sở | 6
`),
    expected: TWO,
  },
  {
    name: 'organisations-without-type',
    sheet: drawn(`
TT | Huyện | Khối | Tên cơ quan, đơn vị | Đảng viên
1 | Huyện Duy Xuyên | Khối đảng | Chi bộ Văn phòng Huyện ủy | 12
2 | | | Chi bộ Ban Tổ chức | 9
3 | | Khối MTTQ | Chi bộ Mặt trận | 8
4 | | Khối chính quyền | Phòng Giáo dục | 33
5 | | | Chi bộ Phòng Nội vụ | 11
`),
    expected: {
      layout: 'by-organisation',
      districts: ['Huyện Duy Xuyên: 0 2 21 / 0 1 8 / ? ? 44'],
      findings: ['warning organisation-type-unknown D5'],
    },
  },
  {
    name: 'organisations-without-name',
    sheet: drawn(`
TT | Huyện | Khối | Tên tổ chức cơ sở đảng | Loại hình | Đảng viên
1 | Huyện Duy Xuyên | Khối đảng | Văn phòng Huyện ủy | Chi bộ | 12
2 | Huyện Duy Xuyên | Khối đảng | | Chi bộ | 9
3 | Huyện Duy Xuyên | Khối MTTQ | Mặt trận | Chi bộ | 8
4 | Huyện Duy Xuyên | Khối chính quyền | Phòng Giáo dục | Đảng bộ | 33
5 | Huyện Duy Xuyên | Khối chính quyền | Phòng Nội vụ | Chi bộ | 11
`),
    expected: {
      layout: 'by-organisation',
      districts: [DUY_XUYEN],
      findings: ['warning organisation-name-missing D3'],
      unsure: [],
    },
  },
  {
    name: 'organisations-sum-without-any-word',
    // Neither a name nor a type nor a number: a sum, most likely, and never an organisation without a doubt.
    sheet: drawn(`
TT | Huyện | Khối | Tên tổ chức cơ sở đảng | Loại hình | Đảng viên
1 | Huyện Duy Xuyên | Khối đảng | Văn phòng Huyện ủy | Chi bộ | 12
2 | | | Ban Tổ chức | Chi bộ | 9
 | | | | | 21
3 | | Khối MTTQ | Mặt trận | Chi bộ | 8
4 | | Khối chính quyền | Phòng Giáo dục | Đảng bộ | 33
5 | | | Phòng Nội vụ | Chi bộ | 11
6 | Huyện Nông Sơn | Khối đảng | Huyện ủy | Chi bộ | 15
7 | | Khối MTTQ | Huyện đoàn | Chi bộ | 7
8 | | Khối chính quyền | Văn phòng UBND | Chi bộ | 14
9 | | | Thanh tra | Chi bộ | 6
`),
    expected: {
      layout: 'by-organisation',
      districts: ['Huyện Duy Xuyên: ? ? ? / ? ? ? / ? ? ?', NONG_SON],
      findings: ['error organisation-name-missing D4'],
    },
  },
  {
    name: 'organisations-listed-twice',
    sheet: drawn(`
TT | Huyện | Khối | Tên tổ chức cơ sở đảng | Đảng viên
1 | Huyện Duy Xuyên | Khối đảng | Chi bộ Văn phòng Huyện ủy | 12
2 | Huyện Duy Xuyên | Khối đảng | Chi bộ Ban Tổ chức | 9
3 | Huyện Duy Xuyên | Khối đảng | Chi bộ Ban Tổ chức | 9
4 | Huyện Duy Xuyên | Khối MTTQ | Chi bộ Mặt trận | 8
5 | Huyện Duy Xuyên | Khối chính quyền | Chi bộ Phòng Nội vụ | 11
`),
    expected: {
      layout: 'by-organisation',
      districts: ['Huyện Duy Xuyên: ? ? ? / 0 1 8 / 0 1 11'],
      findings: ['error organisation-twice D3', 'error organisation-twice D4'],
    },
  },
  {
    name: 'organisations-with-a-forgotten-district',
    sheet: drawn(`
TT | Huyện | Khối | Tên tổ chức cơ sở đảng | Đảng viên
1 | Huyện Duy Xuyên | Khối đảng | Chi bộ Văn phòng Huyện ủy | 12
2 | | | Chi bộ Ban Tổ chức | 9
3 | | Khối MTTQ | Chi bộ Mặt trận | 8
4 | | Khối chính quyền | Đảng bộ Phòng Giáo dục | 33
5 | | Khối đảng | Chi bộ Huyện ủy | 15
6 | | Khối MTTQ | Chi bộ Huyện đoàn | 7
7 | | Khối chính quyền | Chi bộ Thanh tra | 6
8 | Huyện Quế Sơn | Khối đảng | Chi bộ Huyện ủy | 14
9 | | Khối MTTQ | Chi bộ Huyện đoàn | 5
10 | | Khối chính quyền | Chi bộ Thanh tra | 4
`),
    expected: {
      layout: 'by-organisation',
      districts: ['Huyện Duy Xuyên: ? ? ? / ? ? ? / ? ? ?', 'Huyện Quế Sơn: 0 1 14 / 0 1 5 / 0 1 4'],
      findings: ['error district-maybe-changes B6'],
    },
  },
  {
    name: 'organisations-below-the-end-of-a-merged-name',
    // The first name ends with its merged cell: whose the next row is, nobody says.
    sheet: drawn(`
TT | Huyện | Khối | Tên tổ chức cơ sở đảng | Đảng viên
1 | Huyện Duy Xuyên | Khối đảng | Chi bộ Văn phòng Huyện ủy | 12
2 | ^ | Khối MTTQ | Chi bộ Mặt trận | 8
3 | ^ | Khối chính quyền | Chi bộ Phòng Nội vụ | 11
4 | | Khối chính quyền | Chi bộ Thanh tra | 6
5 | Huyện Quế Sơn | Khối đảng | Chi bộ Huyện ủy | 14
6 | ^ | Khối MTTQ | Chi bộ Huyện đoàn | 5
7 | ^ | Khối chính quyền | Chi bộ Thanh tra | 4
`),
    expected: {
      layout: 'by-organisation',
      districts: ['Huyện Duy Xuyên: ? ? ? / ? ? ? / ? ? ?', 'Huyện Quế Sơn: ? ? ? / ? ? ? / ? ? ?'],
      findings: ['error row-between-districts B5'],
    },
  },
  {
    name: 'organisations-below-thirty-in-communes',
    sheet: drawn(`
TT | Xã, phường | Khối | Tên chi bộ | Đảng viên | Cấp ủy viên
1 | Phường Tam Kỳ | Đảng | Chi bộ Văn phòng Đảng ủy | 12 | 3
2 | Phường Tam Kỳ | MTTQ | Chi bộ Mặt trận | 9 | 3
3 | Phường Tam Kỳ | Chính quyền | Chi bộ Ủy ban | 33 | 5
4 | Xã Thăng Bình | Đảng | Chi bộ Văn phòng Đảng ủy | 10 | 3
5 | Xã Thăng Bình | MTTQ | Chi bộ Mặt trận | 7 | 3
6 | Xã Thăng Bình | Chính quyền | Chi bộ Ủy ban | 31 | 5
`),
    expected: {
      layout: 'by-organisation',
      districts: ['Phường Tam Kỳ: 0 1 12 / 0 1 9 / 0 1 33', 'Xã Thăng Bình: 0 1 10 / 0 1 7 / 0 1 31'],
      findings: [],
    },
  },
];
