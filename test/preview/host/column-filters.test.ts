import { type Client, connect, fill, reopened } from './client';

/** A table of names and states. */
async function table(): Promise<Client> {
  const client = connect();
  await fill(client, [
    ['Name', 'State'],
    ['a', 'Late 3 days'],
    ['b', ''],
    ['c', 'LATE 1 day'],
    ['d', 'Not late'],
    ['e', 'Late*'],
  ]);
  await client.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').tables.add('A1:B6', true).name = 'Tasks';
    await context.sync();
  });
  return client;
}

const by = (client: Client, filter: (table: Excel.Table) => void) =>
  client.run(async (context) => {
    filter(context.workbook.tables.getItem('Tasks'));
    await context.sync();
  });

/** The names in the rows that are not hidden. */
async function seen(client: Client): Promise<string> {
  return client.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const rows = [2, 3, 4, 5, 6].map((row) => sheet.getRange(`A${row}`).load('values,rowHidden'));
    await context.sync();
    return rows.flatMap(({ values, rowHidden }) => (rowHidden ? [] : [String(values[0]?.[0])])).join('');
  });
}

const stateOf = (table: Excel.Table) => table.columns.getItem('State').filter;

describe('filters of the columns of a table', () => {
  test('keep the rows that show one of the texts, in letters of any size', async () => {
    const client = await table();
    await by(client, (tasks) => stateOf(tasks).applyValuesFilter(['', 'late 1 DAY']));
    expect(await seen(client)).toBe('bc');
  });

  test('keep what begins with a text, and a sign of a pattern for itself after a tilde', async () => {
    const client = await table();
    await by(client, (tasks) => stateOf(tasks).applyCustomFilter('=Late*'));
    expect(await seen(client)).toBe('ace');
    await by(client, (tasks) => stateOf(tasks).applyCustomFilter('=Late~*'));
    expect(await seen(client)).toBe('e');
    await by(client, (tasks) => stateOf(tasks).applyCustomFilter('=Late ? days'));
    expect(await seen(client)).toBe('a');
  });

  test('of several columns hold together, and end one by one or all at once', async () => {
    const client = await table();
    await by(client, (tasks) => {
      stateOf(tasks).applyCustomFilter('=Late*');
      tasks.columns.getItemAt(0).filter.applyValuesFilter(['a', 'b']);
    });
    expect(await seen(client)).toBe('a');
    await by(client, (tasks) => stateOf(tasks).clear());
    expect(await seen(client)).toBe('ab');
    await by(client, (tasks) => tasks.clearFilters());
    expect(await seen(client)).toBe('abcde');
  });

  test('do not follow what is typed until they are applied again', async () => {
    const client = await table();
    await by(client, (tasks) => stateOf(tasks).applyCustomFilter('=Late*'));
    await client.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('B2:B3').values = [['done'], ['Late again']];
      await context.sync();
    });
    expect(await seen(client)).toBe('ace');
    await by(client, (tasks) => tasks.reapplyFilters());
    expect(await seen(client)).toBe('bce');
  });

  test('are kept in the file', async () => {
    const client = await table();
    await by(client, (tasks) => stateOf(tasks).applyCustomFilter('=Late*'));
    const again = await reopened(client);
    expect(await seen(again)).toBe('ace');
    await by(again, (tasks) => tasks.reapplyFilters());
    expect(await seen(again)).toBe('ace');
  });

  test('are refused on a protected sheet, and where they are of a kind that is not known', async () => {
    const client = await table();
    await expect(by(client, (tasks) => stateOf(tasks).applyCustomFilter('>3'))).rejects.toMatchObject({
      code: 'ApiNotFound',
    });
    await client.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').protection.protect();
      await context.sync();
    });
    const filters = [
      (tasks: Excel.Table) => stateOf(tasks).applyValuesFilter(['a']),
      (tasks: Excel.Table) => stateOf(tasks).clear(),
      (tasks: Excel.Table) => tasks.clearFilters(),
      (tasks: Excel.Table) => tasks.reapplyFilters(),
    ];
    for (const filter of filters) {
      await expect(by(client, filter)).rejects.toMatchObject({ code: 'AccessDenied' });
    }
  });
});
