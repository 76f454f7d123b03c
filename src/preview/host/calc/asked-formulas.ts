import type { Model } from '@ironcalc/wasm';
import type { CellValue } from '../document/value';
import { readCell } from './engine-cell';

/** A formula to be calculated as if it stood in a cell. */
export type AskedFormula = readonly [row: number, column: number, formula: string];

const COLUMNS = 16_384;
/** Wider than what is painted at once. */
const APART = 512;

/**
 * What formulas, in the engine's words, give in the cells of a sheet that holds nothing else. A cell may have several:
 * all of them but the first are calculated in another column of its row.
 */
export function askedResults(model: Model, sheet: number, asked: readonly AskedFormula[]): CellValue[] {
  const places = apart(asked);
  const placed = asked.map(([row, column], index) => [row, places[index] ?? column] as const);
  model.pauseEvaluation();
  for (const [index, [row, column]] of placed.entries()) {
    model.setUserInput(sheet, row + 1, column + 1, `=${asked[index]?.[2] ?? ''}`);
  }
  model.resumeEvaluation();
  model.evaluate();
  const results = placed.map(([row, column]) => {
    const value = readCell(model, sheet, row, column);
    return value === undefined ? Number(model.getFormattedCellValue(sheet, row + 1, column + 1)) : value;
  });
  model.pauseEvaluation();
  for (const [row, column] of placed) model.rangeClearAll(sheet, row + 1, column + 1, row + 1, column + 1);
  model.resumeEvaluation();
  return results;
}

/** The column of each formula's place, none of which is another's. */
function apart(cells: readonly AskedFormula[]): number[] {
  const taken = new Map<string, number>();
  return cells.map(([row, column]) => {
    const key = `${row},${column}`;
    const times = taken.get(key) ?? 0;
    taken.set(key, times + 1);
    return (column + times * APART) % COLUMNS;
  });
}
