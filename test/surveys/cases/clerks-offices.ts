import { drawn } from '../drawn';
import type { SurveyCase } from '../survey-case';

/** Offices of a bloc under its own columns, and what their rows leave open. */
export const CLERKS_OFFICES: readonly SurveyCase[] = [
  {
    // Three lists side by side: the names left of the counts are those of the party's cells, no districts.
    name: 'offices-of-one-district-under-each-bloc',
    sheet: drawn(`
HUYỆN DUY XUYÊN
KHỐI ĐẢNG | < | KHỐI MTTQ | < | KHỐI CHÍNH QUYỀN | <
Tên chi bộ | ĐV | Tên chi bộ | ĐV | Tên chi bộ | ĐV
Văn phòng | 12 | Mặt trận | 8 | Giáo dục | 33
Ban Tổ chức | 9 | Phụ nữ | 7 | Nội vụ | 11
`),
    expected: { trouble: 'no-name-column' },
  },
  {
    name: 'offices-of-each-district-under-each-bloc',
    sheet: drawn(`
TT | Huyện | KHỐI ĐẢNG | < | KHỐI MTTQ | < | KHỐI CHÍNH QUYỀN | <
^ | ^ | Tên chi bộ | ĐV | Tên chi bộ | ĐV | Tên chi bộ | ĐV
1 | Huyện Duy Xuyên | Văn phòng | 12 | Mặt trận | 8 | Giáo dục | 33
^ | ^ | Ban Tổ chức | 9 | Phụ nữ | 7 | Nội vụ | 11
2 | Huyện Nông Sơn | Văn phòng | 35 | Mặt trận | 9 | Giáo dục | 31
`),
    expected: {
      layout: 'wide',
      districts: [
        'Huyện Duy Xuyên: ? ? ? / ? ? ? / ? ? ?',
        ': ? ? ? / ? ? ? / ? ? ?',
        'Huyện Nông Sơn: ? ? 35 / ? ? 9 / ? ? 31',
      ],
      findings: ['error row-under-same-name B4', 'warning organisations-not-counted A1'],
    },
  },
];
