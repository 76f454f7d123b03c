import type { Area } from '../domain/address';
import type { LeftBehind } from '../domain/plan';
import type { RawValue } from '../domain/survey/raw-sheet';
import { loadLeftBehind } from './stored-state';
import { rangeOf } from './write-cells';

/** What stands in the add-in's own columns of a sheet, and what the last run remembers having left there. */
export interface OwnCells {
  /** The formula of a formula cell, the value of any other; blank outside the areas. */
  readonly formulaAt: (row: number, column: number) => RawValue;
  readonly leftBehind: LeftBehind | null;
}

/** Reads the own columns of a sheet that has some; `subject` is what their memory is kept under. */
export async function readOwnCells(
  context: Excel.RequestContext,
  sheet: string,
  areas: readonly Area[],
  subject: string,
): Promise<OwnCells> {
  const leftBehind = loadLeftBehind(context, subject);
  const ranges = areas.map((area) => ({ area, range: rangeOf(context, sheet, area).load('formulas') }));
  await context.sync();
  return {
    leftBehind: leftBehind.read(),
    formulaAt: (row, column) => {
      const held = ranges.find(({ area }) => area.column === column);
      return (held?.range.formulas as RawValue[][] | undefined)?.[row - (held?.area.row ?? 0)]?.[0] ?? '';
    },
  };
}
