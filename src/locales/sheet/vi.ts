import type { SheetPhrases } from './phrases';

/** Within a sentence; a name in capitals (UBND, HĐND) stays. */
const lowered = (text: string) =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
const listed = (blocs: readonly string[]) =>
  blocs.map((bloc, index) => (index === 0 ? bloc : lowered(bloc))).join('; ');

/** Sheet texts in Vietnamese, the language of the workbooks. */
export const sheetVi: SheetPhrases = {
  resultGroup: 'KẾT QUẢ RÀ SOÁT',
  resultHeader: {
    place: 'Phương án số',
    grouping: 'Phương án đề xuất',
    of: 'Chọn cho đơn vị',
    choice: 'Phương án chọn',
    because: 'Lý do chọn',
    consent: 'Văn bản đồng ý (số, ngày)',
    final: 'Phương án cuối',
    check: 'Kiểm tra phương án chọn',
    before: 'Số TCCSĐ hiện nay',
    committees: 'Số đảng bộ cơ sở',
    notes: 'Lưu ý',
    reason: 'Lý do, căn cứ',
  },
  optionHeader: (number) => `Phương án có thể chọn ${number}`,
  choiceRefusal: {
    title: 'Phương án chọn',
    message:
      'Phương án này không có trong danh sách của đơn vị. Vẫn có thể ghi; cột “Kiểm tra phương án chọn” sẽ nêu điều cần xem lại.',
  },
  choice: {
    outside: 'Không có trong các phương án theo quy định của đơn vị.',
    ofOther: (district) =>
      `Phương án chọn ghi ở dòng này là của “${district}”: cập nhật kết quả để ghép lại.`,
    notCompared: 'Chưa đủ số liệu để đối chiếu.',
    consentMissing: 'Chưa ghi văn bản đồng ý.',
    reasonMissing: 'Chưa ghi lý do chọn.',
    byConsent: 'khi có văn bản đồng ý',
  },
  founded: { committee: 'Đảng bộ cơ sở ', cell: 'Chi bộ cơ sở ' },
  verdictHeader: (bloc) => `Điều kiện ${lowered(bloc)}`,
  verdictStart: { eligible: 'Đủ', short: 'Chưa đủ', unknown: 'Chưa xác định' },
  marginHeader: (bloc) => `Thừa, thiếu ${lowered(bloc)}`,
  marginFormat: '"thừa "0;"thiếu "0;0',
  over: (members) => `Đủ (thừa ${members})`,
  shortBy: (members) => `Chưa đủ (thiếu ${members})`,
  together: (blocs) => blocs.map(lowered).join(' + '),
  part: (form, blocs) =>
    ({
      committee: `Đảng bộ cơ sở ${blocs}`,
      'committee-by-consent': `Đảng bộ cơ sở ${blocs} (khi có văn bản đồng ý của cấp ủy cấp trên trực tiếp)`,
      cell: `Chi bộ cơ sở ${blocs}`,
      'cell-or-by-consent': `${capitalised(blocs)}: chi bộ cơ sở, hoặc đảng bộ cơ sở khi có văn bản đồng ý của cấp ủy cấp trên trực tiếp`,
      none: `${capitalised(blocs)}: chưa đủ đảng viên chính thức để lập tổ chức đảng, giới thiệu sinh hoạt ở tổ chức khác`,
    })[form],
  reaches: (subject, members, threshold) => `${subject} ${members} ≥ ${threshold}`,
  staysBelow: (subject, members, threshold, by) => `${subject} ${members} < ${threshold} (thiếu ${by})`,
  tooFewFull: (fullMembers, minimum) => `${fullMembers} đảng viên chính thức < ${minimum}`,
  separateReason: 'đủ để lập đảng bộ cơ sở riêng từng khối',
  mergedReason: (merged) => `lập chung ${merged}`,
  formsByNumber: (threshold) =>
    `phần từ ${threshold} đảng viên lập đảng bộ cơ sở, dưới ${threshold} lập chi bộ cơ sở`,
  toBeChosen: (threshold) =>
    `cần lựa chọn phương án; đảng bộ cơ sở dưới ${threshold} đảng viên cần có văn bản đồng ý của cấp ủy cấp trên trực tiếp`,
  openCounts: (blocs) => `Chưa kết luận được: xem lại số đảng viên ${blocs}.`,
  nobodyReason: 'Chưa kết luận được: các khối đều có 0 đảng viên, xem lại số liệu.',
  rulesReason: 'Chưa kết luận được: quy định chưa hợp lệ, xem trang Quy định.',
  standAloneNote: (blocs) =>
    `Riêng ${blocs} đủ số lượng để lập đảng bộ cơ sở; đề xuất lập chung vì chỉ lập riêng khi mọi khối đều đủ.`,
  belowMinimumNote: (minimum, blocs, citation) =>
    `Chưa đủ ${minimum} đảng viên chính thức để lập tổ chức đảng riêng (${citation}): ${blocs}.`,
  emptyBlocsNote: (blocs) => `Có 0 đảng viên, đề nghị xem lại số liệu: ${blocs}.`,
  yes: 'Có',
  optionsReason: ({ choice, consentBelow, introducedBelow }, citation) => {
    const rules = [
      choice === 'arrangement'
        ? 'cần lựa chọn phương án'
        : 'cần lựa chọn tổ chức đảng để giới thiệu đảng viên',
      ...(consentBelow === null
        ? []
        : [
            `đảng bộ cơ sở dưới ${consentBelow} đảng viên cần có văn bản đồng ý của cấp ủy cấp trên trực tiếp`,
          ]),
      ...(introducedBelow === null
        ? []
        : [
            `nơi chưa đủ ${introducedBelow} đảng viên chính thức thì giới thiệu đảng viên sinh hoạt ở tổ chức khác`,
          ]),
    ];
    return `${rules.join('; ')} (${citation})`;
  },
  optionsGrouping: 'Cần lựa chọn phương án',
  introducedGrouping: 'Giới thiệu đảng viên sinh hoạt ở tổ chức khác',
  openGrouping: 'Chưa xác định',
  undecided: (districts) => `Chưa kể ${districts} đơn vị chưa có kết luận`,
  couldStandAlone: (able, others, forFull) =>
    `Riêng ${able} đủ số lượng để lập đảng bộ cơ sở; đề xuất lập chung vì ${others} chưa đủ${forFull ? ' đảng viên chính thức để lập tổ chức đảng riêng' : ''}`,
  belowMinimum: (bloc, members, fullMembers, minimum, citation) =>
    `${bloc} có ${members} đảng viên${fullMembers === null ? '' : `, trong đó ${fullMembers} chính thức`}, chưa đủ ${minimum} đảng viên chính thức để lập tổ chức đảng riêng (${citation})`,
  emptyBlocs: (blocs) => `${listed(blocs)} có 0 đảng viên; đề nghị xem lại số liệu`,
  basisChangesOutcome: (basis) =>
    basis === 'all'
      ? 'Nếu chỉ tính đảng viên chính thức thì kết quả khác'
      : 'Nếu tính cả đảng viên dự bị thì kết quả khác',
  cite: (document, article, clauses) =>
    clauses.length === 0
      ? `Điều ${article} ${document}`
      : `khoản ${clauses.join(', ')} Điều ${article} ${document}`,
  citeDocument: (document) => document,

  registerSheet: 'Danh mục công việc',
  registerTitle: (rules) => `DANH MỤC CÔNG VIỆC KIỆN TOÀN TỔ CHỨC ĐẢNG – ${rules}`,
  registerGuide:
    'Mỗi dòng là một việc. Cột Trạng thái, Thời hạn, Ghi chú và Ngày xong do người theo dõi nhập; lần cập nhật sau không ghi đè các cột này. Ghi Thời hạn thì thay cho hạn theo kế hoạch. Mã việc dùng để ghép dòng, đề nghị giữ nguyên.',
  registerHeader: {
    district: 'Huyện, thị xã, thành phố',
    organisation: 'Tổ chức dự kiến thành lập',
    number: 'Bước',
    step: 'Nội dung công việc',
    lead: 'Chủ trì',
    participants: 'Thành phần',
    members: 'Số đảng viên triệu tập',
    baseOrganisations: 'Số TCCSĐ có cấp ủy dự',
    documents: 'Hồ sơ, văn bản',
    ground: 'Căn cứ',
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
  },
  status: { todo: 'Chưa làm', doing: 'Đang làm', done: 'Xong', 'not-applicable': 'Không áp dụng' },
  standing: { current: 'Đang áp dụng', retired: 'Không còn theo phương án' },
  progress: { total: 'Tổng số việc', doneShare: 'Tỷ lệ xong', overdue: 'Quá hạn' },
  statusRefusal: {
    title: 'Trạng thái',
    message: 'Chọn một trong các trạng thái: Chưa làm, Đang làm, Xong, Không áp dụng.',
  },
  dueRefusal: { title: 'Thời hạn', message: 'Nhập ngày theo dạng ngày/tháng/năm, ví dụ 31/12/2012.' },
  finishedRefusal: { title: 'Ngày xong', message: 'Nhập ngày theo dạng ngày/tháng/năm, ví dụ 31/12/2012.' },
  allDistricts: 'Chung các đơn vị',
  deadlineState: { overdueBy: 'Quá hạn ', left: 'Còn ', days: ' ngày', noDeadline: 'Chưa có hạn' },
  step: (id, threshold) =>
    ({
      'plan-pilots':
        'Xây dựng kế hoạch, chọn đơn vị làm điểm, phân công lãnh đạo, chuyên viên theo dõi từng đơn vị',
      'share-lessons': 'Thông báo kết quả và kinh nghiệm làm điểm cho các đơn vị còn lại',
      'hand-over': 'Bàn giao hồ sơ, con dấu',
      'complete-survey': 'Bổ sung, xem lại số liệu khảo sát chưa xác định',
      'settle-arrangement': 'Lựa chọn phương án tổ chức',
      'obtain-consent': `Báo cáo, xin văn bản đồng ý của cấp ủy cấp trên trực tiếp nếu chọn phương án lập đảng bộ cơ sở dưới ${threshold} đảng viên; chọn phương án khác thì ghi “Không áp dụng”`,
      'brief-members': 'Quán triệt mục đích, yêu cầu của việc kiện toàn cho đảng viên cả 3 khối',
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
      'Ban hành quyết định chuyển các chi bộ cơ sở thành chi bộ trực thuộc, kèm danh sách chi bộ',
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
  wholeDistrict: 'Toàn đơn vị',
  currentCells: (bloc) => `Các TCCSĐ hiện nay, ${lowered(bloc)}`,
  actor: {
    'higher-organisation-committee': 'Ban tổ chức của cấp ủy cấp trên trực tiếp',
    'district-permanent-members': 'Thường trực huyện, thị, thành ủy',
    'district-standing-committee': 'Ban thường vụ huyện, thị, thành ủy',
    'district-organisation-committee': 'Ban tổ chức huyện, thị, thành ủy',
    'new-executive-committee': 'Ban chấp hành đảng bộ mới thành lập',
  },
  participants: (kind, subject) =>
    ({
      'members-of-all-blocs': 'Toàn thể đảng viên các khối',
      'members-of-organisation': `Toàn thể đảng viên ${subject}`,
      'committees-of-base-organisations': `Bí thư, phó bí thư, cấp ủy viên các tổ chức cơ sở đảng ${subject}`,
      'district-inspection-committee': 'UBKT huyện, thị, thành ủy phối hợp',
      'followed-districts': 'Các đơn vị thực hiện',
      'new-organisations': 'Cấp ủy, đảng viên các tổ chức mới thành lập',
      none: '',
    })[kind],
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
  articleStep: (step) => `${step}, hướng dẫn của Ban Tổ chức Tỉnh ủy Quảng Nam`,
  source: {
    article: 'Bài viết về việc thực hiện ở Quảng Nam',
    practice: 'Thông lệ',
    suggestion: 'Gợi ý, không có trong hướng dẫn',
    own: 'Việc do đơn vị bổ sung',
  },
};
