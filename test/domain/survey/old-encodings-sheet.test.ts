import fc from 'fast-check';
import { decodeSheet, decodeText } from '../../../src/domain/survey/text/old-encodings';
import { sheetOf } from './sheet-of';
import { TCVN3, VNI, typedFor } from './old-tables';

const NONE = () => null;

test('what a text leaves open follows the sheet', () => {
  const sheet = sheetOf([
    ['TT', '§¬n vÞ', '§B CS'],
    [1, 'HuyÖn Duy Xuyªn', 2],
    [2, 'Phó Ninh', 3],
    [3, 'X·', 1],
  ]);
  const { sheet: decoded, decoded: facts } = decodeSheet(sheet, NONE);
  expect(decoded.values).toEqual([
    ['TT', 'Đơn vị', 'ĐB CS'],
    [1, 'Huyện Duy Xuyên', 2],
    [2, 'Phú Ninh', 3],
    [3, 'Xã', 1],
  ]);
  expect(facts).toEqual({ encoding: 'tcvn3', cells: 5, first: { row: 0, column: 1 } });
});

test('a word that both encodings could be follows the sheet', () => {
  const sheet = sheetOf([['Tö'], ['Ñaûng vieân'], ['Phöôùc Sôn']]);
  expect(decodeText('Tö', null)).toBeNull();
  expect(decodeSheet(sheet, NONE).sheet.values).toEqual([['Tư'], ['Đảng viên'], ['Phước Sơn']]);
});

test('where Unicode stands beside, only what is certain is decoded', () => {
  const sheet = sheetOf([['Tổng cộng'], ['Đảng viên'], ['Phó Ninh'], ['Huyện Quế Sơn'], ['HuyÖn Duy Xuyªn']]);
  expect(decodeSheet(sheet, NONE).sheet.values.flat()).toEqual([
    'Tổng cộng',
    'Đảng viên',
    'Phó Ninh',
    'Huyện Quế Sơn',
    'Huyện Duy Xuyên',
  ]);
});

test('a font that outlived its text does not spoil Unicode', () => {
  const sheet = sheetOf([['Tổng cộng'], ['Đảng viên'], ['Phó ban'], ['Huyện Quế Sơn']]);
  expect(decodeSheet(sheet, () => '.VnTime')).toEqual({ sheet, decoded: null });
  expect(decodeSheet(sheet, () => '.VnTime').sheet).toBe(sheet);
});

test('fonts are asked for by the cells of the sheet', () => {
  const sheet = sheetOf(
    [
      ['', 'Phó Ninh'],
      ['duy', 'phó ninh'],
    ],
    { at: 'C5' },
  );
  const fonts = (row: number, column: number) => {
    if (column !== 3) return 'Arial';
    return row === 5 ? '.VnTimeH' : '.VnTime';
  };
  expect(decodeSheet(sheet, fonts)).toEqual({
    sheet: {
      ...sheet,
      values: [
        ['', 'Phú Ninh'],
        ['duy', 'PHÚ NINH'],
      ],
    },
    decoded: { encoding: 'tcvn3', cells: 2, first: { row: 4, column: 3 } },
  });
});

test('sheets of both fonts name the one of most cells', () => {
  const sheet = sheetOf(
    [
      ['Ñaûng vieân', 'HuyÖn Duy Xuyªn'],
      ['Phöôùc Sôn', 7],
      ['', 'Tổng cộng'],
    ],
    { at: 'B2' },
  );
  const fonts = (_: number, column: number) => (column === 1 ? 'VNI-Times' : '.VnTime');
  expect(decodeSheet(sheet, fonts)).toEqual({
    sheet: {
      ...sheet,
      values: [
        ['Đảng viên', 'Huyện Duy Xuyên'],
        ['Phước Sơn', 7],
        ['', 'Tổng cộng'],
      ],
    },
    decoded: { encoding: 'vni', cells: 3, first: { row: 1, column: 1 } },
  });
});

test('foreign names among old texts stay', () => {
  const sheet = sheetOf([['HuyÖn Duy Xuyªn'], ['ThÞ x· Héi An'], ['Café'], ['Müller']]);
  expect(decodeSheet(sheet, NONE).sheet.values.flat()).toEqual([
    'Huyện Duy Xuyên',
    'Thị xã Hội An',
    'Café',
    'Müller',
  ]);
});

test('sixty thousand cells take no noticeable time', () => {
  const names = Array.from({ length: 60_000 }, (_, i) => [`HuyÖn Duy Xuyªn ${i}`]);
  // Of the processor: another program's time is not counted.
  const began = process.cpuUsage();
  expect(decodeSheet(sheetOf(names), NONE).decoded?.cells).toBe(60_000);
  expect(process.cpuUsage(began).user / 1000).toBeLessThan(5_000);
});

const ONSETS = 'b c ch d đ g h kh l m n ng nh ph s t th tr v x'.split(' ');
const OPEN = 'ai am an ang anh ao âm ân âng âu ây ăn ăng oa oan uân ôi ôn ông ơi ơn ươi ương ưng ua ư'.split(
  ' ',
);
const STOPPED = 'ac ach ap at âp ât ăc ăt ôc ôp ôt ươc ưc uôc oat'.split(' ');
const vowel = /[aăâoôơuư](?!.*[ăâôơ])/;
const withTone = (rime: string, tone: string) => {
  const nucleus = /[ăâôơ]/.test(rime) ? /[ăâôơ]/ : vowel;
  return rime.replace(nucleus, (letter) => letter + tone).normalize('NFC');
};
const rime = fc.oneof(
  fc.tuple(fc.constantFrom(...OPEN), fc.constantFrom('', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323')),
  fc.tuple(fc.constantFrom(...STOPPED), fc.constantFrom('\u0301', '\u0323')),
);
const word = fc
  .tuple(fc.constantFrom(...ONSETS), rime, fc.boolean())
  .map(([onset, [letters, tone], capital]) => {
    const spelled = onset + withTone(letters, tone);
    return capital ? spelled.charAt(0).toUpperCase() + spelled.slice(1) : spelled;
  });
const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));

test('ordinary Vietnamese is never decoded', () => {
  fc.assert(
    fc.property(name, (text) => {
      expect(decodeText(text, null)).toBeNull();
      expect(decodeText(text.normalize('NFD'), null)).toBeNull();
      expect(decodeText(text.toUpperCase(), null)).toBeNull();
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ['.VnTime', TCVN3],
  ['VNI-Times', VNI],
])('what was typed in %s is read as it was meant', (font, table) => {
  fc.assert(
    fc.property(name, (text) => {
      const typed = typedFor(table, text);
      for (const stored of [typed, typed.normalize('NFD')]) {
        expect(decodeText(stored, font)?.text ?? stored.normalize('NFC')).toBe(text);
        // By letters alone it may stay as it is, but never become another word.
        expect([text, null]).toContain(decodeText(stored, null)?.text ?? null);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('what was typed in a font of capitals is read as capitals', () => {
  fc.assert(
    fc.property(name, (text) => {
      const typed = typedFor(TCVN3, text.toLowerCase());
      expect((decodeText(typed, '.VnTimeH')?.text ?? typed).toUpperCase()).toBe(text.toUpperCase());
    }),
  );
});
