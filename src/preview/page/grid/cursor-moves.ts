import { lastColumn, lastRow } from '../../host/document/address';
import type { HostSheet } from '../../host/document/sheet';
import { type CellPlace, mergeAt } from './cell-place';

/** Where a key takes the cursor. */
export type Move = 'up' | 'down' | 'left' | 'right';

const steps: Readonly<Record<Move, CellPlace>> = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
};

function isOnSheet({ row, column }: CellPlace): boolean {
  return row >= 0 && column >= 0 && row <= lastRow && column <= lastColumn;
}

function isBlank(sheet: HostSheet, { row, column }: CellPlace): boolean {
  const value = sheet.valueAt(row, column);
  return value === null || value === '';
}

/** The next cell in a direction: past the merged cell that one stands in, past hidden lines; the same at the edge. */
export function nextCell(sheet: HostSheet, from: CellPlace, move: Move): CellPlace {
  const merge = mergeAt(sheet, from);
  const step = steps[move];
  let place = {
    row: merge && move === 'down' ? merge.bottom : (merge?.top ?? from.row),
    column: merge && move === 'right' ? merge.right : (merge?.left ?? from.column),
  };
  do {
    place = { row: place.row + step.row, column: place.column + step.column };
    if (!isOnSheet(place)) return from;
  } while (sheet.isRowHidden(place.row) || sheet.isColumnHidden(place.column));
  return anchorOf(sheet, place);
}

/** The cell that shows the content at a place: the first one of a merged cell. */
export function anchorOf(sheet: HostSheet, place: CellPlace): CellPlace {
  const merge = mergeAt(sheet, place);
  return merge ? { row: merge.top, column: merge.left } : place;
}

/** Ctrl+arrow: to the end of the filled cells, or over the blank ones to the next that is filled. */
export function edgeCell(sheet: HostSheet, from: CellPlace, move: Move): CellPlace {
  const used = sheet.usedArea(true);
  const step = steps[move];
  const limit = (place: CellPlace): boolean =>
    place.row <= Math.max(used?.bottom ?? 0, from.row) &&
    place.column <= Math.max(used?.right ?? 0, from.column);
  let place = from;
  const next = nextCell(sheet, from, move);
  const wasFilled = !isBlank(sheet, from) && !isBlank(sheet, next);
  for (;;) {
    const ahead = { row: place.row + step.row, column: place.column + step.column };
    if (!isOnSheet(ahead) || !limit(ahead)) return anchorOf(sheet, place);
    if (wasFilled && isBlank(sheet, ahead)) return anchorOf(sheet, place);
    place = ahead;
    if (!wasFilled && !isBlank(sheet, place)) return anchorOf(sheet, place);
  }
}
