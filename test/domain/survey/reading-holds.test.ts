import fc from 'fast-check';
import { readSurvey } from '../../../src/domain/survey/read-survey';
import type { RawSheet, RawValue } from '../../../src/domain/survey/cells/raw-sheet';
import { linesOf, surveyOf } from './reading-of';
import { blocs, sheetOf } from './sheet-of';

/** One column of a table: what stands in its two header rows and below. */
interface Column {
  readonly top: string;
  readonly below: string;
  readonly body: readonly RawValue[];
}

const NAMES = ['TP Tam Kỳ', 'Huyện Đại Lộc', 'Huyện Quế Sơn', 'H. Nam Trà My'];
const HEADINGS = ['KHỐI ĐẢNG', 'KHỐI MTTQ VÀ ĐOÀN THỂ', 'KHỐI CÁC CƠ QUAN CHUYÊN MÔN'];
const BELOW = ['ĐB cơ sở', 'CB cơ sở', 'Đảng viên'];

const count = fc.integer({ min: 0, max: 2000 });
const table = fc.array(fc.array(count, { minLength: 9, maxLength: 9 }), { minLength: 4, maxLength: 4 });
const noise = fc.constantFrom<RawValue[]>(
  [],
  ['BAN TỔ CHỨC HUYỆN ỦY'],
  ['', 'BIỂU KHẢO SÁT TỔ CHỨC ĐẢNG VÀ ĐẢNG VIÊN KHỐI ĐẢNG, KHỐI CHÍNH QUYỀN'],
  ['', '', '', 'Đvt: đảng viên'],
  ['Số: 12', '', 2012],
);

function columnsOf(counts: readonly (readonly number[])[]): readonly (readonly Column[])[] {
  return HEADINGS.map((top, bloc) =>
    BELOW.map((below, i) => ({ top, below, body: counts.map((row) => row[bloc * 3 + i] ?? 0) })),
  );
}

/** Every column carries both of its header texts, so that any order says the same. */
function sheetFrom(columns: readonly Column[], above: readonly RawValue[][] = [], at = 'A1'): RawSheet {
  const names: Column = { top: 'Tên đơn vị', below: '', body: NAMES };
  const all = [names, ...columns];
  const body = NAMES.map((_, row) => all.map((column) => column.body[row] ?? ''));
  return sheetOf([...above, all.map(({ top }) => top), all.map(({ below }) => below), ...body], { at });
}

const expected = (counts: readonly (readonly number[])[]) =>
  NAMES.map((name, i) => {
    const row = counts[i] ?? [];
    return `${name}: ${[0, 3, 6].map((from) => row.slice(from, from + 3).join(' ')).join(' / ')}`;
  });

test('the order of columns never changes the counts', () => {
  const shuffled = table.chain((counts) =>
    fc.tuple(fc.constant(counts), fc.shuffledSubarray(columnsOf(counts).flat(), { minLength: 9 })),
  );
  fc.assert(
    fc.property(shuffled, ([counts, columns]) => {
      expect(linesOf(surveyOf(sheetFrom(columns)))).toEqual(expected(counts));
    }),
  );
});

test('titles above and where the table begins never change the counts', () => {
  fc.assert(
    fc.property(
      table,
      fc.array(noise, { maxLength: 6 }),
      fc.constantFrom('A1', 'C7', 'AA300'),
      (counts, above, at) => {
        expect(linesOf(surveyOf(sheetFrom(columnsOf(counts).flat(), above, at)))).toEqual(expected(counts));
      },
    ),
  );
});

test('a further column between never changes the counts', () => {
  const further = fc.constantFrom('TCCSĐ', 'Ghi chú', 'Đảng viên nữ', 'Tỷ lệ %', 'Đoàn viên');
  fc.assert(
    fc.property(table, further, fc.nat({ max: 9 }), count, (counts, text, place, value) => {
      const between: Column = { top: '', below: text, body: NAMES.map(() => value) };
      const columns = columnsOf(counts).flat().toSpliced(place, 0, between);
      expect(linesOf(surveyOf(sheetFrom(columns)))).toEqual(expected(counts));
    }),
  );
});

test('decomposed text reads as composed text does', () => {
  fc.assert(
    fc.property(table, (counts) => {
      const sheet = sheetFrom(columnsOf(counts).flat());
      const decomposed = (value: RawValue) => (typeof value === 'string' ? value.normalize('NFD') : value);
      const nfd = { ...sheet, values: sheet.values.map((row) => row.map(decomposed)) };
      const [a, b] = [surveyOf(sheet), surveyOf(nfd)];
      expect(b.districts).toEqual(a.districts);
      expect(linesOf(b)).toEqual(expected(counts));
    }),
  );
});

test('any sheet is read without throwing', () => {
  const words = fc.constantFrom<RawValue>(
    '',
    'KHỐI ĐẢNG',
    'MTTQ',
    'Chính quyền',
    'ĐV',
    'CB',
    'Tên đơn vị',
    'Cộng',
    'I',
    1,
    2.5,
    true,
  );
  const value = fc.oneof(words, fc.string({ unit: 'grapheme' }), fc.double());
  const area = fc.record({
    row: fc.nat({ max: 9 }),
    column: fc.nat({ max: 9 }),
    rowCount: fc.integer({ min: 1, max: 1_048_576 }),
    columnCount: fc.integer({ min: 1, max: 16_384 }),
  });
  fc.assert(
    fc.property(
      fc.array(fc.array(value, { maxLength: 8 }), { maxLength: 12 }),
      fc.array(area, { maxLength: 4 }),
      (rows, merges) => {
        const reading = readSurvey({ ...sheetOf(rows), merges }, { blocs });
        expect(typeof reading.ok).toBe('boolean');
      },
    ),
    { numRuns: 1000 },
  );
});

test('twenty thousand rows, each with a merge, are all read', () => {
  const rows = 20_000;
  const counts = Array.from({ length: rows }, (_, i) => [i + 1, `Xã ${i}`, 0, 3, 34, 0, 2, 31, 0, 9, 'x']);
  const header = [
    ['TT', 'Tên đơn vị', ...HEADINGS.flatMap((text) => [text, '', ''])],
    ['', '', ...BELOW, ...BELOW, ...BELOW],
  ];
  const sheet = sheetOf([...header, ...counts]);
  const merges = Array.from({ length: rows }, (_, i) => ({
    row: i + 2,
    column: 11,
    rowCount: 1,
    columnCount: 2,
  }));
  const survey = surveyOf({ ...sheet, merges });
  expect(survey.districts).toHaveLength(rows);
});
