import { FINGERPRINT_LENGTH } from './fingerprint';
import type { LeftBehind } from './plan';
import { UNWRITTEN } from './run-record';

type Rows = Readonly<Record<string, string>>;

/** What a memory says of some of its columns, in some of its rows. */
export function memoryPart(
  memory: LeftBehind | null,
  hasColumn: (column: string) => boolean,
  hasRow: (key: string) => boolean,
): LeftBehind | null {
  if (!memory) return null;
  const places = memory.columns.flatMap((column, place) => (hasColumn(column) ? [place] : []));
  const part = (rows: Rows): Rows =>
    Object.fromEntries(
      Object.entries(rows)
        .filter(([key]) => hasRow(key))
        .map(([key, marks]) => [key, places.map((place) => markAt(marks, place)).join('')]),
    );
  const { unfinished } = memory;
  return {
    columns: memory.columns.filter(hasColumn),
    rows: part(memory.rows),
    unfinished: unfinished && {
      ...unfinished,
      before: part(unfinished.before),
      addedRows: unfinished.addedRows.filter(hasRow),
    },
  };
}

/** Two parts over different columns as one memory; a row that one part says nothing of is unwritten there. */
export function wholeMemory(one: LeftBehind, other: LeftBehind): LeftBehind {
  const joined = (of: (part: LeftBehind) => Rows): Rows => {
    const keys = new Set([one, other].flatMap((part) => Object.keys(of(part))));
    const marksIn = (part: LeftBehind, key: string) => of(part)[key] ?? UNWRITTEN.repeat(part.columns.length);
    return Object.fromEntries([...keys].map((key) => [key, marksIn(one, key) + marksIn(other, key)]));
  };
  const listed = (of: (part: LeftBehind) => readonly string[]) => [...new Set([one, other].flatMap(of))];
  return {
    columns: [...one.columns, ...other.columns],
    rows: joined(({ rows }) => rows),
    unfinished: {
      before: joined(({ unfinished }) => unfinished?.before ?? {}),
      addedRows: listed(({ unfinished }) => unfinished?.addedRows ?? []),
      newColumns: listed(({ unfinished }) => unfinished?.newColumns ?? []),
    },
  };
}

function markAt(marks: string, place: number): string {
  return marks.slice(place * FINGERPRINT_LENGTH, (place + 1) * FINGERPRINT_LENGTH);
}
