import type { CollectPhrases } from './phrases';

const number = new Intl.NumberFormat('vi-VN');
const megabytes = (bytes: number) => `${number.format(Math.ceil(bytes / 1024 / 1024))} MB`;

const KINDS = {
  xlsb: 'tệp Excel nhị phân (.xlsb)',
  ods: 'sổ làm việc OpenDocument (.ods)',
  odt: 'văn bản OpenDocument (.odt)',
  odp: 'bản trình chiếu OpenDocument (.odp)',
  docx: 'tệp Word (.docx)',
  pptx: 'tệp PowerPoint (.pptx)',
  doc: 'tệp Word cũ (.doc)',
  ppt: 'tệp PowerPoint cũ (.ppt)',
  other: 'tệp nén hoặc loại khác',
} as const;

export const collectVi: CollectPhrases = {
  reason: (reason, why) => {
    switch (reason.code) {
      case 'file-empty':
        return 'Tệp rỗng (0 byte). Tải hoặc sao chép lại tệp.';
      case 'file-not-workbook':
        return 'Không phải tệp Excel .xlsx, dù có thể mang đuôi .xlsx. Mở bằng Excel rồi lưu thành .xlsx.';
      case 'file-old-format':
        return 'Tệp Excel cũ (.xls). Mở bằng Excel, chọn Lưu dưới dạng > Sổ làm việc Excel (.xlsx).';
      case 'file-encrypted':
        return 'Tệp có mật khẩu. Mở bằng Excel, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ làm việc), lưu rồi chọn lại.';
      case 'file-truncated':
        return 'Tệp thiếu phần cuối, thường do tải về hoặc sao chép chưa xong. Tải hoặc sao chép lại; nếu vẫn vậy thì đề nghị nơi gửi gửi lại tệp.';
      case 'file-damaged':
        return 'Tệp bị lỗi, không đọc được. Thử mở và lưu lại bằng Excel; nếu không được thì đề nghị nơi gửi gửi lại tệp.';
      case 'file-other-kind':
        return `Đây là ${KINDS[reason.kind]}. Lưu lại thành .xlsx rồi chọn lại.`;
      case 'file-too-large':
        switch (reason.limit) {
          case 'file-bytes':
            return `Tệp lớn ${megabytes(reason.found)}, chỉ đọc đến ${megabytes(reason.most)}. Bỏ ảnh và trang tính không cần rồi lưu lại.`;
          case 'cells':
            return `Các ô có dữ liệu nằm quá xa nhau (${number.format(reason.found)} ô). Xóa nội dung lạc ngoài biểu rồi lưu lại.`;
          case 'entries':
          case 'unpacked-bytes':
          case 'unpacked-ratio':
          case 'shared-texts':
          case 'merged-areas':
            return 'Nội dung nén trong tệp quá lớn, không đọc được an toàn. Chép riêng biểu khảo sát sang tệp mới rồi chọn lại.';
        }
      // eslint-disable-next-line no-fallthrough -- every limit has returned
      case 'no-visible-sheet':
        return 'Tệp không có trang tính nào đang hiện. Bỏ ẩn trang tính có biểu rồi lưu lại.';
      case 'file-unreadable':
        return 'Không lấy được nội dung tệp (tệp đã chuyển đi, chưa tải về máy, không có quyền đọc, hoặc đây là thư mục). Chọn lại tệp.';
      case 'file-failed':
        return 'Không đọc được tệp. Thử mở và lưu lại bằng Excel rồi chọn lại.';
      case 'file-name-twice':
        return 'Đã có tệp khác cùng tên trong lần gộp này. Đổi tên một trong hai tệp rồi chọn lại.';
      case 'district-not-sure':
        return `Không lấy ${reason.district === '' ? 'dòng chưa có tên' : `“${reason.district}”`} (ô ${reason.cell})${why === null ? '.' : `: ${why}`}`;
    }
  },
  warning: (warning) =>
    warning.code === 'formulas-not-calculated'
      ? `${number.format(warning.cells)} ô công thức chưa có kết quả (ô đầu: ${warning.first}), đọc như ô trống. Mở bằng Excel, lưu lại rồi gộp lại.`
      : 'Các ô có dữ liệu nằm quá xa nhau nên trang tính này chưa được đọc. Xóa nội dung lạc ngoài biểu, lưu lại rồi gộp lại.',
  trouble: (trouble) => {
    switch (trouble.code) {
      case 'nothing-to-collect':
        return 'Không có đơn vị nào để gộp.';
      case 'collected-columns-missing':
        return `Bảng tổng hợp hiện có thiếu cột: ${trouble.headers.join('; ')}. Đặt lại tên cột như cũ rồi thử lại; nếu gộp theo bộ quy định khác thì dùng sổ làm việc khác.`;
      case 'collected-blocked-below':
        return `Ô ${trouble.cell} dưới bảng tổng hợp đã có nội dung, không còn chỗ thêm dòng. Chuyển nội dung đó đi rồi thử lại.`;
      case 'collected-lists-organisations':
        return `Bảng tổng hợp có mỗi dòng một tổ chức cơ sở đảng, nhưng các tệp sau chỉ có số liệu theo đơn vị: ${trouble.files.join(', ')}. Gộp tất cả theo đơn vị vào một sổ làm việc khác.`;
      case 'conflicts-undecided':
        return 'Có đơn vị đến từ nhiều nơi; chọn một nơi để lấy, hoặc không lấy đơn vị đó. Chưa ghi gì.';
    }
  },
  source: ({ file, sheet, cell, standing }) =>
    `${file}, trang “${sheet}”, ô ${cell}${standing ? ' (đã có trong bảng tổng hợp)' : ''}`,
  maybeOneUnit: (names) =>
    `${names.map((name) => `“${name}”`).join(', ')} có thể là cùng một đơn vị. Nếu là hai đơn vị thì ghi loại đơn vị (huyện, thị xã) trước cả hai tên trong tệp rồi gộp lại.`,
  conflict: (district, sources) => `${district} có ở ${sources.length} nơi: ${sources.join('; ')}`,
};
