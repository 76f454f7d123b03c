import { drawn } from '../drawn';
import type { SurveyCase } from '../survey-case';

/** Sheets that are no survey, or none that can be read: none of them may ever give a district. */
export const REFUSED: readonly SurveyCase[] = [
  { name: 'refused-empty', sheet: drawn(''), expected: { trouble: 'sheet-empty' } },
  {
    name: 'refused-header-only',
    sheet: drawn(`
TT | Tên đơn vị | KHỐI ĐẢNG | < | < | KHỐI MTTQ | < | < | KHỐI CHÍNH QUYỀN | < | <
^ | ^ | ĐB | CB | ĐV | ĐB | CB | ĐV | ĐB | CB | ĐV
A | B | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
`),
    expected: { trouble: 'no-districts' },
  },
  {
    name: 'refused-header-only-of-a-list',
    sheet: drawn(`
TT | Huyện, thành phố | Khối | ĐB | CB | Số đảng viên
`),
    expected: { trouble: 'columns-missing' },
  },
  {
    name: 'refused-budget',
    sheet: drawn(`
DỰ TOÁN CHI NGÂN SÁCH NĂM 2012
Đvt: triệu đồng
TT | Nội dung chi | Dự toán | Thực hiện | Tỷ lệ %
1 | Chi hoạt động của các cơ quan đảng | 1200 | 1150 | 95.8
2 | Chi hoạt động của MTTQ và các đoàn thể | 800 | 790 | 98.7
3 | Chi các cơ quan chính quyền | 5400 | 5600 | 103.7
 | Tổng cộng | 7400 | 7540 | 101.9
`),
    expected: { trouble: 'no-header' },
  },
  {
    name: 'refused-budget-by-district-and-bloc',
    sheet: drawn(`
TT | Đơn vị | Khối đảng | Khối MTTQ | Khối chính quyền | Tổng kinh phí
1 | Huyện Duy Xuyên | 1200 | 800 | 5400 | 7400
2 | Huyện Nông Sơn | 900 | 500 | 3100 | 4500
`),
    expected: { trouble: 'columns-missing' },
  },
  ...[
    ['unit-line', 'Đvt: %'],
    ['unit-in-words', 'Đơn vị tính: Tỷ lệ phần trăm'],
    ['title', 'TỶ LỆ ĐẢNG VIÊN CÁC KHỐI'],
    ['title-with-sign', 'KHẢO SÁT CƠ CẤU ĐẢNG VIÊN CÁC KHỐI (%)'],
    ['alone', 'Tỷ lệ %'],
  ].map(([name = '', line = '']): SurveyCase => ({
    name: `refused-shares-by-${name}`,
    sheet: drawn(`
 | ${line}
TT | Tên đơn vị | KHỐI ĐẢNG | < | < | KHỐI MTTQ | < | < | KHỐI CHÍNH QUYỀN | < | <
^ | ^ | ĐB | CB | ĐV | ĐB | CB | ĐV | ĐB | CB | ĐV
1 | Huyện Duy Xuyên | 0 | 16 | 20 | 0 | 21 | 18 | 0 | 63 | 62
2 | Huyện Nông Sơn | 0 | 15 | 20 | 0 | 15 | 12 | 0 | 70 | 68
`),
    expected: { trouble: 'counts-are-shares' },
  })),
  {
    name: 'refused-shares-over-the-blocs',
    sheet: drawn(`
TT | Tên đơn vị | Tỷ lệ % | < | <
^ | ^ | KHỐI ĐẢNG | KHỐI MTTQ | KHỐI CHÍNH QUYỀN
^ | ^ | Đảng viên | Đảng viên | Đảng viên
1 | Huyện Duy Xuyên | 20 | 18 | 62
2 | Huyện Nông Sơn | 20 | 12 | 68
`),
    expected: { trouble: 'counts-are-shares' },
  },
  {
    name: 'refused-shares-below-the-headings',
    sheet: drawn(`
TT | Tên đơn vị | Khối đảng: đảng viên | Khối MTTQ: đảng viên | Khối chính quyền: đảng viên
 | | (%) | (%) | (%)
1 | Huyện Duy Xuyên | 20 | 18 | 62
2 | Huyện Nông Sơn | 20 | 12 | 68
`),
    expected: { trouble: 'counts-are-shares' },
  },
  {
    name: 'refused-shares-of-a-list',
    sheet: drawn(`
Đvt: %
TT | Huyện | Khối | ĐB | CB | ĐV
1 | Huyện Duy Xuyên | Khối đảng | 0 | 16 | 20
 | | Khối MTTQ | 0 | 21 | 18
 | | Khối chính quyền | 0 | 63 | 62
`),
    expected: { trouble: 'counts-are-shares' },
  },
  ...[
    'Đvt: người, %',
    'Số lượng và tỷ lệ % đảng viên các khối',
    'Năm 2011 tăng 5% so với năm 2010',
    'Đvt: đảng viên',
  ].map((line, i): SurveyCase => ({
    name: `numbers-beside-shares-${i + 1}`,
    sheet: drawn(`
 | ${line}
TT | Tên đơn vị | KHỐI ĐẢNG | < | < | KHỐI MTTQ | < | < | KHỐI CHÍNH QUYỀN | < | <
^ | ^ | ĐB | CB | ĐV | ĐB | CB | ĐV | ĐB | CB | ĐV
1 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
`),
    expected: { layout: 'wide', districts: ['Huyện Duy Xuyên: 0 3 34 / 0 4 31 / 0 12 104'], findings: [] },
  })),
  {
    name: 'numbers-below-a-table-of-shares',
    sheet: drawn(`
Đvt: %
Đơn vị | Khối đảng | Khối MTTQ | Khối chính quyền
Toàn tỉnh | 20 | 16 | 64
TT | Tên đơn vị | KHỐI ĐẢNG | < | < | KHỐI MTTQ | < | < | KHỐI CHÍNH QUYỀN | < | <
^ | ^ | ĐB | CB | ĐV | ĐB | CB | ĐV | ĐB | CB | ĐV
1 | Huyện Duy Xuyên | 0 | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
`),
    expected: { layout: 'wide', districts: ['Huyện Duy Xuyên: 0 3 34 / 0 4 31 / 0 12 104'], findings: [] },
  },
  {
    name: 'refused-staff-list',
    sheet: drawn(`
DANH SÁCH CÁN BỘ, CÔNG CHỨC
TT | Họ và tên | Ngày sinh | Chức vụ | Đơn vị công tác | Đảng viên
1 | Nguyễn Văn A | 25569 {dd/mm/yyyy} | Trưởng phòng | Phòng Nội vụ huyện | x
2 | Trần Thị B | 27000 {dd/mm/yyyy} | Chuyên viên | Ban Tổ chức Huyện ủy | x
3 | Lê Văn C | 28000 {dd/mm/yyyy} | Chuyên viên | Mặt trận huyện |
`),
    expected: { trouble: 'columns-missing' },
  },
  {
    name: 'refused-staff-list-with-blocs',
    // A row a person: "Đảng viên" is ticked, nothing is counted.
    sheet: drawn(`
TT | Họ và tên | Huyện | Khối | Đảng viên
1 | Nguyễn Văn A | Huyện Duy Xuyên | Khối đảng | x
2 | Trần Thị B | Huyện Duy Xuyên | Khối MTTQ | x
3 | Lê Văn C | Huyện Duy Xuyên | Khối chính quyền |
4 | Phạm Thị D | Huyện Nông Sơn | Khối đảng | x
`),
    expected: { trouble: 'columns-missing' },
  },
  {
    name: 'refused-schedule',
    sheet: drawn(`
LỊCH CÔNG TÁC TUẦN
Thứ | Ngày | Nội dung | Chủ trì | Thành phần
Hai | 05/3 | Họp Ban Thường vụ | Bí thư | Cấp ủy, chi bộ
Ba | 06/3 | Làm việc với khối MTTQ, đoàn thể | Phó Bí thư | Đảng viên khối MTTQ
Tư | 07/3 | Hội nghị khối đảng | Bí thư | Đảng viên khối đảng
`),
    expected: { trouble: 'columns-missing' },
  },
  {
    name: 'refused-two-blocs-in-one-column',
    sheet: drawn(`
TT | Đơn vị | KHỐI ĐẢNG, MTTQ, ĐOÀN THỂ | < | KHỐI CHÍNH QUYỀN | <
^ | ^ | CB | ĐV | CB | ĐV
1 | Huyện Duy Xuyên | 7 | 65 | 12 | 104
`),
    expected: { trouble: 'columns-missing' },
  },
  {
    name: 'refused-members-named-twice',
    sheet: drawn(`
TT | Huyện | Khối | Đảng viên | Số đảng viên
1 | Huyện Duy Xuyên | Khối đảng | 34 | 36
 | | Khối MTTQ | 31 | 31
 | | Khối chính quyền | 104 | 104
`),
    expected: { trouble: 'columns-ambiguous' },
  },
  {
    name: 'refused-list-without-blocs',
    sheet: drawn(`
TT | Huyện | Tên tổ chức cơ sở đảng | Đảng viên
1 | Huyện Duy Xuyên | Chi bộ Văn phòng Huyện ủy | 12
2 | | Chi bộ Ban Tổ chức | 9
3 | | Chi bộ Phòng Nội vụ | 11
`),
    expected: { trouble: 'columns-missing' },
  },
  {
    name: 'refused-list-of-blocs-without-districts',
    sheet: drawn(`
Khối | Đảng bộ | Chi bộ | Đảng viên
Khối đảng | 2 | 46 | 591
Khối MTTQ | 1 | 63 | 459
Khối chính quyền | 0 | 200 | 1880
`),
    expected: { trouble: 'columns-missing' },
  },
];
