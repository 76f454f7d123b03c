import { columnArea } from '../../src/domain/address';
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
import { formulasOf, WRITTEN } from './undo-report';
import { sampleUnderTest, valuesOf, write, type WorkbookUnderTest } from './workbook-under-test';

const SHEET = 'Khảo sát';
const REGISTER = 'Danh mục công việc';
let current: WorkbookUnderTest;

beforeEach(async () => {
  current = await sampleUnderTest();
});

const rename = (from: string, to: string) =>
  current.run(async (context) => {
    context.workbook.worksheets.getItem(from).name = to;
    await context.sync();
  });

async function insertRow(sheet: string, row: number): Promise<void> {
  await current.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(`${row}:${row}`).insert('Down');
    await context.sync();
  });
}

describe('a survey sheet that was renamed or copied', () => {
  test('is remembered under its new name: results follow, and nothing counts as typed over', async () => {
    await writeResults();
    await rename(SHEET, 'KS 2012');
    await write(current, 'KS 2012', 'E10', 3);
    expect(planOf(await assessed('KS 2012')).typedOver).toEqual([]);
    await refreshResults(rules, resultWords);
    expect(await valuesOf(current, 'KS 2012', 'M10:N10')).toEqual([['Chưa đủ', -27]]);
  });

  test('is brought up to date under its new name where it holds values', async () => {
    await writeResults(SHEET, { content: 'values' });
    await rename(SHEET, 'KS 2012');
    await write(current, 'KS 2012', 'E10', 3);
    expect(planOf(await assessed('KS 2012')).typedOver).toEqual([]);
    await refreshResults(rules, resultWords);
    expect(await valuesOf(current, 'KS 2012', 'M10:N10')).toEqual([['Chưa đủ', -27]]);
  });

  test('is taken back under its new name', async () => {
    await writeResults();
    await rename(SHEET, 'KS 2012');
    expect(await undo()).toMatchObject({ ok: true, report: { restored: WRITTEN, kept: [] } });
    expect((await formulasOf(current, 'KS 2012', 'M6:AJ28')).flat().every((cell) => cell === '')).toBe(true);
    expect((await current.saved()).SheetNames).toEqual(['KS 2012']);
  });

  test.each(['formulas', 'values'] as const)(
    'a copy goes its own way, and so does the original: %s',
    async (content) => {
      await writeResults(SHEET, { content });
      await current.run(async (context) => {
        context.workbook.worksheets.getItem(SHEET).copy('End').name = 'Bản sao';
        await context.sync();
      });
      await write(current, 'Bản sao', 'E10', 3);
      await writeResults('Bản sao');
      expect(await valuesOf(current, 'Bản sao', 'M10:N10')).toEqual([['Chưa đủ', -27]]);
      await write(current, SHEET, 'E11', 3);
      expect(planOf(await assessed(SHEET)).typedOver).toEqual([]);
      await writeResults(SHEET);
      expect(await valuesOf(current, SHEET, 'M10:N11')).toEqual([
        ['Đủ', 18],
        ['Chưa đủ', -27],
      ]);
    },
  );
});

describe('columns copied as cells to another sheet', () => {
  const copyCells = () =>
    current.run(async (context) => {
      const copy = context.workbook.worksheets.add('Bản dán');
      copy.getRange('A1').copyFrom(`'${SHEET}'!A1:AJ31`);
      await context.sync();
    });

  test('are found by their headers, and not written a second time: formulas follow their own survey', async () => {
    await writeResults();
    await copyCells();
    // The name of the column that districts are looked for in is not copied with cells: they ask to be written again.
    expect(await valuesOf(current, 'Bản dán', 'N10')).toEqual([['ghi lại']]);
    const plan = planOf(await assessed('Bản dán'));
    expect(plan.sheetMarks).toContainEqual({
      sheet: 'Bản dán',
      name: 'KT_Huyen',
      area: columnArea(1),
    });
    expect(changesNothing({ ...plan, names: [], sheetMarks: [] })).toBe(true);
    await writePlan(plan);
    await write(current, 'Bản dán', 'E10', 3);
    expect(await valuesOf(current, 'Bản dán', 'M10:N10')).toEqual([['Chưa đủ', -27]]);
    expect(await valuesOf(current, SHEET, 'M10:N10')).toEqual([['Đủ', 18]]);
    expect(changesNothing({ ...planOf(await assessed('Bản dán')), names: [] })).toBe(true);
  });

  test('are kept until somebody has them replaced, where they are values', async () => {
    const values = { content: 'values' } as const;
    await writeResults(SHEET, values);
    await copyCells();
    const first = planOf(await assessed('Bản dán', values));
    expect(changesNothing({ ...first, names: [], sheetMarks: [] })).toBe(true);
    await write(current, 'Bản dán', 'E10', 3);
    expect(planOf(await assessed('Bản dán', values)).typedOver.map(({ cell }) => cell)).toEqual([
      'M10',
      'N10',
      'S10',
      'T10',
      'V10',
      'X10',
      'AD10',
    ]);
    await writeResults('Bản dán', { ...values, replaceTypedOver: true });
    expect(await valuesOf(current, 'Bản dán', 'M10:Y10')).toMatchObject([
      ['Chưa đủ', -27, 'Đủ', 4, 'Đủ', 127, 2, {}, 19, 2, {}, {}, ''],
    ]);
    expect(planOf(await assessed('Bản dán')).typedOver).toEqual([]);
  });
});

