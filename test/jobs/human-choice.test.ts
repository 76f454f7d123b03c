import { changesNothing } from '../../src/domain/plan';
import {
  ALL_IN_ONE,
  besideDistricts,
  BY_CONSENT,
  choose,
  IN_CELLS,
  MERGED,
  NONG_SON,
  offered,
  SEPARATE,
  TAM_KY,
} from './chosen';
import { assessed, decided, planOf, proposeChecklists, writeChecklists, writeResults } from './main-job';
import { REGISTER, sortRows, SURVEY } from './undo-report';
import { reopened, sampleUnderTest, valuesOf, write, type WorkbookUnderTest } from './workbook-under-test';

const CONSENT_MISSING = 'Chưa ghi văn bản đồng ý.';
const REASON_MISSING = 'Chưa ghi lý do chọn.';
const OUTSIDE = 'Không có trong các phương án theo quy định của đơn vị.';
const UNREAD = 'Chưa đọc được; ghi đúng lời trong danh sách.';
const UNCLEAR = 'Chưa rõ số đảng bộ cơ sở, không tính vào tổng.';
let current: WorkbookUnderTest;

beforeEach(async () => {
  current = await sampleUnderTest();
});

const decisionOf = async (name: string) =>
  (await decided()).decisions.find(({ district }) => district.name === name);

