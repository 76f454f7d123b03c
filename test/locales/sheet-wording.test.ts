import { decideDistrict } from '../../src/domain/decision/decide';
import type { RuleSet } from '../../src/domain/decision/rule-set';
import { district2012 as rules } from '../../src/domain/decision/rule-sets/district-2012';
import { checklistOf } from '../../src/domain/procedure/checklist';
import { procedureOf } from '../../src/domain/procedure/procedures';
import { checklistWording } from '../../src/locales/checklist-wording';
import { LANGUAGES } from '../../src/locales/language';
import { sheetWording } from '../../src/locales/sheet-wording';
import { districtWith } from '../domain/decision/district-with';

const vi = sheetWording('vi', rules).results;
const en = sheetWording('en', rules).results;
const decide = (...members: Parameters<typeof districtWith>) =>
  decideDistrict(districtWith(...members), rules);

describe('reasons in Vietnamese', () => {
  test('of three committees compare each bloc and cite clause 4 of article 21', () => {
    expect(vi.reason(decide(36, 31, 110))).toBe(
      'Khối đảng 36 ≥ 30; khối MTTQ, đoàn thể 31 ≥ 30; khối chính quyền 110 ≥ 30: ' +
        'đủ để lập đảng bộ cơ sở riêng từng khối (khoản 4 Điều 21 Điều lệ Đảng khóa XI).',
    );
  });

  test('of a merge say what is short, by how much, and what they make together', () => {
    expect(vi.reason(decide(25, 18, 95))).toBe(
      'Khối đảng 25 < 30 (thiếu 5); khối MTTQ, đoàn thể 18 < 30 (thiếu 12); khối chính quyền 95 ≥ 30; ' +
        'khối đảng + khối MTTQ, đoàn thể 43 ≥ 30: lập chung khối đảng + khối MTTQ, đoàn thể ' +
        '(khoản 3, 4 Điều 21 Điều lệ Đảng khóa XI).',
    );
  });

  test('where people have to choose compare what could be merged, and cite all that bears on the choice', () => {
    expect(vi.reason(decide(10, 9, 95))).toBe(
      'Khối đảng 10 < 30 (thiếu 20); khối MTTQ, đoàn thể 9 < 30 (thiếu 21); khối chính quyền 95 ≥ 30; ' +
        'khối đảng + khối MTTQ, đoàn thể 19 < 30 (thiếu 11): cần lựa chọn phương án; ' +
        'đảng bộ cơ sở dưới 30 đảng viên cần có văn bản đồng ý của cấp ủy cấp trên trực tiếp ' +
        '(khoản 2, 3, 4, 5 Điều 21 Điều lệ Đảng khóa XI).',
    );
  });

  test('take their numbers from the rule set', () => {
    const stricter: RuleSet = {
      ...rules,
      committeeThreshold: { ...rules.committeeThreshold, members: 50 },
      organisationMinimum: { ...rules.organisationMinimum, fullMembers: 5 },
    };
    const { results } = sheetWording('vi', stricter);
    const { register } = checklistWording('vi', stricter);
    const decision = decideDistrict(districtWith(4, 9, 95), stricter);
    expect(results.reason(decision)).toContain('đảng bộ cơ sở dưới 50 đảng viên');
    expect(results.notes(decision)).toContain('Chưa đủ 5 đảng viên chính thức');
    expect(results.choiceReason(decision)).toContain('chưa đủ 5 đảng viên chính thức');
    const consent = checklistOf([decision], stricter, procedureOf(stricter)).find(
      ({ step }) => step.id === 'obtain-consent',
    );
    expect(consent && register.step(consent)).toContain('dưới 50 đảng viên');
  });

  test('name the blocs whose members are not known, and say when there is nobody at all', () => {
    expect(vi.reason(decide(null, 31, 95))).toBe('Chưa kết luận được: xem lại số đảng viên khối đảng.');
    expect(vi.reason(decide(null, 31, null))).toBe(
      'Chưa kết luận được: xem lại số đảng viên khối đảng, khối chính quyền.',
    );
    expect(vi.reason(decide(0, 0, 0))).toBe(
      'Chưa kết luận được: các khối đều có 0 đảng viên, xem lại số liệu.',
    );
  });

  test('never speak of what is not allowed', () => {
    const texts = [decide(10, 9, 5), decide(0, 0, 0), decide(1, 1, 0), decide(29, 30, 30)].flatMap(
      (decision) => [vi.reason(decision), vi.notes(decision), vi.choiceReason(decision)],
    );
    expect(texts.filter((text) => /không được phép/i.test(text))).toEqual([]);
  });
});

