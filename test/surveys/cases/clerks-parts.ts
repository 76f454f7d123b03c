import { QUANG_NAM_2012 } from '../../../src/domain/sample/quang-nam-2012';
import { sheetOf } from '../../domain/survey/sheet-of';
import { drawn } from '../drawn';
import type { SurveyCase } from '../survey-case';
const HEADER = `
TT | Tên đơn vị | KHỐI ĐẢNG | < | < | KHỐI MTTQ | < | < | KHỐI CHÍNH QUYỀN | < | <
^ | ^ | ĐB | CB | ĐV | ĐB | CB | ĐV | ĐB | CB | ĐV`;
const TAM_KY = 'TP Tam Kỳ: 1 4 61 / 0 5 42 / 0 14 187';
const DUY_XUYEN = 'Huyện Duy Xuyên: 0 3 34 / 0 4 31 / 0 12 104';
const NONG_SON = 'Huyện Nông Sơn: 0 2 21 / 0 2 12 / 0 9 70';
const THREE = { layout: 'wide', districts: [TAM_KY, DUY_XUYEN, NONG_SON], findings: [] } as const;
const LONG = { layout: 'long', districts: [TAM_KY, DUY_XUYEN], findings: [] } as const;
const DUY = 'Huyện Duy Xuyên: 0 2 21 / 0 1 8 / 1 1 44';
const LISTED = { layout: 'by-organisation', districts: [DUY], findings: [] } as const;
/** What belongs together and what does not: rows of subsets and years, names told apart by notes, parts of organisations. */
export const CLERKS_PARTS: readonly SurveyCase[] = [
  {
    name: 'wide-regions-in-a-column-of-their-own',
    sheet: drawn(`
Vùng | TT | Tên đơn vị | KHỐI ĐẢNG | < | < | KHỐI MTTQ | < | < | KHỐI CHÍNH QUYỀN | < | <
^ | ^ | ^ | ĐB | CB | ĐV | ĐB | CB | ĐV | ĐB | CB | ĐV
Đồng bằng | 1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
^ | 2 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
Miền núi | 3 | Huyện Nông Sơn | 0 | 2 | 21 | 0 | 2 | 12 | 0 | 9 | 70
`),
    expected: THREE,
  },
  {
    name: 'long-regions-in-a-column-of-their-own',
    sheet: drawn(`
Khu vực | TT | Huyện | Khối | ĐB | CB | ĐV
Đồng bằng | 1 | TP Tam Kỳ | Khối đảng | 1 | 4 | 61
^ | ^ | ^ | Khối MTTQ | 0 | 5 | 42
^ | ^ | ^ | Khối chính quyền | 0 | 14 | 187
^ | 2 | Huyện Duy Xuyên | Khối đảng | 0 | 3 | 34
^ | ^ | ^ | Khối MTTQ | 0 | 4 | 31
^ | ^ | ^ | Khối chính quyền | 0 | 12 | 104
`),
    expected: LONG,
  },
  {
    name: 'wide-hidden-rows-and-columns',
    // What a filter hides is still the province's, and is said to be counted.
    hidden: ['A4:A4', 'C1:D1'],
    sheet: drawn(`${HEADER}
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
3 | Huyện Nông Sơn | 0 | 2 | 21 | 0 | 2 | 12 | 0 | 9 | 70
`),
    expected: { ...THREE, findings: ['note rows-hidden B4'] },
  },
  {
    name: 'wide-women-below-each-district',
    sheet: drawn(`
Tên đơn vị | KHỐI ĐẢNG | < | < | KHỐI MTTQ | < | < | KHỐI CHÍNH QUYỀN | < | <
^ | ĐB | CB | ĐV | ĐB | CB | ĐV | ĐB | CB | ĐV
TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
- Nữ | 0 | 0 | 20 | 0 | 0 | 22 | 0 | 0 | 80
Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
- Nữ | 0 | 0 | 11 | 0 | 0 | 15 | 0 | 0 | 40
`),
    expected: {
      layout: 'wide',
      districts: [TAM_KY, DUY_XUYEN],
      findings: ['warning row-set-aside A4', 'warning row-set-aside A6'],
    },
  },
  {
    name: 'wide-members-and-women-in-which-rows',
    sheet: drawn(`${HEADER}
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
 | Trong đó: nữ | 0 | 0 | 20 | 0 | 0 | 22 | 0 | 0 | 80
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
`),
    expected: { layout: 'wide', districts: [TAM_KY, DUY_XUYEN], findings: ['note row-set-aside B4'] },
  },
  {
    name: 'organisations-of-two-years',
    sheet: drawn(`
TT | Huyện | Khối | Tên chi bộ, đảng bộ | Năm | Đảng viên
1 | Huyện Duy Xuyên | Khối đảng | Chi bộ Văn phòng Huyện ủy | 2011 | 11
2 | Huyện Duy Xuyên | Khối đảng | Chi bộ Văn phòng Huyện ủy | 2012 | 12
3 | Huyện Duy Xuyên | Khối MTTQ | Chi bộ Mặt trận | 2011 | 7
4 | Huyện Duy Xuyên | Khối MTTQ | Chi bộ Mặt trận | 2012 | 8
5 | Huyện Duy Xuyên | Khối chính quyền | Chi bộ Nội vụ | 2011 | 10
6 | Huyện Duy Xuyên | Khối chính quyền | Chi bộ Nội vụ | 2012 | 11
`),
    expected: {
      layout: 'by-organisation',
      districts: ['Huyện Duy Xuyên: ? ? ? / ? ? ? / ? ? ?'],
      findings: [
        'error organisation-twice D2',
        'error organisation-twice D3',
        'error organisation-twice D4',
        'error organisation-twice D5',
        'error organisation-twice D6',
        'error organisation-twice D7',
      ],
    },
  },
  {
    name: 'organisations-without-numbers',
    sheet: drawn(`
Huyện | Khối | Tên chi bộ, đảng bộ | Đảng viên
Huyện Duy Xuyên | Khối đảng | Chi bộ Văn phòng Huyện ủy | 12
 | | Chi bộ Ban Tổ chức | 9
 | Khối MTTQ | Chi bộ Mặt trận | 8
 | Khối chính quyền | Đảng bộ Phòng Giáo dục | 33
 | | Phòng Tài nguyên và Môi trường |
`),
    expected: {
      layout: 'by-organisation',
      districts: ['Huyện Duy Xuyên: 0 2 21 / 0 1 8 / ? ? ?'],
      findings: ['error count-missing D6', 'warning organisation-type-unknown C6'],
    },
  },
  {
    name: 'organisations-numbered-without-count-at-the-end',
    sheet: drawn(`
TT | Tên tổ chức | Loại hình | Đảng viên
I | Huyện Duy Xuyên | |
 | Khối đảng | |
1 | Văn phòng Huyện ủy | CB | 12
2 | Ban Tổ chức | CB | 9
 | Khối MTTQ | |
3 | Mặt trận | CB | 8
 | Khối chính quyền | |
4 | Phòng Giáo dục | ĐB | 33
5 | Phòng Tài nguyên và Môi trường | CB |
`),
    expected: {
      layout: 'by-organisation',
      districts: ['Huyện Duy Xuyên: 0 2 21 / 0 1 8 / 1 1 ?'],
      findings: ['error count-missing D10'],
    },
  },
  {
    name: 'organisations-nested-without-type-and-count',
    sheet: drawn(`
TT | Tên tổ chức | Đảng viên
I | Huyện Duy Xuyên |
 | Khối đảng |
1 | Chi bộ Văn phòng Huyện ủy | 12
2 | Chi bộ Ban Tổ chức | 9
 | Khối MTTQ |
3 | Chi bộ Mặt trận | 8
 | Khối chính quyền |
4 | Đảng bộ Phòng Giáo dục | 33
5 | Phòng Tài nguyên và Môi trường |
`),
    expected: {
      layout: 'by-organisation',
      districts: [
        'Huyện Duy Xuyên: ? ? ? / ? ? ? / ? ? ?',
        'Phòng Tài nguyên và Môi trường: ? ? ? / ? ? ? / ? ? ?',
      ],
      findings: [
        'error bloc-missing B10',
        'error bloc-missing B10',
        'error bloc-missing B10',
        'error district-maybe-organisation B10',
      ],
    },
  },
  {
    name: 'organisations-dashed-beside-a-numbered-one',
    sheet: drawn(`
TT | Huyện | Khối | Tên tổ chức đảng | Đảng viên
1 | Huyện Duy Xuyên | Khối đảng | Chi bộ Văn phòng Huyện ủy | 12
 | | | - Chi bộ Ban Tổ chức | 12
2 | | Khối MTTQ | Chi bộ Mặt trận | 8
3 | | Khối chính quyền | Đảng bộ Phòng Giáo dục | 33
4 | | | Chi bộ Phòng Nội vụ | 11
`),
    expected: {
      layout: 'by-organisation',
      districts: ['Huyện Duy Xuyên: 0 2 24 / 0 1 8 / 1 1 44'],
      findings: [],
    },
  },
  {
    name: 'organisations-all-directly-under-the-district',
    sheet: drawn(`
TT | Huyện | Khối | Tên tổ chức đảng | Loại hình | Đảng viên
1 | Huyện Duy Xuyên | Khối đảng | Văn phòng Huyện ủy | Chi bộ trực thuộc Huyện ủy | 12
2 | Huyện Duy Xuyên | Khối đảng | Ban Tổ chức | Chi bộ trực thuộc Huyện ủy | 9
3 | Huyện Duy Xuyên | Khối MTTQ | Mặt trận | Chi bộ trực thuộc Huyện ủy | 8
4 | Huyện Duy Xuyên | Khối chính quyền | Phòng Giáo dục | Đảng bộ cơ sở | 33
5 | Huyện Duy Xuyên | Khối chính quyền | Phòng Nội vụ | Chi bộ trực thuộc Huyện ủy | 11
`),
    expected: LISTED,
  },
  {
    name: 'names-told-apart-by-notes',
    sheet: drawn(`
TT | Xã | Khối | ĐB | CB | ĐV
1 | Xã Tam Phú (Tam Kỳ) | Khối đảng | 0 | 1 | 12
2 | Xã Tam Phú (Tam Kỳ) | Khối MTTQ | 0 | 1 | 9
3 | Xã Tam Phú (Tam Kỳ) | Khối chính quyền | 0 | 2 | 34
4 | Xã Tam Phú (Phú Ninh) | Khối đảng | 0 | 1 | 14
5 | Xã Tam Phú (Phú Ninh) | Khối MTTQ | 0 | 1 | 7
6 | Xã Tam Phú (Phú Ninh) | Khối chính quyền | 0 | 2 | 30
`),
    expected: {
      layout: 'long',
      districts: [
        'Xã Tam Phú (Tam Kỳ): 0 1 12 / 0 1 9 / 0 2 34',
        'Xã Tam Phú (Phú Ninh): 0 1 14 / 0 1 7 / 0 2 30',
      ],
      findings: [],
    },
  },
  {
    name: 'names-told-apart-by-notes-wide',
    sheet: drawn(`
TT | Xã | ĐV khối đảng | ĐV khối MTTQ | ĐV khối chính quyền
1 | Xã Tam Phú (Tam Kỳ) | 12 | 9 | 34
2 | Xã Tam Phú (Phú Ninh) | 14 | 7 | 30
`),
    expected: {
      layout: 'wide',
      districts: [
        'Xã Tam Phú (Tam Kỳ): ? ? 12 / ? ? 9 / ? ? 34',
        'Xã Tam Phú (Phú Ninh): ? ? 14 / ? ? 7 / ? ? 30',
      ],
      findings: ['warning organisations-not-counted A1'],
    },
  },
  {
    name: 'names-with-one-that-may-be-either-by-its-note',
    sheet: drawn(`
TT | Xã | Khối | Chi bộ | ĐV
1 | Xã Tam Phú (Tam Kỳ) | Khối đảng | Chi bộ A | 12
2 | Xã Tam Phú (Tam Kỳ) | Khối MTTQ | Chi bộ B | 9
3 | Xã Tam Phú | Khối chính quyền | Chi bộ C | 34
4 | Xã Tam Phú (Phú Ninh) | Khối đảng | Chi bộ D | 14
5 | Xã Tam Phú (Phú Ninh) | Khối MTTQ | Chi bộ E | 7
6 | Xã Tam Phú (Phú Ninh) | Khối chính quyền | Chi bộ F | 30
`),
    expected: {
      layout: 'by-organisation',
      districts: [
        'Xã Tam Phú (Tam Kỳ): ? ? ? / ? ? ? / ? ? ?',
        'Xã Tam Phú: ? ? ? / ? ? ? / ? ? ?',
        'Xã Tam Phú (Phú Ninh): ? ? ? / ? ? ? / ? ? ?',
      ],
      findings: [
        'error district-nearly-twice B2',
        'error district-nearly-twice B4',
        'error district-nearly-twice B5',
      ],
    },
  },
  {
    name: 'names-of-the-province-one-missing-one-unknown',
    sheet: sheetOf([
      ['TT', 'Tên đơn vị', 'ĐV khối đảng', 'ĐV khối MTTQ', 'ĐV khối chính quyền'],
      ...QUANG_NAM_2012.map(({ name, party, front, government }, i) => [
        i + 1,
        name === 'Huyện Quế Sơn' ? 'Huyện Quế Sươm' : name,
        party.members,
        front.members,
        government.members,
      ]),
    ]),
    expected: {
      layout: 'wide',
      districts: QUANG_NAM_2012.map(
        ({ name, party, front, government }) =>
          `${name === 'Huyện Quế Sơn' ? 'Huyện Quế Sươm' : name}: ? ? ${party.members} / ? ? ${front.members} / ? ? ${government.members}`,
      ),
      findings: [
        'warning organisations-not-counted A1',
        'warning district-not-in-list B8',
        'note units-not-in-survey B2',
      ],
    },
  },
  {
    name: 'wide-merged-cells-of-a-form-with-two-columns-for-each',
    sheet: drawn(`
TT | Tên đơn vị | ĐV khối đảng | < | ĐV khối MTTQ | < | ĐV khối chính quyền | <
1 | TP Tam Kỳ | 61 | < | 42 | < | 187 | <
2 | Huyện Duy Xuyên | 34 | < | 31 | < | 104 | <
`),
    expected: {
      layout: 'wide',
      districts: ['TP Tam Kỳ: ? ? 61 / ? ? 42 / ? ? 187', 'Huyện Duy Xuyên: ? ? 34 / ? ? 31 / ? ? 104'],
      findings: ['warning organisations-not-counted A1'],
    },
  },
  {
    name: 'wide-columns-of-db-and-ct',
    sheet: drawn(`
TT | Tên đơn vị | KHỐI ĐẢNG | < | < | < | KHỐI MTTQ | < | < | < | KHỐI CHÍNH QUYỀN | < | < | <
^ | ^ | CB | Tổng ĐV | CT | DB | CB | Tổng ĐV | CT | DB | CB | Tổng ĐV | CT | DB
1 | TP Tam Kỳ | 4 | 61 | 60 | 1 | 5 | 42 | 42 | 0 | 14 | 187 | 180 | 6
`),
    expected: {
      layout: 'wide',
      districts: ['TP Tam Kỳ: ? 4 61 / ? 5 42 / ? 14 187'],
      findings: ['warning organisations-not-counted A1', 'warning members-differ L3'],
    },
  },
  {
    name: 'long-columns-of-db-alone',
    sheet: drawn(`
TT | Huyện | Khối | CB | ĐV | DB
1 | TP Tam Kỳ | Khối đảng | 4 | 61 | 1
 | | Khối MTTQ | 5 | 42 | 0
 | | Khối chính quyền | 14 | 187 | 7
`),
    expected: {
      layout: 'long',
      districts: ['TP Tam Kỳ: ? 4 61 / ? 5 42 / ? 14 187'],
      findings: ['warning organisations-not-counted A1'],
    },
  },
];
