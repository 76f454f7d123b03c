import type { ScenarioPhrases } from './scenario-phrases';

const lowered = (text: string) => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

const basis = { all: 'Tất cả', full: 'Chính thức' };
const below = { choice: 'Lựa chọn', cell: 'Lập chi bộ' };
const use = { recommended: 'Đề xuất', optional: 'Để lựa chọn', unused: 'Không dùng' };

/** Trying other rules, in Vietnamese. */
export const scenarioVi: ScenarioPhrases = {
  sheetName: {
    threshold: (members) => `Kịch bản – từ ${members} đảng viên`,
    basis: { all: 'Kịch bản – tính cả dự bị', full: 'Kịch bản – chỉ chính thức' },
    below: { choice: 'Kịch bản – chưa đủ thì chọn', cell: 'Kịch bản – lập chi bộ' },
    use: 'Kịch bản – lập riêng, chung',
    several: 'Kịch bản – nhiều thay đổi',
  },
  withoutFull: (blocs) =>
    `Chưa xác định được đơn vị nào vì biểu không có cột đảng viên chính thức của ${blocs.map(lowered).join('; ')}.`,
  title: (rules, sheet) => `KỊCH BẢN THỬ – ${rules} – BIỂU “${sheet}”`,
  guide:
    'Kịch bản thử để so sánh, không phải quy định. Số liệu ghi lúc lập, không tự đổi theo biểu. Số tổ chức sau kiện toàn chỉ tính các đơn vị có phương án đề xuất.',
  chosenOtherwise: (count) => `Phương án chọn khác với đề xuất của ${count} đơn vị không tính vào đây.`,
  differences: (each) => `Khác với quy định đang dùng: ${each.join('; ')}.`,
  difference: {
    threshold: (tried, now) => `đảng bộ cơ sở từ ${tried} đảng viên (quy định: ${now})`,
    basis: (tried, now) => `đảng viên được tính: ${lowered(basis[tried])} (quy định: ${lowered(basis[now])})`,
    below: (tried, now) => `khi chưa đủ: ${lowered(below[tried])} (quy định: ${lowered(below[now])})`,
    use: (part, tried, now) => `${lowered(part)}: ${lowered(use[tried])} (quy định: ${lowered(use[now])})`,
  },
  part: (blocs) =>
    blocs.length === 1 ? `Riêng ${blocs.map(lowered).join('')}` : `Chung ${blocs.map(lowered).join(' + ')}`,
  short: (parts) =>
    capitalised(
      parts
        .map(({ blocs, isCommittee }) => `${blocs.map(lowered).join(' + ')}${isCommittee ? '' : ' (chi bộ)'}`)
        .join(' · '),
    ),
  basis,
  below,
  use,
  sides: { now: 'Quy định đang dùng', tried: 'Kịch bản' },
  figures: 'Số đơn vị, số tổ chức',
  eligible: (bloc) => `Đủ: ${lowered(bloc)}`,
  figure: {
    separate: 'Lập riêng từng khối',
    merged: 'Lập chung khối',
    options: 'Cần lựa chọn phương án',
    open: 'Chưa xác định',
    before: 'Tổ chức hiện nay',
    after: 'Tổ chức sau kiện toàn',
    committees: 'Đảng bộ cơ sở sau kiện toàn',
  },
  headers: {
    number: 'TT',
    district: 'Đơn vị',
    before: 'Tổ chức hiện nay',
    afterNow: 'Tổ chức sau (quy định)',
    afterTried: 'Tổ chức sau (kịch bản)',
    committeesNow: 'Đảng bộ cơ sở (quy định)',
    committeesTried: 'Đảng bộ cơ sở (kịch bản)',
    changed: 'Thay đổi',
    groupingNow: 'Phương án theo quy định',
    groupingTried: 'Phương án theo kịch bản',
  },
  membersHeader: (bloc, counted) =>
    `${{ all: 'Đảng viên', full: 'Đảng viên chính thức' }[counted]} ${lowered(bloc)}`,
  changed: { yes: 'Có', no: 'Không' },
};
