import type { RuleSet } from '../../../src/domain/decision/rule-set';
import { bloc, rulesWith } from './rules-with';

/** The blocs that Bắc Quang (Hà Giang) used under the same guidance; which of them may merge is this test's own. */
export const BAC_QUANG: RuleSet = rulesWith(
  'party society economy interior',
  'party society economy interior society+economy party+interior party+society+economy+interior?',
  {
    id: 'bac-quang',
    name: { vi: 'Bắc Quang, bốn khối', en: 'Bắc Quang, four blocs' },
    blocs: [
      bloc('party', ['khối đảng - đoàn thể', 'đảng, đoàn thể']),
      bloc('society', ['khối văn hóa - xã hội', 'văn hóa - xã hội']),
      bloc('economy', ['khối kinh tế', 'kinh tế']),
      bloc('interior', ['khối nội chính', 'nội chính']),
    ],
  },
);

/** The blocs of Thống Nhất (Đồng Nai). */
export const THONG_NHAT: RuleSet = rulesWith(
  'party front economy society',
  'party front economy society party+front economy+society',
  {
    id: 'thong-nhat',
    name: { vi: 'Thống Nhất, bốn khối', en: 'Thống Nhất, four blocs' },
    blocs: [
      bloc('party', ['khối đảng']),
      bloc('front', ['khối MTTQ, CT-XH', 'mttq']),
      bloc('economy', ['khối kinh tế', 'kinh tế']),
      bloc('society', ['khối văn hóa - xã hội', 'văn hóa - xã hội']),
    ],
  },
);

/** Four blocs of which any may be one organisation: fifteen groupings. */
export const ANY_OF_FOUR: RuleSet = rulesWith(
  'party front economy society',
  [
    'party front economy society party+front party+economy party+society front+economy front+society',
    'economy+society party+front+economy party+front+society party+economy+society',
    'front+economy+society party+front+economy+society',
  ].join(' '),
  {
    id: 'bon-khoi',
    name: { vi: 'Bốn khối, lập chung tùy ý', en: 'Four blocs, any of them together' },
    blocs: THONG_NHAT.blocs,
  },
);
