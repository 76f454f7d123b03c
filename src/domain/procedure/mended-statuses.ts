import { type Area, areaAddress } from '../address';
import type { CellContent } from '../plan';
import { inRuns } from '../row-runs';
import type { RawValue } from '../survey/cells/raw-sheet';
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
}

/**
 * What is written into the column of statuses of the rows that stand; null for what stays. A status that followed a box
 * which is gone follows the one that there is now; without one it is done where a day says so, else blank: that it was
 * not ticked is not known. A blank one follows its box again.
 */
export function mendedStatuses(
  { register, wording, names }: FilledInput,
  standingKeys: readonly string[],
  placeOf: PlaceOf,
): { readonly content: readonly CellContent[]; readonly lost: LostStatuses | null } {
  const { sheet, area, headers, rows, inputs } = register;
  const ofBox = names.has('ticked') ? statusFormula(wording, names.of('ticked')) : null;
  const isBroken = brokenStatusAmong(headers, wording);
  const broken = inputs.map((row) => isBroken(row[placeOf('status')] ?? ''));
  const content = inputs.map((row, index): CellContent => {
    if (broken[index]) {
      if (ofBox && rows[index]?.[placeOf('ticked')] === true) return ofBox;
      return isDay(rows[index]?.[placeOf('finished')] ?? '') ? wording.status.done : (ofBox ?? '');
    }
    const isBlank = (row[placeOf('status')] ?? '') === '' && standingKeys[index] !== '';
    return isBlank ? ofBox : null;
  });
  const done = content.filter((cell) => cell === wording.status.done).length;
  const unknown = content.flatMap((cell, index) => (cell === '' ? [index] : []));
  const column = area.column + placeOf('status');
  const addressOf = (run: Pick<Area, 'row' | 'rowCount'>) =>
    areaAddress({ row: area.row + 1 + run.row, rowCount: run.rowCount, column, columnCount: 1 });
  return {
    content,
    lost:
      done + unknown.length > 0
        ? {
            sheet,
            done,
            unknown: unknown.length,
            unknownCells: inRuns(unknown).map(addressOf),
          }
        : null,
  };
}

function isDay(value: RawValue): boolean {
  return typeof value === 'number' && value > 0;
}
