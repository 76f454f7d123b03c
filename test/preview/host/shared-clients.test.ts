import { SharedNodeClients, type NodeClient } from '../../../src/preview/host/node-client';
import { newWorkbook } from '../../../src/preview/host/workbook-file';

const put = ({ Excel }: NodeClient, value: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[value]];
    await context.sync();
  });
const first = ({ connection }: NodeClient) => connection.workbook.findSheet('Sheet1')?.valueAt(0, 0);
const listen = ({ Excel }: NodeClient, heard: string[], name: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').onChanged.add(({ address }) => {
      heard.push(`${name} ${address}`);
      return Promise.resolve();
    });
    await context.sync();
  });
const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('clients that share a library', () => {
  test('each speak to their own workbook, whichever came last', async () => {
    const clients = new SharedNodeClients();
    const one = clients.connect(newWorkbook());
    const other = clients.connect(newWorkbook());
    await put(one, 'một');
    await put(other, 'hai');
    expect([first(one), first(other)]).toEqual(['một', 'hai']);
    await put(one, 'ba');
    expect([first(one), first(other)]).toEqual(['ba', 'hai']);
  });

  test('at work in turns: what one has begun goes on in its own workbook', async () => {
    const clients = new SharedNodeClients();
    const one = clients.connect(newWorkbook());
    const other = clients.connect(newWorkbook());
    await one.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      await put(other, 'hai');
      cell.values = [['một']];
      await context.sync();
    });
    expect([first(one), first(other)]).toEqual(['một', 'hai']);
  });

  test('are each told which requirement sets their own Excel has', () => {
    const clients = new SharedNodeClients();
    const older = clients.connect(newWorkbook(), { requirementSets: { ExcelApi: '1.14' } });
    const newer = clients.connect(newWorkbook(), { requirementSets: { ExcelApi: '1.18' } });
    const has = ({ Office }: NodeClient) => Office.context.requirements.isSetSupported('ExcelApi', '1.17');
    expect([has(older), has(newer)]).toEqual([false, true]);
  });

  test('hear of their own workbook only: one that listens shares with none that comes after it', async () => {
    const clients = new SharedNodeClients();
    const heard: string[] = [];
    const before = clients.connect(newWorkbook());
    const one = clients.connect(newWorkbook());
    await listen(one, heard, 'một');
    const after = clients.connect(newWorkbook());
    await listen(after, heard, 'hai');
    for (const client of [before, one, after]) await put(client, 'x');
    await put(one, 'y');
    await soon();
    expect(heard).toEqual(['một A1', 'hai A1', 'một A1']);
  });

  test('cannot both listen: that is refused, and not mixed up', async () => {
    const clients = new SharedNodeClients();
    const one = clients.connect(newWorkbook());
    const other = clients.connect(newWorkbook());
    await listen(one, [], 'một');
    await expect(listen(other, [], 'hai')).rejects.toMatchObject({
      code: 'GeneralException',
      message: expect.stringContaining('cannot both listen') as string,
    });
  });
});
