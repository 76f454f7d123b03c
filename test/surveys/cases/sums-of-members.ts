import { drawn } from '../drawn';
import type { SurveyCase } from '../survey-case';

const NOT_COUNTED = 'warning organisations-not-counted A1';
const UNSURE = ['likely C members.party', 'likely F members.front', 'likely I members.government'];

/** "Tổng số" beside "chính thức" and "dự bị", with no word that says of whom. */
export const SUMS_OF_MEMBERS: readonly SurveyCase[] = [
  {
    name: 'sum-of-members-left-of-its-parts',
    sheet: drawn(`
TT | Đơn vị | KHỐI ĐẢNG | < | < | KHỐI MTTQ | < | < | KHỐI CHÍNH QUYỀN | < | <
^ | ^ | Tổng số | Chính thức | Dự bị | Tổng số | Chính thức | Dự bị | Tổng số | Chính thức | Dự bị
1 | Huyện Duy Xuyên | 34 | 33 | 1 | 31 | 30 | 1 | 104 | 100 | 4
2 | Huyện Nông Sơn | 21 | 21 | 0 | 32 | 27 | 1 | 70 | 70 | 0
`),
    expected: {
      layout: 'wide',
      districts: ['Huyện Duy Xuyên: ? ? 34 / ? ? 31 / ? ? 104', 'Huyện Nông Sơn: ? ? 21 / ? ? 32 / ? ? 70'],
      findings: [NOT_COUNTED, 'warning members-differ F4'],
      unsure: UNSURE,
    },
  },
  {
    name: 'sum-of-members-beside-which-of-them',
    sheet: drawn(`
TT | Đơn vị | KHỐI ĐẢNG | < | < | KHỐI MTTQ | < | < | KHỐI CHÍNH QUYỀN | < | <
^ | ^ | TS | Trong đó | < | TS | Trong đó | < | TS | Trong đó | <
^ | ^ | ^ | Chính thức | Dự bị | ^ | Chính thức | Dự bị | ^ | Chính thức | Dự bị
1 | Huyện Duy Xuyên | 34 | 33 | 1 | 31 | 30 | 1 | 104 | 100 | 4
2 | Huyện Nông Sơn | 21 | 21 | 0 | 32 | 27 | 1 | 70 | 70 | 0
`),
    expected: {
      layout: 'wide',
      districts: ['Huyện Duy Xuyên: ? ? 34 / ? ? 31 / ? ? 104', 'Huyện Nông Sơn: ? ? 21 / ? ? 32 / ? ? 70'],
      findings: [NOT_COUNTED, 'warning members-differ F5'],
      unsure: UNSURE,
    },
  },
  {
    name: 'sum-of-members-right-of-its-parts',
    sheet: drawn(`
TT | Đơn vị | KHỐI ĐẢNG | < | < | KHỐI MTTQ | < | < | KHỐI CHÍNH QUYỀN | < | <
^ | ^ | CT | DB | Cộng | CT | DB | Cộng | CT | DB | Cộng
1 | Huyện Duy Xuyên | 33 | 1 | 34 | 30 | 1 | 31 | 100 | 4 | 104
2 | Huyện Nông Sơn | 21 | 0 | 21 | 27 | 1 | 32 | 70 | 0 | 70
`),
    expected: {
      layout: 'wide',
      districts: ['Huyện Duy Xuyên: ? ? 34 / ? ? 31 / ? ? 104', 'Huyện Nông Sơn: ? ? 21 / ? ? 32 / ? ? 70'],
      findings: [NOT_COUNTED, 'warning members-differ H4'],
      unsure: ['likely E members.party', 'likely H members.front', 'likely K members.government'],
    },
  },
  {
    // The sum is that of the organisations, though it stands beside the members.
    name: 'sum-of-organisations-beside-members',
    sheet: drawn(`
TT | Đơn vị | KHỐI ĐẢNG | < | < | < | < | KHỐI MTTQ | < | < | < | < | KHỐI CHÍNH QUYỀN | < | < | < | <
^ | ^ | CT | DB | Tổng số | ĐBCS | CBCS | CT | DB | Tổng số | ĐBCS | CBCS | CT | DB | Tổng số | ĐBCS | CBCS
1 | Huyện Duy Xuyên | 33 | 1 | 3 | 0 | 3 | 30 | 1 | 4 | 0 | 4 | 100 | 4 | 12 | 0 | 12
`),
    expected: {
      layout: 'wide',
      districts: ['Huyện Duy Xuyên: 0 3 34 / 0 4 31 / 0 12 104'],
      findings: [],
      unsure: [],
    },
  },
  {
    name: 'sum-of-members-of-a-row-for-each-bloc',
    sheet: drawn(`
Huyện | Khối | Tổng số | Chính thức | Dự bị
Duy Xuyên | Khối đảng | 34 | 33 | 1
^ | Khối MTTQ | 32 | 27 | 1
^ | Khối chính quyền | 104 | 100 | 4
`),
    expected: {
      layout: 'long',
      districts: ['Duy Xuyên: ? ? 34 / ? ? 32 / ? ? 104'],
      findings: [NOT_COUNTED, 'warning members-differ C3'],
      unsure: ['likely C members'],
    },
  },
  {
    name: 'sum-of-members-of-organisations',
    sheet: drawn(`
TT | Huyện | Khối | Tên TCCSĐ | Tổng số | Chính thức | Dự bị
1 | Duy Xuyên | Khối đảng | Chi bộ Văn phòng | 34 | 33 | 1
2 | Duy Xuyên | Khối MTTQ | Chi bộ Mặt trận | 32 | 27 | 1
3 | Duy Xuyên | Khối chính quyền | Đảng bộ cơ quan UBND | 104 | 100 | 4
`),
    expected: {
      layout: 'by-organisation',
      districts: ['Duy Xuyên: 0 1 34 / 0 1 32 / 1 0 104'],
      findings: ['warning members-differ E3'],
      unsure: ['likely E members'],
    },
  },
];