/** The arrangements that a district may choose from. */
function optionsOf(decision: ReturnType<typeof decide>): readonly string[] {
  return decision.outcome.kind === 'options'
    ? decision.outcome.options.map((parts) => vi.optionText(parts))
    : [];
}

describe('what is said beside the options', () => {
  test('where consent is needed: the clauses that the options lean on, and every option', () => {
    const decision = decide(10, 9, 95);
    expect(vi.choiceReason(decision)).toContain('khoản 3, 4, 5 Điều 21');
    expect(vi.choiceReason(decision)).toContain(
      'cần lựa chọn phương án; đảng bộ cơ sở dưới 30 đảng viên cần có văn bản đồng ý của cấp ủy cấp trên trực tiếp (',
    );
    const either = 'chi bộ cơ sở, hoặc đảng bộ cơ sở khi có văn bản đồng ý của cấp ủy cấp trên trực tiếp';
    expect(optionsOf(decision)).toEqual([
      `Khối đảng: ${either} · Khối MTTQ, đoàn thể: ${either} · Đảng bộ cơ sở khối chính quyền`,
      `Khối đảng + khối MTTQ, đoàn thể: ${either} · Đảng bộ cơ sở khối chính quyền`,
      'Đảng bộ cơ sở khối đảng + khối MTTQ, đoàn thể + khối chính quyền',
    ]);
  });

  test('every mixture of a cell and a committee by consent', () => {
    const options = optionsOf(decide(10, 9, 0));
    // Two for each of two blocs, and two for both together.
    expect(options).toHaveLength(2 * 2 + 2);
    expect(options[1]).toBe(
      'Chi bộ cơ sở khối đảng · ' +
        'Đảng bộ cơ sở khối MTTQ, đoàn thể (khi có văn bản đồng ý của cấp ủy cấp trên trực tiếp)',
    );
  });

  test('no consent where no option needs one, and where members are introduced elsewhere', () => {
    const decision = decide(40, 35, 2);
    expect(vi.choiceReason(decision)).toBe(
      'Khối đảng 40 ≥ 30; khối MTTQ, đoàn thể 35 ≥ 30; khối chính quyền 2 < 30 (thiếu 28); ' +
        'khối đảng + khối MTTQ, đoàn thể 75 ≥ 30: cần lựa chọn phương án; ' +
        'nơi chưa đủ 3 đảng viên chính thức thì giới thiệu đảng viên sinh hoạt ở tổ chức khác ' +
        '(khoản 2, 4 Điều 21 Điều lệ Đảng khóa XI).',
    );
    const introduced =
      'Khối chính quyền: chưa đủ đảng viên chính thức để lập tổ chức đảng, giới thiệu sinh hoạt ở tổ chức khác';
    expect(optionsOf(decision)).toEqual([
      `Đảng bộ cơ sở khối đảng · Đảng bộ cơ sở khối MTTQ, đoàn thể · ${introduced}`,
      `Đảng bộ cơ sở khối đảng + khối MTTQ, đoàn thể · ${introduced}`,
      'Đảng bộ cơ sở khối đảng + khối MTTQ, đoàn thể + khối chính quyền',
    ]);
    expect(en.choiceReason(decision)).not.toMatch(/consent/);
    expect(en.choiceReason(decide(10, 9, 95))).toMatch(/fewer than 30 members needs the written consent/);
  });

  test('too few full members of a bloc that is large enough', () => {
    const reason = vi.choiceReason(decide({ members: 40, fullMembers: 2 }, 35, 2));
    expect(reason).toContain('Khối đảng 40 ≥ 30, 2 đảng viên chính thức < 3; khối MTTQ, đoàn thể 35 ≥ 30');
    expect(en.choiceReason(decide({ members: 40, fullMembers: 2 }, 35, 2))).toContain(
      'Party 40 ≥ 30, 2 full members < 3; ',
    );
  });

  test('where to introduce the members, where no option founds anything', () => {
    const decision = decide(0, 0, 2);
    expect(vi.choiceReason(decision)).toContain('cần lựa chọn tổ chức đảng để giới thiệu đảng viên; ');
    expect(vi.choiceReason(decision)).not.toMatch(/đảng bộ cơ sở|chi bộ cơ sở|phương án \d/i);
    expect(en.choiceReason(decision)).not.toMatch(/option/i);
  });
});

