import { drawn } from '../drawn';
import type { SurveyCase } from '../survey-case';

const HEADER = `TT | Tên đơn vị | KHỐI ĐẢNG | < | < | KHỐI MTTQ | < | < | KHỐI CHÍNH QUYỀN | < | <
^ | ^ | ĐB | CB | ĐV | ĐB | CB | ĐV | ĐB | CB | ĐV`;
const TAM_KY = 'TP Tam Kỳ: 1 4 61 / 0 5 42 / 0 14 187';
const DUY_XUYEN = 'Huyện Duy Xuyên: 0 3 34 / 0 4 31 / 0 12 104';
const SIDE_BY_SIDE = `
TT | Tên đơn vị | ĐV khối đảng | ĐV khối MTTQ | ĐV khối chính quyền | | TT | Tên đơn vị | ĐV khối đảng | ĐV khối MTTQ | ĐV khối chính quyền
1 | TP Tam Kỳ | 61 | 42 | 187 | | 3 | Huyện Nông Sơn | 21 | 12 | 70
2 | Huyện Duy Xuyên | 34 | 31 | 104 | | 4 | Huyện Quế Sơn | 40 | 36 | 96
 | | | | | | 5 | Huyện Phú Ninh | 33 | 30 | 90
`;
const LISTS = `
TT | Huyện | Khối | Đảng viên | | TT | Huyện | Khối | Đảng viên
1 | TP Tam Kỳ | Khối đảng | 61 | | 4 | Huyện Duy Xuyên | Khối đảng | 34
2 | TP Tam Kỳ | Khối MTTQ | 42 | | 5 | Huyện Duy Xuyên | Khối MTTQ | 31
3 | TP Tam Kỳ | Khối chính quyền | 187 | | 6 | Huyện Duy Xuyên | Khối chính quyền | 104
`;
const STACKED = `
${HEADER}
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104

TT | Tên đơn vị | KHỐI CHÍNH QUYỀN | < | < | KHỐI ĐẢNG | < | < | KHỐI MTTQ | < | <
^ | ^ | ĐB | CB | ĐV | ĐB | CB | ĐV | ĐB | CB | ĐV
3 | Huyện Nông Sơn | 0 | 9 | 70 | 0 | 2 | 21 | 0 | 2 | 12
`;

const FOUR = [
  { id: 'party', headerWords: ['khối đảng', 'khối đảng, đoàn thể'] },
  { id: 'culture', headerWords: ['khối văn hóa - xã hội', 'văn hóa, xã hội', 'VH-XH'] },
  { id: 'economy', headerWords: ['khối kinh tế', 'kinh tế'] },
  { id: 'interior', headerWords: ['khối nội chính', 'nội chính'] },
];
const BAC_QUANG = 'Huyện Bắc Quang: 0 3 34 / 0 4 31 / 1 6 72 / 0 2 25';
const XIN_MAN = 'Huyện Xín Mần: 0 2 20 / 0 3 28 / 0 5 44 / 0 2 19';

