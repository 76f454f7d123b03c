import type { ListEntry, Standing } from './list-rows';

interface Run {
  readonly key: string;
  readonly first: Standing;
  readonly blocs: Set<string>;
}

/**
 * Districts whose organisations stand in two places, with a bloc in both: the name of the second may be a slip of
 * another's. Only in a list where nearly every district stands in one place, since others are sorted by something else.
 */
export function inTwoPlaces(
  entries: readonly ListEntry[],
  keyOf: (standing: Standing) => string,
): readonly { readonly again: Standing; readonly first: Standing }[] {
  const runs = new Map<string, Run[]>();
  let last = null as Run | null;
  for (const { district, bloc } of entries) {
    const key = keyOf(district);
    if (last?.key !== key) {
      last = { key, first: district, blocs: new Set() };
      runs.set(key, [...(runs.get(key) ?? []), last]);
    }
    last.blocs.add(bloc);
  }
  const several = [...runs.values()].filter(({ length }) => length > 1);
  if (several.length * 2 > runs.size) return [];
  return several.flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const again = others.find(({ blocs }) => [...blocs].some((bloc) => first.blocs.has(bloc)));
    return again === undefined ? [] : [{ again: again.first, first: first.first }];
  });
}
