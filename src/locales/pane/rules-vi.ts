import { copyName } from './copy-name';
import type { RulesText } from './rules-text';

/** The pane's words for rules, in Vietnamese. */
export const rulesTextVi: RulesText = {
  title: 'Quy định',
  introduction:
    'Bộ quy định cho biết từ bao nhiêu đảng viên thì lập đảng bộ cơ sở, khối nào lập chung được với khối nào. Trang “Quy định” trong sổ làm việc giữ các số đó; sửa trên trang thì kết quả thay đổi theo.',
  inUse: 'Đang áp dụng',
  facts: {
    name: 'Bộ quy định',
    validFrom: 'Áp dụng từ',
    sheet: 'Đọc từ trang',
    noSheet: 'Chưa có trang Quy định; dùng bộ có sẵn',
  },
  cannotDecide: (sheet) => `Trang “${sheet}” có chỗ chưa dùng được`,
  notes: 'Cần biết',
  toCell: (cell) => `Đến ô ${cell}`,
  toSheet: 'Đến trang Quy định',
  notFollowed: (sheets) => `Không dùng để tính: ${sheets.map((sheet) => `“${sheet}”`).join(', ')}`,
  notFollowedBody:
    'Trang ghi trước trang đang dùng, hoặc là bản sao. Sửa ở đó thì kết quả không thay đổi; có thể giữ để đối chiếu hoặc xóa.',
  differences: 'Khác với bộ gốc',
  noDifferences: 'Không có điểm nào khác với bộ gốc.',
  edit: 'Xem và sửa',
  set: 'Bộ quy định',
  ownSet: (name) => `${name} (bộ riêng)`,
  limits: 'Các mức',
  notWhole: 'Ghi số nguyên từ 1 trở lên.',
  parts: 'Các khối có thể lập thành một tổ chức',
  remove: 'Bỏ',
  removeOf: (part) => `Bỏ ${part}`,
  addMerge: 'Thêm cách lập chung: chọn từ hai khối',
  add: 'Thêm cách lập chung',
  names: 'Tên',
  nameIn: { vi: 'Tên bộ quy định', en: 'Tên bộ quy định bằng tiếng Anh' },
  validFrom: 'Áp dụng từ',
  shortNameIn: (bloc, language) =>
    language === 'vi' ? `Tên ngắn của ${bloc}` : `Tên ngắn của ${bloc} bằng tiếng Anh`,
  check: 'Kiểm tra',
  sound: 'Bộ quy định này dùng được.',
  write: 'Ghi trang Quy định',
  save: 'Lưu thành bộ riêng',
  saveFirst: 'Có thay đổi ngoài các giá trị: lưu thành bộ riêng rồi mới ghi được trang Quy định.',
  forget: 'Xóa bộ riêng này',
  exchange: 'Gửi và nhận',
  exported: 'Nội dung tệp của bộ đang xem',
  download: 'Tải tệp .json',
  take: 'Nhận bộ từ tệp…',
  takeHint: 'Chọn tệp .json đã tải ở sổ làm việc khác. Bộ nhận về được lưu thành bộ riêng.',
  saved: (name) => `Đã lưu “${name}” trong sổ làm việc.`,
  forgotten: 'Đã xóa bộ riêng.',
  taken: (name) => `Đã nhận “${name}” và lưu trong sổ làm việc.`,
  takenBefore: (name) => `“${name}” đã có trong sổ làm việc, nội dung giống nhau.`,
  bothStand: (standing, name) =>
    `“${standing}” trong sổ làm việc có cùng mã mà nội dung khác, nên bộ trong tệp được lưu riêng với tên “${name}”. Cả hai bộ đều còn.`,
  received: (name, number) => copyName(name, number === 1 ? '(từ tệp)' : `(từ tệp ${number})`),
  refused: 'Chưa làm được',
  readAgainHint:
    'Nhấn “Đọc lại” để xem giá trị đang có trên trang; giá trị vừa sửa trong ngăn mà chưa ghi thì phải sửa lại.',
};
