import type { CellBoxes } from '../domain/plan';
import type { HeldRanges } from './held-ranges';

/** The set of Excel's API that has checkboxes in cells. */
const CELL_BOXES = '1.18';

/** Whether this Excel shows checkboxes in cells. */
export function hasCellBoxes(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', CELL_BOXES);
}

/** Queues the boxes of a plan; an Excel that has none shows what the cells hold. */
export function writeCellBoxes(held: HeldRanges, boxes: readonly CellBoxes[]): void {
  if (boxes.length === 0 || !hasCellBoxes()) return;
  for (const place of boxes) held.at(place).control = { type: Excel.CellControlType.checkbox };
}

/** Queues the end of boxes: the plain style leaves them. */
export function takeCellBoxesOff(range: Excel.Range): void {
  if (hasCellBoxes()) range.control = { type: Excel.CellControlType.empty };
}
