import { groupingList } from '../../../src/domain/decision/grouping-list';
import type { RuleSet } from '../../../src/domain/decision/rule-set';
import { commune2025 } from '../../../src/domain/decision/rule-sets/commune-2025';
import { district2012 } from '../../../src/domain/decision/rule-sets/district-2012';
import { rulesWith } from './rules-with';

/** `1 p·f·g recommended`. */
const written = (rules: RuleSet) =>
  groupingList(rules).map(
    ({ number, parts, use }) => `${number} ${parts.map((blocs) => blocs.join('+')).join('·')} ${use}`,
  );

describe('the groupings of a rule set', () => {
  test('of 2012: the two that the article reports, and one organisation of all as an option', () => {
    expect(written(district2012)).toEqual([
      '1 party·front·government recommended',
      '2 party+front·government recommended',
      '3 party+front+government optional',
    ]);
  });

  test('of communes: one, and one organisation of all as an option', () => {
    expect(written(commune2025)).toEqual([
      '1 party+council+front·government recommended',
      '2 party+council+front+government optional',
    ]);
  });

  test.each<readonly [string, RuleSet, readonly string[]]>([
    [
      'among as many organisations, in the order of the parts',
      rulesWith('p f g', 'p f g f+g p+f'),
      ['1 p·f·g recommended', '2 p·f+g recommended', '3 p+f·g recommended'],
    ],
    [
      'fewer organisations first, where the rules prefer them',
      rulesWith('p f g', 'p f g p+f p+f+g', { preference: 'fewer-organisations' }),
      ['1 p+f+g recommended', '2 p+f·g recommended', '3 p·f·g recommended'],
    ],
    [
      'a grouping is used no more than the least used of its parts, and keeps its number',
      rulesWith('p f g', 'p f g p+f- f+g? p+f+g?'),
      ['1 p·f·g recommended', '2 p+f·g unused', '3 p·f+g optional', '4 p+f+g optional'],
    ],
    ['a bloc that may not stand alone', rulesWith('p f g', 'p+f g'), ['1 p+f·g recommended']],
    ['no way to hold all of them', rulesWith('p f g', 'p+f f+g'), []],
    [
      'four blocs in two pairs (Bắc Quang)',
      rulesWith('a b c d', 'a b c d a+b c+d'),
      ['1 a·b·c·d recommended', '2 a+b·c·d recommended', '3 a·b·c+d recommended', '4 a+b·c+d recommended'],
    ],
    [
      'blocs stand in the rules’ order, whatever that of the part',
      rulesWith('p f', 'f+p'),
      ['1 p+f recommended'],
    ],
  ])('%s', (_, rules, expected) => {
    expect(written(rules)).toEqual(expected);
  });

  test('of eight blocs in all their merges are every partition there is (Bell’s number)', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const parts = Array.from({ length: 255 }, (_, mask) =>
      ids.filter((__, bit) => ((mask + 1) >> bit) & 1).join('+'),
    );
    expect(groupingList(rulesWith(ids.join(' '), parts.join(' ')))).toHaveLength(4140);
  });
});
