import type { HostSheet } from '../../host/document/sheet';
import type { CellPlace } from './cell-place';
import { lineCount, linesBetween, sizeOf, startOf } from './line-offsets';
import { type SheetLayout, headerHeight, headerWidth } from './sheet-layout';
import type { Viewport } from './use-viewport';

/** Lines painted beyond the edge, so that scrolling by a wheel's notch shows no gap. */
const moreRows = 8;
const moreColumns = 4;

/** The rows and columns to be painted. */
export interface VisibleCells {
  readonly frozenRows: readonly number[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

function frozen(offsets: Float64Array, count: number): number[] {
  return Array.from({ length: Math.min(count, lineCount(offsets)) }, (_, line) => line).filter(
    (line) => sizeOf(offsets, line) > 0,
  );
}

/**
 * What the viewport shows, and with it the first cells of merged ones that reach into it, and the active cell:
 * an element that goes takes the keyboard's focus with it.
 */
export function visibleCells(
  sheet: HostSheet,
  layout: SheetLayout,
  viewport: Viewport,
  active: CellPlace,
): VisibleCells {
  const { rows: rowOffsets, columns: columnOffsets, frozenRows, frozenColumns } = layout;
  const top = viewport.top + startOf(rowOffsets, frozenRows);
  const left = viewport.left + startOf(columnOffsets, frozenColumns);
  const bottom = viewport.top + viewport.height - headerHeight;
  const right = viewport.left + viewport.width - headerWidth;
  const rows = new Set(linesBetween(rowOffsets, top, bottom, frozenRows, moreRows));
  const columns = new Set([
    ...frozen(columnOffsets, frozenColumns),
    ...linesBetween(columnOffsets, left, right, frozenColumns, moreColumns),
  ]);
  const [firstRow = 0] = rows;
  const lastRow = Math.max(...rows);
  const lastColumn = Math.max(...columns);
  for (const merge of sheet.merges) {
    if (merge.bottom < firstRow || merge.top > lastRow || merge.left > lastColumn) continue;
    if (merge.top >= frozenRows && merge.right >= frozenColumns) rows.add(merge.top);
    columns.add(merge.left);
  }
  if (active.row >= frozenRows && sizeOf(rowOffsets, active.row) > 0) rows.add(active.row);
  if (sizeOf(columnOffsets, active.column) > 0) columns.add(active.column);
  const inOrder = (lines: ReadonlySet<number>): number[] => [...lines].sort((one, other) => one - other);
  return { frozenRows: frozen(rowOffsets, frozenRows), rows: inOrder(rows), columns: inOrder(columns) };
}

/** Where to scroll so that a cell can be seen whole, if it fits. */
export function scrollToShow(
  layout: SheetLayout,
  viewport: Viewport,
  { row, column }: CellPlace,
): { readonly left: number; readonly top: number } {
  const along = (
    offsets: Float64Array,
    line: number,
    fixed: number,
    scrolled: number,
    shown: number,
  ): number => {
    if (line < fixed) return scrolled;
    const start = startOf(offsets, line) - startOf(offsets, fixed);
    const end = startOf(offsets, line + 1) - shown;
    if (start < scrolled) return start;
    return Math.max(scrolled, Math.min(end, start));
  };
  return {
    top: along(layout.rows, row, layout.frozenRows, viewport.top, viewport.height - headerHeight),
    left: along(layout.columns, column, layout.frozenColumns, viewport.left, viewport.width - headerWidth),
  };
}
