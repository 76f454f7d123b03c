import { TCVN3, typedFor, VNI } from '../../domain/survey/old-tables';
import { drawn } from '../drawn';
import type { SurveyCase } from '../survey-case';

const WIDE = `
TT | Tên đơn vị | Khối đảng | < | < | Khối mặt trận, đoàn thể | < | < | Khối chính quyền | < | <
^ | ^ | Đảng bộ cơ sở | Chi bộ cơ sở | Đảng viên | Đảng bộ cơ sở | Chi bộ cơ sở | Đảng viên | Đảng bộ cơ sở | Chi bộ cơ sở | Đảng viên
1 | Huyện Đại Lộc | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
3 | Huyện Phú Ninh | 0 | 2 | 21 | 0 | 2 | 12 | 0 | 9 | 70
 | Tổng cộng | 1 | 9 | 116 | 0 | 11 | 85 | 0 | 35 | 361
`;
const LONG = `
TT | Huyện | Khối | Đảng bộ | Chi bộ | Số đảng viên
1 | Huyện Đại Lộc | Khối đảng | 1 | 4 | 61
 | | Mặt trận, đoàn thể | 0 | 5 | 42
 | | Chính quyền | 0 | 14 | 187
2 | Huyện Duy Xuyên | Khối đảng | 0 | 3 | 34
 | | Mặt trận, đoàn thể | 0 | 4 | 31
 | | Chính quyền | 0 | 12 | 104
3 | Huyện Phú Ninh | Khối đảng | 0 | 2 | 21
 | | Mặt trận, đoàn thể | 0 | 2 | 12
 | | Chính quyền | 0 | 9 | 70
`;
const LISTED = `
TT | Huyện | Khối | Tên chi bộ, đảng bộ | Đảng viên
1 | Huyện Phú Ninh | Khối đảng | Chi bộ Văn phòng | 12
2 | | Mặt trận, đoàn thể | Chi bộ Mặt trận | 8
3 | | Chính quyền | Đảng bộ Phòng Giáo dục | 33
`;
const districts = [
  'Huyện Đại Lộc: 1 4 61 / 0 5 42 / 0 14 187',
  'Huyện Duy Xuyên: 0 3 34 / 0 4 31 / 0 12 104',
  'Huyện Phú Ninh: 0 2 21 / 0 2 12 / 0 9 70',
];
const listed = 'Huyện Phú Ninh: 0 1 12 / 0 1 8 / 1 0 33';
const tcvn3 = (text: string) => typedFor(TCVN3, text);
const vni = (text: string) => typedFor(VNI, text);
const decoded = (cell: string) => [`note text-decoded ${cell}`];

/** Texts typed for the fonts from before Unicode. */
export const OLD_FONTS: readonly SurveyCase[] = [
  {
    name: 'font-tcvn3-wide',
    sheet: drawn(WIDE, { written: tcvn3 }),
    expected: { layout: 'wide', districts, findings: decoded('B1') },
  },
  {
    name: 'font-vni-wide',
    sheet: drawn(WIDE, { written: vni }),
    expected: { layout: 'wide', districts, findings: decoded('B1') },
  },
  {
    name: 'font-tcvn3-long',
    sheet: drawn(LONG, { written: tcvn3 }),
    expected: { layout: 'long', districts, findings: decoded('B1') },
  },
  {
    name: 'font-vni-long',
    sheet: drawn(LONG, { written: vni }),
    expected: { layout: 'long', districts, findings: decoded('B1') },
  },
  {
    name: 'font-tcvn3-organisations',
    sheet: drawn(LISTED, { written: tcvn3 }),
    expected: { layout: 'by-organisation', districts: [listed], findings: decoded('B1') },
  },
  {
    name: 'font-vni-organisations',
    sheet: drawn(LISTED, { written: vni }),
    expected: { layout: 'by-organisation', districts: [listed], findings: decoded('B1') },
  },
  {
    name: 'font-tcvn3-drawn-as-capitals',
    // The letters are small ones; only the font's name says how they are shown.
    sheet: drawn(LISTED, { written: tcvn3 }),
    font: '.VnTimeH',
    expected: {
      layout: 'by-organisation',
      districts: [listed.replace('Huyện Phú Ninh', 'HUYỆN PHÚ NINH')],
      findings: decoded('B1'),
    },
  },
  {
    name: 'font-tcvn3-outlived-by-unicode',
    sheet: drawn(LISTED),
    font: '.VnTime',
    expected: { layout: 'by-organisation', districts: [listed], findings: [] },
  },
];
