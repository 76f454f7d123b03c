import type { RememberedRows } from './left-behind';

/** A row as it stands: its key, and the marks of its cells together. */
export interface MarkedRow {
  readonly key: string;
  readonly together: string;
}

/**
 * The rows whose cells, all together, came from other rows, where many rows hold the same texts: that some row was left
 * so does not say that these were not typed or copied by somebody. A row that nobody remembers, because it is new or has
 * another name, brought them along. Any other row did not, unless the rows stand in another order than they were left
 * in; and then no more rows than there are that no longer hold those texts themselves.
 */
export function movedRows(
  memory: RememberedRows,
  /** From the top. */
  rows: readonly MarkedRow[],
  /** What the keys of rows have in common that nobody can tell apart. */
  sharedKey: (key: string) => string,
): ReadonlySet<string> {
  const remembered = new Map<string, Set<string>>();
  for (const key of memory.keys) {
    const shared = sharedKey(key);
    const left = remembered.get(shared) ?? new Set();
    for (const together of memory.leftTogether(key)) left.add(together);
    remembered.set(shared, left);
  }
  const isHome = ({ key, together }: MarkedRow) => remembered.get(sharedKey(key))?.has(together) === true;
  const known = rows.filter(({ key }) => remembered.has(sharedKey(key)));
  const strangers = rows.filter(({ key }) => !remembered.has(sharedKey(key)));
  const moved = new Set(strangers.filter(({ together }) => memory.holdsRow(together)).map(({ key }) => key));
  if (isInOrder(memory, known)) return moved;
  const atHome = new Set(known.filter(isHome).map(({ key }) => key));
  const vacant = countsOf(
    memory.keys.filter((key) => !atHome.has(key)).flatMap((key) => memory.leftTogether(key)),
  );
  const away = known.filter(({ key }) => !atHome.has(key));
  const standing = countsOf(away.map(({ together }) => together));
  for (const { key, together } of away) {
    if ((standing.get(together) ?? 0) <= (vacant.get(together) ?? 0)) moved.add(key);
  }
  return moved;
}

function isInOrder({ keys }: RememberedRows, rows: readonly MarkedRow[]): boolean {
  const places = new Map(keys.map((key, place) => [key, place]));
  const order = rows.flatMap(({ key }) => places.get(key) ?? []);
  return order.every((place, index) => place > (order[index - 1] ?? -1));
}

function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
