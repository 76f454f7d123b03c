import { connect, reopened } from './client';

describe('formats of a range', () => {
  test('font, fill and alignment are read back and survive the file', async () => {
    const client = connect();
    await client.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem('Sheet1').getRange('B2:C3');
      format.fill.color = '#FFEB9C';
      format.font.bold = true;
      format.font.italic = true;
      format.font.size = 13;
      format.font.name = 'Times New Roman';
      format.font.color = '#9C5700';
      format.horizontalAlignment = 'Center';
      format.verticalAlignment = 'Top';
      format.wrapText = true;
      format.indentLevel = 1;
      format.protection.locked = false;
      await context.sync();
    });
    const again = await reopened(client);
    await again.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem('Sheet1').getRange('C3');
      format.load(
        'horizontalAlignment, verticalAlignment, wrapText, indentLevel, fill/color, protection/locked',
      );
      format.font.load('name, size, bold, italic, color, underline');
      await context.sync();
      expect(format.toJSON()).toMatchObject({
        horizontalAlignment: 'Center',
        verticalAlignment: 'Top',
        wrapText: true,
        indentLevel: 1,
        fill: { color: '#FFEB9C' },
        protection: { locked: false },
        font: {
          name: 'Times New Roman',
          size: 13,
          bold: true,
          italic: true,
          color: '#9C5700',
          underline: 'None',
        },
      });
    });
  });

  test('a cell without a fill reads as white', async () => {
    await connect().run(async (context) => {
      const { fill } = context.workbook.worksheets.getItem('Sheet1').getRange('A1').format;
      fill.load('color');
      await context.sync();
      expect(fill.color).toBe('#FFFFFF');
    });
  });

  test('cells that differ read as nothing', async () => {
    await connect().run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').format.fill.color = '#FF0000';
      const { format } = sheet.getRange('A1:B1');
      format.load('font/bold, fill/color');
      await context.sync();
      expect(format.font.bold).toBeNull();
      expect(format.fill.color).toBe('');
    });
  });

  test('an edge border lies on the edge only', async () => {
    await connect().run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const edge = sheet.getRange('A1:B2').format.borders.getItem('EdgeBottom');
      edge.style = 'Continuous';
      edge.weight = 'Medium';
      edge.color = '#808080';
      const below = sheet.getRange('B2').format.borders.getItem('EdgeBottom');
      const above = sheet.getRange('B1').format.borders.getItem('EdgeBottom');
      below.load('style, weight, color');
      above.load('style');
      await context.sync();
      expect(below.toJSON()).toMatchObject({ style: 'Continuous', weight: 'Medium', color: '#808080' });
      expect(above.style).toBe('None');
    });
  });

  test('a new cell takes up the format of its entire column', async () => {
    await connect().run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B:B').numberFormat = [['dd/mm/yyyy']];
      sheet.getRange('B7').values = [[46267]];
      const cell = sheet.getRange('B7');
      cell.load('text');
      await context.sync();
      expect(cell.text).toEqual([['02/09/2026']]);
    });
  });

  test('an untouched column is 48 wide and a row 15 high', async () => {
    await connect().run(async (context) => {
      const { format } = context.workbook.worksheets.getItem('Sheet1').getRange('C3');
      format.load('columnWidth, rowHeight');
      await context.sync();
      expect(format.columnWidth).toBe(48);
      expect(format.rowHeight).toBe(15);
    });
  });

  test('widths and heights survive the file', async () => {
    const client = connect();
    await client.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem('Sheet1').getRange('C3');
      format.columnWidth = 120;
      format.rowHeight = 30;
      await context.sync();
    });
    await (
      await reopened(client)
    ).run(async (context) => {
      const { format } = context.workbook.worksheets.getItem('Sheet1').getRange('C3');
      format.load('columnWidth, rowHeight');
      await context.sync();
      expect(format.columnWidth).toBe(120);
      expect(format.rowHeight).toBe(30);
    });
  });

  test('formats are cleared without the values, and values without the formats', async () => {
    await connect().run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const cells = sheet.getRange('A1:B1');
      cells.values = [[1, 2]];
      cells.format.font.bold = true;
      sheet.getRange('A1').clear('Formats');
      sheet.getRange('B1').clear('Contents');
      cells.load('values');
      const [first, second] = [sheet.getRange('A1').format.font, sheet.getRange('B1').format.font];
      first.load('bold');
      second.load('bold');
      await context.sync();
      expect(cells.values).toEqual([[1, '']]);
      expect(first.bold).toBe(false);
      expect(second.bold).toBe(true);
    });
  });

  test('cell properties are set and read per cell', async () => {
    await connect().run(async (context) => {
      const cells = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
      cells.setCellProperties([[{ format: { fill: { color: '#00FF00' }, font: { bold: true } } }, {}]]);
      const found = cells.getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { bold: true } },
      });
      await context.sync();
      expect(found.value).toEqual([
        [
          { address: 'Sheet1!A1', format: { fill: { color: '#00FF00' }, font: { bold: true } } },
          { address: 'Sheet1!B1', format: { fill: { color: '#FFFFFF' }, font: { bold: false } } },
        ],
      ]);
    });
  });

  test('hidden rows and columns read as hidden, in part as null', async () => {
    await connect().run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('2:2').rowHidden = true;
      const [one, both] = [sheet.getRange('A2'), sheet.getRange('A1:A2')];
      one.load('rowHidden, hidden');
      both.load('rowHidden');
      await context.sync();
      expect([one.rowHidden, one.hidden, both.rowHidden]).toEqual([true, true, null]);
    });
  });

  test('only merged areas that begin in the range are given', async () => {
    await connect().run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B2').merge();
      sheet.getRange('D1:D3').merge();
      const all = sheet.getRange('A1:D1').getMergedAreasOrNullObject();
      all.load('areaCount, areas/items/address');
      const tail = sheet.getRange('B1:C2').getMergedAreasOrNullObject();
      tail.load('isNullObject');
      await context.sync();
      expect(all.areaCount).toBe(2);
      expect(all.areas.items.map((area) => area.address)).toEqual(['Sheet1!A1:B2', 'Sheet1!D1:D3']);
      expect(tail.isNullObject).toBe(true);
    });
  });
});
