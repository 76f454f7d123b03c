import { type Area, areaAddress } from '../address';
import type { CellContent } from '../plan';
import { inRuns } from '../row-runs';
import type { RawValue } from '../survey/cells/raw-sheet';
import { boxesAgain } from './boxes-again';
import type { FilledInput, PlaceOf } from './filled-register';
import { brokenStatusAmong, statusFormula } from './register-formulas';

/** Statuses that followed boxes whose column was deleted, and what becomes of them. Addresses of the sheet. */
export interface LostStatuses {
  readonly sheet: string;
  /** How many have a day on which the work was done, and say that it is. */
  readonly done: number;
  /** How many nobody knows: they become blank, to be looked at. */
  readonly unknown: number;
  readonly unknownCells: readonly string[];
  /** The column of boxes comes again. */
  readonly areBoxesAgain: boolean;
}

/**
 * What is written into the column of statuses of the rows that stand, and of boxes where that comes again; null for what
 * stays. A status that followed a box which is gone follows the one that there is now. Of a column that comes again it is
 * not known what was ticked: there, and without one, a status is done where a day says so, else blank. A blank one
 * follows its box again, once that is ticked or not.
 */
export function mendedStatuses(
  input: FilledInput,
  standingKeys: readonly string[],
  placeOf: PlaceOf,
): {
  readonly content: readonly CellContent[];
  readonly boxes: readonly CellContent[] | null;
  readonly lost: LostStatuses | null;
} {
  const { register, wording, names, headersFound } = input;
  const { sheet, area, rows, inputs } = register;
  const areBoxesAgain = register.headers.length > headersFound.length;
  const ofBox = names.has('ticked') ? statusFormula(wording, names.of('ticked')) : null;
  const isTicked = (index: number) => rows[index]?.[placeOf('ticked')] === true;
  const isDated = (index: number) => isDay(rows[index]?.[placeOf('finished')] ?? '');
  const isBroken = brokenStatusAmong(headersFound, wording);
  const broken = inputs.map((row) => isBroken(row[placeOf('status')] ?? ''));
  const content = inputs.map((row, index): CellContent => {
    if (broken[index]) {
      if (areBoxesAgain) return isDated(index) ? ofBox : '';
      if (ofBox && isTicked(index)) return ofBox;
      return isDated(index) ? wording.status.done : (ofBox ?? '');
    }
    const isBlank = (row[placeOf('status')] ?? '') === '' && standingKeys[index] !== '';
    const hasBox = typeof rows[index]?.[placeOf('ticked')] === 'boolean';
    return isBlank && hasBox ? ofBox : null;
  });
  const isDone = (cell: CellContent) => cell === wording.status.done || (areBoxesAgain && cell === ofBox);
  const done = content.filter((cell) => cell !== null && isDone(cell)).length;
  const unknown = content.flatMap((cell, index) => (cell === '' ? [index] : []));
  const column = area.column + placeOf('status');
  const addressOf = (run: Pick<Area, 'row' | 'rowCount'>) =>
    areaAddress({ row: area.row + 1 + run.row, rowCount: run.rowCount, column, columnCount: 1 });
  return {
    content,
    boxes: areBoxesAgain ? boxesAgain(input, standingKeys, content, placeOf) : null,
    lost:
      done + unknown.length > 0
        ? {
            sheet,
            done,
            unknown: unknown.length,
            unknownCells: inRuns(unknown).map(addressOf),
            areBoxesAgain,
          }
        : null,
  };
}

function isDay(value: RawValue): boolean {
  return typeof value === 'number' && value > 0;
}
