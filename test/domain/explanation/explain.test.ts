import { decideDistrict } from '../../../src/domain/decision/decide';
import type { Part, PartForm } from '../../../src/domain/decision/decision';
import type { RuleSet } from '../../../src/domain/decision/rule-set';
import { commune2025 } from '../../../src/domain/decision/rule-sets/commune-2025';
import { district2012 as rules } from '../../../src/domain/decision/rule-sets/district-2012';
import { explain } from '../../../src/domain/explanation/explain';
import type { Explanation } from '../../../src/domain/explanation/explanation';
import { chosenSo } from '../decision/chosen-so';
import { districtWith } from '../decision/district-with';
import { rulesWith } from '../decision/rules-with';

const fullOnly: RuleSet = {
  ...rules,
  committeeThreshold: { ...rules.committeeThreshold, basis: 'full' },
};
type Given = Parameters<typeof districtWith>[0];
const of = (party: Given, front: Given, government: Given, by: RuleSet = rules): Explanation =>
  explain(decideDistrict(districtWith(party, front, government), by), by);
/** `members`, of whom so many are full. */
const with_ = (members: number, fullMembers: number) => ({ members, fullMembers });

describe('the numbers compared', () => {
  test.each([
    [29, -1, '21.3'],
    [30, 0, '21.4'],
    [31, 1, '21.4'],
  ])('%i members against 30 leave %i, by %s', (front, margin, citation) => {
    expect(of(40, front, 95).comparisons[1]).toEqual({
      blocs: ['front'],
      members: front,
      threshold: 30,
      margin,
      citation,
      tooFew: false,
      fullMembers: null,
    });
  });

  test('are those of each bloc and of each merge in use', () => {
    const compared = of(20, 9, 95).comparisons.map(({ blocs, members }) => [blocs.join('+'), members]);
    expect(compared).toEqual([
      ['party', 20],
      ['front', 9],
      ['government', 95],
      ['party+front', 29],
      ['party+front+government', 124],
    ]);
  });

  test.each([
    [with_(40, 2), true],
    [with_(40, 3), false],
  ])('of %p full members say whether they are too few', (party, tooFew) => {
    expect(of(party, 35, 95).comparisons[0]).toMatchObject({ tooFew, fullMembers: party.fullMembers });
  });

  test('say nothing of a sum while one of its counts is open', () => {
    const { comparisons, missing, tried, otherBasis } = of(null, 35, 95);
    expect(comparisons.map(({ members, margin }) => [members, margin])).toEqual([
      [null, null],
      [35, 5],
      [95, 65],
      [null, null],
      [null, null],
    ]);
    expect([missing, tried, otherBasis]).toEqual([
      [{ bloc: 'party', count: 'members', cell: 'P3' }],
      [],
      null,
    ]);
  });
});

describe('the groupings', () => {
  const standings = ({ tried }: Explanation) =>
    tried.map(({ standing, failing }) =>
      [standing, ...failing.map(({ blocs, short, tooFew }) => `${blocs.join('+')} ${short} ${tooFew}`)].join(
        '; ',
      ),
    );

  test.each([
    [30, 30, 30, ['fits-first', 'not-reached']],
    [30, 29, 30, ['fails; front 1 false', 'fits-first']],
    [16, 14, 30, ['fails; party 14 false; front 16 false', 'fits-first']],
    [15, 14, 30, ['fails; party 15 false; front 16 false', 'fails; party+front 1 false']],
    [30, 30, 29, ['fails; government 1 false', 'fails; government 1 false']],
  ])('of %i, %i and %i members stand so', (party, front, government, expected) => {
    expect(standings(of(party, front, government))).toEqual(expected);
  });

  test('fail by full members alone too', () => {
    expect(standings(of(with_(40, 2), with_(40, 40), with_(95, 95)))).toEqual([
      'fails; party 0 true',
      'fits-first',
    ]);
  });

  test('of a rule set that founds cells are not short of the threshold', () => {
    const district = districtWith(2, 5, 95);
    const counts = { ...district.counts, council: { ...districtWith(0, 0, 0).counts['party'] } };
    const decision = decideDistrict({ ...district, counts } as typeof district, commune2025);
    const { tried, consent, readings } = explain(decision, commune2025);
    expect(tried).toMatchObject([{ standing: 'fits-first', failing: [] }]);
    expect(consent).toMatchObject([{ blocs: ['party', 'council', 'front'], members: 7, form: 'cell' }]);
    expect(readings).toEqual([]);
  });
});

