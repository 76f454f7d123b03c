import { unzip } from '../../../src/preview/host/file/zip';
import { saveWorkbook } from '../../../src/preview/host/workbook-file';
import { connect, reopened } from './client';

describe('page layout', () => {
  test('everything set for printing is kept in the file', async () => {
    const client = connect();
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.name = 'Khảo sát';
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.leftMargin = 36;
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintTitleRows('$1:$2');
      pageLayout.setPrintArea('A1:F40');
      pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Page &P/&N';
      pageLayout.headersFooters.defaultForAllPages.leftHeader = 'A && B';
      await context.sync();
    });
    await (
      await reopened(client)
    ).run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem('Khảo sát');
      pageLayout.load('orientation, paperSize, zoom, leftMargin, rightMargin, centerHorizontally');
      const pages = pageLayout.headersFooters.defaultForAllPages;
      pages.load('leftHeader, centerHeader, centerFooter');
      const rows = pageLayout.getPrintTitleRowsOrNullObject();
      rows.load('address');
      const columns = pageLayout.getPrintTitleColumnsOrNullObject();
      columns.load('address');
      const area = pageLayout.getPrintArea();
      area.load('address');
      await context.sync();
      expect(pageLayout.toJSON()).toMatchObject({
        orientation: 'Landscape',
        paperSize: 'A4',
        zoom: { horizontalFitToPages: 1 },
        leftMargin: 36,
        centerHorizontally: true,
      });
      expect(pageLayout.rightMargin).toBeCloseTo(50.4, 6);
      expect([pages.leftHeader, pages.centerHeader, pages.centerFooter]).toEqual([
        'A && B',
        '',
        'Page &P/&N',
      ]);
      expect(rows.address).toBe("'Khảo sát'!1:2");
      expect(columns.isNullObject).toBe(true);
      expect(area.address).toBe("'Khảo sát'!A1:F40");
    });
  });

  test('print titles are quoted in the file, as Excel wants a name with a space', async () => {
    const client = connect();
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.name = "Khảo sát '26";
      sheet.pageLayout.setPrintTitleRows('$1:$1');
      sheet.pageLayout.setPrintTitleColumns('$A:$B');
      await context.sync();
    });
    expect(client.workbook.names.map((name) => name.formula)).toEqual([
      "'Khảo sát ''26'!$A:$B,'Khảo sát ''26'!$1:$1",
    ]);
  });

  test('a scale takes the place of fitting to pages', async () => {
    await connect().run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem('Sheet1');
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 2 };
      pageLayout.zoom = { scale: 80 };
      pageLayout.load('zoom');
      await context.sync();
      expect(pageLayout.zoom).toEqual({ scale: 80 });
    });
  });

  test('print titles must be entire rows', async () => {
    const setting = connect().run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').pageLayout.setPrintTitleRows('A1:B2');
      await context.sync();
    });
    await expect(setting).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  describe('page breaks', () => {
    const broken = async (...rows: readonly string[]) => {
      const client = connect();
      await client.run(async (context) => {
        const { horizontalPageBreaks } = context.workbook.worksheets.getItem('Sheet1');
        for (const row of rows) horizontalPageBreaks.add(row);
        await context.sync();
      });
      return client;
    };
    const rowsOf = (client: Awaited<ReturnType<typeof broken>>) =>
      client.run(async (context) => {
        const breaks = context.workbook.worksheets.getItem('Sheet1').horizontalPageBreaks;
        breaks.load('items/rowIndex,items/columnIndex');
        const count = breaks.getCount();
        await context.sync();
        expect(count.value).toBe(breaks.items.length);
        return breaks.items.map(({ rowIndex, columnIndex }) => {
          expect(columnIndex).toBe(0);
          return rowIndex;
        });
      });

    test('are written as Excel writes them, before what comes after them', async () => {
      const client = await broken('A25', 'C10');
      expect(await rowsOf(client)).toEqual([9, 24]);
      const parts = await unzip(await saveWorkbook(client.workbook));
      const sheet = new TextDecoder().decode(parts.get('xl/worksheets/sheet1.xml'));
      expect(sheet).toContain(
        '<rowBreaks count="2" manualBreakCount="2"><brk id="9" max="16383" man="1"/><brk id="24" max="16383" man="1"/></rowBreaks>',
      );
      expect(await rowsOf(await reopened(client))).toEqual([9, 24]);
    });

    test('stand once where they are set twice, and go one by one or all together', async () => {
      const client = await broken('A25', 'A25', 'A10', 'A40');
      expect(await rowsOf(client)).toEqual([9, 24, 39]);
      await client.run(async (context) => {
        const breaks = context.workbook.worksheets.getItem('Sheet1').horizontalPageBreaks;
        const cell = breaks.getItem(1).getCellAfterBreak().load('address');
        await context.sync();
        expect(cell.address).toBe('Sheet1!A25');
        breaks.getItem(1).delete();
        await context.sync();
      });
      expect(await rowsOf(client)).toEqual([9, 39]);
      await client.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').horizontalPageBreaks.removePageBreaks();
        await context.sync();
      });
      expect(await rowsOf(client)).toEqual([]);
    });

    test('go along with inserted and deleted rows', async () => {
      const client = await broken('A10', 'A25');
      await client.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('12:14').insert('Down');
        sheet.getRange('10:10').delete('Up');
        await context.sync();
      });
      expect(await rowsOf(client)).toEqual([26]);
    });

    test.each(['A1', 'Sheet2!A5'])('none stands above %s', async (address) => {
      await expect(broken(address)).rejects.toThrow();
    });
  });
});
