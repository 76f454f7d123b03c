import { blankUnderTest, valuesOf, type WorkbookUnderTest } from '../../jobs/workbook-under-test';

/** Two tables: one of waves with what they begin, one of districts that asks it; and a cell outside that counts both. */
async function twoTables(): Promise<WorkbookUnderTest> {
  const current = blankUnderTest();
  await current.run(async (context) => {
    const first = context.workbook.worksheets.getActiveWorksheet();
    first.name = 'Một';
    const second = context.workbook.worksheets.add('Hai');
    first.getRange('A1:C3').values = [
      ['Đợt', 'Bắt đầu', 'Riêng'],
      ['A', 5, 1],
      ['B', 7, 2],
    ];
    first.tables.add('A1:C3', true).name = 'Dot';
    second.getRange('A1:B2').values = [
      ['Đơn vị', 'Số'],
      ['X', 3],
    ];
    second.tables.add('A1:B2', true).name = 'DonVi';
    await context.sync();
    first.getRange('C2:C3').formulas = [['=[@[Bắt đầu]]+1'], ['=[@[Bắt đầu]]+1']];
    second.getRange('B2').formulas = [['=SUM(Dot[Bắt đầu])']];
    second.getRange('D1').formulas = [['=SUM(DonVi[Số])+COUNTA(Dot[Đợt])']];
    await context.sync();
  });
  return current;
}

async function formulasOf(current: WorkbookUnderTest, sheet: string, address: string): Promise<unknown> {
  return current.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('formulas');
    await context.sync();
    return (range.formulas as unknown[][])[0]?.[0];
  });
}

// As Excel repairs what it opens and saves: the specifier of a deleted column becomes `Table[#REF!]`, that of a deleted
// table `#REF!`; neither comes back with a new column or table of that name.
test('formulas that speak of a deleted column of a table speak of none, also once a column has its name', async () => {
  const current = await twoTables();
  await current.run(async (context) => {
    context.workbook.tables.getItem('Dot').columns.getItem('Bắt đầu').delete();
    await context.sync();
    context.workbook.tables.getItem('Dot').columns.add(-1, [['Bắt đầu'], [5], [7]]);
    await context.sync();
  });
  expect(await formulasOf(current, 'Hai', 'B2')).toBe('=SUM(Dot[#REF!])');
  expect(await formulasOf(current, 'Một', 'B2')).toBe('=[@[#REF!]]+1');
  expect(await valuesOf(current, 'Hai', 'B2')).toEqual([['#REF!']]);
  expect(await valuesOf(current, 'Một', 'B2')).toEqual([['#REF!']]);
});

test.each([
  ['its sheet', (workbook: Excel.Workbook) => workbook.worksheets.getItem('Một').delete()],
  ['its rows', (workbook: Excel.Workbook) => workbook.worksheets.getItem('Một').getRange('1:4').delete('Up')],
  ['itself', (workbook: Excel.Workbook) => workbook.tables.getItem('Dot').delete()],
])('formulas that speak of a table speak of none once %s is deleted', async (_, remove) => {
  const current = await twoTables();
  await current.run(async (context) => {
    remove(context.workbook);
    await context.sync();
  });
  expect(await formulasOf(current, 'Hai', 'B2')).toBe('=SUM(#REF!)');
  expect(await formulasOf(current, 'Hai', 'D1')).toBe('=SUM(DonVi[Số])+COUNTA(#REF!)');
  expect(await valuesOf(current, 'Hai', 'B2')).toEqual([['#REF!']]);
});

test('a column that its table is drawn together from is gone for formulas as well', async () => {
  const current = await twoTables();
  await current.run(async (context) => {
    context.workbook.tables.getItem('DonVi').resize('A1:A2');
    await context.sync();
  });
  expect(await formulasOf(current, 'Hai', 'D1')).toBe('=SUM(DonVi[#REF!])+COUNTA(Dot[Đợt])');
});
