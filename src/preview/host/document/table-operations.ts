import { ensureChild, insertChild, replaceChildren } from '../file/child-order';
import { element, parseXml, setAttribute } from '../file/xml';
import { hostError } from '../protocol/host-error';
import { type Area, areaName, intersection, parseArea, rowCount } from './address';
import type { HostSheet } from './sheet';
import { nextTableId } from './sheet-operations';
import { absoluteReference, type StructuralChange } from './structural-change';
import { changeStructure } from './structure';
import { changeInStructured, structuredArea, type TableShape } from './structured-reference';
import { HostTable } from './sheet';
import { addTableColumn, fillNewRows } from './table-growth';
import { columnBecomes, freeColumnName, settleHeaders, uniqueColumnName } from './table-headers';
import { rewrite } from './formula-tokens';
import { assertUnprotected } from './limits';
import { isError } from './value';
import type { HostWorkbook } from './workbook';

function checkPlace(sheet: HostSheet, area: Area, except?: HostTable): void {
  if (sheet.tables.some((other) => other !== except && intersection(other.area, area))) {
    throw hostError('InvalidOperation', 'A table cannot overlap another table.');
  }
  if (sheet.merges.some((merge) => intersection(merge, area))) {
    throw hostError('InvalidOperation', 'A table cannot hold merged cells.');
  }
}

function freeTableName(workbook: HostWorkbook): string {
  let number = 1;
  while (workbook.findTable(`Table${number}`) || workbook.findName(`Table${number}`, null)) number++;
  return `Table${number}`;
}

/** Makes a table; without headers a row of Column1, Column2, … is pushed in above. */
export function createTable(
  workbook: HostWorkbook,
  sheet: HostSheet,
  wanted: Area,
  hasHeaders: boolean,
): HostTable {
  assertUnprotected(sheet);
  checkPlace(sheet, wanted);
  let area = wanted;
  if (!hasHeaders) {
    const { top, left, right } = wanted;
    const change: StructuralChange = {
      sheet: sheet.name,
      axis: 'row',
      kind: 'insert',
      at: top,
      count: 1,
      from: left,
      to: right,
    };
    changeStructure(workbook, sheet, change);
    area = { ...wanted, bottom: wanted.bottom + 1 };
  } else if (rowCount(wanted) === 1) area = { ...wanted, bottom: wanted.bottom + 1 };
  const name = freeTableName(workbook);
  const root = parseXml(
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" totalsRowShown="0"><autoFilter/>' +
      '<tableColumns/><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" ' +
      'showRowStripes="1" showColumnStripes="0"/></table>',
  );
  setAttribute(root, 'id', nextTableId(workbook));
  setAttribute(root, 'ref', areaName(area));
  const table = new HostTable(sheet, root, undefined);
  table.name = name;
  workbook.calculation.run(sheet);
  for (let column = area.left; column <= area.right; column++) {
    const value = sheet.valueAt(area.top, column);
    const shown = value === null ? '' : isError(value) ? value.error : String(value);
    const taken = table.columnNames;
    addTableColumn(
      table,
      taken.length,
      shown === '' ? freeColumnName(taken) : uniqueColumnName(shown, taken),
    );
  }
  sheet.tables.push(table);
  settleHeaders(workbook, sheet, { ...area, bottom: area.top });
  workbook.calculation.symbols();
  workbook.announce({ kind: 'table', sheet });
  return table;
}

/** Gives a table other cells; its header stays in its row. New columns get names, columns outside leave. */
export function resizeTable(workbook: HostWorkbook, table: HostTable, area: Area): void {
  const { sheet } = table;
  assertUnprotected(sheet);
  if (area.top !== table.area.top || !intersection(area, table.area)) {
    throw hostError('InvalidArgument', 'A table keeps its header row when it is resized.');
  }
  if (rowCount(area) < (table.showHeaders ? 2 : 1))
    throw hostError('InvalidArgument', 'A table has at least one row.');
  checkPlace(sheet, area, table);
  const before = table.area;
  const names = new Map(table.columns.map((column, index) => [before.left + index, column]));
  const list = ensureChild(table.root, 'tableColumns');
  list.children = [];
  const oldBottom = before.bottom;
  for (const [column, node] of names) {
    if (column < area.left || column > area.right)
      columnBecomes(workbook, table, node.attributes['name'] ?? '', null);
  }
  table.area = area;
  for (let column = area.left; column <= area.right; column++) {
    const kept = names.get(column);
    if (kept) list.children.push(kept);
  }
  for (let column = area.left; column <= area.right; column++) {
    if (names.has(column)) continue;
    const value = sheet.valueAt(area.top, column);
    const taken = table.columnNames;
    const shown = value === null || isError(value) ? '' : String(value);
    addTableColumn(
      table,
      column - area.left,
      shown === '' ? freeColumnName(taken) : uniqueColumnName(shown, taken),
    );
  }
  settleHeaders(workbook, sheet, { ...area, bottom: area.top });
  if (area.bottom > oldBottom && !table.showTotals) fillNewRows(workbook, table, oldBottom + 1, area.bottom);
  workbook.calculation.symbols();
  workbook.announce({ kind: 'table', sheet });
}

/** Renames a table and every formula that names it. */
export function renameTable(workbook: HostWorkbook, table: HostTable, name: string): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || parseArea(name) || name.length > 255) {
    throw hostError('InvalidArgument', `"${name}" cannot name a table.`);
  }
  const other = workbook.findTable(name);
  if ((other && other !== table) || workbook.findName(name, null)) {
    throw hostError('ItemAlreadyExists', `The name "${name}" already exists.`);
  }
  const before = table.name;
  table.name = name;
  workbook.rewriteFormulas((formula) => changeInStructured(formula, before, false, { newTable: name }));
  workbook.calculation.symbols();
}

