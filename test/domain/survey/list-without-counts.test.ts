import type { RawValue } from '../../../src/domain/survey/cells/raw-sheet';
import { headerReader } from '../../../src/domain/survey/header/header-text';
import { isHeaderRow } from '../../../src/domain/survey/header/find-header';
import { sheetCells } from '../../../src/domain/survey/cells/sheet-cells';
import { membersOf, surveyOf } from './reading-of';
import { blocs, sheetOf } from './sheet-of';

const HEADER = ['TT', 'Huyện', 'Khối', 'Tên tổ chức cơ sở đảng', 'Loại hình', 'Đảng viên'];

/** Two organisations in each bloc of two districts; `given` stands for the counts of the first rows. */
function list(given: readonly RawValue[], header: readonly RawValue[][] = [HEADER]): RawValue[][] {
  const rows = ['Huyện A', 'Tam Kỳ'].flatMap((name) =>
    ['Khối đảng', 'Khối MTTQ, đoàn thể', 'Khối chính quyền'].flatMap((bloc, place) =>
      [1, 2].map((of): RawValue[] => [name, bloc, `Chi bộ ${place}${of}`, 'Chi bộ cơ sở']),
    ),
  );
  return [...header, ...rows.map((cells, i) => [i + 1, ...cells, given[i] ?? 20])];
}

test.each([
  ['a first row without its count', [''], ['Huyện A: ? 40 40', 'Tam Kỳ: 40 40 40']],
  ['three of them', ['', '', ''], ['Huyện A: ? ? 40', 'Tam Kỳ: 40 40 40']],
  ['a first row whose count is a word', ['chưa báo'], ['Huyện A: ? 40 40', 'Tam Kỳ: 40 40 40']],
] as const)('%s is an organisation whose members are missing, no row of the header', (_, given, lines) => {
  for (const number of [true, false]) {
    const drawn = list(given).map((row) => (number ? row : row.slice(1)));
    const survey = surveyOf(sheetOf(drawn));
    expect(membersOf(survey)).toEqual(lines);
    expect(survey.findings.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(0);
  }
});

test('the row that was taken for one speaks as a header does', () => {
  const row = ['Huyện A', 'Khối đảng', 'Chi bộ 01', 'Chi bộ cơ sở', ''];
  expect(isHeaderRow(sheetCells(sheetOf([row])), 0, headerReader(blocs))).toBe(true);
});

test.each([
  [
    [...HEADER.slice(0, 5), 'Số đảng viên'],
    ['', '(theo thứ tự)', '', 'Tên chi bộ', '', 'Tổng số'],
  ],
  [HEADER, ['', 'trực thuộc', 'khối', 'tên chi bộ', 'loại hình', 'tổng số']],
] as const)('a second header row with words under “Huyện” is still one', (...header) => {
  const survey = surveyOf(
    sheetOf(
      list(
        [],
        header.map((row) => [...row]),
      ),
    ),
  );
  expect(membersOf(survey)).toEqual(['Huyện A: 40 40 40', 'Tam Kỳ: 40 40 40']);
});
