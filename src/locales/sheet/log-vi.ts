import type { LogPhrases } from './log-phrases';

/** The log of runs, in Vietnamese. */
export const logVi: LogPhrases = {
  sheetName: 'Nhật ký',
  title: 'NHẬT KÝ CÁC LẦN GHI KẾT QUẢ',
  guide:
    'Mỗi dòng là một lần ghi: lúc nào, theo bộ quy định nào, số liệu ra sao, thay đổi gì so với lần trước. Không ghi tên người. Xóa trang này thì thôi ghi nhật ký. TCCSĐ: tổ chức cơ sở đảng.',
  headers: {
    number: 'TT',
    at: 'Thời điểm',
    by: 'Ghi bằng',
    sheet: 'Trang tính',
    rules: 'Bộ quy định',
    threshold: 'Ngưỡng',
    basis: 'Cách tính đảng viên',
    districts: 'Số đơn vị',
    before: 'TCCSĐ hiện nay',
    after: 'TCCSĐ sau kiện toàn',
    committees: 'Đảng bộ cơ sở sau kiện toàn',
    merged: 'Lập chung',
    options: 'Cần lựa chọn',
    open: 'Chưa xác định',
    chosen: 'Theo phương án chọn',
    againstRules: 'Khác quy định',
    cells: 'Số ô đã ghi',
    changes: 'Thay đổi so với lần trước',
  },
  by: { pane: 'Ngăn', ribbon: 'Nút trên ribbon', terminal: 'Dòng lệnh' },
  basis: { all: 'Tất cả', full: 'Chính thức' },
  ruleSet: (name, id) => `${name} (${id})`,
  partial: (sum, known, all) => `${sum} (của ${known}/${all} đơn vị)`,
  first: 'Lần đầu',
  unchanged: 'Không thay đổi',
  change: (header, before, after) => `${header} ${before} → ${after}`,
};
