import type { RuleSet } from '../../src/domain/decision/rule-set';
import { RULE_SETS } from '../../src/domain/decision/rule-sets/rule-sets';
import { district2012 } from '../../src/domain/decision/rule-sets/district-2012';
import { THONG_NHAT } from '../domain/decision/four-blocs';
import { manyBlocs } from '../domain/decision/many-blocs';
import { testWithLibreOffice } from '../libre-office';
import { libreOfficeDifferences } from './libre-office-differences';
import { neighbouringProvince, pairedProvince, randomProvince, SHAPES } from './random-province';

jest.setTimeout(300_000);

/** More of them: `npm run prove`. */
const OF_A_SHAPE = 30;

const fullOnly = (rules: RuleSet): RuleSet => ({
  ...rules,
  committeeThreshold: { ...rules.committeeThreshold, basis: 'full' },
});

testWithLibreOffice.each(
  [...RULE_SETS, ...RULE_SETS.map(fullOnly), THONG_NHAT].map(
    (rules) => [rules.name.vi, rules.committeeThreshold.basis, rules] as const,
  ),
)('LibreOffice calculates what the engine says: %s, counting %s members', async (_, __, rules) => {
  const surveys = SHAPES.map((shape, index) => randomProvince(rules, shape, OF_A_SHAPE, 100 + index));
  const { districts, wrong } = await libreOfficeDifferences(rules, surveys);
  expect(wrong).toEqual([]);
  expect(districts).toBe(SHAPES.length * OF_A_SHAPE);
});

testWithLibreOffice(
  'LibreOffice names what the engine names, whatever stands for the members and beside them',
  async () => {
    const shapes = SHAPES.filter((shape) => shape !== 'members');
    const surveys = [
      ...shapes.map((shape) => pairedProvince(district2012, shape)),
      neighbouringProvince(district2012, 'by-organisation'),
      neighbouringProvince(district2012, 'mixed'),
    ];
    expect((await libreOfficeDifferences(district2012, surveys)).wrong).toEqual([]);
  },
);

const LONG = 'Khối các cơ quan chuyên môn số';
const PAIRS = 'b1+b2 b1+b3 b1+b4 b1+b5 b2+b3 b2+b4 b2+b5 b3+b4 b3+b5 b4+b5';
const below = { ...district2012.committeeThreshold, below: 'cell' } as const;
testWithLibreOffice.each([
  ['eight blocs', manyBlocs(8, 'b1+b2 b3+b4 b5+b6 b7+b8 b1+b3', LONG)],
  ['five blocs in all pairs', manyBlocs(5, PAIRS, LONG)],
  ['base cells', manyBlocs(8, 'b1+b2 b3+b4 b5+b6 b7+b8', LONG, { committeeThreshold: below })],
])('LibreOffice calculates what stands for formulas that are too long: %s', async (_, rules) => {
  const shapes = SHAPES.filter((shape) => shape !== 'members');
  const surveys = shapes.map((shape, index) => randomProvince(rules, shape, 10, 200 + index));
  expect((await libreOfficeDifferences(rules, surveys)).wrong).toEqual([]);
});
