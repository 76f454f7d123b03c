import type { RegisterPhrases } from './register-phrases';
import { lowered } from './vi';

const COMMITTEE_OF = { district: 'huyện, thị, thành ủy', commune: 'đảng ủy cấp xã' } as const;
/** No source says which body of a commune does an organisation committee's work: it goes by what it does. */
const ORGANISATION_COMMITTEE_OF = {
  district: `Ban tổ chức ${COMMITTEE_OF.district}`,
  commune: `Cơ quan phụ trách công tác tổ chức của ${COMMITTEE_OF.commune}`,
} as const;

/** No guidance for communes was found: that of the districts stands for it. */
const AS_MODEL = { district: '', commune: ' (cấp huyện, năm 2012; dùng làm mẫu)' } as const;

/** The register of tasks in Vietnamese. */
export const registerVi: RegisterPhrases = {
  registerSheet: 'Danh mục công việc',
  registerTitle: (rules) => `DANH MỤC CÔNG VIỆC KIỆN TOÀN TỔ CHỨC ĐẢNG – ${rules}`,
  registerGuide:
    'Mỗi dòng là một việc. Cột Trạng thái, Thời hạn, Ghi chú và Ngày xong do người theo dõi nhập; lần cập nhật sau không ghi đè các cột này. Ghi Thời hạn thì thay cho hạn theo kế hoạch. Mã việc dùng để ghép dòng, đề nghị giữ nguyên.',
  registerBoxGuide:
    'Đánh dấu ô ở cột Đánh dấu xong thì Trạng thái tự thành Xong; chọn Trạng thái trong danh sách thì theo lựa chọn ấy. Máy không hiện ô đánh dấu thì ghi TRUE, hoặc chọn Trạng thái.',
  registerHeader: {
    organisation: 'Tổ chức dự kiến thành lập',
    number: 'Bước',
    step: 'Nội dung công việc',
    lead: 'Chủ trì',
    participants: 'Thành phần',
    members: 'Số đảng viên triệu tập',
    baseOrganisations: 'Số TCCSĐ có cấp ủy dự',
    documents: 'Hồ sơ, văn bản',
    ground: 'Căn cứ',
    ticked: 'Đánh dấu xong',
    status: 'Trạng thái',
    due: 'Thời hạn',
    note: 'Ghi chú',
    standing: 'Hiệu lực',
    key: 'Mã việc',
    code: 'Mã bước',
    wave: 'Đợt',
    leader: 'Lãnh đạo theo dõi',
    specialist: 'Chuyên viên theo dõi',
    planned: 'Hạn theo kế hoạch',
    deadline: 'Hạn áp dụng',
    finished: 'Ngày xong',
    state: 'Tình trạng',
    planRow: 'Dòng kế hoạch',
  },
  status: { todo: 'Chưa làm', doing: 'Đang làm', done: 'Xong', 'not-applicable': 'Không áp dụng' },
  standing: {
    current: 'Đang áp dụng',
    retired: 'Không còn theo phương án',
    'left-out': 'Đã bỏ khỏi “Quy trình”',
  },
  progress: { total: 'Tổng số việc', doneShare: 'Tỷ lệ xong', overdue: 'Quá hạn' },
  statusRefusal: {
    title: 'Trạng thái',
    message: 'Chọn một trong các trạng thái: Chưa làm, Đang làm, Xong, Không áp dụng.',
  },
  dueRefusal: { title: 'Thời hạn', message: 'Nhập ngày theo dạng ngày/tháng/năm, ví dụ 31/12/2012.' },
  finishedRefusal: { title: 'Ngày xong', message: 'Nhập ngày theo dạng ngày/tháng/năm, ví dụ 31/12/2012.' },
  allDistricts: 'Chung các đơn vị',
  deadlineState: {
    overdueBy: 'Quá hạn ',
    left: 'Còn ',
    days: ' ngày',
    noDeadline: 'Chưa có hạn',
    tickedOtherwise: 'Đã đánh dấu xong, trạng thái ghi khác',
    noBox: { before: 'Ô đánh dấu ghi “', after: '”, chưa được tính: ghi TRUE khi đã xong' },
  },
  unitHeading: { district: 'Huyện, thị xã, thành phố', commune: 'Xã, phường, đặc khu' },
  step: (id, { threshold, blocs }) =>
    ({
      'plan-pilots':
        'Xây dựng kế hoạch, chọn đơn vị làm điểm, phân công lãnh đạo, chuyên viên theo dõi từng đơn vị',
      'share-lessons': 'Thông báo kết quả và kinh nghiệm làm điểm cho các đơn vị còn lại',
      'hand-over': 'Bàn giao hồ sơ, con dấu',
      'complete-survey': 'Bổ sung, xem lại số liệu khảo sát chưa xác định',
      'settle-arrangement': 'Lựa chọn phương án tổ chức',
      'obtain-consent': `Báo cáo, xin văn bản đồng ý của cấp ủy cấp trên trực tiếp nếu chọn phương án lập đảng bộ cơ sở dưới ${threshold} đảng viên; chọn phương án khác thì ghi “Không áp dụng”`,
      'brief-members': `Quán triệt mục đích, yêu cầu của việc kiện toàn cho đảng viên cả ${blocs} khối`,
      'set-personnel-plan':
        'Xác định tiêu chuẩn, dự kiến cơ cấu, số lượng và danh sách nhân sự cấp ủy, ban thường vụ, bí thư, phó bí thư',
      'vote-by-members': 'Hội nghị đảng viên lấy phiếu tín nhiệm theo danh sách dự kiến',
      'vote-by-committees':
        'Hội nghị bí thư, phó bí thư, cấp ủy viên các tổ chức cơ sở đảng trong khối lấy phiếu tín nhiệm; có thể giới thiệu thêm người ngoài danh sách',
      appraise: 'Thẩm định tiêu chuẩn cấp ủy viên, lập hồ sơ, thủ tục trình ban thường vụ về nhân sự',
      'decide-personnel':
        'Xem xét, quyết định chính thức nhân sự cấp ủy, ban thường vụ, bí thư, phó bí thư; quyết định thành lập',
      announce: 'Tổ chức lễ công bố quyết định thành lập',
      'start-work-appointed':
        'Cấp ủy cấp trên chỉ định UBKT, chủ nhiệm UBKT; chuẩn bị nhân sự các chi bộ trực thuộc, phân công cấp ủy viên, xây dựng phương hướng, nhiệm vụ',
      'start-work':
        'Ban chấp hành họp bầu UBKT, chủ nhiệm UBKT; chuẩn bị nhân sự các chi bộ trực thuộc, phân công cấp ủy viên, xây dựng phương hướng, nhiệm vụ đến năm 2015',
    })[id],
  subItem: {
    'set-criteria': 'Xác định tiêu chuẩn cấp ủy viên',
    'set-structure': 'Dự kiến cơ cấu, số lượng cấp ủy, ban thường vụ, bí thư, phó bí thư',
    'list-candidates': 'Lập danh sách nhân sự dự kiến',
    'decide-founding': 'Ban hành quyết định thành lập',
    'decide-appointment': 'Ban hành quyết định chỉ định cấp ủy, ban thường vụ, bí thư, phó bí thư',
    'convert-cells':
      'Ban hành quyết định chuyển các chi bộ cơ sở thành chi bộ trực thuộc, kèm danh sách chi bộ; xin văn bản đồng ý của cấp ủy cấp trên trực tiếp trước khi lập chi bộ trực thuộc có số đảng viên vượt mức quy định hoặc đảng bộ bộ phận (nếu có)',
    'join-small-cells': 'Ghép các chi bộ chưa đủ 3 đảng viên chính thức (nếu có)',
    'elect-inspection': 'Ban chấp hành bầu UBKT, chủ nhiệm UBKT; đề nghị chuẩn y',
    'appoint-inspection': 'Đề nghị cấp ủy cấp trên trực tiếp chỉ định UBKT, chủ nhiệm UBKT',
    'staff-subordinate-cells': 'Chuẩn bị nhân sự cho các chi bộ trực thuộc',
    'assign-members': 'Phân công cấp ủy viên, xây dựng quy chế làm việc',
    'draft-programme': 'Chuẩn bị xây dựng phương hướng, nhiệm vụ',
  },
  stepNumber: (number) => `Bước ${number}`,
  briefingNumber: 'Quán triệt',
  preparationNumber: 'Chuẩn bị',
  provinceNumber: 'Chung',
  afterwardsNumber: 'Sau khi lập',
  wholeDistrict: { district: 'Toàn đơn vị', commune: 'Toàn đơn vị' },
  currentCells: (bloc) => `Các TCCSĐ hiện nay, ${lowered(bloc)}`,
  actor: (actor, units) =>
    ({
      'higher-organisation-committee': 'Ban tổ chức của cấp ủy cấp trên trực tiếp',
      'district-permanent-members': `Thường trực ${COMMITTEE_OF[units]}`,
      'district-standing-committee': `Ban thường vụ ${COMMITTEE_OF[units]}`,
      'district-organisation-committee': ORGANISATION_COMMITTEE_OF[units],
      'new-executive-committee': 'Ban chấp hành đảng bộ mới thành lập',
    })[actor],
  participants: (kind, subject, units) =>
    ({
      'members-of-all-blocs': 'Toàn thể đảng viên các khối',
      'members-of-organisation': `Toàn thể đảng viên ${subject}`,
      'committees-of-base-organisations': `Bí thư, phó bí thư, cấp ủy viên các tổ chức cơ sở đảng ${subject}`,
      'district-inspection-committee': `UBKT ${COMMITTEE_OF[units]} phối hợp`,
      'followed-districts': 'Các đơn vị thực hiện',
      'new-organisations': 'Cấp ủy, đảng viên các tổ chức mới thành lập',
      none: '',
    })[kind],
  fullMembersConvened: ' (số triệu tập: đảng viên chính thức)',
  document: {
    'pilot-plan': 'kế hoạch thực hiện',
    'assignment-of-followers': 'phân công lãnh đạo, chuyên viên theo dõi',
    'lessons-notice': 'thông báo kết quả, kinh nghiệm làm điểm',
    'subordinate-cell-list': 'danh sách chi bộ trực thuộc',
    'hand-over-minutes': 'biên bản bàn giao',
    'survey-correction': 'biểu khảo sát đã bổ sung',
    'arrangement-report': 'báo cáo phương án tổ chức',
    'consent-report': 'báo cáo cấp ủy cấp trên trực tiếp',
    'written-consent': 'văn bản đồng ý của cấp ủy cấp trên trực tiếp',
    'briefing-programme': 'chương trình hội nghị quán triệt',
    'briefing-minutes': 'biên bản hội nghị quán triệt',
    'personnel-plan': 'phương án nhân sự',
    'expected-list': 'danh sách dự kiến',
    ballots: 'phiếu tín nhiệm',
    'conference-minutes': 'biên bản hội nghị',
    'count-minutes': 'biên bản kiểm phiếu',
    'vote-summary': 'bảng tổng hợp kết quả',
    'appraisal-minutes': 'biên bản thẩm định',
    'personnel-file': 'hồ sơ nhân sự (tờ trình, biên bản lấy phiếu, trích ngang)',
    'meeting-minutes': 'biên bản họp',
    'founding-decision': 'quyết định thành lập',
    'appointment-decision': 'quyết định chỉ định cấp ủy',
    'conversion-decision': 'quyết định chuyển các chi bộ cơ sở thành chi bộ trực thuộc',
    'ceremony-programme': 'chương trình lễ công bố',
    'inspection-election-minutes': 'biên bản bầu UBKT',
    'inspection-approval-request': 'tờ trình chuẩn y UBKT',
    'inspection-approval-decision': 'quyết định chuẩn y UBKT',
    'inspection-appointment-request': 'tờ trình về nhân sự UBKT',
    'inspection-appointment-decision': 'quyết định chỉ định UBKT',
    'working-rules': 'quy chế làm việc',
    assignment: 'phân công cấp ủy viên',
    'work-programme': 'phương hướng, nhiệm vụ',
  },
  articleStep: (step, units) => `${step}, hướng dẫn của Ban Tổ chức Tỉnh ủy Quảng Nam${AS_MODEL[units]}`,
  source: (source, units) =>
    ({
      article: `Bài viết về việc thực hiện ở Quảng Nam${AS_MODEL[units]}`,
      practice: 'Thông lệ',
      suggestion: 'Gợi ý, không có trong hướng dẫn',
      own: 'Việc do đơn vị bổ sung',
    })[source],
};
