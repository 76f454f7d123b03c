import type { MappingText } from './mapping-text';

/** The screen on which columns are pointed at, in Vietnamese. */
export const mappingVi: MappingText = {
  title: 'Chỉ định cột',
  open: 'Chỉ định cột…',
  introduction:
    'Mỗi nội dung dưới đây ghi rõ lấy từ cột nào. Nội dung nào chưa đúng thì mở ra và chọn lại. Lựa chọn được lưu trong sổ làm việc này; người khác mở sổ cũng đọc như vậy.',
  layout: 'Cách trình bày của biểu',
  layouts: {
    wide: { name: 'Một dòng một đơn vị', hint: 'Các khối nằm ở những cột khác nhau của cùng một dòng.' },
    long: { name: 'Một dòng một khối', hint: 'Mỗi đơn vị có nhiều dòng, mỗi khối một dòng.' },
    'by-organisation': {
      name: 'Một dòng một tổ chức',
      hint: 'Danh sách tổ chức cơ sở đảng; số liệu được cộng theo khối.',
    },
  },
  headerRows: 'Các dòng tiêu đề',
  firstRow: 'Từ dòng',
  lastRow: 'Đến dòng',
  noHeaderRows: (most) => `Nhập số của dòng đầu và dòng cuối tiêu đề, nhiều nhất ${most} dòng.`,
  groups: { row: 'Nội dung của dòng', counts: 'Số liệu' },
  column: (letters, header) => (header === '' ? `${letters} · không có tiêu đề` : `${letters} · ${header}`),
  certainties: {
    sure: 'chắc chắn',
    likely: 'cần xem lại',
    chosen: 'đã chọn',
    'to-find': 'sẽ tìm',
    missing: 'thiếu cột',
    ambiguous: 'cần chọn',
    added: 'cộng hai cột',
    'in-rows': 'theo dòng',
    'in-title': 'cần xem lại',
    none: 'không có',
  },
  sources: {
    'to-find': 'tìm khi đọc theo chỉ định',
    missing: 'chưa thấy cột, cần chỉ định',
    ambiguous: 'nhiều cột có thể đúng, cần chọn một',
    'in-rows': 'đọc theo các dòng tên khối',
    none: 'không có cột',
  },
  titleCell: (cell) => `ô ${cell}, phía trên bảng`,
  hints: {
    sure: 'Tiêu đề cho biết rõ đây là cột cần lấy.',
    likely: 'Chỉ đoán theo vị trí hoặc theo một dấu hiệu. Xem lại, nếu đúng thì chọn cột này.',
    chosen: 'Cột do người dùng chọn.',
    'to-find': 'Cột được tìm khi đọc theo chỉ định.',
    missing: 'Phải có cột này mới đọc được biểu.',
    added: 'Không có cột gồm cả hai, nên cộng hai cột lại. Nếu một cột đã gồm cả hai thì chọn cột đó.',
    'in-rows': 'Không có cột riêng; khối được đọc theo các dòng tên khối.',
    'in-title':
      'Bảng không có cột tên đơn vị; tên được lấy từ dòng phía trên bảng. Nếu bảng có cột tên thì chọn cột đó.',
    none: 'Không bắt buộc; biểu không có cột này.',
  },
  ambiguousHint: (columns) => `Các cột ${columns.join(', ')} đều có thể đúng. Chọn một cột.`,
  columnFor: (field) => `Cột ${field}`,
  auto: 'Tự tìm',
  noColumn: 'Không có cột này',
  useSelected: 'Dùng cột đang chọn',
  selectedElsewhere: (selected, wanted) =>
    `Ô đang chọn thuộc trang “${selected}”. Chọn một ô của cột trên trang “${wanted}” rồi nhấn lại.`,
  alsoFor: (fields) => `Cột này cũng được chọn cho: ${fields.join('; ')}.`,
  blanksAreZero: 'Ô trống và dấu gạch là 0',
  readSo: 'Đọc theo chỉ định',
  clear: 'Bỏ chỉ định',
};
