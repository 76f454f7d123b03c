import { drawn } from '../drawn';
import type { SurveyCase } from '../survey-case';

const HEADER = `
TT | Tên đơn vị | KHỐI ĐẢNG | < | < | KHỐI MTTQ | < | < | KHỐI CHÍNH QUYỀN | < | <
^ | ^ | ĐB | CB | ĐV | ĐB | CB | ĐV | ĐB | CB | ĐV`;
const TAM_KY = 'TP Tam Kỳ: 1 4 61 / 0 5 42 / 0 14 187';
const DUY_XUYEN = 'Huyện Duy Xuyên: 0 3 34 / 0 4 31 / 0 12 104';
const NONG_SON = 'Huyện Nông Sơn: 0 2 21 / 0 2 12 / 0 9 70';
const THREE = { layout: 'wide', districts: [TAM_KY, DUY_XUYEN, NONG_SON], findings: [] } as const;
const TWO = { layout: 'wide', districts: [TAM_KY, DUY_XUYEN], findings: [] } as const;

/** A row a district, as offices make such sheets. */
export const CLERKS_WIDE: readonly SurveyCase[] = [
  {
    name: 'wide-subsets-of-many-kinds',
    sheet: drawn(`
TT | Tên đơn vị | KHỐI ĐẢNG | < | < | < | < | < | KHỐI MTTQ | < | < | < | < | < | KHỐI CHÍNH QUYỀN | < | < | < | < | <
^ | ^ | ĐB | CB | Đảng viên | < | < | < | ĐB | CB | Đảng viên | < | < | < | ĐB | CB | Đảng viên | < | < | <
^ | ^ | ^ | ^ | Tổng số | Trong đó | < | < | ^ | ^ | Tổng số | Trong đó | < | < | ^ | ^ | Tổng số | Trong đó | < | <
^ | ^ | ^ | ^ | ^ | Nữ | Dân tộc | Dự bị | ^ | ^ | ^ | Nữ | Dân tộc | Dự bị | ^ | ^ | ^ | Nữ | Dân tộc | Dự bị
1 | TP Tam Kỳ | 1 | 4 | 61 | 20 | 1 | 1 | 0 | 5 | 42 | 20 | 0 | 0 | 0 | 14 | 187 | 80 | 3 | 7
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 11 | 0 | 1 | 0 | 4 | 31 | 15 | 0 | 1 | 0 | 12 | 104 | 41 | 0 | 4
3 | Huyện Nông Sơn | 0 | 2 | 21 | 5 | 2 | 0 | 0 | 2 | 12 | 4 | 1 | 0 | 0 | 9 | 70 | 30 | 6 | 0
`),
    expected: THREE,
  },
  {
    name: 'wide-two-years-beside-each-other',
    sheet: drawn(`
TT | Tên đơn vị | KHỐI ĐẢNG | < | KHỐI MTTQ | < | KHỐI CHÍNH QUYỀN | <
^ | ^ | ĐV năm 2011 | ĐV năm 2012 | ĐV năm 2011 | ĐV năm 2012 | ĐV năm 2011 | ĐV năm 2012
1 | TP Tam Kỳ | 60 | 61 | 41 | 42 | 180 | 187
`),
    expected: { trouble: 'columns-ambiguous' },
  },
  {
    name: 'wide-years-above-the-blocs',
    sheet: drawn(`
TT | Tên đơn vị | Năm 2011 | < | < | Năm 2012 | < | <
^ | ^ | ĐV khối đảng | ĐV khối MTTQ | ĐV khối chính quyền | ĐV khối đảng | ĐV khối MTTQ | ĐV khối chính quyền
1 | TP Tam Kỳ | 60 | 41 | 180 | 61 | 42 | 187
`),
    expected: { trouble: 'columns-ambiguous' },
  },
  {
    name: 'wide-shares-beside-the-counts',
    sheet: drawn(`
TT | Tên đơn vị | KHỐI ĐẢNG | < | < | < | KHỐI MTTQ | < | < | < | KHỐI CHÍNH QUYỀN | < | < | <
^ | ^ | ĐB | CB | ĐV | Tỷ lệ % | ĐB | CB | ĐV | Tỷ lệ % | ĐB | CB | ĐV | Tỷ lệ %
1 | TP Tam Kỳ | 1 | 4 | 61 | 0.21 {0%} | 0 | 5 | 42 | 0.145 {0.0%} | 0 | 14 | 187 | 0.645 {0.0%}
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 20.1 | 0 | 4 | 31 | 18.3 | 0 | 12 | 104 | 61.5
3 | Huyện Nông Sơn | 0 | 2 | 21 | 20 | 0 | 2 | 12 | 12 | 0 | 9 | 70 | 68
`),
    expected: THREE,
  },
  {
    name: 'wide-sums-between-the-groups',
    sheet: drawn(`${HEADER}
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
 | Cộng | 1 | 7 | 95 | 0 | 9 | 73 | 0 | 26 | 291
3 | Huyện Nông Sơn | 0 | 2 | 21 | 0 | 2 | 12 | 0 | 9 | 70
4 | Huyện Quế Sơn | 0 | 3 | 40 | 1 | 3 | 36 | 0 | 11 | 96
 | Cộng | 0 | 5 | 61 | 1 | 5 | 48 | 0 | 20 | 166
`),
    expected: {
      layout: 'wide',
      districts: [TAM_KY, DUY_XUYEN, NONG_SON, 'Huyện Quế Sơn: 0 3 40 / 1 3 36 / 0 11 96'],
      findings: [],
    },
  },
  {
    name: 'wide-groups-in-the-column-of-names',
    sheet: drawn(`
Tên đơn vị | KHỐI ĐẢNG | < | < | KHỐI MTTQ | < | < | KHỐI CHÍNH QUYỀN | < | <
^ | ĐB | CB | ĐV | ĐB | CB | ĐV | ĐB | CB | ĐV
I. Đồng bằng | 1 | 7 | 95 | 0 | 9 | 73 | 0 | 26 | 291
1. TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2. Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
II. Miền núi | 0 | 2 | 21 | 0 | 2 | 12 | 0 | 9 | 70
3. Huyện Nông Sơn | 0 | 2 | 21 | 0 | 2 | 12 | 0 | 9 | 70
`),
    expected: {
      layout: 'wide',
      districts: [
        '1. TP Tam Kỳ: 1 4 61 / 0 5 42 / 0 14 187',
        '2. Huyện Duy Xuyên: 0 3 34 / 0 4 31 / 0 12 104',
        '3. Huyện Nông Sơn: 0 2 21 / 0 2 12 / 0 9 70',
      ],
      findings: [],
    },
  },
  {
    name: 'wide-groups-without-sums-in-the-column-of-names',
    sheet: drawn(`
Tên đơn vị | ĐB khối đảng | CB khối đảng | ĐV khối đảng | ĐB khối MTTQ | CB khối MTTQ | ĐV khối MTTQ | ĐB khối chính quyền | CB khối chính quyền | ĐV khối chính quyền
A. Các huyện đồng bằng | | | | | | | | |
TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
B. Các huyện miền núi | | | | | | | | |
Huyện Nông Sơn | 0 | 2 | 21 | 0 | 2 | 12 | 0 | 9 | 70
`),
    expected: THREE,
  },
  {
    name: 'wide-groups-merged-over-the-whole-row',
    sheet: drawn(`${HEADER}
Các huyện đồng bằng | < | < | < | < | < | < | < | < | < | <
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
Các huyện miền núi | < | < | < | < | < | < | < | < | < | <
3 | Huyện Nông Sơn | 0 | 2 | 21 | 0 | 2 | 12 | 0 | 9 | 70
`),
    expected: THREE,
  },
  {
    name: 'wide-numbering-anew-in-each-group',
    sheet: drawn(`${HEADER}
I | Thành phố, thị xã | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
II | Huyện | 0 | 5 | 55 | 0 | 6 | 43 | 0 | 21 | 174
1 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
2 | Huyện Nông Sơn | 0 | 2 | 21 | 0 | 2 | 12 | 0 | 9 | 70
Tổng | < | 1 | 9 | 116 | 0 | 11 | 85 | 0 | 35 | 361
`),
    expected: THREE,
  },
  {
    name: 'wide-foot-notes-with-numbers',
    sheet: drawn(`${HEADER}
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
3 | Huyện Nông Sơn | 0 | 2 | 21 | 0 | 2 | 12 | 0 | 9 | 70
 | Tổng cộng | 1 | 9 | 116 | 0 | 11 | 85 | 0 | 35 | 361

(1) | Kể cả 5 đảng viên của văn phòng HĐND
(2) | Có 2 chi bộ ghép
* Số liệu tính đến ngày 31/12/2011.
`),
    expected: THREE,
  },
  {
    name: 'wide-numbered-notes-in-the-first-column',
    sheet: drawn(`${HEADER}
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
3 | Huyện Nông Sơn | 0 | 2 | 21 | 0 | 2 | 12 | 0 | 9 | 70

Ghi chú:
1. Số đảng viên tính cả dự bị.
2. Khối chính quyền gồm 12 phòng.
`),
    expected: THREE,
  },
  {
    name: 'wide-names-with-every-kind-of-prefix',
    sheet: drawn(`${HEADER}
1 | TP.Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | TX Điện Bàn | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
3 | H.Nông Sơn | 0 | 2 | 21 | 0 | 2 | 12 | 0 | 9 | 70
4 | Q. Hải Châu | 0 | 3 | 40 | 1 | 3 | 36 | 0 | 11 | 96
`),
    expected: {
      layout: 'wide',
      districts: [
        'TP.Tam Kỳ: 1 4 61 / 0 5 42 / 0 14 187',
        'TX Điện Bàn: 0 3 34 / 0 4 31 / 0 12 104',
        'H.Nông Sơn: 0 2 21 / 0 2 12 / 0 9 70',
        'Q. Hải Châu: 0 3 40 / 1 3 36 / 0 11 96',
      ],
      findings: [],
    },
  },
  {
    name: 'wide-notes-in-the-cells-of-names',
    sheet: drawn(`${HEADER}
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Duy Xuyên (điểm) | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
3 | Huyện Duy Xuyên | 0 | 2 | 21 | 0 | 2 | 12 | 0 | 9 | 70
`),
    // One unit, most likely, and with two rows of numbers.
    expected: {
      layout: 'wide',
      districts: [
        TAM_KY,
        'Duy Xuyên (điểm): ? ? ? / ? ? ? / ? ? ?',
        'Huyện Duy Xuyên: ? ? ? / ? ? ? / ? ? ?',
      ],
      findings: ['error district-nearly-twice B4', 'error district-nearly-twice B5'],
    },
  },
  {
    name: 'wide-cells-that-are-subordinate',
    sheet: drawn(`
TT | Tên đơn vị | KHỐI ĐẢNG | < | < | < | KHỐI MTTQ | < | < | < | KHỐI CHÍNH QUYỀN | < | < | <
^ | ^ | ĐB cơ sở | CB trực thuộc ĐB cơ sở | CB cơ sở | ĐV | ĐB cơ sở | CB trực thuộc ĐB cơ sở | CB cơ sở | ĐV | ĐB cơ sở | CB trực thuộc ĐB cơ sở | CB cơ sở | ĐV
1 | TP Tam Kỳ | 1 | 3 | 4 | 61 | 0 | 0 | 5 | 42 | 0 | 0 | 14 | 187
2 | Huyện Duy Xuyên | 0 | 0 | 3 | 34 | 0 | 0 | 4 | 31 | 0 | 0 | 12 | 104
`),
    expected: TWO,
  },
  {
    name: 'wide-staff-and-places-beside-members',
    sheet: drawn(`
STT | Huyện, TP | Khối Đảng | < | < | < | Khối MTTQ, ĐT | < | < | < | Khối Chính quyền | < | < | <
^ | ^ | Biên chế | Số ĐBCS | Số CBCS | Tổng số đảng viên (đ/c) | Biên chế | Số ĐBCS | Số CBCS | Tổng số đảng viên (đ/c) | Biên chế | Số ĐBCS | Số CBCS | Tổng số đảng viên (đ/c)
1 | TP Tam Kỳ | 70 | 1 | 4 | 61 | 50 | 0 | 5 | 42 | 260 | 0 | 14 | 187
2 | Huyện Duy Xuyên | 40 | 0 | 3 | 34 | 35 | 0 | 4 | 31 | 150 | 0 | 12 | 104
`),
    expected: TWO,
  },
  {
    name: 'wide-headings-broken-over-lines-with-marks-of-notes',
    sheet: drawn(`
TT | Tên\\nđơn vị | KHỐI\\nĐẢNG | < | < | KHỐI\\nMTTQ | < | < | KHỐI\\nCHÍNH QUYỀN | < | <
^ | ^ | Đảng bộ\\ncơ sở (1) | Chi bộ\\ncơ sở (2) | Đảng\\nviên* | Đảng bộ\\ncơ sở (1) | Chi bộ\\ncơ sở (2) | Đảng\\nviên* | Đảng bộ\\ncơ sở (1) | Chi bộ\\ncơ sở (2) | Đảng\\nviên*
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
`),
    expected: TWO,
  },
  {
    name: 'wide-blank-columns-between-the-blocs',
    sheet: drawn(`
TT | Tên đơn vị | | KHỐI ĐẢNG | < | < | | KHỐI MTTQ | < | < | | KHỐI CHÍNH QUYỀN | < | <
^ | ^ | | ĐB | CB | ĐV | | ĐB | CB | ĐV | | ĐB | CB | ĐV

1 | TP Tam Kỳ | | 1 | 4 | 61 | | 0 | 5 | 42 | | 0 | 14 | 187
2 | Huyện Duy Xuyên | | 0 | 3 | 34 | | 0 | 4 | 31 | | 0 | 12 | 104
`),
    expected: { ...TWO, unsure: [] },
  },
  {
    name: 'wide-codes-beside-the-names',
    sheet: drawn(`
TT | Mã huyện | Tên huyện | KHỐI ĐẢNG | < | < | KHỐI MTTQ | < | < | KHỐI CHÍNH QUYỀN | < | <
^ | ^ | ^ | ĐB | CB | ĐV | ĐB | CB | ĐV | ĐB | CB | ĐV
1 | 502 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | 506 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
`),
    expected: { ...TWO, unsure: [] },
  },
  {
    name: 'wide-names-last',
    sheet: drawn(`
KHỐI ĐẢNG | < | < | KHỐI MTTQ | < | < | KHỐI CHÍNH QUYỀN | < | < | Tên đơn vị
ĐB | CB | ĐV | ĐB | CB | ĐV | ĐB | CB | ĐV | ^
1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187 | TP Tam Kỳ
0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104 | Huyện Duy Xuyên
1 | 7 | 95 | 0 | 9 | 73 | 0 | 26 | 291 | Cộng
`),
    expected: { ...TWO, unsure: [] },
  },
  {
    name: 'wide-blocs-in-roman-numbers',
    sheet: drawn(`
TT | Đơn vị | I. KHỐI ĐẢNG | < | < | II. KHỐI MTTQ, ĐOÀN THỂ | < | < | III. KHỐI CHÍNH QUYỀN | < | <
^ | ^ | 1. Đảng bộ | 2. Chi bộ | 3. Đảng viên | 1. Đảng bộ | 2. Chi bộ | 3. Đảng viên | 1. Đảng bộ | 2. Chi bộ | 3. Đảng viên
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
`),
    expected: TWO,
  },
  {
    name: 'wide-communes',
    sheet: drawn(`
TT | Xã, phường, thị trấn | Số đảng viên khối đảng | Số đảng viên khối MTTQ | Số đảng viên khối chính quyền
1 | Phường An Mỹ | 12 | 9 | 33
2 | P. Hòa Thuận | 11 | 8 | 31
3 | Xã Tam Phú | 10 | 7 | 29
4 | TT. Nam Phước | 13 | 9 | 36
 | Cộng | 46 | 33 | 129
`),
    expected: {
      layout: 'wide',
      districts: [
        'Phường An Mỹ: ? ? 12 / ? ? 9 / ? ? 33',
        'P. Hòa Thuận: ? ? 11 / ? ? 8 / ? ? 31',
        'Xã Tam Phú: ? ? 10 / ? ? 7 / ? ? 29',
        'TT. Nam Phước: ? ? 13 / ? ? 9 / ? ? 36',
      ],
      findings: ['warning organisations-not-counted A1'],
    },
  },
  {
    name: 'wide-without-tone-marks',
    sheet: drawn(`
TT | Ten don vi | KHOI DANG | < | < | KHOI MTTQ | < | < | KHOI CHINH QUYEN | < | <
^ | ^ | Dang bo | Chi bo | Dang vien | Dang bo | Chi bo | Dang vien | Dang bo | Chi bo | Dang vien
1 | TP Tam Ky | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Huyen Duy Xuyen | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
 | Tong cong | 1 | 7 | 95 | 0 | 9 | 73 | 0 | 26 | 291
`),
    expected: {
      layout: 'wide',
      districts: ['TP Tam Ky: 1 4 61 / 0 5 42 / 0 14 187', 'Huyen Duy Xuyen: 0 3 34 / 0 4 31 / 0 12 104'],
      findings: [],
    },
  },
  {
    name: 'wide-total-carried-over-to-the-next-page',
    sheet: drawn(`${HEADER}
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
 | Cộng mang sang | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
TT | Tên đơn vị | KHỐI ĐẢNG | < | < | KHỐI MTTQ | < | < | KHỐI CHÍNH QUYỀN | < | <
^ | ^ | ĐB | CB | ĐV | ĐB | CB | ĐV | ĐB | CB | ĐV
 | Mang sang | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
3 | Huyện Nông Sơn | 0 | 2 | 21 | 0 | 2 | 12 | 0 | 9 | 70
 | Tổng cộng | 1 | 9 | 116 | 0 | 11 | 85 | 0 | 35 | 361
`),
    expected: THREE,
  },
  {
    name: 'wide-total-without-a-word',
    sheet: drawn(`${HEADER}
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
 | | 1 | 7 | 95 | 0 | 9 | 73 | 0 | 26 | 291
`),
    expected: {
      layout: 'wide',
      districts: [TAM_KY, DUY_XUYEN, ': ? ? ? / ? ? ? / ? ? ?'],
      findings: ['error district-name-missing B5'],
    },
  },
  {
    name: 'wide-name-like-the-one-above',
    sheet: drawn(`${HEADER}
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | nt | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
`),
    // Two rows of numbers for one district.
    expected: {
      layout: 'wide',
      districts: ['TP Tam Kỳ: ? ? ? / ? ? ? / ? ? ?', 'TP Tam Kỳ: ? ? ? / ? ? ? / ? ? ?'],
      findings: ['error district-twice B3', 'error district-twice B4'],
    },
  },
];
