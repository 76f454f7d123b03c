import fc from 'fast-check';
import { checkRules, isHarmless } from '../../src/domain/decision/check-rules';
import { decideDistrict } from '../../src/domain/decision/decide';
import type { PartUse, RuleSet } from '../../src/domain/decision/rule-set';
import { commune2025 } from '../../src/domain/decision/rule-sets/commune-2025';
import { district2012 } from '../../src/domain/decision/rule-sets/district-2012';
import { explain } from '../../src/domain/explanation/explain';
import { PROCEDURE_IDS } from '../../src/domain/procedure/procedure-ids';
import type { BlocCounts, District } from '../../src/domain/survey/survey';
import { explanationText } from '../../src/locales/explanation/explanation-wording';
import type { Language } from '../../src/locales/language';
import { sheetWording } from '../../src/locales/sheet-wording';
import { ANY_OF_FOUR, BAC_QUANG, THONG_NHAT } from '../domain/decision/four-blocs';

const whole = (value: number) => ({ state: 'whole', value, cell: 'C1' }) as const;

/** Members of each bloc in the rule set's order, all of them full ones where the survey tells. */
function districtOf(given: readonly number[], rules: RuleSet, tellsFull = false): District {
  const counts = Object.fromEntries(
    rules.blocs.map(({ id }, index): [string, BlocCounts] => {
      const members = whole(given[index] ?? 0);
      return [
        id,
        { committees: whole(0), cells: whole(1), members, fullMembers: tellsFull ? members : null },
      ];
    }),
  );
  return { name: 'Huyện Thử', key: 'h thu', row: 9, cell: 'B10', counts };
}

const withUses = (rules: RuleSet, uses: readonly PartUse[]): RuleSet => ({
  ...rules,
  parts: rules.parts.map((part, index) => ({ ...part, use: uses[index] ?? part.use })),
});

/** What is said of merged blocs: the notes of the pane and of the sheet, and the readings. */
function saidOf(given: readonly number[], rules: RuleSet, language: Language = 'vi', tellsFull = false) {
  const decision = decideDistrict(districtOf(given, rules, tellsFull), rules);
  const { results } = sheetWording(language, rules);
  const notes = decision.notes.filter(({ code }) => code === 'could-stand-alone');
  const readings = explanationText(language, rules)
    .lines(explain(decision, rules))
    .filter(({ section }) => section === 'reading');
  return {
    notes: notes.map((note) => results.noteText(note)),
    sheet: results.notes({ ...decision, notes }),
    readings: readings.map(({ subject, text }) => `${subject}: ${text}`),
  };
}

const ALL: readonly PartUse[] = ['recommended', 'recommended', 'recommended', 'recommended', 'recommended'];

test('two partners that are short one by one are named one by one, and no merge of them is', () => {
  // All three together may be recommended; front and government have 40 together.
  expect(saidOf([40, 20, 20], withUses(district2012, ALL))).toEqual({
    notes: [
      'Riêng khối đảng đủ số lượng để lập đảng bộ cơ sở; đề xuất lập chung vì khối MTTQ, đoàn thể, khối chính quyền đều chưa đủ',
    ],
    sheet:
      'Riêng khối đảng đủ số lượng để lập đảng bộ cơ sở; đề xuất lập chung theo phương án phù hợp đầu tiên trong thứ tự xét.',
    readings: [
      'Có hai cách hiểu: Đã áp dụng: lập chung, vì khối MTTQ, đoàn thể, khối chính quyền đều chưa đủ dù riêng khối đảng đủ. ' +
        'Cách hiểu khác, không tự áp dụng: khối đảng lập riêng; khối MTTQ, đoàn thể, khối chính quyền đều là chi bộ cơ sở, ' +
        'hoặc đảng bộ cơ sở khi có văn bản đồng ý của cấp ủy cấp trên trực tiếp',
    ],
  });
});

