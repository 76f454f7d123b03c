import { GridUser } from '../../../src/preview/host/grid-user';
import { type Client, connect, fill } from './client';

interface Heard {
  readonly source: string;
  readonly address: string;
  readonly changeType: string;
}

async function listen(client: Client): Promise<Heard[]> {
  const heard: Heard[] = [];
  await client.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.load('id');
    await context.sync();
    sheet.onChanged.add((event) => {
      heard.push({ source: event.source, address: event.address, changeType: event.changeType });
      return Promise.resolve();
    });
    await context.sync();
  });
  return heard;
}

const delivered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe('events', () => {
  test("a person's edit is local, a colleague's remote", async () => {
    const client = connect();
    const heard = await listen(client);
    new GridUser(client.workbook).enterText('Sheet1', 1, 2, '5');
    new GridUser(client.workbook, { remote: true }).insertRows('Sheet1', 0);
    await delivered();
    expect(heard).toEqual([
      { source: 'Local', address: 'C2', changeType: 'RangeEdited' },
      { source: 'Remote', address: '1:1', changeType: 'RowInserted' },
    ]);
  });

  test("the add-in's own writes are told too, as its own", async () => {
    const client = connect();
    const triggers: (string | undefined)[] = [];
    await client.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        triggers.push(event.triggerSource);
        return Promise.resolve();
      });
      await context.sync();
    });
    await fill(client, [['x']]);
    new GridUser(client.workbook).enterText('Sheet1', 0, 0, 'y');
    await delivered();
    expect(triggers).toEqual(['ThisLocalAddin', 'Unknown']);
  });

  test('a sort is told with the rows that moved, inserted cells with the way that others went', async () => {
    const client = connect();
    const heard: unknown[] = [];
    await client.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem('Sheet1');
      sheet.load('id');
      await context.sync();
      worksheets.onRowSorted.add((event) => Promise.resolve(void heard.push(`all ${event.address}`)));
      sheet.onRowSorted.add((event) => Promise.resolve(void heard.push(`${event.source} ${event.address}`)));
      sheet.onColumnSorted.add(() => Promise.resolve(void heard.push('never')));
      sheet.onChanged.add((event) => {
        const { changeType, address, changeDirectionState } = event;
        const shift = changeDirectionState as Excel.ChangeDirectionState | undefined;
        heard.push(`${changeType} ${address} ${shift?.insertShiftDirection ?? ''}`.trim());
        return Promise.resolve();
      });
      await context.sync();
    });
    await fill(client, [[1], [3], [2], [4]]);
    new GridUser(client.workbook).sortRange('Sheet1', { top: 0, left: 0, bottom: 3, right: 0 }, [
      { key: 0, ascending: true },
    ]);
    await client.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('B2:B3').insert('Down');
      context.workbook.worksheets.getItem('Sheet1').getRange('C1:D1').merge();
      await context.sync();
    });
    await delivered();
    expect(heard).toEqual([
      'RangeEdited A1:A4',
      'RangeEdited A1:A4',
      'Local A2:A3',
      'all A2:A3',
      'CellInserted B2:B3 Down',
      'RangeEdited C1:D1',
    ]);
  });

  test('what a person takes back is told where it was', async () => {
    const client = connect();
    await fill(client, [['a', 'b', 'c']]);
    const heard = await listen(client);
    const person = new GridUser(client.workbook);
    person.enterText('Sheet1', 0, 1, 'x');
    person.undo();
    await delivered();
    expect(heard.map(({ address }) => address)).toEqual(['B1', 'B1']);
  });

  test('selection, new sheets and new names are told', async () => {
    const client = connect();
    const heard: string[] = [];
    await client.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onSelectionChanged.add((event) =>
        Promise.resolve(void heard.push(`selected ${event.address}`)),
      );
      worksheets.onAdded.add((event) => Promise.resolve(void heard.push(`added ${event.source}`)));
      worksheets.onNameChanged.add((event) => Promise.resolve(void heard.push(`named ${event.nameAfter}`)));
      await context.sync();
    });
    const person = new GridUser(client.workbook);
    person.select('Sheet1', { top: 2, left: 0, bottom: 3, right: 1 });
    person.copySheet('Sheet1');
    person.renameSheet('Sheet1', 'First');
    await delivered();
    expect(heard).toEqual(['selected A3:B4', 'added Local', 'named First']);
  });

  test('nothing is told to who does not listen any more', async () => {
    const client = connect();
    const heard: string[] = [];
    await client.run(async (context) => {
      const listener = context.workbook.worksheets.onChanged.add((event) =>
        Promise.resolve(void heard.push(event.address)),
      );
      await context.sync();
      listener.remove();
      await context.sync();
    });
    new GridUser(client.workbook).enterText('Sheet1', 0, 0, 'x');
    await delivered();
    expect(heard).toEqual([]);
    expect(client.connection.session.listening.size).toBe(0);
  });
});
