import type { RulesPhrases } from './rules-phrases';

/** The sheet of rules in Vietnamese. */
export const rulesVi: RulesPhrases = {
  sheetName: 'Quy định',
  title: 'QUY ĐỊNH DÙNG ĐỂ RÀ SOÁT TỔ CHỨC ĐẢNG',
  facts: { name: 'Bộ quy định', id: 'Mã', validFrom: 'Áp dụng từ', edition: 'Lần ghi', mark: 'Dấu của bộ' },
  guide:
    'Sửa các ô nền vàng ở cột “Giá trị” và “Cách dùng” thì kết quả ở trang khảo sát thay đổi theo; hai dòng cuối của bảng 1 chỉ để xem. Những điều ấy, tên ngắn của khối và cách lập chung được sửa trong ngăn Kiện toàn; bộ có các khối khác thì nhận từ tệp.',
  status: {
    valid: (sheet) =>
      `Các giá trị hợp lệ; kết quả tính theo trang được ghi với tên “${sheet}”, không theo bản sao của trang.`,
    invalid: 'Có giá trị chưa hợp lệ; kết quả chưa tính được. Xem lại các ô đã sửa.',
    changed: 'đã sửa',
    notFollowed: 'Trang này không còn được dùng: kết quả tính theo trang quy định khác, ghi sau trang này.',
  },
  tableTitle: {
    limits: '1. Các mức',
    parts: '2. Các khối có thể lập thành một tổ chức',
    groupings: '3. Các phương án, theo thứ tự xét',
    citations: '4. Văn bản',
  },
  headers: {
    limits: [
      'TT',
      'Nội dung',
      'Giá trị (được sửa ở các ô nền vàng)',
      'Căn cứ',
      'Nội dung điều khoản (viết lại)',
    ],
    parts: ['TT', 'Khối', 'Cách dùng (được sửa)'],
    groupings: [
      'TT',
      'Phương án',
      'Được đề xuất',
      'Số tổ chức',
      'Thứ tự trong danh sách chọn (0: không dùng)',
    ],
    citations: ['TT', 'Văn bản', 'Ban hành', 'Điều, khoản; trích yếu', 'Nội dung (viết lại)'],
  },
  row: {
    committeeThreshold: 'Từ bao nhiêu đảng viên thì lập đảng bộ cơ sở',
    basis: 'Chỉ tính đảng viên chính thức vào số trên',
    organisationMinimum: 'Từ bao nhiêu đảng viên chính thức thì lập tổ chức đảng',
    subordinateMinimum: 'Chi bộ trực thuộc: từ bao nhiêu đảng viên chính thức',
    subordinateMost: 'Chi bộ trực thuộc: nhiều nhất bao nhiêu đảng viên khi chưa có văn bản đồng ý',
    subordinateCommitteeFrom: 'Chi bộ trực thuộc: từ bao nhiêu đảng viên chính thức thì bầu chi ủy',
    below: 'Khi chưa đủ số đảng viên để lập đảng bộ cơ sở',
    preference: 'Thứ tự xét phương án',
  },
  fullOnly: { full: 'Có', all: 'Không' },
  use: { recommended: 'Được đề xuất', optional: 'Để lựa chọn', unused: 'Không dùng' },
  below: { choice: 'Nêu các phương án để lựa chọn', cell: 'Lập chi bộ cơ sở' },
  preference: {
    'more-organisations': 'Nhiều tổ chức xét trước',
    'fewer-organisations': 'Ít tổ chức xét trước',
  },
  wholeRefusal: (least, most) => ({
    title: 'Chỉ ghi số nguyên',
    message: `Ghi số nguyên từ ${least} đến ${most}, không ghi dấu chấm, dấu phẩy hay chữ.`,
  }),
  shownRefusal: {
    title: 'Dòng chỉ để xem',
    message: 'Nội dung này được sửa trong ngăn Kiện toàn, màn hình “Quy định”.',
  },
  choiceRefusal: (choices) => ({
    title: 'Chọn trong danh sách',
    message: `Chọn một trong các giá trị: ${choices.join(', ')}.`,
  }),
  details: (subject, issued) =>
    `(${[subject, issued].filter((part) => part !== null && part !== '').join(', ')})`,
  noSource: 'Chưa thấy văn bản nêu; giá trị do người dùng chọn',
  noText: 'Chưa có toàn văn',
  place: ({ article, clause }) =>
    article === '' ? '' : clause === null ? `Điều ${article}` : `Khoản ${clause} Điều ${article}`,
  part: (blocs) => blocs.charAt(0).toLocaleUpperCase('vi') + blocs.slice(1),
};