describe.each(['formulas', 'values'] as const)('a choice beside results that are %s', (content) => {
  test('that is an error is one whose number is not clear, and spoils no total', async () => {
    await writeResults(SURVEY, { content });
    const totals = async () => {
      const [total = []] = await valuesOf(current, SURVEY, 'V28:AC28');
      return [total[0], total[7]];
    };
    expect(await totals()).toEqual([47, '']);
    await write(current, SURVEY, 'Y17', '=NA()');
    expect((await besideDistricts(current)).get(NONG_SON)).toMatchObject({
      check: `${UNREAD} ${UNCLEAR} ${REASON_MISSING}`,
      committees: '',
    });
    expect(await totals()).toEqual([45, 'Tổng số đảng bộ cơ sở chưa kể 1 đơn vị chưa rõ số']);
    await write(current, SURVEY, 'Z17', 'Theo đề nghị của huyện');
    const found = (await besideDistricts(current)).get(NONG_SON);
    expect(found?.check).toBe(`${UNREAD} ${UNCLEAR}`);
    // As the engine has it.
    await writeResults(SURVEY, { content });
    expect((await besideDistricts(current)).get(NONG_SON)).toMatchObject({
      check: found?.check,
      committees: '',
    });
  });

  test('is followed at once, by what is to be looked at as well', async () => {
    await writeResults(SURVEY, { content });
    expect((await besideDistricts(current)).get(NONG_SON)).toMatchObject({
      final: MERGED,
      check: '',
      committees: 2,
    });
    // What is typed in Nông Sơn's row, and what its formulas come to then.
    const steps = [
      [{ choice: BY_CONSENT }, BY_CONSENT, `${CONSENT_MISSING} ${REASON_MISSING}`, 3],
      [{ because: 'Địa bàn rộng' }, BY_CONSENT, CONSENT_MISSING, 3],
      [{ consent: '12/5' }, BY_CONSENT, '', 3],
      [{ because: '' }, BY_CONSENT, REASON_MISSING, 3],
      // As recommended: nothing has to be said.
      [{ choice: MERGED, consent: '' }, MERGED, '', 2],
      [{ choice: ` ${MERGED.toUpperCase()} ` }, MERGED.toUpperCase(), '', 2],
      [{ choice: IN_CELLS }, IN_CELLS, REASON_MISSING, 1],
      // What is right for another district is not for this one.
      [{ choice: SEPARATE }, SEPARATE, `${OUTSIDE} ${REASON_MISSING}`, 3],
      [{ because: 'Theo đề nghị của huyện' }, SEPARATE, OUTSIDE, 3],
      [{ choice: 'để sau' }, 'để sau', `${UNREAD} ${UNCLEAR}`, ''],
      [{ choice: '', because: '' }, MERGED, '', 2],
    ] as const;
    for (const [typed, final, check, committees] of steps) {
      await choose(current, 17, typed);
      expect([typed, (await besideDistricts(current)).get(NONG_SON)]).toMatchObject([
        typed,
        { final, check, committees },
      ]);
    }
  });

  test('asks for no consent for a base committee that has come to reach the threshold', async () => {
    await writeResults(SURVEY, { content });
    await choose(current, 17, { choice: BY_CONSENT, because: 'Địa bàn rộng' });
    const counts = [
      // The party bloc reaches it, the front's does not.
      [{ E: 30, H: 29 }, CONSENT_MISSING],
      [{ E: 30, H: 30 }, ''],
      [{ E: 29, H: 30 }, CONSENT_MISSING],
    ] as const;
    for (const [{ E, H }, asked] of counts) {
      await write(current, SURVEY, 'E17', E);
      await write(current, SURVEY, 'H17', H);
      await writeResults(SURVEY, { content });
      expect((await besideDistricts(current)).get(NONG_SON)?.check).toBe(asked);
      const marks = (await decisionOf(NONG_SON))?.choice?.marks.map(({ code }) => code);
      expect(marks?.includes('consent-missing')).toBe(asked !== '');
    }
  });

  test('is added up, and a district whose choice says nothing is no longer counted as left open', async () => {
    await writeResults(SURVEY, { content });
    await choose(current, 17, { choice: BY_CONSENT });
    expect(await valuesOf(current, SURVEY, 'V28')).toEqual([[48]]);
    await write(current, SURVEY, 'E11', 'ba mươi');
    await writeResults(SURVEY, { content });
    expect(await valuesOf(current, SURVEY, 'AB28')).toEqual([['Chưa kể 1 đơn vị chưa có kết luận']]);
    await choose(current, 11, { choice: ALL_IN_ONE });
    expect(await valuesOf(current, SURVEY, 'AC11')).toEqual([
      [`Chưa đủ số liệu để đối chiếu. ${REASON_MISSING}`],
    ]);
    expect(await valuesOf(current, SURVEY, 'V28')).toEqual([[46]]);
    await writeResults(SURVEY, { content });
    expect(await valuesOf(current, SURVEY, 'AB28')).toEqual([['']]);
  });

  test('that does not say how many base committees there are is left out of their total, which says so', async () => {
    await writeResults(SURVEY, { content });
    expect(await valuesOf(current, SURVEY, 'V28:AC28')).toMatchObject([[47, '', '', '', '', '', '', '']]);
    await choose(current, 17, { choice: 'Chưa lập đảng bộ cơ sở nào' });
    const row = (await valuesOf(current, SURVEY, 'V28:AC28'))[0] ?? [];
    // Nông Sơn was to have two.
    expect([row[0], row[7]]).toEqual([45, 'Tổng số đảng bộ cơ sở chưa kể 1 đơn vị chưa rõ số']);
    await writeResults(SURVEY, { content });
    expect((await valuesOf(current, SURVEY, 'AC28'))[0]).toEqual([row[7]]);
  });

  test('stays as it was typed through every run, also one that replaces what was typed over', async () => {
    await writeResults(SURVEY, { content });
    await choose(current, 17, { choice: ` ${BY_CONSENT}`, because: 'Địa bàn rộng', consent: '12/5' });
    await choose(current, 10, { choice: 'để sau' });
    await choose(current, 28, { because: 'cả tỉnh' });
    const typed = await valuesOf(current, SURVEY, 'Y6:AA31');
    for (const replaceTypedOver of [false, true]) {
      const plan = planOf(await assessed(SURVEY, { content, replaceTypedOver }));
      expect([plan.typedOver, changesNothing(plan)]).toEqual([[], true]);
    }
    // A run that has to write, and one that writes everything in another way.
    await write(current, SURVEY, 'E12', 29);
    await writeResults(SURVEY, { content, replaceTypedOver: true });
    await writeResults(SURVEY, { content: content === 'values' ? 'formulas' : 'values' });
    expect(await valuesOf(current, SURVEY, 'Y6:AA31')).toEqual(typed);
    expect(planOf(await assessed()).typedOver).toEqual([]);
  });
});

