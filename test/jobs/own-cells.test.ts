import { cellAddress, columnIndex } from '../../src/domain/address';
import { changesNothing } from '../../src/domain/plan';
import { refreshResults } from '../../src/jobs/refresh-results';
import { undo } from '../../src/jobs/undo';
import { writePlan } from '../../src/jobs/write-plan';
import {
  assessed,
  planOf,
  proposeChecklists,
  rules,
  writeChecklists,
  writeResults,
  resultWords,
} from './main-job';
import { shortSampleUnderTest, valuesOf, write, type WorkbookUnderTest } from './workbook-under-test';

const SHEET = 'Khảo sát';
const REGISTER = 'Danh mục công việc';
const SHOWS_BLANK = '=IF(1=1,"","x")';
let current: WorkbookUnderTest;

beforeEach(async () => {
  current = await shortSampleUnderTest();
});

/** Deletes, inserts or clears cells as a person does. */
const byHand = (sheet: string, work: (sheet: Excel.Worksheet) => void) =>
  current.run(async (context) => {
    work(context.workbook.worksheets.getItem(sheet));
    await context.sync();
  });

const typedOver = async () => planOf(await assessed()).typedOver.map(({ cell }) => cell);

async function formulasOf(address: string): Promise<unknown[][]> {
  return current.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange(address).load('formulas');
    await context.sync();
    return Array.from(range.formulas, (row) => Array.from(row as unknown[]));
  });
}

describe('result columns that were cut and pasted elsewhere', () => {
  /** Excel's cut and paste takes cells and the names that cover them along; formulas go on speaking of the same cells. */
  const cutTo = (row: number, column: number) =>
    current.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      const names = sheet.names.load('items/name,items/formula');
      const from = sheet.getRange('M6:AJ15').load('formulas');
      await context.sync();
      const [down, right] = [row - 5, column - 12];
      const moved = Array.from(from.formulas as unknown[][], (cells) =>
        Array.from(cells, (cell) => followed(String(cell), down, right)),
      );
      sheet.getRange('M6:AJ15').clear();
      sheet.getRangeByIndexes(row, column, 10, 24).formulas = moved;
      for (const { name, formula } of names.items) {
        const column = columnIndex(/\$([A-Z]+)\$6:/.exec(String(formula))?.[1] ?? '') ?? -1;
        if (column < 12) continue;
        sheet.names.getItem(name).delete();
        const target = sheet.getRangeByIndexes(row, column + right, 10, 1);
        sheet.names.add(name, target).visible = false;
      }
      await context.sync();
    });

  /** A formula after the cells M6:AJ15 have moved: what it says of these follows, the rest stays. */
  const followed = (formula: string, down: number, right: number) =>
    formula.replaceAll(/"[^"]*"|(?<![A-Za-z_])([A-Z]+)(\d+)/g, (text, letters?: string, digits?: string) => {
      const column = columnIndex(letters ?? '') ?? -1;
      if (column < 12 || column > 35) return text;
      return cellAddress(Number(digits) - 1 + down, column + right);
    });

  beforeEach(async () => {
    await writeResults();
  });

  test('under the survey’s own columns are not written over these', async () => {
    await write(current, SHEET, 'F12', '');
    const before = await formulasOf('A6:L15');
    await cutTo(39, 5);
    const moved = { ok: false, trouble: { code: 'results-moved-away', areas: ['F40:AC49'] } };
    expect((await assessed()).writing).toEqual(moved);
    expect((await assessed(SHEET, { replaceTypedOver: true })).writing).toEqual(moved);
    expect(await refreshResults(rules, resultWords)).toMatchObject({ kind: 'not-written' });
    expect(await formulasOf('A6:L15')).toEqual(before);
  });

  test('come new once they were cleared there', async () => {
    await cutTo(39, 5);
    await byHand(SHEET, (sheet) => {
      sheet.getRange('F40:AC49').clear('Contents');
    });
    expect((await writeResults()).written).toEqual([{ sheet: SHEET, address: 'M6:AJ15' }]);
    expect(changesNothing(planOf(await assessed()))).toBe(true);
  });

  test('level with the survey are kept up to date there', async () => {
    await cutTo(5, 25);
    expect(changesNothing(planOf(await assessed()))).toBe(true);
    await write(current, SHEET, 'E10', 3);
    await writeResults();
    expect(await valuesOf(current, SHEET, 'Z10:AA10')).toEqual([['Chưa đủ', -27]]);
  });

  test('level with the survey are the add-in’s own there, whatever is to stand in them', async () => {
    await cutTo(5, 25);
    const plan = planOf(await assessed(SHEET, { content: 'values' }));
    expect(plan.typedOver).toEqual([]);
    await writePlan(plan);
    expect(await formulasOf('Z10:AA10')).toEqual([['Đủ', 18]]);
  });
});

