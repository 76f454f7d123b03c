import * as fc from 'fast-check';
import { checkRules } from '../../src/domain/decision/check-rules';
import type { RuleSet } from '../../src/domain/decision/rule-set';
import { PROCEDURE_IDS } from '../../src/domain/procedure/procedure-ids';
import { bloc, rulesWith } from './decision/rules-with';

const USES = ['recommended', 'optional', 'unused'] as const;

/** Sound rule sets of one to five blocs, or as many as asked for, each bloc alone and some merges. */
export function soundRules(id: string, mostBlocs = 5): fc.Arbitrary<RuleSet> {
  return fc
    .integer({ min: 1, max: mostBlocs })
    .chain((count) => {
      const ids = Array.from({ length: count }, (_, index) => `b${index + 1}`);
      const merge = fc.uniqueArray(fc.constantFrom(...ids), {
        minLength: Math.min(2, count),
        maxLength: count,
      });
      return fc.record({
        ids: fc.constant(ids),
        merges: count < 2 ? fc.constant([]) : fc.array(merge, { maxLength: 4 }),
        uses: fc.array(fc.constantFrom(...USES), { minLength: count + 4, maxLength: count + 4 }),
        limits: fc.record({
          minimum: fc.integer({ min: 1, max: 20 }),
          over: fc.integer({ min: 0, max: 60 }),
          cell: fc.integer({ min: 1, max: 10 }),
          more: fc.integer({ min: 0, max: 40 }),
          committee: fc.integer({ min: 0, max: 10 }),
        }),
        basis: fc.constantFrom('all' as const, 'full' as const),
        below: fc.constantFrom('choice' as const, 'cell' as const),
        preference: fc.constantFrom('more-organisations' as const, 'fewer-organisations' as const),
      });
    })
    .map(({ ids, merges, uses, limits, basis, below, preference }): RuleSet => {
      const parts = [...ids.map((one) => [one]), ...merges];
      const rules = rulesWith(ids.join(' '), ids.join(' '));
      return {
        ...rules,
        id,
        blocs: ids.map((one) => bloc(one)),
        parts: parts.map((blocs, index) => ({ blocs, use: uses[index] ?? 'recommended' })),
        committeeThreshold: {
          ...rules.committeeThreshold,
          members: limits.minimum + limits.over,
          basis,
          below,
        },
        organisationMinimum: { ...rules.organisationMinimum, fullMembers: limits.minimum },
        subordinateCell: {
          ...rules.subordinateCell,
          fullMembers: limits.cell,
          mostMembers: limits.cell + limits.more,
          committeeFrom: limits.cell + limits.committee,
        },
        preference,
      };
    })
    .filter((rules) => checkRules(rules, PROCEDURE_IDS).length === 0);
}
