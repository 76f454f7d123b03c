import { type XmlElement, childNamed } from '../file/xml';
import { hostError } from '../protocol/host-error';
import { type Area, areaName, intersection, lastColumn, lastRow, parseAreas } from './address';
import type { CellChangeType, ShiftDirection } from './change';
import { fillNewRows } from './table-growth';
import type { HostSheet } from './sheet';
import { type HostCell } from './sheet';
import { type StructuralChange, shiftArea, shiftFormula } from './structural-change';
import { addTableColumn } from './table-growth';
import { changeInStructured } from './structured-reference';
import { columnBecomes, freeColumnName } from './table-headers';
import { ensureChild } from '../file/child-order';
import { shiftBreaks } from './page-breaks';
import { rewriteCharts, shiftSheetParts } from './shift-parts';
import type { HostWorkbook } from './workbook';

/** Rows and columns of entire-sheet changes carry their properties (height, width, hidden) along. */
function shiftMap<Value>(map: Map<number, Value>, change: StructuralChange): void {
  const moved = [...map].flatMap(([index, value]): [number, Value][] => {
    if (change.kind === 'insert') return [[index >= change.at ? index + change.count : index, value]];
    if (index >= change.at && index < change.at + change.count) return [];
    return [[index >= change.at + change.count ? index - change.count : index, value]];
  });
  map.clear();
  for (const [index, value] of moved) map.set(index, value);
}

function isEntire(change: StructuralChange): boolean {
  return change.from === 0 && change.to === (change.axis === 'row' ? lastColumn : lastRow);
}

function shiftCells(sheet: HostSheet, change: StructuralChange): void {
  const entire = isEntire(change);
  if (change.axis === 'row' && entire) shiftMap(sheet.rows, change);
  else if (entire) for (const cells of sheet.rows.values()) shiftMap(cells, change);
  else {
    const moved: [number, number, HostCell][] = [];
    for (const [row, column, cell] of [...sheet.cells()]) {
      const cross = change.axis === 'row' ? column : row;
      const index = change.axis === 'row' ? row : column;
      if (cross < change.from || cross > change.to || index < change.at) continue;
      sheet.removeCell(row, column);
      if (change.kind === 'delete' && index < change.at + change.count) continue;
      const by = change.kind === 'insert' ? change.count : -change.count;
      moved.push(change.axis === 'row' ? [row + by, column, cell] : [row, column + by, cell]);
    }
    for (const [row, column, cell] of moved) {
      const cells = sheet.rows.get(row) ?? new Map<number, HostCell>();
      sheet.rows.set(row, cells);
      cells.set(column, cell);
    }
  }
  if (entire) shiftMap<object>(change.axis === 'row' ? sheet.rowProperties : sheet.columnProperties, change);
  for (const [row, cells] of [...sheet.rows]) if (cells.size === 0) sheet.rows.delete(row);
}

/** New rows look like the row above, new columns like the column before (Excel's default). */
function inheritFormats(sheet: HostSheet, change: StructuralChange): void {
  if (change.kind !== 'insert' || change.at === 0 || !isEntire(change)) return;
  const source = change.at - 1;
  if (change.axis === 'row') {
    const model = sheet.rowProperties.get(source);
    for (let row = change.at; row < change.at + change.count; row++) {
      for (const [column, cell] of sheet.rows.get(source) ?? []) {
        if (cell.style !== sheet.inheritedStyle(row, column))
          sheet.ensureCell(row, column).style = cell.style;
      }
      if (model?.height !== undefined) sheet.ensureRow(row).height = model.height;
      if (model?.style !== undefined) sheet.ensureRow(row).style = model.style;
    }
    return;
  }
  const model = sheet.columnProperties.get(source);
  for (let column = change.at; column < change.at + change.count; column++) {
    for (const [row, cells] of sheet.rows) {
      const cell = cells.get(source);
      if (cell && cell.style !== sheet.inheritedStyle(row, column))
        sheet.ensureCell(row, column).style = cell.style;
    }
    if (model?.width !== undefined) sheet.ensureColumn(column).width = model.width;
    if (model?.style !== undefined) sheet.ensureColumn(column).style = model.style;
  }
}