/** Which of several tables is read, and the blocs of other provinces. */
export const CLERKS_TABLES: readonly SurveyCase[] = [
  {
    name: 'tables-stacked-and-the-second-chosen',
    sheet: drawn(STACKED),
    choice: { headerRows: { first: 5, last: 6 } },
    expected: { layout: 'wide', districts: ['Huyện Nông Sơn: 0 2 21 / 0 2 12 / 0 9 70'], findings: [] },
  },
  {
    name: 'tables-stacked-and-the-first-chosen',
    sheet: drawn(STACKED),
    choice: { headerRows: { first: 0, last: 1 } },
    expected: {
      layout: 'wide',
      districts: [TAM_KY, DUY_XUYEN],
      findings: ['warning rows-after-table B8'],
    },
  },
  {
    name: 'tables-stacked-with-a-list-and-the-list-chosen',
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
    choice: { headerRows: { first: 3, last: 3 } },
    expected: {
      layout: 'by-organisation',
      districts: ['Huyện Duy Xuyên: 0 2 21 / 0 1 8 / 1 1 44'],
      findings: [],
    },
  },
  {
    name: 'tables-side-by-side-and-the-right-one-chosen',
    sheet: drawn(SIDE_BY_SIDE),
    choice: { fields: [{ field: { kind: 'district' }, column: 7 }] },
    expected: {
      layout: 'wide',
      districts: [
        'Huyện Nông Sơn: ? ? 21 / ? ? 12 / ? ? 70',
        'Huyện Quế Sơn: ? ? 40 / ? ? 36 / ? ? 96',
        'Huyện Phú Ninh: ? ? 33 / ? ? 30 / ? ? 90',
      ],
      findings: ['warning organisations-not-counted G1'],
      unsure: ['chosen H district'],
    },
  },
  {
    name: 'tables-side-by-side-and-the-left-one-chosen',
    sheet: drawn(SIDE_BY_SIDE),
    choice: { fields: [{ field: { kind: 'district' }, column: 1 }] },
    expected: {
      layout: 'wide',
      districts: ['TP Tam Kỳ: ? ? 61 / ? ? 42 / ? ? 187', 'Huyện Duy Xuyên: ? ? 34 / ? ? 31 / ? ? 104'],
      findings: ['warning organisations-not-counted A1'],
    },
  },
  {
    name: 'tables-lists-side-by-side-and-the-right-one-chosen',
    sheet: drawn(LISTS),
    choice: { fields: [{ field: { kind: 'district' }, column: 6 }] },
    expected: {
      layout: 'long',
      districts: ['Huyện Duy Xuyên: ? ? 34 / ? ? 31 / ? ? 104'],
      findings: ['warning organisations-not-counted F1'],
      unsure: ['chosen G district'],
    },
  },
  {
    name: 'tables-lists-side-by-side-and-the-left-one-chosen',
    sheet: drawn(LISTS),
    choice: { fields: [{ field: { kind: 'district' }, column: 1 }] },
    expected: {
      layout: 'long',
      districts: ['TP Tam Kỳ: ? ? 61 / ? ? 42 / ? ? 187'],
      findings: ['warning organisations-not-counted A1'],
    },
  },
  {
    name: 'tables-summary-of-blocs-beside',
    sheet: drawn(`
TT | Tên đơn vị | KHỐI ĐẢNG | < | < | KHỐI MTTQ | < | < | KHỐI CHÍNH QUYỀN | < | < | | Khối | ĐB | CB | Đảng viên
^ | ^ | ĐB | CB | ĐV | ĐB | CB | ĐV | ĐB | CB | ĐV | | ^ | ^ | ^ | ^
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187 | | Khối đảng | 1 | 7 | 95
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104 | | Khối MTTQ | 0 | 9 | 73
 | | | | | | | | | | | | Khối chính quyền | 0 | 26 | 291
`),
    expected: { layout: 'wide', districts: [TAM_KY, DUY_XUYEN], findings: [] },
  },
  {
    name: 'tables-of-organisations-below-those-of-members',
    sheet: drawn(`
I. ĐẢNG VIÊN
TT | Tên đơn vị | ĐV khối đảng | ĐV khối MTTQ | ĐV khối chính quyền
1 | TP Tam Kỳ | 61 | 42 | 187
2 | Huyện Duy Xuyên | 34 | 31 | 104

II. TỔ CHỨC CƠ SỞ ĐẢNG
TT | Tên đơn vị | ĐB khối đảng | CB khối đảng | ĐB khối MTTQ | CB khối MTTQ | ĐB khối chính quyền | CB khối chính quyền
1 | TP Tam Kỳ | 1 | 4 | 0 | 5 | 0 | 14
2 | Huyện Duy Xuyên | 0 | 3 | 0 | 4 | 0 | 12
`),
    expected: {
      layout: 'wide',
      districts: ['TP Tam Kỳ: ? ? 61 / ? ? 42 / ? ? 187', 'Huyện Duy Xuyên: ? ? 34 / ? ? 31 / ? ? 104'],
      findings: ['warning organisations-not-counted A2', 'error rows-after-table B8'],
    },
  },
  {
    name: 'tables-of-a-bloc-each-below-one-another',
    sheet: drawn(`
KHỐI ĐẢNG
TT | Huyện | ĐB | CB | ĐV
1 | TP Tam Kỳ | 1 | 4 | 61
2 | Huyện Duy Xuyên | 0 | 3 | 34
KHỐI MTTQ, ĐOÀN THỂ
TT | Huyện | ĐB | CB | ĐV
1 | TP Tam Kỳ | 0 | 5 | 42
2 | Huyện Duy Xuyên | 0 | 4 | 31
KHỐI CHÍNH QUYỀN
TT | Huyện | ĐB | CB | ĐV
1 | TP Tam Kỳ | 0 | 14 | 187
2 | Huyện Duy Xuyên | 0 | 12 | 104
`),
    // Its name stands above the first table and not in it: whose the rows there are, nobody says.
    expected: {
      layout: 'long',
      districts: ['TP Tam Kỳ: ? ? ? / ? ? ? / ? ? ?', 'Huyện Duy Xuyên: ? ? ? / ? ? ? / ? ? ?'],
      findings: ['error row-without-bloc B3', 'error row-without-bloc B4'],
    },
  },
  {
    name: 'four-blocs-wide',
    blocs: FOUR,
    sheet: drawn(`
TT | Tên đơn vị | Khối đảng, đoàn thể | < | < | Khối Văn hóa - Xã hội | < | < | Khối Kinh tế | < | < | Khối Nội chính | < | <
^ | ^ | ĐB | CB | ĐV | ĐB | CB | ĐV | ĐB | CB | ĐV | ĐB | CB | ĐV
1 | Huyện Bắc Quang | 0 | 3 | 34 | 0 | 4 | 31 | 1 | 6 | 72 | 0 | 2 | 25
2 | Huyện Xín Mần | 0 | 2 | 20 | 0 | 3 | 28 | 0 | 5 | 44 | 0 | 2 | 19
 | Tổng cộng | 0 | 5 | 54 | 0 | 7 | 59 | 1 | 11 | 116 | 0 | 4 | 44
`),
    expected: { layout: 'wide', districts: [BAC_QUANG, XIN_MAN], findings: [] },
  },
  {
    name: 'four-blocs-long',
    blocs: FOUR,
    sheet: drawn(`
TT | Huyện | Khối | ĐB | CB | ĐV
1 | Huyện Bắc Quang | Đảng - đoàn thể | 0 | 3 | 34
 | | Văn hoá - xã hội | 0 | 4 | 31
 | | Kinh tế | 1 | 6 | 72
 | | Nội chính | 0 | 2 | 25
2 | Huyện Xín Mần | Đảng - đoàn thể | 0 | 2 | 20
 | | VH-XH | 0 | 3 | 28
 | | Kinh tế | 0 | 5 | 44
 | | Nội chính | 0 | 2 | 19
`),
    expected: { layout: 'long', districts: [BAC_QUANG, XIN_MAN], findings: [] },
  },
];
