import { proposeChecklists, writeChecklists } from './main-job';
import { REGISTER, SURVEY, tableAddress, undone } from './undo-report';
import { sampleUnderTest, valuesOf, write, type WorkbookUnderTest } from './workbook-under-test';

let current: WorkbookUnderTest;

beforeEach(async () => {
  current = await sampleUnderTest();
  await writeChecklists();
});

/** Three rows more, 275 to 277, and six that no longer follow. */
async function updated(): Promise<void> {
  await write(current, SURVEY, 'E10', 29);
  await writeChecklists();
  expect(await tableAddress(current)).toMatch(/277$/);
}

describe('an added row that somebody worked on', () => {
  test('stays whole, in the table, and the next run goes on from it', async () => {
    await updated();
    await write(current, REGISTER, 'K275', 'Xong');
    const [left] = await valuesOf(current, REGISTER, 'A275:O275');
    const { kept } = await undone();
    expect(kept).toContain(`${REGISTER}!O275`);
    expect(await valuesOf(current, REGISTER, 'A275:O275')).toEqual([left]);
    expect(await tableAddress(current)).toBe('A7:O275');
    expect((await valuesOf(current, REGISTER, 'A276:O277')).flat().every((value) => value === '')).toBe(true);
    const { plan, changes } = await proposeChecklists();
    expect(changes).toMatchObject({ added: 2, retired: 6, standing: 268 });
    expect(plan.typedOver).toEqual([]);
    await writeChecklists();
    expect(await tableAddress(current)).toBe('A7:O277');
  });

  test('stays with those above it, so that the table has no holes', async () => {
    await updated();
    await write(current, REGISTER, 'M276', 'đã gửi');
    const left = await valuesOf(current, REGISTER, 'A275:O276');
    await undone();
    expect(await valuesOf(current, REGISTER, 'A275:O276')).toEqual(left);
    expect(await tableAddress(current)).toBe('A7:O276');
  });

  test.each([
    ['before the update', true],
    ['after it', false],
  ])('in a column of somebody’s own, added %s, stays whole', async (_, isBefore) => {
    if (isBefore) await write(current, REGISTER, 'P7', 'Điện thoại');
    await updated();
    if (!isBefore) await write(current, REGISTER, 'P7', 'Điện thoại');
    await write(current, REGISTER, 'P277', '0510 3 811 811');
    const left = await valuesOf(current, REGISTER, 'A275:P277');
    await undone();
    expect(await valuesOf(current, REGISTER, 'A275:P277')).toEqual(left);
    expect(await tableAddress(current)).toBe('A7:P277');
    expect((await proposeChecklists()).changes).toMatchObject({ added: 0 });
  });
});

test('added rows go with what Excel filled into a column that somebody calculates', async () => {
  await write(current, REGISTER, 'P7', 'Còn lại');
  await write(current, REGISTER, 'P8', '=IF(K8="Xong",0,1)');
  await updated();
  expect(await valuesOf(current, REGISTER, 'P277')).toEqual([[1]]);
  expect(await undone()).toMatchObject({ kept: [] });
  expect(await tableAddress(current)).toBe('A7:P274');
  expect((await valuesOf(current, REGISTER, 'A275:P277')).flat().every((value) => value === '')).toBe(true);
  await writeChecklists();
  expect(await tableAddress(current)).toBe('A7:P277');
});

test('added rows that stand in the table without anything in them go as well', async () => {
  await updated();
  await current.run(async (context) => {
    context.workbook.worksheets.getItem(REGISTER).getRange('A276:O277').clear('Contents');
    await context.sync();
  });
  expect(await undone()).toMatchObject({ kept: [] });
  expect(await tableAddress(current)).toBe('A7:O274');
});

test('added rows that somebody sorted among the others stay where they are', async () => {
  await updated();
  await current.run(async (context) => {
    context.workbook.tables.getItem('KienToan_DanhMuc').sort.apply([{ key: 0, ascending: false }]);
    await context.sync();
  });
  const keys = async () => (await valuesOf(current, REGISTER, 'O8:O277')).flat();
  const before = await keys();
  await undone();
  expect(await keys()).toEqual(before);
  expect(await tableAddress(current)).toBe('A7:O277');
});

describe('looks and rules of somebody’s on added rows', () => {
  async function looksOf(address: string) {
    return current.run(async (context) => {
      const range = context.workbook.worksheets.getItem(REGISTER).getRange(address);
      const rules = range.conditionalFormats.load('items/type');
      range.dataValidation.load('type');
      range.format.fill.load('color');
      range.format.font.load('bold');
      await context.sync();
      return {
        rules: rules.items.length,
        validation: range.dataValidation.type,
        fill: range.format.fill.color,
        bold: range.format.font.bold,
      };
    });
  }

  test('stay when the rows go', async () => {
    await updated();
    await current.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(REGISTER);
      const rule = sheet.getRange('A8:P300').conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=$L8<TODAY()';
      sheet.getRange('C276').format.fill.color = '#FFFF00';
      sheet.getRange('M276').dataValidation.rule = { list: { inCellDropDown: true, source: 'A,B' } };
      sheet.getRange('P276').format.font.bold = true;
      await context.sync();
    });
    expect(await undone()).toMatchObject({ kept: [] });
    expect(await tableAddress(current)).toBe('A7:O274');
    expect(await looksOf('C276')).toMatchObject({ rules: 1, fill: '#FFFF00' });
    expect(await looksOf('M276')).toMatchObject({ rules: 1, validation: 'List' });
    expect(await looksOf('P276')).toMatchObject({ rules: 1, bold: true });
    // What came with the run is gone: its lists, dates and colours.
    expect(await looksOf('K276')).toMatchObject({ rules: 1, validation: 'None', fill: '#FFFFFF' });
    expect(await looksOf('L276')).toMatchObject({ validation: 'None' });
    // And the rows that stood before have theirs.
    expect((await looksOf('K274')).rules).toBe(5);
    expect(await looksOf('K274')).toMatchObject({ validation: 'List' });
  });

  test('a list of somebody’s in the place of the run’s stays', async () => {
    await updated();
    await current.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(REGISTER);
      sheet.getRange('K275:K277').dataValidation.rule = {
        list: { inCellDropDown: true, source: 'Chưa làm,Xong' },
      };
      await context.sync();
    });
    await undone();
    expect(await looksOf('K276')).toMatchObject({ validation: 'List' });
  });
});