describe('a survey that changes between preview and writing', () => {
  test.each([
    ['a number', () => write(current, SHEET, 'E10', 3)],
    ['a name', () => write(current, SHEET, 'B10', 'TP Khác')],
    ['an inserted row', () => insertRow(SHEET, 12)],
  ])('%s: nothing is written, for a first run as well', async (_, change) => {
    const plan = planOf(await assessed());
    await change();
    expect(await writePlan(plan)).toMatchObject({ ok: false, trouble: { code: 'changed-since-read' } });
    expect((await valuesOf(current, SHEET, 'M6:AJ29')).flat().every((value) => value === '')).toBe(true);
  });

  test('the register is not made from numbers that have changed', async () => {
    const { plan } = await proposeChecklists();
    await write(current, SHEET, 'E10', 3);
    expect(await writePlan(plan)).toMatchObject({ ok: false, trouble: { code: 'changed-since-read' } });
    expect((await current.saved()).SheetNames).toEqual([SHEET]);
  });

  test('a register sorted between preview and writing is not written over in other rows', async () => {
    await writeChecklists();
    await write(current, SHEET, 'E10', 47);
    const { plan } = await proposeChecklists();
    await current.run(async (context) => {
      context.workbook.tables.getItem('KienToan_DanhMuc').sort.apply([{ key: 2, ascending: false }]);
      await context.sync();
    });
    expect(await writePlan(plan)).toMatchObject({ ok: false, trouble: { code: 'changed-since-read' } });
  });
});

describe('what somebody made of the results', () => {
  test('one verdict typed over leaves the total row the add-in’s own', async () => {
    await writeResults();
    await write(current, SHEET, 'M17', 'Đủ');
    const plan = planOf(await assessed());
    expect(plan.typedOver.map(({ cell }) => cell)).toEqual(['M17']);
    expect(changesNothing(plan)).toBe(true);
    expect(await valuesOf(current, SHEET, 'M28')).toEqual([[12]]);
  });

  test('a formula that somebody changed is kept by an undo', async () => {
    await writeResults();
    await write(current, SHEET, 'V28', '=SUM(V10:V27)+100');
    expect(await undo()).toMatchObject({ ok: true, report: { kept: [`${SHEET}!V28`] } });
    expect(await valuesOf(current, SHEET, 'V28')).toEqual([[100]]);
  });

  test('a number typed over a total is kept by a run', async () => {
    await writeResults();
    await write(current, SHEET, 'V28', 50);
    expect(planOf(await assessed()).typedOver.map(({ cell }) => cell)).toEqual(['V28']);
  });

  test('a conditional format of somebody’s across the columns stays through an undo', async () => {
    await current.run(async (context) => {
      const rule = context.workbook.worksheets
        .getItem(SHEET)
        .getRange('A10:AM27')
        .conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=$L10="Làm điểm"';
      await context.sync();
    });
    await writeResults(SHEET, { startColumn: 13 });
    await undo();
    const left = await current.run(async (context) => {
      const rules = context.workbook.worksheets
        .getItem(SHEET)
        .getRange('P12')
        .conditionalFormats.load('items/type');
      await context.sync();
      return rules.items.length;
    });
    expect(left).toBe(1);
  });
});

