import fc from 'fast-check';
import { district2012 } from '../../../src/domain/decision/rule-sets/district-2012';
import { changedRules, changeOf } from '../../../src/domain/what-if/rule-change';
import { curveOf, stretchesOf } from '../../../src/domain/what-if/curve';
import { districtWith } from '../decision/district-with';
import { tried } from './tried';

test('one district over all thresholds: three committees, two, then none', () => {
  const curve = curveOf([districtWith(12, 33, 50)], district2012);
  expect([curve.length, curve[0]?.threshold, curve.at(-1)?.threshold]).toEqual([58, 3, 60]);
  expect(stretchesOf(curve)).toEqual([
    { threshold: 3, last: 12, recommended: 1, organisations: 3, committees: 3 },
    // 12 + 33 together.
    { threshold: 13, last: 45, recommended: 1, organisations: 2, committees: 2 },
    { threshold: 46, last: 60, recommended: 0, organisations: 0, committees: 0 },
  ]);
});

test('where less is a base cell, the organisations stay and the committees among them become fewer', () => {
  const rules = changedRules(district2012, { ...changeOf(district2012), below: 'cell' });
  expect(stretchesOf(curveOf([districtWith(12, 33, 50)], rules))).toEqual(
    [
      [3, 12, 3],
      [13, 33, 2],
      [34, 50, 1],
      [51, 60, 0],
    ].map(([threshold, last, committees]) => ({
      ...{ threshold, last, committees },
      ...{ recommended: 1, organisations: 3 },
    })),
  );
});

test('no threshold under the least organisation is looked at', () => {
  const organisationMinimum = { ...district2012.organisationMinimum, fullMembers: 58 };
  const curve = curveOf([districtWith(70, 70, 70)], { ...district2012, organisationMinimum });
  expect(curve.map(({ threshold }) => threshold)).toEqual([58, 59, 60]);
});

const members = fc.option(fc.integer({ min: 0, max: 70 }), { freq: 12 });
const bloc = fc.record({ members, fullMembers: members });
const districts = fc.array(
  fc.tuple(bloc, bloc, bloc).map((three) => districtWith(...three)),
  { maxLength: 6 },
);

test('each point is what deciding every district by that threshold comes to', () => {
  fc.assert(
    fc.property(
      districts,
      fc.constantFrom('all' as const, 'full' as const),
      fc.constantFrom('choice' as const, 'cell' as const),
      fc.integer({ min: 3, max: 60 }),
      (list, basis, below, threshold) => {
        const change = { ...changeOf(district2012), basis, below };
        const point = curveOf(list, changedRules(district2012, change))[threshold - 3];
        const side = tried(list, { ...change, threshold }).tried;
        expect(point).toEqual({
          threshold,
          recommended: list.length - side.figures.afterOpen,
          organisations: side.figures.after,
          committees: side.committees,
        });
      },
    ),
  );
});
