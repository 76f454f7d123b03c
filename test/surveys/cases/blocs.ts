import { drawn } from '../drawn';
import type { SurveyCase } from '../survey-case';

const TAM_KY = 'TP Tam Kỳ: 1 4 61 / 0 5 42 / 0 14 187';

const inWords = (party: string, front: string, government: string) =>
  drawn(`
TT | Đơn vị | Khối | ĐB | CB | ĐV
1 | TP Tam Kỳ | ${party} | 1 | 4 | 61
 | | ${front} | 0 | 5 | 42
 | | ${government} | 0 | 14 | 187
`);
const expected = { layout: 'long', districts: [TAM_KY], findings: [] } as const;

/** The blocs in the words of one office and another. */
export const BLOCS: readonly SurveyCase[] = [
  ...['ĐẢNG', 'Đảng'].map((text, i): SurveyCase => ({
    name: `blocs-without-the-word-for-bloc-${i + 1}`,
    sheet: drawn(`
ĐẢNG
TT | Đơn vị | ${text} | < | < | MTTQ, ĐOÀN THỂ | < | < | CHÍNH QUYỀN | < | <
^ | ^ | ĐB | CB | ĐV | ĐB | CB | ĐV | ĐB | CB | ĐV
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
`),
    expected: { layout: 'wide', districts: [TAM_KY], findings: [] },
  })),
  {
    name: 'blocs-in-full',
    sheet: inWords(
      'Khối các cơ quan đảng',
      'Khối Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội',
      'Khối các cơ quan chuyên môn thuộc UBND huyện',
    ),
    expected,
  },
  {
    name: 'blocs-abbreviated',
    sheet: inWords('Cq Đảng', 'MTTQ và các đoàn thể CT-XH', 'Cơ quan chuyên môn'),
    expected,
  },
  { name: 'blocs-numbered', sheet: inWords('1. Đảng', '2. MT, đoàn thể', '3. Nhà nước'), expected },
  { name: 'blocs-of-the-state', sheet: inWords('đảng', 'Đoàn thể', 'Khối nhà nước'), expected },
  {
    name: 'blocs-by-their-offices',
    sheet: inWords('Các ban đảng', 'UBMTTQ và các hội, đoàn thể', 'UBND và các phòng chuyên môn'),
    // Words that no list has are asked about.
    expected: {
      layout: 'long',
      districts: ['TP Tam Kỳ: ? ? ? / ? ? ? / ? ? ?'],
      findings: ['error bloc-unknown C2', 'error bloc-unknown C4'],
    },
  },
  {
    name: 'blocs-two-at-once',
    sheet: inWords('Khối đảng, mặt trận', 'Khối MTTQ', 'Khối chính quyền'),
    expected: {
      layout: 'long',
      districts: ['TP Tam Kỳ: ? ? ? / ? ? ? / ? ? ?'],
      findings: ['error bloc-unknown C2'],
    },
  },
];