/** Tables either lie wholly in the moving band or do not move at all; anything else Excel refuses. */
function checkTables(sheet: HostSheet, change: StructuralChange): void {
  if (isEntire(change)) return;
  for (const table of sheet.tables) {
    const { area } = table;
    const byRow = change.axis === 'row';
    const first = byRow ? area.left : area.top;
    const last = byRow ? area.right : area.bottom;
    const apart = last < change.from || first > change.to || (byRow ? area.bottom : area.right) < change.at;
    if (!apart && (first < change.from || last > change.to)) {
      throw hostError('InvalidOperation', `Cells of the table "${table.name}" cannot be shifted alone.`);
    }
  }
}

/** Answers what is to be filled in once the cells have moved: the headings of new columns, and new rows. */
function shiftTables(
  workbook: HostWorkbook,
  sheet: HostSheet,
  change: StructuralChange,
): readonly (() => void)[] {
  const fillings: (() => void)[] = [];
  for (const table of [...sheet.tables]) {
    const { area } = table;
    const headerGone =
      change.kind === 'delete' &&
      change.axis === 'row' &&
      isEntire(change) &&
      table.showHeaders &&
      change.at <= area.top &&
      change.at + change.count > area.top &&
      change.at + change.count <= area.bottom;
    if (headerGone) {
      throw hostError(
        'InvalidOperation',
        `The header row of the table "${table.name}" cannot be deleted alone.`,
      );
    }
    const moved = shiftArea(area, change);
    if (!moved) {
      sheet.tables = sheet.tables.filter((other) => other !== table);
      workbook.rewriteFormulas((formula) =>
        changeInStructured(formula, table.name, false, { newTable: null }),
      );
      continue;
    }
    if (change.axis === 'column' && moved.right - moved.left !== area.right - area.left) {
      fillings.push(...resizeColumns(workbook, table, change, moved));
    }
    table.area = moved;
    if (
      change.kind === 'insert' &&
      change.axis === 'row' &&
      moved.bottom - moved.top !== area.bottom - area.top
    ) {
      fillings.push(() => fillNewRows(workbook, table, change.at, change.at + change.count - 1));
    }
  }
  return fillings;
}

function resizeColumns(
  workbook: HostWorkbook,
  table: HostWorkbook['tables'][number],
  change: StructuralChange,
  moved: Area,
): readonly (() => void)[] {
  const list = ensureChild(table.root, 'tableColumns');
  const index = Math.max(change.at - table.area.left, 0);
  if (change.kind === 'delete') {
    const lost = table.area.right - table.area.left - (moved.right - moved.left);
    for (const name of table.columnNames.slice(index, index + lost))
      columnBecomes(workbook, table, name, null);
    list.children.splice(index, lost);
    return [];
  }
  return Array.from({ length: change.count }, (_, step) => {
    const name = freeColumnName(table.columnNames);
    addTableColumn(table, index + step, name);
    return () => {
      if (table.showHeaders) table.sheet.ensureCell(table.area.top, change.at + step).value = name;
    };
  });
}

/** Links, protected ranges and newer rules in the sheet's own XML follow too. */
function shiftXml(node: XmlElement, sheet: HostSheet, change: StructuralChange): void {
  for (const child of [...node.children]) {
    if (typeof child === 'string') continue;
    const attribute =
      child.name === 'hyperlink' || child.name === 'autoFilter' || child.name === 'sortState'
        ? 'ref'
        : 'sqref';
    const text = child.attributes[attribute];
    if (text !== undefined && child.name !== 'selection') {
      const areas = parseAreas(text).flatMap((area) => shiftArea(area, change) ?? []);
      if (areas.length === 0) node.children = node.children.filter((other) => other !== child);
      else child.attributes[attribute] = areas.map(areaName).join(' ');
    }
    const content = child.children[0];
    if (child.name === 'xm:sqref' && typeof content === 'string') {
      child.children = [
        parseAreas(content)
          .flatMap((area) => shiftArea(area, change) ?? [])
          .map(areaName)
          .join(' '),
      ];
    } else if (child.name === 'xm:f' && typeof content === 'string') {
      child.children = [shiftFormula(content, sheet.name, change)];
    } else shiftXml(child, sheet, change);
  }
}

