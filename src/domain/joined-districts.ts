import type { LeftBehind } from './plan';
import { unitName } from './survey/names/district-key';

/**
 * Districts that go on under another key: the kind was added to the name, as the findings advise, or left out, or the
 * unit became another kind. Of the former ones that no row has any more and the current ones that nobody knew, those
 * join that alone on either side have a name without its kind. Former key → key now.
 */
export function joinedDistricts(
  former: readonly string[],
  current: readonly string[],
): ReadonlyMap<string, string> {
  const known = new Set(former);
  const stands = new Set(current);
  const gone = former.filter((key) => !stands.has(key));
  const come = current.filter((key) => !known.has(key));
  return new Map(
    gone.flatMap((key) => {
      const { name } = unitName(key);
      const isSame = (other: string) => unitName(other).name === name;
      const [heir, ...others] = come.filter(isSame);
      const isAlone = gone.filter(isSame).length === 1 && others.length === 0;
      return heir !== undefined && isAlone ? [[key, heir] as const] : [];
    }),
  );
}

/** A memory under the keys that its rows have now; what was remembered under a former key is worth more. */
export function rekeyed(memory: LeftBehind | null, keyNow: (key: string) => string): LeftBehind | null {
  if (!memory) return null;
  const { rows, unfinished } = memory;
  return {
    ...memory,
    rows: rekeyedRows(rows, keyNow),
    unfinished: unfinished && {
      ...unfinished,
      before: rekeyedRows(unfinished.before, keyNow),
      addedRows: unfinished.addedRows.map(keyNow),
    },
  };
}

function rekeyedRows(
  rows: Readonly<Record<string, string>>,
  keyNow: (key: string) => string,
): Readonly<Record<string, string>> {
  const entries = Object.entries(rows);
  const same = entries.filter(([key]) => keyNow(key) === key);
  const moved = entries
    .filter(([key]) => keyNow(key) !== key)
    .map(([key, marks]) => [keyNow(key), marks] as const);
  return Object.fromEntries([...same, ...moved]);
}
