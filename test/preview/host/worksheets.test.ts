import { GridUser } from '../../../src/preview/host/grid-user';
import { connect, fill, read, reopened } from './client';

describe('worksheets', () => {
  test('sheets are added, listed, moved, coloured and hidden', async () => {
    const client = connect();
    await client.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add('Results');
      sheet.tabColor = '#00B050';
      sheet.position = 0;
      sheet.showGridlines = false;
      worksheets.add().visibility = 'Hidden';
      await context.sync();
    });
    await (
      await reopened(client)
    ).run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name, items/position, items/visibility, items/tabColor, items/showGridlines');
      const [all, visible] = [worksheets.getCount(), worksheets.getCount(true)];
      await context.sync();
      expect(worksheets.items.map((sheet) => [sheet.name, sheet.position, sheet.visibility])).toEqual([
        ['Results', 0, 'Visible'],
        ['Sheet1', 1, 'Visible'],
        ['Sheet2', 2, 'Hidden'],
      ]);
      expect(worksheets.items[0]?.tabColor).toBe('#00B050');
      expect(worksheets.items[0]?.showGridlines).toBe(false);
      expect([all.value, visible.value]).toEqual([3, 2]);
    });
  });

  test.each([
    ['a name that is taken, in other capitals', 'sheet1', 'ItemAlreadyExists'],
    ['a name over 31 characters', 'x'.repeat(32), 'InvalidArgument'],
    ['a name with a colon', 'a:b', 'InvalidArgument'],
    ['a name with a bracket', 'a[b', 'InvalidArgument'],
    ['an empty name', '', 'InvalidArgument'],
  ])('%s is refused', async (_, name, code) => {
    const adding = connect().run(async (context) => {
      context.workbook.worksheets.add('Other').name = name;
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code });
  });

  test('a missing sheet is not found, or null where asked so', async () => {
    const client = connect();
    await client.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('Nowhere');
      missing.load('name');
      const below = missing.getRange('A1');
      below.load('values');
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      expect(below.isNullObject).toBe(true);
    });
    const asking = client.run(async (context) => {
      context.workbook.worksheets.getItem('Nowhere').load('name');
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  test('references follow a renamed sheet', async () => {
    const client = connect();
    await client.run(async (context) => {
      const other = context.workbook.worksheets.add('Other');
      other.getRange('A1').values = [[5]];
      context.workbook.names.add('Five', other.getRange('A1'));
      await context.sync();
    });
    await fill(client, [['=Other!A1', '=Five']]);
    new GridUser(client.workbook).renameSheet('Other', 'New name');
    expect(await read(client, 'A1:B1', 'formulas')).toEqual([["='New name'!A1", '=Five']]);
    expect(await read(client, 'A1:B1', 'values')).toEqual([[5, 5]]);
  });

  test('references to a deleted sheet become #REF!', async () => {
    const client = connect();
    await client.run(async (context) => {
      context.workbook.worksheets.add('Other').getRange('A1').values = [[5]];
      await context.sync();
    });
    await fill(client, [['=Other!A1+1']]);
    await client.run(async (context) => {
      context.workbook.worksheets.getItem('Other').delete();
      await context.sync();
    });
    expect(await read(client, 'A1', 'formulas')).toEqual([['=#REF!+1']]);
    expect(await read(client, 'A1', 'values')).toEqual([['#REF!']]);
  });

  test('the last visible sheet stays', async () => {
    const deleting = connect().run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').delete();
      await context.sync();
    });
    await expect(deleting).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  test('a copy has the cells and names of its own, and its formulas mean itself', async () => {
    const client = connect();
    await fill(client, [[2, '=A1*Sheet1!A1']]);
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      context.workbook.names.add('Here', sheet.getRange('A1'));
      const copy = sheet.copy('After', sheet);
      copy.getRange('A1').values = [[3]];
      copy.load('name, position');
      const cells = copy.getRange('A1:B1');
      cells.load('values');
      const own = copy.names.getItem('Here');
      own.load('formula');
      await context.sync();
      expect([copy.name, copy.position]).toEqual(['Sheet1 (2)', 1]);
      expect(cells.values).toEqual([[3, 9]]);
      expect(own.formula).toBe("='Sheet1 (2)'!$A$1");
    });
  });

  test('the used range holds cells with content; formats count unless values only', async () => {
    await connect().run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const nothing = sheet.getUsedRangeOrNullObject();
      nothing.load('address');
      await context.sync();
      expect(nothing.isNullObject).toBe(true);
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('D9').format.fill.color = '#FF0000';
      const [all, values] = [sheet.getUsedRange(), sheet.getUsedRange(true)];
      all.load('address');
      values.load('address');
      await context.sync();
      expect([all.address, values.address]).toEqual(['Sheet1!B2:D9', 'Sheet1!B2']);
    });
  });

  test('the used range of an empty sheet is its first cell', async () => {
    await connect().run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getUsedRange();
      range.load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1');
    });
  });

  test('what a person selects is what the add-in finds selected', async () => {
    const client = connect();
    await client.run(async (context) => {
      context.workbook.worksheets.add('Other');
      await context.sync();
      new GridUser(client.workbook).select('Other', { top: 1, left: 1, bottom: 2, right: 3 });
      const range = context.workbook.getSelectedRange();
      range.load('address');
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load('name');
      await context.sync();
      expect(range.address).toBe('Other!B2:D3');
      expect(active.name).toBe('Other');
    });
  });

  test('frozen panes are kept in the file', async () => {
    const client = connect();
    await client.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').freezePanes.freezeAt('A1:B3');
      await context.sync();
    });
    await (
      await reopened(client)
    ).run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem('Sheet1');
      const frozen = freezePanes.getLocationOrNullObject();
      frozen.load('address');
      await context.sync();
      expect(frozen.address).toBe('Sheet1!A1:B3');
      freezePanes.unfreeze();
      const none = freezePanes.getLocationOrNullObject();
      none.load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test('custom properties of a sheet are kept in the file', async () => {
    const client = connect();
    await client.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').customProperties.add('role', 'danh sách');
      await context.sync();
    });
    await (
      await reopened(client)
    ).run(async (context) => {
      const property = context.workbook.worksheets.getItem('Sheet1').customProperties.getItem('role');
      property.load('value');
      await context.sync();
      expect(property.value).toBe('danh sách');
    });
  });

  test('a filter hides the rows whose values are not asked for', async () => {
    const client = connect();
    await fill(client, [['Kind'], ['a'], ['b'], ['a']]);
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.autoFilter.apply(sheet.getRange('A1:A4'), 0, { filterOn: 'Values', values: ['a'] });
      sheet.autoFilter.load('enabled');
      const rows = [1, 2, 3].map((row) => sheet.getCell(row, 0));
      for (const row of rows) row.load('rowHidden');
      await context.sync();
      expect(sheet.autoFilter.enabled).toBe(true);
      expect(rows.map((row) => row.rowHidden)).toEqual([false, true, false]);
      sheet.autoFilter.clearCriteria();
      rows[1]?.load('rowHidden');
      await context.sync();
      expect(rows[1]?.rowHidden).toBe(false);
    });
  });
});
