import { drawn } from '../drawn';
import type { SurveyCase } from '../survey-case';

const HEADER = `TT | Tên đơn vị | KHỐI ĐẢNG | < | < | KHỐI MTTQ | < | < | KHỐI CHÍNH QUYỀN | < | <
^ | ^ | ĐB | CB | ĐV | ĐB | CB | ĐV | ĐB | CB | ĐV`;
const TAM_KY = 'TP Tam Kỳ: 1 4 61 / 0 5 42 / 0 14 187';
const DUY_XUYEN = 'Huyện Duy Xuyên: 0 3 34 / 0 4 31 / 0 12 104';

/** More than one table on a sheet. */
export const SEVERAL_TABLES: readonly SurveyCase[] = [
  {
    name: 'tables-stacked-with-the-same-header',
    sheet: drawn(`
I. CÁC HUYỆN ĐỒNG BẰNG
${HEADER}
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187

II. CÁC HUYỆN MIỀN NÚI
${HEADER}
1 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
`),
    expected: { layout: 'wide', districts: [TAM_KY, DUY_XUYEN], findings: [] },
  },
  {
    name: 'tables-stacked-with-another-header',
    sheet: drawn(`
${HEADER}
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104

TT | Tên đơn vị | KHỐI CHÍNH QUYỀN | < | < | KHỐI ĐẢNG | < | < | KHỐI MTTQ | < | <
^ | ^ | ĐB | CB | ĐV | ĐB | CB | ĐV | ĐB | CB | ĐV
3 | Huyện Nông Sơn | 0 | 9 | 70 | 0 | 2 | 21 | 0 | 2 | 12
`),
    expected: {
      layout: 'wide',
      districts: [TAM_KY, DUY_XUYEN],
      findings: ['error rows-after-table B8'],
    },
  },
  {
    name: 'tables-side-by-side',
    sheet: drawn(`
TT | Tên đơn vị | ĐV khối đảng | ĐV khối MTTQ | ĐV khối chính quyền | | TT | Tên đơn vị | ĐV khối đảng | ĐV khối MTTQ | ĐV khối chính quyền
1 | TP Tam Kỳ | 61 | 42 | 187 | | 3 | Huyện Nông Sơn | 21 | 12 | 70
2 | Huyện Duy Xuyên | 34 | 31 | 104 | | 4 | Huyện Quế Sơn | 40 | 36 | 96
`),
    expected: { trouble: 'columns-ambiguous' },
  },
  {
    name: 'tables-lists-side-by-side',
    sheet: drawn(`
TT | Huyện | Khối | Đảng viên | | TT | Huyện | Khối | Đảng viên
1 | TP Tam Kỳ | Khối đảng | 61 | | 4 | Huyện Duy Xuyên | Khối đảng | 34
2 | TP Tam Kỳ | Khối MTTQ | 42 | | 5 | Huyện Duy Xuyên | Khối MTTQ | 31
3 | TP Tam Kỳ | Khối chính quyền | 187 | | 6 | Huyện Duy Xuyên | Khối chính quyền | 104
`),
    expected: { trouble: 'columns-ambiguous' },
  },
  {
    name: 'tables-summary-above',
    sheet: drawn(`
TỔNG HỢP TOÀN TỈNH
Khối | Đảng bộ | Chi bộ | Đảng viên
Khối đảng | 1 | 7 | 95
Khối MTTQ | 0 | 9 | 73
Khối chính quyền | 0 | 26 | 291

${HEADER}
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
`),
    expected: { layout: 'wide', districts: [TAM_KY, DUY_XUYEN], findings: [] },
  },
  {
    name: 'tables-summary-beside',
    sheet: drawn(`
TT | Tên đơn vị | KHỐI ĐẢNG | < | < | KHỐI MTTQ | < | < | KHỐI CHÍNH QUYỀN | < | < | | TỔNG HỢP | <
^ | ^ | ĐB | CB | ĐV | ĐB | CB | ĐV | ĐB | CB | ĐV | | Nội dung | Số lượng
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187 | | Số huyện | 2
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104 | | Tổng đảng viên | 459
`),
    expected: { layout: 'wide', districts: [TAM_KY, DUY_XUYEN], findings: [] },
  },
  {
    name: 'tables-summary-above-a-list',
    sheet: drawn(`
TỔNG HỢP TOÀN TỈNH
TT | Khối | Đảng bộ | Chi bộ | TCCSĐ | Tổng số đảng viên | Chính thức | Dự bị
1 | Khối đảng | 0 | 2 | 2 | 21 | 20 | 1
2 | Khối MTTQ | 0 | 1 | 1 | 8 | 8 | 0
3 | Khối chính quyền | 1 | 1 | 2 | 44 | 43 | 1

TT | Huyện | Khối | Tên tổ chức cơ sở đảng | Đảng viên
1 | Huyện Duy Xuyên | Khối đảng | Chi bộ Văn phòng Huyện ủy | 12
2 | | | Chi bộ Ban Tổ chức | 9
3 | | Khối MTTQ | Chi bộ Mặt trận | 8
4 | | Khối chính quyền | Đảng bộ Phòng Giáo dục | 33
5 | | | Chi bộ Phòng Nội vụ | 11
`),
    expected: {
      layout: 'by-organisation',
      districts: ['Huyện Duy Xuyên: 0 2 21 / 0 1 8 / 1 1 44'],
      findings: [],
    },
  },
  {
    name: 'tables-summary-of-blocs-below-a-list',
    sheet: drawn(`
TT | Huyện, thành phố | Khối | ĐB | CB | ĐV
1 | TP Tam Kỳ | Khối đảng | 1 | 4 | 61
 | | Khối MTTQ | 0 | 5 | 42
 | | Khối chính quyền | 0 | 14 | 187
2 | Huyện Duy Xuyên | Khối đảng | 0 | 3 | 34
 | | Khối MTTQ | 0 | 4 | 31
 | | Khối chính quyền | 0 | 12 | 104
 | Toàn tỉnh | Khối đảng | 1 | 7 | 95
 | | Khối MTTQ | 0 | 9 | 73
 | | Khối chính quyền | 0 | 26 | 291
`),
    expected: { layout: 'long', districts: [TAM_KY, DUY_XUYEN], findings: [] },
  },
  {
    name: 'tables-wide-summary-above-the-list-it-sums-up',
    // Which of the two is the survey, nobody says: the rows that were not read are named.
    sheet: drawn(`
TT | Huyện | ĐV khối đảng | ĐV khối MTTQ | ĐV khối chính quyền
1 | Huyện Duy Xuyên | 21 | 8 | 44

TT | Huyện | Khối | Tên tổ chức cơ sở đảng | Đảng viên
1 | Huyện Duy Xuyên | Khối đảng | Chi bộ Văn phòng Huyện ủy | 12
2 | Huyện Duy Xuyên | Khối đảng | Chi bộ Ban Tổ chức | 9
3 | Huyện Duy Xuyên | Khối MTTQ | Chi bộ Mặt trận | 8
4 | Huyện Duy Xuyên | Khối chính quyền | Đảng bộ Phòng Giáo dục | 33
5 | Huyện Duy Xuyên | Khối chính quyền | Chi bộ Phòng Nội vụ | 11
`),
    expected: {
      layout: 'wide',
      districts: ['Huyện Duy Xuyên: ? ? 21 / ? ? 8 / ? ? 44'],
      findings: ['warning organisations-not-counted A1', 'error rows-after-table B5'],
    },
  },
];
