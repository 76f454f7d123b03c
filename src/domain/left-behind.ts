import { fingerprint, FINGERPRINT_LENGTH } from './fingerprint';
import type { LeftBehind } from './plan';
import { UNWRITTEN } from './run-record';

/** What earlier runs left, to be asked row by row. */
export interface RememberedRows {
  /** Keys of all rows that the last run left or, had it broken off, would have left or found. */
  readonly keys: readonly string[];
  /** The fingerprints that the add-in's own cell may bear, what the last run was to leave first; none: unknown. */
  cell(key: string, column: string): readonly string[];
  /** The fingerprints of one row over the given columns. */
  row(key: string, columns: readonly string[]): string;
  /** The cells of one row, by column id, as they are remembered together. */
  together(marks: ReadonlyMap<string, string>): string;
  /** What the cells of a row, together, were left as or, had the last run broken off, found as. */
  leftTogether(key: string): readonly string[];
  /** True where the cells of one row, together, are what some row was left as. */
  holdsRow(together: string): boolean;
  /** False for a row that came with a run that broke off, or that nobody remembers. */
  wasThere(key: string): boolean;
}

const BLANK = fingerprint('');

export function rememberedRows(leftBehind: LeftBehind | null): RememberedRows {
  const columns = leftBehind?.columns ?? [];
  const rows = new Map(Object.entries(leftBehind?.rows ?? {}));
  const before = new Map(Object.entries(leftBehind?.unfinished?.before ?? {}));
  const added = new Set(leftBehind?.unfinished?.addedRows ?? []);
  const whole = new Set([...rows.values(), ...before.values()]);
  const cell = (key: string, column: string): readonly string[] => {
    const index = columns.indexOf(column);
    if (index < 0) return [];
    return [rows.get(key), before.get(key)].flatMap((marks) =>
      marks === undefined ? [] : [marks.slice(index * FINGERPRINT_LENGTH, (index + 1) * FINGERPRINT_LENGTH)],
    );
  };
  return {
    keys: [...new Set([...rows.keys(), ...before.keys()])],
    cell,
    row: (key, asked) => asked.map((column) => cell(key, column)[0] ?? UNWRITTEN).join(''),
    together: (marks) => columns.map((column) => marks.get(column) ?? BLANK).join(''),
    leftTogether: (key) =>
      [...new Set([rows.get(key), before.get(key)])].filter((marks) => marks !== undefined),
    holdsRow: (together) => columns.length > 0 && whole.has(together),
    wasThere: (key) => rows.has(key) && !added.has(key),
  };
}

/** The memory of a run that has written everything. */
export function finished(leftBehind: LeftBehind): LeftBehind {
  return { ...leftBehind, unfinished: null };
}
