import type { RuleSet } from '../../../src/domain/decision/rule-set';
import { bloc, rulesWith } from './rules-with';

const NAMES = ['đảng', 'mặt trận', 'kinh tế', 'nội chính', 'văn hóa xã hội', 'tư pháp', 'y tế', 'giáo dục'];

/** A set of somebody's own with so many blocs `b1`, `b2` …, the words before whose names make them as long as wanted. */
export function manyBlocs(
  count: number,
  merges: string,
  words = 'Khối',
  others: Partial<RuleSet> = {},
): RuleSet {
  const names = NAMES.slice(0, count);
  const ids = names.map((_, index) => `b${index + 1}`);
  return rulesWith(ids.join(' '), `${ids.join(' ')} ${merges}`, {
    id: 'nhieu-khoi',
    name: { vi: 'Nhiều khối', en: 'Many blocs' },
    madeFrom: null,
    blocs: ids.map((id, index) => {
      const name = { vi: `${words} ${names[index] ?? ''}`, en: `Bloc ${index}` };
      return { ...bloc(id, [`khối ${names[index] ?? ''}`]), name, shortName: name };
    }),
    ...others,
  });
}
