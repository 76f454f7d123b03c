import { decideDistrict } from '../../src/domain/decision/decide';
import type { PartForm } from '../../src/domain/decision/decision';
import type { RuleSet } from '../../src/domain/decision/rule-set';
import { RULE_SETS } from '../../src/domain/decision/rule-sets/rule-sets';
import { district2012 as rules } from '../../src/domain/decision/rule-sets/district-2012';
import { explain } from '../../src/domain/explanation/explain';
import type { ExplanationSection } from '../../src/domain/explanation/explanation-wording';
import { explanationText } from '../../src/locales/explanation/explanation-wording';
import type { Language } from '../../src/locales/language';
import { chosenSo } from '../domain/decision/chosen-so';
import { districtWith } from '../domain/decision/district-with';

type Given = Parameters<typeof districtWith>;

const linesOf = (given: Given, language: Language = 'vi', by: RuleSet = rules) =>
  explanationText(language, by).lines(explain(decideDistrict(districtWith(...given), by), by));

/** What is said under a heading, without the clause. */
const said = (section: ExplanationSection, given: Given, language: Language = 'vi', by: RuleSet = rules) =>
  linesOf(given, language, by)
    .filter((line) => line.section === section)
    .map(({ text }) => text);

const full = (members: number, fullMembers: number) => ({ members, fullMembers });
const fullOnly: RuleSet = { ...rules, committeeThreshold: { ...rules.committeeThreshold, basis: 'full' } };

describe('what would change the result', () => {
  test('where cells are founded under the threshold, names what makes a cell of a committee, and the reverse', () => {
    const cells: RuleSet = { ...rules, committeeThreshold: { ...rules.committeeThreshold, below: 'cell' } };
    expect(said('changes', [40, 26, 95], 'vi', cells).slice(-3)).toEqual([
      'Bớt 11 đảng viên ở khối đảng thì chưa đủ lập đảng bộ cơ sở, là chi bộ cơ sở',
      'Thêm 4 đảng viên ở khối MTTQ, đoàn thể thì đủ lập đảng bộ cơ sở khối MTTQ, đoàn thể',
      'Bớt 66 đảng viên ở khối chính quyền thì chưa đủ lập đảng bộ cơ sở, là chi bộ cơ sở',
    ]);
  });

  test('names the members that are lacking for an earlier grouping, and those who can be spared', () => {
    expect(said('changes', [40, 26, 95])).toEqual([
      'Thêm 4 đảng viên ở khối MTTQ, đoàn thể thì đủ lập riêng từng khối',
      'Bớt 37 đảng viên ở khối đảng thì cách được đề xuất không còn đủ',
      'Bớt bao nhiêu đảng viên ở khối MTTQ, đoàn thể thì cách được đề xuất vẫn đủ',
      'Bớt 66 đảng viên ở khối chính quyền thì cách được đề xuất không còn đủ',
    ]);
    expect(said('changes', [40, 26, 95], 'en')[0]).toBe(
      '4 more members in Front would be enough for each bloc on its own',
    );
  });

  test.each<[string, Given, RuleSet, string]>([
    [
      'either of two blocs of a merge',
      [15, 14, 30],
      rules,
      'Thêm 1 đảng viên ở khối đảng hoặc khối MTTQ, đoàn thể thì đủ lập theo cách: khối đảng + khối MTTQ, đoàn thể · khối chính quyền',
    ],
    [
      'no single bloc',
      [26, 26, 95],
      rules,
      'Không khối nào chỉ riêng mình thêm đảng viên mà đủ lập riêng từng khối: khối đảng thiếu 4; khối MTTQ, đoàn thể thiếu 4',
    ],
    [
      'full members alone',
      [full(40, 2), full(40, 40), full(95, 95)],
      rules,
      'Thêm 1 đảng viên chính thức ở khối đảng thì đủ lập riêng từng khối',
    ],
    [
      'some full members among them',
      [40, 40, 2],
      rules,
      'Thêm 28 đảng viên (ít nhất 1 chính thức) ở khối chính quyền thì đủ lập riêng từng khối',
    ],
    [
      'full members where these alone count',
      [full(40, 29), full(40, 40), full(95, 95)],
      fullOnly,
      'Thêm 1 đảng viên chính thức ở khối đảng thì đủ lập riêng từng khối',
    ],
    [
      'nothing before the first',
      [30, 30, 30],
      rules,
      'Cách được đề xuất là cách đầu tiên theo thứ tự, không có cách nào xét trước',
    ],
  ])('%s', (_, given, by, expected) => {
    expect(said('changes', given, 'vi', by)).toContain(expected);
  });
});

