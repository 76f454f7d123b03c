import { drawn } from '../drawn';
import type { SurveyCase } from '../survey-case';

const TAM_KY = 'TP Tam Kỳ: 1 4 61 / 0 5 42 / 0 14 187';
const DUY_XUYEN = 'Huyện Duy Xuyên: 0 3 34 / 0 4 31 / 0 12 104';
const NONG_SON = 'Huyện Nông Sơn: 0 2 21 / 0 2 12 / 0 9 70';
const THREE = { layout: 'wide', districts: [TAM_KY, DUY_XUYEN, NONG_SON], findings: [] } as const;

/** The same three districts below headers of every kind. */
export const WIDE_HEADERS: readonly SurveyCase[] = [
  {
    name: 'wide-one-header-row',
    sheet: drawn(`
BIỂU KHẢO SÁT TỔ CHỨC CƠ SỞ ĐẢNG KHỐI ĐẢNG, MẶT TRẬN, CHÍNH QUYỀN

TT | Tên đơn vị | ĐB cơ sở khối đảng | CB cơ sở khối đảng | Đảng viên khối đảng | ĐB cơ sở khối MTTQ | CB cơ sở khối MTTQ | Đảng viên khối MTTQ | ĐB cơ sở khối chính quyền | CB cơ sở khối chính quyền | Đảng viên khối chính quyền
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
3 | Huyện Nông Sơn | 0 | 2 | 21 | 0 | 2 | 12 | 0 | 9 | 70
`),
    expected: { ...THREE, unsure: [] },
  },
  {
    name: 'wide-two-header-rows-merged',
    sheet: drawn(`
TT | Tên đơn vị | KHỐI ĐẢNG | < | < | KHỐI MTTQ, ĐOÀN THỂ | < | < | KHỐI CHÍNH QUYỀN | < | <
^ | ^ | ĐB CS | CB CS | ĐV | ĐB CS | CB CS | ĐV | ĐB CS | CB CS | ĐV
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
3 | Huyện Nông Sơn | 0 | 2 | 21 | 0 | 2 | 12 | 0 | 9 | 70
`),
    expected: THREE,
  },
  {
    name: 'wide-two-header-rows-unmerged',
    sheet: drawn(`
TT | Tên đơn vị | KHỐI ĐẢNG | | | KHỐI MTTQ, ĐOÀN THỂ | | | KHỐI CHÍNH QUYỀN | |
 | | ĐB CS | CB CS | ĐV | ĐB CS | CB CS | ĐV | ĐB CS | CB CS | ĐV
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
3 | Huyện Nông Sơn | 0 | 2 | 21 | 0 | 2 | 12 | 0 | 9 | 70
`),
    expected: {
      ...THREE,
      unsure: [
        // Spread from the bloc's name over its first column.
        'likely D cells.party',
        'likely E members.party',
        'likely G cells.front',
        'likely H members.front',
        'likely J cells.government',
        'likely K members.government',
      ],
    },
  },
  {
    name: 'wide-three-header-rows-merged-both-ways',
    sheet: drawn(
      `
TT | Huyện, thị xã, thành phố | KHỐI CÁC CƠ QUAN ĐẢNG | < | < | < | < | KHỐI MẶT TRẬN TỔ QUỐC VÀ CÁC ĐOÀN THỂ | < | < | < | < | KHỐI CÁC CƠ QUAN CHUYÊN MÔN THUỘC HUYỆN | < | < | < | < | Ghi chú
^ | ^ | Tổ chức cơ sở đảng | < | Đảng viên | < | < | Tổ chức cơ sở đảng | < | Đảng viên | < | < | Tổ chức cơ sở đảng | < | Đảng viên | < | < | ^
^ | ^ | ĐB | CB | Tổng số | Chính thức | Dự bị | ĐB | CB | Tổng số | Chính thức | Dự bị | ĐB | CB | Tổng số | Chính thức | Dự bị | ^
1 | TP Tam Kỳ | 1 | 4 | 61 | 60 | 1 | 0 | 5 | 42 | 42 | 0 | 0 | 14 | 187 | 180 | 7 |
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 33 | 1 | 0 | 4 | 31 | 30 | 1 | 0 | 12 | 104 | 100 | 4 | báo cáo ngày 5 tháng 3
3 | Huyện Nông Sơn | 0 | 2 | 21 | 21 | 0 | 0 | 2 | 12 | 12 | 0 | 0 | 9 | 70 | 70 | 0 |
`,
      { at: 'C4' },
    ),
    expected: { ...THREE, unsure: [] },
  },
  {
    name: 'wide-measures-above-blocs',
    sheet: drawn(`
TT | Đơn vị | Đảng bộ cơ sở | < | < | Chi bộ cơ sở | < | < | Tổng số đảng viên | < | <
^ | ^ | Khối đảng | Khối MTTQ | Khối chính quyền | Khối đảng | Khối MTTQ | Khối chính quyền | Khối đảng | Khối MTTQ | Khối chính quyền
1 | TP Tam Kỳ | 1 | 0 | 0 | 4 | 5 | 14 | 61 | 42 | 187
2 | Huyện Duy Xuyên | 0 | 0 | 0 | 3 | 4 | 12 | 34 | 31 | 104
3 | Huyện Nông Sơn | 0 | 0 | 0 | 2 | 2 | 9 | 21 | 12 | 70
`),
    expected: THREE,
  },
  {
    name: 'wide-column-number-row',
    sheet: drawn(`
TT | Tên đơn vị | KHỐI ĐẢNG | < | < | < | KHỐI MTTQ | < | < | < | KHỐI CHÍNH QUYỀN | < | < | <
^ | ^ | TCCSĐ | ĐB | CB | ĐV | TCCSĐ | ĐB | CB | ĐV | TCCSĐ | ĐB | CB | ĐV
A | B | 1 (=2+3) | 2 | 3 | 4 | 5 (=6+7) | 6 | 7 | 8 | 9 (=10+11) | 10 | 11 | 12
1 | TP Tam Kỳ | 5 | 1 | 4 | 61 | 5 | 0 | 5 | 42 | 14 | 0 | 14 | 187
2 | Huyện Duy Xuyên | 3 | 0 | 3 | 34 | 4 | 0 | 4 | 31 | 12 | 0 | 12 | 104
3 | Huyện Nông Sơn | 2 | 0 | 2 | 21 | 2 | 0 | 2 | 12 | 9 | 0 | 9 | 70
`),
    expected: THREE,
  },
  {
    name: 'wide-header-repeated-after-page-break',
    sheet: drawn(`
TT | Tên đơn vị | KHỐI ĐẢNG | < | < | KHỐI MTTQ | < | < | KHỐI CHÍNH QUYỀN | < | <
^ | ^ | ĐB | CB | ĐV | ĐB | CB | ĐV | ĐB | CB | ĐV
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104

Trang 2
TT | Tên đơn vị | KHỐI ĐẢNG (tiếp) | < | < | KHỐI MTTQ (tiếp) | < | < | KHỐI CHÍNH QUYỀN (tiếp) | < | <
^ | ^ | ĐB | CB | ĐV | ĐB | CB | ĐV | ĐB | CB | ĐV
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11
3 | Huyện Nông Sơn | 0 | 2 | 21 | 0 | 2 | 12 | 0 | 9 | 70
`),
    expected: THREE,
  },
  {
    name: 'wide-columns-out-of-order',
    sheet: drawn(`
Ghi chú | ĐV khối chính quyền | ĐV khối đảng | ĐV khối MTTQ | Tên đơn vị | TT | CB khối MTTQ | ĐB khối MTTQ | ĐB khối chính quyền | CB khối chính quyền | CB khối đảng | ĐB khối đảng
 | 187 | 61 | 42 | TP Tam Kỳ | 1 | 5 | 0 | 0 | 14 | 4 | 1
 | 104 | 34 | 31 | Huyện Duy Xuyên | 2 | 4 | 0 | 0 | 12 | 3 | 0
 | 70 | 21 | 12 | Huyện Nông Sơn | 3 | 2 | 0 | 0 | 9 | 2 | 0
`),
    expected: { ...THREE, unsure: [] },
  },
  {
    name: 'wide-subset-columns',
    sheet: drawn(`
TT | Tên đơn vị | KHỐI ĐẢNG | < | < | < | KHỐI MTTQ | < | < | < | KHỐI CHÍNH QUYỀN | < | < | <
^ | ^ | ĐB | CB | Đảng viên | Trong đó: nữ | ĐB | CB | Đảng viên | Trong đó: nữ | ĐB | CB | Đảng viên | Trong đó: nữ
1 | TP Tam Kỳ | 1 | 4 | 61 | 20 | 0 | 5 | 42 | 22 | 0 | 14 | 187 | 80
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 11 | 0 | 4 | 31 | 15 | 0 | 12 | 104 | 41
3 | Huyện Nông Sơn | 0 | 2 | 21 | 5 | 0 | 2 | 12 | 4 | 0 | 9 | 70 | 30
`),
    expected: THREE,
  },
  {
    name: 'wide-excel-table-below-bloc-names',
    // Excel numbers the headings of a table that say the same.
    sheet: drawn(
      `
 | | KHỐI ĐẢNG | < | < | KHỐI MTTQ | < | < | KHỐI CHÍNH QUYỀN | < | <
TT | Tên đơn vị | ĐB | CB | Đảng viên | ĐB2 | CB3 | Đảng viên4 | ĐB5 | CB6 | Đảng viên7
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
3 | Huyện Nông Sơn | 0 | 2 | 21 | 0 | 2 | 12 | 0 | 9 | 70
`,
      { tables: ['A2:K5'] },
    ),
    expected: THREE,
  },
  {
    name: 'wide-other-words-for-blocs',
    sheet: drawn(`
STT | ĐƠN VỊ | CƠ QUAN ĐẢNG | < | < | MTTQ VÀ CÁC ĐOÀN THỂ CT-XH | < | < | KHỐI NHÀ NƯỚC | < | <
^ | ^ | Đảng bộ cơ sở | Chi bộ cơ sở | Số đảng viên | Đảng bộ cơ sở | Chi bộ cơ sở | Số đảng viên | Đảng bộ cơ sở | Chi bộ cơ sở | Số đảng viên
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
3 | Huyện Nông Sơn | 0 | 2 | 21 | 0 | 2 | 12 | 0 | 9 | 70
`),
    expected: THREE,
  },
  {
    name: 'wide-members-alone',
    sheet: drawn(`
TT | Đơn vị | Số đảng viên | < | <
^ | ^ | Khối đảng | Khối mặt trận, đoàn thể | Khối chính quyền
1 | TP Tam Kỳ | 61 | 42 | 187
2 | Huyện Duy Xuyên | 34 | 31 | 104
`),
    expected: {
      layout: 'wide',
      districts: ['TP Tam Kỳ: ? ? 61 / ? ? 42 / ? ? 187', 'Huyện Duy Xuyên: ? ? 34 / ? ? 31 / ? ? 104'],
      findings: ['warning organisations-not-counted A1'],
    },
  },
  {
    name: 'wide-full-and-probationary-only',
    sheet: drawn(`
TT | Đơn vị | KHỐI ĐẢNG | < | < | < | KHỐI MTTQ | < | < | < | KHỐI CHÍNH QUYỀN | < | < | <
^ | ^ | ĐB | CB | ĐV chính thức | ĐV dự bị | ĐB | CB | ĐV chính thức | ĐV dự bị | ĐB | CB | ĐV chính thức | ĐV dự bị
1 | TP Tam Kỳ | 1 | 4 | 60 | 1 | 0 | 5 | 42 | 0 | 0 | 14 | 180 | 7
2 | Huyện Duy Xuyên | 0 | 3 | 33 | 1 | 0 | 4 | 30 | 1 | 0 | 12 | 100 | 4
3 | Huyện Nông Sơn | 0 | 2 | 21 | 0 | 0 | 2 | 12 | 0 | 0 | 9 | 70 | 0
`),
    expected: THREE,
  },
];