describe('an assessment', () => {
  test('has the choice with its parts, and counts it', async () => {
    await writeResults();
    await choose(current, 17, { choice: BY_CONSENT, because: 'Địa bàn rộng', consent: '12/5' });
    expect((await decisionOf(NONG_SON))?.choice).toEqual({
      row: 16,
      cell: 'Y17',
      text: BY_CONSENT,
      because: 'Địa bàn rộng',
      consent: '12/5',
      others: [],
      parts: [
        { blocs: ['party'], form: 'committee-by-consent', members: 18 },
        { blocs: ['front'], form: 'committee-by-consent', members: 12 },
        { blocs: ['government'], form: 'committee', members: 64 },
      ],
      marks: [],
    });
    // 47 organisations, of which Nông Sơn had two; seven districts merged, of which it was one.
    expect((await decided()).figures).toMatchObject({
      after: 48,
      merged: 6,
      separate: 12,
      chosen: 1,
      againstRules: 0,
      notUnderstood: 0,
    });
  });

  test('marks what departs from the rules, and what nobody understands', async () => {
    await writeResults();
    await choose(current, 10, { choice: IN_CELLS });
    await choose(current, 17, { choice: SEPARATE, because: 'Địa bàn rộng' });
    await choose(current, 11, {
      choice: 'Đảng bộ cơ sở khối đảng · Đảng bộ cơ sở khối MTTQ, đoàn thể + khối chính quyền',
    });
    await choose(current, 12, { choice: 'để sau' });
    expect((await decisionOf(TAM_KY))?.choice?.marks).toEqual([
      { code: 'over-threshold', blocs: ['party'], members: 48 },
      { code: 'over-threshold', blocs: ['front'], members: 34 },
      { code: 'reason-missing' },
    ]);
    expect((await decisionOf(NONG_SON))?.choice?.marks).toEqual([
      { code: 'under-threshold', blocs: ['party'], members: 18 },
      { code: 'under-threshold', blocs: ['front'], members: 12 },
    ]);
    const { decisions, figures } = await decided();
    expect(decisions[1]?.choice?.marks).toEqual([
      { code: 'not-in-rules', blocs: ['front', 'government'] },
      { code: 'reason-missing' },
    ]);
    expect(decisions[2]?.choice).toMatchObject({ parts: null, marks: [{ code: 'not-understood' }] });
    // 3 and 3 of Tam Kỳ and Nông Sơn, 2 of the third; the fourth says nothing: 47 + 1 − 1 − 3.
    expect(figures).toMatchObject({ after: 44, afterOpen: 1, chosen: 4, againstRules: 3, notUnderstood: 1 });
  });

  test('names choices in rows that are no district’s', async () => {
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(SURVEY).getRange('14:14').insert('Down');
      await context.sync();
    });
    await writeResults();
    // A blank row, a row whose district was cleared since, the total row; the numbers of the columns are none.
    await choose(current, 14, { choice: MERGED });
    await choose(current, 16, { choice: MERGED });
    await choose(current, 29, { choice: MERGED });
    await write(current, SURVEY, 'Y9', '(25)');
    expect((await decided()).strayChoices).toEqual(['Y14', 'Y29']);
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(SURVEY).getRange('A16:L16').clear('Contents');
      await context.sync();
    });
    const assessment = await decided();
    expect(assessment.strayChoices).toEqual(['Y14', 'Y16', 'Y29']);
    expect(assessment.decisions.filter(({ choice }) => choice !== null)).toEqual([]);
    await writeResults();
    expect(await valuesOf(current, SURVEY, 'Y14:Y16')).toEqual([[MERGED], [''], [MERGED]]);
  });
});

