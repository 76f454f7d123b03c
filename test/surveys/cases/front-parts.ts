import { drawn } from '../drawn';
import type { SurveyCase } from '../survey-case';

/** The front and the mass organisations apart, which are one bloc. */
export const FRONT_PARTS: readonly SurveyCase[] = [
  {
    name: 'front-parts-in-columns',
    sheet: drawn(`
TT | Đơn vị | KHỐI ĐẢNG | < | < | MẶT TRẬN | < | < | ĐOÀN THỂ | < | < | CHÍNH QUYỀN | < | <
^ | ^ | ĐB | CB | ĐV | ĐB | CB | ĐV | ĐB | CB | ĐV | ĐB | CB | ĐV
1 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 1 | 11 | 0 | 3 | 20 | 0 | 12 | 104
2 | Huyện Nông Sơn | 0 | 2 | 21 | 0 | 1 | 5 | 0 | 1 | | 0 | 9 | 70
`),
    expected: {
      layout: 'wide',
      districts: ['Huyện Duy Xuyên: 0 3 34 / 0 4 31 / 0 12 104', 'Huyện Nông Sơn: 0 2 21 / 0 2 ? / 0 9 70'],
      findings: ['note bloc-in-two-parts H2', 'error count-missing K4'],
      unsure: [
        'likely F committees.front',
        'likely G cells.front',
        'likely H members.front',
        'likely I committees.front',
        'likely J cells.front',
        'likely K members.front',
      ],
    },
  },
  {
    name: 'front-parts-of-which-one-has-no-members',
    sheet: drawn(`
TT | Đơn vị | KHỐI ĐẢNG | < | MẶT TRẬN | < | ĐOÀN THỂ | CHÍNH QUYỀN | <
^ | ^ | CB | ĐV | CB | ĐV | CB | CB | ĐV
1 | Huyện Duy Xuyên | 3 | 34 | 1 | 11 | 3 | 12 | 104
`),
    expected: { trouble: 'columns-missing' },
  },
  {
    name: 'front-twice-in-columns',
    // The same words twice are no halves.
    sheet: drawn(`
TT | Đơn vị | KHỐI ĐẢNG | KHỐI MTTQ, ĐOÀN THỂ | KHỐI ĐOÀN THỂ | CHÍNH QUYỀN
^ | ^ | ĐV | ĐV | ĐV | ĐV
1 | Huyện Duy Xuyên | 34 | 31 | 20 | 104
`),
    expected: { trouble: 'columns-ambiguous' },
  },
  {
    name: 'front-parts-in-rows',
    sheet: drawn(`
TT | Đơn vị | Khối | ĐB | CB | ĐV
1 | Huyện Duy Xuyên | Khối đảng | 0 | 3 | 34
 | | Mặt trận | 0 | 1 | 11
 | | Đoàn thể | 0 | 3 | 20
 | | Chính quyền | 0 | 12 | 104
2 | Huyện Nông Sơn | Khối đảng | 0 | 2 | 21
 | | Mặt trận | 0 | 1 | 5
 | | Chính quyền | 0 | 9 | 70
`),
    expected: {
      layout: 'long',
      districts: ['Huyện Duy Xuyên: 0 3 34 / 0 4 31 / 0 12 104', 'Huyện Nông Sơn: 0 2 21 / ? ? ? / 0 9 70'],
      findings: ['note bloc-in-two-parts C3', 'error bloc-part-missing C7'],
    },
  },
  {
    name: 'front-twice-in-rows',
    sheet: drawn(`
TT | Đơn vị | Khối | ĐB | CB | ĐV
1 | Huyện Duy Xuyên | Khối đảng | 0 | 3 | 34
 | | Khối MTTQ, đoàn thể | 0 | 4 | 31
 | | Đoàn thể | 0 | 3 | 20
 | | Chính quyền | 0 | 12 | 104
`),
    expected: {
      layout: 'long',
      districts: ['Huyện Duy Xuyên: 0 3 34 / ? ? ? / 0 12 104'],
      findings: ['error bloc-twice C3', 'error bloc-twice C4'],
    },
  },
];