describe('a district whose row was cleared', () => {
  beforeEach(async () => {
    await writeResults();
  });

  test('loses its results and is counted no more', async () => {
    await byHand(SHEET, (sheet) => {
      sheet.getRange('A13:L13').clear('Contents');
    });
    await refreshResults(rules, resultWords);
    expect(await formulasOf('M13:AJ13')).toEqual([new Array(24).fill('')]);
    // 85 organisations of today without the 17 of Huyện Phú Ninh.
    expect(await valuesOf(current, SHEET, 'M15:V15')).toEqual([[2, '', 2, '', 4, '', '', '', 68, 10]]);
    expect(changesNothing(planOf(await assessed()))).toBe(true);
  });

  test('keeps what somebody typed over, which is named', async () => {
    await write(current, SHEET, 'X13', 'đã sáp nhập');
    await byHand(SHEET, (sheet) => {
      sheet.getRange('A13:L13').clear('Contents');
    });
    expect(await typedOver()).toEqual(['X13']);
    await writeResults();
    expect(await formulasOf('M13:AJ13')).toEqual([
      [...new Array<string>(11).fill(''), 'đã sáp nhập', ...new Array<string>(12).fill('')],
    ]);
  });

  test('goes on naming it as long as it stands there, run after run', async () => {
    await write(current, SHEET, 'X13', 'đã sáp nhập');
    await byHand(SHEET, (sheet) => {
      sheet.getRange('A13:L13').clear('Contents');
    });
    for (const members of [3, 48, 29]) {
      await writeResults();
      await write(current, SHEET, 'E10', members);
      expect(await typedOver()).toEqual(['X13']);
    }
    await writeResults();
    expect(await formulasOf('M13:AJ13')).toEqual([
      [...new Array<string>(11).fill(''), 'đã sáp nhập', ...new Array<string>(12).fill('')],
    ]);
    await writeResults(SHEET, { replaceTypedOver: true });
    expect(await valuesOf(current, SHEET, 'X13')).toEqual([['']]);
    await write(current, SHEET, 'X13', 'của tôi');
    expect(await typedOver()).toEqual([]);
  });

  test('last of all, without a total row, leaves no results behind; an undo gives them back', async () => {
    await byHand(SHEET, (sheet) => {
      sheet.getRange('15:15').delete('Up');
    });
    await writeResults();
    const before = await formulasOf('M14:AJ14');
    await byHand(SHEET, (sheet) => {
      sheet.getRange('A14:L14').clear('Contents');
    });
    await writeResults();
    expect(await formulasOf('M14:AJ14')).toEqual([new Array(24).fill('')]);
    expect(changesNothing(planOf(await assessed()))).toBe(true);
    expect(await undo()).toMatchObject({ ok: true, report: { kept: [] } });
    expect(await formulasOf('M14:AJ14')).toEqual(before);
  });

  test('is not looked for in rows that never held one', async () => {
    await write(current, SHEET, 'M9', '(13)');
    await byHand(SHEET, (sheet) => {
      sheet.getRange('13:13').delete('Up');
    });
    await writeResults();
    expect(await valuesOf(current, SHEET, 'M9')).toEqual([['(13)']]);
    expect(await typedOver()).toEqual([]);
  });
});

