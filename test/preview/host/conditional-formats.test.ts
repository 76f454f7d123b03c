import { GridView } from '../../../src/preview/host/grid-view';
import { connect, fill, reopened } from './client';

const column = { top: 0, left: 0, bottom: 2, right: 0 };

describe('conditional formats', () => {
  test('a formula rule is read back, shown and kept in the file', async () => {
    const client = connect();
    await fill(client, [[1], [5], [9]]);
    await client.run(async (context) => {
      const cells = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A3');
      const format = cells.conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$A1>4';
      format.custom.format.fill.color = '#C6EFCE';
      format.custom.format.font.color = '#006100';
      format.stopIfTrue = true;
      await context.sync();
    });
    const again = await reopened(client);
    await again.run(async (context) => {
      const formats = context.workbook.worksheets.getItem('Sheet1').getRange('A2').conditionalFormats;
      formats.load('items/type, items/priority, items/stopIfTrue, items/id');
      await context.sync();
      const [format] = formats.items;
      if (!format) throw new Error('The rule is gone.');
      format.custom.rule.load('formula');
      format.custom.format.fill.load('color');
      format.custom.format.font.load('color');
      const range = format.getRange();
      range.load('address');
      await context.sync();
      expect([format.type, format.priority, format.stopIfTrue]).toEqual(['Custom', 0, true]);
      expect(format.custom.rule.formula).toBe('=$A1>4');
      expect(format.custom.format.fill.color).toBe('#C6EFCE');
      expect(format.custom.format.font.color).toBe('#006100');
      expect(range.address).toBe('Sheet1!A1:A3');
    });
    const fills = new GridView(again.workbook).cells('Sheet1', column).map((row) => row[0]?.style.fill);
    expect(fills).toEqual([null, '#C6EFCE', '#C6EFCE']);
  });

  test('a text rule and a value rule show', async () => {
    const client = connect();
    await fill(client, [['not yet'], ['done'], [7]]);
    await client.run(async (context) => {
      const cells = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A3');
      const text = cells.conditionalFormats.add('ContainsText');
      text.textComparison.rule = { operator: 'Contains', text: 'DON' };
      text.textComparison.format.font.bold = true;
      const value = cells.conditionalFormats.add('CellValue');
      value.cellValue.rule = { operator: 'Between', formula1: '=5', formula2: '=8' };
      value.cellValue.format.fill.color = '#FF0000';
      await context.sync();
    });
    const shown = new GridView(client.workbook).cells('Sheet1', column).map((row) => row[0]?.style);
    expect(shown.map((style) => style?.font.bold)).toEqual([false, true, false]);
    expect(shown.map((style) => style?.fill)).toEqual([null, null, '#FF0000']);
  });

  test('a new rule goes above the others', async () => {
    await connect().run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      conditionalFormats.add('Custom').custom.rule.formula = '=FALSE';
      const first = conditionalFormats.getItemAt(0);
      first.custom.rule.load('formula');
      const count = conditionalFormats.getCount();
      await context.sync();
      expect(first.custom.rule.formula).toBe('=FALSE');
      expect(count.value).toBe(2);
    });
  });

  test('clearing a part of the cells leaves the rule on the rest', async () => {
    await connect().run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const format = sheet.getRange('A1:A9').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=A1=1';
      sheet.getRange('A4:A6').conditionalFormats.clearAll();
      const ranges = format.getRanges();
      ranges.load('address');
      await context.sync();
      expect(ranges.address).toBe('Sheet1!A1:A3,Sheet1!A7:A9');
    });
  });

  test('a deleted rule is gone', async () => {
    await connect().run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      const format = conditionalFormats.add('Custom');
      format.custom.rule.formula = '=TRUE';
      await context.sync();
      format.delete();
      const count = conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test('a kind of rule the host cannot make fails by name', async () => {
    const adding = connect().run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').conditionalFormats.add('DataBar');
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining('DataBar') as unknown,
    });
  });
});
