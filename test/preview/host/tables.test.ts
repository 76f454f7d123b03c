import { type Client, connect, fill, read, reopened } from './client';

async function survey(): Promise<Client> {
  const client = connect();
  await fill(client, [
    ['Name', 'Members'],
    ['a', 3],
    ['b', 4],
  ]);
  await client.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').tables.add('A1:B3', true).name = 'Survey';
    await context.sync();
  });
  return client;
}

async function shape(
  client: Client,
): Promise<{ readonly address: string; readonly columns: readonly string[] }> {
  return client.run(async (context) => {
    const table = context.workbook.tables.getItem('Survey');
    const range = table.getRange();
    range.load('address');
    table.columns.load('items/name');
    await context.sync();
    return { address: range.address, columns: table.columns.items.map((column) => column.name) };
  });
}

async function write(client: Client, address: string, values: unknown[][]): Promise<void> {
  await client.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(address).values = values;
    await context.sync();
  });
}

describe('tables', () => {
  test.each([
    ['=MATCH("a",Survey[Name],0)', 1],
    ['=INDEX(Survey[Members],MATCH("a",Survey[Name],0))', 3],
    ['=SUMPRODUCT((Survey[Name]="a")*(Survey[Members]>0))', 1],
    ['=SUMIFS(Survey[Members],Survey[Name],"a")', 3],
    ['=IF(Survey[Members]=3,"yes","no")', 'yes'],
  ])('a column of a single row is looked through like any other: %s', async (formula, value) => {
    const client = connect();
    await fill(client, [
      ['Name', 'Members'],
      ['a', 3],
    ]);
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.tables.add('A1:B2', true).name = 'Survey';
      sheet.getRange('E5').formulas = [[formula]];
      sheet.getRange('D2').formulas = [[formula]];
      const cells = [sheet.getRange('E5').load('values'), sheet.getRange('D2').load('values')];
      await context.sync();
      expect(cells.map((cell) => (cell.values as unknown[][])[0]?.[0])).toEqual([value, value]);
    });
  });

  test('a table has its parts where they belong', async () => {
    const client = await survey();
    await client.run(async (context) => {
      const table = context.workbook.tables.getItem('Survey');
      table.load('name, showHeaders, showTotals, style, showBandedRows');
      const [header, body] = [table.getHeaderRowRange(), table.getDataBodyRange()];
      header.load('values');
      body.load('address');
      const column = table.columns.getItem('Members').getDataBodyRange();
      column.load('values');
      const missing = table.columns.getItemOrNullObject('Nothing');
      missing.load('name');
      const count = table.rows.getCount();
      table.worksheet.load('name');
      await context.sync();
      expect(table.toJSON()).toMatchObject({
        name: 'Survey',
        showHeaders: true,
        showTotals: false,
        style: 'TableStyleMedium2',
      });
      expect(header.values).toEqual([['Name', 'Members']]);
      expect(body.address).toBe('Sheet1!A2:B3');
      expect(column.values).toEqual([[3], [4]]);
      expect(missing.isNullObject).toBe(true);
      expect(count.value).toBe(2);
      expect(table.worksheet.name).toBe('Sheet1');
    });
  });

  test('headers are text and unique', async () => {
    const client = connect();
    await fill(client, [[2026, 'x', 'x', '']]);
    await client.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').tables.add('A1:D2', true).name = 'Survey';
      await context.sync();
    });
    expect((await shape(client)).columns).toEqual(['2026', 'x', 'x2', 'Column1']);
    expect(await read(client, 'A1:D1', 'values')).toEqual([['2026', 'x', 'x2', 'Column1']]);
    expect(await read(client, 'A1', 'valueTypes')).toEqual([['String']]);
  });

  test('a table without headers gets a row of them', async () => {
    const client = connect();
    await fill(client, [[1], [2]]);
    await client.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').tables.add('A1:A2', false);
      await context.sync();
    });
    expect(await read(client, 'A1:A3', 'values')).toEqual([['Column1'], [1], [2]]);
  });

  test('a written header renames the column in every formula', async () => {
    const client = await survey();
    await write(client, 'D1', [['=SUM(Survey[Members])']]);
    await write(client, 'B1', [['Head count']]);
    expect(await read(client, 'D1', 'formulas')).toEqual([['=SUM(Survey[Head count])']]);
    expect(await read(client, 'D1', 'values')).toEqual([[7]]);
  });

  test('a renamed table is renamed in formulas', async () => {
    const client = await survey();
    await write(client, 'D1', [['=SUM(Survey[Members])']]);
    await client.run(async (context) => {
      context.workbook.tables.getItem('Survey').name = 'Register';
      await context.sync();
    });
    expect(await read(client, 'D1', 'formulas')).toEqual([['=SUM(Register[Members])']]);
  });

  test('writing right under a table makes it grow', async () => {
    const client = await survey();
    await write(client, 'A4:B5', [
      ['c', 5],
      ['d', 6],
    ]);
    expect((await shape(client)).address).toBe('Sheet1!A1:B5');
  });

  test('writing beside a table makes it grow by a column', async () => {
    const client = await survey();
    await write(client, 'C1:C3', [['Front'], [1], [2]]);
    expect(await shape(client)).toEqual({ address: 'Sheet1!A1:C3', columns: ['Name', 'Members', 'Front'] });
  });

  test('writing with a gap leaves a table alone', async () => {
    const client = await survey();
    await write(client, 'A5:B5', [['c', 5]]);
    await write(client, 'D1:D2', [['Front'], [1]]);
    expect((await shape(client)).address).toBe('Sheet1!A1:B3');
  });

  test('a formula in an empty column goes into all its rows, and into new ones', async () => {
    const client = await survey();
    await write(client, 'C1', [['Twice']]);
    await write(client, 'C2', [['=[@Members]*2']]);
    await write(client, 'A4:B4', [['c', 5]]);
    expect(await read(client, 'C2:C4', 'values')).toEqual([[6], [8], [10]]);
  });

  test('rows are added at the end and in between', async () => {
    const client = await survey();
    await write(client, 'A6', [['below']]);
    await client.run(async (context) => {
      const { rows } = context.workbook.tables.getItem('Survey');
      rows.add(undefined, [['z', 9]]);
      rows.add(0, [['first', 1]]);
      await context.sync();
    });
    expect(await read(client, 'A1:B8', 'values')).toEqual([
      ['Name', 'Members'],
      ['first', 1],
      ['a', 3],
      ['b', 4],
      ['z', 9],
      ['', ''],
      ['', ''],
      ['below', ''],
    ]);
  });

  test('deleted rows take their cells along', async () => {
    const client = await survey();
    await client.run(async (context) => {
      context.workbook.tables.getItem('Survey').rows.deleteRows([0]);
      await context.sync();
    });
    expect((await shape(client)).address).toBe('Sheet1!A1:B2');
    expect(await read(client, 'A2:B2', 'values')).toEqual([['b', 4]]);
  });

  test('a resized table names its new columns', async () => {
    const client = await survey();
    await client.run(async (context) => {
      context.workbook.tables.getItem('Survey').resize('A1:C6');
      await context.sync();
    });
    expect(await shape(client)).toEqual({ address: 'Sheet1!A1:C6', columns: ['Name', 'Members', 'Column1'] });
  });

  test('a column inserted on the sheet comes into the table with a heading of its own', async () => {
    const client = await survey();
    const before = await read(client, 'A1:B3', 'values');
    await client.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('B:B').insert('Right');
      await context.sync();
    });
    expect((await shape(client)).columns).toEqual(['Name', 'Column1', 'Members']);
    const after = await read(client, 'A1:C3', 'values');
    expect(after.map(([, heading]) => heading as unknown)).toEqual(['Column1', '', '']);
    expect(after.map((cells) => [cells[0], cells[2]] as unknown)).toEqual(before);
  });

  test('a row inserted among those of a table has its calculated columns', async () => {
    const client = await survey();
    await write(client, 'C1:C3', [['Twice'], ['=[@Members]*2'], ['=[@Members]*2']]);
    await write(client, 'D1:D3', [['Next'], ['=B2+1'], ['=B3+1']]);
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('3:3').insert('Down');
      sheet.getRange('B3').values = [[50]];
      await context.sync();
    });
    expect(await read(client, 'C2:D4', 'values')).toEqual([
      [6, 4],
      [100, 51],
      [8, 5],
    ]);
    expect(await read(client, 'C2:C4', 'formulas')).toEqual(Array(3).fill(['=[@Members]*2']));
  });

  test('a table converted to cells leaves plain references behind', async () => {
    const client = await survey();
    await write(client, 'D1', [['=SUM(Survey[Members])']]);
    await client.run(async (context) => {
      context.workbook.tables.getItem('Survey').convertToRange();
      await context.sync();
    });
    expect(await read(client, 'D1', 'formulas')).toEqual([['=SUM(Sheet1!$B$2:$B$3)']]);
    expect(await read(client, 'A1:B1', 'values')).toEqual([['Name', 'Members']]);
  });

  test.each([
    ['a table over another', 'B2:C5', 'InvalidOperation'],
    ['a place that is no address', 'no such place', 'InvalidArgument'],
  ])('%s is refused', async (_, address, code) => {
    const client = await survey();
    const adding = client.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').tables.add(address, true);
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code });
  });

  test('a name that another table has is refused', async () => {
    const client = await survey();
    const naming = client.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').tables.add('H1:H2', true).name = 'survey';
      await context.sync();
    });
    await expect(naming).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  });

  test('a table survives the file with its columns, formulas and style', async () => {
    const client = await survey();
    await write(client, 'C1', [['Twice']]);
    await write(client, 'C2', [['=[@Members]*2']]);
    await client.run(async (context) => {
      const table = context.workbook.tables.getItem('Survey');
      table.style = 'TableStyleLight9';
      table.showFilterButton = false;
      await context.sync();
    });
    const again = await reopened(client);
    expect(await shape(again)).toEqual({ address: 'Sheet1!A1:C3', columns: ['Name', 'Members', 'Twice'] });
    expect(await read(again, 'C2:C3', 'formulas')).toEqual([['=[@Members]*2'], ['=[@Members]*2']]);
    await write(again, 'A4:B4', [['c', 50]]);
    expect(await read(again, 'C4', 'values')).toEqual([[100]]);
    await again.run(async (context) => {
      const table = context.workbook.tables.getItem('Survey');
      table.load('style, showFilterButton');
      await context.sync();
      expect(table.style).toBe('TableStyleLight9');
      expect(table.showFilterButton).toBe(false);
    });
  });
});
