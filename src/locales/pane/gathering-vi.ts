import type { GatheringText } from './gathering-text';

const format = new Intl.NumberFormat('vi-VN');
const n = (value: number) => format.format(value);

/** Gathering from files, in Vietnamese. */
export const gatheringVi: GatheringText = {
  title: 'Gộp nhiều tệp',
  introduction:
    'Chọn các tệp .xlsx huyện gửi về. Biểu trong từng tệp được đọc ngay trên máy này rồi đưa vào một trang tính; tệp gốc không bị thay đổi và không gửi đi đâu.',
  choose: 'Chọn tệp…',
  chooseAgain: 'Chọn tệp khác…',
  drop: 'hoặc kéo các tệp vào đây',
  dropHere: 'Thả tệp vào đây',
  none: 'Không có tệp nào được chọn.',
  taken: (count) => `Đã đọc ${n(count)} biểu`,
  refused: (count) => `${n(count)} tệp hoặc phần chưa lấy được`,
  units: (count) => `${n(count)} đơn vị`,
  toLookAt: (count) => `${n(count)} điểm cần xem lại`,
  sheet: (sheet) => `trang “${sheet}”`,
  conflicts: (count) => `${n(count)} đơn vị có ở nhiều nơi`,
  conflictsHint: 'Chọn nơi lấy số liệu cho từng đơn vị. Số liệu không bao giờ được cộng dồn.',
  undecided: (count) => `Còn ${n(count)} đơn vị chưa chọn; chọn đủ mới ghi được.`,
  membersByBloc: (figures) => `Đảng viên: ${figures}.`,
  noNumber: 'không có số',
  chooseSource: 'Chọn nơi lấy…',
  leaveOut: 'Bỏ đơn vị này ra',
  lastForAll: 'Lấy nơi đọc sau cùng cho tất cả',
  layout: 'Mỗi dòng của bảng tổng hợp là',
  layouts: { wide: 'một đơn vị', 'by-organisation': 'một tổ chức cơ sở đảng' },
  cannot: 'Chưa gộp được',
  plan: 'Sẽ ghi',
  target: 'Trang tính',
  newSheet: (sheet) => `${sheet} (trang mới)`,
  standingSheet: (sheet) => `${sheet} (đang có)`,
  added: 'Thêm mới',
  replaced: 'Thay bằng số mới',
  unchanged: 'Giữ nguyên vì không đổi',
  takenOut: 'Bỏ ra vì tệp không còn',
  kept: 'Giữ nguyên vì đã có người sửa',
  keptHint:
    'Các dòng đã có người sửa hoặc ghi chú được giữ nguyên; số liệu mới của các dòng này không được ghi.',
  withoutColumnHint: (rows) => `Bảng đang có thiếu cột cho: ${rows}. Gộp vào sổ làm việc mới để có đủ cột.`,
  rows: (count) => `${n(count)} dòng`,
  rowsNamed: (count, names) => `${n(count)} dòng: ${names}`,
  nothing: 'Bảng tổng hợp đã đúng với các tệp này, không có gì phải ghi.',
  write: 'Ghi bảng tổng hợp',
  compareAgain: 'So lại với bảng',
};
