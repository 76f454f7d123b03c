import { decideSurvey } from '../../src/domain/decision/decide';
import { planResults } from '../../src/domain/decision/results-plan';
import { groupingList } from '../../src/domain/decision/grouping-list';
import { readSurvey } from '../../src/domain/survey/read-survey';
import { commune2025 } from '../../src/domain/decision/rule-sets/commune-2025';
import { district2012 } from '../../src/domain/decision/rule-sets/district-2012';
import { sheetWording } from '../../src/locales/sheet-wording';
import type { RawValue } from '../../src/domain/survey/cells/raw-sheet';
import type { RuleSet } from '../../src/domain/decision/rule-set';
import { cellAddress, areaAddress } from '../../src/domain/address';
import { blankUnderTest } from '../jobs/workbook-under-test';

jest.setTimeout(600_000);

function rng(seed: number) { let s = seed; return () => { s = (Math.imul(s, 1664525) + 1013904223) >>> 0; return s / 2 ** 32; }; }

async function prove(rules: RuleSet, rows: number, withFull: boolean, seed: number) {
  const random = rng(seed);
  const odd: RawValue[] = ['', 'x', '-', -3, 29.5, 10001, '31', '#N/A', true as unknown as RawValue, 1.88];
  const count = (): RawValue => {
    const r = random();
    if (r < 0.03) return odd[Math.floor(random() * odd.length)] ?? '';
    if (r < 0.25) return Math.floor(random() * 5);
    if (r < 0.5) return 26 + Math.floor(random() * 8);
    if (r < 0.55) return Math.floor(random() * 10001);
    return Math.floor(random() * 70);
  };
  const top: RawValue[] = ['TT', 'Đơn vị'];
  const second: RawValue[] = ['', ''];
  for (const bloc of rules.blocs) {
    const columns = withFull ? ['ĐB', 'CB', 'Đảng viên', 'Trong đó chính thức'] : ['ĐB', 'CB', 'Đảng viên'];
    columns.forEach((column, i) => { top.push(i === 0 ? (bloc.headerWords[0] ?? '').toUpperCase() : ''); second.push(column); });
  }
  const body = Array.from({ length: rows }, (_, i): RawValue[] => [
    i + 1, `Huyện ${'abcdefghijklmnopqrstuvwxyz'[i % 26]}${Math.floor(i / 26)} Thử`,
    ...rules.blocs.flatMap(() => {
      const members = count();
      const full = random() < 0.1 || typeof members !== 'number' ? count() : Math.max(0, Math.floor(members - random() * 5));
      const counts = [random() < 0.1 ? count() : 0, random() < 0.1 ? count() : 2, members];
      return withFull ? [...counts, full] : counts;
    }),
  ]);
  const values = [top, second, ...body];
  const raw = { name: 'Sheet1', origin: { row: 0, column: 0 }, values, numberFormats: values.map((r) => r.map(() => 'General')), merges: [], tables: [] };
  const reading = readSurvey(raw, rules);
  if (!reading.ok) throw new Error(JSON.stringify(reading.trouble));
  const { survey } = reading;
  const decisions = decideSurvey(survey, rules);
  const wording = sheetWording('vi', rules).results;
  const planning = planResults({ sheet: raw, survey, decisions, rules, wording, own: {}, formulaAt: () => '', mark: { value: 'x', isNew: true }, leftBehind: null, firstFreeColumn: top.length, startColumn: null, placeMissing: true, content: 'formulas', replaceTypedOver: false });
  if (!planning.ok) throw new Error('no plan');
  const t0 = Date.now();
  const current = blankUnderTest();
  await current.run(async (context) => {
    const rule = context.workbook.worksheets.add('Quy định');
    const list = groupingList(rules);
    rule.getRange('A1:A5').values = [[rules.committeeThreshold.members], [rules.organisationMinimum.fullMembers], [rules.committeeThreshold.basis === 'full' ? 'Có' : 'Không'], [true], ['']];
    rule.getRange(`B1:D${list.length}`).values = list.map(({ parts, use }) => [wording.phrases.grouping.parts(parts.map((blocs) => ({ blocs, form: 'committee' }))), parts.length, use === 'recommended']);
    const names = context.workbook.names;
    names.add('KT_Nguong', rule.getRange('A1')); names.add('KT_ToiThieu', rule.getRange('A2')); names.add('KT_ChiChinhThuc', rule.getRange('A3')); names.add('KT_HopLe', rule.getRange('A4'));
    names.add('KT_PhuongAn', rule.getRange(`B1:B${list.length}`)); names.add('KT_SoToChuc', rule.getRange(`C1:C${list.length}`)); names.add('KT_DuocDung', rule.getRange(`D1:D${list.length}`));
    names.add('KT_NhieuNhat', '=10000');
    await context.sync();
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    for (let from = 0; from < values.length; from += 1000) {
      const part = values.slice(from, from + 1000).map((r) => r.map((v) => (v === '31' ? "'31" : v)));
      sheet.getRangeByIndexes(from, 0, part.length, top.length).values = part as never;
      await context.sync();
    }
    for (const { area, content } of planning.plan.cells)
      for (let from = 0; from < content.length; from += 500) {
      const part = content.slice(from, from + 500);
      sheet.getRangeByIndexes(area.row + from, area.column, part.length, 1).formulas = part.map((r) => r.map((c) => (c === null ? null : typeof c === 'object' ? c.formula : c))) as never;
      await context.sync();
      }
  });
  const t1 = Date.now();
  let live = 0; let asValues = 0; const wrong: string[] = []; let longest = 0;
  await current.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    for (const { area, content } of planning.plan.cells) {
      const range = sheet.getRange(areaAddress(area)).load('values');
      await context.sync();
      content.forEach(([cell], i) => {
        if (cell === null || cell === undefined) return;
        if (typeof cell !== 'object') { asValues++; return; }
        live++;
        longest = Math.max(longest, cell.formula.length);
        const found = range.values[i]?.[0] as unknown;
        if (found !== cell.value) wrong.push(`${cellAddress(area.row + i, area.column)}: ${String(found)} <> ${String(cell.value)} | ${JSON.stringify(values[area.row + i])} | ${cell.formula}`);
      });
    }
  });
  console.log(rules.id, withFull, 'live', live, 'values', asValues, 'wrong', wrong.length, 'longest', longest, 'write ms', t1 - t0, 'read ms', Date.now() - t1);
  console.log(wrong.slice(0, 4).join('\n'));
  const first = planning.plan.cells.map(({ content }) => content[2]?.[0]).map((c) => (typeof c === 'object' && c ? c.formula : String(c)));
  if (seed === 5) console.log(first.join('\n'));
  return wrong;
}

test('prove', async () => {
  await prove(district2012, 300, false, 1);
  await prove(district2012, 300, true, 1);
  await prove(commune2025, 300, false, 2);
  await prove(commune2025, 300, true, 3);
  await prove({ ...district2012, committeeThreshold: { ...district2012.committeeThreshold, basis: 'full' } }, 300, true, 4);
});
