import fc from 'fast-check';
import { QUANG_NAM_2012 } from '../../../src/domain/sample/quang-nam-2012';
import { districtKey } from '../../../src/domain/survey/names/district-key';
import { KNOWN_PROVINCES } from '../../../src/domain/survey/names/known-units';
import { editDistance, oneLetterApart } from '../../../src/domain/survey/text/near-text';
import { checkAgainstKnownUnits, nearNames } from '../../../src/domain/survey/names/province-units';

const districtsOf = (names: readonly string[]) =>
  names.map((name, i) => ({ name, key: districtKey(name), cell: `B${i + 5}` }));
const ALL = QUANG_NAM_2012.map(({ name }) => name);
const check = (names: readonly string[]) => checkAgainstKnownUnits(districtsOf(names), KNOWN_PROVINCES);
const near = (names: readonly string[]) => nearNames(districtsOf(names), KNOWN_PROVINCES);
const except = (...left: string[]) => ALL.filter((name) => !left.includes(name));

test('a whole province raises nothing, with kinds or without', () => {
  const bare = ALL.map((name) => name.replace(/^(?:TP|Huyện) /, ''));
  for (const names of [ALL, bare, ALL.map((name) => name.toUpperCase().normalize('NFD'))]) {
    expect(check(names)).toEqual([]);
    expect(near(names)).toEqual([]);
  }
});

test('a slip in a name is told with the name that was meant', () => {
  const names = ALL.map((name) => (name === 'Huyện Quế Sơn' ? 'Huyện Quế Sươm' : name));
  expect(check(names)).toEqual([
    {
      code: 'district-not-in-list',
      cell: 'B11',
      district: 'Huyện Quế Sươm',
      province: 'Quảng Nam',
      suggestion: 'Huyện Quế Sơn',
    },
    { code: 'units-not-in-survey', cell: 'B5', province: 'Quảng Nam', units: ['Huyện Quế Sơn'] },
  ]);
});

test('another kind of unit of the same name is told', () => {
  const names = ALL.map((name) => (name === 'Huyện Điện Bàn' ? 'Thị xã Điện Bàn' : name));
  expect(check(names)[0]).toMatchObject({ district: 'Thị xã Điện Bàn', suggestion: 'Huyện Điện Bàn' });
});

test('a name far from all others has no suggestion', () => {
  const [fact, ...others] = check([...ALL, 'Huyện Hòa Vang']);
  expect(fact).toMatchObject({ code: 'district-not-in-list', district: 'Huyện Hòa Vang', suggestion: null });
  expect(others).toEqual([]);
});

test('of two names equally near, the one that the survey misses is meant, and none where that leaves two', () => {
  const giang = ['Huyện Nam Giang', 'Huyện Tây Giang'];
  expect(check([...except('Huyện Tây Giang'), 'Huyện Tam Giang'])[0]).toMatchObject({
    suggestion: 'Huyện Tây Giang',
  });
  expect(check([...except(...giang), 'Huyện Tam Giang'])[0]).toMatchObject({ suggestion: null });
});

test('units that do not stand in the survey are one fact at its first district', () => {
  expect(check(except('TP Tam Kỳ', 'Huyện Phú Ninh'))).toEqual([
    {
      code: 'units-not-in-survey',
      cell: 'B5',
      province: 'Quảng Nam',
      units: ['Thành phố Tam Kỳ', 'Huyện Phú Ninh'],
    },
  ]);
});

test.each([
  ['no district', []],
  ['two districts of the list', ['Huyện Duy Xuyên', 'Huyện Quế Sơn']],
  ['less than two thirds', [...ALL.slice(0, 3), 'Huyện Hòa Vang', 'Quận Hải Châu']],
  ['another province', ['Thành phố Mỹ Tho', 'Thị xã Gò Công', 'Huyện Cái Bè', 'Huyện Cai Lậy']],
])('a list says nothing about %s', (_, names) => {
  expect(check(names)).toEqual([]);
});

test('a district without a name is not held against the list', () => {
  expect(check([...ALL, ''])).toEqual([]);
});

test('two names one letter apart are told at the later one', () => {
  expect(near(['Huyện Cái Bè', 'Huyện Gò Công Đông', 'H. Gò Công Đôn', 'Huyện Tân Phước'])).toEqual([
    {
      code: 'district-names-alike',
      cell: 'B7',
      district: 'H. Gò Công Đôn',
      other: 'Huyện Gò Công Đông',
      otherCell: 'B6',
    },
  ]);
});

test('a slip beside a known name is told', () => {
  expect(near([...ALL, 'Huyện Duy Xuyêm'])).toMatchObject([
    { district: 'Huyện Duy Xuyêm', other: 'Huyện Duy Xuyên' },
  ]);
});

test.each([
  [['Bắc Trà My', 'Nam Trà My', 'Đông Giang', 'Tây Giang', 'Nam Giang']],
  [['Thị xã Cai Lậy', 'Huyện Cai Lậy']],
  [['Xã Tân Thành A', 'Xã Tân Thành B']],
  [['Phường Bình Chiểu 1', 'Phường Bình Chiểu 2']],
  [['Hội An', 'Hội Ân', 'Ba Tơ', 'Ba Tư']],
])('%p are not alike', (names) => {
  expect(nearNames(districtsOf(names), [])).toEqual([]);
});

test('the pairs are those that comparing each with each finds', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 5 });
  fc.assert(
    fc.property(fc.uniqueArray(text, { maxLength: 12 }), (texts) => {
      const pairs = texts.flatMap((later, i) =>
        texts
          .slice(0, i)
          .flatMap((earlier) => (editDistance(earlier, later) === 1 ? [[earlier, later]] : [])),
      );
      const sorted = (list: readonly (readonly string[])[]) => list.map((pair) => pair.join('|')).sort();
      expect(sorted(oneLetterApart(texts))).toEqual(sorted(pairs));
    }),
  );
});

test('thousands of names take no noticeable time', () => {
  const names = Array.from(
    { length: 10_000 },
    (_, i) => `Xã ${i.toString(2).replaceAll('0', 'ba ').replaceAll('1', 'mo ')}`,
  );
  // Of the processor: another program's time is not counted.
  const began = process.cpuUsage();
  near(names);
  expect(process.cpuUsage(began).user / 1000).toBeLessThan(10_000);
});

test.each([
  ['', '', 0],
  ['tam ky', 'tam ky', 0],
  ['que son', 'que suom', 2],
  ['nam', 'tay', 2],
  ['', 'abc', 3],
  ['duy xuyen', 'duyxuyen', 1],
])('%p and %p are %p letters apart', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});
