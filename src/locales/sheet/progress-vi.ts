import type { ProgressPhrases } from './progress-phrases';

/** The sheet of progress in Vietnamese. */
export const progressVi: ProgressPhrases = {
  sheetName: 'Tiến độ',
  title: (rules) => `TIẾN ĐỘ THỰC HIỆN – ${rules}`,
  guide:
    'Mọi số là công thức, theo các trang danh mục, kế hoạch, xin chậm; chỉ nhập ở các trang ấy. Việc “Không áp dụng” và việc không còn theo phương án không được tính.',
  incomplete:
    'Có việc chưa nằm trong bảng dưới đây (đơn vị, bước mới hoặc danh mục đã dài thêm). Lập lại trang này để có đủ.',
  withoutRoom: 'Có đợt, lãnh đạo hoặc chuyên viên chưa có dòng riêng. Lập lại trang này để có đủ.',
  notDates:
    'Ở trang kế hoạch có ô ngày chưa phải là ngày, hạn chưa tính theo ô ấy: xem cột Lưu ý của trang đó.',
  asOf: 'Tính đến ngày',
  figures: { total: 'Số việc', done: 'Đã xong', share: 'Tỷ lệ xong', overdue: 'Quá hạn' },
  delays: {
    asked: 'Xin chậm',
    granted: 'Đồng ý',
    refused: 'Chưa đồng ý',
    pending: 'Đang xem xét',
    grantedDays: 'Tổng số ngày lùi',
  },
  heat: (procedure) =>
    `Tỷ lệ việc đã xong theo đơn vị và mã bước (nội dung bước: trang “${procedure}”). Màu: xanh đậm 100%, xanh nhạt từ 50%, vàng dưới 50%, đỏ nhạt 0%; “–” là không có việc.`,
  district: 'Đơn vị',
  wholeDistrict: 'Cả đơn vị',
  bar: 'Biểu đồ',
  all: { total: 'Số việc', done: 'Đã xong', share: 'Tỷ lệ chung' },
  none: '–',
  groups: {
    wave: { title: 'Theo đợt', name: 'Đợt', rest: 'Chưa xếp đợt', others: 'Các đợt khác' },
    leader: {
      title: 'Theo lãnh đạo theo dõi',
      name: 'Lãnh đạo',
      rest: 'Chưa ghi lãnh đạo',
      others: 'Lãnh đạo khác',
    },
    specialist: {
      title: 'Theo chuyên viên theo dõi',
      name: 'Chuyên viên',
      rest: 'Chưa ghi chuyên viên',
      others: 'Chuyên viên khác',
    },
  },
  nextDeadline: 'Hạn gần nhất',
  lists: {
    next: { title: 'Việc sắp đến hạn', days: 'Còn (ngày)' },
    overdue: { title: 'Việc quá hạn, lâu nhất trước', days: 'Quá (ngày)' },
  },
  task: { step: 'Bước', deadline: 'Hạn', organisation: 'Tổ chức', words: 'Nội dung công việc' },
  noneNext: 'Không có việc sắp đến hạn.',
  noneOverdue: 'Không có việc quá hạn.',
  moreOverdue: { before: 'Còn ', after: ' việc quá hạn khác: xem cột Tình trạng của danh mục.' },
  chart: 'Tỷ lệ việc đã xong theo đơn vị',
  partsTitle: 'Phần tính của trang này, đề nghị giữ nguyên',
  parts: {
    unit: 'Dòng kế hoạch',
    total: 'Số việc',
    done: 'Đã xong',
    overdue: 'Quá hạn',
    next: 'Hạn gần nhất',
    wave: 'Đợt thứ',
    leaderName: 'Lãnh đạo',
    leader: 'Lãnh đạo thứ',
    specialistName: 'Chuyên viên',
    specialist: 'Chuyên viên thứ',
    due: 'Hạn và dòng',
    dueOf: 'Đơn vị và hạn',
  },
};
