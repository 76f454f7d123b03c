import type { SheetPhrases } from './phrases';

/** Within a sentence; a name in capitals (UBND, HĐND) stays. */
export const lowered = (text: string) =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
const listed = (blocs: readonly string[]) =>
  blocs.map((bloc, index) => (index === 0 ? bloc : lowered(bloc))).join('; ');

/** Blocs with what is true of each of them; nothing of none. */
const saidOfEach = (blocs: readonly string[], what: string) => {
  if (blocs.length === 0) return [];
  return [`${blocs.map(lowered).join(', ')} ${blocs.length > 1 ? 'đều ' : ''}${what}`];
};

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
      `Phương án chọn, lý do hoặc văn bản ghi ở dòng này là của “${district}”: cập nhật kết quả để ghép lại; nếu là của đơn vị ở dòng này thì ghi tên đơn vị vào cột “Chọn cho đơn vị”.`,
    unread: 'Chưa đọc được; ghi đúng lời trong danh sách.',
    notCompared: 'Chưa đủ số liệu để đối chiếu.',
    elsewhere: 'Chưa kết luận được: phương án chọn của đơn vị ghi ở dòng khác; ghi lại kết quả.',
    unclear: 'Chưa rõ số đảng bộ cơ sở, không tính vào tổng.',
    consentMissing: 'Chưa ghi văn bản đồng ý.',
    reasonMissing: 'Chưa ghi lý do chọn.',
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
  again: 'ghi lại',
  againReason:
    'Chưa kết luận được: bộ quy định hoặc các dòng của đơn vị đã khác lúc ghi; đọc biểu và ghi lại kết quả.',
  standAloneNote: (blocs) =>
    `Riêng ${blocs} đủ số lượng để lập đảng bộ cơ sở; đề xuất lập chung theo phương án phù hợp đầu tiên trong thứ tự xét.`,
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
  openGrouping: 'Chưa xác định',
  notCounted: (districts) => `Tổng số đảng bộ cơ sở chưa kể ${districts} đơn vị chưa rõ số`,
  undecided: (districts) => `Chưa kể ${districts} đơn vị chưa có kết luận`,
  couldStandAlone: (able, short, tooFew) => {
    const reasons = [
      ...saidOfEach(short, 'chưa đủ'),
      ...saidOfEach(tooFew, 'chưa đủ đảng viên chính thức để lập tổ chức đảng riêng'),
    ];
    const reason =
      reasons.length > 0 ? `vì ${reasons.join('; ')}` : 'theo phương án phù hợp đầu tiên trong thứ tự xét';
    return `Riêng ${saidOfEach(able, 'đủ số lượng để lập đảng bộ cơ sở').join('')}; đề xuất lập chung ${reason}`;
  },
  belowMinimum: (bloc, members, fullMembers, minimum, citation) =>
    `${bloc} có ${members === null ? `${fullMembers} đảng viên chính thức` : `${members} đảng viên${fullMembers === null ? '' : `, trong đó ${fullMembers} chính thức`}`}, chưa đủ ${minimum} đảng viên chính thức để lập tổ chức đảng riêng (${citation})`,
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
};