describe('what would change it', () => {
  const additions = (explanation: Explanation) =>
    explanation.additions.map(({ blocs, members, fullMembers }) => [blocs.join(' '), members, fullMembers]);

  test.each([
    [30, 30, 30, []],
    [40, 29, 95, [['front', 1, 0]]],
    [40, 26, 95, [['front', 4, 0]]],
    // Two blocs are short: no single one can make each stand alone.
    [26, 26, 95, [['', 0, 0]]],
    [
      15,
      14,
      30,
      [
        ['', 0, 0],
        ['party front', 1, 0],
      ],
    ],
    [
      40,
      40,
      26,
      [
        ['government', 4, 0],
        ['government', 4, 0],
      ],
    ],
    // Fewer than three members are fewer than three full ones.
    [
      40,
      40,
      2,
      [
        ['government', 28, 1],
        ['government', 28, 1],
      ],
    ],
  ])('of %i, %i and %i members: so many more', (party, front, government, expected) => {
    expect(additions(of(party, front, government))).toEqual(expected);
  });

  test('counts the full ones that are needed', () => {
    const given = [with_(40, 1), with_(40, 40), with_(95, 95)] as const;
    expect(additions(of(...given))).toEqual([['party', 2, 2]]);
    expect(additions(of(with_(40, 26), with_(40, 40), with_(95, 95), fullOnly))).toEqual([['party', 4, 4]]);
  });

  const losses = (explanation: Explanation) =>
    explanation.losses.map(({ bloc, members, ofFull }) => [bloc, members, ofFull]);

  test.each([
    [
      30,
      31,
      95,
      [
        ['party', 1, false],
        ['front', 2, false],
        ['government', 66, false],
      ],
    ],
    // The front has too few to bring the merge down by leaving.
    [
      60,
      20,
      30,
      [
        ['party', 51, false],
        ['front', null, false],
        ['government', 1, false],
      ],
    ],
    [
      30,
      1,
      30,
      [
        ['party', 2, false],
        ['front', null, false],
        ['government', 1, false],
      ],
    ],
    [
      29,
      1,
      30,
      [
        ['party', 1, false],
        ['front', 1, false],
        ['government', 1, false],
      ],
    ],
    [29, 0, 30, []],
  ])('of %i, %i and %i members: so many fewer', (party, front, government, expected) => {
    expect(losses(of(party, front, government))).toEqual(expected);
  });

  test('the leaving of full members can end it before the threshold does', () => {
    expect(losses(of(with_(40, 3), with_(40, 40), with_(95, 95)))[0]).toEqual(['party', 1, true]);
    expect(losses(of(with_(31, 30), with_(40, 40), with_(95, 95), fullOnly))[0]).toEqual(['party', 1, true]);
  });
});

describe('counting the other members', () => {
  test.each([
    [30, 'same'],
    [29, 'other'],
  ])('%i full ones of 35 in the front give %s', (full, result) => {
    const { otherBasis } = of(with_(40, 40), with_(35, full), with_(95, 95));
    expect(otherBasis).toMatchObject({ basis: 'full', result });
    const parts = otherBasis?.outcome?.kind === 'recommended' ? otherBasis.outcome.parts : [];
    expect(parts.map(({ blocs }) => blocs.join('+'))).toEqual(
      result === 'same' ? [] : ['party+front', 'government'],
    );
  });

  test('is left open where the survey does not tell', () => {
    expect(of(40, 35, 95).otherBasis).toEqual({ basis: 'full', result: 'unknown', outcome: null });
    // Too few of one bloc are known; what they are elsewhere cannot mend it.
    expect(of(with_(40, 29), 35, 95).otherBasis).toEqual({ basis: 'full', result: 'other', outcome: null });
  });
});

