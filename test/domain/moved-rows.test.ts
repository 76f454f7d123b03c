import { rowFingerprint } from '../../src/domain/fingerprint';
import { rememberedRows } from '../../src/domain/left-behind';
import { movedRows } from '../../src/domain/moved-rows';

const COLUMNS = ['joins', 'prospect'];
const [P, G, X] = [
  ['đảng', 'bí thư'],
  ['chính quyền', 'bí thư'],
  ['chính quyền', 'gì khác'],
] as const;

/** Rows by their keys, in order; `a / 2` shares its name with `a`. */
type Rows = readonly (readonly [key: string, cells: readonly string[]])[];

function moved(left: Rows, standing: Rows): readonly string[] {
  const memory = rememberedRows({
    columns: COLUMNS,
    rows: Object.fromEntries(left.map(([key, cells]) => [key, rowFingerprint(cells)])),
    unfinished: null,
  });
  const rows = standing.map(([key, cells]) => ({ key, together: rowFingerprint(cells) }));
  return [...movedRows(memory, rows, (key) => key.split(' / ')[0] ?? key)];
}

const LEFT: Rows = [
  ['a', P],
  ['b', P],
  ['c', G],
  ['d', G],
];

test.each<[string, Rows, readonly string[]]>([
  ['rows as they were left', LEFT, []],
  [
    'a text typed like that of others',
    [
      ['a', P],
      ['b', G],
      ['c', G],
      ['d', G],
    ],
    [],
  ],
  [
    'two texts that change places',
    [
      ['a', P],
      ['b', G],
      ['c', P],
      ['d', G],
    ],
    [],
  ],
  [
    'rows sorted with their texts',
    [
      ['d', G],
      ['c', G],
      ['b', P],
      ['a', P],
    ],
    [],
  ],
  [
    'rows sorted without their texts',
    [
      ['d', P],
      ['c', P],
      ['b', G],
      ['a', G],
    ],
    ['d', 'c', 'b', 'a'],
  ],
  [
    'rows sorted with their texts, one of them typed like others',
    [
      ['d', G],
      ['c', G],
      ['b', G],
      ['a', P],
    ],
    [],
  ],
  [
    'a row of another name with the texts it was left with',
    [
      ['a', P],
      ['new', P],
      ['c', G],
      ['d', G],
    ],
    ['new'],
  ],
  [
    'a row of another name with texts of somebody’s',
    [
      ['a', P],
      ['new', X],
    ],
    [],
  ],
  [
    'a row that has come to share a name',
    [
      ['a', P],
      ['a / 2', G],
      ['d', G],
    ],
    ['a / 2'],
  ],
  [
    'a row whose namesake has gone',
    [
      ['b', P],
      ['d', G],
    ],
    [],
  ],
])('%s', (_, standing, expected) => {
  expect(moved(LEFT, standing)).toEqual(expected);
});

test('without a memory of such columns nothing has moved', () => {
  expect(moved([], LEFT)).toEqual([]);
  const memory = rememberedRows({ columns: [], rows: { a: '', b: '' }, unfinished: null });
  expect([...movedRows(memory, [{ key: 'new', together: '' }], (key) => key)]).toEqual([]);
});

test('a row that holds a text of its namesake’s does not stand in the way of the rows beside which they were left', () => {
  const left: Rows = [
    ['a', P],
    ['b', P],
    ['c', G],
    ['c / 2', P],
  ];
  const sortedWithoutTexts: Rows = [
    ['c', P],
    ['b', P],
    ['a', G],
    ['c / 2', P],
  ];
  expect(moved(left, sortedWithoutTexts)).toEqual(['a']);
  const typedAsWell: Rows = [...sortedWithoutTexts.slice(0, 1), ['b', G], ...sortedWithoutTexts.slice(2)];
  expect(moved(left, typedAsWell)).toEqual([]);
});
