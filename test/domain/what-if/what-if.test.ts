import fc from 'fast-check';
import type { PartUse } from '../../../src/domain/decision/rule-set';
import { commune2025 } from '../../../src/domain/decision/rule-sets/commune-2025';
import { district2012 } from '../../../src/domain/decision/rule-sets/district-2012';
import { changeOf } from '../../../src/domain/what-if/rule-change';
import { districtWith } from '../decision/district-with';
import { BAC_QUANG, THONG_NHAT } from '../decision/four-blocs';
import { trialOf, tried } from './tried';

const DISTRICTS = [
  districtWith(40, 41, 90, 'A'),
  districtWith(33, 20, 90, 'B'),
  districtWith(12, 2, 90, 'C'),
  districtWith(40, 41, 25, 'D'),
  districtWith(null, 41, 90, 'E'),
];

/** The uses of party, front, government, party + front, all three. */
const uses = (written: string): readonly PartUse[] =>
  written
    .split('')
    .map((letter) => (letter === 'r' ? 'recommended' : letter === 'o' ? 'optional' : 'unused'));

describe('the rules of 2012 over five districts', () => {
  // A three apart, B party and front merged, C and D to be chosen, E open: 5 organisations.
  test.each<readonly [threshold: number, after: number, changed: string]>([
    [30, 5, ''],
    // B's front bloc of 20 stands alone from 20 down.
    [21, 5 + 3, 'D'],
    [20, 6 + 3, 'B D'],
    // D's government bloc of 25.
    [25, 8, 'D'],
    [26, 5, ''],
    // C's party and front of 14 together.
    [14, 6 + 3 + 2, 'B C D'],
    [15, 6 + 3, 'B D'],
    // A's party bloc of 40: what was apart is merged.
    [40, 5, ''],
    [41, 4, 'A'],
    // B's 53 together.
    [53, 4, 'A'],
    [54, 2, 'A B'],
  ])('from %i members on', (threshold, after, changed) => {
    const { tried: side, changed: districts, now } = tried(DISTRICTS, { threshold });
    expect(now.figures).toMatchObject({ after: 5, separate: 1, merged: 1, withOptions: 2, open: 1 });
    expect([side.figures.after, side.committees]).toEqual([after, after]);
    // To be chosen from other forms is a change as well.
    const named = districts.flatMap(({ now: { district, outcome }, tried: { outcome: other } }) =>
      outcome.kind === 'options' && other.kind === 'options' ? [] : [district.name],
    );
    expect(named.join(' ')).toBe(changed);
  });

  test('among the options only: the forms of their parts are other ones', () => {
    const { changed } = tried(DISTRICTS, { threshold: 92 });
    expect(changed.map(({ now }) => now.district.name)).toEqual(['A', 'B', 'C', 'D']);
    expect(changed[2]).toMatchObject({
      now: { outcome: { kind: 'options' } },
      tried: { outcome: { kind: 'options' } },
    });
  });

  test('where a bloc alone is only an option, its merge is recommended instead', () => {
    const { changed, tried: side, differences } = tried(DISTRICTS, { uses: uses('rorro') });
    expect(changed.map(({ now }) => now.district.name)).toEqual(['A']);
    expect(side.figures).toMatchObject({ after: 4, separate: 0, merged: 2 });
    expect(differences).toEqual([{ code: 'use', blocs: ['front'], now: 'recommended', tried: 'optional' }]);
  });

  test('where all three together are recommended, nobody with enough members is left with a choice', () => {
    const { tried: side } = tried(DISTRICTS, { uses: uses('rrrrr') });
    expect(side.figures).toMatchObject({ after: 7, merged: 3, withOptions: 0, open: 1 });
  });

  test('where less than the threshold is a base cell, every grouping can be founded', () => {
    const { tried: side } = tried(DISTRICTS, { below: 'cell' });
    // C's front bloc of two has too few for any organisation and is merged; D's government bloc is a cell.
    expect(side.figures).toMatchObject({ after: 3 + 3 + 2 + 3, withOptions: 0 });
    expect(side.committees).toBe(3 + 2 + 1 + 2);
  });

  test('full members alone are counted where they are asked for, and none where the survey has none', () => {
    const full = districtWith(
      { members: 40, fullMembers: 29 },
      { members: 41, fullMembers: 41 },
      { members: 90, fullMembers: 80 },
      'F',
    );
    const { tried: side, changed } = tried([full, DISTRICTS[0] ?? full], { basis: 'full' });
    expect(side.figures).toMatchObject({ merged: 1, open: 1, eligible: { party: 0, front: 1 } });
    expect(changed).toHaveLength(2);
  });
});

describe('changed rules that are not sound are named and nothing is decided', () => {
  test.each([
    [{ threshold: 3 }, []],
    [{ threshold: 2 }, ['limits-contradict']],
    [{ threshold: 0 }, ['limit-not-whole']],
    [{ threshold: 30.5 }, ['limit-not-whole']],
    [{ threshold: NaN }, ['limit-not-whole']],
    [{ uses: uses('rruru') }, ['bloc-never-grouped']],
    [{ uses: uses('uurru') }, []],
    [{ uses: uses('ooooo') }, ['nothing-recommended']],
  ])('%p', (change, codes) => {
    const trying = trialOf(DISTRICTS, change);
    expect(trying.ok ? [] : trying.troubles.map(({ code }) => code)).toEqual(codes);
  });
});

const members = fc.option(fc.integer({ min: 0, max: 70 }), { freq: 12 });
const district = fc.tuple(members, members, members).map((numbers) => districtWith(...numbers));
const districts = fc.array(district, { minLength: 1, maxLength: 8 });

test('the same rules change nothing, whichever they are', () => {
  for (const rules of [district2012, commune2025, BAC_QUANG, THONG_NHAT]) {
    const bloc = fc.record({ members, fullMembers: members });
    const counted = fc.array(fc.tuple(bloc, bloc, bloc), { minLength: 1, maxLength: 8 }).map((list) =>
      list.map((three) => {
        const made = districtWith(...three);
        const [first] = Object.values(made.counts);
        if (!first) throw new Error('a district without counts');
        return {
          ...made,
          counts: Object.fromEntries(rules.blocs.map(({ id }) => [id, made.counts[id] ?? first])),
        };
      }),
    );
    fc.assert(
      fc.property(counted, (list) => {
        const { changed, differences, now, tried: side } = tried(list, changeOf(rules), rules);
        expect([changed, differences]).toEqual([[], []]);
        expect(side.figures).toEqual(now.figures);
        expect(side.committees).toBe(now.committees);
      }),
      { numRuns: 50 },
    );
  }
});

test('a higher threshold never makes more blocs large enough, nor more districts with a recommended grouping', () => {
  const thresholds = fc.tuple(fc.integer({ min: 3, max: 80 }), fc.integer({ min: 0, max: 40 }));
  fc.assert(
    fc.property(districts, thresholds, (list, [threshold, more]) => {
      const low = tried(list, { threshold }).tried.figures;
      const high = tried(list, { threshold: threshold + more }).tried.figures;
      for (const { id } of district2012.blocs)
        expect(high.eligible[id]).toBeLessThanOrEqual(low.eligible[id] ?? 0);
      expect(high.afterOpen).toBeGreaterThanOrEqual(low.afterOpen);
    }),
  );
});