test('partners that have enough are not named: the order of the rules comes to the merge', () => {
  const BY_ORDER = 'theo phương án phù hợp đầu tiên trong thứ tự xét';
  // Party must not stand alone.
  const rules = withUses(ANY_OF_FOUR, ['unused']);
  expect(saidOf([35, 40, 50, 50], rules)).toEqual({
    notes: [`Riêng khối front đủ số lượng để lập đảng bộ cơ sở; đề xuất lập chung ${BY_ORDER}`],
    sheet: `Riêng khối front đủ số lượng để lập đảng bộ cơ sở; đề xuất lập chung ${BY_ORDER}.`,
    readings: [`Theo thứ tự xét: Riêng khối front đủ; đề xuất lập chung ${BY_ORDER}`],
  });
  const english = saidOf([35, 40, 50, 50], rules, 'en');
  expect(english.readings).toEqual([
    'By the order of the rules: Bloc front alone is enough; together all the same, as the first grouping in the order of the rules that fits',
  ]);
});

test('a merge that is tried before all others names nobody', () => {
  const fewer: RuleSet = { ...district2012, preference: 'fewer-organisations' };
  const rules = withUses(fewer, ALL);
  expect(saidOf([40, 10, 95], rules).readings).toEqual([
    'Theo thứ tự xét: Riêng khối đảng, khối chính quyền đều đủ; đề xuất lập chung theo phương án phù hợp đầu tiên trong thứ tự xét',
  ]);
});

test('a partner without any member is no base cell', () => {
  expect(saidOf([40, 0, 95], district2012).readings).toEqual([
    'Có hai cách hiểu: Đã áp dụng: lập chung, vì khối MTTQ, đoàn thể chưa có đảng viên dù riêng khối đảng đủ. Cách hiểu khác, không tự áp dụng: khối đảng lập riêng',
  ]);
});

const edited = fc.record({
  base: fc.constantFrom(district2012, commune2025, BAC_QUANG, THONG_NHAT, ANY_OF_FOUR),
  uses: fc.array(fc.constantFrom<PartUse>('recommended', 'recommended', 'optional', 'unused'), {
    minLength: 15,
    maxLength: 15,
  }),
  preference: fc.constantFrom('more-organisations' as const, 'fewer-organisations' as const),
  below: fc.constantFrom('choice' as const, 'cell' as const),
  given: fc.array(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 70 })), {
    minLength: 4,
    maxLength: 4,
  }),
  tellsFull: fc.boolean(),
});

test('whatever parts are used, no statement names a bloc as short that has enough', () => {
  let reasons = 0;
  let byOrder = 0;
  fc.assert(
    fc.property(edited, ({ base, uses, preference, below, given, tellsFull }) => {
      const { committeeThreshold } = base;
      const rules: RuleSet = {
        ...withUses(base, uses),
        preference,
        committeeThreshold: { ...committeeThreshold, below },
      };
      if (checkRules(rules, PROCEDURE_IDS).some((trouble) => !isHarmless(trouble))) return;
      const { notes, sheet, readings } = saidOf(given, rules, 'vi', tellsFull);
      expect(sheet).not.toMatch(/ vì |chưa/);
      // One reading for each note: none is left without its reason.
      expect(readings).toHaveLength(notes.length);
      const named = (text: string) =>
        rules.blocs.flatMap(({ shortName }, index) => {
          const name = shortName.vi.charAt(0).toLowerCase() + shortName.vi.slice(1);
          return text.includes(shortName.vi) || text.includes(name) ? [given[index] ?? 0] : [];
        });
      for (const text of [...notes, ...readings]) {
        expect(text).not.toContain(' + ');
        const [, reason] = /lập chung,? vì (.+?)(?: dù riêng |$)/.exec(text) ?? [];
        if (reason === undefined) {
          byOrder += 1;
          expect(text).toContain('phù hợp đầu tiên trong thứ tự xét');
          expect(text).not.toContain('chưa');
          continue;
        }
        reasons += 1;
        expect(named(reason).length).toBeGreaterThan(0);
        // Under the threshold, and under three where there may be base cells.
        for (const members of named(reason)) expect(members).toBeLessThan(below === 'cell' ? 3 : 30);
        const [, able = ''] = /[Rr]iêng (.+?)(?: đều)? đủ/.exec(text) ?? [];
        for (const members of named(able)) expect(members).toBeGreaterThanOrEqual(30);
      }
    }),
    { numRuns: 1500 },
  );
  expect(Math.min(reasons, byOrder)).toBeGreaterThan(10);
});
