import { drawn } from '../drawn';
import type { SurveyCase } from '../survey-case';

const HEADER = `
TT | Tên đơn vị | KHỐI ĐẢNG | < | < | KHỐI MTTQ | < | < | KHỐI CHÍNH QUYỀN | < | <
^ | ^ | ĐB | CB | ĐV | ĐB | CB | ĐV | ĐB | CB | ĐV`;

/** How names are written. */
export const NAMES: readonly SurveyCase[] = [
  {
    name: 'names-decomposed',
    sheet: drawn(
      `${HEADER}
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
 | Tổng cộng | 1 | 7 | 95 | 0 | 9 | 73 | 0 | 26 | 291
`,
      { written: (text) => text.normalize('NFD') },
    ),
    expected: {
      layout: 'wide',
      districts: ['TP Tam Kỳ: 1 4 61 / 0 5 42 / 0 14 187', 'Huyện Duy Xuyên: 0 3 34 / 0 4 31 / 0 12 104'],
      findings: [],
    },
  },
  {
    name: 'names-in-capitals-with-no-break-spaces',
    sheet: drawn(
      `${HEADER}
1 | TP TAM KỲ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | HUYỆN  DUY XUYÊN | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
 | TỔNG CỘNG | 1 | 7 | 95 | 0 | 9 | 73 | 0 | 26 | 291
`,
      { written: (text) => text.replaceAll(' ', '\u00A0').replaceAll('Đ', '\u00D0') },
    ),
    expected: {
      layout: 'wide',
      districts: ['TP TAM KỲ: 1 4 61 / 0 5 42 / 0 14 187', 'HUYỆN DUY XUYÊN: 0 3 34 / 0 4 31 / 0 12 104'],
      findings: [],
    },
  },
  {
    name: 'names-abbreviated',
    sheet: drawn(`${HEADER}
1 | TP. Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Tx. Điện Bàn | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
3 | H. Nông Sơn | 0 | 2 | 21 | 0 | 2 | 12 | 0 | 9 | 70
`),
    expected: {
      layout: 'wide',
      districts: [
        'TP. Tam Kỳ: 1 4 61 / 0 5 42 / 0 14 187',
        'Tx. Điện Bàn: 0 3 34 / 0 4 31 / 0 12 104',
        'H. Nông Sơn: 0 2 21 / 0 2 12 / 0 9 70',
      ],
      findings: [],
    },
  },
  {
    name: 'names-twice',
    sheet: drawn(`${HEADER}
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
3 | H. DUY XUYÊN | 0 | 2 | 21 | 0 | 2 | 12 | 0 | 9 | 70
`),
    expected: {
      layout: 'wide',
      districts: [
        'TP Tam Kỳ: 1 4 61 / 0 5 42 / 0 14 187',
        'Huyện Duy Xuyên: ? ? ? / ? ? ? / ? ? ?',
        'H. DUY XUYÊN: ? ? ? / ? ? ? / ? ? ?',
      ],
      findings: ['error district-twice B4', 'error district-twice B5'],
    },
  },
  {
    name: 'names-nearly-twice',
    sheet: drawn(`${HEADER}
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Huyện Hòa Vang | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
3 | Hoà Vang | 0 | 2 | 21 | 0 | 2 | 12 | 0 | 9 | 70
`),
    expected: {
      layout: 'wide',
      districts: [
        'TP Tam Kỳ: 1 4 61 / 0 5 42 / 0 14 187',
        'Huyện Hòa Vang: ? ? ? / ? ? ? / ? ? ?',
        'Hoà Vang: ? ? ? / ? ? ? / ? ? ?',
      ],
      findings: ['error district-nearly-twice B4', 'error district-nearly-twice B5'],
    },
  },
  {
    name: 'names-of-a-list-in-several-spellings',
    // One unit throughout: decomposed, in capitals, abbreviated, with its tone on another letter.
    sheet: drawn(`
TT | Huyện, thị xã | Khối | ĐB | CB | ĐV
1 | Huyện Hòa Thuỷ | Khối Đảng | 0 | 3 | 34
2 | HUYỆN HOÀ THỦY | KHỐI MTTQ | 0 | 4 | 31
3 | H. Hòa\\sThủy | Khối chính quyền | 0 | 12 | 104
4 | ${'Thị xã Cai Lậy'.normalize('NFD')} | ${'Khối đảng'.normalize('NFD')} | 0 | 2 | 21
5 | Tx. Cai Lậy | Khối MTTQ | 0 | 2 | 12
6 | Thị xã Cai Lậy | Khối chính quyền | 0 | 9 | 70
`),
    expected: {
      layout: 'long',
      districts: ['Huyện Hòa Thuỷ: 0 3 34 / 0 4 31 / 0 12 104', 'Thị xã Cai Lậy: 0 2 21 / 0 2 12 / 0 9 70'],
      findings: [],
    },
  },
  {
    name: 'names-of-a-list-with-and-without-their-kind',
    sheet: drawn(`
TT | Huyện, thị xã | Khối | ĐB | CB | ĐV
1 | Huyện Duy Xuyên | Khối đảng | 0 | 3 | 34
2 | Duy Xuyên | Khối MTTQ | 0 | 4 | 31
3 | Huyện Duy Xuyên | Khối chính quyền | 0 | 12 | 104
4 | Huyện Nông Sơn | Khối đảng | 0 | 2 | 21
5 | Huyện Nông Sơn | Khối MTTQ | 0 | 2 | 12
6 | Huyện Nông Sơn | Khối chính quyền | 0 | 9 | 70
`),
    expected: {
      layout: 'long',
      districts: ['Huyện Duy Xuyên: 0 3 34 / 0 4 31 / 0 12 104', 'Huyện Nông Sơn: 0 2 21 / 0 2 12 / 0 9 70'],
      findings: ['warning district-name-varies B3'],
    },
  },
  {
    name: 'names-of-a-list-that-may-be-either-of-two',
    sheet: drawn(`
TT | Huyện, thị xã | Khối | ĐB | CB | ĐV
1 | Huyện Cai Lậy | Khối đảng | 0 | 3 | 34
2 | Huyện Cai Lậy | Khối MTTQ | 0 | 4 | 31
3 | Cai Lậy | Khối chính quyền | 0 | 12 | 104
4 | Thị xã Cai Lậy | Khối đảng | 0 | 2 | 21
5 | Thị xã Cai Lậy | Khối MTTQ | 0 | 2 | 12
6 | Thị xã Cai Lậy | Khối chính quyền | 0 | 9 | 70
`),
    expected: {
      layout: 'long',
      districts: [
        'Huyện Cai Lậy: ? ? ? / ? ? ? / ? ? ?',
        'Cai Lậy: ? ? ? / ? ? ? / ? ? ?',
        'Thị xã Cai Lậy: ? ? ? / ? ? ? / ? ? ?',
      ],
      findings: [
        'error district-nearly-twice B2',
        'error district-nearly-twice B4',
        'error district-nearly-twice B5',
      ],
    },
  },
  {
    name: 'names-of-a-list-with-a-wrong-tone-mark',
    // "Hiệp Đúc" is most likely "Hiệp Đức": its row is missing there, and must not be passed over.
    sheet: drawn(`
TT | Huyện | Khối | Tên tổ chức cơ sở đảng | Đảng viên
1 | Huyện Hiệp Đức | Khối đảng | Chi bộ Văn phòng Huyện ủy | 12
2 | Huyện Hiệp Đúc | Khối đảng | Chi bộ Ban Tổ chức | 9
3 | Huyện Hiệp Đức | Khối MTTQ | Chi bộ Mặt trận | 8
4 | Huyện Hiệp Đức | Khối chính quyền | Chi bộ Phòng Nội vụ | 11
`),
    expected: {
      layout: 'by-organisation',
      districts: ['Huyện Hiệp Đức: ? ? ? / ? ? ? / ? ? ?', 'Huyện Hiệp Đúc: ? ? ? / ? ? ? / ? ? ?'],
      findings: ['error district-nearly-twice B2', 'error district-nearly-twice B3'],
    },
  },
  {
    name: 'names-of-other-provinces',
    sheet: drawn(`
TT | Tên đơn vị | KHỐI CÁC CƠ QUAN ĐẢNG | < | < | KHỐI MTTQ | < | < | KHỐI CHÍNH QUYỀN | < | <
^ | ^ | ĐB | CB | ĐV | ĐB | CB | ĐV | ĐB | CB | ĐV
1 | Thành phố Hà Giang | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Đồng Văn | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
3 | Bắc Quang | 0 | 2 | 21 | 0 | 2 | 12 | 0 | 9 | 70
4 | Quản Bạ | 0 | 3 | 40 | 1 | 3 | 36 | 0 | 11 | 96
`),
    expected: {
      layout: 'wide',
      districts: [
        'Thành phố Hà Giang: 1 4 61 / 0 5 42 / 0 14 187',
        'Đồng Văn: 0 3 34 / 0 4 31 / 0 12 104',
        'Bắc Quang: 0 2 21 / 0 2 12 / 0 9 70',
        'Quản Bạ: 0 3 40 / 1 3 36 / 0 11 96',
      ],
      findings: [],
    },
  },
];
