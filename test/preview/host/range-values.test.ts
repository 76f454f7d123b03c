import { connect, fill, read } from './client';

describe('values of a range', () => {
  test('a blank cell reads as an empty string', async () => {
    expect(await read(connect(), 'A1:B1', 'values')).toEqual([['', '']]);
  });

  test('numbers, text and logical values come back as they were written', async () => {
    const client = connect();
    await fill(client, [[1.5, 'Xã Đông', true]]);
    expect(await read(client, 'A1:C1', 'values')).toEqual([[1.5, 'Xã Đông', true]]);
    expect(await read(client, 'A1:C1', 'valueTypes')).toEqual([['Double', 'String', 'Boolean']]);
  });

  test('an error reads as its text', async () => {
    const client = connect();
    await fill(client, [['=NA()', '=1/0', '#N/A']]);
    expect(await read(client, 'A1:C1', 'values')).toEqual([['#N/A', '#DIV/0!', '#N/A']]);
    expect(await read(client, 'A1:C1', 'valueTypes')).toEqual([['Error', 'Error', 'Error']]);
  });

  test('a date reads as a serial number and shows as a date', async () => {
    const client = connect();
    await fill(client, [['2026-09-02']]);
    expect(await read(client, 'A1', 'values')).toEqual([[46267]]);
    expect(await read(client, 'A1', 'text')).toEqual([['9/2/2026']]);
  });

  test('results of formulas keep all their digits', async () => {
    const client = connect();
    await fill(client, [['=1/3', '=0.1+0.2', '=123456789012+0.25']]);
    expect(await read(client, 'A1:C1', 'values')).toEqual([[1 / 3, 0.1 + 0.2, 123456789012.25]]);
  });

  test('entire columns have no values', async () => {
    expect(await read(connect(), 'A:F', 'values')).toBeNull();
  });

  test('formulas give the formula of a formula cell and the value of any other', async () => {
    const client = connect();
    await fill(client, [[2, '=A1*2', 'x', '']]);
    expect(await read(client, 'A1:D1', 'formulas')).toEqual([[2, '=A1*2', 'x', '']]);
  });

  test('what was not loaded cannot be read', async () => {
    const client = connect();
    const reading = client.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.load('values');
      await context.sync();
      return range.text;
    });
    await expect(reading).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });
});
