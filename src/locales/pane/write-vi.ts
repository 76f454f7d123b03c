import type { WriteText } from './write-text';

const format = new Intl.NumberFormat('vi-VN');
const n = (value: number) => format.format(value);

/** At most eight names, then how many more. */
const someOf = (names: readonly string[]) =>
  names.length <= 8
    ? names.join(', ')
    : `${names.slice(0, 8).join(', ')} và ${n(names.length - 8)} đơn vị khác`;

/** Headers of columns, each with how many districts. */
const byDistricts = (columns: readonly { readonly header: string; readonly districts: number }[]) =>
  columns.map(({ header, districts }) => `“${header}” (${n(districts)} đơn vị)`).join(', ');

/** What is said before results are written, in Vietnamese. */
export const writeTextVi: WriteText = {
  title: 'Xem trước khi ghi',
  sheet: 'Trang tính',
  cells: 'Số ô sẽ ghi',
  cellCount: (count) => `${n(count)} ô`,
  standing: 'Đang có',
  standingColumns: (count) =>
    count === 0 ? 'chưa có cột kết quả nào' : `${n(count)} cột kết quả từ lần trước`,
  language: 'Ngôn ngữ ghi',
  columns: 'Các cột',
  newColumn: 'cột mới',
  standingColumn: 'đang có',
  nothing: 'Trang tính đã đúng với kết quả này, không có ô nào phải ghi.',
  nothingElse: 'Ngoài các ô đã có người sửa, không có ô nào phải ghi.',
  untouched: 'Số liệu khảo sát và các ô khác giữ nguyên.',
  rulesSheet: (sheet) =>
    `Kèm theo trang “${sheet}”: ngưỡng và cách tính mà công thức so với; sửa ở đó thì kết quả đổi theo.`,
  content: 'Kết quả ghi bằng',
  contents: {
    formulas: 'Công thức: số liệu thay đổi thì kết quả tự thay đổi',
    values: 'Giá trị: giữ nguyên cho đến lần ghi sau',
  },
  logTitle: 'Nhật ký',
  log: 'Ghi nhật ký các lần ghi (trang “Nhật ký”)',
  logHint:
    'Mỗi lần ghi thêm một dòng: thời điểm, bộ quy định, số liệu, thay đổi so với lần trước; không ghi tên người.',
  logStands: (sheet) => `Đang ghi nhật ký ở trang “${sheet}”. Muốn thôi thì xóa trang đó.`,
  logTrouble: 'Kết quả vẫn ghi được, nhật ký thì chưa',
  notLive: (districts) =>
    `${n(districts.length)} đơn vị ghi bằng giá trị, vì ô số liệu ghi bằng chữ, có định dạng khác hoặc tên còn phải xem lại: ${someOf(districts)}. Sửa các ô đó rồi ghi lại để kết quả tự thay đổi.`,
  fixedColumns: {
    'until-changed': (columns) =>
      `Các cột sau giữ nội dung như lúc ghi, vì công thức đầy đủ dài hơn mức Excel nhận: ${byDistricts(columns)}. Số liệu hoặc quy định thay đổi thì ô nêu cần ghi lại kết quả.`,
    'too-long': (columns) =>
      `Các cột sau ghi bằng giá trị, không tự thay đổi, vì công thức dài hơn mức Excel nhận: ${byDistricts(columns)}. Số liệu thay đổi thì ghi lại kết quả.`,
    value: (columns) =>
      `Các cột sau ghi bằng giá trị, không tự thay đổi, vì công thức không thấy hết những gì đã đọc: ${byDistricts(columns)}. Số liệu thay đổi thì ghi lại kết quả.`,
  },
  start: 'Vị trí cột mới',
  startRight: 'Bên phải mọi dữ liệu',
  startAt: 'Bắt đầu từ cột',
  columnLetters: 'Chữ cái của cột',
  apply: 'Áp dụng',
  applyFirst: 'Nhập cột rồi nhấn “Áp dụng” để xem sẽ ghi vào đâu.',
  notAColumn: 'Nhập chữ cái của cột, từ A đến XFD.',
  cannotPlace: 'Chưa ghi được',
  typedOver: (count) => `${n(count)} ô kết quả đã có người sửa từ lần ghi trước`,
  typedOverKept: 'Các ô này được giữ nguyên.',
  typedOverReplaced: 'Các ô đã có người sửa sẽ được ghi lại theo kết quả.',
  replace: 'Ghi đè các ô đã sửa',
  typedOverCell: (text) => `đang ghi “${text}”`,
  confirm: 'Ghi vào trang tính',
  registerSheets: {
    title: 'Trang lập từ danh mục',
    hint: 'Mỗi lần lập thêm một trang mới, các trang khác giữ nguyên. Phiếu theo dõi in trên khổ A4; trang phiếu tín nhiệm để tổng hợp bước 2 và bước 3.',
    which: 'Lập cho',
    all: (count) => `Tất cả ${n(count)} đơn vị`,
    some: 'Một số đơn vị',
    districts: 'Các đơn vị',
    noneTicked: 'Chọn ít nhất một đơn vị.',
    followUp: 'Lập phiếu theo dõi để in…',
    votes: 'Lập trang phiếu tín nhiệm…',
  },
};
