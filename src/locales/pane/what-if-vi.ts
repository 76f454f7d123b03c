import type { WhatIfText } from './what-if-text';

const format = new Intl.NumberFormat('vi-VN');
const n = (value: number) => format.format(value);

/** Trying other rules, in Vietnamese. */
export const whatIfVi: WhatIfText = {
  title: 'Thử phương án khác',
  introduction:
    'Đổi thử để xem kết quả khác đi thế nào. Quy định đang dùng và trang tính giữ nguyên cho đến khi ghi thành kịch bản.',
  controls: 'Đổi thử',
  threshold: 'Đảng bộ cơ sở từ (đảng viên)',
  inUse: (value) => `Đang dùng: ${value}`,
  basis: 'Đảng viên được tính',
  noFullMembers: 'Biểu không có cột đảng viên chính thức.',
  below: 'Khi chưa đủ số đó',
  reset: 'Về quy định đang dùng',
  cannot: 'Chưa tính được với lựa chọn này',
  trouble: (trouble, named) => {
    switch (trouble.code) {
      case 'limit-not-whole':
        return 'Nhập số nguyên từ 1 trở lên.';
      case 'limits-contradict':
        return 'Số này thấp hơn số đảng viên chính thức ít nhất để có tổ chức đảng.';
      case 'bloc-never-grouped':
        return `${named([[trouble.bloc]])}: không còn cách nào để xếp khối này.`;
      case 'no-grouping':
        return 'Không còn phương án nào xếp đủ các khối.';
      case 'nothing-recommended':
        return 'Không còn phương án nào để đề xuất, chỉ còn phương án để lựa chọn.';
      case 'grouping-never-chosen':
        return `Phương án “${named(trouble.grouping)}” không bao giờ được đề xuất, vì ${trouble.before.map((one) => `“${named(one)}”`).join(' hoặc ')} được xét trước và cũng đủ.`;
    }
  },
  unsound: 'Bộ quy định đang dùng có điểm chưa hợp lệ; xem lại bộ quy định trước.',

  figures: 'Số liệu',
  figure: 'Nội dung',
  now: 'Đang dùng',
  tried: 'Thử',
  number: n,
  coverage: (now, tried, total) =>
    `Số sau kiện toàn chỉ tính đơn vị có phương án đề xuất: đang dùng ${n(now)}/${n(total)}, thử ${n(tried)}/${n(total)}.`,

  changed: 'Đơn vị có kết quả khác',
  changedCount: (count, total) =>
    count === 0 ? 'Không đơn vị nào có kết quả khác.' : `${n(count)}/${n(total)} đơn vị có kết quả khác.`,
  district: 'Đơn vị',
  otherOptions: (grouping) => `${grouping} (các phương án khác đi)`,

  curve: 'Theo số đảng viên cần có',
  curveHint: 'Tính theo các lựa chọn ở trên, chỉ đổi số đảng viên cần có.',
  picture: ({ first, last, now, tried, most, fewest }) =>
    `Số đảng bộ cơ sở khi cần từ ${n(first)} đến ${n(last)} đảng viên: nhiều nhất ${n(most)}, ít nhất ${n(fewest)}. Đang dùng ${n(now.threshold)}: ${n(now.committees)}. Thử ${n(tried.threshold)}: ${n(tried.committees)}.`,
  committees: 'Đảng bộ cơ sở',
  recommended: 'Đơn vị có phương án đề xuất',
  nowAt: (threshold) => `Đang dùng: ${n(threshold)}`,
  triedAt: (threshold) => `Thử: ${n(threshold)}`,
  outside: 'Số đang thử nằm ngoài hình.',
  asTable: 'Xem bằng bảng',
  range: (first, last) => (first === last ? n(first) : `${n(first)}–${n(last)}`),
  rangeHeader: 'Đảng viên cần có',

  write: 'Ghi thành kịch bản',
  nothingChanged: 'Chưa đổi gì so với quy định đang dùng.',
};
