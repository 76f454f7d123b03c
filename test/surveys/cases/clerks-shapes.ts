import { drawn } from '../drawn';
import type { SurveyCase } from '../survey-case';
const HEADER = `
TT | Tên đơn vị | KHỐI ĐẢNG | < | < | KHỐI MTTQ | < | < | KHỐI CHÍNH QUYỀN | < | <
^ | ^ | ĐB | CB | ĐV | ĐB | CB | ĐV | ĐB | CB | ĐV`;
const TAM_KY = 'TP Tam Kỳ: 1 4 61 / 0 5 42 / 0 14 187';
const DUY_XUYEN = 'Huyện Duy Xuyên: 0 3 34 / 0 4 31 / 0 12 104';
const NONG_SON = 'Huyện Nông Sơn: 0 2 21 / 0 2 12 / 0 9 70';
const TWO = { layout: 'wide', districts: [TAM_KY, DUY_XUYEN], findings: [] } as const;
const THREE = { layout: 'wide', districts: [TAM_KY, DUY_XUYEN, NONG_SON], findings: [] } as const;
const LONG = { layout: 'long', districts: [TAM_KY, DUY_XUYEN], findings: [] } as const;
const DUY = 'Huyện Duy Xuyên: 0 2 21 / 0 1 8 / 1 1 44';
const LISTED = { layout: 'by-organisation', districts: [DUY], findings: [] } as const;
/** More of what offices make: columns that are asked for nowhere, counts for several rows, notes below. */
export const CLERKS_SHAPES: readonly SurveyCase[] = [
  {
    name: 'wide-sums-left-of-the-blocs',
    sheet: drawn(`
TT | Tên đơn vị | TỔNG SỐ | < | < | TRONG ĐÓ | < | < | < | < | < | < | < | <
^ | ^ | ^ | ^ | ^ | KHỐI ĐẢNG | < | < | KHỐI MTTQ | < | < | KHỐI CHÍNH QUYỀN | < | <
^ | ^ | ĐB | CB | ĐV | ĐB | CB | ĐV | ĐB | CB | ĐV | ĐB | CB | ĐV
1 | TP Tam Kỳ | 1 | 23 | 290 | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Huyện Duy Xuyên | 0 | 19 | 169 | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
`),
    expected: TWO,
  },
  {
    name: 'wide-women-left-of-all',
    sheet: drawn(`
TT | Tên đơn vị | KHỐI ĐẢNG | < | < | KHỐI MTTQ | < | < | KHỐI CHÍNH QUYỀN | < | <
^ | ^ | ĐV nữ | CB | Tổng số ĐV | ĐV nữ | CB | Tổng số ĐV | ĐV nữ | CB | Tổng số ĐV
1 | TP Tam Kỳ | 11 | 4 | 61 | 10 | 5 | 42 | 90 | 14 | 187
`),
    expected: {
      layout: 'wide',
      districts: ['TP Tam Kỳ: ? 4 61 / ? 5 42 / ? 14 187'],
      findings: ['warning organisations-not-counted A1'],
    },
  },
  {
    name: 'wide-women-alone',
    sheet: drawn(`
TT | Tên đơn vị | KHỐI ĐẢNG | < | KHỐI MTTQ | < | KHỐI CHÍNH QUYỀN | <
^ | ^ | CB | ĐV nữ | CB | ĐV nữ | CB | ĐV nữ
1 | TP Tam Kỳ | 4 | 61 | 5 | 42 | 14 | 187
`),
    expected: { trouble: 'columns-missing' },
  },
  {
    name: 'wide-women-below-the-members',
    sheet: drawn(`
TT | Tên đơn vị | Đảng viên khối đảng | < | Đảng viên khối MTTQ | < | Đảng viên khối chính quyền | <
^ | ^ | Tổng số | Tr.đó: nữ | Tổng số | Tr.đó: nữ | Tổng số | Tr.đó: nữ
1 | TP Tam Kỳ | 61 | 20 | 42 | 20 | 187 | 80
`),
    expected: {
      layout: 'wide',
      districts: ['TP Tam Kỳ: ? ? 61 / ? ? 42 / ? ? 187'],
      findings: ['warning organisations-not-counted A1'],
    },
  },
  {
    name: 'wide-men-and-women',
    sheet: drawn(`
TT | Tên đơn vị | Đảng viên khối đảng | < | Đảng viên khối MTTQ | < | Đảng viên khối chính quyền | <
^ | ^ | Nam | Nữ | Nam | Nữ | Nam | Nữ
1 | TP Tam Kỳ | 41 | 20 | 22 | 20 | 107 | 80
`),
    expected: { trouble: 'columns-missing' },
  },
  {
    name: 'wide-present-and-planned',
    sheet: drawn(`
TT | Tên đơn vị | KHỐI ĐẢNG | < | < | < | KHỐI MTTQ | < | < | < | KHỐI CHÍNH QUYỀN | < | < | <
^ | ^ | Hiện có | < | Dự kiến | < | Hiện có | < | Dự kiến | < | Hiện có | < | Dự kiến | <
^ | ^ | CB | ĐV | CB | ĐV | CB | ĐV | CB | ĐV | CB | ĐV | CB | ĐV
1 | TP Tam Kỳ | 4 | 61 | 5 | 65 | 5 | 42 | 5 | 43 | 14 | 187 | 14 | 190
`),
    expected: {
      layout: 'wide',
      districts: ['TP Tam Kỳ: ? 4 61 / ? 5 42 / ? 14 187'],
      findings: ['warning organisations-not-counted A1'],
    },
  },
  {
    name: 'wide-begin-and-end-of-the-year',
    sheet: drawn(`
TT | Tên đơn vị | KHỐI ĐẢNG | < | KHỐI MTTQ | < | KHỐI CHÍNH QUYỀN | <
^ | ^ | ĐV đầu năm | ĐV cuối năm | ĐV đầu năm | ĐV cuối năm | ĐV đầu năm | ĐV cuối năm
1 | TP Tam Kỳ | 60 | 61 | 41 | 42 | 180 | 187
`),
    expected: { trouble: 'columns-missing' },
  },
  {
    name: 'wide-members-exempt-from-meetings',
    sheet: drawn(`
TT | Tên đơn vị | KHỐI ĐẢNG | < | < | KHỐI MTTQ | < | < | KHỐI CHÍNH QUYỀN | < | <
^ | ^ | CB | ĐV | ĐV miễn sinh hoạt | CB | ĐV | ĐV miễn sinh hoạt | CB | ĐV | ĐV miễn sinh hoạt
1 | TP Tam Kỳ | 4 | 61 | 1 | 5 | 42 | 0 | 14 | 187 | 3
`),
    expected: {
      layout: 'wide',
      districts: ['TP Tam Kỳ: ? 4 61 / ? 5 42 / ? 14 187'],
      findings: ['warning organisations-not-counted A1'],
    },
  },
  {
    name: 'wide-agencies-counted-as-well',
    sheet: drawn(`
TT | Tên đơn vị | KHỐI ĐẢNG | < | < | KHỐI MTTQ | < | < | KHỐI CHÍNH QUYỀN | < | <
^ | ^ | Số cơ quan | Số CB | Số ĐV | Số cơ quan | Số CB | Số ĐV | Số cơ quan | Số CB | Số ĐV
1 | TP Tam Kỳ | 6 | 4 | 61 | 7 | 5 | 42 | 15 | 14 | 187
`),
    expected: {
      layout: 'wide',
      districts: ['TP Tam Kỳ: ? 4 61 / ? 5 42 / ? 14 187'],
      findings: ['warning organisations-not-counted A1'],
    },
  },
  {
    name: 'wide-cells-below-thirty',
    sheet: drawn(`
TT | Tên đơn vị | KHỐI ĐẢNG | < | < | KHỐI MTTQ | < | < | KHỐI CHÍNH QUYỀN | < | <
^ | ^ | Số CB dưới 30 ĐV | CB | ĐV | Số CB dưới 30 ĐV | CB | ĐV | Số CB dưới 30 ĐV | CB | ĐV
1 | TP Tam Kỳ | 3 | 4 | 61 | 4 | 5 | 42 | 13 | 14 | 187
`),
    expected: {
      layout: 'wide',
      districts: ['TP Tam Kỳ: ? 4 61 / ? 5 42 / ? 14 187'],
      findings: ['warning organisations-not-counted A1'],
    },
  },
  {
    name: 'wide-a-bloc-that-is-not-asked-for',
    sheet: drawn(`
TT | Tên đơn vị | KHỐI ĐẢNG | < | KHỐI MTTQ | < | KHỐI CHÍNH QUYỀN | < | KHỐI LLVT | <
^ | ^ | CB | ĐV | CB | ĐV | CB | ĐV | CB | ĐV
1 | TP Tam Kỳ | 4 | 61 | 5 | 42 | 14 | 187 | 2 | 66
`),
    expected: {
      layout: 'wide',
      districts: ['TP Tam Kỳ: ? 4 61 / ? 5 42 / ? 14 187'],
      findings: ['warning organisations-not-counted A1'],
    },
  },
  {
    name: 'wide-a-bloc-that-is-not-asked-for-unmerged',
    sheet: drawn(`
TT | Tên đơn vị | KHỐI ĐẢNG | | KHỐI MTTQ | | KHỐI CHÍNH QUYỀN | | KHỐI LLVT |
 | | CB | ĐV | CB | ĐV | CB | ĐV | CB | ĐV
1 | TP Tam Kỳ | 4 | 61 | 5 | 42 | 14 | 187 | 2 | 66
`),
    expected: {
      layout: 'wide',
      districts: ['TP Tam Kỳ: ? 4 61 / ? 5 42 / ? 14 187'],
      findings: ['warning organisations-not-counted A1'],
    },
  },
  {
    name: 'wide-a-bloc-in-two-parts',
    sheet: drawn(`
TT | Tên đơn vị | KHỐI ĐẢNG | < | < | < | KHỐI MTTQ | < | KHỐI CHÍNH QUYỀN | <
^ | ^ | Văn phòng | < | Các ban | < | CB | ĐV | CB | ĐV
^ | ^ | CB | ĐV | CB | ĐV | ^ | ^ | ^ | ^
1 | TP Tam Kỳ | 1 | 21 | 3 | 40 | 5 | 42 | 14 | 187
`),
    expected: { trouble: 'columns-missing' },
  },
  {
    name: 'wide-bloc-names-over-their-middle-columns',
    sheet: drawn(`
TT | Tên đơn vị | | KHỐI ĐẢNG | | | KHỐI MTTQ | | | KHỐI CHÍNH QUYỀN |
 | | ĐB | CB | ĐV | ĐB | CB | ĐV | ĐB | CB | ĐV
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
`),
    expected: { trouble: 'columns-ambiguous' },
  },
  {
    name: 'wide-counts-of-other-things-below',
    sheet: drawn(`${HEADER}
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104

 | Tổng số huyện: | 2 | | | | | | | |
 | Số chi bộ ghép | 3 | | | | | | | |
`),
    expected: {
      // What they count stands in columns of the table: asked about, and nothing taken from it.
      layout: 'wide',
      districts: [TAM_KY, DUY_XUYEN, 'Số chi bộ ghép: ? ? ? / ? ? ? / ? ? ?'],
      findings: ['error row-below-total B7', 'warning total-differs C6'],
    },
  },
  {
    name: 'wide-row-of-checks-below',
    sheet: drawn(`${HEADER}
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
 | Tổng cộng | 1 | 7 | 95 | 0 | 9 | 73 | 0 | 26 | 291
 | Kiểm tra | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
`),
    expected: { layout: 'wide', districts: [TAM_KY, DUY_XUYEN], findings: ['note row-set-aside B6'] },
  },
  {
    name: 'wide-shares-below-the-total',
    sheet: drawn(`${HEADER}
 | Tổng cộng | 1 | 7 | 95 | 0 | 9 | 73 | 0 | 26 | 291
 | Tỷ lệ % | 4 | 96 | 20.7 | 0 | 100 | 15.9 | 0 | 100 | 63.4
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
`),
    expected: { layout: 'wide', districts: [TAM_KY, DUY_XUYEN], findings: ['note row-set-aside B4'] },
  },
  {
    name: 'wide-letters-number-the-districts',
    sheet: drawn(`${HEADER}
a | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
b | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
c | Huyện Nông Sơn | 0 | 2 | 21 | 0 | 2 | 12 | 0 | 9 | 70
`),
    expected: THREE,
  },
  {
    name: 'wide-two-rows-for-a-district',
    sheet: drawn(`${HEADER}
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
^ | ^ | 0 | 1 | 5 | 0 | 0 | 0 | 0 | 0 | 0
`),
    expected: {
      layout: 'wide',
      // Both rows are Duy Xuyên's: their sum, or one of them.
      districts: [TAM_KY, 'Huyện Duy Xuyên: ? ? ? / ? ? ? / ? ? ?', ': ? ? ? / ? ? ? / ? ? ?'],
      findings: ['error row-under-same-name B5'],
    },
  },
  {
    name: 'wide-count-merged-over-two-blocs',
    sheet: drawn(`${HEADER}
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Huyện Duy Xuyên | 0 | 3 | 65 | < | < | < | 0 | 12 | 104
`),
    expected: {
      layout: 'wide',
      districts: [TAM_KY, 'Huyện Duy Xuyên: 0 3 ? / ? ? ? / 0 12 104'],
      findings: [
        'error count-merged E4',
        'error count-merged H4',
        'warning count-merged F4',
        'warning count-merged G4',
      ],
    },
  },
  {
    name: 'wide-count-merged-over-two-districts',
    sheet: drawn(`${HEADER}
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | ^ | 0 | 12 | 104
`),
    expected: {
      layout: 'wide',
      districts: ['TP Tam Kỳ: 1 4 61 / 0 5 ? / 0 14 187', 'Huyện Duy Xuyên: 0 3 34 / 0 4 ? / 0 12 104'],
      findings: ['error count-merged H3', 'error count-merged H4'],
    },
  },
  {
    name: 'long-count-merged-over-two-blocs',
    sheet: drawn(`
TT | Huyện, thành phố | Khối | ĐB | CB | ĐV
1 | TP Tam Kỳ | Khối đảng | 1 | 4 | 103
 | | Khối MTTQ | 0 | 5 | ^
 | | Khối chính quyền | 0 | 14 | 187
`),
    expected: {
      layout: 'long',
      districts: ['TP Tam Kỳ: 1 4 ? / 0 5 ? / 0 14 187'],
      findings: ['error count-merged F2', 'error count-merged F3'],
    },
  },
  {
    name: 'organisations-count-merged-over-two',
    sheet: drawn(`
TT | Huyện | Khối | Tên chi bộ, đảng bộ | Đảng viên
1 | Huyện Duy Xuyên | Khối đảng | Chi bộ Văn phòng Huyện ủy | 21
2 | | | Chi bộ Ban Tổ chức | ^
3 | | Khối MTTQ | Chi bộ Mặt trận | 8
4 | | Khối chính quyền | Đảng bộ Phòng Giáo dục | 33
5 | | | Chi bộ Phòng Nội vụ | 11
`),
    expected: {
      layout: 'by-organisation',
      districts: ['Huyện Duy Xuyên: 0 2 ? / 0 1 8 / 1 1 44'],
      findings: ['error count-merged E2', 'error count-merged E3'],
    },
  },
  {
    name: 'long-blocs-in-roman-numbers',
    sheet: drawn(`
TT | Huyện, thành phố | Khối | Đảng viên | CB | ĐB
1 | TP Tam Kỳ | I. Đảng | 61 | 4 | 1
 | | II. MTTQ | 42 | 5 | 0
 | | III. Chính quyền | 187 | 14 | 0
`),
    expected: { layout: 'long', districts: [TAM_KY], findings: [], unsure: [] },
  },
  {
    name: 'long-a-name-in-three-spellings',
    sheet: drawn(`
TT | Huyện, thành phố | Khối | ĐB | CB | ĐV
1 | TP Tam Kỳ | Khối đảng | 1 | 4 | 61
1 | TP Tam Kỳ | Khối MTTQ | 0 | 5 | 42
1 | TP Tam Kỳ | Khối chính quyền | 0 | 14 | 187
2 | H. Duy Xuyên | Khối đảng | 0 | 3 | 34
2 | Huyện Duy Xuyên | Khối MTTQ | 0 | 4 | 31
2 | Duy Xuyên | Khối chính quyền | 0 | 12 | 104
`),
    expected: {
      layout: 'long',
      districts: [TAM_KY, 'H. Duy Xuyên: 0 3 34 / 0 4 31 / 0 12 104'],
      findings: ['warning district-name-varies B7'],
    },
  },
  {
    name: 'long-sums-below-the-blocs',
    sheet: drawn(`
TT | Huyện, thành phố | Khối | ĐB | CB | ĐV
1 | TP Tam Kỳ | Khối đảng | 1 | 4 | 61
 | | Khối MTTQ | 0 | 5 | 42
 | | Khối chính quyền | 0 | 14 | 187
 | | Tổng | 1 | 23 | 290
2 | Huyện Duy Xuyên | Khối đảng | 0 | 3 | 34
 | | Khối MTTQ | 0 | 4 | 31
 | | Khối chính quyền | 0 | 12 | 104
 | | Tổng | 0 | 19 | 169
`),
    expected: LONG,
  },
  {
    name: 'long-sum-of-all-three-blocs',
    sheet: drawn(`
TT | Huyện, thành phố | Khối | ĐB | CB | ĐV
1 | TP Tam Kỳ | Khối đảng | 1 | 4 | 61
 | | Khối MTTQ | 0 | 5 | 42
 | | Khối chính quyền | 0 | 14 | 187
 | | Cả 3 khối | 1 | 23 | 290
`),
    expected: { layout: 'long', districts: [TAM_KY], findings: [] },
  },
  {
    name: 'long-foot-notes',
    sheet: drawn(`
TT | Huyện, thành phố | Khối | ĐB | CB | ĐV
1 | TP Tam Kỳ | Khối đảng | 1 | 4 | 61
 | | Khối MTTQ | 0 | 5 | 42
 | | Khối chính quyền | 0 | 14 | 187
2 | Huyện Duy Xuyên | Khối đảng | 0 | 3 | 34
 | | Khối MTTQ | 0 | 4 | 31
 | | Khối chính quyền | 0 | 12 | 104
(1) | Khối đảng có 1 chi bộ ghép
 | Số liệu do các huyện báo cáo
 | Lập ngày 5/3/2012
`),
    expected: LONG,
  },
  {
    name: 'organisations-foot-notes',
    sheet: drawn(`
TT | Huyện | Khối | Tên chi bộ, đảng bộ | Đảng viên
1 | Huyện Duy Xuyên | Khối đảng | Chi bộ Văn phòng Huyện ủy | 12
2 | | | Chi bộ Ban Tổ chức | 9
3 | | Khối MTTQ | Chi bộ Mặt trận | 8
4 | | Khối chính quyền | Đảng bộ Phòng Giáo dục | 33
5 | | | Chi bộ Phòng Nội vụ | 11

 | (*) Gồm cả đảng viên dự bị
 | Người tổng hợp: Nguyễn Văn A
`),
    expected: LISTED,
  },
  {
    name: 'organisations-in-short-headings',
    sheet: drawn(`
TT | Huyện | Khối | TCCSĐ | Loại (ĐB/CB) | ĐV | UVBCH
1 | Huyện Duy Xuyên | Đảng | VP Huyện ủy | CB | 12 | 3
2 | Huyện Duy Xuyên | Đảng | Ban Tổ chức | CB | 9 | 3
3 | Huyện Duy Xuyên | MTTQ | UBMTTQ huyện | CB | 8 | 1
4 | Huyện Duy Xuyên | Chính quyền | Phòng GD&ĐT | ĐB | 33 | 7
5 | Huyện Duy Xuyên | Chính quyền | Phòng Nội vụ | CB | 11 | 3
`),
    expected: LISTED,
  },
  {
    name: 'organisations-in-short-names',
    sheet: drawn(`
TT | Huyện | Khối | Tên TCCSĐ | ĐV
1 | Huyện Duy Xuyên | Đảng | CB VP Huyện ủy | 12
2 | Huyện Duy Xuyên | Đảng | CB BTC | 9
3 | Huyện Duy Xuyên | MTTQ | CB MT | 8
4 | Huyện Duy Xuyên | Chính quyền | ĐB GD&ĐT | 33
5 | Huyện Duy Xuyên | Chính quyền | C/bộ Nội vụ | 11
`),
    expected: {
      layout: 'by-organisation',
      districts: ['Huyện Duy Xuyên: 0 2 21 / 0 1 8 / ? ? 44'],
      findings: ['warning organisation-type-unknown D6'],
      unsure: [],
    },
  },
  {
    name: 'organisations-full-and-probationary-in-short',
    sheet: drawn(`
TT | Huyện | Khối | Tên TCCSĐ | ĐB | CB | ĐV | Trong đó | < | Số cấp ủy viên
^ | ^ | ^ | ^ | ^ | ^ | ^ | CT | DB | ^
1 | Huyện Duy Xuyên | Đảng | VP Huyện ủy | | x | 12 | 12 | 0 | 3
2 | Huyện Duy Xuyên | Đảng | Ban Tổ chức | | x | 9 | 8 | 1 | 3
3 | Huyện Duy Xuyên | MTTQ | Mặt trận | | x | 8 | 8 | 0 | 1
4 | Huyện Duy Xuyên | Chính quyền | Giáo dục | x | | 33 | 31 | 1 | 7
5 | Huyện Duy Xuyên | Chính quyền | Nội vụ | | x | 11 | 11 | 0 | 3
`),
    expected: { ...LISTED, findings: ['warning members-differ G6'] },
  },
  {
    name: 'organisations-of-one-agency',
    sheet: drawn(`
TT | Huyện | Khối | Cơ quan | Chi bộ | Đảng viên
1 | Huyện Duy Xuyên | Khối đảng | Văn phòng | Chi bộ 1 | 12
2 | ^ | ^ | ^ | Chi bộ 2 | 9
3 | ^ | Khối MTTQ | Mặt trận | Chi bộ Mặt trận | 8
4 | ^ | Khối chính quyền | Giáo dục | Đảng bộ Giáo dục | 33
5 | ^ | ^ | Nội vụ | Chi bộ Nội vụ | 11
`),
    expected: LISTED,
  },
  {
    name: 'organisations-of-the-district-in-the-title',
    sheet: drawn(`
HUYỆN DUY XUYÊN
TT | Tên chi bộ, đảng bộ | Đảng viên
I | Khối đảng | 21
1 | Chi bộ Văn phòng Huyện ủy | 12
2 | Chi bộ Ban Tổ chức | 9
II | Khối MTTQ, đoàn thể | 8
1 | Chi bộ Mặt trận | 8
III | Khối chính quyền | 44
1 | Đảng bộ Phòng Giáo dục | 33
2 | Chi bộ Phòng Nội vụ | 11
`),
    expected: {
      layout: 'by-organisation',
      districts: ['Huyện Duy Xuyên: 0 2 21 / 0 1 8 / 1 1 44'],
      findings: ['note district-from-title A1'],
    },
  },
];
