import type { FollowUpPhrases } from './follow-up-phrases';

/** The checklists to be printed, in Vietnamese. */
export const followUpVi: FollowUpPhrases = {
  sheetName: 'Phiếu theo dõi',
  title: (district) => `PHIẾU THEO DÕI – ${district}`,
  continued: (district) => `${district} – phiếu theo dõi (tiếp theo)`,
  ground: (rules) => `Kiện toàn tổ chức đảng; quy định áp dụng: ${rules}`,
  organisations: {
    number: 'TT',
    name: 'Tổ chức dự kiến thành lập',
    members: 'Số đảng viên triệu tập',
    open: 'Chưa có phương án',
  },
  headers: {
    box: '',
    code: 'Mã',
    work: 'Nội dung công việc',
    lead: 'Chủ trì',
    deadline: 'Thời hạn',
    status: 'Trạng thái',
    finished: 'Ngày xong',
  },
  helpers: { key: 'Mã việc', row: 'Dòng trong danh mục' },
  gone: 'Không còn trong danh mục',
  moreRows: (count) => `Danh mục có thêm ${count} việc của đơn vị chưa có trong phiếu này: lập phiếu mới.`,
  withoutKey: (count) => `Chưa đưa vào phiếu: ${count} dòng của danh mục chưa có mã việc.`,
  date: '…………, ngày …… tháng …… năm ………',
  signatures: { follower: 'NGƯỜI THEO DÕI', leader: 'LÃNH ĐẠO', hint: '(Ký, ghi rõ họ tên)' },
};
