import fc from 'fast-check';
import { absoluteReference, areaAddress } from '../../src/domain/address';
import type { RuleSet } from '../../src/domain/decision/rule-set';
import type { RawSheet } from '../../src/domain/survey/cells/raw-sheet';
import { commune2025 } from '../../src/domain/decision/rule-sets/commune-2025';
import { district2012 } from '../../src/domain/decision/rule-sets/district-2012';
import { planRulesSheet } from '../../src/domain/rules-sheet/rules-plan';
import { writePlan } from '../../src/jobs/write-plan';
import { rulesSheetWording } from '../../src/locales/sheet/rules-wording';
import { BAC_QUANG, THONG_NHAT } from '../domain/decision/four-blocs';
import { blankUnderTest } from '../jobs/workbook-under-test';
import { type PlannedFormula, plannedFormulas } from './planned-formulas';
import { randomRules } from './random-rules';
import { neighbouringProvince, randomProvince, type Shape, SHAPES } from './random-province';

jest.setTimeout(300_000);

const fullOnly: RuleSet = {
  ...district2012,
  committeeThreshold: { ...district2012.committeeThreshold, basis: 'full' },
};

/** The formulas that do not come to what the engine says, calculated beside their survey and its sheet of rules. */
async function differences(
  rules: RuleSet,
  raw: RawSheet,
): Promise<{ readonly formulas: readonly PlannedFormula[]; readonly wrong: readonly string[] }> {
  const { formulas, beside, names } = plannedFormulas(raw, rules);
  const current = blankUnderTest();
  const rulesSheet = planRulesSheet({
    sheet: 'Quy định',
    rules,
    wording: rulesSheetWording('vi', rules),
    standing: {},
    edition: 1,
  });
  const written = await writePlan(rulesSheet);
  if (!written.ok) throw new Error(JSON.stringify(written.trouble));
  const last = Math.max(...[...formulas, ...beside].map(({ column }) => column));
  const first = Math.min(...formulas.map(({ column }) => column));
  const area = { row: 0, column: first, rowCount: raw.values.length, columnCount: last - first + 1 };
  const laid = raw.values.map(() => new Array<string | number | boolean>(area.columnCount).fill(''));
  for (const { row, column, formula } of formulas) {
    const cells = laid[row];
    if (cells) cells[column - first] = formula;
  }
  for (const { row, column, value } of beside) {
    const cells = laid[row];
    if (cells) cells[column - first] = value;
  }
  const found = await current.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const width = raw.values[0]?.length ?? 0;
    sheet.getRangeByIndexes(0, 0, raw.values.length, width).values = raw.values.map((row) =>
      // As somebody beside it: a text that looks like a number stays a text.
      row.map((value) => (value === '31' ? "'31" : value)),
    );
    for (const { name, area } of names) sheet.names.add(name, `=${absoluteReference('Sheet1', area)}`);
    await context.sync();
    sheet.getRange(areaAddress(area)).formulas = laid;
    await context.sync();
    const range = sheet.getRange(areaAddress(area)).load('values');
    await context.sync();
    return range.values as unknown[][];
  });
  const wrong = formulas.flatMap(({ row, column, cell, value, formula }) => {
    const calculated = found[row]?.[column - first];
    return calculated === value ? [] : [`${cell}: ${String(calculated)}, not ${String(value)}: ${formula}`];
  });
  return { formulas, wrong };
}

/** The columns with a formula in most districts. */
const KINDS = [
  ...['verdict', 'margin', 'place', 'grouping', 'before', 'committees', 'notes', 'reason'],
  ...['option', 'final', 'check'],
];

const isByOrganisation = (shape: Shape) => shape === 'by-organisation' || shape === 'mixed';

const SETS: readonly RuleSet[] = [district2012, fullOnly, commune2025, BAC_QUANG, THONG_NHAT];

describe('formulas come to what the engine says', () => {
  test.each(
    SETS.flatMap((rules, set) =>
      SHAPES.map(
        (shape, index) =>
          [rules.name.vi, rules.committeeThreshold.basis, shape, rules, set * 10 + index] as const,
      ),
    ),
  )('%s, counting %s members, %s', async (_, __, shape, rules, seed) => {
    const { formulas, wrong } = await differences(rules, randomProvince(rules, shape, 60, seed));
    expect(wrong).toEqual([]);
    // Nothing is proved by values: most districts calculate themselves, and every kind of column does.
    expect(new Set(formulas.map(({ kind }) => kind))).toEqual(
      new Set([...KINDS, ...(isByOrganisation(shape) ? ['joins', 'prospect'] : [])]),
    );
    expect(formulas.filter(({ kind }) => kind === 'reason').length).toBeGreaterThan(30);
  });

  test.each(['by-organisation', 'mixed'] as const)(
    'whatever stands for full members in two rows of a bloc, %s',
    async (shape) => {
      const { wrong } = await differences(
        district2012,
        neighbouringProvince(district2012, shape, ['', 'x', '#N/A', -3, 29.5, 36]),
      );
      expect(wrong).toEqual([]);
    },
  );

  test('for any sound rule set', async () => {
    await fc.assert(
      fc.asyncProperty(randomRules(5), fc.constantFrom(...SHAPES), fc.nat(), async (rules, shape, seed) => {
        expect((await differences(rules, randomProvince(rules, shape, 12, seed))).wrong).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
