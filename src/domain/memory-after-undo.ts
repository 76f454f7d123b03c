import { FINGERPRINT_LENGTH } from './fingerprint';
import type { LeftBehind } from './plan';
import { UNWRITTEN } from './run-record';

/** A remembered cell: its row's key and its column's id. */
export interface RememberedCell {
  readonly row: string;
  readonly column: string;
}

/**
 * What is to be remembered after a run was taken back but for some cells: of those what the run left in them, of
 * all others what was remembered before the run.
 */
export function memoryAfterUndo(
  before: LeftBehind | null,
  now: LeftBehind | null,
  kept: readonly RememberedCell[],
): LeftBehind | null {
  if (kept.length === 0 || !now) return before;
  const columns = [
    ...now.columns,
    ...(before?.columns ?? []).filter((column) => !now.columns.includes(column)),
  ];
  const stays = new Set(kept.map(({ row, column }) => JSON.stringify([row, column])));
  const rows = new Set([...Object.keys(before?.rows ?? {}), ...kept.map(({ row }) => row)]);
  return {
    columns,
    rows: Object.fromEntries(
      [...rows].map((row) => [
        row,
        columns
          .map((column) => markOf(stays.has(JSON.stringify([row, column])) ? now : before, row, column))
          .join(''),
      ]),
    ),
    unfinished: null,
  };
}

function markOf(memory: LeftBehind | null, row: string, column: string): string {
  const place = memory?.columns.indexOf(column) ?? -1;
  const marks = memory?.rows[row];
  if (marks === undefined || place < 0) return UNWRITTEN;
  return marks.slice(place * FINGERPRINT_LENGTH, (place + 1) * FINGERPRINT_LENGTH);
}
