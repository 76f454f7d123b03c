import { groupingList } from '../../../src/domain/decision/grouping-list';
import { namedCommittees } from '../../../src/domain/decision/named-committees';
import { commune2025 } from '../../../src/domain/decision/rule-sets/commune-2025';
import { district2012 } from '../../../src/domain/decision/rule-sets/district-2012';
import { sheetWording } from '../../../src/locales/sheet-wording';

const named = (text: string, language: 'vi' | 'en' = 'vi') =>
  namedCommittees(text, sheetWording(language, district2012).results.phrases.choice);

const BY_CONSENT = '(khi có văn bản đồng ý của cấp ủy cấp trên trực tiếp)';
const NONE =
  'Khối đảng: chưa đủ đảng viên chính thức để lập tổ chức đảng, giới thiệu sinh hoạt ở tổ chức khác';

test.each([
  ['Đảng bộ cơ sở khối đảng + khối MTTQ, đoàn thể + khối chính quyền', 1],
  ['ĐẢNG BỘ CƠ SỞ KHỐI ĐẢNG · chi bộ cơ sở khối chính quyền', 1],
  [`Đảng bộ cơ sở khối đảng ${BY_CONSENT} · Đảng bộ cơ sở khối chính quyền`, 2],
  ['Chi bộ cơ sở khối đảng', 0],
  [NONE, 0],
  [`${NONE} · Đảng bộ cơ sở khối chính quyền`, 1],
  ['Đảng bộ cơ sở cơ quan huyện', 1],
  // Sentences that speak of base committees, and found none or nobody knows how many.
  ['Chưa lập đảng bộ cơ sở nào', null],
  ['Lập 2 đảng bộ cơ sở', null],
  ['Đảng bộ cơ sở', null],
  ['Đảng bộ cơ sở khối đảng · còn lại xem xét sau', null],
  ['Để lại · Đảng bộ cơ sở khối đảng', null],
  // As typed by hand on another machine: nothing of it is read by the formulas.
  ['Đảng bộ cơ sở khối đảng'.normalize('NFD'), null],
])('%s: %s', (text, committees) => {
  expect(named(text)).toBe(committees);
});

test.each([
  ['Base committee: party organs', 1],
  ['Base cell: party organs · Base committee: government organs', 1],
  ['No base committee: wait', null],
])('in English: %s: %s', (text, committees) => {
  expect(named(text, 'en')).toBe(committees);
});

test.each(
  [district2012, commune2025].flatMap((rules) => (['vi', 'en'] as const).map((l) => [rules, l] as const)),
)('every grouping of a rule set names as many as it has parts (%#)', (rules, language) => {
  const { phrases } = sheetWording(language, rules).results;
  for (const { parts } of groupingList(rules)) {
    const text = phrases.grouping.parts(parts.map((blocs) => ({ blocs, form: 'committee' })));
    expect(namedCommittees(text, phrases.choice)).toBe(parts.length);
  }
});
