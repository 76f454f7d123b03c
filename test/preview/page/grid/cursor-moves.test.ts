import type { HostSheet } from '../../../../src/preview/host/document/sheet';
import { newWorkbook } from '../../../../src/preview/host/workbook-file';
import { areaBetween } from '../../../../src/preview/page/grid/cell-place';
import { anchorOf, edgeCell, nextCell } from '../../../../src/preview/page/grid/cursor-moves';

let sheet: HostSheet;
beforeEach(() => {
  const [first] = newWorkbook().sheets;
  if (!first) throw new Error('no sheet');
  sheet = first;
  // B2:C3 is one cell; row 5 (index 4) is hidden.
  sheet.merges = [{ top: 1, left: 1, bottom: 2, right: 2 }];
  sheet.ensureRow(4).hidden = true;
});

describe('the cursor', () => {
  it('enters a merged cell at its first cell and leaves it behind its last', () => {
    expect(nextCell(sheet, { row: 2, column: 3 }, 'left')).toEqual({ row: 1, column: 1 });
    expect(nextCell(sheet, { row: 1, column: 1 }, 'right')).toEqual({ row: 1, column: 3 });
    expect(nextCell(sheet, { row: 1, column: 1 }, 'down')).toEqual({ row: 3, column: 1 });
    expect(anchorOf(sheet, { row: 2, column: 2 })).toEqual({ row: 1, column: 1 });
  });

  it('steps over hidden rows and stays on the sheet', () => {
    expect(nextCell(sheet, { row: 3, column: 0 }, 'down')).toEqual({ row: 5, column: 0 });
    expect(nextCell(sheet, { row: 0, column: 0 }, 'up')).toEqual({ row: 0, column: 0 });
  });

  it('goes to the end of filled cells, and over blank ones to the next', () => {
    for (const row of [0, 1, 2, 7]) sheet.ensureCell(row, 4).value = row + 1;
    expect(edgeCell(sheet, { row: 0, column: 4 }, 'down')).toEqual({ row: 2, column: 4 });
    expect(edgeCell(sheet, { row: 2, column: 4 }, 'down')).toEqual({ row: 7, column: 4 });
  });
});

describe('a selection', () => {
  it('grows around merged cells that it touches', () => {
    expect(areaBetween(sheet, { row: 2, column: 0 }, { row: 2, column: 1 })).toEqual({
      top: 1,
      left: 0,
      bottom: 2,
      right: 2,
    });
  });
});
