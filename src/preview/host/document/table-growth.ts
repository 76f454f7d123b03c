import { ensureChild } from '../file/child-order';
import { childNamed, element, textOf } from '../file/xml';
import { type Area, intersection } from './address';
import type { Entry } from './entry';
import type { HostSheet } from './sheet';
import { moveFormula } from './structural-change';
import type { HostTable } from './sheet';
import { freeColumnName, uniqueColumnName } from './table-headers';
import type { HostWorkbook } from './workbook';

type Entries = readonly (readonly (Entry | undefined)[])[];

function isBlankRow(sheet: HostSheet, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) {
    const cell = sheet.cell(row, column);
    if (cell && (cell.value !== null || cell.formula !== null)) return false;
  }
  return true;
}

function hasContent(entries: Entries): boolean {
  return entries.some((row) =>
    row.some((entry) => entry && (entry.value !== null || entry.formula !== null)),
  );
}

/** Adds a column to a table's XML; ids are never used twice. */
export function addTableColumn(table: HostTable, index: number, name: string): void {
  const list = ensureChild(table.root, 'tableColumns');
  const ids = table.columns.map((column) => Number(column.attributes['id']));
  list.children.splice(index, 0, element('tableColumn', { id: Math.max(0, ...ids) + 1, name }));
}

/** Rows added at the end of a table look like the row above and carry the columns' formulas. */
export function fillNewRows(workbook: HostWorkbook, table: HostTable, from: number, to: number): void {
  const { sheet } = table;
  const model = from - 1;
  for (let row = from; row <= to; row++) {
    for (let column = table.area.left; column <= table.area.right; column++) {
      const above = model >= table.body.top ? sheet.styleAt(model, column) : 0;
      if (above !== sheet.styleAt(row, column) && sheet.styleAt(row, column) === 0) {
        sheet.ensureCell(row, column).style = above;
      }
      const formula = table.columnFormula(column - table.area.left);
      const cell = sheet.cell(row, column);
      if (formula !== '' && (!cell || (cell.value === null && cell.formula === null))) {
        const source = model >= table.body.top ? sheet.cell(model, column)?.formula : undefined;
        sheet.ensureCell(row, column).formula =
          source === null || source === undefined ? formula : moveFormula(source, row - model, 0);
        workbook.calculation.cellChanged(sheet, row, column);
      }
    }
  }
}

/**
 * Typing right under a table, or in the column beside it, makes the table grow (Excel's "include new rows and
 * columns in table"). The returned function finishes the growth once the cells are written.
 */
export function growTables(
  workbook: HostWorkbook,
  sheet: HostSheet,
  area: Area,
  entries: Entries,
): () => void {
  const after: (() => void)[] = [];
  if (hasContent(entries)) {
    for (const table of sheet.tables) {
      const grown = growDown(workbook, table, area) ?? growRight(workbook, table, area);
      if (grown) after.push(grown);
    }
  }
  for (const table of sheet.tables) after.push(() => fillColumns(workbook, table, area, entries));
  return () => {
    for (const step of after) step();
  };
}

function collides(table: HostTable, area: Area): boolean {
  return (
    table.sheet.tables.some((other) => other !== table && intersection(other.area, area) !== undefined) ||
    table.sheet.merges.some((merge) => intersection(merge, area) !== undefined)
  );
}

function growDown(workbook: HostWorkbook, table: HostTable, area: Area): (() => void) | undefined {
  const { left, right, bottom } = table.area;
  if (table.showTotals || area.top !== bottom + 1 || area.left < left || area.right > right) return undefined;
  if (!isBlankRow(table.sheet, bottom + 1, left, right)) return undefined;
  const grown = { ...table.area, bottom: area.bottom };
  if (collides(table, { ...grown, top: bottom + 1 })) return undefined;
  table.area = grown;
  return () => {
    fillNewRows(workbook, table, bottom + 1, area.bottom);
    workbook.calculation.symbols();
    workbook.announce({ kind: 'table', sheet: table.sheet });
  };
}

function growRight(workbook: HostWorkbook, table: HostTable, area: Area): (() => void) | undefined {
  const { top, right, bottom } = table.area;
  if (area.left !== right + 1 || area.top < top || area.bottom > bottom) return undefined;
  for (let row = top; row <= bottom; row++) {
    if (!isBlankRow(table.sheet, row, right + 1, area.right)) return undefined;
  }
  const grown = { ...table.area, right: area.right };
  if (collides(table, { ...grown, left: right + 1 })) return undefined;
  table.area = grown;
  for (let column = right + 1; column <= area.right; column++) {
    addTableColumn(
      table,
      table.columns.length,
      uniqueColumnName(freeColumnName(table.columnNames), table.columnNames),
    );
  }
  return () => {
    if (table.showHeaders) {
      for (let column = right + 1; column <= area.right; column++) {
        const header = table.sheet.ensureCell(top, column);
        if (header.value === null && header.formula === null) {
          header.value = table.columnNames[column - table.area.left] ?? '';
          workbook.calculation.cellChanged(table.sheet, top, column);
        }
      }
    }
    workbook.calculation.symbols();
    workbook.announce({ kind: 'table', sheet: table.sheet });
  };
}

/** A formula in an otherwise empty column of a table goes into all of its rows. */
function fillColumns(workbook: HostWorkbook, table: HostTable, area: Area, entries: Entries): void {
  const { body, sheet } = table;
  const touched = intersection(body, area);
  if (!touched) return;
  for (let column = touched.left; column <= touched.right; column++) {
    const first = sheet.cell(touched.top, column);
    if (!entries[touched.top - area.top]?.[column - area.left]?.formula || !first?.formula) continue;
    let uniform = true;
    for (let row = body.top; row <= body.bottom && uniform; row++) {
      const cell = sheet.cell(row, column);
      const written = row >= touched.top && row <= touched.bottom;
      if (!written) uniform = cell === undefined || (cell.value === null && cell.formula === null);
      else uniform = cell?.formula === moveFormula(first.formula, row - touched.top, 0);
    }
    if (!uniform) continue;
    const node = table.columns[column - table.area.left];
    if (node) {
      const formula =
        childNamed(node, 'calculatedColumnFormula') ?? ensureChild(node, 'calculatedColumnFormula');
      if (textOf(formula) !== first.formula) formula.children = [first.formula];
    }
    for (let row = body.top; row <= body.bottom; row++) {
      const cell = sheet.ensureCell(row, column);
      if (cell.formula !== null) continue;
      cell.formula = moveFormula(first.formula, row - touched.top, 0);
      workbook.calculation.cellChanged(sheet, row, column);
    }
  }
}
