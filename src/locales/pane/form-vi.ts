import type { FormText } from './form-text';

const format = new Intl.NumberFormat('vi-VN');
const n = (value: number) => format.format(value);

/** Blank forms, in Vietnamese. */
export const formTextVi: FormText = {
  title: 'Tạo mẫu khảo sát',
  introduction:
    'Một trang tính trống có tiêu đề, công thức cộng, kiểm tra số nhập và khổ in. Mẫu có dấu nhận biết ẩn nên đọc lại được ngay, không phải đoán cột.',
  kind: 'Mỗi dòng của mẫu là',
  kinds: { wide: 'một đơn vị', 'by-organisation': 'một tổ chức cơ sở đảng' },
  names: 'Tên các đơn vị, mỗi dòng một tên',
  namesHint: 'Để trống nếu đơn vị tự ghi tên.',
  fillKnown: (province, year) => `Điền các đơn vị của ${province} năm ${year}`,
  rows: 'Số dòng để điền',
  rowsHint: (most) => `Từ 1 đến ${n(most)}; để trống thì lấy theo mẫu.`,
  notARowCount: (most) => `Nhập số nguyên từ 1 đến ${n(most)}.`,
  make: 'Tạo trang mẫu',
};
