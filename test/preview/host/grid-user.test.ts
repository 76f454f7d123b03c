import { GridUser } from '../../../src/preview/host/grid-user';
import { GridView } from '../../../src/preview/host/grid-view';
import { connect, read } from './client';

describe('a person at the grid', () => {
  test.each([
    ['1.234,5', 1234.5],
    ['12,5%', 0.125],
    ['2/9/2026', 46267],
    ['1.5', '1.5'],
    ['=1+1', 2],
    ['TRUE', true],
    ['Xã 1', 'Xã 1'],
  ])('typing %p in Vietnam means %p', async (text, value) => {
    const client = connect();
    new GridUser(client.workbook, { locale: 'vi' }).enterText('Sheet1', 0, 0, text);
    expect(await read(client, 'A1', 'values')).toEqual([[value]]);
  });

  test('undo takes edits back and redo makes them again', async () => {
    const client = connect();
    const person = new GridUser(client.workbook);
    person.enterText('Sheet1', 0, 0, '1');
    person.enterText('Sheet1', 0, 1, '=A1*2');
    person.insertRows('Sheet1', 0);
    expect(person.undo()).toBe(true);
    expect(await read(client, 'A1:B1', 'formulas')).toEqual([[1, '=A1*2']]);
    expect(person.undo()).toBe(true);
    expect(await read(client, 'A1:B1', 'formulas')).toEqual([[1, '']]);
    expect(person.redo()).toBe(true);
    expect(await read(client, 'A1:B1', 'values')).toEqual([[1, 2]]);
    expect(person.redo()).toBe(true);
    expect(person.redo()).toBe(false);
    expect(await read(client, 'A2:B2', 'values')).toEqual([[1, 2]]);
  });

  test('a missing sheet is not found', () => {
    const person = new GridUser(connect().workbook);
    expect(() => person.enterText('Nowhere', 0, 0, 'x')).toThrow(
      expect.objectContaining({ code: 'ItemNotFound' }) as Error,
    );
  });

  test('a subscriber hears of every change until it stops', () => {
    const { workbook } = connect();
    const heard: string[] = [];
    const stop = workbook.onChanged((change) => heard.push(change.kind));
    const person = new GridUser(workbook);
    person.enterText('Sheet1', 0, 0, 'x');
    stop();
    person.enterText('Sheet1', 0, 0, 'y');
    expect(heard).toEqual(['cells']);
  });
});

describe('the view of a grid', () => {
  test('tabs, cells, sizes and merges are as shown', async () => {
    const client = connect();
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.tabColor = '#FF0000';
      sheet.getRange('A1:B2').values = [
        [1234.5, 'x'],
        ['=A1*2', true],
      ];
      sheet.getRange('A1').numberFormat = [['#,##0.0']];
      sheet.getRange('D1:E1').merge();
      sheet.getRange('C:C').columnHidden = true;
      sheet.getRange('2:2').format.rowHeight = 30;
      sheet.freezePanes.freezeRows(1);
      context.workbook.worksheets.add('Hidden').visibility = 'Hidden';
      await context.sync();
    });
    const view = new GridView(client.workbook, 'vi');
    expect(
      view.tabs().map(({ name, visible, tabColor, active }) => [name, visible, tabColor, active]),
    ).toEqual([
      ['Sheet1', true, '#FF0000', true],
      ['Hidden', false, '', false],
    ]);
    const cells = view.cells('Sheet1', { top: 0, left: 0, bottom: 1, right: 1 });
    expect(cells.map((row) => row.map(({ text, kind, entry }) => [text, kind, entry]))).toEqual([
      [
        ['1.234,5', 'number', '1234,5'],
        ['x', 'text', 'x'],
      ],
      [
        ['2469', 'number', '=A1*2'],
        ['TRUE', 'logical', 'TRUE'],
      ],
    ]);
    expect(view.columnWidths('Sheet1', 1, 3)).toEqual([64, 0, 64]);
    expect(view.rowHeights('Sheet1', 0, 1)).toEqual([20, 40]);
    expect(view.look('Sheet1')).toMatchObject({
      used: { top: 0, left: 0, bottom: 1, right: 1 },
      merges: [{ top: 0, left: 3, bottom: 0, right: 4 }],
      frozenRows: 1,
      frozenColumns: 0,
      gridlines: true,
      isProtected: false,
    });
  });
});
