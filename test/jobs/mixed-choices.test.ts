import { listExplanations } from '../../src/jobs/list-explanations';
import { explanationText } from '../../src/locales/explanation/explanation-wording';
import { saveRuleSet } from '../../src/jobs/save-rule-set';
import { RULE_SETS } from '../../src/domain/decision/rule-sets/rule-sets';
import { isAgainstRules } from '../../src/domain/decision/choice';
import { besideDistricts, BY_CONSENT, choose, IN_CELLS, MERGED, NONG_SON, TAM_KY } from './chosen';
import { assessed, decided, rules, writeResults } from './main-job';
import { writtenSheet } from './rules-workbook';
import { SURVEY } from './undo-report';
import { sampleUnderTest, valuesOf, write, type WorkbookUnderTest } from './workbook-under-test';

const OUTSIDE = 'Không có trong các phương án theo quy định của đơn vị.';
const UNREAD = 'Chưa đọc được; ghi đúng lời trong danh sách.';
const UNCLEAR = 'Chưa rõ số đảng bộ cơ sở, không tính vào tổng.';
const CONSENT_MISSING = 'Chưa ghi văn bản đồng ý.';
const REASON_MISSING = 'Chưa ghi lý do chọn.';
const CONSENT = '(khi có văn bản đồng ý của cấp ủy cấp trên trực tiếp)';
const [PARTY_CELL = '', FRONT_CELL = '', GOVERNMENT = ''] = IN_CELLS.split(' · ');
const [PARTY_BY_CONSENT = '', FRONT_BY_CONSENT = ''] = BY_CONSENT.split(' · ');
const WITH_ALL = { because: 'Địa bàn rộng', consent: '12-CV/TU, 05/10/2012' };

let current: WorkbookUnderTest;
beforeEach(async () => {
  current = await sampleUnderTest();
});

const decisionOf = async (name: string) =>
  (await decided()).decisions.find(({ district }) => district.name === name);
const besideOf = async (name: string) => (await besideDistricts(current)).get(name);
const totalOf = async () => (await valuesOf(current, SURVEY, 'V28'))[0]?.[0];
/** What an assessment says of the choice, in the words of the check. */
const saidByPane = async (name: string) => {
  const choice = (await decisionOf(name))?.choice;
  const codes = choice?.marks.map(({ code }) => code) ?? [];
  const isUnclear = choice?.parts === null;
  return [
    ...(isUnclear ? [UNREAD] : choice && isAgainstRules(choice) ? [OUTSIDE] : []),
    ...(isUnclear ? [UNCLEAR] : []),
    ...(codes.includes('consent-missing') ? [CONSENT_MISSING] : []),
    ...(codes.includes('reason-missing') ? [REASON_MISSING] : []),
  ].join(' ');
};

describe('parts of an arrangement, each as its own number allows', () => {
  test.each(['formulas', 'values'] as const)('beside results that are %s', async (content) => {
    // 18 and 8 members in the small blocs: each a cell, or a base committee by consent (article 21, clause 5).
    await write(current, SURVEY, 'H17', 8);
    await writeResults(SURVEY, { content });
    const steps = [
      [[PARTY_CELL, FRONT_BY_CONSENT, GOVERNMENT], WITH_ALL, '', 2],
      [[PARTY_BY_CONSENT, FRONT_CELL, GOVERNMENT], WITH_ALL, '', 2],
      [[PARTY_BY_CONSENT, FRONT_CELL, GOVERNMENT], { consent: '' }, CONSENT_MISSING, 2],
      [[PARTY_CELL, FRONT_CELL, GOVERNMENT], {}, '', 1],
      [[GOVERNMENT, FRONT_BY_CONSENT, PARTY_CELL], {}, CONSENT_MISSING, 2],
      // 64 members: no cell. A base committee of 8 is none without consent.
      [[PARTY_CELL, FRONT_BY_CONSENT, 'Chi bộ cơ sở khối chính quyền'], WITH_ALL, OUTSIDE, 1],
      [[PARTY_CELL, 'Đảng bộ cơ sở khối MTTQ, đoàn thể', GOVERNMENT], {}, OUTSIDE, 2],
      // The rules have no such organisation, whatever consent there is.
      [[PARTY_CELL, `Đảng bộ cơ sở khối MTTQ, đoàn thể + khối chính quyền`], {}, OUTSIDE, 1],
      // Large enough without consent, and no less so with it.
      [[PARTY_CELL, FRONT_CELL, `${GOVERNMENT} ${CONSENT}`], { consent: '' }, '', 1],
    ] as const;
    for (const [parts, further, check, committees] of steps) {
      await choose(current, 17, { choice: parts.join(' · '), ...further });
      const beside = await besideOf(NONG_SON);
      expect([parts, beside?.check, beside?.committees]).toEqual([parts, check, committees]);
      expect([parts, await saidByPane(NONG_SON)]).toEqual([parts, check]);
      expect((await decisionOf(NONG_SON))?.committees).toBe(committees);
    }
    // As the engine has it.
    await writeResults(SURVEY, { content });
    expect((await besideOf(NONG_SON))?.check).toBe('');
  });

  test('however they are separated: the final grouping has them as the list would', async () => {
    await write(current, SURVEY, 'H17', 8);
    await writeResults();
    await choose(current, 17, {
      ...WITH_ALL,
      choice: `${FRONT_BY_CONSENT} ;\n${PARTY_CELL}·${GOVERNMENT}`,
    });
    const final = [FRONT_BY_CONSENT, PARTY_CELL, GOVERNMENT].join(' · ');
    expect(await besideOf(NONG_SON)).toMatchObject({ final, check: '', committees: 2 });
    expect(await saidByPane(NONG_SON)).toBe('');
  });
});

