import type { TerminalPhrases } from './phrases';

export const terminalVi: TerminalPhrases = {
  usage:
    'Cách dùng: npm run --silent assess -- BIỂU.xlsx [--out KẾT-QUẢ.xlsx] [--sheet TÊN] [--rules MÃ] [--values] [--log] [--lang vi|en] [--json]',
  wrongUse: (detail) => `Chưa đúng cách dùng: ${detail}`,
  unknownOption: (option) => `không có tùy chọn ${option}`,
  oneInput: 'cần đúng một tệp .xlsx để đọc',
  missingValue: (option) => `tùy chọn ${option} thiếu giá trị`,
  outIsInput: 'tệp kết quả trùng với tệp đọc vào; tệp đọc vào không bao giờ bị ghi',
  unknownRules: (id, known) => `không có bộ quy định “${id}”; hiện có: ${known.join(', ')}`,
  unknownLanguage: (tag) => `không có ngôn ngữ “${tag}”; dùng vi hoặc en`,
  unknownSheet: (name, known) => `không có trang tính “${name}”; hiện có: ${known.join(', ')}`,
  severalSurveys: (sheets) =>
    `nhiều trang tính đọc được như biểu khảo sát, chọn bằng --sheet: ${sheets.join(', ')}`,
  noSurvey: 'Chưa tìm thấy biểu khảo sát:',
  cannotOpen: (file) => `Không mở được tệp ${file} như một tệp .xlsx.`,
  cannotWrite: (file) => `Không ghi được tệp ${file}.`,
  sheetRead: (sheet, rules) => `Trang tính “${sheet}”, ${rules}`,
  eligible: (bloc, count, of) => `  ${bloc}: ${count}/${of} đơn vị đủ để lập đảng bộ cơ sở`,
  merged: (count, of) => `  Lập chung khối: ${count}/${of} đơn vị`,
  organisations: (before, after) => `  Tổ chức cơ sở đảng: ${before} → ${after}`,
  notKnown: 'chưa xác định',
  members: (total) => `  Đảng viên: ${total}`,
  withOptions: (count) => `  Cần lựa chọn phương án: ${count} đơn vị`,
  chosen: (count, against, notUnderstood) =>
    `  Theo phương án đã chọn: ${count} đơn vị (${against} khác với quy định, ${notUnderstood} chưa hiểu được)`,
  strayChoices: (cells) => `  Phương án chọn chưa rõ của đơn vị nào: ${cells.join(', ')}`,
  open: (count) => `  Chưa xác định: ${count} đơn vị`,
  findings: (count) => `Điểm cần xem lại (${count}):`,
  typedOver: (cells) => `Giữ nguyên các ô đã có người sửa: ${cells.join(', ')}`,
  wrote: (file, addresses) => `Đã ghi ${file}: ${addresses.join('; ')}`,
  nothingToWrite: 'Không có gì thay đổi so với tệp đọc vào.',
};
