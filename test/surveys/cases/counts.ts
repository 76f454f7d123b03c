import { drawn } from '../drawn';
import type { SurveyCase } from '../survey-case';

const HEADER = `
TT | Tên đơn vị | KHỐI ĐẢNG | < | < | KHỐI MTTQ | < | < | KHỐI CHÍNH QUYỀN | < | <
^ | ^ | ĐB | CB | ĐV | ĐB | CB | ĐV | ĐB | CB | ĐV`;

/** What stands in the cells of counts. */
export const COUNTS: readonly SurveyCase[] = [
  {
    name: 'counts-typed-as-text',
    sheet: drawn(`${HEADER}
1 | TP Tam Kỳ | 1 | 4 | '61 | 0 | 5 | 42 đv | 0 | 14 | '1.880
2 | Huyện Duy Xuyên | 0 | 3 CB | 34\\s | 0 | 4 | '31 | 0 | 12 | 1 104
`),
    expected: {
      layout: 'wide',
      districts: ['TP Tam Kỳ: 1 4 61 / 0 5 42 / 0 14 1880', 'Huyện Duy Xuyên: 0 3 34 / 0 4 31 / 0 12 1104'],
      findings: [
        'note count-read-from-text E3',
        'note count-read-from-text H3',
        'note count-read-from-text K3',
        'note count-read-from-text D4',
        'note count-read-from-text E4',
        'note count-read-from-text H4',
        'note count-read-from-text K4',
      ],
    },
  },
  {
    name: 'counts-that-are-no-whole-numbers',
    sheet: drawn(`${HEADER}
1 | TP Tam Kỳ | 1 | 4 | 61.5 | 0 | 5 | -42 | 0 | 14 | 1.88
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 0.31 {0%} | 0 | 12 | 40974 {dd/mm/yyyy}
`),
    expected: {
      layout: 'wide',
      districts: ['TP Tam Kỳ: 1 4 ? / 0 5 ? / 0 14 ?', 'Huyện Duy Xuyên: 0 3 34 / 0 4 ? / 0 12 ?'],
      findings: [
        'error count-not-whole E3',
        'error count-negative H3',
        'error count-maybe-thousands K3',
        'error count-is-percentage H4',
        'error count-is-date K4',
      ],
    },
  },
  {
    name: 'counts-that-are-no-numbers',
    sheet: drawn(`${HEADER}
1 | TP Tam Kỳ | 1 | 4 | | 0 | 5 | - | 0 | 14 | x
2 | Huyện Duy Xuyên | 0 | 3 | #N/A | 0 | 4 | #REF! | 0 | 12 | chưa rõ
3 | Huyện Nông Sơn | 0 | 2 | '3-5 | 0 | 2 | khoảng 12 | 0 | 9 | TRUE
4 | Huyện Quế Sơn | - | | 40 | x | 3 | 36 | 0 | 11 | …
`),
    expected: {
      layout: 'wide',
      districts: [
        'TP Tam Kỳ: 1 4 ? / 0 5 ? / 0 14 ?',
        'Huyện Duy Xuyên: 0 3 ? / 0 4 ? / 0 12 ?',
        'Huyện Nông Sơn: 0 2 ? / 0 2 ? / 0 9 ?',
        'Huyện Quế Sơn: ? ? 40 / ? 3 36 / 0 11 ?',
      ],
      findings: [
        'error count-missing E3',
        'error count-is-dash H3',
        'error count-is-mark K3',
        'error count-is-formula-error E4',
        'error count-is-formula-error H4',
        'error count-is-text K4',
        'error count-is-text E5',
        'error count-is-text H5',
        'error count-is-text K5',
        'warning count-is-dash C6',
        'warning count-missing D6',
        'warning count-is-mark F6',
        'error count-is-dash K6',
      ],
    },
  },
  {
    name: 'counts-with-marks-of-notes',
    sheet: drawn(`${HEADER}
1 | TP Tam Kỳ | 1 | 4 | '61² | 0 | 5 | '42(1) | 0 | 14 | '187*
2 | Huyện Duy Xuyên | 0 | 3 | '34① | 0 | 4 | '31½ | 0 | 12 | '104 ³
3 | Huyện Nông Sơn | 0 | 2 | '２１ | 0 | 2 | '12+3 | 0 | 9 | '70 (5 dự bị)
`),
    expected: {
      layout: 'wide',
      districts: [
        'TP Tam Kỳ: 1 4 ? / 0 5 ? / 0 14 ?',
        'Huyện Duy Xuyên: 0 3 ? / 0 4 ? / 0 12 ?',
        'Huyện Nông Sơn: 0 2 21 / 0 2 ? / 0 9 ?',
      ],
      findings: [
        'error count-is-text E3',
        'error count-is-text H3',
        'error count-is-text K3',
        'error count-is-text E4',
        'error count-is-text H4',
        'error count-is-text K4',
        'note count-read-from-text E5',
        'error count-is-text H5',
        'error count-is-text K5',
      ],
    },
  },
  {
    name: 'counts-more-than-any-bloc-has',
    sheet: drawn(`${HEADER}
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187000
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | '0905123456
`),
    expected: {
      layout: 'wide',
      districts: ['TP Tam Kỳ: 1 4 61 / 0 5 42 / 0 14 ?', 'Huyện Duy Xuyên: 0 3 34 / 0 4 31 / 0 12 ?'],
      findings: ['error count-too-large K3', 'error count-too-large K4'],
    },
  },
  {
    name: 'counts-that-contradict-each-other',
    sheet: drawn(`
TT | Tên đơn vị | KHỐI ĐẢNG | < | < | < | < | KHỐI MTTQ | < | < | < | < | KHỐI CHÍNH QUYỀN | < | < | < | <
^ | ^ | TCCSĐ | ĐB | CB | Đảng viên | Chính thức | TCCSĐ | ĐB | CB | Đảng viên | Chính thức | TCCSĐ | ĐB | CB | Đảng viên | Chính thức
1 | TP Tam Kỳ | 5 | 1 | 4 | 61 | 63 | 5 | 0 | 5 | 42 | 42 | 15 | 0 | 14 | 187 | 180
2 | Huyện Duy Xuyên | 3 | 0 | 3 | 34 | 33 | 4 | 0 | 4 | 31 | 30 | 12 | 0 | 12 | 104 | 100
`),
    expected: {
      layout: 'wide',
      districts: ['TP Tam Kỳ: 1 4 ? / 0 5 42 / 0 14 187', 'Huyện Duy Xuyên: 0 3 34 / 0 4 31 / 0 12 104'],
      findings: ['error full-members-exceed-members G3', 'warning organisations-differ M3'],
    },
  },
  {
    name: 'counts-of-organisations-as-text',
    sheet: drawn(`
TT | Huyện | Khối | Tên tổ chức cơ sở đảng | Đảng viên | Chính thức | Dự bị
1 | Huyện Duy Xuyên | Khối đảng | Chi bộ Văn phòng Huyện ủy | 12 đv | 12 | 0
2 | | | Chi bộ Ban Tổ chức | '9 | 8 | 1
3 | | Khối MTTQ | Chi bộ Mặt trận | | 8 | 0
4 | | Khối chính quyền | Đảng bộ Phòng Giáo dục | 33 | 31 | 1
5 | | | Chi bộ Phòng Nội vụ | '1.1 | 11 | 0
`),
    expected: {
      layout: 'by-organisation',
      districts: ['Huyện Duy Xuyên: 0 2 21 / 0 1 ? / 1 1 ?'],
      findings: [
        'note count-read-from-text E2',
        'note count-read-from-text E3',
        'error count-missing E4',
        'warning members-differ E5',
        'error count-maybe-thousands E6',
      ],
    },
  },
  {
    name: 'counts-of-a-list-with-dashes-and-errors',
    sheet: drawn(`
TT | Huyện, thành phố | Khối | ĐB | CB | ĐV
1 | TP Tam Kỳ | Khối đảng | 1 | 4 | #DIV/0!
 | | Khối MTTQ | - | 5 | 42
 | | Khối chính quyền | 0 | 14 | -
2 | Huyện Duy Xuyên | Khối đảng | 0 | 3 | 34
 | | Khối MTTQ | 0 | 4 |
 | | Khối chính quyền | 0 | 12 | 104
`),
    expected: {
      layout: 'long',
      districts: ['TP Tam Kỳ: 1 4 ? / ? 5 42 / 0 14 ?', 'Huyện Duy Xuyên: 0 3 34 / 0 4 ? / 0 12 104'],
      findings: [
        'error count-is-formula-error F2',
        'warning count-is-dash D3',
        'error count-is-dash F4',
        'error count-missing F6',
      ],
    },
  },
];
