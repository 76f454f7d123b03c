import { RULE_SETS as ruleSets } from '../../../src/domain/decision/rule-sets/rule-sets';
import { procedureOf, PROCEDURES } from '../../../src/domain/procedure/procedures';

describe.each(PROCEDURES.map((procedure) => [procedure.id, procedure] as const))('%s', (_, procedure) => {
  const { steps } = procedure;

  test('has codes that name one step each, and pieces of work under the code of their step', () => {
    const codes = steps.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { code, items } of steps) {
      const own = items.map((item) => item.code);
      expect(new Set(own).size).toBe(own.length);
      for (const item of own) expect(item).toMatch(new RegExp(`^${code}\\.\\d+$`));
    }
  });

  test('asks before a step only for steps that come before it', () => {
    const seen = new Set<string>();
    for (const { id, after } of steps) {
      // A step of all districts that a variant leaves out is asked for by none.
      for (const earlier of after) expect([id, seen.has(earlier)]).toEqual([id, true]);
      seen.add(id);
    }
  });

  test('says of what no source has that it is a suggestion', () => {
    const suggested = steps.filter(({ source }) => source === 'suggestion').map(({ code }) => code);
    expect(suggested).toEqual(['C1', 'C2', 'C3', 'G1']);
  });
});

test('rule sets cite all that their procedure cites', () => {
  for (const rules of ruleSets) {
    const cited = new Set(rules.citations.map(({ id }) => id));
    for (const { citations, items } of procedureOf(rules).steps) {
      for (const id of [...citations, ...items.flatMap((item) => item.citations)])
        expect([rules.id, id, cited.has(id)]).toEqual([rules.id, id, true]);
    }
  }
});

test('the inspection committee is elected in 2012 and appointed in 2025, and the pilots are those of 2012', () => {
  const [of2012, of2025] = PROCEDURES.map(({ pilots, steps }) => ({
    pilots,
    province: steps.filter(({ level }) => level === 'province').length,
    inspection: steps.flatMap(({ items }) =>
      items.flatMap(({ id }) => (id?.endsWith('-inspection') === true ? [id] : [])),
    ),
  }));
  expect(of2012).toEqual({
    pilots: ['Duy Xuyên', 'Phước Sơn', 'Thăng Bình'],
    province: 2,
    inspection: ['elect-inspection'],
  });
  expect(of2025).toEqual({ pilots: [], province: 0, inspection: ['appoint-inspection'] });
});
