import type { Area } from '../domain/address';
import type { LeftBehind } from '../domain/plan';
import type { RawValue } from '../domain/survey/cells/raw-sheet';
import { loadLeftBehind } from './stored-state';
import { rangeOf } from './write-cells';

/** What stands in the add-in's own columns of a sheet, and what the last run remembers having left there. */
export interface OwnCells {
  /** The formula of a formula cell, which may show blank, the value of any other; blank outside the areas. */
  readonly formulaAt: (row: number, column: number) => RawValue;
  readonly leftBehind: LeftBehind | null;
}

/** Reads the columns of a sheet that are or will be the add-in's; `subject` is what their memory is kept under. */
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
      const held = ranges.find(({ area }) => holds(area, row, column));
      if (!held) return '';
      return (held.range.formulas as RawValue[][])[row - held.area.row]?.[column - held.area.column] ?? '';
    },
  };
}

function holds(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}
