import type { Area } from '../domain/address';
import type { LeftBehind } from '../domain/plan';
import type { RawValue } from '../domain/survey/cells/raw-sheet';
import { officeCodeOf } from './host-failure';
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
  // Asked for anew with every answer: one that was too large brings nothing.
  let leftBehind = loadLeftBehind(context, subject);
  const ranges = await loadedFormulas(context, sheet, areas, () => {
    leftBehind = loadLeftBehind(context, subject);
  });
  return {
    leftBehind: leftBehind.read(),
    formulaAt: (row, column) => {
      const held = ranges.find(({ area }) => holds(area, row, column));
      if (!held) return '';
      return (held.range.formulas as RawValue[][])[row - held.area.row]?.[column - held.area.column] ?? '';
    },
  };
}

interface LoadedFormulas {
  readonly area: Area;
  readonly range: Excel.Range;
}

/** All in one answer where it is not too large for Excel on the web (5 MB); else the upper half, then the lower. */
async function loadedFormulas(
  context: Excel.RequestContext,
  sheet: string,
  areas: readonly Area[],
  askAgain: () => void,
): Promise<readonly LoadedFormulas[]> {
  const ranges = areas.map((area) => ({ area, range: rangeOf(context, sheet, area).load('formulas') }));
  try {
    await context.sync();
    return ranges;
  } catch (thrown) {
    const isTooLarge = officeCodeOf(thrown) === 'ResponsePayloadSizeLimitExceeded';
    if (!isTooLarge || areas.every(({ rowCount }) => rowCount <= 1)) throw thrown;
  }
  askAgain();
  const upper = areas.map((area) => ({ ...area, rowCount: Math.ceil(area.rowCount / 2) }));
  const lower = areas
    .map((area) => {
      const above = Math.ceil(area.rowCount / 2);
      return { ...area, row: area.row + above, rowCount: area.rowCount - above };
    })
    .filter(({ rowCount }) => rowCount > 0);
  return [
    ...(await loadedFormulas(context, sheet, upper, askAgain)),
    ...(await loadedFormulas(context, sheet, lower, askAgain)),
  ];
}

function holds(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}
