import type { MessagePhrases } from './phrases';

const number = new Intl.NumberFormat('vi-VN');
const measure = {
  committees: 'số đảng bộ cơ sở',
  cells: 'số chi bộ cơ sở',
  members: 'số đảng viên',
  fullMembers: 'số đảng viên chính thức',
} as const;

/** A bloc's name within a sentence. */
const named = (bloc: string) => bloc.charAt(0).toLocaleLowerCase('vi') + bloc.slice(1);

/** At most a dozen addresses, then how many more. */
const listed = (cells: readonly string[]) =>
  cells.length <= 12
    ? cells.join(', ')
    : `${cells.slice(0, 12).join(', ')} và ${number.format(cells.length - 12)} ô khác`;

/** Sentences for findings, troubles and failures in Vietnamese. */
export const messagesVi: MessagePhrases = {
  severity: { error: 'Lỗi', warning: 'Cảnh báo', note: 'Lưu ý' },
  measure,
  finding: (finding, bloc) => {
    const whose = () =>
      'measure' in finding && 'district' in finding
        ? `${measure[finding.measure]} ${named(bloc(finding.bloc))} của ${finding.district}`
        : '';
    switch (finding.code) {
      case 'count-missing':
        return `Ô ${finding.cell} để trống: chưa có ${whose()}. Nhập số; nếu không có thì nhập 0.`;
      case 'count-not-whole':
        return `Ô ${finding.cell} ghi ${number.format(finding.found)}: ${whose()} không phải số nguyên. Kiểm tra dấu chấm, dấu phẩy khi nhập.`;
      case 'count-negative':
        return `Ô ${finding.cell} ghi ${number.format(finding.found)}: ${whose()} là số âm. Nhập lại số đúng.`;
      case 'count-is-date':
        return `Ô ${finding.cell} đang là ngày tháng: chưa đọc được ${whose()}. Định dạng ô là số rồi nhập lại.`;
      case 'count-is-percentage':
        return `Ô ${finding.cell} đang là tỷ lệ phần trăm: chưa đọc được ${whose()}. Nhập số đảng viên hoặc số tổ chức.`;
      case 'count-is-text':
        return `Ô ${finding.cell} ghi chữ “${finding.found}”: chưa đọc được ${whose()}. Nhập bằng chữ số.`;
      case 'count-is-formula-error':
        return `Ô ${finding.cell} báo lỗi ${finding.found}: chưa có ${whose()}. Sửa công thức trong ô.`;
      case 'full-members-exceed-members':
        return `Ô ${finding.cell} ghi ${number.format(finding.found)} đảng viên chính thức, nhiều hơn tổng số ${number.format(finding.members)} đảng viên của ${named(bloc(finding.bloc))}, ${finding.district}. Kiểm tra lại hai cột.`;
      case 'district-twice':
        return `Ô ${finding.cell}: “${finding.district}” đã có ở ô ${finding.other}. Giữ một dòng, hoặc ghi rõ tên để phân biệt.`;
      case 'district-name-missing':
        return `Ô ${finding.cell} để trống: dòng có số liệu nhưng chưa có tên đơn vị. Nhập tên.`;
      case 'row-looks-like-total':
        return `Ô ${finding.cell}: dòng “${finding.district}” giống dòng cộng (số liệu hoặc cách ghi). Nếu là dòng cộng thì ghi “Tổng cộng”; nếu là đơn vị thì ghi số thứ tự và loại đơn vị (huyện, xã …) trước tên.`;
      case 'row-not-numbered':
        return `Ô ${finding.cell}: dòng “${finding.district}” có số liệu nhưng không có số thứ tự như các dòng khác; chưa rõ có phải đơn vị hay không. Ghi số thứ tự, hoặc chuyển dòng này ra ngoài bảng.`;
      case 'row-below-total':
        return `Ô ${finding.cell}: dòng “${finding.district}” nằm dưới dòng tổng; chưa rõ có phải đơn vị hay không. Nếu là đơn vị thì chuyển lên trên dòng tổng; nếu không thì chuyển ra ngoài bảng.`;
      case 'row-looks-like-group':
        return `Ô ${finding.cell}: “${finding.district}” giống tên một nhóm đơn vị. Nếu là nhóm thì ghi I, II … ở cột TT và kiểm tra số cộng của nhóm; nếu là đơn vị thì ghi số thứ tự và tên đầy đủ.`;
      case 'row-looks-like-part':
        return `Ô ${finding.cell}: dòng “${finding.district}” có số thứ tự cấp dưới của một dòng cũng có số liệu; chưa rõ tính dòng nào. Nếu là đơn vị thì bỏ số liệu ở dòng trên hoặc ghi dòng trên là nhóm (I, II …); nếu là chi tiết thì chuyển ra ngoài bảng.`;
      case 'row-set-aside':
        return `Ô ${finding.cell}: dòng “${finding.district}” không phải đơn vị nên không tính vào kết quả. Nếu là đơn vị thì ghi loại đơn vị (huyện, xã …) trước tên.`;
      case 'rows-after-table':
        return `Ô ${finding.cell}: bảng kết thúc ở ô ${finding.ended}, nhưng từ dòng này vẫn còn số liệu chưa được đọc. Nếu là phần tiếp của bảng thì ghi tiêu đề như đầu bảng hoặc bỏ dòng ngăn cách; nếu là bảng khác thì chuyển sang trang tính khác.`;
      case 'organisations-differ':
        return `Ô ${finding.cell} ghi ${number.format(finding.found)} tổ chức cơ sở đảng, trong khi đảng bộ và chi bộ cơ sở cộng lại là ${number.format(finding.sum)} (${named(bloc(finding.bloc))}, ${finding.district}). Kiểm tra lại các cột.`;
      case 'members-differ':
        return `Ô ${finding.cell} ghi ${number.format(finding.found)} đảng viên, trong khi chính thức và dự bị cộng lại là ${number.format(finding.sum)} (${named(bloc(finding.bloc))}, ${finding.district}). Kiểm tra lại các cột.`;
      case 'total-differs':
        return `Ô ${finding.cell} ghi ${typeof finding.found === 'number' ? number.format(finding.found) : `“${String(finding.found)}”`}, trong khi cộng các dòng được ${number.format(finding.sum)} (${measure[finding.measure]}, ${named(bloc(finding.bloc))}). Kiểm tra dòng tổng hoặc các dòng đơn vị.`;
      case 'subtotal-differs':
        return `Ô ${finding.cell} ghi ${number.format(finding.found)}, trong khi các dòng của “${finding.district}” cộng lại là ${number.format(finding.sum)}. Kiểm tra số cộng này hoặc các dòng đơn vị.`;
      case 'district-nearly-twice':
        return `Ô ${finding.cell}: “${finding.district}” và ô ${finding.other} có thể là cùng một đơn vị. Ghi loại đơn vị (huyện, thị xã) trước tên cả hai, hoặc xóa một dòng.`;
      case 'organisations-not-counted':
        return `Biểu không có cột: ${finding.missing
          .map((column) => `${measure[column.measure]} ${named(bloc(column.bloc))}`)
          .join('; ')}. Chưa tính được số tổ chức trước kiện toàn.`;
    }
  },
  surveyTrouble: (trouble, bloc) => {
    switch (trouble.code) {
      case 'sheet-empty':
        return 'Trang tính trống.';
      case 'no-header':
        return 'Chưa thấy dòng tiêu đề có tên các khối và số đảng viên.';
      case 'columns-missing':
        return `Chưa thấy cột: ${trouble.missing
          .map((column) => `${measure[column.measure]} ${named(bloc(column.bloc))}`)
          .join('; ')}.`;
      case 'columns-ambiguous':
        return `Các cột ${trouble.columns.join(', ')} cùng là ${measure[trouble.measure]} ${named(bloc(trouble.bloc))}; chưa rõ lấy cột nào.`;
      case 'no-name-column':
        return 'Chưa thấy cột tên đơn vị.';
      case 'no-districts':
        return 'Có tiêu đề nhưng chưa có dòng số liệu nào.';
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
      case 'sheet-exists':
        return `Trang tính “${trouble.sheet}” vừa được tạo ở nơi khác, chưa ghi gì. Đọc lại rồi ghi.`;
      case 'register-columns-missing':
        return `Danh mục công việc thiếu cột: ${trouble.headers.join(', ')}. Đặt lại tên cột như cũ rồi thử lại.`;
      case 'register-blocked-below':
        return `Ô ${trouble.cell} dưới bảng danh mục đã có nội dung, không còn chỗ thêm dòng. Chuyển nội dung đó đi rồi thử lại.`;
      case 'register-of-another-survey':
        return 'Danh mục công việc hiện có được lập từ biểu khảo sát khác, chưa ghi gì. Hãy dùng một tệp riêng cho biểu này.';
      case 'nothing-to-undo':
        return 'Không có lần ghi nào để hoàn tác.';
    }
  },
  hostFailure: {
    'cell-being-edited': {
      what: 'Excel đang ở chế độ sửa ô.',
      whatToDo: 'Nhấn Enter trong ô đang sửa rồi thử lại.',
    },
    'sheet-protected': {
      what: 'Trang tính hoặc sổ làm việc đang được bảo vệ.',
      whatToDo: 'Bỏ bảo vệ rồi thử lại.',
    },
    'too-large': {
      what: 'Dữ liệu quá lớn cho một lần trao đổi với Excel.',
      whatToDo: 'Xóa các dòng, cột thừa ngoài biểu rồi thử lại.',
    },
    'no-answer': {
      what: 'Excel không trả lời trong thời gian chờ; chưa rõ yêu cầu cuối đã được thực hiện hay chưa.',
      whatToDo: 'Kiểm tra kết nối, đọc lại bảng tính rồi làm tiếp.',
    },
    gone: {
      what: 'Trang tính hoặc vùng ô cần dùng không còn nữa.',
      whatToDo: 'Đọc lại bảng tính rồi làm tiếp.',
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
      whatToDo: 'Đọc lại bảng tính rồi thử lại.',
    },
  },
};
