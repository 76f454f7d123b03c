import type { Span } from '../../domain/explanation/explanation';
import type { ExplanationPhrases, Threshold } from './phrases';

const each = (blocs: readonly string[]) => (blocs.length > 1 ? ' đều' : '');
/** What is said of several blocs, of each of them. */
const saidOf = (blocs: readonly string[], what: string) =>
  blocs.length === 0 ? [] : [`${blocs.join(', ')}${what}`];
const orOf = (blocs: readonly string[]) => blocs.join(' hoặc ');
const tooFewFull = (fullMembers: number | null, minimum: number) =>
  fullMembers === null
    ? `chưa thể có đủ ${minimum} đảng viên chính thức`
    : `${fullMembers} đảng viên chính thức, chưa đủ ${minimum}`;

const spanText = ({ least, most }: Span) => (least === most ? `${least}` : `${least}–${most}`);

/** So many members, named by who of them counts. */
const ofCounted = ({ members, basis }: Threshold) =>
  `${members} đảng viên${basis === 'full' ? ' chính thức' : ''}`;

/** Explanations in Vietnamese. */
export const explanationVi: ExplanationPhrases = {
  sheetName: 'Giải trình',
  title: (survey) => `GIẢI TRÌNH KẾT QUẢ RÀ SOÁT CỦA BIỂU “${survey}”`,
  guide:
    'Mỗi đơn vị có nhiều dòng, theo mục. Lọc cột “Đơn vị” hoặc “Mục” để xem riêng. Các số là giá trị lúc ghi trang này; biểu thay đổi thì ghi lại. Việc lựa chọn do cấp ủy quyết định.',
  headers: {
    number: 'TT',
    district: 'Đơn vị',
    section: 'Mục',
    subject: 'Đối tượng',
    members: 'Đảng viên',
    threshold: 'Ngưỡng',
    margin: 'Thừa, thiếu',
    text: 'Nội dung',
    ground: 'Căn cứ',
  },
  section: {
    conclusion: 'Kết luận',
    choice: 'Lựa chọn của cấp ủy',
    notes: 'Ghi chú',
    missing: 'Số liệu còn thiếu',
    compared: 'Số liệu đối chiếu',
    groupings: 'Các cách tổ chức đã xét',
    changes: 'Điều làm kết quả thay đổi',
    basis: 'Cách tính đảng viên',
    reading: 'Cách hiểu quy định',
    consent: 'Văn bản đồng ý',
    options: 'Phương án để lựa chọn',
    tasks: 'Danh mục công việc lúc này',
  },

  verdict: (margin) => {
    if (margin === null) return 'chưa xác định';
    if (margin === 0) return 'vừa đủ';
    return margin > 0 ? `đủ, thừa ${margin}` : `chưa đủ, thiếu ${-margin}`;
  },
  enoughFull: (fullMembers, minimum) => `${fullMembers} đảng viên chính thức, đủ ${minimum}`,
  tooFewFull,
  missing: (count, cell) =>
    count === 'members'
      ? `chưa có số đảng viên: xem lại ô ${cell}`
      : `chưa có số đảng viên chính thức: xem lại ô ${cell}`,

  grouping: (number, parts) => `Cách ${number}: ${parts}`,
  separate: 'lập riêng từng khối',
  together: (parts) => `lập theo cách: ${parts}`,
  short: (part, by) => `${part} thiếu ${by}`,
  partTooFewFull: (part, fullMembers, minimum) => `${part} ${tooFewFull(fullMembers, minimum)}`,
  fails: (parts) => `Chưa phù hợp: ${parts.join('; ')}`,
  fitsFirst: 'Phù hợp đầu tiên theo thứ tự, được đề xuất',
  notReached: 'Không xét tiếp vì cách trước đã phù hợp',

  addition: (members, fullMembers, blocs, grouping) =>
    `Thêm ${members} đảng viên${added(members, fullMembers)} ở ${orOf(blocs)} thì đủ ${grouping}`,
  noAddition: (parts, grouping) =>
    `Không khối nào chỉ riêng mình thêm đảng viên mà đủ ${grouping}: ${parts.join('; ')}`,
  loss: (members, ofFull, bloc) =>
    `Bớt ${members} đảng viên${ofFull ? ' chính thức' : ''} ở ${bloc} thì cách được đề xuất không còn đủ`,
  noLoss: (bloc) => `Bớt bao nhiêu đảng viên ở ${bloc} thì cách được đề xuất vẫn đủ`,
  toCommittee: (members, ofFull, blocs, part) =>
    `Thêm ${members} đảng viên${ofFull ? ' chính thức' : ''} ở ${orOf(blocs)} thì đủ lập đảng bộ cơ sở ${part}`,
  toCell: (members, ofFull, part) =>
    `Bớt ${members} đảng viên${ofFull ? ' chính thức' : ''} ở ${part} thì chưa đủ lập đảng bộ cơ sở, là chi bộ cơ sở`,
  nothingEarlier: 'Cách được đề xuất là cách đầu tiên theo thứ tự, không có cách nào xét trước',

  fullCounted: {
    header: 'Đảng viên chính thức',
    subject: 'Cách tính đang dùng',
    note: 'Số đảng viên đem so với ngưỡng chỉ tính đảng viên chính thức.',
  },
  basis: (basis) => (basis === 'full' ? 'Chỉ tính đảng viên chính thức' : 'Tính cả đảng viên dự bị'),
  basisSame: 'Kết quả không đổi',
  basisOther: (outcome) => `Kết quả đổi thành: ${outcome}`,
  basisOtherUnknown: 'Kết quả chắc chắn khác; chưa đủ số liệu để biết khác thế nào',
  basisUnknown: 'Chưa đủ số liệu để biết kết quả có đổi không',

  readingSubject: 'Có hai cách hiểu',
  reading: ({ alone, short, tooFew, empty }) => {
    const reasons = [
      ...saidOf(short, `${each(short)} chưa đủ`),
      ...saidOf(tooFew, `${each(tooFew)} chưa đủ đảng viên chính thức`),
      ...saidOf(empty, `${each(empty)} chưa có đảng viên`),
    ];
    const others = [
      ...saidOf(alone, `${each(alone)} lập riêng`),
      ...saidOf(
        short,
        `${each(short)} là chi bộ cơ sở, hoặc đảng bộ cơ sở khi có văn bản đồng ý của cấp ủy cấp trên trực tiếp`,
      ),
      ...saidOf(tooFew, `${each(tooFew)} giới thiệu đảng viên sinh hoạt ở tổ chức khác`),
    ];
    return `Đã áp dụng: lập chung, vì ${reasons.join('; ')} dù riêng ${alone.join(', ')}${each(alone)} đủ. Cách hiểu khác, không tự áp dụng: ${others.join('; ')}`;
  },
  orderSubject: 'Theo thứ tự xét',
  readingByOrder: (alone) =>
    `Riêng ${alone.join(', ')}${each(alone)} đủ; đề xuất lập chung theo phương án phù hợp đầu tiên trong thứ tự xét`,

  consent: (threshold) =>
    `Dưới ${ofCounted(threshold)}: nếu lập đảng bộ cơ sở thì báo cáo và có văn bản đồng ý trước của cấp ủy cấp trên trực tiếp`,
  consentNotNeeded: (threshold) =>
    `Từ ${ofCounted(threshold)} trở lên: lập đảng bộ cơ sở không cần văn bản đồng ý`,
  noConsent: 'Không có đảng bộ cơ sở nào cần văn bản đồng ý',

  choice: {
    concluded: (choice) => `Đã chọn: ${choice}`,
    entered: (text) => `Đã ghi, chưa phải là một phương án: ${text}`,
    departs: 'Lựa chọn có điểm khác với quy định.',
    recommended: (grouping) => `Phương án đề xuất: ${grouping}.`,
    noneRecommended: 'Chưa có phương án đề xuất.',
    chosen: 'Phương án chọn',
    because: 'Lý do chọn',
    consent: 'Văn bản đồng ý',
    none: 'chưa ghi',
    against: 'Khác với quy định',
    incomplete: 'Cần xem lại',
    underThreshold: (part, members, threshold) =>
      `${part} có ${ofCounted({ ...threshold, members })}, dưới ${threshold.members}: lập đảng bộ cơ sở thì báo cáo và có văn bản đồng ý trước của cấp ủy cấp trên trực tiếp`,
    overThreshold: (part, members, threshold) =>
      `${part} có ${ofCounted({ ...threshold, members })}, từ ${threshold.members} trở lên: theo quy định là đảng bộ cơ sở`,
    tooFew: (part, minimum) => `${part} chưa đủ ${minimum} đảng viên chính thức để lập tổ chức đảng`,
    enoughMembers: (part, minimum) => `${part} đủ ${minimum} đảng viên chính thức để lập tổ chức đảng`,
    notInRules: (part) => `bộ quy định đang dùng không có tổ chức gồm ${part}`,
    notUnderstood:
      'nội dung đã ghi không phải là một phương án: ghi theo danh sách của ô; khi đó mới tính vào số sau kiện toàn và danh mục công việc',
    countsOpen: 'chưa đủ số liệu để đối chiếu phương án đã chọn',
    consentMissing: (part) => `chưa ghi văn bản đồng ý về đảng bộ cơ sở ${part}`,
    reasonMissing: 'chưa ghi lý do chọn khác với đề xuất',
    several: (cells) => `các ô ${cells.join(', ')} ghi phương án khác nhau; đang theo ô ${cells[0] ?? ''}`,
  },

  option: (letter) => `Phương án ${letter}`,
  founded: (organisations, committees, cells) =>
    organisations === 0
      ? 'không lập tổ chức nào'
      : `${organisations} tổ chức (${committees} đảng bộ cơ sở, ${cells} chi bộ cơ sở)`,
  span: spanText,
  introduced: (members, blocs, { basis }) =>
    `giới thiệu ${ofCounted({ members, basis })} (${blocs.join('; ')}) sinh hoạt ở tổ chức khác`,
  consentFor: (parts, isChoice) =>
    isChoice
      ? `nếu lập đảng bộ cơ sở ${parts.join(' hoặc ')} thì cần cấp ủy cấp trên trực tiếp đồng ý trước`
      : `cần cấp ủy cấp trên trực tiếp đồng ý trước về đảng bộ cơ sở ${parts.join(' và ')}`,
  consentForNone: 'không cần văn bản đồng ý',
  tasks: (rows, steps) => `danh mục có ${spanText(rows)} việc: ${steps.join(', ')}`,
  unnumbered: {
    'complete-survey': 'bổ sung số liệu',
    'settle-arrangement': 'lựa chọn phương án',
    'obtain-consent': 'xin văn bản đồng ý',
    'brief-members': 'quán triệt',
    'hand-over': 'bàn giao',
  },
  numbered: (number) => `bước ${number}`,
  task: (step, rows) => (rows.least === 1 && rows.most === 1 ? step : `${step} (${spanText(rows)})`),

  pane: {
    title: (district) => `Giải trình: ${district}`,
    optionColumns: {
      option: 'Phương án',
      organisations: 'Tổ chức',
      committees: 'Đảng bộ',
      cells: 'Chi bộ',
      introduced: 'Giới thiệu',
    },
    noneChosen: 'Không phương án nào được chọn sẵn; cấp ủy lựa chọn.',
    write: 'Ghi trang giải trình đơn vị này',
  },
};

function added(members: number, fullMembers: number): string {
  if (fullMembers === 0) return '';
  return fullMembers === members ? ' chính thức' : ` (ít nhất ${fullMembers} chính thức)`;
}
