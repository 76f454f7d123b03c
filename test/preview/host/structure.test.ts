import { GridUser } from '../../../src/preview/host/grid-user';
import { type Client, connect, fill, read } from './client';

async function prepared(): Promise<Client> {
  const client = connect();
  await fill(client, [
    ['Head', 'x', '=SUM(A2:A3)'],
    [1, 2, '=A2*$B$2'],
    [3, 4, '=A3+B3'],
  ]);
  return client;
}

describe('inserting and deleting', () => {
  test('references follow an inserted row', async () => {
    const client = await prepared();
    new GridUser(client.workbook).insertRows('Sheet1', 1, 2);
    expect(await read(client, 'C1:C5', 'formulas')).toEqual([
      ['=SUM(A4:A5)'],
      [''],
      [''],
      ['=A4*$B$4'],
      ['=A5+B5'],
    ]);
    expect(await read(client, 'C1', 'values')).toEqual([[4]]);
  });

  test('a row inserted inside a summed area is summed too', async () => {
    const client = await prepared();
    new GridUser(client.workbook).insertRows('Sheet1', 2);
    expect(await read(client, 'C1', 'formulas')).toEqual([['=SUM(A2:A4)']]);
  });

  test('a reference to a deleted cell becomes #REF!', async () => {
    const client = await prepared();
    new GridUser(client.workbook).deleteColumns('Sheet1', 1);
    expect(await read(client, 'B2', 'formulas')).toEqual([['=A2*#REF!']]);
    expect(await read(client, 'B2', 'values')).toEqual([['#REF!']]);
  });

  test('a range that the client holds follows', async () => {
    const client = await prepared();
    await client.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A2:B3');
      range.load('address');
      await context.sync();
      new GridUser(client.workbook).insertRows('Sheet1', 0, 3);
      range.load('address, values');
      await context.sync();
      expect(range.address).toBe('Sheet1!A5:B6');
      expect(range.values).toEqual([
        [1, 2],
        [3, 4],
      ]);
    });
    expect(client.connection.session.heldCount).toBe(0);
  });

  test('a range whose cells were deleted is not found', async () => {
    const client = await prepared();
    const reading = client.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A2:B3');
      range.load('address');
      await context.sync();
      new GridUser(client.workbook).deleteRows('Sheet1', 1, 2);
      range.load('values');
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  test('an add-in inserts cells in some columns only, and the others stay', async () => {
    const client = await prepared();
    await client.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A2:A2').insert('Down');
      await context.sync();
    });
    expect(await read(client, 'A1:B4', 'values')).toEqual([
      ['Head', 'x'],
      ['', 2],
      [1, 4],
      [3, ''],
    ]);
    expect(await read(client, 'C3', 'formulas')).toEqual([['=A4+B3']]);
  });

  test('merges, conditional formats, validations, widths and print titles follow', async () => {
    const client = await prepared();
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A5:B5').merge();
      sheet.getRange('B2:B3').conditionalFormats.add('Custom').custom.rule.formula = '=B2>$A$2';
      sheet.getRange('B2:B3').dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
      sheet.getRange('B:B').format.columnWidth = 99;
      sheet.pageLayout.setPrintTitleRows('$1:$2');
      await context.sync();
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('A:A').insert('Right');
      const merged = sheet.getRange('A1:F9').getMergedAreasOrNullObject();
      merged.load('address');
      const formats = sheet.getRange('C3:C4').conditionalFormats;
      formats.load('items/type');
      const validation = sheet.getRange('C3:C4').dataValidation;
      validation.load('type');
      const width = sheet.getRange('C:C').format;
      width.load('columnWidth');
      const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject();
      titles.load('address');
      await context.sync();
      const rule = formats.items[0]?.custom.rule;
      rule?.load('formula');
      await context.sync();
      expect(merged.address).toBe('Sheet1!B6:C6');
      expect(rule?.formula).toBe('=C3>$B$3');
      expect(validation.type).toBe('WholeNumber');
      expect(width.columnWidth).toBe(99);
      expect(titles.address).toBe('Sheet1!2:3');
    });
  });

  test('entire rows are sorted and their formulas keep meaning their own row', async () => {
    const client = connect();
    await fill(client, [
      ['b', 2, '=B1*10'],
      ['a', 1, '=B2*10'],
    ]);
    await client.run(async (context) => {
      context.workbook.worksheets
        .getItem('Sheet1')
        .getRange('A1:C2')
        .sort.apply([{ key: 0, ascending: true }]);
      await context.sync();
    });
    expect(await read(client, 'A1:C2', 'values')).toEqual([
      ['a', 1, 10],
      ['b', 2, 20],
    ]);
    expect(await read(client, 'C1:C2', 'formulas')).toEqual([['=B1*10'], ['=B2*10']]);
  });
});
