import type { ChecklistsText } from './checklists-text';

const format = new Intl.NumberFormat('vi-VN');
const n = (value: number) => format.format(value);

/** The checklist before it is written, in Vietnamese. */
export const checklistsVi: ChecklistsText = {
  title: 'Danh mục công việc',
  introduction:
    'Mỗi đơn vị và mỗi tổ chức dự kiến thành lập có các việc theo quy trình, với chủ trì, thành phần, hồ sơ và căn cứ. Trạng thái, thời hạn và ghi chú do người theo dõi nhập vào trang tính.',
  sheet: 'Trang tính',
  newSheet: (name) => `${name} (trang mới)`,
  standingSheet: (name) => `${name} (đang có)`,
  rows: 'Số việc',
  rowCount: (count) => `${n(count)} dòng`,
  added: 'Thêm mới',
  standing: 'Đang có',
  retired: 'Không còn áp dụng',
  removed: 'Đã bị xóa khỏi bảng',
  removedHint: 'Các dòng đã bị xóa khỏi bảng không được thêm lại.',
  retiredHint:
    'Các dòng không còn theo phương án hoặc đã bỏ khỏi “Quy trình” được giữ lại và đánh dấu, không bị xóa.',
  cells: 'Số ô sẽ ghi',
  nothing: 'Danh mục đã đúng với kết quả này, không có ô nào phải ghi.',
  make: 'Lập danh mục',
  update: 'Cập nhật danh mục',
  goToSheet: 'Đến trang danh mục',
  follow: 'Theo dõi công việc…',
  makeProgress: 'Lập trang tiến độ',
  optionsLater: (count) =>
    `${n(count)} đơn vị chưa có phương án: danh mục mới có việc phải làm trước, các bước sau được thêm khi phương án đã rõ.`,
  cannot: 'Chưa lập được danh mục',
  otherSheets: 'Trang kế hoạch kèm theo',
  districtFindings: 'Đơn vị chưa có hạn vì tên ở trang kế hoạch khác tên trong biểu',
  districtFinding: (found, wanted) => `“${found}”: biểu ghi “${wanted}”.`,
  districtRowFindings: 'Đơn vị có nhiều dòng ở trang kế hoạch',
  districtRowFinding: (found, usedAt) =>
    `“${found}”: danh mục theo dòng của ô ${usedAt}, không theo dòng này.`,
  delayFindings: 'Lần xin chậm chưa làm hạn nào thay đổi',
  delayFinding: (code, found) =>
    code === 'delay-district-missing'
      ? 'Chưa ghi đơn vị xin chậm.'
      : `“${found}” không có trong trang kế hoạch.`,
  lostStatuses: (count) => `${n(count)} trạng thái báo lỗi vì cột ô đánh dấu đã bị xóa`,
  lostStatusesHint: (done, unknown, areBoxesAgain) =>
    'Muốn lấy lại dấu đã đánh thì khôi phục cột bằng Ctrl+Z hoặc lịch sử phiên bản rồi nhấn “Đọc lại”. Nếu cập nhật ngay: ' +
    [
      areBoxesAgain ? 'cột “Đánh dấu xong” được lập lại ở cuối bảng, chuyển về chỗ khác được' : '',
      done === 0 ? '' : `${n(done)} việc đã ghi Ngày xong được ghi “Xong”`,
      unknown === 0 ? '' : `${n(unknown)} trạng thái để trống, cần xem lại từng việc và chọn trong danh sách`,
    ]
      .filter(Boolean)
      .join('; ') +
    '.',
  procedureFindings: 'Việc con chưa đưa vào danh mục',
  procedureFinding: (code, found) =>
    code === 'step-missing'
      ? 'Chưa ghi việc con này thuộc bước nào.'
      : `“${found}” chưa phải là mã của một bước trong quy trình.`,
  orderFindings: 'Bước chưa có thứ tự ở trang quy trình',
  orderFinding: (found) =>
    `Bước ${found} chưa có hạn, và số ngày của bước này chưa tính vào hạn của bước sau.`,
  pieceFindings: 'Việc con trùng mã',
  pieceFinding: (found, keptBy) =>
    `Việc ở ô ${keptBy} giữ mã ${found} cùng trạng thái đã ghi; việc ở dòng này là việc mới.`,
};
