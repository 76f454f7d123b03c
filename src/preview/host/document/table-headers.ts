import { childNamed } from '../file/xml';
import { type Area, intersection } from './address';
import type { HostSheet } from './sheet';
import { changeInStructured } from './structured-reference';
import type { HostTable } from './sheet';
import { isError } from './value';
import type { HostWorkbook } from './workbook';

/** A column name no other column of the table has: the wish itself, or with a number behind it. */
export function uniqueColumnName(wish: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  if (!lower.has(wish.toLowerCase())) return wish;
  let number = 2;
  while (lower.has(`${wish}${number}`.toLowerCase())) number++;
  return `${wish}${number}`;
}

/** Column1, Column2, …: the first that is free. */
export function freeColumnName(taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (lower.has(`column${number}`)) number++;
  return `Column${number}`;
}

/** Formulas that speak of a column call it by its new name from now on, or speak of none where it is gone. */
export function columnBecomes(
  workbook: HostWorkbook,
  table: HostTable,
  from: string,
  to: string | null,
): void {
  for (const sheet of workbook.sheets) {
    for (const [row, column, cell] of sheet.cells()) {
      if (!cell.formula?.includes('[')) continue;
      const { area } = table;
      const inside =
        sheet === table.sheet &&
        row >= area.top &&
        row <= area.bottom &&
        column >= area.left &&
        column <= area.right;
      cell.formula = changeInStructured(cell.formula, table.name, inside, { column: [from, to] });
    }
  }
  for (const name of workbook.names) {
    if (name.formula.includes('[')) {
      name.formula = changeInStructured(name.formula, table.name, false, { column: [from, to] });
    }
  }
  for (const column of table.columns) {
    const formula = childNamed(column, 'calculatedColumnFormula');
    const text = formula?.children[0];
    if (formula && typeof text === 'string') {
      formula.children = [changeInStructured(text, table.name, true, { column: [from, to] })];
    }
  }
}

/** After a write: header cells become text, unique and never empty, and columns take their names. */
export function settleHeaders(workbook: HostWorkbook, sheet: HostSheet, area: Area): void {
  for (const table of sheet.tables) {
    const header = table.headerRow;
    const touched = header && intersection(header, area);
    if (!touched) continue;
    for (let column = touched.left; column <= touched.right; column++) {
      const node = table.columns[column - table.area.left];
      if (!node) continue;
      const cell = sheet.ensureCell(touched.top, column);
      const others = table.columnNames.filter((_, index) => index !== column - table.area.left);
      const { value } = cell;
      const shown = value === null ? '' : isError(value) ? value.error : String(value);
      const name = shown === '' ? freeColumnName(others) : uniqueColumnName(shown, others);
      const before = node.attributes['name'] ?? '';
      if (before !== name) columnBecomes(workbook, table, before, name);
      node.attributes['name'] = name;
      if (cell.value !== name || cell.formula !== null) {
        cell.value = name;
        cell.formula = null;
        cell.rich = null;
        workbook.calculation.cellChanged(sheet, touched.top, column);
      }
    }
    workbook.calculation.symbols();
  }
}
