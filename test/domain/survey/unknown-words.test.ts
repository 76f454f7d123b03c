import type { RawValue } from '../../../src/domain/survey/cells/raw-sheet';
import { readSurvey } from '../../../src/domain/survey/read-survey';
import { NO_CHOICE, type ReadingChoice } from '../../../src/domain/survey/reading-choice';
import type { Mapping } from '../../../src/domain/survey/survey';
import { linesOf } from './reading-of';
import { blocs, sheetOf } from './sheet-of';

type Rows = readonly (readonly RawValue[])[];

const NAMES = ['Số', 'Nơi', 'Loại A', 'Loại B', 'Loại C'];
const DUY_XUYEN = [1, 'Duy Xuyên', 34, 31, 104];
const NONG_SON = [2, 'Nông Sơn', 21, 12, 70];

function mappingOf(rows: Rows): Mapping | null {
  const reading = readSurvey(sheetOf(rows), { blocs });
  if (reading.ok) throw new Error('It reads by itself');
  expect(reading.trouble.code).toBe('no-header');
  return reading.mapping;
}

const presumed = (rows: Rows) => {
  const mapping = mappingOf(rows);
  return mapping && [mapping.headerRows.first, mapping.headerRows.last];
};

describe('a table without a word that is known', () => {
  test('its columns are there to be pointed at, none of them taken', () => {
    const mapping = mappingOf([['Bảng tổng hợp'], NAMES, DUY_XUYEN, NONG_SON]);
    expect(mapping).toMatchObject({ layout: 'wide', columns: [], choice: NO_CHOICE });
    expect(mapping?.headerRows).toEqual({ first: 1, last: 1 });
    expect(mapping?.sheetColumns).toEqual(NAMES.map((name, column) => ({ column, header: [name] })));
  });

  const shapes: readonly (readonly [string, Rows, readonly [number, number] | null])[] = [
    ['one row', [NAMES, DUY_XUYEN], [0, 0]],
    ['two rows', [['Số', 'Nơi', 'Loại', '', ''], ['', '', 'A', 'Loại B', 'Loại C'], DUY_XUYEN], [0, 1]],
    ['no more than three rows', [NAMES, NAMES, NAMES, NAMES, DUY_XUYEN], [1, 3]],
    ['a title is none of it', [['Bảng tổng hợp'], NAMES, DUY_XUYEN], [1, 1]],
    ['column numbers and a group between', [NAMES, [1, 2, 3, 4, 5], ['', 'Miền núi'], DUY_XUYEN], [0, 0]],
    ['counts typed as text', [NAMES, ['a)', 'Duy Xuyên', '34 đv', '31', '104']], [0, 0]],
    ['too far above', [NAMES, [''], [''], [''], [''], DUY_XUYEN], null],
    ['still near enough', [NAMES, [''], [''], [''], DUY_XUYEN], [0, 0]],
    ['no row of texts above the numbers', [DUY_XUYEN, NONG_SON], null],
    [
      'only words',
      [
        ['Kính gửi', 'Ban Tổ chức'],
        ['Xin báo cáo', 'như sau'],
      ],
      null,
    ],
    [
      'only numbers',
      [
        [1, 2],
        [3, 4],
      ],
      null,
    ],
  ];
  test.each(shapes)('%s', (_, rows, expected) => {
    expect(presumed(rows)).toEqual(expected);
  });

  const count = (bloc: string, column: number) => ({
    field: { kind: 'count', measure: 'members', bloc } as const,
    column,
  });
  const pointed = (first: number, last = first): ReadingChoice => ({
    ...NO_CHOICE,
    layout: 'wide',
    headerRows: { first, last },
    fields: [
      { field: { kind: 'district' }, column: 1 },
      count('party', 2),
      count('front', 3),
      count('government', 4),
    ],
  });
  const read = (rows: Rows, choice: ReadingChoice) => {
    const reading = readSurvey(sheetOf(rows), { blocs }, choice);
    if (!reading.ok) throw new Error(JSON.stringify(reading.trouble));
    return reading.survey;
  };

  test('with its columns pointed at, it reads', () => {
    const survey = read([NAMES, DUY_XUYEN, NONG_SON], pointed(0));
    expect(linesOf(survey)).toEqual([
      'Duy Xuyên: ? ? 34 / ? ? 31 / ? ? 104',
      'Nông Sơn: ? ? 21 / ? ? 12 / ? ? 70',
    ]);
    expect(survey.findings.map(({ code }) => code)).toEqual(['organisations-not-counted']);
  });

  test('a district among the rows that were called header is named', () => {
    const survey = read([DUY_XUYEN, NONG_SON], pointed(0));
    expect(linesOf(survey)).toEqual(['Nông Sơn: ? ? 21 / ? ? 12 / ? ? 70']);
    expect(survey.findings).toContainEqual({ severity: 'warning', code: 'header-holds-numbers', cell: 'B1' });
  });

  test('column numbers in the header are no district', () => {
    const survey = read([NAMES, ['(1)', '(2)', 3, 4, 5], DUY_XUYEN], pointed(0, 1));
    expect(survey.findings.map(({ code }) => code)).toEqual(['organisations-not-counted']);
  });

  test('a district of a list among the rows that were called header is named', () => {
    const rows = [
      ['Duy Xuyên', 'Khối đảng', 34],
      ['Nông Sơn', 'Khối đảng', 21],
      ['Nông Sơn', 'Khối MTTQ', 12],
      ['Nông Sơn', 'Khối chính quyền', 70],
    ];
    const survey = read(rows, {
      ...NO_CHOICE,
      layout: 'long',
      headerRows: { first: 0, last: 0 },
      fields: [
        { field: { kind: 'district' }, column: 0 },
        { field: { kind: 'bloc' }, column: 1 },
        { field: { kind: 'count', measure: 'members', bloc: null }, column: 2 },
      ],
    });
    expect(linesOf(survey)).toEqual(['Nông Sơn: ? ? 21 / ? ? 12 / ? ? 70']);
    expect(survey.findings).toContainEqual({ severity: 'warning', code: 'header-holds-numbers', cell: 'A1' });
  });
});
