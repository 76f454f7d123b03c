import { undo } from '../../src/jobs/undo';
import { writeScenario } from '../../src/jobs/write-scenario';
import { scenarioWording } from '../../src/locales/sheet/scenario-wording';
import type { RuleChange } from '../../src/domain/what-if/rule-change';
import { BY_CONSENT, choose, SEPARATE } from './chosen';
import { assessed, rules, writeResults } from './main-job';
import { scenarioOf } from './scenario-of';
import { sampleUnderTest, valuesOf, write } from './workbook-under-test';

const SCENARIO = 'Kịch bản – từ 17 đảng viên';

const wording = scenarioWording('vi', rules);

async function made(change: Partial<RuleChange> = { threshold: 17 }) {
  const assessment = await assessed();
  const { sheet, outcome } = await writeScenario(assessment, scenarioOf(assessment, change), wording);
  if (!outcome.ok) throw new Error(outcome.trouble.code);
  return { sheet, receipt: outcome.receipt };
}

test('a scenario stands on a sheet of its own: what is tried, the figures of both, every district', async () => {
  const current = await sampleUnderTest();
  const { sheet, receipt } = await made();
  expect(sheet).toBe(SCENARIO);
  expect(receipt).toMatchObject({ addedSheets: [SCENARIO], canUndo: true });
  const [[title], [guide], [differences]] = (await valuesOf(current, sheet, 'A1:A3')) as [
    [string],
    [string],
    [string],
  ];
  expect(title).toBe('KỊCH BẢN THỬ – Cấp huyện 2012 (38-HD/BTCTW) – BIỂU “Khảo sát”');
  expect(guide).toContain('không phải quy định');
  expect(differences).toBe('Khác với quy định đang dùng: đảng bộ cơ sở từ 17 đảng viên (quy định: 30).');
  expect(await valuesOf(current, sheet, 'B4:L6')).toEqual([
    [
      'Số đơn vị, số tổ chức',
      'Đủ: khối đảng',
      'Đủ: khối MTTQ, đoàn thể',
      'Đủ: khối chính quyền',
      'Lập riêng từng khối',
      'Lập chung khối',
      'Cần lựa chọn phương án',
      'Chưa xác định',
      'Tổ chức hiện nay',
      'Tổ chức sau kiện toàn',
      'Đảng bộ cơ sở sau kiện toàn',
    ],
    ['Quy định đang dùng', 11, 11, 18, 11, 7, 0, 0, 312, 47, 47],
    ['Kịch bản', 18, 15, 18, 15, 3, 0, 0, 312, 51, 51],
  ]);
  const [header, ...rows] = await valuesOf(current, sheet, 'A8:M26');
  expect(header).toEqual([
    'TT',
    'Đơn vị',
    'Đảng viên khối đảng',
    'Đảng viên khối MTTQ, đoàn thể',
    'Đảng viên khối chính quyền',
    'Tổ chức hiện nay',
    'Tổ chức sau (quy định)',
    'Tổ chức sau (kịch bản)',
    'Đảng bộ cơ sở (quy định)',
    'Đảng bộ cơ sở (kịch bản)',
    'Thay đổi',
    'Phương án theo quy định',
    'Phương án theo kịch bản',
  ]);
  expect(rows.filter((row) => row[10] === 'Có').map(([, district]) => district)).toEqual([
    'Huyện Hiệp Đức',
    'Huyện Phước Sơn',
    'Huyện Đông Giang',
    'Huyện Nam Trà My',
  ]);
  const merged = 'Đảng bộ cơ sở khối đảng + khối MTTQ, đoàn thể · Đảng bộ cơ sở khối chính quyền';
  const apart =
    'Đảng bộ cơ sở khối đảng · Đảng bộ cơ sở khối MTTQ, đoàn thể · Đảng bộ cơ sở khối chính quyền';
  expect(rows[7]).toEqual([8, 'Huyện Nông Sơn', 18, 12, 64, 13, 2, 2, 2, 2, 'Không', merged, merged]);
  expect(rows[11]).toEqual([12, 'Huyện Hiệp Đức', 27, 18, 86, 16, 2, 3, 2, 3, 'Có', merged, apart]);
});