/** Turns a table into plain cells; formulas that named it name the cells from now on. */
export function convertToCells(workbook: HostWorkbook, table: HostTable): void {
  const shape: TableShape = { ...tableShape(table) };
  const { sheet } = table;
  sheet.tables = sheet.tables.filter((other) => other !== table);
  for (const owner of workbook.sheets) {
    for (const [row, column, cell] of owner.cells()) {
      if (!cell.formula) continue;
      const { area } = shape;
      const inside =
        owner === sheet &&
        row >= area.top &&
        row <= area.bottom &&
        column >= area.left &&
        column <= area.right;
      cell.formula = withoutTable(cell.formula, shape, inside, row);
    }
  }
  for (const name of workbook.names) name.formula = withoutTable(name.formula, shape, false, -1);
  workbook.calculation.restart();
  workbook.announce({ kind: 'table', sheet });
}

function tableShape(table: HostTable): TableShape {
  const { name, sheetName, area, columnNames, showHeaders, showTotals } = table;
  return { name, sheetName, area, columnNames, showHeaders, showTotals };
}

function withoutTable(formula: string, shape: TableShape, inside: boolean, row: number): string {
  return rewrite(formula, (token) => {
    const bare = token.kind === 'name' && token.name.toLowerCase() === shape.name.toLowerCase();
    if (!bare && token.kind !== 'structured') return undefined;
    if (
      token.kind === 'structured' &&
      (token.table === '' ? !inside : token.table.toLowerCase() !== shape.name.toLowerCase())
    ) {
      return undefined;
    }
    const area = structuredArea(shape, token.kind === 'structured' ? token.inside : '', row);
    return area ? absoluteReference(shape.sheetName, area) : '#REF!';
  });
}

/** Deletes a table with its cells' contents; formulas that named it become `#REF!`. */
export function deleteTable(workbook: HostWorkbook, table: HostTable): void {
  const { sheet, area } = table;
  const { left, right, top } = area;
  changeStructure(workbook, sheet, {
    sheet: sheet.name,
    axis: 'row',
    kind: 'delete',
    at: top,
    count: rowCount(area),
    from: left,
    to: right,
  });
}

/** Adds or removes the total row, the cells below moving along. */
export function setTotals(workbook: HostWorkbook, table: HostTable, on: boolean): void {
  if (table.showTotals === on) return;
  const { sheet, area } = table;
  const { left, right, bottom } = area;
  const base = { sheet: sheet.name, axis: 'row', count: 1, from: left, to: right } as const;
  if (on) {
    changeStructure(workbook, sheet, { ...base, kind: 'insert', at: bottom + 1 });
    table.area = { ...area, bottom: bottom + 1 };
    setAttribute(table.root, 'totalsRowCount', 1);
    setAttribute(table.root, 'totalsRowShown', undefined);
    sheet.ensureCell(bottom + 1, left).value = 'Total';
    setAttribute(table.columns[0] ?? element('tableColumn'), 'totalsRowLabel', 'Total');
  } else {
    setAttribute(table.root, 'totalsRowCount', undefined);
    setAttribute(table.root, 'totalsRowShown', false);
    for (const column of table.columns) {
      for (const name of ['totalsRowLabel', 'totalsRowFunction']) setAttribute(column, name, undefined);
      replaceChildren(column, 'totalsRowFormula', []);
    }
    table.area = { ...area, bottom: bottom - 1 };
    changeStructure(workbook, sheet, { ...base, kind: 'delete', at: bottom });
  }
  workbook.calculation.restart();
}

export function setFilterButtons(table: HostTable, on: boolean): void {
  if (table.hasFilterButtons === on) return;
  replaceChildren(table.root, 'autoFilter', []);
  if (on) insertChild(table.root, element('autoFilter'));
}

/** Puts rows into a table, at a place or at its end, pushing down what lies below the table. */
export function insertTableRows(
  workbook: HostWorkbook,
  table: HostTable,
  index: number,
  count: number,
): Area {
  const { sheet, body } = table;
  const { left, right } = body;
  const at = body.top + index;
  const atEnd = at > body.bottom;
  changeStructure(workbook, sheet, {
    sheet: sheet.name,
    axis: 'row',
    kind: 'insert',
    at,
    count,
    from: left,
    to: right,
  });
  if (atEnd) {
    if (!table.showTotals) table.area = { ...table.area, bottom: table.area.bottom + count };
    fillNewRows(workbook, table, at, at + count - 1);
  }
  workbook.calculation.restart();
  return { top: at, bottom: at + count - 1, left, right };
}

export function deleteTableRows(
  workbook: HostWorkbook,
  table: HostTable,
  index: number,
  count: number,
): void {
  const { sheet, body } = table;
  if (index < 0 || index + count > rowCount(body))
    throw hostError('InvalidArgument', 'The table has no such rows.');
  const { left, right } = body;
  if (count === rowCount(body)) {
    // The last row of a table is emptied, not deleted.
    for (const [row, column] of [...sheet.cellsIn({ ...body, bottom: body.top })]) {
      sheet.removeCell(row, column);
      workbook.calculation.cellChanged(sheet, row, column);
    }
    if (count === 1) return;
    deleteTableRows(workbook, table, 1, count - 1);
    return;
  }
  const at = body.top + index;
  changeStructure(workbook, sheet, {
    sheet: sheet.name,
    axis: 'row',
    kind: 'delete',
    at,
    count,
    from: left,
    to: right,
  });
}
