import fc from 'fast-check';
import type { RuleSet } from '../../src/domain/decision/rule-set';
import { soundRules } from '../domain/sound-rules';

/** As many blocs as a rule set may have. */
const WORDS = [
  ...['khối đảng', 'khối mặt trận', 'khối chính quyền', 'khối kinh tế', 'khối nội chính'],
  ...['khối văn xã', 'khối doanh nghiệp', 'khối trường học'],
];

/** Sound rule sets of up to so many blocs, these called as a header calls them. */
export function randomRules(mostBlocs: number): fc.Arbitrary<RuleSet> {
  return soundRules('any', mostBlocs).map((rules) => ({
    ...rules,
    blocs: rules.blocs.map((bloc, index) => ({ ...bloc, headerWords: [WORDS[index] ?? ''] })),
  }));
}

/** So many rule sets of two to eight blocs, the same for the same seed. */
export function drawnRules(count: number, seed: number): readonly RuleSet[] {
  const several = randomRules(WORDS.length).filter(({ blocs }) => blocs.length > 1);
  return fc.sample(several, { numRuns: count, seed });
}
