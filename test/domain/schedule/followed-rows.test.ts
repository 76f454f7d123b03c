import { followedRows } from '../../../src/domain/schedule/followed-rows';

const survey = (...of: readonly (readonly [key: string, name: string])[]) =>
  of.map(([key, name]) => ({ key, name, isPilot: false }));

/** Keys as `tell-apart.ts` makes them where names differ in tone marks or in a note alone. */
const COMMUNES = survey(
  ['x an hòa', 'Xã An Hòa'],
  ['x an hoa', 'Xã An Hoa'],
  ['x tan lap nui thanh', 'Xã Tân Lập (Núi Thành)'],
  ['x tan lap que son', 'Xã Tân Lập (Quế Sơn)'],
  ['p an phu', 'Phường An Phú'],
);

const keysOf = (rows: readonly (readonly [name: string, key: string])[], districts = COMMUNES) =>
  followedRows(
    rows.map(([name, key]) => ({ name, key })),
    districts,
  ).map(({ district, newKey, further, newName }) => [
    district?.key ?? null,
    newKey,
    further?.key ?? null,
    newName,
  ]);

test.each([
  ['Xã An Hoa', 'x an hoa', null],
  ['Xã An Hòa', 'x an hòa', null],
  ['xã an hòa', 'x an hòa', 'Xã An Hòa'],
  ['Xã Tân Lập (Quế Sơn)', 'x tan lap que son', null],
  ['P. An Phú', 'p an phu', 'Phường An Phú'],
  ['P. An Phu', 'p an phu', 'Phường An Phú'],
  ['Phường An Phú (điểm)', 'p an phu', 'Phường An Phú'],
])('a row without a key under “%s” is that of %s', (name, key, newName) => {
  expect(keysOf([[name, '']])).toEqual([[key, key, null, newName]]);
});

test.each(['Xã Tân Lập', 'Xa An Hoa', 'Xã An Hoá', 'Phường An Phù', 'Xã An Phú', 'Xã Bình An', ''])(
  'a row without a key under “%s” is nobody’s',
  (name) => {
    expect(keysOf([[name, '']])).toEqual([[null, null, null, null]]);
  },
);

test('a name without its kind tells whose further row it is, where one unit alone has it', () => {
  expect(
    keysOf([
      ['An Phú', ''],
      ['Tân Lập', ''],
    ]),
  ).toEqual([
    [null, null, 'p an phu', null],
    [null, null, null, null],
  ]);
});

test('under its key another name stays, also one that several units have', () => {
  expect(
    keysOf([
      ['Xã An Hòa', 'x an hoa'],
      ['An Phú mới', 'p an phu'],
    ]),
  ).toEqual([
    ['x an hoa', null, null, null],
    ['p an phu', null, null, null],
  ]);
});

test('of rows with one key the one under the name of the district is its own', () => {
  expect(
    keysOf([
      ['Xã Bình An', 'p an phu'],
      ['Phường An Phú', 'p an phu'],
      ['Xã An Hòa', 'p an phu'],
    ]),
  ).toEqual([
    [null, null, 'p an phu', null],
    ['p an phu', null, null, null],
    ['x an hòa', 'x an hòa', null, null],
  ]);
});

test('one that goes on under another kind gets its key and its name', () => {
  const districts = survey(['tx dien ban', 'TX Điện Bàn']);
  expect(keysOf([['Huyện Điện Bàn', 'h dien ban']], districts)).toEqual([
    ['tx dien ban', 'tx dien ban', null, 'TX Điện Bàn'],
  ]);
});

test('under a key that the survey does not have a row is the further one of the district that it names', () => {
  expect(
    keysOf([
      ['Phường An Phú', 'p an phu'],
      ['P. An Phú', 'AP'],
      ['Xã Bình An', 'BA'],
    ]),
  ).toEqual([
    ['p an phu', null, null, null],
    [null, null, 'p an phu', null],
    [null, null, null, null],
  ]);
});
