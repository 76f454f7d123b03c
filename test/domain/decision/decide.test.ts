import { decideDistrict } from '../../../src/domain/decision/decide';
import type { DistrictDecision, Part } from '../../../src/domain/decision/decision';
import type { RuleSet } from '../../../src/domain/decision/rule-set';
import { district2012 as rules } from '../../../src/domain/decision/rule-sets/district-2012';
import { districtWith } from './district-with';

const written = (parts: readonly Part[]) =>
  parts.map(({ blocs, form }) => `${blocs.join('+')}:${form}`).join(' ');

function outcome({ outcome: found }: DistrictDecision): string {
  switch (found.kind) {
    case 'recommended':
      return written(found.parts);
    case 'options':
      return 'options';
    case 'open':
      return `open ${found.cells.join(' ')}`;
  }
}

const SEPARATE = 'party:committee front:committee government:committee';
const MERGED = 'party+front:committee government:committee';

describe('verdict of a bloc', () => {
  test.each([
    [29, { state: 'short', members: 29, by: 1 }],
    [30, { state: 'eligible', members: 30, over: 0 }],
    [31, { state: 'eligible', members: 31, over: 1 }],
    [0, { state: 'short', members: 0, by: 30 }],
    [null, { state: 'unknown', cell: 'P3' }],
  ])('%p members give %p', (members, verdict) => {
    expect(decideDistrict(districtWith(members, 30, 30), rules).verdicts['party']).toEqual(verdict);
  });
});

describe('recommended grouping', () => {
  test.each([
    [30, 30, 30, SEPARATE],
    [29, 30, 30, MERGED],
    [30, 29, 30, MERGED],
    [29, 29, 30, MERGED],
    [15, 15, 30, MERGED],
    [0, 30, 30, MERGED],
    [15, 14, 30, 'options'],
    [14, 15, 30, 'options'],
    [30, 30, 29, 'options'],
    [15, 15, 29, 'options'],
    [0, 0, 0, 'options'],
  ])('of %i, %i and %i members is %s', (party, front, government, expected) => {
    expect(outcome(decideDistrict(districtWith(party, front, government), rules))).toBe(expected);
  });

  test('stays open while any count of members is open, and names the cells', () => {
    expect(outcome(decideDistrict(districtWith(null, 30, null), rules))).toBe('open P3 G3');
    expect(decideDistrict(districtWith(null, 30, 30), rules).verdicts['front']).toMatchObject({
      state: 'eligible',
    });
    expect(decideDistrict(districtWith(null, 30, 30), rules)).toMatchObject({ after: null, trials: [] });
  });

  test('counts its parts as the committees after, and the organisations of all blocs before', () => {
    const bloc = { members: 40, committees: 1, cells: 2 };
    expect(decideDistrict(districtWith(bloc, bloc, bloc), rules)).toMatchObject({ before: 9, after: 3 });
    expect(decideDistrict(districtWith({ ...bloc, cells: null }, bloc, bloc), rules).before).toBeNull();
  });

  test('the trials say by how much each earlier grouping falls short', () => {
    const { trials } = decideDistrict(districtWith(29, 20, 30), rules);
    expect(trials.map(({ fits, parts }) => [fits, parts.map(({ members, by }) => [members, by])])).toEqual([
      [
        false,
        [
          [29, 1],
          [20, 10],
          [30, 0],
        ],
      ],
      [
        true,
        [
          [49, 0],
          [30, 0],
        ],
      ],
    ]);
  });
});

describe('options where nothing is lawful without consent', () => {
  const options = (party: number, front: number, government: number) => {
    const { outcome: found } = decideDistrict(districtWith(party, front, government), rules);
    return found.kind === 'options' ? found.options.map(written) : null;
  };

  test('party and front together are too few: cells, consent, or all three in one', () => {
    expect(options(15, 14, 30)).toEqual([
      'party:cell front:cell government:committee',
      'party:committee-by-consent front:committee-by-consent government:committee',
      'party+front:cell government:committee',
      'party+front:committee-by-consent government:committee',
      'party+front+government:committee',
    ]);
  });

  test('a bloc of two members gets no organisation of its own, one of three does', () => {
    expect(options(2, 20, 30)).toEqual([
      'party+front:cell government:committee',
      'party+front:committee-by-consent government:committee',
      'party+front+government:committee',
    ]);
    expect(options(3, 20, 30)?.[0]).toBe('party:cell front:cell government:committee');
  });

  test('where nothing reaches three members, what is left is said all the same', () => {
    expect(options(0, 0, 2)).toContain('party+front+government:none');
  });
});

describe('notes', () => {
  const notes = (...members: Parameters<typeof districtWith>) =>
    decideDistrict(districtWith(...members), rules).notes;

  test('a bloc large enough that is merged for its partner is named', () => {
    expect(notes(30, 29, 30)).toEqual([
      { code: 'could-stand-alone', blocs: ['party'], merged: ['party', 'front'] },
    ]);
    expect(notes(29, 29, 30)).toEqual([]);
    expect(notes(30, 30, 30)).toEqual([]);
  });

  test('a bloc of fewer than three members is named, one of three is not', () => {
    expect(notes(2, 40, 30)).toContainEqual({ code: 'below-minimum', bloc: 'party', members: 2 });
    expect(notes(3, 27, 30)).toEqual([]);
  });

  test('full members decide the minimum where the sheet has them', () => {
    const party = { members: 5, fullMembers: 2 };
    expect(notes(party, 40, 30)).toContainEqual({ code: 'below-minimum', bloc: 'party', members: 5 });
  });

  test('a result that full members alone would change is marked', () => {
    const bloc = (members: number, fullMembers: number) => ({ members, fullMembers });
    expect(notes(bloc(30, 29), bloc(30, 30), bloc(30, 30))).toEqual([{ code: 'basis-changes-outcome' }]);
    expect(notes(bloc(31, 30), bloc(30, 30), bloc(30, 30))).toEqual([]);
  });
});

describe('the rule set', () => {
  test('of full members leaves a district open whose full members are not counted', () => {
    const byFull: RuleSet = { ...rules, committeeThreshold: { ...rules.committeeThreshold, basis: 'full' } };
    expect(outcome(decideDistrict(districtWith(30, 30, 30), byFull))).toBe('open P3 F3 G3');
  });

  test('cites every clause it leans on', () => {
    const cited = rules.citations.map(({ id }) => id);
    const used = [
      rules.committeeThreshold.citation,
      rules.committeeThreshold.cellCitation,
      rules.committeeThreshold.consentCitation,
      rules.organisationMinimum.citation,
    ];
    expect(used.filter((id) => !cited.includes(id))).toEqual([]);
  });

  test('each grouping is a partition of its blocs', () => {
    const blocs = rules.blocs.map(({ id }) => id).sort();
    for (const grouping of [...rules.recommended, ...rules.optional]) {
      expect(grouping.flat().sort()).toEqual(blocs);
    }
  });
});
