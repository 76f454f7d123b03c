import { type Area, areaAddress, cellAddress } from '../../src/domain/address';
import type { RawSheet, RawValue } from '../../src/domain/survey/cells/raw-sheet';
import { SharedNodeClients } from '../../src/preview/host/node-client';
import { areaOf } from '../domain/survey/sheet-of';
import { newWorkbook, saveWorkbook } from '../../src/preview/host/workbook-file';

interface SheetToWrite {
  readonly name: string;
  readonly sheet: RawSheet;
  /** Of every cell. */
  readonly font?: string | undefined;
  readonly hidden?: readonly string[] | undefined;
}

const clients = new SharedNodeClients();

/** An .xlsx file with these sheets, each under its name, made by the preview's own Excel. */
export async function surveyFile(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  const workbook = newWorkbook();
  await clients.connect(workbook).Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const { name, sheet, font, hidden = [] } of sheets) {
      const worksheet = worksheets.add(name);
      write(worksheet, sheet, font);
      for (const address of hidden) hide(worksheet.getRange(address), areaOf(address));
    }
    worksheets.getItem('Sheet1').delete();
    await context.sync();
  });
  return saveWorkbook(workbook);
}

/** The columns of a range in one row, the rows of any other. */
function hide(range: Excel.Range, { rowCount, columnCount }: Area): void {
  if (columnCount > rowCount) range.columnHidden = true;
  else range.rowHidden = true;
}

function write(
  worksheet: Excel.Worksheet,
  { origin, values, numberFormats, merges, tables }: RawSheet,
  font?: string,
): void {
  const width = values[0]?.length ?? 0;
  if (width > 0) {
    const block = worksheet.getRangeByIndexes(origin.row, origin.column, values.length, width);
    numberFormats.forEach((line, row) => {
      line.forEach((format, column) => {
        if (format === 'General') return;
        const cell = worksheet.getRange(cellAddress(origin.row + row, origin.column + column));
        cell.numberFormat = [[format]];
      });
    });
    block.values = values.map((line) => line.map(typed));
    block.format.wrapText = true;
    if (font !== undefined) block.format.font.name = font;
  }
  for (const area of merges) worksheet.getRange(areaAddress(area)).merge();
  for (const area of tables) worksheet.tables.add(areaAddress(area), true);
}

/** As a person types it so that it stays what it is: a text is no date, and an error is none. */
function typed(value: RawValue): RawValue {
  if (typeof value !== 'string' || value === '' || /^#(?:N\/A|[A-Z]+(?:\/0)?!)$/.test(value)) return value;
  return `'${value}`;
}
