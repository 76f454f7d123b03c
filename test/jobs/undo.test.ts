import { openSample } from '../../src/jobs/open-sample';
import { undo } from '../../src/jobs/undo';
import { proposeChecklists, writeChecklists, writeResults } from './main-job';
import { lookOf } from './look-of-workbook';
import { reopened, sampleUnderTest, valuesOf, write, type WorkbookUnderTest } from './workbook-under-test';

const SURVEY = 'Khảo sát';
const REGISTER = 'Danh mục công việc';
let current: WorkbookUnderTest;

beforeEach(async () => {
  current = await sampleUnderTest();
});

async function report() {
  const outcome = await undo();
  if (!outcome.ok) throw new Error(outcome.trouble.code);
  return outcome.report;
}

describe('taking a run back', () => {
  test('leaves the workbook as it was: values, formats, widths, names, rules', async () => {
    const before = await lookOf(current);
    await writeResults();
    expect(await lookOf(current)).not.toEqual(before);
    expect(await report()).toMatchObject({ restored: 119, kept: [], removedSheets: [], keptSheets: [] });
    expect(await lookOf(current)).toEqual(before);
  });

  test('works after the pane was closed and the file opened elsewhere', async () => {
    const before = await lookOf(current);
    await writeResults();
    current = await reopened(current);
    await report();
    expect(await lookOf(current)).toEqual(before);
  });

  test('of a second run gives back what the first had written', async () => {
    await writeResults();
    const first = await valuesOf(current, SURVEY, 'M6:R28');
    await write(current, SURVEY, 'E10', 29);
    await writeResults();
    expect(await valuesOf(current, SURVEY, 'M6:R28')).not.toEqual(first);
    await report();
    const after = await valuesOf(current, SURVEY, 'M6:R27');
    expect(after).toEqual(first.slice(0, -1));
    expect(await valuesOf(current, SURVEY, 'M28:Q28')).toMatchObject([[11, 11, 18, '', 47]]);
  });

  test('keeps cells that somebody has changed since, and names them', async () => {
    await writeResults();
    await write(current, SURVEY, 'P12', 'Lập chung 3 khối');
    expect(await report()).toMatchObject({ restored: 118, kept: [`${SURVEY}!P12`] });
    expect(await valuesOf(current, SURVEY, 'M12:R12')).toEqual([['', '', '', 'Lập chung 3 khối', '', '']]);
  });

  test('follows columns that have moved', async () => {
    await writeResults();
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(SURVEY).getRange('M:N').insert('Right');
      await context.sync();
    });
    expect(await report()).toMatchObject({ restored: 119, kept: [] });
    expect((await valuesOf(current, SURVEY, 'M6:T28')).flat().every((value) => value === '')).toBe(true);
  });

  test('follows rows that have moved apart', async () => {
    await writeResults();
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(SURVEY).getRange('12:12').insert('Down');
      await context.sync();
    });
    expect(await report()).toMatchObject({ restored: 119, kept: [] });
    expect((await valuesOf(current, SURVEY, 'M6:R29')).flat().every((value) => value === '')).toBe(true);
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
    expect(await report()).toMatchObject({ removedSheets: [REGISTER], keptSheets: [] });
    expect((await current.saved()).SheetNames).toEqual([SURVEY]);
  });

  test.each([
    ['a status', 'K9', 'Xong'],
    ['a note', 'M9', 'đã gửi công văn'],
    ['a cell beside the table', 'R2', 'x'],
    ['a row below it', 'A275', 'x'],
  ])('keeps the sheet once it holds %s', async (_, address, value) => {
    await writeChecklists();
    await write(current, REGISTER, address, value);
    expect(await report()).toMatchObject({ removedSheets: [], keptSheets: [REGISTER] });
    expect(await valuesOf(current, REGISTER, address)).toEqual([[value]]);
  });

  test('keeps the sheet once one of its own formulas speaks of other cells', async () => {
    await writeChecklists();
    await write(current, REGISTER, 'F5', '=IF(B5-E5=0,0,D5/(B5-E5))');
    expect(await report()).toMatchObject({ removedSheets: [], keptSheets: [REGISTER] });
  });

  test('keeps the sheet that a formula or a name elsewhere speaks of', async () => {
    await writeChecklists();
    await write(current, SURVEY, 'T2', `=COUNTIF('${REGISTER}'!K8:K300,"Xong")`);
    expect(await report()).toMatchObject({ removedSheets: [], keptSheets: [REGISTER] });
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
    expect(await report()).toMatchObject({ removedSheets: [], keptSheets: [REGISTER] });
  });

  test('of an update takes added rows out and shrinks the table again', async () => {
    await writeChecklists();
    const before = await valuesOf(current, REGISTER, 'A7:O290');
    await write(current, SURVEY, 'E10', 29);
    await writeChecklists();
    await report();
    await write(current, SURVEY, 'E10', 48);
    expect(await valuesOf(current, REGISTER, 'A7:O290')).toEqual(before);
    expect((await proposeChecklists()).changes).toEqual({ added: 0, retired: 0, removed: 0, standing: 267 });
  });
});
