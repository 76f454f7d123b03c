import type { Area } from '../domain/address';
import type { RawValue } from '../domain/survey/cells/raw-sheet';
import type { StandingCells } from '../domain/take-back';
import { rangeOf } from './write-cells';

export interface CellsRequest {
  readonly sheet: string;
  readonly area: Area;
}

/** Cells of one answer, values and formulas: about 4 MB where each row holds all its arrangements by formula. */
const ANSWER_CELLS = 6_000;

/**
 * Reads values and formulas of areas, in the order given. All come with one sync unless they are too many for one
 * answer; what `last` queues comes with the last, so that it is as fresh as can be.
 */
export async function readStandingCells(
  context: Excel.RequestContext,
  requests: readonly CellsRequest[],
  last: () => void,
): Promise<readonly StandingCells[]> {
  const parts = requests.flatMap(({ sheet, area }, index) =>
    cutRows(area).map((part) => ({ index, sheet, part })),
  );
  const rows = requests.map(() => ({ values: [] as RawValue[][], formulas: [] as RawValue[][] }));
  let waiting = parts;
  do {
    const batch = waiting.slice(0, countThatFits(waiting.map(({ part }) => part)));
    const ranges = batch.map(({ index, sheet, part }) => ({
      index,
      range: rangeOf(context, sheet, part).load('values,formulas'),
    }));
    if (batch.length === waiting.length) last();
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each part is as large as one answer may be
    await context.sync();
    for (const { index, range } of ranges) {
      rows[index]?.values.push(...copied(range.values));
      rows[index]?.formulas.push(...copied(range.formulas));
    }
    waiting = waiting.slice(batch.length);
  } while (waiting.length > 0);
  return requests.map(({ area }, index) => ({
    area,
    values: rows[index]?.values ?? [],
    formulas: rows[index]?.formulas ?? [],
  }));
}

function cutRows(area: Area): readonly Area[] {
  const rows = Math.max(1, Math.floor(ANSWER_CELLS / area.columnCount));
  return Array.from({ length: Math.ceil(area.rowCount / rows) }, (_, index) => ({
    ...area,
    row: area.row + index * rows,
    rowCount: Math.min(rows, area.rowCount - index * rows),
  }));
}

function countThatFits(parts: readonly Area[]): number {
  let cells = 0;
  const count = parts.findIndex(({ rowCount, columnCount }, index) => {
    cells += rowCount * columnCount;
    return index > 0 && cells > ANSWER_CELLS;
  });
  return count < 0 ? parts.length : count;
}

/** Office.js hands out arrays of its own; the domain gets plain ones. */
function copied(cells: unknown[][]): RawValue[][] {
  return Array.from(cells as RawValue[][], (row) => Array.from(row));
}
