import type { ChangedText } from './changed-text';

export const changedVi: ChangedText = {
  sheet: (sheet, changes) => `Trang “${sheet}” đã thay đổi từ lần đọc gần nhất: ${changes}.`,
  changes: {
    edited: 'số liệu, tên hoặc tiêu đề trong biểu vừa được sửa',
    around: 'có ô ngay cạnh, phía trên hoặc phía dưới biểu vừa được sửa',
    choices: 'cột phương án chọn, lý do hoặc văn bản đồng ý vừa được sửa',
    'result-columns-deleted': 'có cột kết quả vừa bị xóa',
    rows: 'có dòng được thêm hoặc xóa',
    columns: 'có cột được thêm hoặc xóa',
    'cells-moved': 'có ô được chèn hoặc xóa, các ô khác đã chuyển chỗ',
    sorted: 'các dòng hoặc cột đã được sắp xếp lại',
  },
  results: (cells) => `có ô kết quả vừa được sửa (${cells})`,
  renamed: (name) => `trang nay có tên “${name}”`,
  rules: (sheet) => `Trang quy định “${sheet}” đã thay đổi từ lần đọc gần nhất.`,
  deleted: (sheet) => `Trang “${sheet}” không còn trong sổ làm việc.`,
  shown: 'Ngăn này vẫn hiện kết quả của lần đọc ấy.',
  typedOver: 'Mục Ghi nêu từng ô kết quả đã có người sửa và giữ nguyên các ô ấy.',
};
