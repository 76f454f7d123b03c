import {
  areaName,
  columnCount,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  quoteSheet,
  rowCount,
} from '../document/address';
import { applyStyle, clearFormats, controlledCells } from '../document/apply-style';
import { assertActionOpen, cellCount } from '../document/limits';
import { columnPixels, rowPoints } from '../document/sizes';
import { type ApiClass, apiObject, defineClass } from '../protocol/api-class';
import { flag, oneOf, options } from '../protocol/arguments';
import { conditionalFormats } from './conditional-formats';
import { dataValidation } from './data-validation';
import { common, format } from './fill-font';
import { rangeActions } from './range-actions';
import { rangeFormat } from './range-format';
import type { RangeHandle } from './range-handle';
import { navigation } from './range-navigation';
import { rangeSort } from './sort';
import {
  readFormulas,
  readNumberFormats,
  readText,
  readValues,
  readValueTypes,
  writeNumberFormats,
  writeValues,
} from './range-values';
import { worksheetObject } from './handles';

/** Whether all of a run of rows or columns is hidden; null when only some are. */
function allHidden(first: number, last: number, isHidden: (index: number) => boolean): boolean | null {
  let hidden = 0;
  for (let index = first; index <= last; index++) if (isHidden(index)) hidden++;
  return hidden === 0 ? false : hidden === last - first + 1 ? true : null;
}

function rowHidden(handle: RangeHandle): boolean | null {
  const { top, bottom } = handle.area;
  return allHidden(top, bottom, (row) => handle.sheet.isRowHidden(row));
}

function columnHidden(handle: RangeHandle): boolean | null {
  const { left, right } = handle.area;
  return allHidden(left, right, (column) => handle.sheet.isColumnHidden(column));
}

function hidden(handle: RangeHandle): boolean | null {
  const parts = [rowHidden(handle), columnHidden(handle)];
  if (parts.includes(true)) return true;
  return parts.includes(null) ? null : false;
}

function sum(first: number, last: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = first; index <= last; index++) total += size(index);
  return total;
}

/** `Excel.Range`. */
export const range: ApiClass<RangeHandle> = defineClass<RangeHandle>({
  name: 'Range',
  keep: (handle) => handle.session.keep(handle.tracked),
  release: (handle) => handle.session.release(handle.tracked),
  scalars: {
    Address: { get: (handle) => handle.address },
    AddressLocal: { get: (handle) => `${quoteSheet(handle.sheet.name)}!${areaName(handle.area)}` },
    Values: { get: readValues, set: (handle, value) => writeValues(handle, value, 'values') },
    Formulas: { get: readFormulas, set: (handle, value) => writeValues(handle, value, 'formulas') },
    Text: { get: readText },
    ValueTypes: { get: readValueTypes },
    NumberFormat: {
      get: readNumberFormats,
      set: (handle, value) => {
        assertActionOpen(handle.sheet, 'formatCells');
        writeNumberFormats(handle, value);
      },
    },
    // Named styles are not modelled: only the one that takes every format off cells can be given.
    Style: {
      set: ({ workbook, sheet, area }, value) => {
        assertActionOpen(sheet, 'formatCells');
        oneOf(value, ['Normal'] as const, 'Range.style');
        // What a style consists of (number, alignment, font, border, fill, protection) has no control in it.
        const boxes = controlledCells(workbook, sheet, area);
        clearFormats(workbook, sheet, area);
        for (const box of boxes) applyStyle(workbook, sheet, box, { control: 'Checkbox' });
      },
    },
    Control: {
      // "If the range has multiple cell controls, this returns EmptyCellControl."
      // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-control-member
      get: (handle) => ({ type: common([handle], ({ control }) => control) ?? 'Empty' }),
      set: (handle, value) => {
        const { type } = options(value, ['type'], 'Range.control');
        const control = oneOf(type, ['Empty', 'Checkbox'] as const, 'Range.control.type');
        format([handle], { control: control === 'Empty' ? null : control });
      },
    },
    RowIndex: { get: ({ area }) => area.top },
    ColumnIndex: { get: ({ area }) => area.left },
    RowCount: { get: ({ area }) => rowCount(area) },
    ColumnCount: { get: ({ area }) => columnCount(area) },
    // The API says -1 for counts that a 32-bit number cannot hold.
    CellCount: { get: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)) },
    IsEntireColumn: { get: ({ area }) => isWholeColumns(area) },
    IsEntireRow: { get: ({ area }) => isWholeRows(area) },
    Hidden: { get: hidden },
    RowHidden: {
      get: rowHidden,
      set: (handle, value) => {
        assertActionOpen(handle.sheet, 'formatRows');
        const hidden = flag(value, 'Range.rowHidden');
        for (let row = handle.area.top; row <= handle.area.bottom; row++)
          handle.sheet.ensureRow(row).hidden = hidden;
        handle.workbook.announce({ kind: 'format', sheet: handle.sheet, area: handle.area });
      },
    },
    ColumnHidden: {
      get: columnHidden,
      set: (handle, value) => {
        assertActionOpen(handle.sheet, 'formatColumns');
        const hidden = flag(value, 'Range.columnHidden');
        const { left, right } = handle.area;
        for (let column = left; column <= right; column++) handle.sheet.ensureColumn(column).hidden = hidden;
        handle.workbook.announce({ kind: 'format', sheet: handle.sheet, area: handle.area });
      },
    },
    HasSpill: {
      get: (handle) => {
        handle.workbook.calculation.run(handle.sheet);
        const spilling = [...handle.sheet.cellsIn(handle.area)].filter(
          ([, , cell]) => cell.spill !== null,
        ).length;
        if (spilling === 0) return false;
        return spilling === cellCount(handle.area) ? true : null;
      },
    },
    Top: { get: ({ sheet, area }) => sum(0, area.top - 1, (row) => rowPoints(sheet, row)) },
    Left: { get: ({ sheet, area }) => sum(0, area.left - 1, (column) => columnPixels(sheet, column) * 0.75) },
    Height: {
      get: ({ sheet, area }) =>
        area.bottom === lastRow ? null : sum(area.top, area.bottom, (row) => rowPoints(sheet, row)),
    },
    Width: {
      get: ({ sheet, area }) =>
        area.right === lastColumn
          ? null
          : sum(area.left, area.right, (column) => columnPixels(sheet, column) * 0.75),
    },
  },
  objects: {
    Worksheet: ({ workbook, sheet }) => worksheetObject(workbook, sheet),
    Format: (handle) => apiObject(rangeFormat, [handle]),
    Sort: (handle) => apiObject(rangeSort, handle),
    ConditionalFormats: (handle) => apiObject(conditionalFormats, { ranges: [handle] }),
    DataValidation: (handle) => apiObject(dataValidation, handle),
  },
  methods: { ...navigation, ...rangeActions },
});
