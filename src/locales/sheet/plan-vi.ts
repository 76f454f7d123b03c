import type { PlanPhrases } from './plan-phrases';

const DATE = 'Nhập ngày theo dạng ngày/tháng/năm, ví dụ 31/12/2012.';

/** The sheets of the plan in Vietnamese. */
export const planVi: PlanPhrases = {
  sheetNames: { procedure: 'Quy trình', schedule: 'Kế hoạch', delays: 'Xin chậm' },
  titles: {
    procedure: (rules) => `QUY TRÌNH THỰC HIỆN – ${rules}`,
    schedule: (rules) => `KẾ HOẠCH THỰC HIỆN – ${rules}`,
    delays: (rules) => `ĐƠN VỊ XIN CHẬM – ${rules}`,
  },
  guides: {
    procedure: [
      'Ô nền vàng do người lập kế hoạch sửa. Số ngày làm việc là gợi ý để bắt đầu, không theo văn bản nào; ghi “Không” ở cột Áp dụng thì bước hoặc việc con đó không vào danh mục.',
      'Thêm việc con: ghi mã bước và nội dung ở dòng ngay dưới bảng; sửa lời thì việc vẫn là việc cũ. Lần lập danh mục sau sẽ theo. Cột Mã việc con do phần bổ trợ ghi.',
    ],
    schedule: [
      'Ô nền vàng do người lập kế hoạch nhập. Ngày bắt đầu của đợt kéo theo hạn của mọi việc; ngày ghi riêng cho một đơn vị thì thay cho ngày của đợt.',
      'Các đợt sau đợt đầu bắt đầu từ ngày làm việc kế tiếp ngày thông báo kết quả, kinh nghiệm của đợt đầu, nếu không ghi ngày. Ngày nghỉ lễ, Tết ghi ở bảng bên phải.',
    ],
    delays: [
      'Mỗi dòng là một lần đơn vị xin chậm. Kết quả ghi “Đồng ý” kèm số ngày thì ngày bắt đầu và hạn của đơn vị lùi theo, trừ đơn vị có ngày bắt đầu ghi riêng trong trang kế hoạch: ngày ấy giữ như đã ghi; các kết quả khác chưa làm hạn thay đổi.',
    ],
  },
  itemsTitle: 'Việc con của từng bước',
  headers: {
    steps: {
      code: 'Mã bước',
      step: 'Nội dung',
      lead: 'Chủ trì',
      after: 'Sau khi xong',
      ground: 'Căn cứ, nguồn',
      days: 'Số ngày làm việc',
      use: 'Áp dụng',
      until: 'Xong ngày thứ',
      order: 'Thứ tự',
    },
    items: {
      stepCode: 'Thuộc bước',
      item: 'Việc con',
      ground: 'Căn cứ, nguồn',
      use: 'Áp dụng',
      code: 'Mã việc con',
    },
    waves: {
      wave: 'Đợt',
      typedStart: 'Bắt đầu (ghi)',
      lessons: 'Thông báo kết quả',
      start: 'Bắt đầu',
      check: 'Lưu ý',
    },
    districts: {
      district: 'Đơn vị',
      wave: 'Đợt',
      leader: 'Lãnh đạo theo dõi',
      specialist: 'Chuyên viên theo dõi',
      typedStart: 'Bắt đầu (ghi)',
      delayDays: 'Số ngày lùi',
      start: 'Bắt đầu',
      end: 'Xong',
      key: 'Mã đơn vị',
      check: 'Lưu ý',
    },
    holidays: { date: 'Ngày nghỉ', name: 'Tên ngày nghỉ', counted: 'Ngày được tính', check: 'Lưu ý' },
    delays: {
      district: 'Đơn vị',
      date: 'Ngày văn bản',
      document: 'Số văn bản',
      reason: 'Lý do',
      detail: 'Nội dung cụ thể',
      sent: 'Người được cử đến',
      outcome: 'Kết quả',
      days: 'Số ngày lùi',
      note: 'Ghi chú',
      check: 'Lưu ý',
    },
  },
  yes: 'Có',
  no: 'Không',
  notDate: 'Ô ngày chưa phải là ngày.',
  granted: 'Đồng ý',
  refused: 'Chưa đồng ý',
  wave: {
    noDistrict: 'Chưa có đơn vị nào thuộc đợt này',
    noStart: 'Chưa có ngày bắt đầu',
    withoutLessons: 'Đợt đầu chưa có ngày thông báo kết quả, kinh nghiệm',
    beforeLessons: 'Bắt đầu trước khi thông báo kết quả, kinh nghiệm của đợt đầu',
  },
  delay: {
    noDistrict: 'Chưa ghi đơn vị',
    unknownDistrict: 'Đơn vị không có trong trang kế hoạch: lần xin chậm này chưa làm hạn nào thay đổi',
    noDays: 'Đồng ý mà chưa ghi số ngày lùi: hạn chưa thay đổi',
    ownStart: 'Đơn vị có ngày bắt đầu ghi riêng trong trang kế hoạch: số ngày lùi không làm ngày đó thay đổi',
  },
  district: {
    noWave: 'Chưa ghi đợt: đơn vị chưa có hạn nếu không ghi ngày bắt đầu.',
    unknownWave: ['Đợt “', '” không có trong bảng các đợt.'],
    ownStart: 'Đang dùng ngày bắt đầu ghi riêng: số ngày lùi không làm ngày đó thay đổi.',
  },
  waves: ['Làm điểm', 'Các đơn vị còn lại'],
  reasons: [
    'Cần thêm thời gian quán triệt mục đích',
    'Chưa thống nhất về nhân sự',
    'Đang sắp xếp cơ quan đơn vị',
    'Lý do khác',
  ],
  outcomes: ['Đang xem xét', 'Đồng ý', 'Chưa đồng ý'],
  refusals: {
    date: { title: 'Ngày', message: DATE },
    days: { title: 'Số ngày', message: 'Nhập số ngày làm việc, số nguyên từ 0.' },
    use: { title: 'Áp dụng', message: 'Chọn “Có” hoặc “Không”.' },
    step: { title: 'Thuộc bước', message: 'Chọn mã của một bước trong bảng trên.' },
    wave: { title: 'Đợt', message: 'Chọn một đợt có trong bảng các đợt.' },
    district: { title: 'Đơn vị', message: 'Chọn một đơn vị có trong trang Kế hoạch.' },
    reason: { title: 'Lý do', message: 'Lý do này không có trong danh sách. Vẫn có thể ghi.' },
    outcome: { title: 'Kết quả', message: 'Chọn “Đang xem xét”, “Đồng ý” hoặc “Chưa đồng ý”.' },
  },
};
