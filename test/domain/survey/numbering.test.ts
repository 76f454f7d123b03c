import type { RawValue } from '../../../src/domain/survey/cells/raw-sheet';
import { membersOf, surveyOf } from './reading-of';
import { COUNTS, findingsOf, namesOf, openOf, sheetWith, sum } from './three-blocs';

const { tamKy, duyXuyen, nongSon, queSon } = COUNTS;

test('districts with a letter are not dropped where one row is numbered', () => {
  for (const kind of ['', 'Huyện ']) {
    const survey = surveyOf(
      sheetWith(
        ['I', `${kind}Tam Kỳ`, ...tamKy],
        ['II', `${kind}Hội An`, ...queSon],
        ['III', `${kind}Duy Xuyên`, ...duyXuyen],
        [4, `${kind}Nông Sơn`, ...nongSon],
      ),
    );
    expect(survey.districts).toHaveLength(4);
    expect(findingsOf(survey)).toEqual(
      ['B3', 'B4', 'B5'].map((cell) => `error row-looks-like-group ${cell}`),
    );
  }
});

test('nor are they above groups that hold numbered rows', () => {
  const survey = surveyOf(
    sheetWith(
      ['I', 'Tam Kỳ', ...tamKy],
      ['II', 'Hội An', ...queSon],
      ['III', 'Các huyện'],
      [1, 'Duy Xuyên', ...duyXuyen],
      [2, 'Nông Sơn', ...nongSon],
    ),
  );
  expect(namesOf(survey)).toEqual(['Tam Kỳ', 'Hội An', 'Duy Xuyên', 'Nông Sơn']);
  expect(openOf(survey)).toEqual(['Tam Kỳ', 'Hội An']);
});

test('parts a), b) that add up to the district above them are no districts', () => {
  const rows = (part: readonly number[]): RawValue[][] => [
    [1, 'H Duy Xuyên', ...sum(tamKy, nongSon)],
    ['a)', 'Chi bộ X', ...tamKy],
    ['b)', 'Chi bộ Y', ...part],
    [2, 'H Quế Sơn', ...queSon],
  ];
  const survey = surveyOf(sheetWith(...rows(nongSon)));
  expect([membersOf(survey), findingsOf(survey)]).toEqual([
    ['H Duy Xuyên: 82 54 257', 'H Quế Sơn: 40 36 96'],
    [],
  ]);
  expect(openOf(surveyOf(sheetWith(...rows(duyXuyen))))).toEqual(['Chi bộ X', 'Chi bộ Y']);
});

describe('rows 1.1, 1.2 below a row 1 with counts', () => {
  const table = (heads: readonly [string, string], parts: readonly string[], typed = false): RawValue[][] => {
    const index = (text: string): RawValue => (typed ? Number(text) : text);
    return [
      [1, heads[0], ...sum(duyXuyen, nongSon)],
      [index('1.1'), parts[0] ?? '', ...duyXuyen],
      [index('1.2'), parts[1] ?? '', ...nongSon],
      [2, heads[1], ...sum(tamKy, queSon)],
      [index('2.1'), parts[2] ?? '', ...tamKy],
      [index('2.2'), parts[3] ?? '', ...queSon],
    ];
  };
  const UNITS = ['Huyện Duy Xuyên', 'Huyện Nông Sơn', 'TP Tam Kỳ', 'Huyện Quế Sơn'];
  const CELLS = ['Chi bộ A', 'Chi bộ B', 'Chi bộ C', 'Chi bộ D'];

  test.each([false, true])('are the districts where the heads are groups (typed as numbers: %p)', (typed) => {
    for (const heads of [
      ['Đồng bằng', 'Miền núi'],
      ['Đợt đầu', 'Đợt sau'],
    ] as const) {
      const survey = surveyOf(sheetWith(...table(heads, UNITS, typed)));
      expect([namesOf(survey), findingsOf(survey)]).toEqual([UNITS, []]);
    }
  });

  test.each<[string, readonly [string, string], readonly string[]]>([
    ['units', ['Huyện Tam Kỳ', 'Huyện Hội An'], UNITS.map((name) => `${name} mới`)],
    ['units over cells', ['Huyện Tam Kỳ', 'Huyện Hội An'], CELLS],
    ['plain names over plain names', ['Tam Kỳ', 'Hội An'], CELLS],
  ])('are in doubt as their heads are where these are %s', (_, heads, parts) => {
    const survey = surveyOf(sheetWith(...table(heads, parts)));
    expect(survey.districts).toHaveLength(6);
    expect(openOf(survey)).toHaveLength(6);
    expect(findingsOf(survey)).toEqual([
      'error row-looks-like-total B3',
      'error row-looks-like-part B4',
      'error row-looks-like-part B5',
      'error row-looks-like-total B6',
      'error row-looks-like-part B7',
      'error row-looks-like-part B8',
    ]);
  });

  test('are in doubt where they do not add up to it', () => {
    const rows = table(['Huyện Tam Kỳ', 'Huyện Hội An'], CELLS);
    const survey = surveyOf(sheetWith(...rows.with(2, ['1.2', 'Chi bộ B', ...queSon])));
    expect(openOf(survey)).toHaveLength(6);
  });

  test('are the districts below heads without counts', () => {
    const rows = table(['Đồng bằng', 'Đợt sau'], UNITS);
    const survey = surveyOf(sheetWith(...rows.with(0, [1, 'Đồng bằng']).with(3, [2, 'Đợt sau'])));
    expect([namesOf(survey), findingsOf(survey)]).toEqual([UNITS, []]);
  });
});

test('a unit without a number among numbered ones is a warning, and in doubt where it is of a higher level', () => {
  const survey = surveyOf(
    sheetWith([1, 'Xã A', ...tamKy], [2, 'Xã B', ...duyXuyen], ['', 'Xã C', ...nongSon]),
  );
  expect([findingsOf(survey), openOf(survey)]).toEqual([['warning row-not-numbered B5'], []]);
  const above = sum(tamKy, duyXuyen).with(2, 96);
  const higher = surveyOf(
    sheetWith([1, 'Xã A', ...tamKy], [2, 'Thị trấn B', ...duyXuyen], ['', 'Huyện Duy Xuyên', ...above]),
  );
  expect([findingsOf(higher), openOf(higher)]).toEqual([['error row-not-numbered B5'], ['Huyện Duy Xuyên']]);
});

test('communes without a number below a district that is their sum are in doubt', () => {
  const survey = surveyOf(
    sheetWith(
      [1, 'Huyện A', ...sum(tamKy, duyXuyen)],
      ['-', 'Xã X', ...tamKy],
      ['-', 'Xã Y', ...duyXuyen],
      [2, 'Huyện B', ...queSon],
    ),
  );
  expect([openOf(survey), findingsOf(survey)]).toEqual([
    ['Xã X', 'Xã Y'],
    ['error row-looks-like-part B4', 'error row-looks-like-part B5'],
  ]);
});