test.each([
  // Nobody in the party's bloc, and in the front's.
  [0, 20, 10, 'ABCDE'],
  [5, 0, 12, 'ABCDEF'],
] as const)(
  'every arrangement of an explanation is understood as it is written: %s, %s, %s',
  async (E, H, K, letters) => {
    for (const [column, value] of Object.entries({ E, H, K }))
      await write(current, SURVEY, `${column}17`, value);
    await writeResults();
    const assessment = await decided();
    const { sheet } = (await listExplanations(
      assessment,
      assessment.decisions.filter(({ district }) => district.name === NONG_SON),
      rules,
      explanationText('vi', rules),
    )) as { sheet: string };
    const rows = (await valuesOf(current, sheet, 'A5:I60')).filter(
      ([, , section]) => section === 'Phương án để lựa chọn',
    );
    // Letters, for the cells that are chosen from have numbers.
    expect(rows.map(([, , , subject]) => subject)).toEqual(
      letters.split('').map((letter) => `Phương án ${letter}`),
    );
    for (const row of rows) {
      const [text = '', founded = ''] = String(row[7]).split('; ');
      await choose(current, 17, { ...WITH_ALL, choice: text });
      const committees = Number(/(\d+) đảng bộ cơ sở/.exec(founded)?.[1]);
      expect(await besideOf(NONG_SON)).toMatchObject({ check: '', committees });
      expect([text, await saidByPane(NONG_SON)]).toEqual([text, '']);
      expect((await decisionOf(NONG_SON))?.committees).toBe(committees);
    }
    // Those who have members may not be left out.
    await choose(current, 17, { choice: 'Chi bộ cơ sở khối chính quyền' });
    expect(await besideOf(NONG_SON)).toMatchObject({ check: `${UNREAD} ${UNCLEAR}`, committees: '' });
    expect(await saidByPane(NONG_SON)).toBe(`${UNREAD} ${UNCLEAR}`);
  },
);

describe('a choice that is not understood counts for nothing, on the sheet and in the pane', () => {
  test('because it calls a bloc otherwise than the rules', async () => {
    await writeResults();
    expect(await totalOf()).toBe(47);
    await choose(current, 10, {
      choice: 'Đảng bộ cơ sở khối đảng + khối mặt trận · Đảng bộ cơ sở khối chính quyền',
      because: 'Tinh gọn',
    });
    expect(await besideOf(TAM_KY)).toMatchObject({ check: `${UNREAD} ${UNCLEAR}`, committees: '' });
    expect(await saidByPane(TAM_KY)).toBe(`${UNREAD} ${UNCLEAR}`);
    // Tam Kỳ was to have three.
    expect(await totalOf()).toBe(44);
    const { figures } = await decided();
    expect(figures).toMatchObject({ after: 44, afterOpen: 1, notUnderstood: 1 });
  });

  test.each([
    ['a bloc that is missing', 'Đảng bộ cơ sở khối đảng · Đảng bộ cơ sở khối chính quyền'],
    ['one that is named twice', `${MERGED} · Chi bộ cơ sở khối đảng`],
    ['words of other marks', MERGED.replace('đoàn thể', 'đoan thể')],
    ['no plus between two', MERGED.replace(' + ', ' ')],
  ])('because of %s', async (_, text) => {
    await writeResults();
    await choose(current, 10, { choice: text, because: 'Tinh gọn' });
    expect(await besideOf(TAM_KY)).toMatchObject({ check: `${UNREAD} ${UNCLEAR}`, committees: '' });
    expect(await totalOf()).toBe(44);
    expect((await decided()).figures).toMatchObject({ after: 44, afterOpen: 1, notUnderstood: 1 });
  });

  test('because a bloc has another name in the rules by now', async () => {
    await writeResults();
    await choose(current, 17, { ...WITH_ALL, choice: BY_CONSENT });
    await choose(current, 10, { choice: MERGED, because: 'Tinh gọn' });
    expect(await totalOf()).toBe(47);
    const [base] = RULE_SETS;
    const own = {
      ...base,
      id: 'rieng',
      madeFrom: base.id,
      name: { vi: 'Riêng', en: 'Own' },
      blocs: base.blocs.map((bloc, index) =>
        index === 0 ? { ...bloc, shortName: { vi: 'Cơ quan đảng', en: 'Party bodies' } } : bloc,
      ),
    };
    expect(await saveRuleSet(own)).toEqual({ ok: true });
    await writtenSheet(own);
    await writeResults(SURVEY, { replaceTypedOver: true });
    for (const name of [NONG_SON, TAM_KY]) {
      expect([name, await besideOf(name)]).toMatchObject([
        name,
        { check: `${UNREAD} ${UNCLEAR}`, committees: '' },
      ]);
    }
    // Without the two of Nông Sơn and the three of Tam Kỳ.
    expect(await totalOf()).toBe(42);
    const assessment = await assessed(SURVEY);
    if (!('figures' in assessment)) throw new Error('No survey');
    expect(assessment.figures).toMatchObject({ after: 42, afterOpen: 2, notUnderstood: 2 });
  });
});
