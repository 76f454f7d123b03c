import type { Model } from '@ironcalc/wasm';
import type { CellValue } from '../document/value';

/** What the engine calls the types of cells. */
const NUMBER = 1;
const TEXT = 2;
const LOGICAL = 4;
const FAILURE = 16;

/** Whether a cell of the engine holds a number; sheets, rows and columns are counted from 0. */
export function isNumber(model: Model, sheet: number, row: number, column: number): boolean {
  return model.getCellType(sheet, row + 1, column + 1) === NUMBER;
}

/** The value of a cell of the engine; undefined for a number, of which it shows too few digits. */
export function readCell(model: Model, sheet: number, row: number, column: number): CellValue | undefined {
  const type = model.getCellType(sheet, row + 1, column + 1);
  if (type === NUMBER) return undefined;
  const text = model.getFormattedCellValue(sheet, row + 1, column + 1);
  if (type === TEXT) return text;
  if (type === LOGICAL) return text === 'TRUE';
  if (type === FAILURE) return { error: text };
  return text;
}
