import fc from 'fast-check';
import { decideDistrict } from '../../../src/domain/decision/decide';
import { district2012 as rules } from '../../../src/domain/decision/rule-sets/district-2012';
import { districtWith } from './district-with';

const members = fc.integer({ min: 0, max: 70 });
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
        if (before.outcome.kind === 'recommended') expect(after.outcome.kind).toBe('recommended');
      }),
    );
  });

  test('no arrangement loses a member or a bloc', () => {
    fc.assert(
      fc.property(members, members, members, (party, front, government) => {
        const { outcome } = decideDistrict(districtWith(party, front, government), rules);
        const arrangements =
          outcome.kind === 'recommended'
            ? [outcome.parts]
            : outcome.kind === 'options'
              ? outcome.options
              : [];
        expect(arrangements.length).toBeGreaterThan(0);
        for (const parts of arrangements) {
          expect(parts.reduce((sum, part) => sum + part.members, 0)).toBe(party + front + government);
          expect(parts.flatMap((part) => part.blocs).sort()).toEqual([...blocs].sort());
        }
      }),
    );
  });

  test('a recommended part always reaches the threshold, and the first fitting grouping is taken', () => {
    fc.assert(
      fc.property(members, members, members, (party, front, government) => {
        const { outcome } = decideDistrict(districtWith(party, front, government), rules);
        const separate = party >= 30 && front >= 30 && government >= 30;
        const merged = party + front >= 30 && government >= 30;
        const expected = separate ? 3 : merged ? 2 : null;
        expect(outcome.kind === 'recommended' ? outcome.parts.length : null).toBe(expected);
      }),
    );
  });
});
