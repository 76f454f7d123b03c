import { groupingList } from '../../../src/domain/decision/grouping-list';
import { decideDistrict } from '../../../src/domain/decision/decide';
import type { DistrictDecision, Part } from '../../../src/domain/decision/decision';
import type { RuleSet } from '../../../src/domain/decision/rule-set';
import { commune2025 } from '../../../src/domain/decision/rule-sets/commune-2025';
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
    [1, 30, 30, MERGED],
    [2, 28, 30, MERGED],
    [2, 27, 30, 'options'],
    [15, 14, 30, 'options'],
    [14, 15, 30, 'options'],
    [30, 30, 29, 'options'],
    [15, 15, 29, 'options'],
    [30, 30, 3, 'options'],
    [30, 30, 2, 'options'],
    [30, 30, 1, 'options'],
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

  test('names a cell once that stands for several counts', () => {
    const name = { state: 'open', cell: 'B10' } as const;
    const { counts, ...district } = districtWith(40, 40, 40);
    const opened = Object.fromEntries(
      Object.entries(counts).map(([bloc, found]) => [bloc, { ...found, members: name }]),
    );
    expect(outcome(decideDistrict({ ...district, counts: opened }, rules))).toBe('open B10');
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

describe('a bloc without members has no organisation of its own, as any with fewer than three', () => {
  test.each([
    // Government under the threshold is outside the article, whatever its number.
    [40, 35, 0, 'options'],
    [15, 15, 0, 'options'],
    [0, 35, 100, MERGED],
    [0, 30, 30, MERGED],
    [30, 0, 30, MERGED],
    [0, 0, 30, 'options'],
    [0, 29, 30, 'options'],
    [15, 14, 0, 'options'],
    [0, 0, 29, 'options'],
  ])('%i, %i and %i members give %s', (party, front, government, expected) => {
    expect(outcome(decideDistrict(districtWith(party, front, government), rules))).toBe(expected);
  });

  test('and stays short by the whole threshold, with a note', () => {
    const { verdicts, notes, after } = decideDistrict(districtWith(0, 35, 40), rules);
    expect(verdicts['party']).toEqual({ state: 'short', members: 0, by: 30 });
    expect(notes).toEqual([
      {
        code: 'could-stand-alone',
        blocs: ['front'],
        merged: ['party', 'front'],
        short: ['party'],
        tooFew: [],
      },
      { code: 'empty-blocs', blocs: ['party'] },
    ]);
    expect(after).toBe(2);
  });

  test('with nobody in any bloc there is no arrangement, and the cells are to be looked at', () => {
    const decision = decideDistrict(districtWith(0, 0, 0), rules);
    expect(outcome(decision)).toBe('open P3 F3 G3');
    expect(decision).toMatchObject({ after: null, trials: [] });
    expect(decision.notes).toEqual([{ code: 'empty-blocs', blocs: ['party', 'front', 'government'] }]);
  });
});

/** Each by hand from articles 21.2 to 21.5: under 3 nothing of its own, 3 to 29 a cell or by consent, from 30 on a committee. */
describe('options side by side where no recommended grouping fits', () => {
  const ALL = 'party+front+government:committee';
  test.each([
    [
      'party and front together are too few: seven arrangements, so each bloc with its choice',
      [15, 14, 30],
      [
        'party:cell-or-by-consent front:cell-or-by-consent government:committee',
        'party+front:cell-or-by-consent government:committee',
        ALL,
      ],
    ],
    [
      'a party bloc of three has a cell of its own',
      [3, 20, 30],
      [
        'party:cell-or-by-consent front:cell-or-by-consent government:committee',
        'party+front:cell-or-by-consent government:committee',
        ALL,
      ],
    ],
    [
      'a party bloc of two is introduced elsewhere or merged',
      [2, 20, 30],
      [
        'party:none front:cell government:committee',
        'party:none front:committee-by-consent government:committee',
        'party+front:cell government:committee',
        'party+front:committee-by-consent government:committee',
        ALL,
      ],
    ],
    [
      'a party bloc of nobody is in none but the merge that the rules do not have without it',
      [0, 20, 30],
      [
        'front:cell government:committee',
        'front:committee-by-consent government:committee',
        'party+front+government:committee',
      ],
    ],
    [
      'only government is too few, by one',
      [30, 30, 29],
      [
        'party:committee front:committee government:cell',
        'party:committee front:committee government:committee-by-consent',
        'party+front:committee government:cell',
        'party+front:committee government:committee-by-consent',
        ALL,
      ],
    ],
    [
      'government of three',
      [40, 35, 3],
      [
        'party:committee front:committee government:cell',
        'party:committee front:committee government:committee-by-consent',
        'party+front:committee government:cell',
        'party+front:committee government:committee-by-consent',
        ALL,
      ],
    ],
    [
      'government of two needs no consent in any option',
      [40, 35, 2],
      ['party:committee front:committee government:none', 'party+front:committee government:none', ALL],
    ],
    [
      'government of one',
      [40, 35, 1],
      ['party:committee front:committee government:none', 'party+front:committee government:none', ALL],
    ],
    [
      'all three together are too few',
      [10, 10, 9],
      [
        'party:cell-or-by-consent front:cell-or-by-consent government:cell-or-by-consent',
        'party+front:cell-or-by-consent government:cell-or-by-consent',
        'party+front+government:cell-or-by-consent',
      ],
    ],
    [
      'two blocs, each a cell or by consent: every combination',
      [10, 10, 0],
      [
        'party:cell front:cell',
        'party:cell front:committee-by-consent',
        'party:committee-by-consent front:cell',
        'party:committee-by-consent front:committee-by-consent',
        'party+front:cell',
        'party+front:committee-by-consent',
      ],
    ],
    ['one bloc has members, one too few', [0, 0, 29], ['government:cell', 'government:committee-by-consent']],
    ['one bloc of three', [0, 0, 3], ['government:cell', 'government:committee-by-consent']],
    ['one bloc of two founds nothing', [0, 0, 2], ['government:none']],
    ['two blocs of one found nothing together', [1, 1, 0], ['party:none front:none']],
    ['small blocs reach three together', [1, 2, 0], ['party+front:cell', 'party+front:committee-by-consent']],
  ] as const)('%s', (_, [party, front, government], expected) => {
    const { outcome: found, after } = decideDistrict(districtWith(party, front, government), rules);
    expect(found.kind === 'options' ? found.options.map(written) : null).toEqual(expected);
    expect(after).toBeNull();
  });

  test('full members decide where the sheet has them, however many probationary ones there are', () => {
    const party = { members: 35, fullMembers: 2 };
    const front = { members: 40, fullMembers: 40 };
    expect(outcome(decideDistrict(districtWith(party, front, 30), rules))).toBe(MERGED);
  });
});

describe('notes', () => {
  const notes = (...members: Parameters<typeof districtWith>) =>
    decideDistrict(districtWith(...members), rules).notes;

  test('a bloc large enough that is merged for its partner is named', () => {
    expect(notes(30, 29, 30)).toEqual([
      {
        code: 'could-stand-alone',
        blocs: ['party'],
        merged: ['party', 'front'],
        short: ['front'],
        tooFew: [],
      },
    ]);
    expect(notes(29, 29, 30)).toEqual([]);
    expect(notes(30, 30, 30)).toEqual([]);
  });

  test('a bloc of fewer than three members is named, one of three is not', () => {
    expect(notes(2, 40, 30)).toContainEqual({
      code: 'below-minimum',
      bloc: 'party',
      members: 2,
      fullMembers: null,
    });
    expect(notes(3, 27, 30)).toEqual([]);
    expect(notes(0, 20, 30)).toEqual([{ code: 'empty-blocs', blocs: ['party'] }]);
  });

  test('full members decide the minimum where the sheet has them', () => {
    const party = { members: 5, fullMembers: 2 };
    expect(notes(party, 40, 30)).toContainEqual({
      code: 'below-minimum',
      bloc: 'party',
      members: 5,
      fullMembers: 2,
    });
    expect(notes({ members: 35, fullMembers: 2 }, 40, 30)).toEqual([
      {
        code: 'could-stand-alone',
        blocs: ['front'],
        merged: ['party', 'front'],
        short: [],
        tooFew: ['party'],
      },
      { code: 'below-minimum', bloc: 'party', members: 35, fullMembers: 2 },
    ]);
  });

  test('a result that full members alone would change is marked', () => {
    const bloc = (members: number, fullMembers: number) => ({ members, fullMembers });
    expect(notes(bloc(30, 29), bloc(30, 30), bloc(30, 30))).toEqual([{ code: 'basis-changes-outcome' }]);
    expect(notes(bloc(31, 30), bloc(30, 30), bloc(30, 30))).toEqual([]);
  });

  const changes = (...members: Parameters<typeof districtWith>) =>
    notes(...members).some(({ code }) => code === 'basis-changes-outcome');
  const of = (members: number, fullMembers?: number | null) =>
    fullMembers === undefined ? { members } : { members, fullMembers };

  test.each([
    // The known bloc alone makes the recommended grouping fail, whatever the others have.
    ['the party bloc is short by its own column', of(35, 29), of(40), of(50), true],
    ['the government has a cell that cannot be read', of(40, 40), of(40, 40), of(35, null), false],
    ['the party bloc is short beside a cell that cannot be read', of(35, 20), of(40, null), of(50, 50), true],
    // A merge of what is known and at most what the other has.
    ['the merge falls under the threshold at its most', of(15, 5), of(20), of(50), true],
    ['the merge may hold', of(15, 10), of(20), of(50), false],
    ['nothing is known of any', of(35), of(40), of(50), false],
    // Options: the committee of government is one no more.
    ['a committee among the options is surely none', of(10), of(10), of(32, 29), true],
    ['a committee among the options may be one', of(10, 8), of(10), of(32), false],
  ])('is marked only where it surely changes: %s', (_, party, front, government, expected) => {
    expect(changes(party, front, government)).toBe(expected);
  });

  test('is marked both ways where the rules count full members', () => {
    const full: RuleSet = {
      ...rules,
      committeeThreshold: { ...rules.committeeThreshold, basis: 'full' },
    };
    const changed = (...members: Parameters<typeof districtWith>) =>
      decideDistrict(districtWith(...members), full).notes.some(
        ({ code }) => code === 'basis-changes-outcome',
      );
    expect(changed(of(30, 29), of(30, 30), of(30, 30))).toBe(true);
    expect(changed(of(31, 30), of(30, 30), of(30, 30))).toBe(false);
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
    for (const { parts } of groupingList(rules)) {
      expect(parts.flat().sort()).toEqual(blocs);
    }
  });
});

describe('communes of 2025', () => {
  const commune = (party: number, council: number, front: number, government: number) => {
    const count = (value: number, cell: string) => ({ state: 'whole', value, cell }) as const;
    const bloc = (members: number, column: string) => ({
      committees: count(0, `${column}1`),
      cells: count(1, `${column}2`),
      members: count(members, `${column}3`),
      fullMembers: null,
    });
    return {
      ...districtWith(1, 1, 1),
      counts: {
        party: bloc(party, 'P'),
        council: bloc(council, 'C'),
        front: bloc(front, 'F'),
        government: bloc(government, 'G'),
      },
    };
  };
  const both = (first: string, second: string) => `party+council+front:${first} government:${second}`;

  test.each([
    [20, 2, 8, 30, both('committee', 'committee'), 2],
    [20, 2, 7, 30, both('cell', 'committee'), 1],
    [20, 2, 7, 29, both('cell', 'cell'), 0],
    [1, 1, 1, 3, both('cell', 'cell'), 0],
    [3, 0, 0, 3, both('cell', 'cell'), 0],
    [1, 1, 0, 30, 'options', null],
    [20, 2, 8, 2, 'options', null],
  ])('%i, %i, %i and %i members: %s', (party, council, front, government, expected, committees) => {
    const decision = decideDistrict(commune(party, council, front, government), commune2025);
    expect(outcome(decision)).toBe(expected);
    expect(decision.committees).toBe(committees);
    expect(decision.after).toBe(committees === null ? null : 2);
  });
});
