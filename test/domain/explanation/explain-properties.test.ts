import fc from 'fast-check';
import { decideDistrict } from '../../../src/domain/decision/decide';
import type { RuleSet } from '../../../src/domain/decision/rule-set';
import { commune2025 } from '../../../src/domain/decision/rule-sets/commune-2025';
import { district2012 } from '../../../src/domain/decision/rule-sets/district-2012';
import { explain } from '../../../src/domain/explanation/explain';
import type { BlocCounts, District } from '../../../src/domain/survey/survey';
import { BAC_QUANG, THONG_NHAT } from '../decision/four-blocs';

/** Members of each bloc, and how many of them are full; null where the survey does not tell. */
type Numbers = readonly (readonly [members: number, full: number | null])[];

const withFull = (rules: RuleSet): RuleSet => ({
  ...rules,
  committeeThreshold: { ...rules.committeeThreshold, basis: 'full' },
});
const RULES = [
  district2012,
  commune2025,
  BAC_QUANG,
  THONG_NHAT,
  withFull(district2012),
  withFull(BAC_QUANG),
  withFull(commune2025),
];

const numbers = fc
  .tuple(
    fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 70 })),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.boolean(),
  )
  .map(([members, share, isKnown]) => [members, isKnown ? Math.round(members * share) : null] as const);
const cases = fc.record({
  rules: fc.constantFrom(...RULES),
  given: fc.array(numbers, { minLength: 4, maxLength: 4 }),
});

function districtOf(given: Numbers, rules: RuleSet): District {
  const whole = (value: number) => ({ state: 'whole', value, cell: 'C1' }) as const;
  const counts = Object.fromEntries(
    rules.blocs.map(({ id }, index): [string, BlocCounts] => {
      const [members, full] = given[index] ?? [0, 0];
      return [
        id,
        {
          committees: whole(0),
          cells: whole(1),
          members: whole(members),
          fullMembers: full === null ? null : whole(full),
        },
      ];
    }),
  );
  return { name: 'Huyện Thử', key: 'h thu', row: 9, cell: 'B10', counts };
}

/** By hand: each part reaches the threshold, unless cells are founded under it, and has enough full members. */
function fits(parts: readonly (readonly string[])[], given: Numbers, rules: RuleSet): boolean {
  const at = (bloc: string) => given[rules.blocs.findIndex(({ id }) => id === bloc)] ?? [0, 0];
  return parts.every((blocs) => {
    const members = blocs.reduce((sum, bloc) => sum + at(bloc)[0], 0);
    const full = blocs.reduce((sum, bloc) => sum + (at(bloc)[1] ?? at(bloc)[0]), 0);
    const counted = rules.committeeThreshold.basis === 'all' ? members : full;
    return (counted >= 30 || rules.committeeThreshold.below === 'cell') && full >= 3;
  });
}

/** `count` members more (or fewer) in the bloc, `ofFull` of them full ones. */
const changed = (given: Numbers, rules: RuleSet, bloc: string, count: number, ofFull: number): Numbers =>
  given.map(([members, full], index) =>
    rules.blocs[index]?.id === bloc
      ? [members + count, full === null ? null : full + ofFull]
      : [members, full],
  );

const explained = (given: Numbers, rules: RuleSet) =>
  explain(decideDistrict(districtOf(given, rules), rules), rules);

test('the grouping that fits first is the one that is decided on, and every earlier one has a part that fails', () => {
  fc.assert(
    fc.property(cases, ({ rules, given }) => {
      const { tried, decision } = explained(given, rules);
      const first = tried.findIndex(({ standing }) => standing === 'fits-first');
      const { outcome } = decision;
      expect(first >= 0).toBe(outcome.kind === 'recommended');
      if (outcome.kind === 'recommended')
        expect(outcome.parts.map(({ blocs }) => blocs)).toEqual(tried[first]?.parts);
      tried.forEach(({ standing, parts, failing }, index) => {
        if (standing === 'not-reached') expect(index).toBeGreaterThan(first);
        else expect(fits(parts, given, rules)).toBe(standing === 'fits-first');
        expect(failing.length > 0).toBe(standing === 'fails');
        for (const { short, tooFew } of failing) expect(short > 0 || tooFew).toBe(true);
      });
    }),
    { numRuns: 2000 },
  );
});

test('the members said to be lacking make the grouping fit, in any of the blocs named; one fewer does not', () => {
  fc.assert(
    fc.property(cases, ({ rules, given }) => {
      const { additions } = explained(given, rules);
      for (const { grouping, blocs, members, fullMembers } of additions) {
        for (const bloc of blocs) {
          const more = (count: number, full: number) => changed(given, rules, bloc, count, full);
          expect(fits(grouping.parts, more(members, members), rules)).toBe(true);
          expect(fits(grouping.parts, more(members - 1, members - 1), rules)).toBe(false);
          // As few full ones among them as is said are enough.
          expect(fits(grouping.parts, more(members, fullMembers), rules)).toBe(true);
        }
        const others = rules.blocs.filter(({ id }) => !blocs.includes(id));
        for (const { id } of others)
          expect(fits(grouping.parts, changed(given, rules, id, 500, 500), rules)).toBe(false);
      }
    }),
    { numRuns: 2000 },
  );
});

