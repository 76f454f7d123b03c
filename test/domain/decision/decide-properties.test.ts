import fc from 'fast-check';
import { arrangementsOf } from '../../../src/domain/decision/arrangements';
import { decideDistrict } from '../../../src/domain/decision/decide';
import { district2012 as rules } from '../../../src/domain/decision/rule-sets/district-2012';
import { districtWith } from './district-with';

const members = fc.integer({ min: 0, max: 70 });
/** Small numbers often: blocs without members, and under the minimum of an organisation. */
const few = fc.oneof(fc.integer({ min: 0, max: 3 }), members);
const blocs = ['party', 'front', 'government'] as const;

describe('for any numbers of members', () => {
  test('a further member never makes a verdict worse', () => {
    fc.assert(
      fc.property(members, members, members, fc.constantFrom(0, 1, 2), (party, front, government, grown) => {
        const numbers = [party, front, government] as const;
        const more = numbers.map((value, index) => value + (index === grown ? 1 : 0));
        const before = decideDistrict(districtWith(...numbers), rules);
        const after = decideDistrict(districtWith(more[0] ?? 0, more[1] ?? 0, more[2] ?? 0), rules);
        for (const bloc of blocs) {
          if (before.verdicts[bloc]?.state === 'eligible') {
            expect(after.verdicts[bloc]?.state).toBe('eligible');
          }
        }
        if (before.outcome.kind === 'recommended') {
          expect(after.outcome.kind).toBe('recommended');
        }
      }),
    );
  });

  test('no arrangement loses a member or a bloc that has some', () => {
    fc.assert(
      fc.property(few, few, few, (party, front, government) => {
        const numbers = { party, front, government };
        const { outcome } = decideDistrict(districtWith(party, front, government), rules);
        const peopled = blocs.filter((bloc) => numbers[bloc] > 0);
        const arrangements = arrangementsOf(outcome);
        expect(arrangements.length > 0).toBe(peopled.length > 0);
        // What people are to choose from leaves out the blocs of nobody; a recommended grouping holds all blocs.
        const held = outcome.kind === 'recommended' ? blocs : peopled;
        for (const parts of arrangements) {
          expect(parts.reduce((sum, part) => sum + part.members, 0)).toBe(party + front + government);
          expect(parts.flatMap((part) => part.blocs).sort()).toEqual([...held].sort());
        }
      }),
    );
  });

  test('each part has the form of its number, and no two options are the same', () => {
    fc.assert(
      fc.property(few, few, few, (party, front, government) => {
        const { outcome } = decideDistrict(districtWith(party, front, government), rules);
        const arrangements = arrangementsOf(outcome);
        for (const part of arrangements.flat()) {
          if (part.members >= 30) expect(part.form).toBe('committee');
          else if (part.members < 3) expect(part.form).toBe('none');
          else expect(['cell', 'committee-by-consent', 'cell-or-by-consent']).toContain(part.form);
        }
        expect(new Set(arrangements.map((parts) => JSON.stringify(parts))).size).toBe(arrangements.length);
        expect(arrangements.length).toBeLessThanOrEqual(6);
      }),
    );
  });

  test('a grouping is recommended exactly where the decision table has one', () => {
    fc.assert(
      fc.property(few, few, few, (party, front, government) => {
        const { outcome } = decideDistrict(districtWith(party, front, government), rules);
        const separate = party >= 30 && front >= 30 && government >= 30;
        const merged = party + front >= 30 && government >= 30;
        const expected = separate ? 3 : merged ? 2 : 0;
        expect(outcome.kind === 'recommended' ? outcome.parts.length : 0).toBe(expected);
      }),
    );
  });
});
