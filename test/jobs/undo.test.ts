import { openSample } from '../../src/jobs/open-sample';
import { undo } from '../../src/jobs/undo';
import { proposeChecklists, writeChecklists, writeResults } from './main-job';
import { lookOf } from './look-of-workbook';
import { formulasOf, REGISTER_SHEETS, WRITTEN } from './undo-report';
import { reopened, sampleUnderTest, valuesOf, write, type WorkbookUnderTest } from './workbook-under-test';

const SURVEY = 'Khảo sát';
const REGISTER = 'Danh mục công việc';
const RULES = 'Quy định';
let current: WorkbookUnderTest;

beforeEach(async () => {
  current = await sampleUnderTest();
});

async function report() {
  const outcome = await undo();
  if (!outcome.ok) throw new Error(outcome.trouble.code);
  return outcome.report;
}

async function workbookNames(): Promise<readonly string[]> {
  return current.run(async (context) => {
    const names = context.workbook.names.load('items/name');
    await context.sync();
    return names.items.map(({ name }) => name);
  });
}

describe('taking a run back', () => {
  test('leaves the workbook as it was: values, formats, widths, names, rules', async () => {
    const before = lookOf(current);
    const named = await workbookNames();
    await writeResults();
    expect(lookOf(current)).not.toEqual(before);
    expect(await workbookNames()).not.toEqual(named);
    expect(await report()).toEqual({ restored: WRITTEN, kept: [], removedSheets: [RULES], keptSheets: [] });
    expect(lookOf(current)).toEqual(before);
    expect(await workbookNames()).toEqual(named);
  });

  test('works after the pane was closed and the file opened elsewhere', async () => {
    const before = lookOf(current);
    await writeResults();
    current = await reopened(current);
    await report();
    expect(lookOf(current)).toEqual(before);
  });

  test('of a second run gives back what the first had written', async () => {
    await writeResults(SURVEY, { content: 'values' });
    const first = await valuesOf(current, SURVEY, 'M6:AJ28');
    await write(current, SURVEY, 'E10', 29);
    await writeResults();
    expect(await valuesOf(current, SURVEY, 'M6:AJ28')).not.toEqual(first);
    await report();
    const after = await valuesOf(current, SURVEY, 'M6:AJ27');
    expect(after).toEqual(first.slice(0, -1));
    expect(await valuesOf(current, SURVEY, 'M28:AJ28')).toEqual([
      [11, '', 11, '', 18, '', '', '', 312, 47, ...new Array<string>(14).fill('')],
    ]);
  });

  test('of values in the place of formulas gives the formulas back', async () => {
    await writeResults();
    const first = await formulasOf(current, SURVEY, 'M6:AJ28');
    await writeResults(SURVEY, { content: 'values' });
    expect(await formulasOf(current, SURVEY, 'M10:N10')).toEqual([['Đủ', 18]]);
    expect(await report()).toMatchObject({ kept: [], removedSheets: [], keptSheets: [] });
    expect(await formulasOf(current, SURVEY, 'M6:AJ28')).toEqual(first);
    await write(current, SURVEY, 'E10', 3);
    expect(await valuesOf(current, SURVEY, 'M10:N10')).toEqual([['Chưa đủ', -27]]);
  });

  test('keeps cells that somebody has changed since, and names them', async () => {
    await writeResults();
    await write(current, SURVEY, 'T12', 'Lập chung 3 khối');
    expect(await report()).toEqual({
      restored: WRITTEN - 1,
      kept: [`${SURVEY}!T12`],
      removedSheets: [RULES],
      keptSheets: [],
    });
    expect(await valuesOf(current, SURVEY, 'M12:AI12')).toEqual([
      [...new Array<string>(7).fill(''), 'Lập chung 3 khối', ...new Array<string>(15).fill('')],
    ]);
  });

  test.each([
    ['row', /\bE12\b/g, 'E13'],
    ['column', /\bE12\b/g, 'H12'],
  ])(
    'keeps a formula that somebody made speak of another %s, and the rules that it follows',
    async (_, cell, other) => {
      await writeResults();
      const [[formula] = []] = await formulasOf(current, SURVEY, 'N12');
      const theirs = String(formula).replaceAll(cell, other);
      expect(theirs).not.toBe(formula);
      await write(current, SURVEY, 'N12', theirs);
      expect(await report()).toEqual({
        restored: WRITTEN - 1,
        kept: [`${SURVEY}!N12`],
        removedSheets: [],
        keptSheets: [RULES],
      });
      expect(await formulasOf(current, SURVEY, 'N12')).toEqual([[theirs]]);
    },
  );

  test('keeps a formula that somebody made speak of another row, where a row has come between', async () => {
    await writeResults();
    const [[formula] = []] = await formulasOf(current, SURVEY, 'N12');
    await write(current, SURVEY, 'N12', String(formula).replaceAll(/\bE12\b/g, 'E13'));
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(SURVEY).getRange('20:20').insert('Down');
      await context.sync();
    });
    expect(await report()).toMatchObject({ restored: WRITTEN - 1, kept: [`${SURVEY}!N12`] });
  });

  test('keeps the rules that a formula of somebody’s follows', async () => {
    await writeResults();
    await write(current, SURVEY, 'AK10', '=E10-KT_Nguong');
    expect(await report()).toMatchObject({ restored: WRITTEN, removedSheets: [], keptSheets: [RULES] });
  });

  test('follows columns that have moved', async () => {
    await writeResults();
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(SURVEY).getRange('M:N').insert('Right');
      await context.sync();
    });
    expect(await report()).toMatchObject({ restored: WRITTEN, kept: [] });
    expect((await valuesOf(current, SURVEY, 'M6:AK28')).flat().every((value) => value === '')).toBe(true);
  });

  test('follows rows that have moved apart', async () => {
    await writeResults();
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(SURVEY).getRange('12:12').insert('Down');
      await context.sync();
    });
    expect(await report()).toMatchObject({ restored: WRITTEN, kept: [] });
    expect((await valuesOf(current, SURVEY, 'M6:AJ29')).flat().every((value) => value === '')).toBe(true);
  });

  test('happens once: there is nothing to undo before a run and after an undo', async () => {
    expect(await undo()).toEqual({ ok: false, trouble: { code: 'nothing-to-undo' } });
    await writeResults();
    await report();
    expect(await undo()).toEqual({ ok: false, trouble: { code: 'nothing-to-undo' } });
  });
});