describe('where a reading or consent is needed', () => {
  test.each([
    [30, 29, [{ alone: ['party'], short: ['front'], tooFew: [], empty: [] }]],
    [29, 30, [{ alone: ['front'], short: ['party'], tooFew: [], empty: [] }]],
    [30, 30, []],
    [29, 29, []],
    [30, 2, [{ alone: ['party'], short: [], tooFew: ['front'], empty: [] }]],
    [30, 0, [{ alone: ['party'], short: [], tooFew: [], empty: ['front'] }]],
  ])('%i and %i members in party and front: the readings that part', (party, front, expected) => {
    expect(of(party, front, 95).readings).toEqual(expected);
  });

  test('consent is named for each part under the threshold, once', () => {
    expect(of(10, 9, 95).consent?.map(({ blocs, members }) => [blocs.join('+'), members])).toEqual([
      ['party', 10],
      ['front', 9],
      ['party+front', 19],
    ]);
    expect(of(30, 30, 30).consent).toEqual([]);
    expect(of(40, 40, 2).consent).toEqual([]);
  });

  /** What is named where people chose so; of 18, 12 and 64 members those of party and front together are recommended. */
  const chosen = (
    parts: readonly Omit<Part, 'members'>[] | null,
    given: readonly [Given, Given, Given] = [18, 12, 64],
    by = rules,
  ) => {
    const explanation = explain(chosenSo(districtWith(...given), parts, by), by);
    return explanation.consent?.map(({ blocs, members }) => [blocs.join('+'), members]) ?? null;
  };
  const each = (...forms: readonly PartForm[]) =>
    ['party', 'front', 'government'].map((bloc, index) => ({
      blocs: [bloc],
      form: forms[index] ?? 'committee',
    }));

  test.each<[string, readonly Omit<Part, 'members'>[] | null, unknown]>([
    [
      'committees below the threshold',
      each('committee', 'committee'),
      [
        ['party', 18],
        ['front', 12],
      ],
    ],
    [
      'by consent',
      each('committee-by-consent', 'committee'),
      [
        ['party', 18],
        ['front', 12],
      ],
    ],
    [
      'cells',
      each('cell', 'committee-by-consent'),
      [
        ['party', 18],
        ['front', 12],
      ],
    ],
    ['a cell above the threshold', each('cell', 'none', 'cell'), [['party', 18]]],
    [
      'as recommended',
      [
        { blocs: ['party', 'front'], form: 'committee' },
        { blocs: ['government'], form: 'committee' },
      ],
      [],
    ],
    ['in words that do not tell', null, null],
  ])('%s: consent is named for what was chosen', (_, parts, expected) => {
    expect(of(18, 12, 64).consent).toEqual([]);
    expect(chosen(parts)).toEqual(expected);
  });

  test.each<[string, readonly [Given, Given, Given], RuleSet, unknown]>([
    ['29 members', [40, 29, 64], rules, [['front', 29]]],
    ['30 members', [40, 30, 64], rules, []],
    ['two members, too few for any organisation', [40, 2, 64], rules, [['front', 2]]],
    [
      'two members beside another below the threshold',
      [18, 2, 64],
      rules,
      [
        ['party', 18],
        ['front', 2],
      ],
    ],
    // Article 21, clause 5, is of the members, clause 2 of the full ones.
    ['30 members of whom two are full', [40, with_(30, 2), 64], rules, []],
    [
      '30 members of whom 29 are full and alone count',
      [with_(40, 40), with_(30, 29), with_(64, 64)],
      fullOnly,
      [['front', 29]],
    ],
    ['a number that is not known', [40, null, 64], rules, null],
  ])('a chosen committee of %s: consent is told by the number', (_, given, by, expected) => {
    expect(chosen(each(), given, by)).toEqual(expected);
  });
});