test('the two readings are told where party is enough and front is not, with the one that was applied', () => {
  expect(said('reading', [30, 29, 95])).toEqual([
    'Đã áp dụng: lập chung, vì khối MTTQ, đoàn thể chưa đủ dù riêng khối đảng đủ. Cách hiểu khác, không tự áp dụng: ' +
      'khối đảng lập riêng; khối MTTQ, đoàn thể là chi bộ cơ sở, hoặc đảng bộ cơ sở khi có văn bản đồng ý của cấp ủy cấp trên trực tiếp',
  ]);
  expect(said('reading', [30, 30, 95])).toEqual([]);
  const groundOf = (front: number) =>
    linesOf([30, front, 95]).find(({ section }) => section === 'reading')?.ground;
  expect([groundOf(3), groundOf(2)]).toEqual([
    'khoản 4 Điều 21 Điều lệ Đảng khóa XI',
    'khoản 2 Điều 21 Điều lệ Đảng khóa XI',
  ]);
  expect(said('reading', [30, 2, 95])[0]).toContain('giới thiệu đảng viên sinh hoạt ở tổ chức khác');
});

test.each<[string, Given, string]>([
  ['the same', [full(40, 30), full(40, 30), full(95, 95)], 'Kết quả không đổi'],
  [
    'another grouping',
    [full(40, 29), full(40, 30), full(95, 95)],
    'Kết quả đổi thành: Đảng bộ cơ sở khối đảng + khối MTTQ, đoàn thể · Đảng bộ cơ sở khối chính quyền',
  ],
  ['surely another', [full(40, 29), 40, 95], 'Kết quả chắc chắn khác; chưa đủ số liệu để biết khác thế nào'],
  ['not known', [40, 40, 95], 'Chưa đủ số liệu để biết kết quả có đổi không'],
])('full members alone give %s', (_, given, expected) => {
  expect(said('basis', given)).toEqual([expected]);
});

test('each comparison has its clause, and that of the full members where they were looked at', () => {
  const compared = linesOf([full(30, 2), 29, 95]).filter(({ section }) => section === 'compared');
  expect(
    compared
      .slice(0, 2)
      .map(({ members, threshold, margin, text, ground }) => [members, threshold, margin, text, ground]),
  ).toEqual([
    [30, 30, 0, 'Vừa đủ; 2 đảng viên chính thức, chưa đủ 3', 'khoản 2, 4 Điều 21 Điều lệ Đảng khóa XI'],
    [29, 30, -1, 'Chưa đủ, thiếu 1', 'khoản 3 Điều 21 Điều lệ Đảng khóa XI'],
  ]);
});

test('consent names the clause and who gives it', () => {
  const [line] = linesOf([40, 40, 29]).filter(({ section }) => section === 'consent');
  expect([line?.subject, line?.text, line?.ground]).toEqual([
    'Khối chính quyền',
    'Dưới 30 đảng viên: nếu lập đảng bộ cơ sở thì báo cáo và có văn bản đồng ý trước của cấp ủy cấp trên trực tiếp',
    'khoản 5 Điều 21 Điều lệ Đảng khóa XI',
  ]);
  expect(said('consent', [40, 40, 2])).toEqual(['Không có đảng bộ cơ sở nào cần văn bản đồng ý']);
});

