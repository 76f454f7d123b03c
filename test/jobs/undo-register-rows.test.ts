import { proposeChecklists, writeChecklists } from './main-job';
import { REGISTER, SURVEY, tableAddress, undone } from './undo-report';
import { sampleUnderTest, valuesOf, write, type WorkbookUnderTest } from './workbook-under-test';

let current: WorkbookUnderTest;

beforeEach(async () => {
  current = await sampleUnderTest();
  await writeChecklists();
});

/** Twelve rows more, 136 to 147, and 24 that no longer follow. */
async function updated(): Promise<void> {
  await write(current, SURVEY, 'E10', 29);
  await writeChecklists();
  expect(await tableAddress(current)).toMatch(/147$/);
}

describe('an added row that somebody worked on', () => {
  test('stays whole, in the table, and the next run goes on from it', async () => {
    await updated();
    await write(current, REGISTER, 'K136', 'Xong');
    const [left] = await valuesOf(current, REGISTER, 'A136:X136');
    const { kept } = await undone();
    expect(kept).toContain(`${REGISTER}!O136`);
    expect(await valuesOf(current, REGISTER, 'A136:X136')).toEqual([left]);
    expect(await tableAddress(current)).toBe('A7:X136');
    expect((await valuesOf(current, REGISTER, 'A137:X147')).flat().every((value) => value === '')).toBe(true);
    const { plan, changes } = await proposeChecklists();
    expect(changes).toMatchObject({ added: 11, retired: 24, standing: 129 });
    expect(plan.typedOver).toEqual([]);
    await writeChecklists();
    expect(await tableAddress(current)).toBe('A7:X147');
  });

  test('stays with those above it, so that the table has no holes', async () => {
    await updated();
    await write(current, REGISTER, 'N137', 'đã gửi');
    const left = await valuesOf(current, REGISTER, 'A136:X137');
    await undone();
    expect(await valuesOf(current, REGISTER, 'A136:X137')).toEqual(left);
    expect(await tableAddress(current)).toBe('A7:X137');
  });

  test.each([
    ['before the update', true],
    ['after it', false],
  ])('in a column of somebody’s own, added %s, stays whole', async (_, isBefore) => {
    if (isBefore) await write(current, REGISTER, 'Y7', 'Điện thoại');
    await updated();
    if (!isBefore) await write(current, REGISTER, 'Y7', 'Điện thoại');
    await write(current, REGISTER, 'Y147', '0510 3 811 811');
    const left = await valuesOf(current, REGISTER, 'A136:Y147');
    await undone();
    expect(await valuesOf(current, REGISTER, 'A136:Y147')).toEqual(left);
    expect(await tableAddress(current)).toBe('A7:Y147');
    expect((await proposeChecklists()).changes).toMatchObject({ added: 0 });
  });
});

test('added rows go with what Excel filled into a column that somebody calculates', async () => {
  await write(current, REGISTER, 'Y7', 'Còn lại');
  await write(current, REGISTER, 'Y8', '=IF(K8="Xong",0,1)');
  await updated();
  expect(await valuesOf(current, REGISTER, 'Y147')).toEqual([[1]]);
  expect(await undone()).toMatchObject({ kept: [] });
  expect(await tableAddress(current)).toBe('A7:Y135');
  expect((await valuesOf(current, REGISTER, 'A136:Y147')).flat().every((value) => value === '')).toBe(true);
  await writeChecklists();
  expect(await tableAddress(current)).toBe('A7:Y147');
});

test('added rows that stand in the table without anything in them go as well', async () => {
  await updated();
  await current.run(async (context) => {
    context.workbook.worksheets.getItem(REGISTER).getRange('A137:X147').clear('Contents');
    await context.sync();
  });
  expect(await undone()).toMatchObject({ kept: [] });
  expect(await tableAddress(current)).toBe('A7:X135');
});

test('added rows that somebody sorted among the others stay where they are', async () => {
  await updated();
  await current.run(async (context) => {
    context.workbook.tables.getItem('KienToan_DanhMuc').sort.apply([{ key: 0, ascending: false }]);
    await context.sync();
  });
  const keys = async () => (await valuesOf(current, REGISTER, 'O8:O147')).flat();
  const before = await keys();
  await undone();
  expect(await keys()).toEqual(before);
  expect(await tableAddress(current)).toBe('A7:X147');
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
      const rule = sheet.getRange('A8:Y800').conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=$L8<TODAY()';
      sheet.getRange('C137').format.fill.color = '#FFFF00';
      sheet.getRange('N137').dataValidation.rule = { list: { inCellDropDown: true, source: 'A,B' } };
      sheet.getRange('Y137').format.font.bold = true;
      await context.sync();
    });
    expect(await undone()).toMatchObject({ kept: [] });
    expect(await tableAddress(current)).toBe('A7:X135');
    expect(await looksOf('C137')).toMatchObject({ rules: 1, fill: '#FFFF00' });
    expect(await looksOf('N137')).toMatchObject({ rules: 1, validation: 'List' });
    expect(await looksOf('Y137')).toMatchObject({ rules: 1, bold: true });
    // What came with the run is gone: its lists, dates and colours.
    expect(await looksOf('K137')).toMatchObject({ rules: 1, validation: 'None', fill: '#FFFFFF' });
    expect(await looksOf('L137')).toMatchObject({ validation: 'None' });
    // And the rows that stood before have theirs.
    expect((await looksOf('K135')).rules).toBe(5);
    expect(await looksOf('K135')).toMatchObject({ validation: 'List' });
  });

  test('a list of somebody’s in the place of the run’s stays', async () => {
    await updated();
    await current.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(REGISTER);
      sheet.getRange('K136:K147').dataValidation.rule = {
        list: { inCellDropDown: true, source: 'Chưa làm,Xong' },
      };
      await context.sync();
    });
    await undone();
    expect(await looksOf('K137')).toMatchObject({ validation: 'List' });
  });
});
