import { drawn } from '../drawn';
import type { SurveyCase } from '../survey-case';

const TAM_KY = 'TP Tam Kỳ: 1 4 61 / 0 5 42 / 0 14 187';
const DUY_XUYEN = 'Huyện Duy Xuyên: 0 3 34 / 0 4 31 / 0 12 104';
const NONG_SON = 'Huyện Nông Sơn: 0 2 21 / 0 2 12 / 0 9 70';
const THREE = { layout: 'long', districts: [TAM_KY, DUY_XUYEN, NONG_SON], findings: [] } as const;

/** A row per district and bloc. */
export const LONG: readonly SurveyCase[] = [
  {
    name: 'long-named-on-every-row',
    sheet: drawn(`
TT | Huyện, thành phố | Khối | ĐB cơ sở | CB cơ sở | Số đảng viên
1 | TP Tam Kỳ | Khối đảng | 1 | 4 | 61
2 | TP Tam Kỳ | Khối MTTQ, đoàn thể | 0 | 5 | 42
3 | TP Tam Kỳ | Khối chính quyền | 0 | 14 | 187
4 | Huyện Duy Xuyên | Khối đảng | 0 | 3 | 34
5 | Huyện Duy Xuyên | Khối MTTQ, đoàn thể | 0 | 4 | 31
6 | Huyện Duy Xuyên | Khối chính quyền | 0 | 12 | 104
7 | Huyện Nông Sơn | Khối đảng | 0 | 2 | 21
8 | Huyện Nông Sơn | Khối MTTQ, đoàn thể | 0 | 2 | 12
9 | Huyện Nông Sơn | Khối chính quyền | 0 | 9 | 70
`),
    expected: { ...THREE, unsure: [] },
  },
  {
    name: 'long-names-merged',
    sheet: drawn(`
TT | Huyện, thành phố | Khối | Tổ chức cơ sở đảng | < | Đảng viên | < | <
^ | ^ | ^ | Đảng bộ | Chi bộ | Tổng số | Chính thức | Dự bị
1 | TP Tam Kỳ | Đảng | 1 | 4 | 61 | 60 | 1
^ | ^ | MTTQ và đoàn thể | 0 | 5 | 42 | 42 | 0
^ | ^ | Chính quyền | 0 | 14 | 187 | 180 | 7
2 | Huyện Duy Xuyên | Đảng | 0 | 3 | 34 | 33 | 1
^ | ^ | MTTQ và đoàn thể | 0 | 4 | 31 | 30 | 1
^ | ^ | Chính quyền | 0 | 12 | 104 | 100 | 4
3 | Huyện Nông Sơn | Đảng | 0 | 2 | 21 | 21 | 0
^ | ^ | MTTQ và đoàn thể | 0 | 2 | 12 | 12 | 0
^ | ^ | Chính quyền | 0 | 9 | 70 | 70 | 0
`),
    expected: THREE,
  },
  {
    name: 'long-names-blank-below',
    sheet: drawn(`
TT | Đơn vị | Khối | ĐB | CB | ĐV
1 | TP Tam Kỳ | Cơ quan đảng | 1 | 4 | 61
 | | Mặt trận, đoàn thể | 0 | 5 | 42
 | | Cơ quan chuyên môn | 0 | 14 | 187
2 | Huyện Duy Xuyên | Cơ quan đảng | 0 | 3 | 34
 | | Mặt trận, đoàn thể | 0 | 4 | 31
 | | Cơ quan chuyên môn | 0 | 12 | 104
3 | Huyện Nông Sơn | Cơ quan đảng | 0 | 2 | 21
 | | Mặt trận, đoàn thể | 0 | 2 | 12
 | | Cơ quan chuyên môn | 0 | 9 | 70
`),
    expected: THREE,
  },
  {
    name: 'long-districts-in-rows-of-their-own',
    sheet: drawn(`
TT | Tên đơn vị | ĐB cơ sở | CB cơ sở | Số đảng viên
I | TP Tam Kỳ | 1 | 23 | 290
1 | Khối đảng | 1 | 4 | 61
2 | Khối MTTQ, đoàn thể | 0 | 5 | 42
3 | Khối chính quyền | 0 | 14 | 187
II | Huyện Duy Xuyên | 0 | 19 | 169
1 | Khối đảng | 0 | 3 | 34
2 | Khối MTTQ, đoàn thể | 0 | 4 | 31
3 | Khối chính quyền | 0 | 12 | 104
III | Huyện Nông Sơn | 0 | 13 | 103
1 | Khối đảng | 0 | 2 | 21
2 | Khối MTTQ, đoàn thể | 0 | 2 | 12
3 | Khối chính quyền | 0 | 9 | 70
 | Tổng cộng | 1 | 55 | 562
`),
    expected: { ...THREE, unsure: [] },
  },
  {
    name: 'long-sorted-by-bloc',
    sheet: drawn(`
TT | Khối | Huyện, thành phố | ĐB | CB | Đảng viên
1 | Khối đảng | TP Tam Kỳ | 1 | 4 | 61
2 | Khối đảng | Huyện Duy Xuyên | 0 | 3 | 34
3 | Khối đảng | Huyện Nông Sơn | 0 | 2 | 21
4 | Khối MTTQ | TP Tam Kỳ | 0 | 5 | 42
5 | Khối MTTQ | Huyện Duy Xuyên | 0 | 4 | 31
6 | Khối MTTQ | Huyện Nông Sơn | 0 | 2 | 12
7 | Khối chính quyền | TP Tam Kỳ | 0 | 14 | 187
8 | Khối chính quyền | Huyện Duy Xuyên | 0 | 12 | 104
9 | Khối chính quyền | Huyện Nông Sơn | 0 | 9 | 70
`),
    expected: THREE,
  },
  {
    name: 'long-sorted-by-bloc-merged',
    sheet: drawn(`
TT | Khối | Huyện, thành phố | ĐB | CB | Đảng viên
1 | Khối đảng | TP Tam Kỳ | 1 | 4 | 61
2 | ^ | Huyện Duy Xuyên | 0 | 3 | 34
3 | ^ | Huyện Nông Sơn | 0 | 2 | 21
 | Cộng khối đảng | | 1 | 9 | 116
4 | Khối MTTQ | TP Tam Kỳ | 0 | 5 | 42
5 | ^ | Huyện Duy Xuyên | 0 | 4 | 31
6 | ^ | Huyện Nông Sơn | 0 | 2 | 12
 | Cộng khối MTTQ | | 0 | 11 | 85
7 | Khối chính quyền | TP Tam Kỳ | 0 | 14 | 187
8 | ^ | Huyện Duy Xuyên | 0 | 12 | 104
9 | ^ | Huyện Nông Sơn | 0 | 9 | 70
 | Cộng khối chính quyền | | 0 | 35 | 361
 | Tổng cộng | | 1 | 55 | 562
`),
    expected: THREE,
  },
  {
    name: 'long-blocs-in-rows-of-their-own',
    sheet: drawn(`
TT | Tên đơn vị | ĐB cơ sở | CB cơ sở | Số đảng viên
I | Khối đảng | 1 | 9 | 116
1 | TP Tam Kỳ | 1 | 4 | 61
2 | Huyện Duy Xuyên | 0 | 3 | 34
3 | Huyện Nông Sơn | 0 | 2 | 21
II | Khối MTTQ, đoàn thể | 0 | 11 | 85
1 | TP Tam Kỳ | 0 | 5 | 42
2 | Huyện Duy Xuyên | 0 | 4 | 31
3 | Huyện Nông Sơn | 0 | 2 | 12
III | Khối chính quyền | 0 | 35 | 361
1 | TP Tam Kỳ | 0 | 14 | 187
2 | Huyện Duy Xuyên | 0 | 12 | 104
3 | Huyện Nông Sơn | 0 | 9 | 70
`),
    expected: THREE,
  },
  {
    name: 'long-sums-of-districts-first-and-last',
    sheet: drawn(`
TT | Huyện, thành phố | Khối | ĐB | CB | ĐV
 | Toàn tỉnh | | 1 | 55 | 562
1 | TP Tam Kỳ | Cộng | 1 | 23 | 290
^ | ^ | Khối đảng | 1 | 4 | 61
^ | ^ | Khối MTTQ | 0 | 5 | 42
^ | ^ | Khối chính quyền | 0 | 14 | 187
2 | Huyện Duy Xuyên | Cộng | 0 | 19 | 169
^ | ^ | Khối đảng | 0 | 3 | 34
^ | ^ | Khối MTTQ | 0 | 4 | 31
^ | ^ | Khối chính quyền | 0 | 12 | 104
3 | Huyện Nông Sơn | Cộng | 0 | 13 | 103
^ | ^ | Khối đảng | 0 | 2 | 21
^ | ^ | Khối MTTQ | 0 | 2 | 12
^ | ^ | Khối chính quyền | 0 | 9 | 70
`),
    expected: THREE,
  },
  {
    name: 'long-groups-of-districts',
    sheet: drawn(`
TT | Huyện, thành phố | Khối | ĐB | CB | ĐV
I | Đồng bằng | | 1 | 42 | 459
1 | TP Tam Kỳ | Khối đảng | 1 | 4 | 61
 | | Khối MTTQ | 0 | 5 | 42
 | | Khối chính quyền | 0 | 14 | 187
2 | Huyện Duy Xuyên | Khối đảng | 0 | 3 | 34
 | | Khối MTTQ | 0 | 4 | 31
 | | Khối chính quyền | 0 | 12 | 104
II | Miền núi | | 0 | 13 | 103
3 | Huyện Nông Sơn | Khối đảng | 0 | 2 | 21
 | | Khối MTTQ | 0 | 2 | 12
 | | Khối chính quyền | 0 | 9 | 70
`),
    expected: THREE,
  },
  {
    name: 'long-page-breaks-and-column-numbers',
    sheet: drawn(`
TT | Huyện, thành phố | Khối | ĐB | CB | ĐV
1 | 2 | 3 | 4 | 5 | 6
1 | TP Tam Kỳ | Khối đảng | 1 | 4 | 61
2 | TP Tam Kỳ | Khối MTTQ | 0 | 5 | 42
3 | TP Tam Kỳ | Khối chính quyền | 0 | 14 | 187
4 | Huyện Duy Xuyên | Khối đảng | 0 | 3 | 34
Trang 2
TT | Huyện, thành phố | Khối | ĐB | CB | ĐV
1 | 2 | 3 | 4 | 5 | 6
5 | Huyện Duy Xuyên | Khối MTTQ | 0 | 4 | 31
6 | Huyện Duy Xuyên | Khối chính quyền | 0 | 12 | 104
7 | Huyện Nông Sơn | Khối đảng | 0 | 2 | 21
8 | Huyện Nông Sơn | Khối MTTQ | 0 | 2 | 12
9 | Huyện Nông Sơn | Khối chính quyền | 0 | 9 | 70

 | | | NGƯỜI LẬP BIỂU
 | | | Nguyễn Văn A
`),
    expected: THREE,
  },
  {
    name: 'long-excel-table-with-columns-out-of-order',
    sheet: drawn(
      `
Số đảng viên | Khối | Ghi chú | Chi bộ cơ sở | Huyện | Đảng bộ cơ sở
61 | đảng | | 4 | TP Tam Kỳ | 1
42 | mặt trận | | 5 | TP Tam Kỳ | 0
187 | chính quyền | | 14 | TP Tam Kỳ | 0
34 | đảng | | 3 | Huyện Duy Xuyên | 0
31 | mặt trận | sáp nhập 2011 | 4 | Huyện Duy Xuyên | 0
104 | chính quyền | | 12 | Huyện Duy Xuyên | 0
21 | đảng | | 2 | Huyện Nông Sơn | 0
12 | mặt trận | | 2 | Huyện Nông Sơn | 0
70 | chính quyền | | 9 | Huyện Nông Sơn | 0
`,
      { at: 'B3', tables: ['B3:G12'] },
    ),
    expected: THREE,
  },
  {
    name: 'long-bloc-missing',
    sheet: drawn(`
TT | Huyện, thành phố | Khối | ĐB | CB | ĐV
1 | TP Tam Kỳ | Khối đảng | 1 | 4 | 61
 | | Khối MTTQ | 0 | 5 | 42
 | | Khối chính quyền | 0 | 14 | 187
2 | Huyện Duy Xuyên | Khối đảng | 0 | 3 | 34
 | | Khối chính quyền | 0 | 12 | 104
`),
    expected: {
      layout: 'long',
      districts: [TAM_KY, 'Huyện Duy Xuyên: 0 3 34 / ? ? ? / 0 12 104'],
      findings: ['error bloc-missing B5'],
    },
  },
  {
    name: 'long-bloc-twice',
    sheet: drawn(`
TT | Huyện, thành phố | Khối | ĐB | CB | ĐV
1 | TP Tam Kỳ | Khối đảng | 1 | 4 | 61
 | | Khối MTTQ | 0 | 5 | 42
 | | Khối chính quyền | 0 | 14 | 187
2 | Huyện Duy Xuyên | Khối đảng | 0 | 3 | 34
 | | Khối MTTQ | 0 | 4 | 31
 | | Khối MTTQ | 0 | 2 | 15
 | | Khối chính quyền | 0 | 12 | 104
`),
    expected: {
      layout: 'long',
      districts: [TAM_KY, 'Huyện Duy Xuyên: 0 3 34 / ? ? ? / 0 12 104'],
      findings: ['error bloc-twice C6', 'error bloc-twice C7'],
    },
  },
  {
    name: 'long-bloc-unknown',
    sheet: drawn(`
TT | Huyện, thành phố | Khối | ĐB | CB | ĐV
1 | TP Tam Kỳ | Khối đảng | 1 | 4 | 61
 | | Khối MTTQ | 0 | 5 | 42
 | | Khối chính quyền | 0 | 14 | 187
2 | Huyện Duy Xuyên | Khối đảng | 0 | 3 | 34
 | | Khối MTTQ | 0 | 4 | 31
 | | Khối chính quyền | 0 | 12 | 104
 | | Khối lực lượng vũ trang | 0 | 2 | 40
`),
    expected: {
      layout: 'long',
      districts: [TAM_KY, 'Huyện Duy Xuyên: ? ? ? / ? ? ? / ? ? ?'],
      findings: ['error bloc-unknown C8'],
    },
  },
  {
    name: 'long-bloc-unknown-in-a-row-of-its-own',
    sheet: drawn(`
TT | Tên đơn vị | ĐB cơ sở | CB cơ sở | Số đảng viên
I | TP Tam Kỳ | | |
1 | Khối đảng | 1 | 4 | 61
2 | Khối MTTQ, đoàn thể | 0 | 5 | 42
3 | Khối chính quyền | 0 | 14 | 187
II | Huyện Duy Xuyên | | |
1 | Khối đảng | 0 | 3 | 34
2 | Khối MTTQ, đoàn thể | 0 | 4 | 31
3 | Khối chính quyền | 0 | 12 | 104
4 | Khối lực lượng vũ trang | 0 | 2 | 40
`),
    expected: {
      layout: 'long',
      districts: [TAM_KY, 'Huyện Duy Xuyên: ? ? ? / ? ? ? / ? ? ?'],
      findings: ['error bloc-unknown B10'],
    },
  },
  {
    name: 'long-district-forgotten-at-a-boundary',
    // The number in TT begins a district whose name was left out.
    sheet: drawn(`
TT | Huyện, thành phố | Khối | ĐB | CB | ĐV
1 | TP Tam Kỳ | Khối đảng | 1 | 4 | 61
 | | Khối MTTQ | 0 | 5 | 42
 | | Khối chính quyền | 0 | 14 | 187
2 | | Khối đảng | 0 | 3 | 34
 | | Khối MTTQ | 0 | 4 | 31
 | | Khối chính quyền | 0 | 12 | 104
3 | Huyện Nông Sơn | Khối đảng | 0 | 2 | 21
 | | Khối MTTQ | 0 | 2 | 12
 | | Khối chính quyền | 0 | 9 | 70
`),
    expected: {
      layout: 'long',
      districts: [TAM_KY, ': ? ? ? / ? ? ? / ? ? ?', NONG_SON],
      findings: ['error district-name-missing B5'],
    },
  },
  {
    name: 'long-district-forgotten-on-one-of-all-rows',
    sheet: drawn(`
TT | Huyện, thành phố | Khối | ĐB | CB | ĐV
1 | TP Tam Kỳ | Khối đảng | 1 | 4 | 61
2 | TP Tam Kỳ | Khối MTTQ | 0 | 5 | 42
3 | TP Tam Kỳ | Khối chính quyền | 0 | 14 | 187
4 | | Khối đảng | 0 | 3 | 34
5 | Huyện Duy Xuyên | Khối MTTQ | 0 | 4 | 31
6 | Huyện Duy Xuyên | Khối chính quyền | 0 | 12 | 104
7 | Huyện Nông Sơn | Khối đảng | 0 | 2 | 21
8 | Huyện Nông Sơn | Khối MTTQ | 0 | 2 | 12
9 | Huyện Nông Sơn | Khối chính quyền | 0 | 9 | 70
`),
    expected: {
      layout: 'long',
      districts: ['TP Tam Kỳ: ? ? ? / ? ? ? / ? ? ?', 'Huyện Duy Xuyên: ? ? ? / ? ? ? / ? ? ?', NONG_SON],
      findings: ['error row-between-districts B5'],
    },
  },
  {
    name: 'long-district-sum-that-is-wrong',
    sheet: drawn(`
TT | Huyện, thành phố | Khối | ĐB | CB | ĐV
1 | TP Tam Kỳ | Khối đảng | 1 | 4 | 61
 | | Khối MTTQ | 0 | 5 | 42
 | | Khối chính quyền | 0 | 14 | 187
 | Cộng TP Tam Kỳ | | 1 | 23 | 209
2 | Huyện Duy Xuyên | Khối đảng | 0 | 3 | 34
 | | Khối MTTQ | 0 | 4 | 31
 | | Khối chính quyền | 0 | 12 | 104
 | Cộng huyện Duy Xuyên | | 0 | 19 | 169
 | Tổng cộng | | 1 | 42 | 456
`),
    expected: {
      layout: 'long',
      districts: [TAM_KY, DUY_XUYEN],
      findings: ['warning total-differs F5', 'warning total-differs F10'],
    },
  },
  {
    name: 'long-organisations-not-told-apart',
    sheet: drawn(`
TT | Huyện, thành phố | Khối | TCCSĐ | Đảng viên
1 | TP Tam Kỳ | Khối đảng | 5 | 61
 | | Khối MTTQ | 5 | 42
 | | Khối chính quyền | 14 | 187
2 | Huyện Duy Xuyên | Khối đảng | 3 | 34
 | | Khối MTTQ | 4 | 31
 | | Khối chính quyền | 12 | 104
`),
    expected: {
      layout: 'long',
      districts: ['TP Tam Kỳ: ? ? 61 / ? ? 42 / ? ? 187', 'Huyện Duy Xuyên: ? ? 34 / ? ? 31 / ? ? 104'],
      findings: ['warning organisations-not-counted A1'],
    },
  },
  {
    name: 'long-tone-marks-tell-communes-apart',
    sheet: drawn(`
TT | Xã | Khối | ĐB | CB | ĐV
1 | Xã Bình Thành | Khối đảng | 0 | 1 | 12
2 | Xã Bình Thành | Khối MTTQ | 0 | 1 | 9
3 | Xã Bình Thành | Khối chính quyền | 0 | 2 | 34
4 | Xã Bình Thạnh | Khối đảng | 0 | 1 | 14
5 | Xã Bình Thạnh | Khối MTTQ | 0 | 1 | 7
6 | Xã Bình Thạnh | Khối chính quyền | 0 | 2 | 30
`),
    expected: {
      layout: 'long',
      districts: ['Xã Bình Thành: 0 1 12 / 0 1 9 / 0 2 34', 'Xã Bình Thạnh: 0 1 14 / 0 1 7 / 0 2 30'],
      findings: ['warning district-names-alike B5'],
    },
  },
  {
    name: 'long-district-in-two-places',
    sheet: drawn(`
TT | Huyện, thành phố | Khối | ĐB | CB | ĐV
1 | TP Tam Kỳ | Khối đảng | 1 | 4 | 61
 | | Khối MTTQ | 0 | 5 | 42
 | | Khối chính quyền | 0 | 14 | 187
2 | Huyện Duy Xuyên | Khối đảng | 0 | 3 | 34
 | | Khối MTTQ | 0 | 4 | 31
 | | Khối chính quyền | 0 | 12 | 104
3 | TP Tam Kỳ | Khối đảng | 1 | 4 | 61
 | | Khối MTTQ | 0 | 5 | 42
 | | Khối chính quyền | 0 | 14 | 187
`),
    expected: {
      layout: 'long',
      districts: ['TP Tam Kỳ: ? ? ? / ? ? ? / ? ? ?', DUY_XUYEN],
      findings: [
        'error bloc-twice C2',
        'error bloc-twice C3',
        'error bloc-twice C4',
        'error bloc-twice C8',
        'error bloc-twice C9',
        'error bloc-twice C10',
      ],
    },
  },
];
