import { checkRules, type RuleTrouble } from '../../../src/domain/decision/check-rules';
import type { Basis, RuleSet } from '../../../src/domain/decision/rule-set';
import { district2012 } from '../../../src/domain/decision/rule-sets/district-2012';
import { RULE_SETS } from '../../../src/domain/decision/rule-sets/rule-sets';
import { PROCEDURE_IDS } from '../../../src/domain/procedure/procedure-ids';
import { bloc, rulesWith } from './rules-with';
import { BAC_QUANG, THONG_NHAT } from './four-blocs';

const troublesOf = (rules: RuleSet) => checkRules(rules, PROCEDURE_IDS);
const limits = (of: Partial<RuleSet['committeeThreshold']>) => ({
  ...district2012,
  committeeThreshold: { ...district2012.committeeThreshold, ...of },
});
const subordinate = (of: Partial<RuleSet['subordinateCell']>) => ({
  ...district2012,
  subordinateCell: { ...district2012.subordinateCell, ...of },
});
const manyBlocs = (count: number) => Array.from({ length: count }, (_, index) => `b${index + 1}`).join(' ');
const all = (ids: readonly string[]) =>
  Array.from({ length: 2 ** ids.length - 1 }, (_, mask) =>
    ids.filter((__, bit) => ((mask + 1) >> bit) & 1).join('+'),
  ).join(' ');

const withBasis = (rules: RuleSet, basis: Basis): RuleSet => ({
  ...rules,
  committeeThreshold: { ...rules.committeeThreshold, basis },
});
/**
 * The fewest organisations first, and full members alone: with a, b+c and d+e just large enough, c+e and b+d have as many
 * members as two organisations, so that one of them is large enough.
 */
const TWO_TOGETHER = withBasis(
  rulesWith('a b c d e', 'a b+c d+e a+b+d c+e a+c+e b+d', { preference: 'fewer-organisations' }),
  'full',
);
const ALONE: RuleTrouble = {
  code: 'grouping-never-chosen',
  grouping: [['a'], ['b', 'd'], ['c', 'e']],
  before: [
    [
      ['a', 'b', 'd'],
      ['c', 'e'],
    ],
  ],
};
const TOGETHER: RuleTrouble = {
  code: 'grouping-never-chosen',
  grouping: [['a'], ['b', 'c'], ['d', 'e']],
  before: [
    [
      ['a', 'b', 'd'],
      ['c', 'e'],
    ],
    [
      ['a', 'c', 'e'],
      ['b', 'd'],
    ],
  ],
};
const withLeast = (rules: RuleSet, members: number): RuleSet => ({
  ...rules,
  committeeThreshold: { ...rules.committeeThreshold, members, basis: 'full' },
  organisationMinimum: { ...rules.organisationMinimum, fullMembers: members },
});
const PAIRS = rulesWith('p f g', 'p f p+f f+g p+g g');

