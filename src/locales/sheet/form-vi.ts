import type { FormPhrases } from './form-phrases';

/** Blank forms in Vietnamese, the language of those who fill them in. */
export const formVi: FormPhrases = {
  sheetName: 'Mẫu khảo sát',
  office: ['HUYỆN, THỊ, THÀNH ỦY ……………………', 'BAN TỔ CHỨC'],
  party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  title: {
    wide: 'BIỂU KHẢO SÁT TỔ CHỨC CƠ SỞ ĐẢNG VÀ ĐẢNG VIÊN THEO KHỐI',
    'by-organisation': 'DANH SÁCH TỔ CHỨC CƠ SỞ ĐẢNG VÀ ĐẢNG VIÊN THEO KHỐI',
  },
  asOf: '(Số liệu tính đến ngày …… tháng …… năm ………)',
  guide: 'Không có thì ghi 0; chỉ ghi số nguyên. Ô nền xám tự tính, không phải ghi.',
  unit: { wide: 'Đvt: tổ chức, đảng viên', 'by-organisation': 'Đvt: người' },
  index: 'TT',
  note: 'Ghi chú',
  total: 'TỔNG CỘNG',
  district: { wide: 'Tên đơn vị', 'by-organisation': 'Huyện, thị xã, thành phố' },
  bloc: 'Khối',
  organisation: 'Tên tổ chức cơ sở đảng',
  organisationType: 'Loại hình',
  organisations: 'Tổ chức cơ sở đảng',
  members: 'Đảng viên',
  counts: {
    wide: {
      committees: 'ĐB cơ sở',
      cells: 'CB cơ sở',
      members: 'Tổng số',
      fullMembers: 'Chính thức',
      probationary: 'Dự bị',
      executive: 'Cấp ủy viên',
    },
    'by-organisation': {
      committees: 'ĐB cơ sở',
      cells: 'CB cơ sở',
      members: 'Tổng số đảng viên',
      fullMembers: 'Chính thức',
      probationary: 'Dự bị',
      executive: 'Cấp ủy viên',
    },
  },
  blocHeading: ({ name }) => name.vi.toLocaleUpperCase('vi'),
  // Short, to stand on one line.
  blocChoice: ({ shortName }) => shortName.vi,
  typeChoices: ['Đảng bộ cơ sở', 'Chi bộ cơ sở'],
  countRefusal: (least, most) => ({
    title: 'Chỉ ghi số nguyên',
    message: `Ghi số nguyên từ ${least} đến ${most}, không ghi dấu chấm, dấu phẩy hay chữ. Không có thì ghi 0.`,
  }),
  choiceRefusal: (column) => ({
    title: column,
    message: `Chọn một giá trị trong danh sách của cột “${column}”.`,
  }),
  place: '………………, ngày …… tháng …… năm ………',
  preparer: 'NGƯỜI LẬP BIỂU',
  head: 'TRƯỞNG BAN',
  preparerSigns: '(Ký, ghi rõ họ tên)',
  headSigns: '(Ký, đóng dấu, ghi rõ họ tên)',
};
