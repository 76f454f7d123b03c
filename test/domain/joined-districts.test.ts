import { joinedDistricts, rekeyed } from '../../src/domain/joined-districts';

const joined = (former: readonly string[], current: readonly string[]) => [
  ...joinedDistricts(former, current),
];

describe('districts that are known again by the name without its kind', () => {
  test.each([
    ['a kind that came', ['a'], ['h a'], [['a', 'h a']]],
    ['a kind that went', ['h a', 'h b'], ['a', 'h b'], [['h a', 'a']]],
    ['another kind', ['h dien ban'], ['tx dien ban'], [['h dien ban', 'tx dien ban']]],
    ['two that may be it', ['a'], ['h a', 'tx a'], []],
    ['two that it may have been', ['h a', 'tx a'], ['a'], []],
    ['one that stands as it did', ['a', 'h a'], ['h a', 'tx a'], [['a', 'tx a']]],
    ['another name', ['a'], ['h b'], []],
  ])('%s', (_, former, current, expected) => {
    expect(joined(former, current)).toEqual(expected);
  });
});

test('a memory goes to the new keys, that of a run that broke off as well', () => {
  const keyNow = (key: string) => (key.startsWith('a') ? `h ${key}` : key);
  expect(
    rekeyed(
      {
        columns: ['x'],
        rows: { a: '11111', b: '22222' },
        unfinished: { before: { a: '33333' }, addedRows: ['a'], newColumns: [] },
      },
      keyNow,
    ),
  ).toEqual({
    columns: ['x'],
    rows: { 'h a': '11111', b: '22222' },
    unfinished: { before: { 'h a': '33333' }, addedRows: ['h a'], newColumns: [] },
  });
});
