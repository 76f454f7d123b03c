import { GridUser } from '../../../src/preview/host/grid-user';
import { type Client, connect, read } from './client';

async function protect(
  client: Client,
  options?: Excel.WorksheetProtectionOptions,
  password?: string,
): Promise<void> {
  await client.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B1').format.protection.locked = false;
    sheet.protection.protect(options, password);
    await context.sync();
  });
}

describe('a protected sheet', () => {
  test('refuses writes to locked cells and takes them in unlocked ones', async () => {
    const client = connect();
    await protect(client);
    const write = (address: string): Promise<void> =>
      client.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange(address).values = [['x']];
        await context.sync();
      });
    await expect(write('A1')).rejects.toMatchObject({ code: 'AccessDenied' });
    await write('B1');
    expect(await read(client, 'A1:B1', 'values')).toEqual([['', 'x']]);
  });

  test('refuses formats and rows unless they are allowed', async () => {
    const client = connect();
    await protect(client, { allowFormatCells: true });
    await client.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').format.font.bold = true;
      await context.sync();
    });
    const inserting = client.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('1:1').insert('Down');
      await context.sync();
    });
    await expect(inserting).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  test('refuses a person too', async () => {
    const client = connect();
    await protect(client);
    expect(() => new GridUser(client.workbook).enterText('Sheet1', 0, 0, 'x')).toThrow(
      expect.objectContaining({ code: 'AccessDenied' }) as Error,
    );
  });

  test('is opened with the right password only', async () => {
    const client = connect();
    await protect(client, {}, 'secret');
    const unprotect = (password: string): Promise<boolean> =>
      client.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem('Sheet1');
        protection.unprotect(password);
        protection.load('protected');
        await context.sync();
        return protection.protected;
      });
    await expect(unprotect('wrong')).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(await unprotect('secret')).toBe(false);
  });

  test('tells what it allows', async () => {
    const client = connect();
    await protect(client, { allowSort: true, allowAutoFilter: true });
    await client.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('Sheet1');
      protection.load('protected, options');
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(protection.options).toMatchObject({
        allowSort: true,
        allowAutoFilter: true,
        allowFormatCells: false,
      });
    });
  });
});