describe('consent for what was chosen', () => {
  const NEEDED =
    'Dưới 30 đảng viên: nếu lập đảng bộ cơ sở thì báo cáo và có văn bản đồng ý trước của cấp ủy cấp trên trực tiếp';
  const apart = (front: PartForm) =>
    (['committee', front, 'committee'] as const).map((form, index) => ({
      blocs: [['party', 'front', 'government'][index] ?? ''],
      form,
    }));

  test.each<[string, Given, PartForm, unknown]>([
    ['29 members', [40, 29, 64], 'committee', [['Khối MTTQ, đoàn thể', 29, -1, NEEDED]]],
    [
      '30 members',
      [40, 30, 64],
      'committee',
      [['', null, null, 'Không có đảng bộ cơ sở nào cần văn bản đồng ý']],
    ],
    ['two members', [40, 2, 64], 'committee', [['Khối MTTQ, đoàn thể', 2, -28, NEEDED]]],
    [
      '30 members that is called one by consent',
      [40, 30, 64],
      'committee-by-consent',
      [['Khối MTTQ, đoàn thể', 30, 0, 'Từ 30 đảng viên trở lên: lập đảng bộ cơ sở không cần văn bản đồng ý']],
    ],
    [
      'two members introduced elsewhere',
      [40, 2, 64],
      'none',
      [['', null, null, 'Không có đảng bộ cơ sở nào cần văn bản đồng ý']],
    ],
    ['a number that is not known', [40, null, 64], 'committee', []],
  ])('of a committee of %s', (_, given, front, expected) => {
    const lines = explanationText('vi', rules).lines(
      explain(chosenSo(districtWith(...given), apart(front), rules), rules),
    );
    expect(
      lines
        .filter(({ section }) => section === 'consent')
        .map(({ subject, members, margin, text }) => [subject, members, margin, text]),
    ).toEqual(expected);
  });
});

test.each(['vi', 'en'] as const)('what people typed is said as they typed it, in %s', (language) => {
  const words = { text: 'để sau', because: 'đ/c bí thư đề nghị', consent: 'cv 12' };
  const said = (given: Partial<typeof words>) =>
    explanationText(language, rules)
      .lines(explain(chosenSo(districtWith(40, 29, 95), null, rules, given), rules))
      .filter(({ section }) => section === 'choice')
      .slice(0, 3)
      .map(({ text }) => text);
  expect(said(words)).toEqual(['để sau', 'đ/c bí thư đề nghị', 'cv 12']);
  const none = language === 'vi' ? 'Chưa ghi' : 'Not given';
  expect(said({ text: 'để sau' })).toEqual(['để sau', none, none]);
});

describe('where full members alone count, numbers of them are called so', () => {
  const NOTE = 'Số đảng viên đem so với ngưỡng chỉ tính đảng viên chính thức.';
  const given: Given = [full(40, 35), full(33, 29), full(12, 2)];
  const formed = (['cell', 'committee', 'none'] as const).map((form, index) => ({
    blocs: [['party', 'front', 'government'][index] ?? ''],
    form,
  }));
  const linesIn = (language: Language) =>
    explanationText(language, fullOnly).lines(
      explain(chosenSo(districtWith(...given), formed, fullOnly, { because: 'y' }), fullOnly),
    );

  test('in the header, and not where all members count', () => {
    const headerOf = (by: RuleSet, language: Language) => explanationText(language, by).headers.members;
    expect([headerOf(rules, 'vi'), headerOf(fullOnly, 'vi')]).toEqual(['Đảng viên', 'Đảng viên chính thức']);
    expect([headerOf(rules, 'en'), headerOf(fullOnly, 'en')]).toEqual(['Members', 'Full members']);
  });

  test('in what is said of a choice, of consent and of the notes', () => {
    const texts = linesIn('vi').map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining([
        'Khối đảng có 35 đảng viên chính thức, từ 30 trở lên: theo quy định là đảng bộ cơ sở',
        expect.stringMatching('^Khối MTTQ, đoàn thể có 29 đảng viên chính thức, dưới 30: '),
        expect.stringMatching('^Dưới 30 đảng viên chính thức: nếu lập đảng bộ cơ sở'),
        expect.stringMatching('^Khối chính quyền có 2 đảng viên chính thức, chưa đủ 3 '),
      ]),
    );
    expect(texts.filter((text) => /\d đảng viên(?! chính thức)/.test(text) && !text.endsWith(NOTE))).toEqual(
      [],
    );
    const english = linesIn('en').map(({ text }) => text);
    expect(english).toEqual(
      expect.arrayContaining([
        'Party has 35 full members, 30 or more: by the rules a base committee',
        expect.stringMatching('^Front has 29 full members, below 30: '),
        expect.stringMatching('^Fewer than 30 full members: a base committee'),
        expect.stringMatching('^Government has 2 full members, not the 3 '),
      ]),
    );
  });

  test('of those who are introduced elsewhere', () => {
    expect(said('options', given, 'vi', fullOnly)[0]).toContain(
      'giới thiệu 2 đảng viên chính thức (khối chính quyền) sinh hoạt ở tổ chức khác',
    );
    expect(said('options', given, 'en', fullOnly)[0]).toContain('2 full members (Government) introduced');
  });

  test('with one line that names the basis, and a word of it at the conclusion', () => {
    expect(linesIn('vi')[0]?.text.endsWith(` ${NOTE}`)).toBe(true);
    const enough: Given = [full(40, 35), full(33, 31), full(50, 44)];
    expect(said('basis', enough, 'vi', fullOnly)).toEqual([NOTE, 'Kết quả không đổi']);
    expect(said('conclusion', enough, 'vi', fullOnly)[0]?.endsWith(` ${NOTE}`)).toBe(true);
    expect(said('basis', [null, 31, 50], 'vi', fullOnly)).toEqual([NOTE]);
    expect(linesOf(enough).filter(({ text }) => text.includes(NOTE))).toEqual([]);
  });
});

