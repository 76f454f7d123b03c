import { nameNote, tonedUnitName } from './district-key';
import type { Finding } from '../finding';
import { opened } from '../cells/opened';
import { foldText } from '../text/fold-text';
import type { District } from '../survey';
import { isToneless } from '../text/toned-text';

/**
 * The districts with keys of their own; those that cannot be told apart by name are opened and reported.
 *
 * "Xã Bình Thành" and "Xã Bình Thạnh" are two units that fold to one key, so there the key keeps its tone marks; a name
 * typed without any mark beside them may be either. So are "Xã Tam Phú (Tam Kỳ)" and "Xã Tam Phú (Phú Ninh)". "Duy
 * Xuyên" beside "Huyện Duy Xuyên" may be the same unit, with a note or without.
 */
export function tellApart(asRead: readonly District[], findings: Finding[]): readonly District[] {
  const keyed = withNotes(withTones(asRead));
  const sameKey = groupsOf(keyed, ({ key }) => key);
  const nearly = nearlyTwice(keyed);
  return keyed.map((district): District => {
    const { cell, name, key } = district;
    if (name === '') return { ...district, counts: opened(district) };
    const same = sameKey.get(key) ?? [];
    const place = same.indexOf(district);
    const twin = place === 0 ? same[1] : same[0];
    const near = nearly.get(district);
    const other = twin ?? near;
    if (other === undefined) return district;
    const code = twin === undefined ? 'district-nearly-twice' : 'district-twice';
    findings.push({ severity: 'error', code, cell, district: name, other: other.cell });
    return { ...district, key: place > 0 ? `${key} #${place + 1}` : key, counts: opened(district) };
  });
}

/** Districts of one folded key whose names, all typed with tone marks, differ in these: each by its own. */
function withTones(districts: readonly District[]): readonly District[] {
  const sameKey = groupsOf(districts, ({ key }) => key);
  return districts.map((district) => {
    const same = sameKey.get(district.key) ?? [];
    if (same.length < 2 || same.some(({ name }) => isToneless(name))) return district;
    const own = tonedKey(district);
    return same.every((other) => tonedKey(other) === own) ? district : { ...district, key: own };
  });
}

/** Districts of one key, each with a note of its own, which then belongs to its name. */
function withNotes(districts: readonly District[]): readonly District[] {
  const sameKey = groupsOf(districts, ({ key }) => key);
  return districts.map((district) => {
    const same = sameKey.get(district.key) ?? [];
    const notes = new Set(same.map(({ name }) => nameNote(name)));
    if (same.length < 2 || notes.size < same.length || notes.has('')) return district;
    return { ...district, key: `${district.key} ${nameNote(district.name)}` };
  });
}

/** By district: the first that has its name, where one of the two has a kind and the other none. */
function nearlyTwice(districts: readonly District[]): ReadonlyMap<District, District> {
  const near = new Map<District, District>();
  const named = districts.filter(({ name }) => name !== '');
  for (const same of groupsOf(named, ({ name }) => foldedName(name)).values()) {
    if (same.length < 2) continue;
    const kindless = same.filter((district) => kindOf(district) === null);
    const kinded = same.filter((district) => kindOf(district) !== null);
    for (const district of same) {
      const others = kindOf(district) === null ? kinded : kindless;
      const other = others.find(({ name }) => mayBeOneName(district.name, name));
      if (other !== undefined) near.set(district, other);
    }
  }
  return near;
}

function mayBeOneName(a: string, b: string): boolean {
  const [note, other] = [nameNote(a), nameNote(b)];
  if (note !== '' && other !== '' && note !== other) return false;
  return isToneless(a) || isToneless(b) || tonedUnitName(a).name === tonedUnitName(b).name;
}

function foldedName(name: string): string {
  return foldText(tonedUnitName(name).name);
}

function kindOf({ name }: District): string | null {
  return tonedUnitName(name).kind;
}

function tonedKey({ name }: District): string {
  const unit = tonedUnitName(name);
  return unit.kind === null ? unit.name : `${unit.kind} ${unit.name}`;
}

function groupsOf(
  districts: readonly District[],
  of: (district: District) => string,
): ReadonlyMap<string, readonly District[]> {
  const groups = new Map<string, District[]>();
  for (const district of districts) {
    const group = groups.get(of(district));
    if (group === undefined) groups.set(of(district), [district]);
    else group.push(district);
  }
  return groups;
}