describe('rule sets', () => {
  test.each([...RULE_SETS, BAC_QUANG, THONG_NHAT].map((rules) => [rules.name.vi, rules] as const))(
    '%s is sound',
    (_, rules) => {
      expect(troublesOf(rules)).toEqual([]);
    },
  );

  test('have ids of their own', () => {
    expect(new Set(RULE_SETS.map(({ id }) => id)).size).toBe(RULE_SETS.length);
  });

  const cases: readonly (readonly [string, RuleSet, readonly RuleTrouble[]])[] = [
    ['no name', { ...district2012, name: { vi: ' ', en: 'x' } }, [{ code: 'rules-unnamed' }]],
    ['no name in one language', { ...district2012, name: { vi: 'x', en: '' } }, [{ code: 'rules-unnamed' }]],
    [
      'a bloc without a name in one language',
      rulesWith('p', 'p', { blocs: [{ ...bloc('p'), name: { vi: 'Khối P', en: ' ' } }] }),
      [{ code: 'bloc-unnamed', bloc: 'p' }],
    ],
    [
      'two blocs of one name, however it is written',
      rulesWith('p f', 'p f', {
        blocs: [
          { ...bloc('p'), shortName: { vi: 'Khối Đảng', en: 'P' } },
          { ...bloc('f'), shortName: { vi: 'khối  đảng', en: 'F' } },
        ],
      }),
      [{ code: 'names-shared', name: 'khối  đảng', blocs: ['p', 'f'] }],
    ],
    [
      'two blocs of one name in English alone',
      rulesWith('p f', 'p f', {
        blocs: [
          { ...bloc('p'), name: { vi: 'Khối P', en: 'Bloc' } },
          { ...bloc('f'), name: { vi: 'Khối F', en: 'Bloc' } },
        ],
      }),
      [{ code: 'names-shared', name: 'Bloc', blocs: ['p', 'f'] }],
    ],
    ...['·', ';', '\n', '\r', '+'].map(
      (separator) =>
        [
          `a short name with ${JSON.stringify(separator)}`,
          rulesWith('p', 'p', {
            blocs: [{ ...bloc('p'), shortName: { vi: `Khối P ${separator} Q`, en: 'P' } }],
          }),
          [{ code: 'name-with-separator', bloc: 'p', separator }],
        ] as const,
    ),
    ['no blocs', { ...district2012, blocs: [], parts: [] }, [{ code: 'rules-without-blocs' }]],
    ['eight blocs', rulesWith(manyBlocs(8), manyBlocs(8)), []],
    ['nine blocs', rulesWith(manyBlocs(9), manyBlocs(9)), [{ code: 'too-many-blocs', count: 9, most: 8 }]],
    [
      'a bloc twice',
      rulesWith('p p', 'p', { blocs: [bloc('p'), bloc('p', ['khác'])] }),
      [{ code: 'bloc-twice', bloc: 'p' }],
    ],
    [
      'a bloc without a name',
      rulesWith('p', 'p', { blocs: [{ ...bloc('p'), shortName: { vi: '', en: 'P' } }] }),
      [{ code: 'bloc-unnamed', bloc: 'p' }],
    ],
    [
      'a bloc that no header names',
      rulesWith('p', 'p', { blocs: [bloc('p', [' ', '-'])] }),
      [{ code: 'bloc-without-words', bloc: 'p' }],
    ],
    [
      'the same words for two blocs, however they are written',
      rulesWith('p f', 'p f', { blocs: [bloc('p', ['Khối Ủy ban']), bloc('f', ['khối uỷ-ban'])] }),
      [{ code: 'words-shared', words: 'khoi uy ban', blocs: ['p', 'f'] }],
    ],
    [
      'a threshold of 1',
      { ...limits({ members: 1 }), organisationMinimum: { fullMembers: 1, citation: '21.2' } },
      [],
    ],
    [
      'a threshold of 0',
      limits({ members: 0 }),
      [{ code: 'limit-not-whole', limit: 'committeeThreshold', found: 0 }],
    ],
    [
      'half a member',
      limits({ members: 29.5 }),
      [{ code: 'limit-not-whole', limit: 'committeeThreshold', found: 29.5 }],
    ],
    ['a threshold as low as the minimum', limits({ members: 3 }), []],
    [
      'a threshold under the minimum',
      limits({ members: 2 }),
      [{ code: 'limits-contradict', lower: 'organisationMinimum', upper: 'committeeThreshold' }],
    ],
    ['cells of one size only', subordinate({ mostMembers: 3 }), []],
    [
      'cells smaller than the smallest',
      subordinate({ mostMembers: 2 }),
      [{ code: 'limits-contradict', lower: 'subordinateMinimum', upper: 'subordinateMost' }],
    ],
    [
      'a committee of a cell under its minimum',
      subordinate({ committeeFrom: 2 }),
      [{ code: 'limits-contradict', lower: 'subordinateMinimum', upper: 'subordinateCommitteeFrom' }],
    ],
    [
      'a part of nobody',
      rulesWith('p', 'p', {
        parts: [
          { blocs: [], use: 'optional' },
          { blocs: ['p'], use: 'recommended' },
        ],
      }),
      [{ code: 'part-empty' }],
    ],
    ['a part twice', rulesWith('p f', 'p f p+f f+p'), [{ code: 'part-twice', part: ['f', 'p'] }]],
    ['a bloc twice in a part', rulesWith('p f', 'p f p+p'), [{ code: 'part-twice', part: ['p', 'p'] }]],
    [
      'a part of a bloc that there is not',
      rulesWith('p f', 'p f p+x'),
      [{ code: 'part-with-unknown-bloc', part: ['p', 'x'], bloc: 'x' }],
    ],
    ['a bloc in no part', rulesWith('p f g', 'p f p+f'), [{ code: 'bloc-never-grouped', bloc: 'g' }]],
    [
      'a bloc in parts that are not in use',
      rulesWith('p f', 'p f- p+f-'),
      [{ code: 'bloc-never-grouped', bloc: 'f' }],
    ],
    ['parts that never come to all', rulesWith('p f g', 'p+f f+g'), [{ code: 'no-grouping' }]],
    ['options alone', rulesWith('p f', 'p? f?'), [{ code: 'nothing-recommended' }]],
    ['all merges of four blocs', rulesWith('a b c d', all(['a', 'b', 'c', 'd'])), []],
    [
      'all merges of five blocs',
      rulesWith('a b c d e', all(['a', 'b', 'c', 'd', 'e'])),
      [{ code: 'too-many-groupings', count: 52, most: 30 }],
    ],
    [
      'fewer organisations first: the finer grouping fits only where the coarse one does',
      rulesWith('p f', 'p f p+f', { preference: 'fewer-organisations' }),
      [{ code: 'grouping-never-chosen', grouping: [['p'], ['f']], before: [[['p', 'f']]] }],
    ],
    ['a finer grouping that only two coarse ones together leave no case', TWO_TOGETHER, [TOGETHER, ALONE]],
    ['of these, where members may count who are not full members', withBasis(TWO_TOGETHER, 'all'), [ALONE]],
    [
      'the last of three alike where a single member is enough',
      withLeast(PAIRS, 1),
      [
        {
          code: 'grouping-never-chosen',
          grouping: [['p', 'g'], ['f']],
          before: [
            [['p', 'f'], ['g']],
            [['p'], ['f', 'g']],
          ],
        },
      ],
    ],
    ['none of them where it takes two', withLeast(PAIRS, 2), []],
    ['as many organisations on other blocs are reached', rulesWith('p f g', 'p f g p+f f+g p+g'), []],
    [
      'a citation twice',
      { ...district2012, citations: [...district2012.citations, ...district2012.citations.slice(0, 1)] },
      [{ code: 'citation-twice', citation: '10.3' }],
    ],
    [
      'a clause that is not cited',
      { ...district2012, citations: district2012.citations.filter(({ id }) => id !== '21.5') },
      [{ code: 'citation-missing', citation: '21.5' }],
    ],
    [
      'a procedure that there is not',
      { ...district2012, procedure: 'x' },
      [{ code: 'procedure-unknown', procedure: 'x' }],
    ],
  ];
  test.each(cases)('%s', (_, rules, expected) => {
    expect(troublesOf(rules)).toEqual(expected);
  });
});
