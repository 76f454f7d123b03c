import { drawn } from '../drawn';
import type { SurveyCase } from '../survey-case';

const HEADER = `
TT | Tên đơn vị | KHỐI ĐẢNG | < | < | KHỐI MTTQ | < | < | KHỐI CHÍNH QUYỀN | < | <
^ | ^ | ĐB | CB | ĐV | ĐB | CB | ĐV | ĐB | CB | ĐV`;
const TAM_KY = 'TP Tam Kỳ: 1 4 61 / 0 5 42 / 0 14 187';
const DUY_XUYEN = 'Huyện Duy Xuyên: 0 3 34 / 0 4 31 / 0 12 104';
const NONG_SON = 'Huyện Nông Sơn: 0 2 21 / 0 2 12 / 0 9 70';
const QUE_SON = 'Huyện Quế Sơn: 0 3 40 / 1 3 36 / 0 11 96';
const FOUR = { layout: 'wide', districts: [TAM_KY, DUY_XUYEN, NONG_SON, QUE_SON], findings: [] } as const;

/** Groups, sums, notes and signatures around the rows of the districts. */
export const WIDE_ROWS: readonly SurveyCase[] = [
  {
    name: 'wide-groups-with-subtotals-and-total-last',
    sheet: drawn(`${HEADER}
I | Đồng bằng | 1 | 7 | 95 | 0 | 9 | 73 | 0 | 26 | 291
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
II | Miền núi | 0 | 5 | 61 | 1 | 5 | 48 | 0 | 20 | 166
1 | Huyện Nông Sơn | 0 | 2 | 21 | 0 | 2 | 12 | 0 | 9 | 70
2 | Huyện Quế Sơn | 0 | 3 | 40 | 1 | 3 | 36 | 0 | 11 | 96
 | Cộng (I+II) | 1 | 12 | 156 | 1 | 14 | 121 | 0 | 46 | 457

 | | | | | | | | Tam Kỳ, ngày 5 tháng 3 năm 2012
 | NGƯỜI LẬP BIỂU | | | | | | | TRƯỞNG BAN
`),
    expected: FOUR,
  },
  {
    name: 'wide-total-first',
    sheet: drawn(`${HEADER}
TỔNG SỐ | < | 1 | 12 | 156 | 1 | 14 | 121 | 0 | 46 | 457
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
3 | Huyện Nông Sơn | 0 | 2 | 21 | 0 | 2 | 12 | 0 | 9 | 70
4 | Huyện Quế Sơn | 0 | 3 | 40 | 1 | 3 | 36 | 0 | 11 | 96
`),
    expected: FOUR,
  },
  {
    name: 'wide-subtotals-below-groups',
    sheet: drawn(`${HEADER}
A | Đồng bằng | | | | | | | | |
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
 | Cộng đồng bằng | 1 | 7 | 95 | 0 | 9 | 73 | 0 | 26 | 291
B | Miền núi | | | | | | | | |
3 | Huyện Nông Sơn | 0 | 2 | 21 | 0 | 2 | 12 | 0 | 9 | 70
4 | Huyện Quế Sơn | 0 | 3 | 40 | 1 | 3 | 36 | 0 | 11 | 96
 | Cộng miền núi | 0 | 5 | 61 | 1 | 5 | 48 | 0 | 20 | 166
 | Toàn tỉnh | 1 | 12 | 156 | 1 | 14 | 121 | 0 | 46 | 457
`),
    expected: FOUR,
  },
  {
    name: 'wide-notes-and-signatures',
    sheet: drawn(`
TỈNH ỦY QUẢNG NAM | | | | | ĐẢNG CỘNG SẢN VIỆT NAM
BAN TỔ CHỨC | | | | | Tam Kỳ, ngày 05 tháng 3 năm 2012

BIỂU TỔNG HỢP KẾT QUẢ KHẢO SÁT | < | < | < | < | < | < | < | < | < | <
 | | | | | | | | | | Đvt: tổ chức, đảng viên${HEADER}
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
3 | Huyện Nông Sơn | 0 | 2 | 21 | 0 | 2 | 12 | 0 | 9 | 70
4 | Huyện Quế Sơn | 0 | 3 | 40 | 1 | 3 | 36 | 0 | 11 | 96

Ghi chú: số liệu tính đến 31/12/2011
Nơi nhận: | | | | | | | | T/M BAN THƯỜNG VỤ
- Ban Tổ chức Tỉnh ủy; | | | | | | | | PHÓ BÍ THƯ
- Lưu văn phòng. | | | | | | | | Nguyễn Văn A
`),
    expected: FOUR,
  },
  {
    name: 'wide-total-that-is-wrong',
    sheet: drawn(`${HEADER}
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
3 | Huyện Nông Sơn | 0 | 2 | 21 | 0 | 2 | 12 | 0 | 9 | 70
4 | Huyện Quế Sơn | 0 | 3 | 40 | 1 | 3 | 36 | 0 | 11 | 96
 | Tổng cộng | 1 | 12 | 156 | 1 | 14 | 121 | 0 | 46 | 475
`),
    expected: { ...FOUR, findings: ['warning total-differs K7'] },
  },
  {
    name: 'wide-subtotal-that-is-wrong',
    sheet: drawn(`${HEADER}
I | Đồng bằng | 1 | 7 | 59 | 0 | 9 | 73 | 0 | 26 | 291
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
II | Miền núi | 0 | 5 | 61 | 1 | 5 | 48 | 0 | 20 | 166
1 | Huyện Nông Sơn | 0 | 2 | 21 | 0 | 2 | 12 | 0 | 9 | 70
2 | Huyện Quế Sơn | 0 | 3 | 40 | 1 | 3 | 36 | 0 | 11 | 96
`),
    expected: { ...FOUR, findings: ['warning subtotal-differs E3'] },
  },
  {
    name: 'wide-district-sum-that-is-wrong',
    // The sum of the three blocs stands in columns of its own.
    sheet: drawn(`
TT | Tên đơn vị | KHỐI ĐẢNG | < | < | KHỐI MTTQ | < | < | KHỐI CHÍNH QUYỀN | < | < | TỔNG CỘNG | < | <
^ | ^ | ĐB | CB | ĐV | ĐB | CB | ĐV | ĐB | CB | ĐV | ĐB | CB | ĐV
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187 | 1 | 23 | 290
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104 | 0 | 19 | 196
3 | Huyện Nông Sơn | 0 | 2 | 21 | 0 | 2 | 12 | 0 | 9 | 70 | 0 | 13 | 103
`),
    expected: {
      layout: 'wide',
      districts: [TAM_KY, DUY_XUYEN, NONG_SON],
      findings: ['warning blocs-differ N4'],
    },
  },
  {
    name: 'wide-organisations-without-members',
    sheet: drawn(`${HEADER}
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Huyện Duy Xuyên | 0 | 0 | 34 | 0 | 4 | 0 | 0 | 12 | 104
`),
    expected: {
      layout: 'wide',
      districts: [TAM_KY, 'Huyện Duy Xuyên: 0 0 34 / 0 4 0 / 0 12 104'],
      findings: ['warning members-without-organisations E4', 'warning organisations-without-members H4'],
    },
  },
  {
    name: 'wide-average-far-off',
    sheet: drawn(`${HEADER}
1 | Huyện Điện Bàn | 0 | 3 | 33 | 0 | 4 | 31 | 0 | 12 | 104
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
3 | Huyện Đại Lộc | 0 | 3 | 36 | 0 | 4 | 32 | 0 | 12 | 110
4 | Huyện Thăng Bình | 0 | 3 | 31 | 0 | 4 | 33 | 0 | 12 | 99
5 | Huyện Quế Sơn | 0 | 3 | 30 | 0 | 4 | 30 | 0 | 12 | 98
6 | Huyện Núi Thành | 0 | 3 | 38 | 0 | 4 | 34 | 0 | 12 | 107
7 | Huyện Phú Ninh | 0 | 3 | 333 | 0 | 4 | 31 | 0 | 12 | 101
8 | Huyện Nông Sơn | 0 | 2 | 21 | 0 | 2 | 12 | 0 | 9 | 70
`),
    expected: {
      layout: 'wide',
      districts: [
        'Huyện Điện Bàn: 0 3 33 / 0 4 31 / 0 12 104',
        'Huyện Duy Xuyên: 0 3 34 / 0 4 31 / 0 12 104',
        'Huyện Đại Lộc: 0 3 36 / 0 4 32 / 0 12 110',
        'Huyện Thăng Bình: 0 3 31 / 0 4 33 / 0 12 99',
        'Huyện Quế Sơn: 0 3 30 / 0 4 30 / 0 12 98',
        'Huyện Núi Thành: 0 3 38 / 0 4 34 / 0 12 107',
        'Huyện Phú Ninh: 0 3 333 / 0 4 31 / 0 12 101',
        'Huyện Nông Sơn: 0 2 21 / 0 2 12 / 0 9 70',
      ],
      findings: ['note average-far-off E9'],
    },
  },
  {
    name: 'wide-row-without-a-name',
    sheet: drawn(`${HEADER}
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
`),
    expected: {
      layout: 'wide',
      districts: [TAM_KY, ': ? ? ? / ? ? ? / ? ? ?'],
      findings: ['error district-name-missing B4'],
    },
  },
  {
    name: 'wide-ratio-and-last-year-below',
    sheet: drawn(`${HEADER}
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
 | Tổng cộng | 1 | 7 | 95 | 0 | 9 | 73 | 0 | 26 | 291
 | Năm 2011 | 1 | 7 | 90 | 0 | 9 | 70 | 0 | 26 | 288
 | Tỷ lệ % | 100 | 100 | 105.6 | 0 | 100 | 104.3 | 0 | 100 | 101
`),
    expected: {
      layout: 'wide',
      districts: [TAM_KY, DUY_XUYEN],
      findings: ['note row-set-aside B6', 'note row-set-aside B7'],
    },
  },
];
