import { unitName } from '../survey/names/district-key';

/**
 * Under which key districts of several files are asked about together: a name without its kind under that of the only
 * unit that has the name with one ("Duy Xuyên", "Huyện Duy Xuyên"). Between a town and a district of one name nobody can
 * choose for it, so there it stays apart, and the gathered sheet reports it.
 */
export function sameUnits(keys: Iterable<string>): (key: string) => string {
  const withKind = new Map<string, Set<string>>();
  for (const key of keys) {
    const { kind, name } = unitName(key);
    if (kind !== null) withKind.set(name, (withKind.get(name) ?? new Set()).add(key));
  }
  return (key) => {
    const [only, ...others] = withKind.get(key) ?? [];
    return only !== undefined && others.length === 0 ? only : key;
  };
}
