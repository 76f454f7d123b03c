import { findingVi } from './finding-vi';
import { namedTables } from './named-tables';
import type { MessagePhrases } from './phrases';
import { fieldVi, measure } from './terms-vi';

const number = new Intl.NumberFormat('vi-VN');

/** At most a dozen addresses, then how many more. */
const listed = (cells: readonly string[]) =>
  cells.length <= 12
    ? cells.join(', ')
    : `${cells.slice(0, 12).join(', ')} và ${number.format(cells.length - 12)} ô khác`;

/** Said in the pane and in the terminal, which has no such button. */
const POINT_AT = 'hoặc nhấn “Chỉ định cột…” trong ngăn của Excel và chọn cột cho từng nội dung';
const NAMED_ABOVE =
  'Biểu của một đơn vị thì có thể ghi tên đơn vị (huyện, thị xã, xã …) ở dòng phía trên bảng.';

/** Sentences for findings, troubles and failures in Vietnamese. */
export const messagesVi: MessagePhrases = {
  severity: { error: 'Lỗi', warning: 'Cảnh báo', note: 'Lưu ý' },
  measure,
  field: fieldVi,
  finding: findingVi,
  surveyTrouble: (trouble, bloc) => {
    switch (trouble.code) {
      case 'sheet-empty':
        return 'Trang tính trống.';
      case 'no-header':
        return `Chưa thấy dòng tiêu đề có khối và số đảng viên. Ghi tên khối và “Đảng viên” trong tiêu đề cột; ${POINT_AT}.`;
      case 'columns-missing':
        return `Chưa thấy cột: ${trouble.missing.map((field) => fieldVi(field, bloc)).join('; ')}. Ghi rõ tiêu đề của cột; ${POINT_AT}.${trouble.missing.some(({ kind }) => kind === 'district') ? ` ${NAMED_ABOVE}` : ''}`;
      case 'columns-ambiguous':
        return `Các cột ${trouble.columns.join(', ')} cùng là ${fieldVi(trouble.field, bloc)}; chưa rõ lấy cột nào. Nếu là hai bảng đặt cạnh nhau thì chọn cột đơn vị của bảng cần đọc.`;
      case 'no-name-column':
        return `Chưa thấy cột tên đơn vị. Ghi tiêu đề “Tên đơn vị” trên cột tên huyện, xã; ${POINT_AT}. ${NAMED_ABOVE}`;
      case 'counts-are-shares':
        return `Ô ${trouble.cell} ghi “${trouble.found}”: số liệu của bảng là tỷ lệ, không phải số đảng viên, số tổ chức. Dùng biểu số lượng; nếu số liệu đúng là số lượng thì sửa lại ô đó.`;
      case 'no-districts':
        return 'Có tiêu đề nhưng bên dưới chưa có dòng nào ghi tên đơn vị và số liệu.';
      case 'rules-unsound':
        return `Trang “${trouble.rulesSheet}” chưa dùng được để kết luận${trouble.cells.length === 0 ? '' : ` (ô ${listed(trouble.cells)})`}. Sửa lại trang đó rồi đọc lại.`;
      case 'form-not-filled':
        return 'Mẫu khảo sát này chưa ghi số liệu. Ghi số liệu vào các dòng trống rồi đọc lại.';
      case 'organisation-list':
        return `Đây là danh sách tổ chức đảng đã lập từ biểu khảo sát, không phải biểu khảo sát. Mở ${trouble.survey === null ? 'biểu khảo sát' : `trang “${trouble.survey}”`} để xem kết quả.`;
    }
  },
  writeTrouble: (trouble) => {
    switch (trouble.code) {
      case 'target-occupied':
        return `Ô ${trouble.cell} đã có nội dung hoặc thuộc vùng gộp ô. Chọn cột khác để ghi.`;
      case 'results-moved-away':
        return `Các cột kết quả đã bị chuyển đến ${trouble.areas.join(', ')}, không còn ở cạnh biểu. Chuyển chúng về ngang hàng tiêu đề của biểu, hoặc xóa nội dung các ô đó, rồi ghi lại.`;
      case 'no-room':
        return 'Trang tính đã dùng (hoặc định dạng) đến các cột cuối cùng. Chọn cột để ghi.';
      case 'changed-since-read':
        return `Bảng tính đã thay đổi sau khi đọc, chưa ghi gì. Các ô khác trước: ${listed(trouble.cells)}. Đọc lại rồi ghi.`;
      case 'sheet-protected':
        return 'sheet' in trouble
          ? `Trang tính “${trouble.sheet}” đang được bảo vệ, chưa ghi gì. Bỏ bảo vệ trang tính (Xem lại > Bỏ bảo vệ trang tính) rồi thử lại.`
          : 'Trang tính đang được bảo vệ. Bỏ bảo vệ trang tính (Xem lại > Bỏ bảo vệ trang tính) rồi đọc lại.';
      case 'structure-protected':
        return 'Sổ làm việc đang được bảo vệ cấu trúc nên không thêm được trang tính, chưa ghi gì. Bỏ bảo vệ (Xem lại > Bảo vệ sổ làm việc) rồi thử lại.';
      case 'sheet-exists':
        return `Trang tính “${trouble.sheet}” vừa được tạo ở nơi khác, chưa ghi gì. Đọc lại rồi ghi.`;
      case 'name-taken':
        return `Tên “${trouble.name}” trong sổ làm việc đang dùng cho việc khác, chưa ghi gì. Đổi hoặc xóa tên đó (Công thức > Trình quản lý Tên) rồi thử lại.`;
      case 'register-columns-missing':
      case 'plan-columns-missing':
        return `${'sheet' in trouble ? `Trang “${trouble.sheet}”` : 'Danh mục công việc'} thiếu cột: ${trouble.headers.join(', ')}. Đặt lại tên cột như cũ (cột đã xóa thì khôi phục bằng Ctrl+Z hoặc lịch sử phiên bản) rồi thử lại.`;
      case 'register-blocked-below':
        return `Ô ${trouble.cell} dưới bảng danh mục đã có nội dung, không còn chỗ thêm dòng. Chuyển nội dung đó đi rồi thử lại.`;
      case 'list-blocked-below':
      case 'plan-blocked-below':
        return `Ô ${trouble.cell} của trang “${trouble.sheet}”, ngay dưới bảng, đã có nội dung, không còn chỗ thêm dòng. Chuyển nội dung đó đi rồi thử lại.`;
      case 'plan-table-missing':
        return `Trang “${trouble.sheet}” thiếu bảng ${namedTables(trouble.tables)}, chưa ghi gì. Chọn vùng ấy cả tiêu đề, Chèn > Bảng (Ctrl+T), đặt lại tên ấy ở Thiết kế Bảng. Vùng ấy không còn thì xóa cả trang để lập lại: nội dung đã ghi trên trang sẽ mất.`;
      case 'progress-columns-missing':
        return `Danh mục công việc thiếu cột: ${trouble.headers.join(', ')}. Danh mục lập từ phiên bản trước, hoặc cột đã bị xóa; cần có đủ các cột này mới lập được trang tiến độ.`;
      case 'progress-plan-missing':
        return `Thiếu trang, bảng hoặc cột của kế hoạch: ${trouble.sheets.join(', ')}. Cập nhật danh mục để có đủ các trang ấy, rồi lập trang tiến độ.`;
      case 'register-copied':
      case 'plan-copied':
        return `Trang “${trouble.sheet}” là bản sao của một trang không còn nữa: chưa lập trang mới. Muốn dùng tiếp bản sao này thì đổi tên bảng ${trouble.tables.map(({ name, wanted }) => `“${name}” thành “${wanted}”`).join(', ')} (thẻ Thiết kế bảng, ô Tên bảng) rồi lập lại. Muốn lập mới thì xóa trang ấy, hoặc chuyển bảng ấy thành vùng ô thường.`;
      case 'register-of-another-survey':
        return 'Danh mục công việc hiện có được lập từ biểu khảo sát khác, chưa ghi gì. Hãy dùng một tệp riêng cho biểu này.';
      case 'register-missing':
        return 'Sổ làm việc này chưa có danh mục công việc, chưa ghi gì. Lập danh mục rồi thử lại.';
      case 'register-lacks-districts':
        return `Danh mục công việc chưa có việc của: ${listed(trouble.districts)}. Cập nhật danh mục, hoặc bỏ chọn các đơn vị đó, rồi thử lại.`;
      case 'no-future-organisation':
        return 'Các đơn vị đã chọn chưa có phương án tổ chức, chưa có tổ chức dự kiến thành lập để lập phiếu, chưa ghi gì.';
      case 'log-protected':
        return `Chưa ghi được nhật ký: trang “${trouble.sheet}” đang được bảo vệ. Bỏ bảo vệ trang đó, lần ghi sau sẽ có dòng mới.`;
      case 'log-columns-missing':
        return `Chưa ghi được nhật ký: bảng trên trang “${trouble.sheet}” thiếu cột ${trouble.headers.join(', ')}. Đặt lại tên cột như cũ, hoặc xóa trang đó để lập nhật ký mới.`;
      case 'log-has-totals':
        return `Chưa ghi được nhật ký: bảng trên trang “${trouble.sheet}” có dòng tổng ở cuối. Tắt dòng tổng (Thiết kế Bảng > Hàng Tổng), lần ghi sau sẽ có dòng mới.`;
      case 'log-blocked-below':
        return `Chưa ghi được nhật ký: ô ${trouble.cell} của trang “${trouble.sheet}”, ngay dưới bảng, đã có nội dung. Chuyển nội dung đó đi, lần ghi sau sẽ có dòng mới.`;
      case 'nothing-to-undo':
        return 'Không có lần ghi nào để hoàn tác.';
    }
  },
  sheetsProtected: (sheets) => ({
    what: `Trang ${sheets.map((sheet) => `“${sheet}”`).join(', ')} đang được bảo vệ, chưa thay đổi gì.`,
    whatToDo: 'Bỏ bảo vệ trang đó (Xem lại > Bỏ bảo vệ trang tính) rồi thử lại.',
  }),
  hostFailure: {
    'cell-being-edited': {
      what: 'Excel đang ở chế độ sửa ô.',
      whatToDo: 'Nhấn Enter trong ô đang sửa rồi thử lại.',
    },
    'sheet-protected': {
      what: 'Trang tính hoặc sổ làm việc đang được bảo vệ.',
      whatToDo: 'Bỏ bảo vệ các trang tính của lần ghi (Xem lại > Bỏ bảo vệ trang tính) rồi thử lại.',
    },
    'structure-protected': {
      what: 'Sổ làm việc đang được bảo vệ cấu trúc nên không xóa được trang tính, chưa thay đổi gì.',
      whatToDo: 'Bỏ bảo vệ (Xem lại > Bảo vệ sổ làm việc) rồi thử lại.',
    },
    'too-large': {
      what: 'Dữ liệu quá lớn cho một lần trao đổi với Excel.',
      whatToDo: 'Xóa các dòng, cột thừa ngoài biểu rồi thử lại.',
    },
    'no-answer': {
      what: 'Excel không trả lời trong thời gian chờ; chưa rõ yêu cầu cuối đã được thực hiện hay chưa.',
      whatToDo: 'Kiểm tra kết nối, đọc lại trang tính rồi làm tiếp.',
    },
    gone: {
      what: 'Trang tính hoặc vùng ô cần dùng không còn nữa.',
      whatToDo: 'Đọc lại trang tính rồi làm tiếp.',
    },
    moved: {
      what: 'Trong lúc ghi, có người chèn, xóa dòng, cột hoặc nhập vào vùng đang ghi.',
      whatToDo: 'Đọc lại trang tính rồi ghi lại: phần còn thiếu sẽ được ghi tiếp.',
    },
    'not-supported': {
      what: 'Phiên bản Excel này chưa hỗ trợ thao tác cần dùng.',
      whatToDo: 'Mở bằng Excel trên web hoặc bản Excel mới hơn.',
    },
    'signed-out': {
      what: 'Phiên đăng nhập đã hết hạn.',
      whatToDo: 'Tải lại trang, đăng nhập rồi mở lại phần bổ trợ.',
    },
    failed: {
      what: 'Excel không thực hiện được yêu cầu.',
      whatToDo: 'Đọc lại trang tính rồi thử lại.',
    },
  },
};