/** Inserts or deletes cells; every reference in the workbook follows. */
export function changeStructure(workbook: HostWorkbook, sheet: HostSheet, change: StructuralChange): void {
  checkTables(sheet, change);
  workbook.calculation.run(sheet);
  const fillings = shiftTables(workbook, sheet, change);
  shiftCells(sheet, change);
  inheritFormats(sheet, change);
  sheet.merges = sheet.merges.flatMap((area) => {
    const moved = shiftArea(area, change);
    return moved && (moved.top !== moved.bottom || moved.left !== moved.right) ? [moved] : [];
  });
  const survives = (rule: { areas: Area[] }): boolean => {
    rule.areas = rule.areas.flatMap((area) => shiftArea(area, change) ?? []);
    return rule.areas.length > 0;
  };
  sheet.conditionals = sheet.conditionals.filter(survives);
  sheet.validations = sheet.validations.filter(survives);
  workbook.rewriteFormulas((formula, home) => shiftFormula(formula, home?.name ?? '', change));
  rewriteCharts(workbook, (formula) => shiftFormula(formula, '', change));
  // New formulas speak of cells where these are now.
  for (const fill of fillings) fill();
  shiftSheetParts(workbook, sheet, change);
  shiftBreaks(sheet, change);
  shiftXml(sheet.root, sheet, change);
  if (isEntire(change)) shiftFreeze(sheet, change);
  for (const tracked of workbook.tracked) {
    if (tracked.sheet === sheet && tracked.area) tracked.area = shiftArea(tracked.area, change);
  }
  workbook.calculation.restart();
  announceStructure(workbook, sheet, change);
}

/** Frozen rows grow when rows are inserted among them, and shrink when they are deleted. */
function shiftFreeze(sheet: HostSheet, change: StructuralChange): void {
  const view = childNamed(childNamed(sheet.root, 'sheetViews'), 'sheetView');
  const pane = childNamed(view, 'pane');
  const name = change.axis === 'row' ? 'ySplit' : 'xSplit';
  const frozen = Number(pane?.attributes[name] ?? 0);
  if (pane?.attributes['state'] !== 'frozen' || change.at >= frozen) return;
  const lost = Math.min(change.at + change.count, frozen) - change.at;
  pane.attributes[name] = String(change.kind === 'insert' ? frozen + change.count : frozen - lost);
}

function announceStructure(workbook: HostWorkbook, sheet: HostSheet, change: StructuralChange): void {
  const inserted = change.kind === 'insert';
  let type: CellChangeType = inserted ? 'CellInserted' : 'CellDeleted';
  if (isEntire(change)) {
    if (change.axis === 'row') type = inserted ? 'RowInserted' : 'RowDeleted';
    else type = inserted ? 'ColumnInserted' : 'ColumnDeleted';
  }
  const end = change.at + change.count - 1;
  const area =
    change.axis === 'row'
      ? { top: change.at, bottom: end, left: change.from, right: change.to }
      : { left: change.at, right: end, top: change.from, bottom: change.to };
  if (isEntire(change)) workbook.announce({ kind: 'cells', sheet, area, type });
  else workbook.announce({ kind: 'cells', sheet, area, type, shift: shiftDirection(change) });
}

function shiftDirection({ axis, kind }: StructuralChange): ShiftDirection {
  if (axis === 'row') return kind === 'insert' ? 'ShiftCellDown' : 'ShiftCellUp';
  return kind === 'insert' ? 'ShiftCellRight' : 'ShiftCellLeft';
}

/** Refuses to push content off the sheet. */
export function checkRoom(sheet: HostSheet, change: StructuralChange): void {
  if (change.kind !== 'insert') return;
  const used = sheet.usedArea(true);
  const last = change.axis === 'row' ? lastRow : lastColumn;
  const band: Area =
    change.axis === 'row'
      ? { top: last - change.count + 1, bottom: last, left: change.from, right: change.to }
      : { left: last - change.count + 1, right: last, top: change.from, bottom: change.to };
  if (used && intersection(used, band)) {
    throw hostError('InvalidOperation', 'Cells with content would be pushed off the worksheet.');
  }
}