test('the decision follows: with these members it is that grouping or one before it', () => {
  fc.assert(
    fc.property(cases, ({ rules, given }) => {
      const { additions } = explained(given, rules);
      for (const { grouping, blocs, members } of additions) {
        for (const bloc of blocs) {
          const { tried } = explained(changed(given, rules, bloc, members, members), rules);
          const first = tried.find(({ standing }) => standing === 'fits-first');
          expect(first?.number).toBeLessThanOrEqual(grouping.number);
        }
      }
    }),
  );
});

test('the members said to be spared end the grouping when one more leaves, and not before', () => {
  fc.assert(
    fc.property(cases, ({ rules, given }) => {
      const { losses, decision } = explained(given, rules);
      if (decision.outcome.kind !== 'recommended') return;
      const parts = decision.outcome.parts.map(({ blocs }) => blocs);
      expect(losses.map(({ bloc }) => bloc)).toEqual(rules.blocs.map(({ id }) => id));
      for (const { bloc, members, ofFull } of losses) {
        const [all, full] = given[rules.blocs.findIndex(({ id }) => id === bloc)] ?? [0, 0];
        const without = (count: number, left: number) =>
          fits(parts, changed(given, rules, bloc, -count, -left), rules);
        const fullFirst = (count: number) => Math.min(count, full ?? count);
        if (members === null) {
          expect(without(all, full ?? all)).toBe(true);
          continue;
        }
        expect(members).toBeGreaterThan(0);
        expect(without(members, fullFirst(members))).toBe(false);
        expect(without(members - 1, fullFirst(members - 1))).toBe(true);
        // Where it does not matter who leaves, those on probation leaving is enough.
        if (!ofFull && full !== null)
          expect(without(members, Math.max(0, members - (all - full)))).toBe(false);
      }
    }),
    { numRuns: 2000 },
  );
});

test('the members said to change the form of a part do, one fewer do not, and there is no other change of form', () => {
  fc.assert(
    fc.property(cases, ({ rules, given }) => {
      const { decision, formChanges } = explained(given, rules);
      const { outcome } = decision;
      const parts = outcome.kind === 'recommended' ? outcome.parts : [];
      expect(formChanges.map(({ blocs }) => blocs)).toEqual(
        rules.committeeThreshold.below === 'cell' ? parts.map(({ blocs }) => blocs) : [],
      );
      for (const { blocs, to, members } of formChanges) {
        const now = parts.find((part) => part.blocs === blocs);
        expect(now?.form).toBe(to === 'committee' ? 'cell' : 'committee');
        const formWith = (count: number) => {
          const sum = (now?.members ?? 0) + (to === 'committee' ? count : -count);
          return sum >= rules.committeeThreshold.members ? 'committee' : 'cell';
        };
        expect([formWith(members), formWith(members - 1)]).toEqual([to, now?.form]);
        if (to !== 'committee') continue;
        for (const bloc of blocs) {
          const more = explained(changed(given, rules, bloc, members, members), rules).decision.outcome;
          const after = more.kind === 'recommended' ? more.parts : [];
          expect(after.find((part) => part.blocs.join() === blocs.join())?.form).toBe('committee');
        }
      }
    }),
    { numRuns: 400 },
  );
});

test('what the other basis comes to is said exactly where the note says that it differs', () => {
  fc.assert(
    fc.property(cases, ({ rules, given }) => {
      const { otherBasis, decision } = explained(given, rules);
      const isNoted = decision.notes.some(({ code }) => code === 'basis-changes-outcome');
      expect(otherBasis?.result === 'other').toBe(isNoted);
      const isKnown = given.slice(0, rules.blocs.length).every(([, full]) => full !== null);
      if (isKnown && otherBasis?.result === 'other')
        expect(JSON.stringify(otherBasis.outcome)).not.toBe(JSON.stringify(decision.outcome));
    }),
    { numRuns: 2000 },
  );
});

test('each option accounts for every member, and for each of its organisations', () => {
  fc.assert(
    fc.property(cases, ({ rules, given }) => {
      const { options, decision } = explained(given, rules);
      expect(options.length > 0).toBe(decision.outcome.kind === 'options');
      for (const { organisations, committees, cells, introduced, parts, consent, tasks } of options) {
        expect(organisations + introduced.length).toBe(parts.length);
        expect(committees.most + cells.least).toBe(organisations);
        expect(committees.least + cells.most).toBe(organisations);
        expect(tasks.some(({ item }) => item.step.id === 'obtain-consent')).toBe(consent.length > 0);
      }
    }),
    { numRuns: 1000 },
  );
});
