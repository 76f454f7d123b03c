import { type Area, holdsArea } from '../domain/address';
import type { LeftBehind } from '../domain/plan';
import type { RawValue } from '../domain/survey/cells/raw-sheet';
import { readInParts } from './read-in-parts';
import { loadLeftBehind } from './stored-state';
import { rangeOf } from './write-cells';

/** What stands in the add-in's own columns of a sheet, and what the last run remembers having left there. */
export interface OwnCells {
  /** The formula of a formula cell, which may show blank, the value of any other; blank outside the areas. */
  readonly formulaAt: (row: number, column: number) => RawValue;
  readonly leftBehind: LeftBehind | null;
}

/** Bytes of a formula or value in an answer: of a few columns that hold one, most of them none. */
const CELL_BYTES = 20;

/** Reads the columns of a sheet that are or will be the add-in's; `subject` is what their memory is kept under. */
export async function readOwnCells(
  context: Excel.RequestContext,
  sheet: string,
  areas: readonly Area[],
  subject: string,
): Promise<OwnCells> {
  const read = areas.map((area) => ({ area, formulas: [] as RawValue[][] }));
  const { last: leftBehind } = await readInParts(
    context,
    read.map(({ area, formulas }) => ({
      rowCount: area.rowCount,
      rowBytes: () => area.columnCount * CELL_BYTES,
      ask: (from, rowCount) => {
        const range = rangeOf(context, sheet, { ...area, row: area.row + from, rowCount }).load('formulas');
        return () => {
          for (const cells of range.formulas as RawValue[][]) formulas.push(cells);
        };
      },
    })),
    { first: () => undefined, last: () => loadLeftBehind(context, subject) },
  );
  return {
    leftBehind: leftBehind.read(),
    formulaAt: (row, column) => {
      const held = read.find(({ area }) => holdsArea(area, { row, column, rowCount: 1, columnCount: 1 }));
      return held?.formulas[row - held.area.row]?.[column - held.area.column] ?? '';
    },
  };
}

/** What the last run of a subject remembers having left. */
export async function readLeftBehind(
  context: Excel.RequestContext,
  subject: string,
): Promise<LeftBehind | null> {
  const stored = loadLeftBehind(context, subject);
  await context.sync();
  return stored.read();
}
