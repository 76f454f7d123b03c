import { loadNodeCalculationEngine } from '../../../../src/preview/host/calc/node-engine';
import { applyStyle } from '../../../../src/preview/host/document/apply-style';
import { newWorkbook } from '../../../../src/preview/host/workbook-file';
import { refusalFor } from '../../../../src/preview/page/desk/entry-check';
import { WorkbookDesk } from '../../../../src/preview/page/desk/workbook-desk';
import { element } from '../../../../src/preview/host/file/xml';

let desk: WorkbookDesk;
beforeAll(() => loadNodeCalculationEngine());
beforeEach(() => {
  desk = new WorkbookDesk(newWorkbook(), 'a.xlsx');
});
const value = (row: number, column: number): unknown => {
  desk.workbook.calculation.run();
  return desk.sheet.valueAt(row, column);
};

describe('the desk', () => {
  it('keeps the active cell while the selection grows', () => {
    desk.select({ row: 3, column: 1 });
    desk.selectTo({ row: 5, column: 2 });
    expect([desk.active, desk.selected]).toEqual([
      { row: 3, column: 1 },
      { top: 3, left: 1, bottom: 5, right: 2 },
    ]);
  });

  it('follows a selection that the add-in makes', () => {
    desk.workbook.select(desk.sheet, { top: 8, left: 2, bottom: 9, right: 4 });
    expect(desk.active).toEqual({ row: 8, column: 2 });
  });

  it('comes back to what was selected on a sheet', () => {
    const [first] = desk.workbook.sheets;
    desk.select({ row: 4, column: 4 });
    desk.openSheet(desk.workbook.addSheet('Hai'));
    expect(desk.active).toEqual({ row: 0, column: 0 });
    if (first) desk.openSheet(first);
    expect(desk.active).toEqual({ row: 4, column: 4 });
  });

  it('goes to addresses and says where there is none', () => {
    expect([desk.goTo('C7'), desk.active, desk.goTo('Không có')]).toEqual([
      true,
      { row: 6, column: 2 },
      false,
    ]);
  });

  it('takes edits and structural changes back, one by one', () => {
    desk.enter({ row: 0, column: 0 }, '5', 'vi');
    desk.enter({ row: 1, column: 0 }, '=A1*2', 'vi');
    desk.select({ row: 0, column: 0 });
    desk.insertRows();
    expect(value(2, 0)).toBe(10);
    desk.undo();
    expect(value(1, 0)).toBe(10);
    desk.undo();
    expect([value(1, 0), desk.canUndo, desk.canRedo]).toEqual([null, true, true]);
    desk.redo();
    expect(value(1, 0)).toBe(10);
  });

  it('tells once of many changes in a turn', async () => {
    const told = jest.fn();
    desk.changes.subscribe(told);
    desk.enter({ row: 0, column: 0 }, '1', 'vi');
    desk.enter({ row: 0, column: 1 }, '2', 'vi');
    await Promise.resolve();
    expect(told).toHaveBeenCalledTimes(1);
  });
});

describe('boxes in cells', () => {
  beforeEach(() => {
    const boxes = { top: 0, left: 1, bottom: 3, right: 1 };
    for (const [row, text] of ['FALSE', 'TRUE', 'x'].entries()) desk.enter({ row, column: 1 }, text, 'vi');
    applyStyle(desk.workbook, desk.sheet, boxes, { control: 'Checkbox' });
  });

  it('are ticked and unticked, and taken back', () => {
    desk.select({ row: 0, column: 1 });
    expect(desk.isAtBox).toBe(true);
    desk.toggle();
    expect(value(0, 1)).toBe(true);
    desk.toggle();
    expect(value(0, 1)).toBe(false);
    desk.undo();
    expect(value(0, 1)).toBe(true);
  });

  it('of a selection follow the active one; what is no box, or a formula, stays', () => {
    desk.enter({ row: 3, column: 1 }, '=1=1', 'vi');
    expect(value(3, 1)).toBe(true);
    desk.select({ row: 0, column: 1 });
    desk.selectTo({ row: 3, column: 1 });
    desk.toggle();
    expect([0, 1, 2, 3].map((row) => value(row, 1))).toEqual([true, true, 'x', true]);
    expect(desk.sheet.cell(3, 1)?.formula).toBe('1=1');
  });

  it('are none where the cell says something else, or has no box', () => {
    desk.select({ row: 2, column: 1 });
    expect(desk.isAtBox).toBe(false);
    desk.enter({ row: 0, column: 0 }, 'TRUE', 'vi');
    desk.select({ row: 0, column: 0 });
    expect(desk.isAtBox).toBe(false);
  });
});

describe('a typed value', () => {
  it('is tried against the rule of its cell and leaves no trace', () => {
    desk.sheet.validations.push({
      areas: [{ top: 0, left: 0, bottom: 0, right: 0 }],
      element: element(
        'dataValidation',
        { type: 'whole', operator: 'between', showErrorMessage: '1', error: 'x' },
        [element('formula1', {}, ['0']), element('formula2', {}, ['9'])],
      ),
    });
    const heard = jest.fn();
    desk.workbook.onChanged(heard);
    const refused = refusalFor(desk.workbook, desk.sheet, { row: 0, column: 0 }, '12', 'vi');
    expect(refused).toEqual({ style: 'stop', title: undefined, message: 'x' });
    expect(refusalFor(desk.workbook, desk.sheet, { row: 0, column: 0 }, '7', 'vi')).toBeUndefined();
    expect(value(0, 0)).toBeNull();
    expect(heard).not.toHaveBeenCalled();
  });
});
