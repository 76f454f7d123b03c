import { type Area, cellArea, isWholeColumns, isWholeRows } from './address';
import type { StylePatch } from './cell-style';
import type { HostSheet } from './sheet';
import type { HostWorkbook } from './workbook';

/** Formats cells; entire columns and rows keep the format as their own, so that new cells take it up. */
export function applyStyle(
  workbook: HostWorkbook,
  sheet: HostSheet,
  area: Area,
  patch: StylePatch | ((row: number, column: number) => StylePatch | undefined),
): void {
  const patchAt = typeof patch === 'function' ? patch : (): StylePatch => patch;
  const change = (style: number, row: number, column: number): number => {
    const found = patchAt(row, column);
    return found ? workbook.styles.change(style, found) : style;
  };
  if (isWholeColumns(area) || isWholeRows(area)) {
    for (const [row, column, cell] of sheet.cellsIn(area)) cell.style = change(cell.style, row, column);
    if (isWholeColumns(area)) {
      for (let column = area.left; column <= area.right; column++) {
        const properties = sheet.ensureColumn(column);
        properties.style = change(properties.style ?? 0, 0, column);
      }
      for (const [row, properties] of sheet.rowProperties) {
        if (properties.style === undefined) continue;
        for (let column = area.left; column <= area.right; column++) {
          if (sheet.cell(row, column)) continue;
          sheet.ensureCell(row, column).style = change(properties.style, row, column);
        }
      }
    } else {
      for (let row = area.top; row <= area.bottom; row++) {
        const properties = sheet.ensureRow(row);
        for (const [column, other] of sheet.columnProperties) {
          if (other.style === undefined || properties.style !== undefined || sheet.cell(row, column))
            continue;
          sheet.ensureCell(row, column).style = change(other.style, row, column);
        }
        properties.style = change(properties.style ?? 0, row, 0);
      }
    }
  } else {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const before = sheet.styleAt(row, column);
        const after = change(before, row, column);
        if (after !== before) sheet.ensureCell(row, column).style = after;
      }
    }
  }
  workbook.announce({ kind: 'format', sheet, area });
}

/** The cells of an area that stand as checkboxes. */
export function controlledCells(workbook: HostWorkbook, sheet: HostSheet, area: Area): readonly Area[] {
  return [...sheet.cellsIn(area)].flatMap(([row, column, cell]) =>
    workbook.styles.style(cell.style).control === 'Checkbox' ? [cellArea(row, column)] : [],
  );
}

/** Takes all formats away: cells look like those of a new sheet. */
export function clearFormats(workbook: HostWorkbook, sheet: HostSheet, area: Area): void {
  for (const [row, column, cell] of [...sheet.cellsIn(area)]) {
    cell.style = 0;
    if (cell.value === null && cell.formula === null) sheet.removeCell(row, column);
  }
  const clear = (properties: { style?: number }): void => {
    Reflect.deleteProperty(properties, 'style');
  };
  if (isWholeColumns(area)) {
    for (const [column, properties] of sheet.columnProperties) {
      if (column >= area.left && column <= area.right) clear(properties);
    }
  }
  if (isWholeRows(area)) {
    for (const [row, properties] of sheet.rowProperties)
      if (row >= area.top && row <= area.bottom) clear(properties);
  }
  for (const [row, column] of inheritedCells(sheet, area)) sheet.ensureCell(row, column).style = 0;
  workbook.announce({ kind: 'format', sheet, area });
}

/** Cells of a bounded area that would still take a format from their row or column. */
function* inheritedCells(sheet: HostSheet, area: Area): Generator<readonly [number, number]> {
  if (isWholeColumns(area) || isWholeRows(area)) return;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (!sheet.cell(row, column) && sheet.inheritedStyle(row, column) !== 0) yield [row, column];
    }
  }
}
