import type { RawValue } from '../survey/cells/raw-sheet';
import type { LoggedRun } from './logged-run';
import { COMPARED_COLUMNS, type RunLogColumn } from './run-log-columns';
import type { EntryValues } from './run-log-entry';
import type { RunLogWording } from './run-log-wording';

/** A row of the log as it stands; whatever somebody typed there. */
export type LoggedRow = Readonly<Record<RunLogColumn, RawValue>>;

/**
 * The last run on a sheet: the one that the sheet itself tells of, whatever it was called then; else by its name and the
 * runs' numbers, for rows may have been sorted. Null where none is recorded.
 */
export function lastRunOn(
  sheet: string,
  logged: LoggedRun | null,
  rows: readonly LoggedRow[],
): LoggedRow | null {
  const told = logged && rows.find((row) => row.number === logged.number && row.at === logged.at);
  if (told) return told;
  return rows
    .filter((row) => String(row.sheet) === sheet)
    .reduce<LoggedRow | null>((last, row) => (last && numberOf(row) < numberOf(last) ? last : row), null);
}

/** The number of the next row: above all that stand, so that no two rows have the same. */
export function nextNumber(rows: readonly LoggedRow[]): number {
  return rows.reduce((most, row) => Math.max(most, numberOf(row)), 0) + 1;
}

function numberOf({ number }: LoggedRow): number {
  return typeof number === 'number' ? Math.floor(number) : 0;
}

/** In the place of what somebody cleared. */
const UNKNOWN = '?';

/** Which figures differ from those of the last run on the same sheet, in words: "Ngưỡng 30 → 25". */
export function changesText(last: LoggedRow | null, now: EntryValues, wording: RunLogWording): string {
  if (!last) return wording.first;
  const changes = COMPARED_COLUMNS.flatMap((column) => {
    const [before, after] = [String(last[column]), String(now[column])];
    return before === after ? [] : [wording.change(wording.headers[column], before || UNKNOWN, after)];
  });
  return changes.length === 0 ? wording.unchanged : changes.join('; ');
}
