import fc from 'fast-check';
import {
  areaAddress,
  cellAddress,
  cellPlace,
  columnIndex,
  columnLetters,
  parseReference,
  quotedSheetName,
} from '../../src/domain/address';

describe('column letters', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %i is %s', (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
    expect(columnIndex(letters.toLowerCase())).toBe(index);
  });

  test.each(['XFE', '', 'A1', 'ABCD', 'Đ'])('%p is no column', (letters) => {
    expect(columnIndex(letters)).toBeNull();
  });
});

describe('a cell', () => {
  test('is found by its address', () => {
    expect(cellPlace('M5')).toEqual({ row: 4, column: 12 });
    expect(cellPlace('XFD1048576')).toEqual({ row: 1_048_575, column: 16_383 });
  });

  test.each(['XFE1', 'M', '5', 'M5:M6', '$M$5', ''])('%p is none', (address) => {
    expect(cellPlace(address)).toBeNull();
  });
});

describe('references', () => {
  test.each([
    [
      "='Khảo sát'!$M$5:$M$26",
      { sheet: 'Khảo sát', area: { row: 4, column: 12, rowCount: 22, columnCount: 1 } },
    ],
    ['=Sheet1!$A$1', { sheet: 'Sheet1', area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } }],
    [
      "='Bí thư ''A'''!B2:C3",
      { sheet: "Bí thư 'A'", area: { row: 1, column: 1, rowCount: 2, columnCount: 2 } },
    ],
    ['=#REF!', null],
    ["='Khảo sát'!#REF!", null],
    ['=SUM(A1:A2)', null],
    ['text', null],
  ])('%s', (formula, expected) => {
    expect(parseReference(formula)).toEqual(expected);
  });

  test('what is written as an address reads back', () => {
    const area = fc.record({
      row: fc.nat(1_000_000),
      column: fc.nat(16_000),
      rowCount: fc.integer({ min: 1, max: 48_000 }),
      columnCount: fc.integer({ min: 1, max: 380 }),
    });
    fc.assert(
      fc.property(area, fc.string({ minLength: 1 }), (where, sheet) => {
        expect(parseReference(`=${quotedSheetName(sheet)}!${areaAddress(where)}`)).toEqual({
          sheet,
          area: where,
        });
      }),
    );
  });

  test('a cell and an area of one cell are written alike', () => {
    expect(cellAddress(4, 12)).toBe('M5');
    expect(areaAddress({ row: 4, column: 12, rowCount: 1, columnCount: 1 })).toBe('M5');
  });
});
