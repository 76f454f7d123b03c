import { drawn } from '../drawn';
import type { SurveyCase } from '../survey-case';

const DUY_XUYEN = 'Huyện Duy Xuyên: 0 3 34 / 0 4 31 / 0 12 104';
const NONG_SON = 'Huyện Nông Sơn: 0 2 21 / 0 2 12 / 0 9 70';
const details = (mark: string) =>
  drawn(`
TT | Đơn vị | ĐB | CB | ĐV
I | Huyện Duy Xuyên | 0 | 19 | 169
1 | Khối đảng | 0 | 3 | 34
 | ${mark}Văn phòng | 0 | 1 | 12
 | ${mark}Ban Tổ chức | 0 | 1 | 22
2 | Khối MTTQ | 0 | 4 | 31
3 | Khối chính quyền | 0 | 12 | 104
II | Huyện Nông Sơn | 0 | 13 | 103
1 | Khối đảng | 0 | 2 | 21
2 | Khối MTTQ | 0 | 2 | 12
3 | Khối chính quyền | 0 | 9 | 70
`);
const LISTED = 'Huyện Duy Xuyên: 0 2 21 / 0 1 11 / 0 1 10';

/** Rows below others that only say more of them. */
export const CLERKS_DETAILS: readonly SurveyCase[] = [
  ...['- ', '+ ', ''].map((mark, i): SurveyCase => ({
    name: `long-offices-below-a-bloc-${i + 1}`,
    sheet: details(mark),
    expected: {
      layout: 'long',
      districts: [DUY_XUYEN, NONG_SON],
      findings: ['note row-set-aside B4', 'note row-set-aside B5'],
    },
  })),
  {
    name: 'long-districts-with-dashes-below-their-blocs',
    sheet: drawn(`
Đơn vị | ĐB | CB | ĐV
Khối đảng | | |
- Duy Xuyên | 0 | 3 | 34
- Nông Sơn | 0 | 2 | 21
Khối MTTQ | | |
- Duy Xuyên | 0 | 4 | 31
- Nông Sơn | 0 | 2 | 12
Khối chính quyền | | |
- Duy Xuyên | 0 | 12 | 104
- Nông Sơn | 0 | 9 | 70
`),
    expected: {
      layout: 'long',
      districts: ['- Duy Xuyên: 0 3 34 / 0 4 31 / 0 12 104', '- Nông Sơn: 0 2 21 / 0 2 12 / 0 9 70'],
      findings: [],
    },
  },
  ...['Trong đó: dự bị', '- Trong đó dự bị', 'Dự bị', 'Bình quân'].map((text, i): SurveyCase => ({
    name: `long-part-below-the-total-${i + 1}`,
    sheet: drawn(`
TT | Huyện | Khối | ĐB | CB | ĐV
1 | Huyện Duy Xuyên | Khối đảng | 0 | 3 | 34
 | | Khối MTTQ | 0 | 4 | 31
 | | Khối chính quyền | 0 | 12 | 104
 | Tổng cộng | | 0 | 19 | 169
 | ${text} | | | | 15
`),
    expected: { layout: 'long', districts: [DUY_XUYEN], findings: ['note row-set-aside B6'] },
  })),
  {
    name: 'organisations-part-below-the-total',
    sheet: drawn(`
TT | Huyện | Khối | Tên tổ chức cơ sở đảng | ĐV
1 | Huyện Duy Xuyên | Khối đảng | Chi bộ Văn phòng | 12
2 | Huyện Duy Xuyên | Khối đảng | Chi bộ Ban Tổ chức | 9
3 | Huyện Duy Xuyên | Khối MTTQ | Chi bộ Mặt trận | 11
4 | Huyện Duy Xuyên | Khối chính quyền | Chi bộ Phòng Nội vụ | 10
 | | | Tổng cộng | 42
 | | | Trong đó: dự bị | 3
`),
    expected: { layout: 'by-organisation', districts: [LISTED], findings: ['note row-set-aside D7'] },
  },
  {
    name: 'organisations-dissolved-by-their-notes',
    sheet: drawn(`
TT | Huyện | Khối | Tên tổ chức cơ sở đảng | ĐV | Ghi chú
1 | Huyện Duy Xuyên | Khối đảng | Chi bộ Văn phòng | 12 | Đã giải thể
2 | Huyện Duy Xuyên | Khối đảng | Chi bộ Ban Tổ chức | 9 | Sáp nhập vào Chi bộ Văn phòng từ 01/3/2012
3 | Huyện Duy Xuyên | Khối MTTQ | Chi bộ Mặt trận | 11 | Sáp nhập từ hai chi bộ
4 | Huyện Duy Xuyên | Khối chính quyền | Chi bộ Phòng Nội vụ (giải thể) | 10 |
`),
    expected: {
      layout: 'by-organisation',
      districts: [LISTED],
      findings: [
        'warning organisation-maybe-dissolved F2',
        'warning organisation-maybe-dissolved F3',
        'warning organisation-maybe-dissolved D5',
      ],
    },
  },
];
