import { tonedText } from '../text/toned-text';

/** How titles begin. "Bảng" and "Biểu" alone may be names. */
const TITLE =
  /^(?:(?:bảng|biểu|mẫu)(?: (?:số|mẫu|biểu|kê|khảo sát|tổng hợp|thống kê|theo dõi|\d+))|khảo sát|tổng hợp|thống kê|danh sách|phụ lục|báo cáo|đvt|đơn vị tính|tiếp theo|trang \d+|ban tổ chức|đảng cộng sản)(?: |$)/;

const NOTE = /^(?:ghi chú|chú thích|lưu ý|chú ý|nguồn|nguồn số liệu)(?: |$)/;

/** True for a line that only explains the table: "Ghi chú: số liệu tính đến …", "(*) …". */
export function beginsLikeNote(text: string): boolean {
  return NOTE.test(tonedText(text)) || /^\s*\(?\*+\)?\s*\p{L}/u.test(text);
}

/** True for a text that is a title by how it begins: "BIỂU TỔNG HỢP …", "Trang 2". */
export function beginsLikeTitle(text: string): boolean {
  return TITLE.test(tonedText(text));
}
