import { cloneElement } from '../file/xml';
import { hostError } from '../protocol/host-error';
import { type Area, columnCount, contains, intersection, rowCount, subtract } from './address';
import type { HostCell, HostSheet } from './sheet';
import { moveFormula } from './structural-change';
import { isError, type CellValue } from './value';
import type { HostWorkbook } from './workbook';
import { settleHeaders } from './table-headers';

/** Cuts an area out of the cells that rules cover. */
export function removeRules(rules: { areas: Area[] }[], area: Area): void {
  for (const rule of rules) rule.areas = rule.areas.flatMap((other) => subtract(other, area));
}

export function mergeCells(workbook: HostWorkbook, sheet: HostSheet, area: Area): void {
  if (sheet.tables.some((table) => intersection(table.area, area))) {
    throw hostError('InvalidOperation', 'Cells of a table cannot be merged.');
  }
  unmergeCells(sheet, area);
  if (area.top === area.bottom && area.left === area.right) return;
  for (const [row, column, cell] of [...sheet.cellsIn(area)]) {
    if (row === area.top && column === area.left) continue;
    cell.value = null;
    if (cell.formula !== null) sheet.rows.get(row)?.set(column, { ...cell, formula: null, spill: null });
    cell.rich = null;
    workbook.calculation.cellChanged(sheet, row, column);
  }
  sheet.merges.push(area);
}

export function unmergeCells(sheet: HostSheet, area: Area): void {
  sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === undefined);
}

/** What a copy takes along. */
export type CopyKind = 'All' | 'Formulas' | 'Values' | 'Formats';

export interface CopyOptions {
  readonly kind: CopyKind;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** Copies cells; a target larger than the source is tiled when the source fits into it whole times. */
export function copyCells(
  workbook: HostWorkbook,
  from: { readonly sheet: HostSheet; readonly area: Area },
  to: { readonly sheet: HostSheet; readonly area: Area },
  options: CopyOptions,
): Area {
  const { kind } = options;
  const height = options.transpose ? columnCount(from.area) : rowCount(from.area);
  const width = options.transpose ? rowCount(from.area) : columnCount(from.area);
  const times = (whole: number, part: number): number => (whole % part === 0 ? whole / part : 1);
  const rows = height * times(rowCount(to.area), height);
  const columns = width * times(columnCount(to.area), width);
  const target: Area = {
    top: to.area.top,
    left: to.area.left,
    bottom: to.area.top + rows - 1,
    right: to.area.left + columns - 1,
  };
  workbook.calculation.run();
  const sources = new Map<
    string,
    { readonly cell: HostCell | undefined; readonly value: CellValue; readonly style: number }
  >();
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const sourceRow = from.area.top + (options.transpose ? column : row);
      const sourceColumn = from.area.left + (options.transpose ? row : column);
      const cell = from.sheet.cell(sourceRow, sourceColumn);
      sources.set(`${row},${column}`, {
        cell: cell && { ...cell },
        value: from.sheet.valueAt(sourceRow, sourceColumn),
        style: from.sheet.styleAt(sourceRow, sourceColumn),
      });
    }
  }
  if (kind === 'All' || kind === 'Formats') unmergeCells(to.sheet, target);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const source = sources.get(`${row % height},${column % width}`);
      if (!source) continue;
      const blank = source.value === null && (source.cell?.formula ?? null) === null;
      if (options.skipBlanks && blank) continue;
      const place = { row: target.top + row, column: target.left + column };
      if (kind !== 'Formats') {
        const formula = kind === 'Values' ? null : (source.cell?.formula ?? null);
        const sourceRow = from.area.top + (options.transpose ? column % width : row % height);
        const sourceColumn = from.area.left + (options.transpose ? row % height : column % width);
        const moved =
          formula === null ? null : moveFormula(formula, place.row - sourceRow, place.column - sourceColumn);
        const existing = to.sheet.ensureCell(place.row, place.column);
        to.sheet.rows.get(place.row)?.set(place.column, {
          ...existing,
          value: moved === null ? source.value : null,
          formula: moved,
          rich: kind === 'All' ? (source.cell?.rich ?? null) : null,
          spill: null,
        });
        workbook.calculation.cellChanged(to.sheet, place.row, place.column);
      }
      if (kind === 'All' || kind === 'Formats')
        to.sheet.ensureCell(place.row, place.column).style = source.style;
      const cell = to.sheet.cell(place.row, place.column);
      if (
        cell?.value === null &&
        cell.formula === null &&
        cell.style === to.sheet.inheritedStyle(place.row, place.column)
      ) {
        to.sheet.removeCell(place.row, place.column);
      }
    }
  }
  if (kind === 'All' || kind === 'Formats') copyRules(workbook, from, to.sheet, target, options);
  settleHeaders(workbook, to.sheet, target);
  workbook.announce({ kind: 'cells', sheet: to.sheet, area: target, type: 'RangeEdited' });
  return target;
}

