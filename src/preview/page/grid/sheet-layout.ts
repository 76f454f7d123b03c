import { lastColumn, lastRow } from '../../host/document/address';
import type { HostSheet } from '../../host/document/sheet';
import { columnPixels, rowPoints } from '../../host/document/sizes';
import { frozen } from '../../host/members/freeze-panes';
import { type LineOffsets, offsetsOf } from './line-offsets';
import { neededRowHeights } from './needed-row-heights';
import type { HostWorkbook } from '../../host/document/workbook';

/** Where the lines of a sheet lie, in pixels from its first cell. */
export interface SheetLayout {
  readonly rows: LineOffsets;
  readonly columns: LineOffsets;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showGridLines: boolean;
}

/** Size of the column letters and row numbers. */
export const headerHeight = 22;
export const headerWidth = 46;

const pixelsAPoint = 4 / 3;
/** Blank lines to scroll into beyond what is used, as a sheet without end would have. */
const spareRows = 60;
const spareColumns = 12;
const leastRows = 120;
const leastColumns = 26;

/** Lays out a sheet as far as it is used, and at least to the given cell. */
export function layoutSheet(
  workbook: HostWorkbook,
  sheet: HostSheet,
  reach: { readonly row: number; readonly column: number },
): SheetLayout {
  const used = sheet.usedArea(false);
  const rowCount = Math.min(Math.max(used?.bottom ?? 0, reach.row) + spareRows, lastRow + 1);
  const columnCount = Math.min(Math.max(used?.right ?? 0, reach.column) + spareColumns, lastColumn + 1);
  const needed = neededRowHeights(workbook, sheet);
  const view = sheetView(sheet);
  const { rows, columns } = frozen(sheet);
  return {
    rows: offsetsOf(Math.max(rowCount, leastRows), (row) =>
      sheet.isRowHidden(row)
        ? 0
        : Math.max(Math.round(rowPoints(sheet, row) * pixelsAPoint), needed.get(row) ?? 0),
    ),
    columns: offsetsOf(Math.max(columnCount, leastColumns), (column) => columnPixels(sheet, column)),
    frozenRows: rows,
    frozenColumns: columns,
    showGridLines: view !== '0' && view !== 'false',
  };
}

function sheetView(sheet: HostSheet): string | undefined {
  for (const views of sheet.root.children) {
    if (typeof views === 'string' || views.name !== 'sheetViews') continue;
    const [view] = views.children;
    return typeof view === 'object' ? view.attributes['showGridLines'] : undefined;
  }
  return undefined;
}