describe('the options side by side', () => {
  const summary = ({ options }: Explanation) =>
    options.map(({ organisations, committees, cells, introduced, consent, tasks }) => [
      organisations,
      `${committees.least}-${committees.most}`,
      `${cells.least}-${cells.most}`,
      introduced.map(({ blocs }) => blocs.join('+')).join(),
      consent.length,
      tasks.find(({ item }) => item.step.id === 'obtain-consent')?.rows ?? null,
    ]);

  test('hold what each of them founds, introduces and asks', () => {
    expect(summary(of(40, 40, 29))).toEqual([
      [3, '2-2', '1-1', '', 0, null],
      [3, '3-3', '0-0', '', 1, { least: 1, most: 1 }],
      [2, '1-1', '1-1', '', 0, null],
      [2, '2-2', '0-0', '', 1, { least: 1, most: 1 }],
      [1, '1-1', '0-0', '', 0, null],
    ]);
    expect(summary(of(40, 40, 2))).toEqual([
      [2, '2-2', '0-0', 'government', 0, null],
      [1, '1-1', '0-0', 'government', 0, null],
      [1, '1-1', '0-0', '', 0, null],
    ]);
    // Too many combinations: each small part names both forms.
    expect(summary(of(10, 9, 95))).toEqual([
      [3, '1-3', '0-2', '', 2, { least: 0, most: 1 }],
      [2, '1-2', '0-1', '', 1, { least: 0, most: 1 }],
      [1, '1-1', '0-0', '', 0, null],
    ]);
  });

  test('count the rows of the checklist that follow', () => {
    const [first] = of(40, 40, 29).options;
    expect(first?.tasks.map(({ item, rows }) => [item.step.id, rows.least])).toEqual([
      ['brief-members', 1],
      // With its three pieces of work.
      ['set-personnel-plan', 4],
      ['vote-by-members', 3],
      ['vote-by-committees', 3],
      ['appraise', 1],
      // A committee has four pieces of work, a base cell, which has no cells under it, two.
      ['decide-personnel', 5 + 5 + 3],
      ['announce', 1],
      // A base cell has no inspection committee.
      ['start-work', 5 + 5],
      ['hand-over', 3],
    ]);
  });

  test('count what a form that is still a choice may ask beside', () => {
    const [first] = of(10, 9, 95).options;
    const rows = first?.tasks.map(({ item, rows: { least, most } }) => [item.step.id, least, most]) ?? [];
    expect(rows.filter(([, least, most]) => least !== most)).toEqual([
      ['obtain-consent', 0, 1],
      ['decide-personnel', 5 + 3 + 3, 5 + 5 + 5],
      ['start-work', 5, 15],
    ]);
  });

  test('stand only where nothing is recommended; until then the checklist asks for the choice', () => {
    expect(of(30, 30, 30).options).toEqual([]);
    expect(of(30, 30, 30).tasks).toEqual([]);
    expect(of(40, 40, 29).tasks.map(({ item }) => item.step.id)).toEqual([
      'settle-arrangement',
      'obtain-consent',
      'brief-members',
    ]);
  });
});

test('of full members alone the missing column is named', () => {
  expect(of(with_(40, 40), 35, 95, fullOnly).missing).toEqual([
    { bloc: 'front', count: 'fullMembers', cell: 'F3' },
    { bloc: 'government', count: 'fullMembers', cell: 'G3' },
  ]);
});

test('a district of nobody misses no count and is told nothing of groupings', () => {
  const { missing, tried, additions, options, decision } = of(0, 0, 0);
  expect([decision.outcome.kind, missing, tried, additions, options]).toEqual(['open', [], [], [], []]);
});

test('blocs of a rule set of four are explained as those of three', () => {
  const four = rulesWith('a b c d', 'a b c d c+d a+b+c+d?');
  const counts = Object.fromEntries(
    Object.entries({ a: 30, b: 30, c: 20, d: 9 }).map(([bloc, members]) => [
      bloc,
      { ...districtWith(members, 0, 0).counts['party'] },
    ]),
  );
  const decision = decideDistrict({ ...districtWith(0, 0, 0), counts } as never, four);
  const { tried, additions } = explain(decision, four);
  expect(tried.map(({ standing, failing }) => [standing, failing.length])).toEqual([
    ['fails', 2],
    ['fails', 1],
  ]);
  expect(additions[1]).toMatchObject({ blocs: ['c', 'd'], members: 1 });
});
