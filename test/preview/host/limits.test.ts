import { knownMembers } from '../../../src/preview/host/members/all-classes';
import { GridUser } from '../../../src/preview/host/grid-user';
import { type Client, type Context, connect, fill, read } from './client';

const sheetOf = (context: Context): Excel.Worksheet => context.workbook.worksheets.getItem('Sheet1');

describe('what the host does not know', () => {
  test.each<[string, string, (context: Context) => unknown]>([
    [
      'a method',
      'Range.removeDuplicates',
      (context) => sheetOf(context).getRange('A1').removeDuplicates([0], true),
    ],
    ['a property', 'Range.style', (context) => sheetOf(context).getRange('A1').load('style')],
    [
      'a property that is set',
      'Range.hyperlink',
      (context) => (sheetOf(context).getRange('A1').hyperlink = { address: 'x' }),
    ],
    ['an object', 'Worksheet.slicers', (context) => sheetOf(context).slicers.load('items/name')],
    [
      'a nested property',
      'RangeFill.pattern',
      (context) => sheetOf(context).getRange('A1').load('format/fill/pattern'),
    ],
    [
      'an option',
      'CellProperties.format.fill.pattern',
      (context) =>
        sheetOf(context)
          .getRange('A1')
          .getCellProperties({ format: { fill: { pattern: true } } }),
    ],
  ])('fails by name: %s', async (_, name, use) => {
    const using = connect().run(async (context) => {
      use(context);
      await context.sync();
    });
    await expect(using).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining(name) as unknown,
    });
  });

  test('an enumeration value that does not exist is refused', async () => {
    const setting = connect().run(async (context) => {
      sheetOf(context).getRange('A1').format.horizontalAlignment = 'Middle' as 'Center';
      await context.sync();
    });
    await expect(setting).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('the known members can be listed', () => {
    const members = knownMembers();
    expect(members).toContain('Range.values');
    expect(members).toContain('Range.getCell()');
    expect(members).toContain('TableScopedCollection.items');
    expect(members).not.toContain('Range.removeDuplicates()');
    expect([...members].sort()).toEqual(members);
  });
});

describe('limits of the web', () => {
  test('a request over 5 MB is refused whole', async () => {
    const client = connect();
    const writing = client.run(async (context) => {
      sheetOf(context).getRange('A1').values = [['kept?']];
      sheetOf(context).getRange('B1:B200').values = Array.from({ length: 200 }, () => ['x'.repeat(30_000)]);
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(await read(client, 'A1', 'values')).toEqual([['']]);
  });

  test('an answer over 5 MB is refused', async () => {
    const client = connect();
    await fill(client, [['=REPT("x",30000)']]);
    await client.run(async (context) => {
      sheetOf(context).getRange('A2:A200').copyFrom('A1');
      await context.sync();
    });
    await expect(read(client, 'A1:A200', 'values')).rejects.toMatchObject({
      code: 'ResponsePayloadSizeLimitExceeded',
    });
    expect(client.connection.largest.response).toBeGreaterThan(5 * 1024 * 1024);
  });

  test('a formula whose functions stand in each other on more than 64 levels is refused', async () => {
    const deep = (levels: number) => `=${'IF(B1,('.repeat(levels)}1${'))'.repeat(levels)}`;
    const enter = (formula: string) =>
      connect().run(async (context) => {
        sheetOf(context).getRange('A1').formulas = [[formula]];
        await context.sync();
      });
    await enter(deep(64));
    await enter(`=${Array.from({ length: 65 }, () => 'N(B1)').join('+')}`);
    await expect(enter(deep(65))).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('an address over 8,192 characters is refused', async () => {
    const address = Array.from({ length: 2000 }, (_, index) => `A${index + 1}`).join(',');
    const reading = connect().run(async (context) => {
      sheetOf(context).getRange(address).load('address');
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('test controls', () => {
  const touch = (client: Client): Promise<unknown> => fill(client, [['x']]);

  test('a colleague can edit between a read and a write', async () => {
    const client = connect(undefined, {
      beforeBatch: ({ number }) => {
        if (number === 2) new GridUser(client.workbook, { remote: true }).enterText('Sheet1', 0, 0, 'theirs');
      },
    });
    await client.run(async (context) => {
      const cell = sheetOf(context).getRange('A1');
      cell.load('values');
      await context.sync();
      const before = cell.values;
      cell.load('values');
      await context.sync();
      expect([before, cell.values]).toEqual([[['']], [['theirs']]]);
    });
  });

  test('batches fail while a person edits a cell', async () => {
    const client = connect();
    client.connection.setEditing(true);
    await expect(touch(client)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    client.connection.setEditing(false);
    await touch(client);
  });

  test('batches that ask for it wait until the edit ends', async () => {
    const client = connect();
    client.connection.setEditing(true);
    let done = false;
    const running = client.Excel.run({ delayForCellEdit: true }, async (context) => {
      sheetOf(context).getRange('A1').values = [['after']];
      await context.sync();
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(done).toBe(false);
    client.connection.setEditing(false);
    await running;
    expect(await read(client, 'A1', 'values')).toEqual([['after']]);
  });

  test('a failure can be ordered, once', async () => {
    const client = connect();
    client.connection.failNext('AccessDenied');
    await expect(touch(client)).rejects.toMatchObject({ code: 'AccessDenied' });
    await touch(client);
    expect(await read(client, 'A1', 'values')).toEqual([['x']]);
  });

  test('the host can hang, and go on', async () => {
    const client = connect();
    client.connection.hang();
    let done = false;
    const running = touch(client).then(() => (done = true));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(done).toBe(false);
    client.connection.resume();
    await running;
  });

  test('requirement sets can be held back', () => {
    const { Office } = connect(undefined, { requirementSets: { ExcelApi: '1.14' } });
    const asked = ['1.9', '1.14', '1.15'].map((version) =>
      Office.context.requirements.isSetSupported('ExcelApi', version),
    );
    expect(asked).toEqual([true, true, false]);
  });
});
