import { tonedText } from './toned-text';

/** How titles begin. "Bảng" and "Biểu" alone may be names. */
const TITLE =
  /^(?:(?:bảng|biểu|mẫu)(?: (?:số|mẫu|biểu|kê|khảo sát|tổng hợp|thống kê|theo dõi|\d+))|khảo sát|tổng hợp|thống kê|danh sách|phụ lục|báo cáo|đvt|đơn vị tính|tiếp theo|trang \d+|ban tổ chức|đảng cộng sản)(?: |$)/;

/** True for a text that is a title by how it begins: "BIỂU TỔNG HỢP …", "Trang 2". */
export function beginsLikeTitle(text: string): boolean {
  return TITLE.test(tonedText(text));
}
