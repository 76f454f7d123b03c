import { connect, reopened } from './client';

describe('settings', () => {
  test('values of every kind survive the file', async () => {
    const client = connect();
    await client.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('object', { rules: ['a', "b's"], depth: 2 });
      settings.add('text', 'Đoàn "kết"');
      settings.add('number', 1.5);
      settings.add('gone', true);
      settings.add('text', 'later wins');
      settings.getItem('gone').delete();
      await context.sync();
    });
    await (
      await reopened(client)
    ).run(async (context) => {
      const { settings } = context.workbook;
      settings.load('items/key, items/value');
      const missing = settings.getItemOrNullObject('gone');
      missing.load('value');
      await context.sync();
      const found = settings.items.map((setting) => [setting.key, setting.value as unknown]);
      expect(found).toEqual([
        ['object', { rules: ['a', "b's"], depth: 2 }],
        ['text', 'later wins'],
        ['number', 1.5],
      ]);
      expect(missing.isNullObject).toBe(true);
    });
  });
});
