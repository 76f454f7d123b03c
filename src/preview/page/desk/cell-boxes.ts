import type { Area } from '../../host/document/address';
import type { HostSheet } from '../../host/document/sheet';
import type { HostWorkbook } from '../../host/document/workbook';
import { placeEntry } from '../../host/document/write-cells';
import type { CellPlace } from '../grid/cell-place';

/** Whether a cell's box is ticked; undefined where it shows none: a box stands for TRUE or FALSE and nothing else. */
export function checkedAt(
  { styles }: HostWorkbook,
  sheet: HostSheet,
  row: number,
  column: number,
): boolean | undefined {
  const value = sheet.valueAt(row, column);
  return typeof value === 'boolean' && styles.style(sheet.styleAt(row, column)).control === 'Checkbox'
    ? value
    : undefined;
}

/** Ticks or unticks all boxes of an area alike, by what the active one says; what a formula says stays. */
export function toggleBoxes(workbook: HostWorkbook, sheet: HostSheet, area: Area, active: CellPlace): void {
  const value = checkedAt(workbook, sheet, active.row, active.column) !== true;
  const boxes = [...sheet.cellsIn(area)].filter(
    ([row, column, { formula }]) => formula === null && checkedAt(workbook, sheet, row, column) !== undefined,
  );
  for (const [row, column] of boxes) placeEntry(workbook, sheet, row, column, { value, formula: null });
  workbook.announce({ kind: 'cells', sheet, area, type: 'RangeEdited' });
}
