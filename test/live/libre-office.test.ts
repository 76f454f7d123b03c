import type { RuleSet } from '../../src/domain/decision/rule-set';
import { RULE_SETS } from '../../src/domain/decision/rule-sets/rule-sets';
import { THONG_NHAT } from '../domain/decision/four-blocs';
import { testWithLibreOffice } from '../libre-office';
import { libreOfficeDifferences } from './libre-office-differences';
import { randomProvince, SHAPES } from './random-province';

jest.setTimeout(300_000);

const fullOnly = (rules: RuleSet): RuleSet => ({
  ...rules,
  committeeThreshold: { ...rules.committeeThreshold, basis: 'full' },
});

testWithLibreOffice.each(
  [...RULE_SETS, ...RULE_SETS.map(fullOnly), THONG_NHAT].map(
    (rules) => [rules.name.vi, rules.committeeThreshold.basis, rules] as const,
  ),
)('LibreOffice calculates what the engine says: %s, counting %s members', async (_, __, rules) => {
  const surveys = SHAPES.map((shape, index) => randomProvince(rules, shape, 60, 100 + index));
  const { districts, wrong } = await libreOfficeDifferences(rules, surveys);
  expect(wrong).toEqual([]);
  expect(districts).toBe(SHAPES.length * 60);
});