describe('taking the register back', () => {
  test('removes its sheet while nobody has entered anything', async () => {
    await writeChecklists();
    expect(await report()).toMatchObject({ removedSheets: REGISTER_SHEETS, keptSheets: [] });
    expect((await current.saved()).SheetNames).toEqual([SURVEY]);
  });

  test.each([
    ['a status', 'K9', 'Xong'],
    ['a note', 'M9', 'đã gửi công văn'],
    ['a cell beside the table', 'AA2', 'x'],
    ['a row below it', 'A136', 'x'],
  ])('keeps the sheet once it holds %s', async (_, address, value) => {
    await writeChecklists();
    await write(current, REGISTER, address, value);
    expect(await report()).toMatchObject({ removedSheets: [], keptSheets: REGISTER_SHEETS });
    expect(await valuesOf(current, REGISTER, address)).toEqual([[value]]);
  });

  test('keeps the sheet once one of its own formulas speaks of other cells', async () => {
    await writeChecklists();
    await write(current, REGISTER, 'F5', '=IF(B5-E5=0,0,D5/(B5-E5))');
    expect(await report()).toMatchObject({ removedSheets: [], keptSheets: REGISTER_SHEETS });
  });

  test('keeps the sheet that a formula or a name elsewhere speaks of', async () => {
    await writeChecklists();
    await write(current, SURVEY, 'T2', `=COUNTIF('${REGISTER}'!K8:K800,"Xong")`);
    expect(await report()).toMatchObject({ removedSheets: [], keptSheets: REGISTER_SHEETS });
    expect(await valuesOf(current, SURVEY, 'T2')).toEqual([[0]]);
  });

  test('of the sample removes its sheet beside a register whose formulas speak of the register alone', async () => {
    await writeChecklists();
    const { sheet } = await openSample('districts');
    expect(await report()).toMatchObject({ removedSheets: [sheet], keptSheets: [] });
  });

  test.each([
    ['the table', '=COUNTA(KienToan_DanhMuc[Mã việc])'],
    ['the sheet', `='${REGISTER}'!$A$5`],
  ])('keeps the sheet where a name of the workbook speaks of %s', async (_, formula) => {
    await writeChecklists();
    await current.run(async (context) => {
      context.workbook.names.add('TienDo', formula);
      await context.sync();
    });
    expect(await report()).toMatchObject({ removedSheets: [], keptSheets: REGISTER_SHEETS });
  });

  test('of an update takes added rows out and shrinks the table again', async () => {
    await writeChecklists();
    const before = await valuesOf(current, REGISTER, 'A7:X790');
    await write(current, SURVEY, 'E10', 29);
    await writeChecklists();
    await report();
    await write(current, SURVEY, 'E10', 48);
    expect(await valuesOf(current, REGISTER, 'A7:X790')).toEqual(before);
    expect((await proposeChecklists()).changes).toEqual({ added: 0, retired: 0, removed: 0, standing: 128 });
  });
});
