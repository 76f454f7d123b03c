import { type Area, holdsArea } from '../domain/address';
import type { LeftBehind } from '../domain/plan';
import type { RawValue } from '../domain/survey/cells/raw-sheet';
import { NOTHING_ALONG, type PartedCells, readInParts } from './read-in-parts';
import { loadLeftBehind } from './stored-state';
import { rangeOf } from './write-cells';

/** What stands in the add-in's own columns of a sheet, and what the last run remembers having left there. */
export interface OwnCells {
  /** The formula of a formula cell, which may show blank, the value of any other; blank outside the areas. */
  readonly formulaAt: (row: number, column: number) => RawValue;
  readonly leftBehind: LeftBehind | null;
}

/** So many rows are asked for first: the others are as large as these, for formulas of a column are much alike. */
const SAMPLE_ROWS = 40;
/** Bytes of a formula or value in an answer, before any was seen: of a few columns that hold one, most of them none. */
const CELL_BYTES = 20;
/** Rows of a sample may be shorter than those that follow. */
const ROOM = 1.2;

const encoder = new TextEncoder();

/** Reads the columns of a sheet that are or will be the add-in's; `subject` is what their memory is kept under. */
export async function readOwnCells(
  context: Excel.RequestContext,
  sheet: string,
  areas: readonly Area[],
  subject: string,
): Promise<OwnCells> {
  const read = areas.map((area) => ({ area, formulas: [] as RawValue[][] }));
  /** The cells from a row of each area on, as large as told. */
  const cellsFrom = (start: number, end: number, bytesOf: (own: (typeof read)[number]) => number) =>
    read.map((own): PartedCells => {
      const { area, formulas } = own;
      const bytes = bytesOf(own);
      return {
        rowCount: Math.max(0, Math.min(area.rowCount, end) - start),
        rowBytes: () => bytes,
        ask: (from, rowCount) => {
          const rows = { ...area, row: area.row + start + from, rowCount };
          const range = rangeOf(context, sheet, rows).load('formulas');
          return () => {
            for (const cells of range.formulas as RawValue[][]) formulas.push(cells);
          };
        },
      };
    });
  const guessed = ({ area }: { readonly area: Area }) => area.columnCount * CELL_BYTES;
  const isLong = areas.some(({ rowCount }) => rowCount > SAMPLE_ROWS);
  if (isLong) await readInParts(context, cellsFrom(0, SAMPLE_ROWS, guessed), NOTHING_ALONG);
  const rest = isLong
    ? cellsFrom(SAMPLE_ROWS, Infinity, ({ formulas }) => ROOM * averageBytes(formulas))
    : cellsFrom(0, Infinity, guessed);
  const { last: leftBehind } = await readInParts(context, rest, {
    first: () => undefined,
    last: () => loadLeftBehind(context, subject),
  });
  return {
    leftBehind: leftBehind.read(),
    formulaAt: (row, column) => {
      const held = read.find(({ area }) => holdsArea(area, { row, column, rowCount: 1, columnCount: 1 }));
      return held?.formulas[row - held.area.row]?.[column - held.area.column] ?? '';
    },
  };
}

function averageBytes(rows: readonly (readonly RawValue[])[]): number {
  return encoder.encode(JSON.stringify(rows)).length / Math.max(1, rows.length);
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