test('a district that is left without a recommended grouping has no number', async () => {
  const current = await sampleUnderTest();
  const { sheet } = await made({
    threshold: 34,
    uses: ['recommended', 'recommended', 'recommended', 'recommended', 'unused'],
  });
  expect((await valuesOf(current, sheet, 'A3'))[0]?.[0]).toBe(
    'Khác với quy định đang dùng: đảng bộ cơ sở từ 34 đảng viên (quy định: 30); chung khối đảng + khối MTTQ, đoàn thể + khối chính quyền: không dùng (quy định: để lựa chọn).',
  );
  expect(await valuesOf(current, sheet, 'C6:L6')).toEqual([[8, 1, 18, 1, 16, 1, 0, 312, 35, 35]]);
  expect((await valuesOf(current, sheet, 'F16:K16'))[0]).toEqual([13, 2, '', 2, '', 'Có']);
});

test('its header stays in sight and is printed on each page, and its districts can be filtered', async () => {
  const current = await sampleUnderTest();
  const { sheet } = await made();
  const found = await current.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const frozen = worksheet.freezePanes.getLocationOrNullObject().load('address');
    const titles = worksheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
    const { pageLayout } = worksheet.load('pageLayout/orientation');
    const tables = worksheet.tables.load('items/name,items/showFilterButton');
    await context.sync();
    return {
      frozen: frozen.address,
      titles: titles.address,
      orientation: pageLayout.orientation,
      tables: tables.items.map(({ name, showFilterButton }) => [name, showFilterButton]),
    };
  });
  expect(found).toMatchObject({ orientation: 'Landscape', tables: [['KienToan_KichBan', true]] });
  expect([found.frozen, found.titles].map((address) => address.split('!')[1])).toEqual(['A1:B8', '8:8']);
});

test('the survey is left as it is, an undo takes the sheet away, and a second scenario stands beside the first', async () => {
  const current = await sampleUnderTest();
  const before = await valuesOf(current, 'Khảo sát', 'A1:L30');
  await made();
  const again = await made();
  expect(again.sheet).toBe(`${SCENARIO} (2)`);
  expect(await valuesOf(current, 'Khảo sát', 'A1:L30')).toEqual(before);
  expect(await undo()).toMatchObject({ ok: true, report: { removedSheets: [`${SCENARIO} (2)`] } });
  expect((await current.saved()).SheetNames).toEqual(['Khảo sát', SCENARIO]);
});

test('a scenario of a survey that somebody has changed since is refused', async () => {
  const current = await sampleUnderTest();
  const assessment = await assessed();
  await write(current, 'Khảo sát', 'E10', 12);
  const { outcome } = await writeScenario(assessment, scenarioOf(assessment, { threshold: 17 }), wording);
  expect(outcome).toMatchObject({ ok: false, trouble: { code: 'changed-since-read' } });
  expect((await current.saved()).SheetNames).toEqual(['Khảo sát']);
});

test('a second library reads the same scenario, without an error value or a formula', async () => {
  const current = await sampleUnderTest();
  await made();
  const cells = (await current.saved()).Sheets[SCENARIO] ?? {};
  const at = (address: string) => (cells[address] as { v?: unknown } | undefined)?.v;
  expect([at('K5'), at('K6'), at('B20'), at('K20')]).toEqual([47, 51, 'Huyện Hiệp Đức', 'Có']);
  const odd = Object.values(cells).filter((cell) => {
    const { t, f } = cell as { t?: string; f?: string };
    return t === 'e' || f !== undefined;
  });
  expect(odd).toEqual([]);
});

