import fc from 'fast-check';
import { arrangementsOf } from '../../../src/domain/decision/arrangements';
import { decideDistrict } from '../../../src/domain/decision/decide';
import { district2012 as rules } from '../../../src/domain/decision/rule-sets/district-2012';
import type { RuleSet } from '../../../src/domain/decision/rule-set';
import type { BlocCounts, District } from '../../../src/domain/survey/survey';
import { soundRules } from '../sound-rules';
import { districtWith } from './district-with';
import { BAC_QUANG, THONG_NHAT } from './four-blocs';

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
        for (const parts of arrangements) {
          expect(parts.reduce((sum, part) => sum + part.members, 0)).toBe(party + front + government);
          const named = parts.flatMap((part) => part.blocs);
          expect(new Set(named).size).toBe(named.length);
          // A recommended grouping holds all blocs; what people are to choose from has none of nobody by itself, nor with
          // others that the rules may merge without it.
          const needed = outcome.kind === 'recommended' ? blocs : peopled;
          expect(needed.every((bloc) => named.includes(bloc))).toBe(true);
          for (const part of parts) {
            expect(part.blocs.some((bloc) => numbers[bloc as keyof typeof numbers] > 0)).toBe(true);
            const isAllowed = rules.parts.some(
              (allowed) => [...allowed.blocs].sort().join() === [...part.blocs].sort().join(),
            );
            expect(isAllowed).toBe(true);
          }
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

/** A district with so many members in the blocs, in the order of their ids. */
function districtOf({ blocs }: RuleSet, numbers: readonly number[]): District {
  const whole = (value: number, cell: string) => ({ state: 'whole' as const, value, cell });
  const counts = [...blocs]
    .sort((a, b) => a.id.localeCompare(b.id))
    .map(({ id }, index): readonly [string, BlocCounts] => [
      id,
      {
        committees: whole(0, 'C2'),
        cells: whole(1, 'D2'),
        members: whole(numbers[index] ?? 0, `E${index + 2}`),
        fullMembers: whole(numbers[index] ?? 0, `F${index + 2}`),
      },
    ]);
  return { name: 'A', key: 'a', row: 1, cell: 'B2', counts: Object.fromEntries(counts) };
}

/** Arrangements whatever the order of their parts and blocs. */
function arrangementsIn(rules: RuleSet, numbers: readonly number[]): readonly string[] {
  return arrangementsOf(decideDistrict(districtOf(rules, numbers), rules).outcome).map((parts) =>
    parts
      .map(({ blocs, form }) => `${[...blocs].sort().join('+')}:${form}`)
      .sort()
      .join(' '),
  );
}

const anyRules = fc.oneof(soundRules('any'), fc.constantFrom(BAC_QUANG, THONG_NHAT));
const anyNumbers = fc.array(few, { minLength: 5, maxLength: 5 });

describe('for any sound rules', () => {
  test('no two arrangements are the same in another order', () => {
    fc.assert(
      fc.property(anyRules, anyNumbers, (set, numbers) => {
        const all = arrangementsIn(set, numbers);
        expect(new Set(all).size).toBe(all.length);
      }),
      { numRuns: 1000, examples: [[BAC_QUANG, [12, 12, 0, 14, 0]]] },
    );
  });

  test('the order of the blocs in the rules changes no arrangement', () => {
    fc.assert(
      fc.property(
        anyRules.chain((set) =>
          fc.tuple(
            fc.constant(set),
            fc.shuffledSubarray([...set.blocs], { minLength: set.blocs.length, maxLength: set.blocs.length }),
            anyNumbers,
          ),
        ),
        ([set, blocs, numbers]) => {
          const turned = { ...set, blocs };
          expect([...arrangementsIn(turned, numbers)].sort()).toEqual(
            [...arrangementsIn(set, numbers)].sort(),
          );
          const [one, other] = [turned, set].map((by) => decideDistrict(districtOf(by, numbers), by));
          expect([one?.outcome.kind, one?.after]).toEqual([other?.outcome.kind, other?.after]);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
