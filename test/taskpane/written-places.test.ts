import type { PlacedColumn } from '../../src/domain/decision/result-columns';
import { writtenPlaces } from '../../src/taskpane/receipt/written-places';
import { resultPlace } from '../../src/taskpane/write/result-place';

const column = (at: number): PlacedColumn => ({
  column: { kind: 'reason' },
  isNew: true,
  area: { row: 4, column: at, rowCount: 22, columnCount: 1 },
});

test('columns side by side are one place', () => {
  const written = ['N5:N26', 'M5:M26', 'O5:O26', 'S5:S26'].map((address) => ({ sheet: 'Khảo sát', address }));
  expect(writtenPlaces({ written })).toEqual(['Khảo sát: M5:O26, S5:S26']);
});

test('each sheet is named once', () => {
  const written = [
    { sheet: 'A', address: 'B2' },
    { sheet: 'B', address: 'C3:D4' },
    { sheet: 'A', address: 'B5' },
  ];
  expect(writtenPlaces({ written })).toEqual(['A: B2, B5', 'B: C3:D4']);
});

test('the place to show holds all result columns where they stand together', () => {
  expect(resultPlace('Khảo sát', [column(13), column(12), column(14)])).toEqual({
    sheet: 'Khảo sát',
    address: 'M5:O26',
  });
});

test('the first column is shown where they stand apart, and nothing where there are none', () => {
  expect(resultPlace('Khảo sát', [column(12), column(20)])?.address).toBe('M5:M26');
  expect(resultPlace('Khảo sát', [])).toBeNull();
});
