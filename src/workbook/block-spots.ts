import type { BlockAnchor } from '../domain/plan';
import type { RecordedBlock, RecordedRows, RunRecord } from '../domain/run-record';
import type { StandingCells } from '../domain/take-back';
import type { Anchors } from './find-anchors';
import type { CellsRequest } from './read-standing-cells';
import { keyMark } from './record-run';

/** Where a block is to be looked for, and what has to be read for it. */
export interface Spot {
  readonly sheet: string;
  /** The rows of what it is anchored to: the whole table, or the named column. */
  readonly own: CellsRequest;
  /** The cells among which the keys of its rows are found. */
  readonly keys: CellsRequest;
  /** The column of the keys within them; null where it has to be looked for. */
  readonly keyColumn: number | null;
  /** Where the block's columns stand within its own cells. */
  readonly columns: readonly (number | null)[];
  /** What the rows of the block count from in its own cells, had nothing moved. */
  readonly firstRow: number;
}

/** Null where the cells went with their sheet or column: there is nothing left to take back. */
export function spotOf(recorded: RecordedBlock, { rows }: RunRecord, anchors: Anchors): Spot | 'lost' | null {
  const { sheet, anchor } = recorded;
  const known = recorded.rows === null ? undefined : rows[recorded.rows];
  if (!anchor || !known) return 'lost';
  return anchor.kind === 'table'
    ? spotInTable(recorded, anchor, known, anchors)
    : spotInColumn(recorded, sheet, anchor, anchors);
}

function spotInTable(
  { area, addsRows }: RecordedBlock,
  anchor: BlockAnchor,
  known: RecordedRows,
  anchors: Anchors,
): Spot | 'lost' {
  const table = anchors.table(anchor.name);
  if (!table) return 'lost';
  const placeOf = (column: number) => {
    const place = table.headers.indexOf(anchor.headers?.[column - anchor.area.column] ?? '');
    return place < 0 ? null : place;
  };
  const keyColumn = placeOf(known.column);
  if (keyColumn === null) return 'lost';
  // Rows under a table that a run broke off before taking them in are rows of its own all the same.
  const rowCount = addsRows ? Math.max(table.area.rowCount, anchor.area.rowCount) : table.area.rowCount;
  const own = { sheet: table.sheet, area: { ...table.area, rowCount } };
  return {
    sheet: table.sheet,
    own,
    keys: own,
    keyColumn,
    columns: Array.from({ length: area.columnCount }, (_, index) => placeOf(area.column + index)),
    firstRow: area.row - anchor.area.row,
  };
}

function spotInColumn(
  { area }: RecordedBlock,
  sheet: string,
  anchor: BlockAnchor,
  anchors: Anchors,
): Spot | 'lost' | null {
  const sheetNow = anchors.sheetNow(sheet);
  if (sheetNow === null) return null;
  const now = anchors.nameArea(sheet, anchor.name);
  if (!now) return anchors.hasName(sheet, anchor.name) ? null : 'lost';
  const used = anchors.usedColumns(sheetNow);
  const rowCount = now.rowCount + area.rowCount - anchor.area.rowCount;
  if (now.columnCount !== area.columnCount || rowCount < 1 || !used) return 'lost';
  const rows = { row: now.row + area.row - anchor.area.row, rowCount };
  return {
    sheet: sheetNow,
    own: { sheet: sheetNow, area: { ...now, ...rows } },
    keys: { sheet: sheetNow, area: { ...rows, column: used.first, columnCount: used.count } },
    keyColumn: null,
    columns: Array.from({ length: area.columnCount }, (_, index) => index),
    firstRow: 0,
  };
}

/** The column that holds the most of the keys, the nearest to where they stood if there are several. */
export function keyColumnIn(
  { area, values }: StandingCells,
  { marks, column }: Pick<RecordedRows, 'marks' | 'column'>,
): number {
  const wanted = new Set(marks.filter((mark) => mark !== ''));
  const counts = Array.from(
    { length: area.columnCount },
    (_, index) => values.filter((row) => wanted.has(keyMark(row[index] ?? ''))).length,
  );
  const most = Math.max(...counts);
  const best = counts.flatMap((count, index) => (count === most ? [index] : []));
  const distance = (index: number) => Math.abs(area.column + index - column);
  return best.reduce(
    (nearest, index) => (distance(index) < distance(nearest) ? index : nearest),
    best[0] ?? 0,
  );
}
