import type { CellBlock } from '../domain/plan';
import { shiftFormula } from '../domain/shift-formula';
import type { Targets } from './read-targets';

/** Queues the question where blocks with formulas stand, in the request that writes them. */
export function askPlaces({ targets }: Targets): void {
  for (const [block, range] of targets) if (holdsFormula(block)) range.load('rowIndex,columnIndex');
}

/**
 * Queues formulas anew whose block had moved when it was written: its cells were followed, but the addresses in its
 * formulas are those of the plan. (The total formulas speak of their own block's cells alone.)
 */
export function moveFormulas({ targets }: Targets): void {
  for (const [block, range] of targets) {
    if (!holdsFormula(block)) continue;
    const rows = range.rowIndex - block.area.row;
    const columns = range.columnIndex - block.area.column;
    if (rows === 0 && columns === 0) continue;
    block.content.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (typeof cell !== 'object' || cell === null) return;
        const formula = shiftFormula(cell.formula, block.area, rows, columns);
        if (formula !== null) range.getCell(row, column).formulas = [[formula]];
      });
    });
  }
}

function holdsFormula({ content }: CellBlock): boolean {
  return content.some((cells) => cells.some((cell) => typeof cell === 'object' && cell !== null));
}
