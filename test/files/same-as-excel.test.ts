import { readFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import { readWorkbookFile } from '../../src/files/read-workbook-file';
import { openWorkbook, saveWorkbook } from '../../src/preview/host/workbook-file';
import { readSheets, type SheetSnapshot } from '../../src/workbook/read-sheet';
import { blankUnderTest, underTest, type WorkbookUnderTest } from '../jobs/workbook-under-test';
import { testWithLibreOffice } from '../libre-office';
import { convertedByLibreOffice } from '../libre-office-file';
import { foreignFile } from '../preview/host/xlsx-parts';
import { rows, sheetOf, sheetsOf, troubleOf, workbookFile } from './hand-made';

const sample = new Uint8Array(readFileSync('assets/samples/khao-sat-quang-nam-2012.xlsx'));

/** The sheets of an open workbook as the add-in reads them from Excel. */
async function snapshotsOf(current: WorkbookUnderTest): Promise<readonly SheetSnapshot[]> {
  return current.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return readSheets(
      context,
      sheets.items.map(({ name }) => name),
    );
  });
}

async function expectSame(file: Uint8Array, current: WorkbookUnderTest): Promise<void> {
  const snapshots = await snapshotsOf(current);
  const sheets = await sheetsOf(file);
  expect(sheets.map(({ raw, names, texts }) => ({ raw, names, texts }))).toEqual(
    snapshots.map(({ raw, names, texts }) => ({ raw, names, texts })),
  );
}

describe('a sheet of a file and of Excel', () => {
  it('are one and the same: the sample', async () => {
    await expectSame(sample, underTest(await openWorkbook(sample)));
    const [sheet] = await sheetsOf(sample);
    expect(sheet?.raw.values.flat().filter((value) => value !== '').length).toBeGreaterThan(200);
    expect(sheet?.fonts?.(0, 0)).toBe('Times New Roman');
    expect(sheet?.warnings).toEqual([]);
  });

  it('are one and the same: tables, charts, rich texts of another program', async () => {
    const file = await foreignFile();
    await expectSame(file, underTest(await openWorkbook(file)));
  });

  it('are one and the same: texts that look like errors, and errors', async () => {
    const current = blankUnderTest();
    await current.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B2:D4').values = [
        ["'#N/A", '=NA()', '#N/A'],
        ['#ABC?', '="#REF!"', '=1/0'],
        [1, "'#DIV/0!", ''],
      ];
      await context.sync();
    });
    const file = await saveWorkbook(current.workbook);
    await expectSame(file, current);
    const [sheet] = await sheetsOf(file);
    expect([...(sheet?.raw.typedErrors ?? [])].sort()).toEqual(['B2', 'B3', 'C3', 'C4']);
  });

  it('are one and the same: what the host saves', async () => {
    const current = blankUnderTest();
    await current.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.name = 'Huyện "A" & B';
      sheet.getRange('C3:F5').values = [
        ['Tên', 'Đảng\nviên', true, ' hai  đầu '],
        ['=1+1', '=NA()', '=""', '=C4*1.5'],
        [41000, "'007", '_x000D_', 0.1],
      ];
      sheet.getRange('C5').numberFormat = [['dd/mm/yyyy']];
      sheet.getRange('D:D').numberFormat = [['@']];
      sheet.getRange('7:9').numberFormat = [['0.00']];
      sheet.getRange('D7').values = [['x']];
      sheet.getRange('C10:D11').merge();
      sheet.getRange('C12').values = [[5]];
      sheet.getRange('5:6').rowHidden = true;
      sheet.getRange('H900').format.fill.color = 'red';
      sheet.tables.add('C3:F5', true);
      sheet.names.add('KT_Cot', sheet.getRange('D4:D5'));
      sheet.names.add('KT_Id', '="abc"');
      const other = context.workbook.worksheets.add('Trống');
      other.visibility = 'Hidden';
      await context.sync();
    });
    const file = await saveWorkbook(current.workbook);
    await expectSame(file, current);
    const sheets = await sheetsOf(file);
    expect(sheets.map(({ hidden }) => hidden)).toEqual([false, true]);
    expect(sheets.map(({ raw }) => raw.hiddenRows)).toEqual([[4, 5], undefined]);
  });
});

