import { GridUser } from '../../../src/preview/host/grid-user';
import { GridView } from '../../../src/preview/host/grid-view';
import { type Client, connect, fill, read, reopened } from './client';

async function validate(client: Client, address: string, rule: Excel.DataValidationRule): Promise<void> {
  await client.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(address).dataValidation.rule = rule;
    await context.sync();
  });
}

describe('data validation', () => {
  test('a list rule with its messages survives the file', async () => {
    const client = connect();
    await client.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem('Sheet1').getRange('B2:B5');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'yes,no' } };
      dataValidation.errorAlert = {
        message: 'Choose one',
        title: 'Wrong',
        showAlert: true,
        style: 'Warning',
      };
      dataValidation.prompt = { message: 'yes or no', title: 'Answer', showPrompt: true };
      dataValidation.ignoreBlanks = false;
      await context.sync();
    });
    await (
      await reopened(client)
    ).run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem('Sheet1').getRange('B3');
      dataValidation.load('type, rule, errorAlert, prompt, ignoreBlanks');
      await context.sync();
      expect(dataValidation.toJSON()).toMatchObject({
        type: 'List',
        rule: { list: { inCellDropDown: true, source: 'yes,no' } },
        errorAlert: { message: 'Choose one', title: 'Wrong', showAlert: true, style: 'Warning' },
        prompt: { message: 'yes or no', title: 'Answer', showPrompt: true },
        ignoreBlanks: false,
      });
    });
  });

  test('the choices of a cell come from the list or from the cells it names', async () => {
    const client = connect();
    await fill(client, [['x'], ['y'], [''], ['z']]);
    await validate(client, 'C1', { list: { inCellDropDown: true, source: 'a, b' } });
    await validate(client, 'C2', { list: { inCellDropDown: true, source: '=$A$1:$A$4' } });
    const view = new GridView(client.workbook);
    expect(view.choices('Sheet1', 0, 2)).toEqual(['a', 'b']);
    expect(view.choices('Sheet1', 1, 2)).toEqual(['x', 'y', 'z']);
    expect(view.choices('Sheet1', 5, 5)).toBeUndefined();
    new GridUser(client.workbook).insertRows('Sheet1', 0);
    expect(view.choices('Sheet1', 2, 2)).toEqual(['x', 'y', 'z']);
  });

  test('the choices of a cell come from the cells that a formula comes to in its row', async () => {
    const client = connect();
    await fill(client, [
      ['x', 'y', '', ''],
      ['u', 'v', 2.5, '=A1&"w"'],
      ['', '', '', ''],
    ]);
    await validate(client, 'F1:F3', {
      list: { inCellDropDown: true, source: '=OFFSET($A1,0,0,1,MAX(1,COUNTIF($A1:$D1,"?*")))' },
    });
    await validate(client, 'G1', { list: { inCellDropDown: true, source: '=INDEX($A$1:$B$2,0,2)' } });
    await validate(client, 'G2', { list: { inCellDropDown: true, source: '=OFFSET($A$1,0,0,9,0)' } });
    const view = new GridView(client.workbook);
    const choices = (row: number, column = 5) => view.choices('Sheet1', row, column);
    // The number is no text that COUNTIF counts: three texts, so the first three cells.
    expect([choices(0), choices(1), choices(2)]).toEqual([['x', 'y'], ['u', 'v', '2.5'], []]);
    expect([choices(0, 6), choices(1, 6)]).toEqual([['y', 'v'], []]);
    await fill(client, [['x', 'y', 'z']]);
    expect(choices(0)).toEqual(['x', 'y', 'z']);
    new GridUser(client.workbook).insertRows('Sheet1', 0);
    expect([choices(1), choices(2)]).toEqual([
      ['x', 'y', 'z'],
      ['u', 'v', '2.5'],
    ]);
  });

  test('what is typed is held against the cells that a formula comes to', async () => {
    const client = connect();
    await fill(client, [['x', 'y', 'y']]);
    const source = '=OFFSET($A1,0,0,1,COUNTIF($A1:$B1,"?*"))';
    await validate(client, 'C1', { list: { inCellDropDown: true, source } });
    const isValid = () =>
      client.run(async (context) => {
        const { dataValidation } = context.workbook.worksheets.getItem('Sheet1').getRange('C1');
        dataValidation.load('valid');
        await context.sync();
        return dataValidation.valid;
      });
    expect(await isValid()).toBe(true);
    await fill(client, [['x', '']]);
    expect(await isValid()).toBe(false);
  });

  test('a list in the rule holds 255 characters and no more', async () => {
    const client = connect();
    await validate(client, 'A1', { list: { inCellDropDown: true, source: 'x'.repeat(255) } });
    await expect(
      validate(client, 'A1', { list: { inCellDropDown: true, source: 'x'.repeat(256) } }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('what an add-in writes is not held to the rule, but can be checked', async () => {
    const client = connect();
    await validate(client, 'A1:A2', { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } });
    await fill(client, [[5], [50]]);
    expect(await read(client, 'A1:A2', 'values')).toEqual([[5], [50]]);
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const [good, both] = [sheet.getRange('A1').dataValidation, sheet.getRange('A1:A2').dataValidation];
      good.load('valid');
      both.load('valid');
      await context.sync();
      expect(good.valid).toBe(true);
      expect(both.valid).toBeNull();
    });
  });

  test('a custom rule is checked per cell', async () => {
    const client = connect();
    await fill(client, [
      [1, 2],
      [3, 2],
    ]);
    await validate(client, 'B1:B2', { custom: { formula: '=B1>=A1' } });
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const [first, second] = [sheet.getRange('B1').dataValidation, sheet.getRange('B2').dataValidation];
      first.load('valid');
      second.load('valid');
      await context.sync();
      expect([first.valid, second.valid]).toEqual([true, false]);
    });
  });

  test('clearing a part leaves the rule on the rest, and ranges with both are inconsistent', async () => {
    const client = connect();
    await validate(client, 'A1:A3', { list: { inCellDropDown: true, source: 'a' } });
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A2').dataValidation.clear();
      const found = ['A1', 'A2', 'A1:A3'].map((address) => sheet.getRange(address).dataValidation);
      for (const validation of found) validation.load('type');
      await context.sync();
      expect(found.map((validation) => validation.type)).toEqual(['List', 'None', 'Inconsistent']);
    });
  });
});