describe('undo of an update', () => {
  test('follows columns that have moved, the grown names among it', async () => {
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('28:28').delete('Up');
      await context.sync();
    });
    await writeResults();
    await current.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange('A28:L28').values = [[19, 'Huyện Thử', 0, 2, 31, 0, 2, 29, 0, 3, 40, '']];
      await context.sync();
    });
    await writeResults();
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('M:M').insert('Right');
      await context.sync();
    });
    expect(await undo()).toMatchObject({ ok: true, report: { kept: [] } });
    const plan = planOf(await assessed());
    expect(plan.typedOver).toEqual([]);
    expect(plan.cells.every(({ area }) => area.column >= 13)).toBe(true);
    await writePlan(plan);
    expect((await valuesOf(current, SHEET, 'M6:M29')).flat().every((value) => value === '')).toBe(true);
  });

  test('that could take nothing back can be tried again', async () => {
    // Without the sheet of the rules, which an undo can take back even then.
    await writeResults(SHEET, { content: 'values' });
    const left = await current.run(async (context) => {
      const range = context.workbook.worksheets.getItem(SHEET).getRange('M6:AJ28').load('formulas');
      await context.sync();
      const formulas = range.formulas as unknown[][];
      range.values = formulas.map((row) => row.map(() => 'x'));
      await context.sync();
      return formulas;
    });
    expect(await undo()).toMatchObject({ ok: true, report: { restored: 0 } });
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('M6:AJ28').formulas = left;
      await context.sync();
    });
    // Blank results are not written: 18 notes, and where there are fewer than six groupings to choose from: three in
    // 11 districts, four in the 7 whose party and front blocs are small.
    const blank = 18 + 11 * 3 + 7 * 2;
    expect(await undo()).toMatchObject({ ok: true, report: { restored: WRITTEN - blank, kept: [] } });
  });
});

describe('the register', () => {
  test('does not bring a row back that somebody took out, unless asked', async () => {
    await writeChecklists();
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(REGISTER).getRange('9:9').delete('Up');
      await context.sync();
    });
    expect((await proposeChecklists()).changes).toMatchObject({ added: 0, removed: 1 });
    expect((await proposeChecklists(SHEET, { replaceTypedOver: true })).changes).toMatchObject({
      added: 1,
      removed: 0,
    });
  });

  test('brings a row back that was taken out while it did not apply, once it applies again', async () => {
    await writeChecklists();
    await write(current, SHEET, 'E10', 29);
    await writeChecklists();
    const standings = await valuesOf(current, REGISTER, 'W8:W135');
    const retired = 8 + standings.findIndex(([standing]) => standing === 'Không còn theo phương án');
    const [[key] = []] = await valuesOf(current, REGISTER, `O${retired}`);
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(REGISTER).getRange(`${retired}:${retired}`).delete('Up');
      await context.sync();
    });
    // A run in between, which writes something else.
    await write(current, SHEET, 'E13', 38);
    await writeChecklists();
    await write(current, SHEET, 'E10', 48);
    expect((await proposeChecklists()).changes).toMatchObject({ added: 1, removed: 0 });
    await writeChecklists();
    expect((await valuesOf(current, REGISTER, 'O8:O790')).flat()).toContain(key);
  });

  test('does the same without a run in between', async () => {
    await writeChecklists();
    await write(current, SHEET, 'E10', 29);
    await writeChecklists();
    const standings = await valuesOf(current, REGISTER, 'W8:W135');
    const retired = 8 + standings.findIndex(([standing]) => standing === 'Không còn theo phương án');
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(REGISTER).getRange(`${retired}:${retired}`).delete('Up');
      await context.sync();
    });
    await write(current, SHEET, 'E10', 48);
    expect((await proposeChecklists()).changes).toMatchObject({ added: 1, removed: 0 });
  });

  test('keeps what was typed over a row while it did not apply, when it applies again', async () => {
    await writeChecklists();
    await write(current, SHEET, 'E10', 29);
    await writeChecklists();
    const standings = await valuesOf(current, REGISTER, 'W8:W135');
    const retired = 8 + standings.findIndex(([standing]) => standing === 'Không còn theo phương án');
    await write(current, REGISTER, `E${retired}`, 'Đồng chí phó bí thư');
    await write(current, SHEET, 'E13', 38);
    await writeChecklists();
    await write(current, SHEET, 'E10', 48);
    const { plan } = await proposeChecklists();
    expect(plan.typedOver).toEqual([{ sheet: REGISTER, cell: `E${retired}`, found: 'Đồng chí phó bí thư' }]);
    await writePlan(plan);
    expect(await valuesOf(current, REGISTER, `E${retired}`)).toEqual([['Đồng chí phó bí thư']]);
  });

  test('of one survey is not turned into that of another', async () => {
    await writeChecklists();
    await current.run(async (context) => {
      const copy = context.workbook.worksheets.getItem(SHEET).copy('End');
      copy.name = 'Tỉnh khác';
      copy.getRange('B10:B27').values = Array.from({ length: 18 }, (_, index) => [`Huyện Khác ${index}`]);
      await context.sync();
    });
    await expect(proposeChecklists('Tỉnh khác')).rejects.toThrow('register-of-another-survey');
  });
});