test('the register’s rows follow the chosen organisations', async () => {
  await writeResults();
  await writeChecklists();
  const rowsOf = async () =>
    (await valuesOf(current, REGISTER, 'A8:W300'))
      .filter(([district]) => district === NONG_SON)
      .map((cells) => ({ convened: cells[6], standing: cells[22], key: String(cells[14]) }));
  await choose(current, 17, { choice: ALL_IN_ONE });
  // Two organisations with twelve rows each retire, and one with twelve comes.
  expect((await proposeChecklists()).changes).toMatchObject({ added: 12, retired: 24 });
  await writeChecklists();
  const rows = await rowsOf();
  const applying = rows.filter(({ standing }) => standing === 'Đang áp dụng');
  const retired = rows.filter(({ standing }) => standing === 'Không còn theo phương án');
  expect(retired.every(({ key }) => /(party\+front|government)$/.test(key))).toBe(true);
  expect([applying.length, retired.length]).toEqual([22, 24]);
  // 18 + 12 + 64 members are convened.
  expect(applying).toContainEqual({
    convened: 94,
    standing: 'Đang áp dụng',
    key: 'h nong son / vote-by-members / party+front+government',
  });
});

describe('the list that a choice is made from', () => {
  const ofRow = async (row: number) =>
    (await valuesOf(current, SURVEY, `AD${row}:AI${row}`)).flat().filter((text) => text !== '');

  test('holds the district’s arrangements alone, through a sort and in a colleague’s copy', async () => {
    await writeResults();
    expect(offered(current, 'Y17')).toEqual([IN_CELLS, MERGED, ALL_IN_ONE, BY_CONSENT]);
    expect(offered(current, 'Y10')).toEqual([SEPARATE, MERGED, ALL_IN_ONE]);
    await sortRows(current, SURVEY, 'A10:AJ27', 4);
    current = await reopened(current);
    const names = (await valuesOf(current, SURVEY, 'B10:B27')).flat();
    expect(offered(current, `Y${10 + names.indexOf(NONG_SON)}`)).toEqual([
      IN_CELLS,
      MERGED,
      ALL_IN_ONE,
      BY_CONSENT,
    ]);
    for (let row = 10; row <= 27; row += 1) {
      expect([row, offered(current, `Y${row}`)]).toEqual([row, await ofRow(row)]);
    }
    expect([offered(current, 'Y28'), offered(current, 'Y9')]).toEqual([[], []]);
  });

  test('follows the district’s numbers, and is there for a district that comes', async () => {
    await writeResults();
    await write(current, SURVEY, 'E10', 29);
    expect(offered(current, 'Y10')).toHaveLength(4);
    await write(current, SURVEY, 'E10', 'x');
    expect(offered(current, 'Y10')).toEqual([]);
    await current.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SURVEY);
      sheet.getRange('28:28').delete('Up');
      sheet.getRange('A28:L28').values = [[19, 'Huyện Thử', 0, 2, 31, 0, 2, 30, 0, 3, 40, '']];
      await context.sync();
    });
    await writeResults();
    expect(offered(current, 'Y28')).toEqual([SEPARATE, MERGED, ALL_IN_ONE]);
  });

  test('lets anything else be typed, once it was asked about', async () => {
    await writeResults();
    await current.run(async (context) => {
      const validation = context.workbook.worksheets.getItem(SURVEY).getRange('Y10:Y27').dataValidation;
      validation.load('rule,errorAlert');
      await context.sync();
      expect(validation.rule.list?.source).toBe('=OFFSET($AD10,0,0,1,MAX(1,COUNTIF($AD10:$AI10,"?*")))');
      expect(validation.errorAlert).toMatchObject({ style: 'Warning', title: 'Phương án chọn' });
    });
  });
});