describe('a formula that shows blank', () => {
  test('in a result cell is somebody’s', async () => {
    await writeResults();
    await write(current, SHEET, 'M12', SHOWS_BLANK);
    expect(await typedOver()).toEqual(['M12']);
    await writeResults();
    expect(await formulasOf('M12')).toEqual([[SHOWS_BLANK]]);
  });

  test('beside a district that came to the end is somebody’s', async () => {
    await byHand(SHEET, (sheet) => {
      sheet.getRange('15:15').delete('Up');
    });
    await writeResults();
    await byHand(SHEET, (sheet) => {
      sheet.getRange('A15:L15').values = [[19, 'Huyện Thử', 0, 2, 31, 0, 2, 29, 0, 3, 40, '']];
    });
    await write(current, SHEET, 'M15', SHOWS_BLANK);
    expect(await typedOver()).toEqual(['M15']);
  });

  test('takes up a chosen column', async () => {
    await write(current, SHEET, 'P12', SHOWS_BLANK);
    expect((await assessed(SHEET, { startColumn: 13 })).writing).toEqual({
      ok: false,
      trouble: { code: 'target-occupied', cell: 'P12' },
    });
  });

  test('that comes between preview and writing is seen', async () => {
    const plan = planOf(await assessed());
    await write(current, SHEET, 'N12', SHOWS_BLANK);
    expect(await writePlan(plan)).toEqual({
      ok: false,
      trouble: { code: 'changed-since-read', cells: [`${SHEET}!N12`] },
    });
  });

  test('under the register is in the way of new rows', async () => {
    await writeChecklists();
    // The host grows a table over what is typed right below it; the row after that stays outside.
    await write(current, REGISTER, 'C137', SHOWS_BLANK);
    await write(current, SHEET, 'E10', 29);
    await expect(proposeChecklists()).rejects.toThrow('register-blocked-below');
    expect(await formulasIn(REGISTER, 'C137')).toEqual([[SHOWS_BLANK]]);
  });

  test('in a cell that the register keeps up to date is somebody’s', async () => {
    await writeChecklists();
    await write(current, REGISTER, 'E9', SHOWS_BLANK);
    const { plan } = await proposeChecklists();
    expect(plan.typedOver.map(({ cell }) => cell)).toEqual(['E9']);
    expect(changesNothing(plan)).toBe(true);
  });

  async function formulasIn(sheet: string, address: string): Promise<unknown[][]> {
    return current.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('formulas');
      await context.sync();
      return Array.from(range.formulas, (row) => Array.from(row as unknown[]));
    });
  }
});

describe('a total formula', () => {
  beforeEach(async () => {
    await writeResults();
  });

  test.each([
    ['V15', '=SUM(V10:V12)'],
    ['V15', '=SUM(U10:U14)'],
    ['M15', '=COUNTIF(O10:O14,"Đủ")'],
    ['M15', '=COUNTIF(M12:M14,"Đủ")'],
  ])('that somebody changed in %s to %s is kept and named', async (cell, formula) => {
    await write(current, SHEET, cell, formula);
    expect(await typedOver()).toEqual([cell]);
    await writeResults();
    expect(await formulasOf(cell)).toEqual([[formula]]);
    await writeResults(SHEET, { replaceTypedOver: true });
    expect(await formulasOf('M15')).toEqual([['=COUNTIF(M10:M14,"Đủ")']]);
    expect(await formulasOf('U15:V15')).toEqual([['=SUM(U10:U14)', '=SUM(V10:V14)']]);
  });

  const newDistrict = [[0, 'Huyện Thử', 0, 2, 31, 0, 2, 29, 0, 3, 40, '']];
  test.each([
    ['first', 10, 16, '=SUM(V10:V15)'],
    ['in the middle', 12, 16, '=SUM(V10:V15)'],
    ['last', 15, 16, '=SUM(V10:V15)'],
  ])('is the add-in’s own when a district comes %s', async (_, row, total, formula) => {
    await byHand(SHEET, (sheet) => {
      sheet.getRange(`${row}:${row}`).insert('Down');
      sheet.getRange(`A${row}:L${row}`).values = newDistrict;
    });
    expect(await typedOver()).toEqual([]);
    await writeResults();
    expect(await formulasOf(`V${total}`)).toEqual([[formula]]);
  });

  test.each([10, 12, 14])('is the add-in’s own when the district in row %i goes', async (row) => {
    await byHand(SHEET, (sheet) => {
      sheet.getRange(`${row}:${row}`).delete('Up');
    });
    expect(await typedOver()).toEqual([]);
    await writeResults();
    expect(await formulasOf('V14')).toEqual([['=SUM(V10:V13)']]);
  });

  test('is the add-in’s own when districts are sorted, or cleared at the end', async () => {
    await byHand(SHEET, (sheet) => {
      sheet.getRange('A10:AJ14').sort.apply([{ key: 4, ascending: true }]);
      sheet.getRange('A14:L14').clear('Contents');
    });
    expect(await typedOver()).toEqual([]);
    await writeResults();
    expect(await formulasOf('V15')).toEqual([['=SUM(V10:V13)']]);
  });
});
