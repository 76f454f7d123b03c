import { type Area, columnCount, rowCount } from '../document/address';
import { assertContentsOpen, cellCount, isUnbounded, mostCells } from '../document/limits';
import { displayText } from '../document/number-format';
import type { CellStyle } from '../document/cell-style';
import { type CellValue, isError } from '../document/value';
import { writeBlock } from '../document/write-cells';
import { applyStyle } from '../document/apply-style';
import { block } from '../protocol/arguments';
import { hostError } from '../protocol/host-error';
import type { RangeHandle } from './range-handle';

/** One result for each cell, as a 2-D array; null for entire rows and columns and for far too many cells. */
export function perCell<Result>(
  handle: RangeHandle,
  read: (row: number, column: number) => Result,
): Result[][] | null {
  const { area } = handle;
  if (isUnbounded(area) || cellCount(area) > mostCells) return null;
  const rows: Result[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: Result[] = [];
    for (let column = area.left; column <= area.right; column++) cells.push(read(row, column));
    rows.push(cells);
  }
  return rows;
}

function plain(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return isError(value) ? value.error : value;
}

export function readValues(handle: RangeHandle): unknown {
  handle.workbook.calculation.run(handle.sheet);
  const { sheet } = handle;
  return perCell(handle, (row, column) => plain(sheet.valueAt(row, column)));
}

/** The formula of a formula cell, the value of any other. */
export function readFormulas(handle: RangeHandle): unknown {
  handle.workbook.calculation.run(handle.sheet);
  const { sheet } = handle;
  return perCell(handle, (row, column) => {
    const cell = sheet.cell(row, column);
    return cell && cell.formula !== null ? `=${cell.formula}` : plain(sheet.valueAt(row, column));
  });
}

export function styleAt(handle: RangeHandle, row: number, column: number): CellStyle {
  return handle.workbook.styles.style(handle.sheet.styleAt(row, column));
}

export function readText(handle: RangeHandle): unknown {
  handle.workbook.calculation.run(handle.sheet);
  const { sheet, session } = handle;
  return perCell(handle, (row, column) =>
    displayText(sheet.valueAt(row, column), styleAt(handle, row, column).numberFormat, session.locale),
  );
}

export function readValueTypes(handle: RangeHandle): unknown {
  handle.workbook.calculation.run(handle.sheet);
  return perCell(handle, (row, column) => {
    const value = handle.sheet.valueAt(row, column);
    if (value === null || value === '') return 'Empty';
    if (isError(value)) return 'Error';
    return { string: 'String', number: 'Double', boolean: 'Boolean' }[
      typeof value as 'string' | 'number' | 'boolean'
    ];
  });
}

export function readNumberFormats(handle: RangeHandle): unknown {
  return perCell(handle, (row, column) => styleAt(handle, row, column).numberFormat);
}

function writable(handle: RangeHandle, what: string): Area {
  const { area, sheet } = handle;
  if (isUnbounded(area) || cellCount(area) > mostCells) {
    throw hostError('InvalidArgument', `Range.${what} cannot be written to entire rows or columns.`);
  }
  assertContentsOpen(handle.workbook, sheet, area);
  return area;
}

/** Values and formulas are written alike: Excel reads text the way it reads typing. */
export function writeValues(handle: RangeHandle, value: unknown, what: string): void {
  const area = writable(handle, what);
  const raw = block(value, rowCount(area), columnCount(area), `Range.${what}`);
  writeBlock(handle.workbook, handle.sheet, area, raw);
}

export function writeNumberFormats(handle: RangeHandle, value: unknown): void {
  const { area, sheet, workbook } = handle;
  if (!Array.isArray(value) || isUnbounded(area)) {
    const format = Array.isArray(value) ? (value as unknown[][])[0]?.[0] : value;
    if (typeof format !== 'string') throw hostError('InvalidArgument', 'A number format is a text.');
    applyStyle(workbook, sheet, area, { numberFormat: format === '' ? 'General' : format });
    return;
  }
  const formats = block(value, rowCount(area), columnCount(area), 'Range.numberFormat');
  applyStyle(workbook, sheet, area, (row, column) => {
    const format = formats[row - area.top]?.[column - area.left];
    if (format === null || format === undefined) return undefined;
    if (typeof format !== 'string') throw hostError('InvalidArgument', 'A number format is a text.');
    return { numberFormat: format === '' ? 'General' : format };
  });
}
