import { read as readXlsx } from '@e965/xlsx';
import { openWorkbook, saveWorkbook } from '../../../src/preview/host/workbook-file';
import { type Client, connect, fill, read, reopened } from './client';
import { fileOf, partsOf } from './xlsx-parts';

const BAG = 'xl/featurePropertyBag/featurePropertyBag.xml';

/** B1 to B3 of Sheet1 as boxes beside the texts in A. */
async function boxes(): Promise<Client> {
  const client = connect();
  await fill(client, [
    ['b', true],
    ['c', false],
    ['a', true],
  ]);
  await setControl(client, 'B1:B3', { type: 'Checkbox' });
  return client;
}

const setControl = (client: Client, address: string, control: object): Promise<void> =>
  change(client, (sheet) => {
    sheet.getRange(address).control = control as Excel.CellControl;
  });

async function change(client: Client, act: (sheet: Excel.Worksheet) => void): Promise<void> {
  await client.run(async (context) => {
    act(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  });
}

/** The kinds of control of some cells or ranges. */
async function controls(client: Client, ...addresses: readonly string[]): Promise<readonly string[]> {
  return client.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const ranges = addresses.map((address) => sheet.getRange(address).load('control'));
    await context.sync();
    return ranges.map(({ control }) => control.type);
  });
}

test('a cell has no control, a checkbox where it is given one, and none again', async () => {
  const client = await boxes();
  expect(await controls(client, 'A1', 'B1', 'B1:B3', 'B4')).toEqual([
    'Empty',
    'Checkbox',
    'Checkbox',
    'Empty',
  ]);
  await setControl(client, 'B1:B2', { type: 'Empty' });
  expect(await controls(client, 'B1', 'B2', 'B3')).toEqual(['Empty', 'Empty', 'Checkbox']);
  expect(await read(client, 'B1:B3', 'values')).toEqual([[true], [false], [true]]);
});

test('cells that differ answer with the empty control, as the property is documented', async () => {
  expect(await controls(await boxes(), 'A1:B3', 'B3:B4')).toEqual(['Empty', 'Empty']);
});

test.each([{ type: 'Mixed' }, { type: 'Unknown' }, { type: 'Dropdown' }, {}])(
  'no other control can be given: %j',
  async (control) => {
    await expect(setControl(await boxes(), 'B1', control)).rejects.toMatchObject({ code: 'InvalidArgument' });
  },
);

test('what else a control might have is refused by its name', async () => {
  await expect(setControl(connect(), 'B1', { type: 'Checkbox', checked: true })).rejects.toMatchObject({
    code: 'ApiNotFound',
    message: 'Range.control.checked is not known to this host',
  });
});

test('values, contents and another fill leave the box; cleared formats take it', async () => {
  const client = await boxes();
  await change(client, (sheet) => {
    sheet.getRange('B1').values = [[false]];
    sheet.getRange('B2').clear('Contents');
    sheet.getRange('B3').format.fill.color = '#FFFF00';
  });
  expect(await controls(client, 'B1', 'B2', 'B3')).toEqual(['Checkbox', 'Checkbox', 'Checkbox']);
  await change(client, (sheet) => {
    sheet.getRange('B1').clear('Formats');
    sheet.getRange('B2').clear();
  });
  expect(await controls(client, 'B1', 'B2', 'B3')).toEqual(['Empty', 'Empty', 'Checkbox']);
  expect(await read(client, 'B1', 'values')).toEqual([[false]]);
});

test('the plain style takes the other formats alone', async () => {
  const client = await boxes();
  await change(client, (sheet) => {
    sheet.getRange('B1').format.font.bold = true;
    sheet.getRange('A1:B1').style = 'Normal';
  });
  expect(await controls(client, 'A1', 'B1')).toEqual(['Empty', 'Checkbox']);
  const isBold = await client.run(async (context) => {
    const { font } = context.workbook.worksheets.getItem('Sheet1').getRange('B1').format;
    font.load('bold');
    await context.sync();
    return font.bold;
  });
  expect(isBold).toBe(false);
});

