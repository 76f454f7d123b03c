import { GridUser } from '../../../src/preview/host/grid-user';
import { saveWorkbook } from '../../../src/preview/host/workbook-file';
import { unzip } from '../../../src/preview/host/file/zip';
import { testWithLibreOffice } from '../../libre-office';
import { convertedByLibreOffice } from '../../libre-office-file';
import { type Client, connect, fill, reopened } from './client';

/** Shares of three districts as bars, the first on top. */
async function charted(): Promise<Client> {
  const client = connect();
  await fill(client, [
    ['Đơn vị', 'Tỷ lệ'],
    ['Duy Xuyên', 0.5],
    ['Phước Sơn', 0.25],
    ['Thăng Bình', 1],
  ]);
  await client.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const chart = sheet.charts.add('BarClustered', sheet.getRange('B1:B4'), 'Columns');
    chart.title.text = 'Tỷ lệ <xong> & chưa xong';
    chart.legend.visible = false;
    chart.setPosition('D2', sheet.getRange('H12'));
    chart.series.getItemAt(0).setXAxisValues(sheet.getRange('A2:A4'));
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.maximum = 1;
    chart.axes.categoryAxis.reversePlotOrder = true;
    await context.sync();
  });
  return client;
}

async function partOf(file: Uint8Array, path: string): Promise<string> {
  return new TextDecoder().decode((await unzip(file)).get(path));
}

const seen = (client: Client) =>
  client.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem('Sheet1');
    const chart = charts.getItemAt(0);
    charts.load('count');
    chart.title.load('text');
    chart.legend.load('visible');
    chart.series.load('count');
    chart.axes.valueAxis.load('minimum,maximum');
    chart.axes.categoryAxis.load('reversePlotOrder');
    await context.sync();
    const { valueAxis, categoryAxis } = chart.axes;
    return {
      charts: charts.count,
      title: chart.title.text,
      legend: chart.legend.visible,
      series: chart.series.count,
      bounds: [valueAxis.minimum, valueAxis.maximum],
      reversed: categoryAxis.reversePlotOrder,
    };
  });

const WANTED = {
  charts: 1,
  title: 'Tỷ lệ <xong> & chưa xong',
  legend: false,
  series: 1,
  bounds: [0, 1],
  reversed: true,
};

test('a chart is kept as it was made, saved and reopened as well', async () => {
  const client = await charted();
  expect(await seen(client)).toEqual(WANTED);
  expect(await seen(await reopened(client))).toEqual(WANTED);
});

test('it follows its cells and its sheet, and goes with it', async () => {
  const client = await charted();
  const user = new GridUser(client.workbook);
  user.insertRows('Sheet1', 0);
  user.renameSheet('Sheet1', 'Tiến độ');
  const chart = await partOf(await saveWorkbook(client.workbook), 'xl/charts/chart1.xml');
  expect([...chart.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, formula]) => formula)).toEqual([
    "'Tiến độ'!$B$2",
    "'Tiến độ'!$A$3:$A$5",
    "'Tiến độ'!$B$3:$B$5",
  ]);
  await client.run(async (context) => {
    context.workbook.worksheets.add('Khác');
    context.workbook.worksheets.getItem('Tiến độ').delete();
    await context.sync();
  });
  const parts = [...(await unzip(await saveWorkbook(client.workbook))).keys()];
  expect(parts.filter((path) => /chart|drawing/.test(path))).toEqual([]);
});

test('a second one stands in the same drawing', async () => {
  const client = await charted();
  await client.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.charts.add('BarClustered', sheet.getRange('B1:B3'), 'Columns');
    await context.sync();
  });
  expect(await seen(await reopened(client))).toEqual({ ...WANTED, charts: 2 });
  const parts = [...(await unzip(await saveWorkbook(client.workbook))).keys()];
  expect(parts.filter((path) => path.startsWith('xl/drawings/drawing'))).toEqual([
    'xl/drawings/drawing1.xml',
  ]);
});

test('what the host does not draw is refused', async () => {
  const client = connect();
  const add = (type: 'Pie' | 'BarClustered', address: string) =>
    client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.charts.add(type, sheet.getRange(address), 'Columns');
      await context.sync();
    });
  await expect(add('Pie', 'A1:A3')).rejects.toMatchObject({ code: 'InvalidArgument' });
  await expect(add('BarClustered', 'A1:B3')).rejects.toMatchObject({
    code: 'ApiNotFound',
  });
});

testWithLibreOffice('LibreOffice finds the bars with their names and numbers', async () => {
  const client = await charted();
  const file = await convertedByLibreOffice(await saveWorkbook(client.workbook), 'xlsx');
  const chart = await partOf(file, 'xl/charts/chart1.xml');
  const cached = (wrapper: string) =>
    [
      ...(chart.split(`<c:${wrapper}>`)[1]?.split(`</c:${wrapper}>`)[0] ?? '').matchAll(
        /<c:v>([^<]*)<\/c:v>/g,
      ),
    ].map(([, value]) => value);
  expect(cached('cat')).toEqual(['Duy Xuyên', 'Phước Sơn', 'Thăng Bình']);
  expect(cached('val')).toEqual(['0.5', '0.25', '1']);
  expect(chart).toContain('<c:orientation val="maxMin"/>');
  expect(chart).toContain('Tỷ lệ &lt;xong&gt; &amp; chưa xong');
});
