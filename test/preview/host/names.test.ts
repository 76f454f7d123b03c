import { GridUser } from '../../../src/preview/host/grid-user';
import { connect, fill, reopened } from './client';

describe('names', () => {
  test('a name for a range refers to its cells, absolutely', async () => {
    await connect().run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const name = context.workbook.names.add('Members', sheet.getRange('B2:B9'), 'who belongs');
      name.load('formula, value, type, scope, visible, comment');
      const cells = name.getRange();
      cells.load('address');
      await context.sync();
      expect(name.toJSON()).toMatchObject({
        formula: '=Sheet1!$B$2:$B$9',
        value: 'Sheet1!B2:B9',
        type: 'Range',
        scope: 'Workbook',
        visible: true,
        comment: 'who belongs',
      });
      expect(cells.address).toBe('Sheet1!B2:B9');
    });
  });

  test('a name follows inserted columns', async () => {
    const client = connect();
    await client.run(async (context) => {
      context.workbook.names.add('Mark', context.workbook.worksheets.getItem('Sheet1').getRange('B2'));
      await context.sync();
      new GridUser(client.workbook).insertColumns('Sheet1', 0, 2);
      const cells = context.workbook.names.getItem('Mark').getRange();
      cells.load('address');
      await context.sync();
      expect(cells.address).toBe('Sheet1!D2');
    });
  });

  test('a name whose cells were deleted refers to #REF! and to no range', async () => {
    const client = connect();
    await client.run(async (context) => {
      context.workbook.names.add('Mark', context.workbook.worksheets.getItem('Sheet1').getRange('B2'));
      await context.sync();
      new GridUser(client.workbook).deleteColumns('Sheet1', 1);
      const name = context.workbook.names.getItem('Mark');
      name.load('formula, type');
      const cells = name.getRangeOrNullObject();
      cells.load('address');
      await context.sync();
      expect(name.formula).toBe('=Sheet1!#REF!');
      expect(name.type).toBe('Error');
      expect(cells.isNullObject).toBe(true);
    });
  });

  test('a formula catches the error of a name whose cells were deleted', async () => {
    const client = connect();
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      context.workbook.names.add('Mark', sheet.getRange('B2'));
      sheet.getRange('A1:A3').formulas = [['=Mark'], ['=IFERROR(Mark,5)'], ['=IF(FALSE,Mark,6)']];
      await context.sync();
      new GridUser(client.workbook).deleteColumns('Sheet1', 1);
      const range = sheet.getRange('A1:A3').load('values');
      await context.sync();
      expect(range.values).toEqual([['#REF!'], [5], [6]]);
    });
  });

  test('a hidden name stays hidden in the file', async () => {
    const client = connect();
    await client.run(async (context) => {
      context.workbook.names.add(
        'Secret',
        context.workbook.worksheets.getItem('Sheet1').getRange('A1'),
      ).visible = false;
      await context.sync();
    });
    await (
      await reopened(client)
    ).run(async (context) => {
      const name = context.workbook.names.getItem('Secret');
      name.load('visible, formula');
      await context.sync();
      expect(name.visible).toBe(false);
      expect(name.formula).toBe('=Sheet1!$A$1');
    });
  });

  test('a sheet has names of its own beside the workbook', async () => {
    await connect().run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      context.workbook.names.add('Rate', '=2');
      sheet.names.add('Rate', '=3');
      sheet.getRange('A1').formulas = [['=Rate']];
      const cell = sheet.getRange('A1');
      cell.load('values');
      const [outer, inner] = [context.workbook.names.getItem('Rate'), sheet.names.getItem('Rate')];
      outer.load('value, scope');
      inner.load('value, scope');
      sheet.names.load('items/name');
      await context.sync();
      expect([outer.value, outer.scope, inner.value, inner.scope]).toEqual([2, 'Workbook', 3, 'Worksheet']);
      expect(cell.values).toEqual([[3]]);
      expect(sheet.names.items.map((name) => name.name)).toEqual(['Rate']);
    });
  });

  test('a changed name changes the formulas that use it', async () => {
    const client = connect();
    await fill(client, [[1, 2, '=Pick*10']]);
    await client.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('C1');
      context.workbook.names.add('Pick', '=Sheet1!$A$1');
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[10]]);
      context.workbook.names.getItem('Pick').formula = '=Sheet1!$B$1';
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[20]]);
      context.workbook.names.getItem('Pick').delete();
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([['#NAME?']]);
    });
  });

  test.each([
    ['a name that is taken', 'Taken', 'ItemAlreadyExists'],
    ['a name with a space', 'two words', 'InvalidArgument'],
    ['a name that reads as a cell', 'AB12', 'InvalidArgument'],
  ])('%s is refused', async (_, name, code) => {
    const adding = connect().run(async (context) => {
      context.workbook.names.add('Taken', '=1');
      context.workbook.names.add(name, '=2');
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code });
  });

  test('a missing name is not found, or null where asked so', async () => {
    const client = connect();
    await client.run(async (context) => {
      const missing = context.workbook.names.getItemOrNullObject('Nobody');
      missing.load('formula');
      await context.sync();
      expect(missing.isNullObject).toBe(true);
    });
    const asking = client.run(async (context) => {
      context.workbook.names.getItem('Nobody').load('formula');
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});
