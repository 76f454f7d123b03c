import fc from 'fast-check';
import { fingerprint } from '../../src/domain/fingerprint';
import { finished } from '../../src/domain/left-behind';
import type { LeftBehind } from '../../src/domain/plan';
import type { RawValue } from '../../src/domain/survey/cells/raw-sheet';
import { keepTypedOver } from '../../src/domain/typed-over';

const rowKeys = new Map([
  [0, 'a'],
  [1, 'b'],
]);

function compare(
  found: readonly (readonly RawValue[])[],
  wanted: readonly (readonly (string | number | null)[])[],
  leftBehind: LeftBehind | null = null,
  replace = false,
) {
  const column = <T>(cells: readonly (readonly T[])[], index: number) => cells.map((row) => row[index] as T);
  const kept = keepTypedOver({
    sheet: 'S',
    firstRow: 0,
    columns: ['x', 'y'].map((id, index) => ({
      id,
      sheetColumn: 5 + index,
      wanted: column(wanted, index),
      found: column(found, index),
      formulas: null,
    })),
    rowKeys,
    leftBehind,
    replace,
  });
  return { ...kept, leftBehind: finished(kept.leftBehind), underWay: kept.leftBehind };
}

const blank = [
  ['', ''],
  ['', ''],
];
const first = [
  ['Đủ', 3],
  ['Chưa đủ', 2],
];

describe('cells that the add-in keeps up to date', () => {
  test('blank cells are written', () => {
    const { content, typedOver } = compare(blank, first);
    expect(content).toEqual([
      ['Đủ', 'Chưa đủ'],
      [3, 2],
    ]);
    expect(typedOver).toEqual([]);
  });

  test('cells that stand as wanted are left alone', () => {
    expect(compare(first, first).content.flat()).toEqual([null, null, null, null]);
  });

  test('a cell as the last run left it is brought up to date', () => {
    const { leftBehind } = compare(blank, first);
    const later = [
      ['Chưa đủ', 2],
      ['Chưa đủ', 2],
    ];
    const { content, typedOver } = compare(first, later, leftBehind);
    expect(content).toEqual([
      ['Chưa đủ', null],
      [2, null],
    ]);
    expect(typedOver).toEqual([]);
  });

  test('a cell that somebody typed over is kept and named, at this run and the next', () => {
    const { leftBehind } = compare(blank, first);
    const typed = [
      ['tạm hoãn', 3],
      ['Chưa đủ', 2],
    ];
    const later = compare(typed, first, leftBehind);
    expect(later.content.flat()).toEqual([null, null, null, null]);
    expect(later.typedOver).toEqual([{ sheet: 'S', cell: 'F1', found: 'tạm hoãn' }]);
    expect(compare(typed, first, later.leftBehind).typedOver).toHaveLength(1);
  });

  test('a typed-over cell is replaced when asked for', () => {
    const { leftBehind } = compare(blank, first);
    const typed = [
      ['tạm hoãn', 3],
      ['Chưa đủ', 2],
    ];
    expect(compare(typed, first, leftBehind, true)).toMatchObject({
      content: [
        ['Đủ', null],
        [null, null],
      ],
      typedOver: [],
    });
  });

  test('after a run that broke off, a cell bears what it was to get or what it had', () => {
    const later = [
      ['Chưa đủ', 1],
      ['Chưa đủ', 2],
    ];
    const { underWay } = compare(first, later, compare(blank, first).leftBehind);
    const halfWritten = [
      ['Chưa đủ', 3],
      ['Chưa đủ', 2],
    ];
    const wanted = [
      ['Chưa xác định', 0],
      ['Chưa đủ', 2],
    ];
    expect(compare(halfWritten, wanted, underWay).typedOver).toEqual([]);
    expect(compare(halfWritten, wanted, finished(underWay)).typedOver.map(({ cell }) => cell)).toEqual([
      'G1',
    ]);
  });

  test('rows that were sorted with the sheet are still the add-in’s own', () => {
    const { leftBehind } = compare(blank, first);
    const sortedAway = [
      ['Chưa đủ', 2],
      ['Đủ', 3],
    ];
    expect(compare(sortedAway, first, leftBehind)).toMatchObject({
      content: [
        ['Đủ', 'Chưa đủ'],
        [3, 2],
      ],
      typedOver: [],
    });
  });

  test('a value of another row alone is no sign of the add-in: somebody may have typed it', () => {
    const { leftBehind } = compare(blank, first);
    const typed = [
      ['Chưa đủ', 3],
      ['Chưa đủ', 2],
    ];
    expect(compare(typed, first, leftBehind).typedOver.map(({ cell }) => cell)).toEqual(['F1']);
  });

  test('text typed over a cell for which nothing is wanted is still somebody’s when something is', () => {
    const { leftBehind } = compare(blank, first);
    const nothing = [
      [null, null],
      ['Chưa đủ', 2],
    ];
    const typed = [
      ['tạm hoãn', 3],
      ['Chưa đủ', 2],
    ];
    const meanwhile = compare(typed, nothing, leftBehind);
    expect(meanwhile).toMatchObject({ typedOver: [] });
    const later = compare(typed, [['Chưa đủ', 1], first[1] ?? []], meanwhile.leftBehind);
    expect(later.typedOver.map(({ cell }) => cell)).toEqual(['F1']);
    // What nobody touched meanwhile is brought up to date.
    expect(later.content).toEqual([
      [null, null],
      [1, null],
    ]);
  });

  test('what stood in a cell for which nothing was ever wanted is somebody’s', () => {
    const nothing = [
      [null, null],
      ['Chưa đủ', 2],
    ];
    const found = [
      ['x', ''],
      ['', ''],
    ];
    const { leftBehind } = compare(found, nothing);
    expect(compare(found, first, leftBehind).typedOver.map(({ cell }) => cell)).toEqual(['F1']);
  });

  test('without a memory nothing that differs is written over', () => {
    expect(
      compare(
        [
          ['x', ''],
          ['', ''],
        ],
        first,
      ).typedOver.map(({ cell }) => cell),
    ).toEqual(['F1']);
  });
});

describe('fingerprints', () => {
  test('tell a number from its text', () => {
    expect(fingerprint(3)).not.toBe(fingerprint('3'));
  });

  test('have five characters, none of them a dot or an equals sign', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double(), fc.boolean()), (value) => {
        expect(fingerprint(value)).toMatch(/^[\w-]{5}$/);
      }),
    );
  });

  test('of ten thousand different texts hardly ever meet', () => {
    const texts = Array.from({ length: 10_000 }, (_, index) => `Khối đảng ${index} ≥ 30`);
    expect(new Set(texts.map(fingerprint)).size).toBeGreaterThan(9_995);
  });
});