describe('notes in Vietnamese', () => {
  test('say when a merged bloc could stand alone', () => {
    expect(vi.notes(decide(30, 29, 95))).toBe(
      'Riêng khối đảng đủ số lượng để lập đảng bộ cơ sở; đề xuất lập chung theo phương án phù hợp đầu tiên trong thứ tự xét.',
    );
    expect(vi.notes(decide(29, 29, 95))).toBe('');
  });

  test('say which blocs have too few full members, by clause 2', () => {
    const party = { members: 40, fullMembers: 2 };
    const below =
      'Chưa đủ 3 đảng viên chính thức để lập tổ chức đảng riêng (khoản 2 Điều 21 Điều lệ Đảng khóa XI): khối đảng.';
    expect(vi.notes(decide(party, { members: 35, fullMembers: 35 }, { members: 95, fullMembers: 90 }))).toBe(
      'Riêng khối MTTQ, đoàn thể đủ số lượng để lập đảng bộ cơ sở; ' +
        `đề xuất lập chung theo phương án phù hợp đầu tiên trong thứ tự xét. ${below}`,
    );
    expect(vi.notes(decide(2, 29, 95))).toBe(below);
    expect(vi.notes(decide(3, 29, 95))).toBe('');
  });

  test('say which blocs have nobody', () => {
    expect(vi.notes(decide(40, 0, 35))).toBe(
      'Riêng khối đảng đủ số lượng để lập đảng bộ cơ sở; ' +
        'đề xuất lập chung theo phương án phù hợp đầu tiên trong thứ tự xét. ' +
        'Có 0 đảng viên, đề nghị xem lại số liệu: khối MTTQ, đoàn thể.',
    );
    expect(vi.notes(decide(0, 0, 0))).toBe(
      'Có 0 đảng viên, đề nghị xem lại số liệu: khối đảng, khối MTTQ, đoàn thể, khối chính quyền.',
    );
  });
});

describe('verdicts and groupings', () => {
  test.each([
    [30, 'Đủ', 'Enough'],
    [29, 'Chưa đủ (thiếu 1)', 'Not enough (short by 1)'],
    [null, 'Chưa xác định', 'Undetermined'],
  ])('%p members read %s and %s', (members, inVietnamese, inEnglish) => {
    const verdict = decide(members, 30, 30).verdicts['party'];
    if (!verdict) throw new Error('no verdict');
    expect([vi.verdict(verdict), en.verdict(verdict)]).toEqual([inVietnamese, inEnglish]);
  });

  test('every verdict starts with the words that its colour looks for', () => {
    for (const wording of [vi, en]) {
      for (const members of [30, 29, null]) {
        const verdict = decide(members, 30, 30).verdicts['party'];
        if (!verdict) throw new Error('no verdict');
        expect(wording.verdict(verdict).startsWith(wording.verdictStart[verdict.state])).toBe(true);
      }
    }
  });

  test('a grouping names each future organisation', () => {
    expect(vi.grouping(decide(25, 18, 95))).toBe(
      'Đảng bộ cơ sở khối đảng + khối MTTQ, đoàn thể · Đảng bộ cơ sở khối chính quyền',
    );
    expect(en.grouping(decide(25, 18, 95))).toBe(
      'Base committee: Party + Front · Base committee: Government',
    );
  });
});

