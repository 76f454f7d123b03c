import { type Area, intersection, lastColumn } from '../../host/document/address';
import { assertActionOpen } from '../../host/document/limits';
import { sortRows } from '../../host/document/range-operations';
import type { HostSheet } from '../../host/document/sheet';
import { changeStructure, checkRoom } from '../../host/document/structure';
import type { HostWorkbook } from '../../host/document/workbook';

/** Inserts or deletes entire rows, as from the menu of a row number. */
export function changeRows(
  workbook: HostWorkbook,
  sheet: HostSheet,
  kind: 'insert' | 'delete',
  area: Area,
): void {
  assertActionOpen(sheet, kind === 'insert' ? 'insertRows' : 'deleteRows');
  const change = {
    sheet: sheet.name,
    axis: 'row',
    kind,
    at: area.top,
    count: area.bottom - area.top + 1,
    from: 0,
    to: lastColumn,
  } as const;
  checkRoom(sheet, change);
  changeStructure(workbook, sheet, change);
}

/** The block of filled cells around a cell, bounded by blank rows and columns: what Excel takes one to mean. */
function currentRegion(sheet: HostSheet, from: Area): Area {
  let area = from;
  for (;;) {
    const around = {
      top: Math.max(area.top - 1, 0),
      left: Math.max(area.left - 1, 0),
      bottom: area.bottom + 1,
      right: area.right + 1,
    };
    const filled = sheet.usedArea(true, around);
    const grown = filled && {
      top: Math.min(filled.top, area.top),
      left: Math.min(filled.left, area.left),
      bottom: Math.max(filled.bottom, area.bottom),
      right: Math.max(filled.right, area.right),
    };
    if (!grown || JSON.stringify(grown) === JSON.stringify(area)) return area;
    area = grown;
  }
}

/** The rows that a sort means: the selected ones, else the table's or the block's around the cell. */
export function areaToSort(sheet: HostSheet, selected: Area): Area {
  const table = sheet.tables.find((other) => intersection(other.area, selected));
  if (table) return table.body;
  return selected.top === selected.bottom ? currentRegion(sheet, selected) : selected;
}

export function sortByColumn(workbook: HostWorkbook, sheet: HostSheet, area: Area, column: number): void {
  assertActionOpen(sheet, 'sort');
  sortRows(workbook, sheet, area, [{ key: column - area.left, ascending: true }], false);
}
