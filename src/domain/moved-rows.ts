import type { RememberedRows } from './left-behind';

/** A row as it stands: its key, and the marks of its cells together. */
export interface MarkedRow {
  readonly key: string;
  readonly together: string;
}

/**
 * The keys of rows whose cells, all together, came from other rows, where many rows hold the same texts: that some row
 * was left so does not say that these were not typed or copied by somebody. A row that came to its name since the last
 * run brought its cells along. Any other row did not, unless the rows stand in another order than they were left in; and
 * then no more rows than were left with those texts and do not hold them at home.
 */
export function movedRows(
  memory: RememberedRows,
  /** From the top. */
  rows: readonly MarkedRow[],
  /** What the keys of rows have in common that nobody can tell apart. */
  sharedKey: (key: string) => string,
): ReadonlySet<string> {
  const remembered = groupsOf(memory.keys, sharedKey);
  const left = (shared: string) => (remembered.get(shared) ?? []).flatMap((key) => memory.leftTogether(key));
  const atHome: string[] = [];
  const moved = new Set<string>();
  const away: MarkedRow[] = [];
  for (const [shared, present] of groupsOf(rows, ({ key }) => sharedKey(key))) {
    const homes = new Set(left(shared));
    const strays = present.filter(({ together }) => !homes.has(together));
    for (const { together } of present) if (homes.has(together)) atHome.push(together);
    const come = present.length - (remembered.get(shared)?.length ?? 0);
    if (strays.length > come) away.push(...strays);
    else for (const { key, together } of strays) if (memory.holdsRow(together)) moved.add(key);
  }
  if (isInOrder(memory, rows)) return moved;
  const known = groupsOf(
    memory.keys.flatMap((key) => memory.leftTogether(key)),
    (together) => together,
  );
  const kept = groupsOf(atHome, (together) => together);
  const count = (of: ReadonlyMap<string, readonly string[]>, together: string) =>
    of.get(together)?.length ?? 0;
  for (const [together, strays] of groupsOf(away, (row) => row.together)) {
    if (strays.length > count(known, together) - count(kept, together)) continue;
    for (const { key } of strays) moved.add(key);
  }
  return moved;
}

function isInOrder({ keys }: RememberedRows, rows: readonly MarkedRow[]): boolean {
  const places = new Map(keys.map((key, place) => [key, place]));
  const order = rows.flatMap(({ key }) => places.get(key) ?? []);
  return order.every((place, index) => place > (order[index - 1] ?? -1));
}

function groupsOf<T>(items: readonly T[], nameOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(nameOf(item));
    if (group) group.push(item);
    else groups.set(nameOf(item), [item]);
  }
  return groups;
}
