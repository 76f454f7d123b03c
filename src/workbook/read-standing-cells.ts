import { type Area, holdsArea } from '../domain/address';
import type { RawValue } from '../domain/survey/cells/raw-sheet';
import type { StandingCells } from '../domain/take-back';
import { type AskedAlong, readInParts } from './read-in-parts';
import { rangeOf } from './write-cells';

export interface CellsRequest {
  readonly sheet: string;
  readonly area: Area;
}

/** Bytes of a cell's value and formula in an answer, where few hold a long one. */
const CELL_BYTES = 40;

/** Reads values and formulas of areas, in the order given; cells of several areas are read but once. */
export async function readStandingCells<First, Last>(
  context: Excel.RequestContext,
  requests: readonly CellsRequest[],
  along: AskedAlong<First, Last>,
) {
  const isWithin = (inner: CellsRequest, outer: CellsRequest) =>
    inner !== outer && inner.sheet === outer.sheet && holdsArea(outer.area, inner.area);
  const read = requests
    .filter((request) => !requests.some((other) => isWithin(request, other)))
    .map((request) => ({ ...request, values: [] as RawValue[][], formulas: [] as RawValue[][] }));
  const answers = await readInParts(
    context,
    read.map(({ sheet, area, values, formulas }) => ({
      rowCount: area.rowCount,
      rowBytes: () => area.columnCount * CELL_BYTES,
      ask: (from, rowCount) => {
        const part = { ...area, row: area.row + from, rowCount };
        const range = rangeOf(context, sheet, part).load('values,formulas');
        return () => {
          copyInto(values, range.values);
          copyInto(formulas, range.formulas);
        };
      },
    })),
    along,
  );
  const cellsOf = (request: CellsRequest): StandingCells => {
    const from = read.find(({ sheet, area }) => sheet === request.sheet && holdsArea(area, request.area));
    if (!from) throw new Error(`Cells of ${request.sheet} were asked for and not read`);
    const { area } = request;
    if (from.area.columnCount === area.columnCount && from.area.rowCount === area.rowCount) return from;
    const row = area.row - from.area.row;
    const column = area.column - from.area.column;
    const taken = (rows: readonly RawValue[][]) =>
      rows.slice(row, row + area.rowCount).map((cells) => cells.slice(column, column + area.columnCount));
    return { area, values: taken(from.values), formulas: taken(from.formulas) };
  };
  return { ...answers, cells: requests.map(cellsOf) };
}

/** Office.js hands out arrays of its own; the domain gets plain ones. */
function copyInto(rows: RawValue[][], cells: unknown[][]): void {
  for (const row of cells as RawValue[][]) rows.push(Array.from(row));
}
