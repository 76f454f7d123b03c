import { connect, fill, read } from './client';

/** Far above what it takes here, far below what a loop over loops would take. */
const patience = 10_000;

describe('large blocks', () => {
  test('5,000 rows are written, read and formatted whole', async () => {
    const client = connect();
    const values = Array.from({ length: 5000 }, (_, row) =>
      Array.from({ length: 10 }, (_, column) => row * 10 + column),
    );
    const start = performance.now();
    await fill(client, values);
    expect(await read(client, 'A1:J5000', 'values')).toEqual(values);
    await client.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:J5000').format.wrapText = true;
      await context.sync();
    });
    expect(performance.now() - start).toBeLessThan(patience);
  });

  test('a large block under a table makes it grow by all its rows', async () => {
    const client = connect();
    await fill(client, [
      ['a', 'b'],
      [0, 0],
    ]);
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const table = sheet.tables.add('A1:B2', true);
      sheet.getRange('A3:B2002').values = Array.from({ length: 2000 }, (_, row) => [row, row]);
      const range = table.getRange();
      range.load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:B2002');
    });
  });

  test('a large block of the wrong shape is refused before any of it is written', async () => {
    const client = connect();
    const writing = client.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1999');
      range.values = Array.from({ length: 2000 }, () => [1, 2]);
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(await read(client, 'A1', 'values')).toEqual([['']]);
  });

  test('5,000 formulas follow an edit', async () => {
    const client = connect();
    await fill(
      client,
      Array.from({ length: 5000 }, (_, row) => [row, `=A${row + 1}*2+$A$1`]),
    );
    const start = performance.now();
    expect((await read(client, 'B5000', 'values'))[0]?.[0]).toBe(9998);
    await fill(client, [[1]]);
    expect((await read(client, 'B5000', 'values'))[0]?.[0]).toBe(9999);
    expect(performance.now() - start).toBeLessThan(patience);
  });
});
