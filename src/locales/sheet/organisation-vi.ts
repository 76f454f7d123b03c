import type { Organisation } from '../../domain/survey/survey';
import type { OrganisationPhrases } from './organisation-phrases';

function typeOf(type: Organisation['type']): string {
  return type === null ? 'chưa rõ' : { committee: 'Đảng bộ cơ sở', cell: 'Chi bộ cơ sở' }[type];
}

const lower = (type: Organisation['type']) => typeOf(type).toLowerCase();

/** The list of organisations in Vietnamese. */
export const organisationVi: OrganisationPhrases = {
  sheetName: 'Danh sách tổ chức đảng',
  title: (rules) => `DANH SÁCH TỔ CHỨC CƠ SỞ ĐẢNG THEO TỔ CHỨC DỰ KIẾN – ${rules}`,
  guide:
    'Mỗi tổ chức cơ sở đảng hiện nay ở một dòng, theo tổ chức dự kiến mà tổ chức đó chuyển về. Lọc cột “Tổ chức dự kiến” để lấy danh sách kèm theo quyết định. Cột cuối là gợi ý theo Điều lệ, do cấp ủy quyết định.',
  headers: {
    number: 'TT',
    district: 'Đơn vị',
    future: 'Tổ chức dự kiến',
    bloc: 'Khối',
    name: 'Tổ chức cơ sở đảng hiện nay',
    type: 'Loại hình',
    members: 'Đảng viên',
    fullMembers: 'Chính thức',
    executive: 'Cấp ủy viên',
    prospect: 'Khi là chi bộ trực thuộc',
    counted: 'Đảng viên của khối theo biểu',
    check: 'Đối chiếu',
    named: 'Đã ghi tên',
  },
  counts: { organisations: 'Số tổ chức (đang hiện):', members: 'Đảng viên:' },
  toFillIn: {
    guide: (hasProspects) =>
      `Biểu khảo sát chỉ có số lượng: mỗi tổ chức cơ sở đảng theo số lượng ấy ở một dòng, theo tổ chức dự kiến mà tổ chức đó chuyển về. Ghi tên, số đảng viên, số chính thức vào từng dòng; ${hasProspects ? 'cột “Khi là chi bộ trực thuộc” theo số đã ghi, là gợi ý theo Điều lệ, do cấp ủy quyết định; ' : ''}cột “Đối chiếu” so tổng số đảng viên của khối với biểu, ở dòng đầu của khối. Lọc cột “Tổ chức dự kiến” để lấy danh sách kèm theo quyết định.`,
    asOf: (day) =>
      `Tổ chức dự kiến, số tổ chức theo phương án và biểu khảo sát ngày ${day}. Khi có thay đổi thì lập lại danh sách từ ngăn Kiện toàn: trang này được cập nhật, nội dung đã ghi giữ nguyên.`,
    named: 'Đã ghi tên:',
    members: 'Đảng viên (đang hiện):',
    counted: 'Đảng viên theo biểu:',
    agrees: 'khớp',
    differs: 'lệch',
    openMembers: (cell) => `chưa rõ: xem lại ô ${cell}`,
    openCount: (type, cell) => `Chưa rõ số ${lower(type)}: xem lại ô ${cell} của biểu`,
    tooMany: (type, value, most) =>
      `${value} ${lower(type)}: một khối có trên ${most} tổ chức thì không lập từng dòng`,
    outside: 'Ngoài số lượng theo biểu khảo sát',
    districtGone: 'Đơn vị không còn trong biểu khảo sát',
    refusal: 'Nhập số đảng viên là số nguyên từ 0 trở lên.',
  },
  type: typeOf,
  prospect: (code, { members, fullMembers, mostMembers, committeeFrom, cell, ground }) => {
    switch (code) {
      case 'to-be-joined':
        return `chưa đủ ${fullMembers} đảng viên chính thức, ghép với chi bộ khác (${ground})`;
      case 'secretary':
        return `dưới ${committeeFrom} đảng viên chính thức: bầu bí thư, nếu cần thì phó bí thư (${ground})`;
      case 'cell-committee':
        return `từ ${committeeFrom} đảng viên chính thức: có chi ủy (${ground})`;
      case 'full-members-unknown':
        return `chưa có số đảng viên chính thức để biết có chi ủy hay không (${ground})`;
      case 'above-most':
        return `${members} đảng viên, trên ${mostMembers}: cần cấp ủy cấp trên trực tiếp đồng ý trước (${ground})`;
      case 'committee-today':
        return `là đảng bộ cơ sở: chuyển các chi bộ trực thuộc; nếu lập đảng bộ bộ phận thì cần cấp ủy cấp trên trực tiếp đồng ý trước (${ground})`;
      case 'count-open':
        return `chưa xác định: xem lại ô ${cell}`;
    }
  },
};
