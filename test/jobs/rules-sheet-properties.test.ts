import * as fc from 'fast-check';
import { checkRules, isHarmless } from '../../src/domain/decision/check-rules';
import { groupingList } from '../../src/domain/decision/grouping-list';
import { limitsOf, RULE_LIMITS, withLimits } from '../../src/domain/decision/rule-limits';
import type { RuleSet } from '../../src/domain/decision/rule-set';
import { PROCEDURE_IDS } from '../../src/domain/procedure/procedure-ids';
import { LIMIT_ROWS } from '../../src/domain/rules-sheet/limit-row';
import { rulesPlaces } from '../../src/domain/rules-sheet/rules-places';
import { saveRuleSet } from '../../src/jobs/save-rule-set';
import { soundRules } from '../domain/sound-rules';
import { inUse, named, writtenSheet } from './rules-workbook';
import { blankUnderTest, reopened, type WorkbookUnderTest } from './workbook-under-test';

const WORDS = {
  fullOnly: { full: 'Có', all: 'Không' },
  use: { recommended: 'Được đề xuất', optional: 'Để lựa chọn', unused: 'Không dùng' },
} as const;

async function written(rules: RuleSet): Promise<{ current: WorkbookUnderTest; sheet: string }> {
  const current = blankUnderTest();
  expect(await saveRuleSet(rules)).toEqual({ ok: true });
  return { current, sheet: await writtenSheet(rules) };
}

test('any sound rule set is read back as it was written, from a saved file as well', async () => {
  await fc.assert(
    fc.asyncProperty(soundRules('own'), async (rules) => {
      const { current, sheet } = await written(rules);
      expect(await inUse(current)).toEqual({ ok: true, rules, sheet, notes: [], fullOnlyWord: 'Có' });
      expect(await inUse(await reopened(current))).toEqual({
        ok: true,
        rules,
        sheet,
        notes: [],
        fullOnlyWord: 'Có',
      });
    }),
    { numRuns: 25 },
  );
});

const limitFrom = (min: number, max: number): fc.Arbitrary<string | number> =>
  fc.oneof(
    { weight: 25, arbitrary: fc.integer({ min, max }) },
    { weight: 1, arbitrary: fc.constantFrom<string | number>(0, -3, 2.5, 1e15, '', 'ba mươi', "'30") },
  );
const edits = fc.record({
  // Threshold, minimum; smallest and largest cell, its committee: they overlap at their ends.
  limits: fc
    .tuple(limitFrom(18, 60), limitFrom(1, 20), limitFrom(1, 10), limitFrom(8, 60), limitFrom(8, 30))
    .map((limits): (string | number)[] => limits),
  basis: fc.constantFrom<string>('Có', 'Có', 'Không', 'Không', 'không', 'Yes', ''),
  uses: fc.array(
    fc.oneof(
      { weight: 20, arbitrary: fc.constant<string>(WORDS.use.recommended) },
      { weight: 10, arbitrary: fc.constantFrom<string>(...Object.values(WORDS.use)) },
      { weight: 1, arbitrary: fc.constantFrom<string>('ĐƯỢC ĐỀ XUẤT', 'Có', '') },
    ),
    { minLength: 12, maxLength: 12 },
  ),
});

/** What somebody typed as a rule set; null where any of it is no value that the sheet knows. */
function typedRules(
  base: RuleSet,
  { limits, basis, uses }: { limits: (string | number)[]; basis: string; uses: string[] },
): RuleSet | null {
  const keyOf = <T extends string>(found: string, words: Readonly<Record<T, string>>) =>
    (Object.keys(words) as T[]).find((key) => words[key].toLowerCase() === found.toLowerCase());
  const typedBasis = keyOf(basis, WORDS.fullOnly);
  const parts = base.parts.map(({ blocs }, index) => ({ blocs, use: keyOf(uses[index] ?? '', WORDS.use) }));
  const known = parts.flatMap(({ blocs, use }) => (use === undefined ? [] : [{ blocs, use }]));
  if (typedBasis === undefined || known.length < parts.length) return null;
  const numbers = { ...limitsOf(base) };
  for (const [index, name] of RULE_LIMITS.entries()) {
    const value = limits[index];
    if (typeof value !== 'number' || value >= 1e15) return null;
    numbers[name] = value;
  }
  return withLimits(
    { ...base, parts: known, committeeThreshold: { ...base.committeeThreshold, basis: typedBasis } },
    numbers,
  );
}

test('the check on the sheet says what the add-in says, and each grouping is in use where its parts are', async () => {
  let valid = 0;
  await fc.assert(
    fc.asyncProperty(
      soundRules('own'),
      fc.array(edits, { minLength: 4, maxLength: 4 }),
      async (base, all) => {
        const { current, sheet } = await written(base);
        const places = rulesPlaces(base);
        for (const edit of all) {
          await current.run(async (context) => {
            const worksheet = context.workbook.worksheets.getItem(sheet);
            const put = (row: number, value: string | number) => {
              worksheet.getRangeByIndexes(row, 2, 1, 1).values = [[value]];
            };
            for (const [index, name] of RULE_LIMITS.entries()) {
              put(places.limits.first + LIMIT_ROWS.indexOf(name), edit.limits[index] ?? '');
            }
            put(places.limits.first + LIMIT_ROWS.indexOf('basis'), edit.basis);
            base.parts.forEach((_, index) => put(places.parts.first + index, edit.uses[index] ?? ''));
            await context.sync();
          });
          const rules = typedRules(base, edit);
          const grave = rules && checkRules(rules, PROCEDURE_IDS).filter((trouble) => !isHarmless(trouble));
          const isSound = grave?.length === 0;
          valid += isSound ? 1 : 0;
          expect(await named(current, 'KT_HopLe')).toEqual([isSound]);
          const useOf = (blocs: readonly string[]) => {
            const index = base.parts.findIndex(
              (part) => part.blocs.length === blocs.length && part.blocs.every((id) => blocs.includes(id)),
            );
            return edit.uses[index]?.toLowerCase();
          };
          const recommended = groupingList(base).map(({ parts }) =>
            parts.every((blocs) => useOf(blocs) === 'được đề xuất'),
          );
          expect(await named(current, 'KT_DuocDung')).toEqual(recommended);
          let place = 0;
          const offered = groupingList(base).map(({ parts }) =>
            parts.every((blocs) => useOf(blocs) !== 'không dùng') ? (place += 1) : 0,
          );
          expect(await named(current, 'KT_ThuTuChon')).toEqual(offered);
          const reading = await inUse(current);
          expect(reading.ok ? reading.rules : null).toEqual(isSound ? rules : null);
        }
      },
    ),
    { numRuns: 60 },
  );
  expect(valid).toBeGreaterThan(20);
});