/** Merges, conditional formats and (with everything) validations come along. */
function copyRules(
  workbook: HostWorkbook,
  from: { readonly sheet: HostSheet; readonly area: Area },
  sheet: HostSheet,
  target: Area,
  options: CopyOptions,
): void {
  if (options.transpose) return;
  const rowsBy = target.top - from.area.top;
  const columnsBy = target.left - from.area.left;
  const shifted = (area: Area): Area => ({
    top: area.top + rowsBy,
    bottom: area.bottom + rowsBy,
    left: area.left + columnsBy,
    right: area.right + columnsBy,
  });
  for (const merge of from.sheet.merges.filter((area) => contains(from.area, area)))
    sheet.merges.push(shifted(merge));
  const parts = (rule: { readonly areas: readonly Area[] }): Area[] =>
    rule.areas.flatMap((area) => intersection(area, from.area) ?? []).map(shifted);
  for (const rule of [...from.sheet.conditionals]) {
    const areas = parts(rule);
    if (areas.length === 0) continue;
    if (from.sheet === sheet) rule.areas.push(...areas);
    else sheet.conditionals.push({ id: workbook.nextId(), areas, element: cloneElement(rule.element) });
  }
  if (options.kind !== 'All') return;
  const copies = from.sheet.validations.flatMap((rule) => {
    const areas = parts(rule);
    return areas.length === 0 ? [] : [{ areas, element: cloneElement(rule.element), same: rule }];
  });
  removeRules(sheet.validations, target);
  for (const { areas, element, same } of copies) {
    if (from.sheet === sheet) same.areas.push(...areas);
    else sheet.validations.push({ areas, element });
  }
  sheet.validations = sheet.validations.filter((rule) => rule.areas.length > 0);
}

/** One key of a sort: a column (or row) counted from the start of the area. */
export interface SortKey {
  readonly key: number;
  readonly ascending: boolean;
}

/** Excel's order: numbers, text, FALSE, TRUE, errors; blanks always come last. */
function rank(value: CellValue): number {
  if (value === null || value === '') return 5;
  if (isError(value)) return 4;
  if (typeof value === 'boolean') return 3;
  return typeof value === 'number' ? 1 : 2;
}

function compare(one: CellValue, other: CellValue, matchCase: boolean, ascending: boolean): number {
  const difference = rank(one) - rank(other);
  const sign = ascending ? 1 : -1;
  if (difference !== 0) return rank(one) === 5 || rank(other) === 5 ? difference : difference * sign;
  if (typeof one === 'number' && typeof other === 'number') return (one - other) * sign;
  if (typeof one === 'boolean' && typeof other === 'boolean') return (Number(one) - Number(other)) * sign;
  if (typeof one !== 'string' || typeof other !== 'string') return 0;
  return one.localeCompare(other, 'vi', { sensitivity: matchCase ? 'variant' : 'accent' }) * sign;
}

/** Sorts the rows of an area; formulas keep meaning cells relative to their new row. */
export function sortRows(
  workbook: HostWorkbook,
  sheet: HostSheet,
  area: Area,
  keys: readonly SortKey[],
  matchCase: boolean,
): void {
  if (sheet.merges.some((merge) => intersection(merge, area))) {
    throw hostError('InvalidOperation', 'An area with merged cells cannot be sorted.');
  }
  workbook.calculation.run(sheet);
  const used = sheet.usedArea(false, area);
  if (!used) return;
  const rows = Array.from({ length: used.bottom - area.top + 1 }, (_, index) => area.top + index);
  const order = [...rows].sort((one, other) => {
    for (const { key, ascending } of keys) {
      const column = area.left + key;
      const result = compare(sheet.valueAt(one, column), sheet.valueAt(other, column), matchCase, ascending);
      if (result !== 0) return result;
    }
    return one - other;
  });
  const taken = new Map(
    order.map((row) => [
      row,
      [...sheet.cellsIn({ ...area, top: row, bottom: row })].map(
        ([, column, cell]) => [column, { ...cell }] as const,
      ),
    ]),
  );
  for (const [row, column] of [...sheet.cellsIn(area)]) {
    sheet.removeCell(row, column);
    workbook.calculation.cellChanged(sheet, row, column);
  }
  for (const [index, source] of order.entries()) {
    const row = area.top + index;
    for (const [column, cell] of taken.get(source) ?? []) {
      const cells = sheet.rows.get(row) ?? new Map<number, HostCell>();
      sheet.rows.set(row, cells);
      const formula = cell.formula === null ? null : moveFormula(cell.formula, row - source, 0);
      cells.set(column, { ...cell, formula });
      workbook.calculation.cellChanged(sheet, row, column);
    }
  }
  workbook.announce({ kind: 'cells', sheet, area, type: 'RangeEdited' });
  const moved = order.flatMap((source, index) => (source === rows[index] ? [] : [area.top + index]));
  if (moved.length === 0) return;
  // "Only rows changed as a result of the sort operation are returned", by a person or by an add-in alike:
  // https://learn.microsoft.com/javascript/api/excel/excel.worksheetrowsortedeventargs
  const sorted = { ...area, top: Math.min(...moved), bottom: Math.max(...moved) };
  workbook.announce({ kind: 'rows-sorted', sheet, area: sorted });
}
