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
});
