import { type Client, connect, fill, read } from './client';

async function write(client: Client, address: string, values: unknown, format?: string): Promise<void> {
  await client.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address);
    if (format !== undefined) range.numberFormat = [[format]];
    range.values = values as unknown[][];
    await context.sync();
  });
}

describe('writing values', () => {
  test('null leaves a cell as it is', async () => {
    const client = connect();
    await fill(client, [[1, 2]]);
    await write(client, 'A1:B1', [[null, 3]]);
    expect(await read(client, 'A1:B1', 'values')).toEqual([[1, 3]]);
  });

  test('an empty string clears a cell', async () => {
    const client = connect();
    await fill(client, [['a']]);
    await write(client, 'A1', [['']]);
    expect(await read(client, 'A1', 'valueTypes')).toEqual([['Empty']]);
  });

  test('one value fills the whole range', async () => {
    const client = connect();
    await write(client, 'A1:B2', 7);
    expect(await read(client, 'A1:B2', 'values')).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test.each(['=1+1', '+1+1'])('the text %p becomes a formula', async (text) => {
    const client = connect();
    await write(client, 'A1', [[text]]);
    expect(await read(client, 'A1', 'values')).toEqual([[2]]);
  });

  test('a text that begins with a minus becomes a formula', async () => {
    const client = connect();
    await fill(client, [[5]]);
    await write(client, 'B1', [['-A1']]);
    expect(await read(client, 'B1', 'values')).toEqual([[-5]]);
  });

  test('a text that begins like a formula and is none is refused', async () => {
    await expect(write(connect(), 'A1', [['=SUM(1']])).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test.each(['=1+1', '-A1', '0012'])('%p stays text in a cell with the text format', async (text) => {
    const client = connect();
    await write(client, 'A1', [[text]], '@');
    expect(await read(client, 'A1', 'values')).toEqual([[text]]);
    expect(await read(client, 'A1', 'valueTypes')).toEqual([['String']]);
  });

  test('an apostrophe makes text and is not part of it', async () => {
    const client = connect();
    await write(client, 'A1:B1', [["'=1+1", "'12"]]);
    expect(await read(client, 'A1:B1', 'values')).toEqual([['=1+1', '12']]);
    expect(await read(client, 'A1:B1', 'formulas')).toEqual([['=1+1', '12']]);
  });

  test('text that looks like a number becomes one', async () => {
    const client = connect();
    await write(client, 'A1:D1', [['12', '1,234.5', '5%', 'TRUE']]);
    expect(await read(client, 'A1:D1', 'values')).toEqual([[12, 1234.5, 0.05, true]]);
    expect(await read(client, 'A1:D1', 'numberFormat')).toEqual([['General', '#,##0.00', '0%', 'General']]);
  });

  test.each([
    ['too few rows', [[1, 2]]],
    [
      'too many columns',
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
    ],
    ['a ragged block', [[1, 2], [1]]],
  ])('a block of the wrong shape is refused: %s', async (_, values) => {
    await expect(write(connect(), 'A1:B2', values)).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('a cell holds 32,767 characters and no more', async () => {
    const client = connect();
    await write(client, 'A1', [['x'.repeat(32_767)]]);
    await expect(write(client, 'A1', [['x'.repeat(32_768)]])).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
  });

  test('a refused block changes no cell', async () => {
    const client = connect();
    await fill(client, [['a', 'b']]);
    await expect(write(client, 'A1:B1', [['c', '=(']])).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(await read(client, 'A1:B1', 'values')).toEqual([['a', 'b']]);
  });

  test('actions before the one that fails stay done', async () => {
    const client = connect();
    const batch = client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [['kept']];
      sheet.getRange('A2').values = [['=(']];
      sheet.getRange('A3').values = [['never']];
      await context.sync();
    });
    await expect(batch).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(await read(client, 'A1:A3', 'values')).toEqual([['kept'], [''], ['']]);
  });
});
