import { SheetLinks } from '../../../src/preview/host/calc/sheet-links';
import { type Client, connect } from './client';

let client: Client;
/** Of sheet A, B, C and D: 1, 2, 3 and 4 in A1, and a formula in A2 that doubles it. */
beforeEach(async () => {
  client = connect();
  await client.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Sheet1').name = 'A';
    for (const [index, name] of ['A', 'B', 'C', 'D'].entries()) {
      const sheet = index === 0 ? worksheets.getFirst() : worksheets.add(name);
      sheet.getRange('A1:A2').formulas = [[index + 1], ['=A1*2']];
    }
    await context.sync();
  });
});

const links = () =>
  new SheetLinks(client.workbook).linkedSheets().map((sheets) => sheets.map(({ name }) => name).join());

async function put(sheet: string, address: string, formula: string | number): Promise<void> {
  await client.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[formula]];
    await context.sync();
  });
}

async function value(sheet: string, address: string): Promise<unknown> {
  return client.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return (range.values as unknown[][])[0]?.[0];
  });
}

describe('sheets whose formulas speak of each other', () => {
  test('are told apart from those that do not', async () => {
    expect(links()).toEqual(['A', 'B', 'C', 'D']);
    await put('C', 'B1', '=A!A2');
    expect(links()).toEqual(['A,C', 'B', 'D']);
    await put('B', 'B1', '=D!A2');
    expect(links()).toEqual(['A,C', 'B,D']);
    await put('D', 'B1', '=C!A2');
    expect(links()).toEqual(['A,B,C,D']);
  });

  test('by a name, be it by way of another', async () => {
    await client.run(async (context) => {
      context.workbook.names.add('of_d', '=D!$A$2');
      context.workbook.names.add('of_name', '=of_d+1');
      await context.sync();
    });
    await put('A', 'B1', '=of_name');
    expect(links()).toEqual(['A,D', 'B', 'C']);
    expect(await value('A', 'B1')).toBe(9);
  });

  test('by a table', async () => {
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('B');
      sheet.getRange('D1:D2').values = [['Số'], [5]];
      sheet.tables.add('D1:D2', true).name = 'T';
      await context.sync();
    });
    await put('C', 'B1', '=SUM(T[Số])');
    expect(links()).toEqual(['A', 'B,C', 'D']);
    expect(await value('C', 'B1')).toBe(5);
  });

  test('all of them where a text becomes a reference', async () => {
    await put('C', 'B1', '=INDIRECT("A"&"!A2")');
    expect(links()).toEqual(['A,B,C,D']);
  });
});

describe('a value', () => {
  test('follows cells of sheets that came to be spoken of after both were calculated', async () => {
    expect([await value('A', 'A2'), await value('C', 'A2')]).toEqual([2, 6]);
    await put('C', 'B1', '=A!A2+1');
    expect(await value('C', 'B1')).toBe(3);
    await put('A', 'A1', 10);
    expect([await value('C', 'B1'), await value('A', 'A2')]).toEqual([21, 20]);
  });

  test('follows a name that came to mean a cell of another sheet', async () => {
    await client.run(async (context) => {
      context.workbook.names.add('some', '=B!$A$2');
      await context.sync();
    });
    await put('A', 'B1', '=some');
    expect(await value('A', 'B1')).toBe(4);
    await client.run(async (context) => {
      context.workbook.names.getItem('some').formula = '=D!$A$2';
      await context.sync();
    });
    expect(await value('A', 'B1')).toBe(8);
    await put('D', 'A1', 50);
    expect(await value('A', 'B1')).toBe(100);
  });

  test('of a name is calculated where its cells are', async () => {
    const name = await client.run(async (context) => {
      const added = context.workbook.names.add('sum_of_two', '=B!$A$2+D!$A$2');
      added.load('value');
      await context.sync();
      return added.value as unknown;
    });
    expect(name).toBe(12);
    await put('D', 'A1', 7);
    expect([await value('D', 'A2'), await value('B', 'A2')]).toEqual([14, 4]);
  });

  test('is saved for all sheets, whichever was asked for', async () => {
    await put('A', 'A1', 3);
    await put('D', 'A1', 6);
    expect(await value('A', 'A2')).toBe(6);
    client.workbook.calculation.run();
    const last = client.workbook.findSheet('D');
    expect(last?.valueAt(1, 0)).toBe(12);
  });
});