test('choices that differ from the recommendation are left out, and that is said in both languages', async () => {
  const current = await sampleUnderTest();
  await writeResults();
  const guides = async () => {
    const assessment = await assessed();
    const whatIf = scenarioOf(assessment, { threshold: 17 });
    return (['vi', 'en'] as const).map((language) =>
      scenarioWording(language, rules).guide(whatIf.now.chosenOtherwise),
    );
  };
  const [plain = '', plainEnglish = ''] = await guides();
  expect(plain).not.toContain('Phương án chọn');
  // As recommended: nothing is left out.
  await choose(current, 18, { choice: SEPARATE });
  expect(await guides()).toEqual([plain, plainEnglish]);
  await choose(current, 17, { choice: BY_CONSENT, because: 'x', consent: '1' });
  expect(await guides()).toEqual([
    `${plain} Phương án chọn khác với đề xuất của 1 đơn vị không tính vào đây.`,
    `${plainEnglish} One district’s choice that differs from the recommendation is left out.`,
  ]);
  await choose(current, 12, { choice: 'để sau' });
  expect((await guides())[1]).toBe(
    `${plainEnglish} The choices of 2 districts that differ from the recommendation are left out.`,
  );
  expect((await valuesOf(current, 'Khảo sát', 'V28'))[0]?.[0]).toBe(45);
  const { sheet } = await made();
  expect((await valuesOf(current, sheet, 'A2'))[0]?.[0]).toBe(
    `${plain} Phương án chọn khác với đề xuất của 2 đơn vị không tính vào đây.`,
  );
  expect(await valuesOf(current, sheet, 'K5')).toEqual([[47]]);
});

const optional = ['recommended', 'recommended', 'recommended', 'optional', 'optional'] as const;

test.each<[Partial<RuleChange>, string, string]>([
  [{ threshold: 17 }, SCENARIO, 'Scenario – from 17 members'],
  [{ threshold: 17, below: 'cell' }, SCENARIO, 'Scenario – from 17 members'],
  [{ basis: 'full' }, 'Kịch bản – chỉ chính thức', 'Scenario – full members'],
  [{ below: 'cell' }, 'Kịch bản – lập chi bộ', 'Scenario – base cells below'],
  [{ uses: optional }, 'Kịch bản – lập riêng, chung', 'Scenario – other groupings'],
  [{ basis: 'full', below: 'cell' }, 'Kịch bản – nhiều thay đổi', 'Scenario – several changes'],
])('a scenario of %j is named by what it tries otherwise', async (change, name, english) => {
  await sampleUnderTest();
  const assessment = await assessed();
  const { differences } = scenarioOf(assessment, change);
  expect(scenarioWording('en', rules).sheetName(differences)).toBe(english);
  expect((await made(change)).sheet).toBe(name);
  for (const one of [name, english])
    expect(one.length).toBeLessThanOrEqual('Kịch bản – lập riêng, chung'.length);
});

test('a scenario of full members, whom the survey does not tell, says why nothing is determined', async () => {
  const current = await sampleUnderTest();
  const { sheet } = await made({ basis: 'full' });
  expect((await valuesOf(current, sheet, 'A3'))[0]?.[0]).toBe(
    'Khác với quy định đang dùng: đảng viên được tính: chính thức (quy định: tất cả). ' +
      'Chưa xác định được đơn vị nào vì biểu không có cột đảng viên chính thức của khối đảng; khối MTTQ, đoàn thể; khối chính quyền.',
  );
  expect(scenarioWording('en', rules).withoutFull(['party'])).toBe(
    'No district can be determined: the survey has no column of full members of Party.',
  );
});

test('the same in English', async () => {
  const current = await sampleUnderTest();
  const assessment = await assessed();
  const whatIf = scenarioOf(assessment, { threshold: 17, below: 'cell' });
  const { sheet, outcome } = await writeScenario(assessment, whatIf, scenarioWording('en', rules));
  expect([sheet, outcome.ok]).toEqual(['Scenario – from 17 members', true]);
  expect((await valuesOf(current, sheet, 'A3'))[0]?.[0]).toBe(
    'Other than the rules in use: a base committee from 17 members on (rule: 30); below that: base cell (rule: a choice).',
  );
  // Every bloc has three members or more: three organisations in each of the 18, and 51 large enough.
  expect(await valuesOf(current, sheet, 'B6:L6')).toEqual([
    ['Scenario', 18, 15, 18, 18, 0, 0, 0, 312, 54, 51],
  ]);
});

test('a scenario beside rules that have been edited since is not written', async () => {
  const current = await sampleUnderTest();
  const assessment = await assessed();
  await writeResults();
  await write(current, 'Quy định', 'C10', 35);
  const { outcome } = await writeScenario(assessment, scenarioOf(assessment, { threshold: 17 }), wording);
  expect(outcome).toMatchObject({ ok: false, trouble: { code: 'changed-since-read' } });
});
