import type { WorkbookDesk } from '../desk/workbook-desk';
import type { CellPlace } from './cell-place';
import { edgeCell, nextCell } from './cursor-moves';
import type { GridAction } from './grid-keys';

type Stepping = Extract<GridAction, { readonly kind: 'move' | 'page' | 'home' | 'end' }>;
/** Keys that move the cursor or the end of the selection. */
export type Moving = Stepping | Extract<GridAction, { readonly kind: 'all' }>;

/** Carries out the keys that move the cursor or the selection's end. `pageRows` is how many rows are in view. */
export function runGridMove(desk: WorkbookDesk, action: Moving, pageRows: number): void {
  const { sheet } = desk;
  if (action.kind === 'all') {
    desk.selectArea(sheet.usedArea(true) ?? desk.selected);
    return;
  }
  const from = action.extend ? desk.reach : desk.active;
  const to = target(desk, action, from, pageRows);
  if (action.extend) desk.selectTo(to);
  else desk.select(to);
}

function target({ sheet }: WorkbookDesk, action: Stepping, from: CellPlace, pageRows: number): CellPlace {
  switch (action.kind) {
    case 'move':
      return action.toEdge ? edgeCell(sheet, from, action.move) : nextCell(sheet, from, action.move);
    case 'page':
      return { ...from, row: Math.max(from.row + (action.down ? pageRows : -pageRows), 0) };
    case 'home':
      return { row: action.toStart ? 0 : from.row, column: 0 };
    case 'end': {
      const used = sheet.usedArea(true);
      return { row: used?.bottom ?? 0, column: used?.right ?? 0 };
    }
  }
}
