import type { RawValue } from '../../../src/domain/survey/cells/raw-sheet';
import { surveyOf } from './reading-of';
import { findingsOf } from './three-blocs';
import { sheetOf } from './sheet-of';

const BLOCS = ['KHỐI ĐẢNG', 'KHỐI MTTQ', 'KHỐI CHÍNH QUYỀN'];
const under = (parts: readonly string[]) => [
  ['TT', 'Tên đơn vị', ...BLOCS.flatMap((text) => [text, ...parts.slice(1).map(() => '')])],
  ['', '', ...BLOCS.flatMap(() => parts)],
];

describe('TCCSĐ beside đảng bộ and chi bộ', () => {
  const sheet = (...counts: RawValue[]) =>
    surveyOf(sheetOf([...under(['TCCSĐ', 'ĐB', 'CB', 'ĐV']), [1, 'Huyện Duy Xuyên', ...counts]]));

  test('that agree are silent', () => {
    expect(sheet(3, 0, 3, 34, 5, 1, 4, 31, 12, 0, 12, 104).findings).toEqual([]);
  });

  test('that contradict them are a warning at their cell', () => {
    expect(sheet(4, 0, 3, 34, 5, 1, 4, 31, 12, 0, 12, 104).findings).toEqual([
      {
        severity: 'warning',
        code: 'organisations-differ',
        cell: 'C3',
        district: 'Huyện Duy Xuyên',
        bloc: 'party',
        found: 4,
        sum: 3,
      },
    ]);
  });

  test('are not compared where a number is open', () => {
    expect(findingsOf(sheet('x', 0, 3, 34, 5, '', 4, 31, 12, 0, 12, 104))).toEqual([
      'warning count-missing H3',
    ]);
  });
});

test('a TCCSĐ column alone leaves committees and cells open', () => {
  const survey = surveyOf(
    sheetOf([...under(['TCCSĐ', 'ĐV']), [1, 'Huyện Duy Xuyên', 3, 34, 5, 31, 12, 104]]),
  );
  expect(findingsOf(survey)).toEqual(['warning organisations-not-counted A1']);
});

describe('members beside chính thức and dự bị', () => {
  const sheet = (...counts: RawValue[]) =>
    surveyOf(
      sheetOf([
        ...under(['ĐB', 'CB', 'Tổng số ĐV', 'ĐV chính thức', 'ĐV dự bị']),
        [1, 'Huyện Duy Xuyên', 0, 3, 34, ...counts, 0, 4, 31, 31, 0, 0, 12, 104, 100, 4],
      ]),
    );

  test('that agree are silent', () => {
    expect(sheet(30, 4).findings).toEqual([]);
  });

  test('that contradict them are a warning at the members', () => {
    expect(sheet(30, 3).findings).toEqual([
      {
        severity: 'warning',
        code: 'members-differ',
        cell: 'E3',
        district: 'Huyện Duy Xuyên',
        bloc: 'party',
        found: 34,
        sum: 33,
      },
    ]);
  });

  test('are reported once where the full members alone are too many', () => {
    expect(findingsOf(sheet(35, 0))).toEqual(['error full-members-exceed-members F3']);
  });

  test('are not compared where one is no number', () => {
    expect(findingsOf(sheet(30, '-'))).toEqual([]);
  });
});