test('the box goes with its cell: sorted, copied, and as rows come and go', async () => {
  const client = await boxes();
  await setControl(client, 'B2', { type: 'Empty' });
  await change(client, (sheet) => {
    sheet.getRange('A1:B3').sort.apply([{ key: 0, ascending: true }]);
  });
  expect(await read(client, 'A1:A3', 'values')).toEqual([['a'], ['b'], ['c']]);
  expect(await controls(client, 'B1', 'B2', 'B3')).toEqual(['Checkbox', 'Checkbox', 'Empty']);
  await change(client, (sheet) => {
    sheet.getRange('1:1').insert('Down');
    sheet.getRange('D1:D2').copyFrom('B2:B3', 'Formats');
    sheet.getRange('E1:E2').copyFrom('B2:B3', 'Values');
    sheet.getRange('3:3').delete('Up');
  });
  expect(await controls(client, 'B2', 'B3', 'D1', 'D2', 'E1')).toEqual([
    'Checkbox',
    'Empty',
    'Checkbox',
    'Checkbox',
    'Empty',
  ]);
});

test('a row that a table takes in gets the box of the row above', async () => {
  const client = await boxes();
  await client.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    context.workbook.tables.add(sheet.getRange('A1:B3'), false);
    sheet.getRange('A5').values = [['d']];
    await context.sync();
  });
  expect(await controls(client, 'B4', 'B5', 'B6')).toEqual(['Checkbox', 'Checkbox', 'Empty']);
});

test('the file says it as Excel does, opens in another reader and comes back the same', async () => {
  const client = await boxes();
  await setControl(client, 'D1', { type: 'Checkbox' });
  const bytes = await saveWorkbook(client.workbook);
  const parts = await partsOf(bytes);
  expect(parts.get(BAG)).toContain(
    '<bag type="Checkbox"/><bag type="XFControls"><bagId k="CellControl">0</bagId></bag>' +
      '<bag type="XFComplement"><bagId k="XFControls">1</bagId></bag>' +
      '<bag type="XFComplements" extRef="XFComplementsMapperExtRef"><a k="MappedFeaturePropertyBags"><bagId>2</bagId></a></bag>',
  );
  expect(parts.get('xl/_rels/workbook.xml.rels')).toContain(
    'Type="http://schemas.microsoft.com/office/2022/11/relationships/FeaturePropertyBag"',
  );
  expect(parts.get('[Content_Types].xml')).toContain('application/vnd.ms-excel.featurepropertybag+xml');
  expect(parts.get('xl/styles.xml')?.match(/<xfpb:xfComplement i="0"\/>/g)).toHaveLength(1);
  expect(readXlsx(bytes, { type: 'array' }).Sheets['Sheet1']?.['B1']).toMatchObject({ t: 'b', v: true });
  const again = await reopened(client);
  expect(await controls(again, 'A1', 'B1', 'B3', 'D1')).toEqual([
    'Empty',
    'Checkbox',
    'Checkbox',
    'Checkbox',
  ]);
  expect((await partsOf(await saveWorkbook(again.workbook))).get(BAG)).toBe(parts.get(BAG));
});

test('a workbook without boxes has no part for them', async () => {
  const parts = await partsOf(await saveWorkbook(connect().workbook));
  expect([...parts.keys()].filter((path) => path.includes('ropertyBag'))).toEqual([]);
});

test('a control of a newer Excel is told from a box and stays in the file', async () => {
  const parts = await partsOf(await saveWorkbook((await boxes()).workbook));
  const newer = parts.get(BAG)?.replace('<bag type="Checkbox"/>', '<bag type="Stars"/>');
  const client = connect(await openWorkbook(await fileOf(new Map([...parts, [BAG, newer ?? '']]))));
  expect(await controls(client, 'A1', 'B1')).toEqual(['Empty', 'Unknown']);
  await setControl(client, 'B2', { type: 'Checkbox' });
  const again = await reopened(client);
  expect(await controls(again, 'B1', 'B2', 'B3')).toEqual(['Unknown', 'Checkbox', 'Unknown']);
});
