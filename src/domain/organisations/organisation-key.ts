import type { Organisation } from '../survey/survey';
import { foldText } from '../survey/text/fold-text';

/** No key of a district starts so, and no folded text has a `#` or a `/`. */
const START = '#org ';
const BETWEEN = ' / ';

/**
 * Under what each organisation is remembered, by its sheet row: its district, its bloc and its folded name. Those that
 * share all three are counted from the top; which of them is which, nobody can tell after a sort.
 */
export function organisationKeys(
  organisations: readonly Pick<Organisation, 'row' | 'district' | 'bloc' | 'name'>[],
): ReadonlyMap<number, string> {
  const counts = new Map<string, number>();
  const inOrder = [...organisations].sort((a, b) => a.row - b.row);
  return new Map(
    inOrder.map(({ row, district, bloc, name }) => {
      const key = START + [district, bloc, foldText(name)].join(BETWEEN);
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return [row, count === 1 ? key : `${key}${BETWEEN}${count}`];
    }),
  );
}

/** Also of a key that stands behind a word on what became of its row. */
export function isOrganisationKey(key: string): boolean {
  return key.includes(START);
}

/** What the keys of organisations of one name in one bloc of one district have in common. */
export function sharedKey(key: string): string {
  return key.split(BETWEEN).slice(0, 3).join(BETWEEN);
}

/** The key of the district of an organisation. */
export function districtOfKey(key: string): string {
  return key.slice(START.length).split(BETWEEN)[0] ?? '';
}

/** What the keys of all organisations of one bloc of one district have in common. */
export function blocOfKey(key: string): string {
  return key.split(BETWEEN).slice(0, 2).join(BETWEEN);
}

/**
 * Organisations that go on in another bloc of their district: of the former keys that no row has any more and those of
 * today that nobody knew, those of one name, from the top. Key now → former key.
 */
export function joinedOrganisations(
  former: readonly string[],
  current: readonly string[],
): ReadonlyMap<string, string> {
  const [known, stands] = [new Set(former), new Set(current)];
  const byName = new Map<string, string[]>();
  const nameOf = (key: string) => {
    const [district = '', , name = ''] = key.split(BETWEEN);
    return name === '' ? null : district + BETWEEN + name;
  };
  for (const key of former) {
    const name = isOrganisationKey(key) && !stands.has(key) ? nameOf(key) : null;
    if (name !== null) byName.set(name, [...(byName.get(name) ?? []), key]);
  }
  return new Map(
    current.flatMap((key) => {
      const gone = known.has(key) ? undefined : byName.get(nameOf(key) ?? '')?.shift();
      return gone === undefined ? [] : [[key, gone] as const];
    }),
  );
}

/** The key of an organisation whose district is remembered under another key now. */
export function inDistrict(key: string, districtNow: (district: string) => string): string {
  const from = key.indexOf(START) + START.length;
  const [district = '', ...rest] = key.slice(from).split(BETWEEN);
  return key.slice(0, from) + [districtNow(district), ...rest].join(BETWEEN);
}
