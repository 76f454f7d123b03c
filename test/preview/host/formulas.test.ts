import { openWorkbook, saveWorkbook } from '../../../src/preview/host/workbook-file';
import { connect, fill, read } from './client';

describe('formulas', () => {
  test('a changed cell changes the results that depend on it', async () => {
    const client = connect();
    await fill(client, [[1, 2, '=A1+B1']]);
    await fill(client, [[10]]);
    expect(await read(client, 'C1', 'values')).toEqual([[12]]);
  });

  test('a reference to another sheet whose name has a space is followed', async () => {
    const client = connect();
    await client.run(async (context) => {
      const other = context.workbook.worksheets.add("Khảo sát '26");
      other.getRange('B2').values = [[21]];
      await context.sync();
    });
    await fill(client, [["='Khảo sát ''26'!B2*2"]]);
    expect(await read(client, 'A1', 'values')).toEqual([[42]]);
  });

  test('structured references follow the table', async () => {
    const client = connect();
    await fill(client, [
      ['Name', 'Members', 'Twice'],
      ['a', 3, null],
      ['b', 4, null],
    ]);
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.tables.add('A1:C3', true).name = 'Survey';
      sheet.getRange('C2:C3').formulas = [['=[@Members]*2'], ['=[@Members]*2']];
      sheet.getRange('E1:E4').formulas = [
        ['=SUM(Survey[Members])'],
        ['=Survey[[#Headers],[Twice]]'],
        ['=ROWS(Survey[#All])'],
        ['=SUM(Survey[[Members]:[Twice]])'],
      ];
      await context.sync();
    });
    expect(await read(client, 'C2:C3', 'values')).toEqual([[6], [8]]);
    expect(await read(client, 'E1:E4', 'values')).toEqual([[7], ['Twice'], [3], [21]]);
    expect(await read(client, 'C2', 'formulas')).toEqual([['=[@Members]*2']]);
  });

  test('a column name with a bracket is escaped', async () => {
    const client = connect();
    await fill(client, [['Count [all]'], [5]]);
    await client.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').tables.add('A1:A2', true).name = 'T_1';
      await context.sync();
    });
    await client.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('C1').formulas = [["=SUM(T_1[Count '[all']])"]];
      await context.sync();
    });
    expect(await read(client, 'C1', 'values')).toEqual([[5]]);
  });

  test('a spilling formula fills the cells below it', async () => {
    const client = connect();
    await fill(client, [
      [3, '=SORT(A1:A3)'],
      [1, null],
      [2, null],
    ]);
    expect(await read(client, 'B1:B3', 'values')).toEqual([[1], [2], [3]]);
    expect(await read(client, 'B1:B3', 'formulas')).toEqual([['=SORT(A1:A3)'], [2], [3]]);
  });

  test('a formula that stands before one that it reads fills as many cells as that one says', async () => {
    const client = connect();
    await fill(client, [['=SEQUENCE(B1)/7', '=D2+1', '=A3&"x"', '=SEQUENCE(3)']]);
    expect(await read(client, 'A1:D3', 'values')).toEqual([
      [1 / 7, 3, `${3 / 7}x`, 1],
      [2 / 7, '', '', 2],
      [3 / 7, '', '', 3],
    ]);
  });

  test('a result has all its digits, be it text before or after', async () => {
    const client = connect();
    await fill(client, [[1, '=IF(A1>1,A1/3,"few")', '=B1']]);
    expect(await read(client, 'B1:C1', 'values')).toEqual([['few', 'few']]);
    await client.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('2:2').insert('Down');
      await context.sync();
    });
    expect(await read(client, 'B1:C1', 'values')).toEqual([['few', 'few']]);
    for (const [value, result] of [
      [2, 2 / 3],
      [0, 'few'],
      [5, 5 / 3],
    ]) {
      await fill(client, [[value]]);
      expect(await read(client, 'B1:C1', 'values')).toEqual([[result, result]]);
    }
  });

  test('HYPERLINK shows its friendly text', async () => {
    const client = connect();
    await fill(client, [['=HYPERLINK("https://example.org/?a=1,2","go")', '=LEN(HYPERLINK("abc"))']]);
    expect(await read(client, 'A1:B1', 'values')).toEqual([['go', 3]]);
  });

  test('a function nobody knows gives #NAME?', async () => {
    const client = connect();
    await fill(client, [['=NOSUCHFUNCTION(1)']]);
    expect(await read(client, 'A1', 'values')).toEqual([['#NAME?']]);
  });

  test('numbers as text stay text in calculations', async () => {
    const client = connect();
    await fill(client, [["'12", '=ISTEXT(A1)', '=A1&"x"', '=SUM(A1:A1)']]);
    expect(await read(client, 'B1:D1', 'values')).toEqual([[true, '12x', 0]]);
  });
});

test('a workbook that is not calculated keeps the results of its file, and refuses what only a calculation tells', async () => {
  const made = connect();
  await fill(made, [[1, '=A1+1']]);
  const client = connect(await openWorkbook(await saveWorkbook(made.workbook), { calculates: false }));
  await fill(client, [[5]]);
  expect(await read(client, 'B1', 'values')).toEqual([[2]]);
  await client.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('C1').formulas = [['=A1+1']];
    await context.sync();
  });
  expect(await read(client, 'B1:C1', 'formulas')).toEqual([['=A1+1', '=A1+1']]);
  expect(await read(client, 'C1', 'values')).toEqual([['']]);
  const [sheet] = client.workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  expect(() => client.workbook.calculation.evaluateFor(sheet, [[0, 3, '=A1>1']])).toThrow(
    'This workbook is not calculated.',
  );
});