test('the grouping of a district that people have to choose for says so, whatever there is to choose', () => {
  expect(vi.grouping(decide(0, 0, 2))).toBe('Cần lựa chọn phương án');
  expect(en.grouping(decide(1, 1, 0))).toBe(en.grouping(decide(1, 2, 0)));
  expect(vi.grouping(decide(1, 2, 0))).toBe('Cần lựa chọn phương án');
});

describe.each(['vi', 'en'] as const)('register in %s', (language) => {
  const { register } = checklistWording(language, rules);
  const items = [decide(25, 18, 95), decide(30, 30, 30), decide(10, 9, 95), decide(null, 9, 95)].flatMap(
    (decision) => checklistOf([decision], rules, procedureOf(rules)),
  );

  test('has a valid sheet name', () => {
    expect(register.sheetName.length).toBeLessThanOrEqual(31);
    expect(register.sheetName).not.toMatch(/[:\\/?*[\]]/);
  });

  test('has headers that a table can tell apart', () => {
    const headers = Object.values(register.headers).map((header) => header.toLowerCase());
    expect(new Set(headers).size).toBe(headers.length);
  });

  test('offers statuses that fit one validation list', () => {
    const list = Object.values(register.status).join(',');
    expect(list.length).toBeLessThanOrEqual(255);
    expect(list.split(',')).toHaveLength(4);
  });

  test('words each kind of item', () => {
    for (const item of items) {
      expect(register.step(item)).not.toBe('');
      expect(register.lead(item)).not.toBe('');
      expect(register.organisation(item)).not.toBe('');
      expect(register.ground(item)).not.toBe('');
      // A piece of work may come to no document.
      if (item.item === null) expect(register.documents(item)).not.toBe('');
    }
  });
});

test('the source of step 5 is the article and the two clauses', () => {
  const { register } = checklistWording('vi', rules);
  const item = checklistOf([decide(30, 30, 30)], rules, procedureOf(rules)).find(
    ({ step }) => step.id === 'decide-personnel',
  );
  if (!item) throw new Error('no step 5');
  expect(register.ground(item)).toBe(
    'Bước 5, hướng dẫn của Ban Tổ chức Tỉnh ủy Quảng Nam; khoản 3 Điều 10 Điều lệ Đảng khóa XI; khoản 5 Điều 13 Điều lệ Đảng khóa XI',
  );
});

test('the conference of step 3 and its number speak of the same organisations', () => {
  const { register } = checklistWording('vi', rules);
  const item = checklistOf([decide(30, 30, 30)], rules, procedureOf(rules)).find(
    ({ step }) => step.id === 'vote-by-committees',
  );
  if (!item) throw new Error('no step 3');
  expect(register.step(item)).toContain('bí thư, phó bí thư, cấp ủy viên các tổ chức cơ sở đảng trong khối');
  expect(register.participants(item)).toBe(
    'Bí thư, phó bí thư, cấp ủy viên các tổ chức cơ sở đảng khối đảng',
  );
  expect(register.headers.baseOrganisations).toContain('TCCSĐ');
});

test.each([
  ['a merge', decide(25, 18, 95), 'front', 'Đảng bộ cơ sở khối đảng + khối MTTQ, đoàn thể'],
  ['members who can only be introduced elsewhere', decide(1, 0, 0), 'party', 'Cần lựa chọn phương án'],
  ['options', decide(10, 9, 95), 'government', 'Cần lựa chọn phương án'],
  ['a missing count', decide(null, 31, 95), 'party', 'Chưa xác định'],
])('the list and the survey say the same of an organisation under %s', (_, decision, bloc, expected) => {
  const parts = decision.outcome.kind === 'recommended' ? decision.outcome.parts : [];
  const place = { decision, part: parts.find(({ blocs }) => blocs.includes(bloc)) ?? null };
  expect([vi.joins(decision, bloc), sheetWording('vi', rules).organisations.future(place)]).toEqual([
    expected,
    expected,
  ]);
});

test.each(LANGUAGES)('the list has no words of its own for what is not decided, in %s', (language) => {
  const { organisations, results } = sheetWording(language, rules);
  for (const decision of [decide(1, 0, 0), decide(10, 9, 95), decide(null, 31, 95)]) {
    expect(organisations.future({ decision, part: null })).toBe(results.joins(decision, 'party'));
  }
});
