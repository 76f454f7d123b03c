import type { SurveyText } from './survey-text';

const format = new Intl.NumberFormat('vi-VN');
const n = (value: number) => format.format(value);

/** The survey screen in Vietnamese. */
export const surveyVi: SurveyText = {
  title: 'Biểu khảo sát',
  sheet: 'Trang tính',
  layout: 'Cách trình bày',
  layouts: {
    wide: 'một dòng một đơn vị',
    long: 'một dòng một khối',
    'by-organisation': 'một dòng một tổ chức',
  },
  districts: 'Số đơn vị',
  organisations: 'Số tổ chức',
  nameColumn: 'Tên đơn vị',
  totalRow: 'Dòng cộng',
  rowNumber: (row) => `dòng ${row}`,
  noTotalRow: 'không có',
  columns: 'Số liệu lấy từ cột',
  bloc: 'Khối',
  field: 'Nội dung',
  column: 'Cột',
  measures: { committees: 'Đảng bộ', cells: 'Chi bộ', members: 'Đảng viên', fullMembers: 'Chính thức' },
  noColumn: 'không có cột',
  toCheck: 'cần xem lại',
  unsureColumns: (count) =>
    `${n(count)} cột chưa nhận ra chắc chắn, được ghi “cần xem lại”. Nếu chưa đúng, nhấn “Chỉ định cột…”.`,
  blocked: (count) => `${n(count)} đơn vị chưa kết luận vì lỗi số liệu`,
  blockedHint: 'Sửa số liệu rồi đọc lại. Các đơn vị khác vẫn có kết luận.',
  withoutFull: (count) => `${n(count)} đơn vị chưa kết luận: biểu không có cột đảng viên chính thức`,
  withoutFullHint:
    'Quy định đang dùng chỉ tính đảng viên chính thức. Thêm hoặc chỉ định cột này rồi đọc lại, hoặc sửa quy định để tính tất cả đảng viên.',
  findings: 'Điểm cần xem lại',
  noFindings: 'Không có điểm nào cần xem lại.',
  filter: 'Lọc theo mức độ',
  allFindings: (count) => `Tất cả (${n(count)})`,
  severities: {
    error: (count) => `Lỗi (${n(count)})`,
    warning: (count) => `Cảnh báo (${n(count)})`,
    note: (count) => `Lưu ý (${n(count)})`,
  },
  toResult: 'Xem kết quả',
  findingsSheet: 'Ghi thành danh sách trên trang mới',
  otherSheet: 'Chọn trang tính khác',
};