test('an option says what it founds, who must consent, who is introduced elsewhere and what the checklist asks', () => {
  expect(said('options', [40, 40, 29])[1]).toBe(
    'Đảng bộ cơ sở khối đảng · Đảng bộ cơ sở khối MTTQ, đoàn thể · ' +
      'Đảng bộ cơ sở khối chính quyền (khi có văn bản đồng ý của cấp ủy cấp trên trực tiếp); ' +
      '3 tổ chức (3 đảng bộ cơ sở, 0 chi bộ cơ sở); ' +
      'cần cấp ủy cấp trên trực tiếp đồng ý trước về đảng bộ cơ sở khối chính quyền; ' +
      'danh mục có 47 việc: xin văn bản đồng ý, quán triệt, bước 1 (4), bước 2 (3), bước 3 (3), bước 4, bước 5 (15), bước 6, bước 7 (15), bàn giao (3)',
  );
  expect(said('options', [40, 40, 2])[0]).toContain(
    'giới thiệu 2 đảng viên (khối chính quyền) sinh hoạt ở tổ chức khác',
  );
  // A form that is still a choice asks for more or for less.
  expect(said('options', [10, 9, 95])[0]).toContain('3 tổ chức (1–3 đảng bộ cơ sở, 0–2 chi bộ cơ sở)');
});

test('an open district says which counts are missing, and nothing of groupings', () => {
  const lines = linesOf([null, 31, 95]);
  expect(said('missing', [null, 31, 95])).toEqual(['Chưa có số đảng viên: xem lại ô P3']);
  expect(said('missing', [full(40, 40), 31, full(95, 95)], 'vi', fullOnly)).toEqual([
    'Chưa có số đảng viên chính thức: xem lại ô F3',
  ]);
  expect(new Set(lines.map(({ section }) => section))).toEqual(
    new Set(['conclusion', 'missing', 'compared', 'tasks']),
  );
});

const CASES: readonly Given[] = [
  [40, 26, 95],
  [30, 30, 30],
  [10, 9, 95],
  [10, 9, 2],
  [1, 1, 0],
  [0, 0, 0],
  [null, 9, 95],
  [full(40, 2), full(26, 24), full(95, 90)],
];

describe.each(RULE_SETS)('by $id', (by) => {
  const given = (members: Given) => {
    const [party, front, government] = members;
    const district = districtWith(party, front, government);
    const council = districtWith(5, 0, 0).counts['party'];
    return { ...district, counts: { ...district.counts, ...(council && { council }) } };
  };
  const lines = (members: Given, language: Language) =>
    explanationText(language, by).lines(explain(decideDistrict(given(members), by), by));

  test.each(CASES)('both languages say the same things of %p, %p and %p', (...members) => {
    const shape = (language: Language) =>
      lines(members, language).map((line) => [line.section, line.members, line.margin, line.ground === '']);
    expect(shape('en')).toEqual(shape('vi'));
  });

  test('nothing is said to be forbidden, and no text is empty', () => {
    const texts = CASES.flatMap((members) => lines(members, 'vi').map(({ text }) => text));
    expect(texts.filter((text) => /không được phép/i.test(text) || text.trim() === '')).toEqual([]);
  });
});

test.each(['vi', 'en'] as const)(
  'the sheet in %s has a valid name and headers that a table can tell apart',
  (language) => {
    const { sheetName, headers } = explanationText(language, rules);
    expect(sheetName.length).toBeLessThanOrEqual(31);
    expect(sheetName).not.toMatch(/[:\\/?*[\]]/);
    const lowered = Object.values(headers).map((header) => header.toLowerCase());
    expect(new Set(lowered).size).toBe(lowered.length);
  },
);
