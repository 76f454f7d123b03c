import type { CollectTerminalPhrases } from './collect-phrases';

export const collectTerminalVi: CollectTerminalPhrases = {
  usage:
    'Cách dùng: npm run --silent collect -- TỆP.xlsx… --out TỔNG-HỢP.xlsx [--prefer first|last] [--layout wide|by-organisation] [--rules MÃ] [--lang vi|en] [--json]',
  noFiles: 'cần ít nhất một tệp .xlsx để gộp',
  noOutput: 'cần --out với tên tệp tổng hợp',
  outIsInput: 'tệp tổng hợp trùng với một tệp đọc vào; tệp đọc vào không bao giờ bị ghi',
  unknownPreference: (value) => `--prefer chỉ nhận first hoặc last, không phải “${value}”`,
  unknownLayout: (value) => `--layout chỉ nhận wide hoặc by-organisation, không phải “${value}”`,
  taken: (sheets, units) => `Đã đọc ${sheets} trang tính, ${units} đơn vị:`,
  sheet: (file, sheet, units, findings) =>
    `  ${file}, trang “${sheet}”: ${units} đơn vị${findings > 0 ? `, ${findings} điểm cần xem lại` : ''}`,
  refused: (count) => `Không lấy (${count}):`,
  conflicts: (count) => `Có ở nhiều nơi (${count}):`,
  chosen: (source) => `    Lấy: ${source}`,
  reading: (done, total) => `Đang đọc ${done}/${total} tệp`,
  resolveByPrefer: 'Thêm --prefer first hoặc --prefer last để chọn nơi đầu hoặc nơi cuối.',
  changes: (added, replaced, unchanged) => `Dòng thêm: ${added}; thay: ${replaced}; giữ như cũ: ${unchanged}`,
  takenOut: (rows) => `Đã bỏ khỏi bảng tổng hợp: ${rows.join('; ')}`,
  kept: (rows) => `Giữ nguyên vì đã có người sửa hoặc ghi chú: ${rows.join('; ')}`,
  withoutColumn: (headers) =>
    `Bảng tổng hợp không có cột: ${headers.join('; ')}. Các số này không được ghi; muốn có thì gộp tất cả các tệp vào một tệp tổng hợp mới.`,
  nothingToWrite: 'Bảng tổng hợp đã khớp với các tệp, không phải ghi gì.',
};
