import { districtKey, unitName } from './district-key';
import { KNOWN_PROVINCES } from './known-units';
import type { KnownProvince } from './known-units';
import { editDistance, oneLetterApart } from '../text/near-text';

/** A district of a survey as far as its name goes. */
export interface NamedDistrict {
  readonly name: string;
  /** As `districtKey` gives it. */
  readonly key: string;
  readonly cell: string;
}

export interface DistrictNotInList {
  readonly code: 'district-not-in-list';
  readonly cell: string;
  readonly district: string;
  readonly province: string;
  /** The one unit of the list whose name is nearest; null where none is near, or several are equally. */
  readonly suggestion: string | null;
}

export interface UnitsNotInSurvey {
  readonly code: 'units-not-in-survey';
  /** The first district's. */
  readonly cell: string;
  readonly province: string;
  readonly units: readonly string[];
}

export interface DistrictNamesAlike {
  readonly code: 'district-names-alike';
  /** The later of the two. */
  readonly cell: string;
  readonly district: string;
  readonly other: string;
  readonly otherCell: string;
}

interface Unit {
  readonly written: string;
  readonly key: string;
  /** Folded, without its kind. */
  readonly name: string;
}

/** A survey is taken for one of a known province from here; below, the list says nothing about it. */
const LEAST_KNOWN = 3;
const isMost = (part: number, all: number) => part * 3 >= all * 2;
const LARGEST_SLIP = 2;
/** Counted with its spaces; shorter names are one letter apart by chance, as "Ba Tơ" and "Ba Tư" are. */
const SHORTEST_ALIKE = 6;

/**
 * Holds a survey's districts against the list of the province they are from, where it is a known one: names that the
 * list does not have, and units of the list that the survey does not have.
 */
export function checkAgainstKnownUnits(
  surveyed: readonly NamedDistrict[],
  provinces: readonly KnownProvince[] = KNOWN_PROVINCES,
): readonly (DistrictNotInList | UnitsNotInSurvey)[] {
  // A name that is missing is told by itself.
  const districts = surveyed.filter(({ key }) => key !== '');
  const [first] = districts;
  const list = provinceOf(districts, provinces);
  if (first === undefined || list === null) return [];
  const { province, units } = list;
  const standing = new Set(districts.flatMap(({ key }) => unitsFor(key, units)));
  const missing = units.filter((unit) => !standing.has(unit));
  const unknown = districts
    .filter(({ key }) => unitsFor(key, units).length === 0)
    .map(({ name, key, cell }): DistrictNotInList => {
      const suggestion = nearestUnit(unitName(key).name, units, missing)?.written ?? null;
      return { code: 'district-not-in-list', cell, district: name, province: province.name, suggestion };
    });
  if (missing.length === 0) return unknown;
  const { cell } = first;
  const written = missing.map((unit) => unit.written);
  return [...unknown, { code: 'units-not-in-survey', cell, province: province.name, units: written }];
}

/**
 * Districts whose names are one letter apart, so that one of them may be a slip of the other. Two names of one known
 * list are two units. Numbers and single letters tell units apart on purpose ("Tân Thành A", "Tân Thành B").
 */
export function nearNames(
  districts: readonly NamedDistrict[],
  provinces: readonly KnownProvince[] = KNOWN_PROVINCES,
): readonly DistrictNamesAlike[] {
  const lists = provinces.map(unitsOf);
  const byName = new Map<string, NamedDistrict>();
  for (const district of districts) {
    const { name } = unitName(district.key);
    if (name.length >= SHORTEST_ALIKE && !byName.has(name)) byName.set(name, district);
  }
  return oneLetterApart(Array.from(byName.keys())).flatMap(([otherName, name]): DistrictNamesAlike[] => {
    const [other, district] = [byName.get(otherName), byName.get(name)];
    if (other === undefined || district === undefined) return [];
    if (toldApart(otherName, name)) return [];
    if (lists.some((units) => [other, district].every(({ key }) => unitsFor(key, units).length > 0)))
      return [];
    return [
      {
        code: 'district-names-alike',
        cell: district.cell,
        district: district.name,
        other: other.name,
        otherCell: other.cell,
      },
    ];
  });
}

/** True where the words that differ are numbers or single letters. */
function toldApart(a: string, b: string): boolean {
  const [words, others] = [a.split(' '), b.split(' ')];
  return words.some((word, i) => {
    const other = others[i] ?? '';
    return word !== other && [word, other].some((part) => /^.?$|\d/u.test(part));
  });
}

/** The known province that most of the survey's districts are in. */
function provinceOf(
  districts: readonly NamedDistrict[],
  provinces: readonly KnownProvince[],
): { province: KnownProvince; units: readonly Unit[] } | null {
  let [best, most]: [{ province: KnownProvince; units: readonly Unit[] } | null, number] = [null, 0];
  for (const province of provinces) {
    const units = unitsOf(province);
    const known = districts.filter(({ key }) => unitsFor(key, units).length > 0).length;
    const enough = known >= LEAST_KNOWN && isMost(known, districts.length);
    if (enough && known > most) [best, most] = [{ province, units }, known];
  }
  return best;
}

function unitsOf({ units }: KnownProvince): readonly Unit[] {
  return units.map((written) => {
    const key = districtKey(written);
    return { written, key, name: unitName(key).name };
  });
}

/** The units that a key may mean: a name without its kind means a unit of any kind. */
function unitsFor(key: string, units: readonly Unit[]): readonly Unit[] {
  const { kind, name } = unitName(key);
  return units.filter((unit) => (kind === null ? unit.name === name : unit.key === key));
}

/** Of equally near ones that which the survey misses; null where that does not leave one. */
function nearestUnit(name: string, units: readonly Unit[], missing: readonly Unit[]): Unit | null {
  const slips = units
    .map((unit) => ({ unit, slip: editDistance(unit.name, name) }))
    .filter(({ slip }) => slip <= LARGEST_SLIP);
  const least = Math.min(...slips.map(({ slip }) => slip));
  const nearest = slips.filter(({ slip }) => slip === least).map(({ unit }) => unit);
  const expected = nearest.filter((unit) => missing.includes(unit));
  const [unit, tie] = expected.length > 0 ? expected : nearest;
  return tie === undefined ? (unit ?? null) : null;
}
