import { childNamed, flagAttribute } from '../file/xml';
import { hostError } from '../protocol/host-error';
import { type Area, columnCount, lastColumn, lastRow, rowCount } from './address';
import type { HostSheet } from './sheet';
import type { HostWorkbook } from './workbook';

/** More cells than this come back as null instead of values. */
export const mostCells = 5_000_000;

export function cellCount(area: Area): number {
  return rowCount(area) * columnCount(area);
}

/** Entire rows, columns or sheets have no values of their own. */
export function isUnbounded(area: Area): boolean {
  return (area.top === 0 && area.bottom === lastRow) || (area.left === 0 && area.right === lastColumn);
}

/** The formats that occur in an area, stored or inherited. */
export function stylesIn(sheet: HostSheet, area: Area): ReadonlySet<number> {
  const found = new Set<number>();
  let stored = 0;
  for (const [, , cell] of sheet.cellsIn(area)) {
    found.add(cell.style);
    stored++;
  }
  if (stored === cellCount(area)) return found;
  if (cellCount(area) <= 50_000) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) found.add(sheet.styleAt(row, column));
    }
    return found;
  }
  let styled = 0;
  for (const [column, properties] of sheet.columnProperties) {
    if (column < area.left || column > area.right) continue;
    styled++;
    found.add(properties.style ?? 0);
  }
  if (styled < columnCount(area)) found.add(0);
  for (const [row, properties] of sheet.rowProperties) {
    if (row >= area.top && row <= area.bottom && properties.style !== undefined) found.add(properties.style);
  }
  return found;
}

export function isProtected(sheet: HostSheet): boolean {
  return flagAttribute(childNamed(sheet.root, 'sheetProtection'), 'sheet');
}

function denied(sheet: HostSheet): Error {
  return hostError(
    'AccessDenied',
    `You do not have permission to change "${sheet.name}": the worksheet is protected.`,
  );
}

/** Whether protection leaves an action open; files name the actions that are locked. */
function isOpen(sheet: HostSheet, action: string): boolean {
  return !flagAttribute(childNamed(sheet.root, 'sheetProtection'), action, true);
}

/** Throws `AccessDenied` when a protected sheet holds locked cells in the area. */
export function assertContentsOpen(workbook: HostWorkbook, sheet: HostSheet, area: Area): void {
  if (!isProtected(sheet)) return;
  for (const style of stylesIn(sheet, area)) if (workbook.styles.style(style).locked) throw denied(sheet);
}

/** Throws `AccessDenied` when protection forbids an action such as `formatCells` or `insertRows`. */
export function assertActionOpen(sheet: HostSheet, action: string): void {
  if (isProtected(sheet) && !isOpen(sheet, action)) throw denied(sheet);
}

/** Throws `AccessDenied` on any protected sheet. */
export function assertUnprotected(sheet: HostSheet): void {
  if (isProtected(sheet)) throw denied(sheet);
}

/** Whether sheets may not come, go, move or change their names. */
export function isStructureProtected({ root }: HostWorkbook): boolean {
  return flagAttribute(childNamed(root, 'workbookProtection'), 'lockStructure');
}

/** Throws `AccessDenied` where the structure of the workbook is protected. */
export function assertStructureOpen(workbook: HostWorkbook): void {
  if (isStructureProtected(workbook))
    throw hostError('AccessDenied', 'The structure of the workbook is protected.');
}
