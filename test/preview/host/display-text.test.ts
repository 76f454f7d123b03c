import { connect, fill, read } from './client';

async function shown(value: number | string, format: string, locale: 'en' | 'vi' = 'en'): Promise<unknown> {
  const client = connect(undefined, { locale });
  await fill(client, [[value]]);
  await client.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').numberFormat = [[format]];
    await context.sync();
  });
  return (await read(client, 'A1', 'text'))[0]?.[0];
}

describe('the text of a cell', () => {
  test.each([
    [1234.5, '#,##0.00', '1,234.50'],
    [0.125, '0.0%', '12.5%'],
    [-5, '#,##0;(#,##0)', '(5)'],
    [0, '0;-0;"none"', 'none'],
    [7, '000', '007'],
    [1.005, '0.00', '1.01'],
    [1234567, '0.0,,"M"', '1.2M'],
    [12345, '0.00E+00', '1.23E+04'],
    [46267, 'dd/mm/yyyy', '02/09/2026'],
    [46267, 'd mmm yy', '2 Sep 26'],
    [46267.75, 'hh:mm AM/PM', '06:00 PM'],
    [1.5, '[h]:mm', '36:00'],
    [3, '0 "members"', '3 members'],
    [0.1, 'General', '0.1'],
    [123456789012, 'General', '1.23457E+11'],
    [-2, '0.0', '-2.0'],
  ])('%p with the format %p shows %p', async (value, format, text) => {
    expect(await shown(value, format)).toBe(text);
  });

  test('a reader in Vietnam sees a decimal comma and points between thousands', async () => {
    expect(await shown(1234567.25, '#,##0.00', 'vi')).toBe('1.234.567,25');
    expect(await shown(0.5, 'General', 'vi')).toBe('0,5');
  });

  test('the short date follows the reader, not the file', async () => {
    expect(await shown(46267, 'm/d/yyyy', 'vi')).toBe('02/09/2026');
  });

  test('text goes into the text section', async () => {
    expect(await shown('abc', '0;0;0;"<"@">"')).toBe('<abc>');
  });
});