describe('a file of a second writer', () => {
  const second = (bookType: 'xlsx' | 'xlsm' | 'xlsb' | 'biff8' | 'ods' | 'csv'): Uint8Array => {
    const sheet = utils.sheet_add_aoa<unknown>(
      utils.aoa_to_sheet([]),
      [
        ['Tên đơn vị', 'Đảng viên', 'Ngày'],
        ['TP Tam Kỳ', 48, { t: 'n', v: 41000, z: 'm/d/yyyy' }],
        ['Huyện <A> & "B"', -1.5, true],
      ],
      { origin: 'B3' },
    );
    sheet['!merges'] = [utils.decode_range('B8:D9')];
    const book = utils.book_new(sheet, 'Biểu 1');
    return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
  };

  it.each(['xlsx', 'xlsm'] as const)('is read: %s', async (bookType) => {
    const { raw } = await sheetOf(second(bookType));
    expect(raw.origin).toEqual({ row: 2, column: 1 });
    expect(raw.values).toEqual([
      ['Tên đơn vị', 'Đảng viên', 'Ngày'],
      ['TP Tam Kỳ', 48, 41000],
      ['Huyện <A> & "B"', -1.5, true],
    ]);
    expect(raw.numberFormats[1]).toEqual(['General', 'General', 'm/d/yyyy']);
    expect(raw.merges).toEqual([{ row: 7, column: 1, rowCount: 2, columnCount: 3 }]);
  });

  it.each([
    ['xlsb', { code: 'file-other-kind', kind: 'xlsb' }],
    ['ods', { code: 'file-other-kind', kind: 'ods' }],
    ['biff8', { code: 'file-old-format' }],
    ['csv', { code: 'file-not-workbook' }],
  ] as const)('is told by its kind: %s', async (bookType, trouble) => {
    expect(await troubleOf(second(bookType))).toEqual(trouble);
  });
});

describe('a file of LibreOffice', () => {
  testWithLibreOffice('holds the sample as Excel does', async () => {
    const file = await convertedByLibreOffice(sample, 'xlsx:Calc MS Excel 2007 XML');
    const [ours] = await sheetsOf(sample);
    const [theirs] = await sheetsOf(file);
    expect(theirs?.raw.values).toEqual(ours?.raw.values);
    expect(theirs?.raw.origin).toEqual(ours?.raw.origin);
    expect(new Set(theirs?.raw.merges)).toEqual(new Set(ours?.raw.merges));
    expect(theirs?.fonts?.(0, 0)).toBe(ours?.fonts?.(0, 0));
    await expectSame(file, underTest(await openWorkbook(file)));
  });

  testWithLibreOffice('gives results of formulas that were not calculated before', async () => {
    const file = workbookFile(
      rows(
        '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*21</f></c><c r="C1"><f>IF(A1=2,"","x")</f></c></row>',
      ),
    );
    expect((await sheetOf(file)).warnings).toEqual([
      { code: 'formulas-not-calculated', cells: 2, first: 'B1' },
    ]);
    const saved = await sheetOf(await convertedByLibreOffice(file, 'xlsx:Calc MS Excel 2007 XML'));
    expect(saved.raw.values).toEqual([[2, 42, '']]);
    expect(saved.warnings).toEqual([]);
  });

  testWithLibreOffice.each([
    ['xls:MS Excel 97', { code: 'file-old-format' }],
    ['ods', { code: 'file-other-kind', kind: 'ods' }],
    ['csv', { code: 'file-not-workbook' }],
  ])('is told by its kind: %s', async (filter, trouble) => {
    expect(await troubleOf(await convertedByLibreOffice(sample, filter))).toEqual(trouble);
  });
});

it('keeps the name of the file in what it answers', async () => {
  expect(await readWorkbookFile('huyện A.xlsx', sample)).toMatchObject({ ok: true, name: 'huyện A.xlsx' });
  expect(await readWorkbookFile('x.xlsx', new Uint8Array())).toMatchObject({ ok: false, name: 'x.xlsx' });
});
