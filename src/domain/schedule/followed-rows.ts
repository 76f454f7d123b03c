import { joinedDistricts } from '../joined-districts';
import { districtKey, tonedUnitName, unitName } from '../survey/names/district-key';
import { foldText } from '../survey/text/fold-text';
import { isToneless } from '../survey/text/toned-text';
import { asCompared } from './district-names';
import type { FollowedDistrict } from './schedule-sheet-plan';

/** A row of the plan's districts as it stands. */
export interface StandingRow {
  /** As its cell holds it. */
  readonly name: string;
  readonly key: string;
}

/** Whose row it is. */
export interface FollowedRow {
  /** Whose row this is; null where it is nobody's, or only a further one. */
  readonly district: FollowedDistrict | null;
  /** The key that it gets, where it is another than it has. */
  readonly newKey: string | null;
  /** Whose further row it is by its name, or by its key. */
  readonly further: FollowedDistrict | null;
  /** What its name is to be; null where it stays. */
  readonly newName: string | null;
}

/**
 * Whose each row of the plan's districts is. By its key; of several rows with one key, as of a copied row, the one under the
 * district's name, or the first. A row without a key, or with that of another row, is the district's that its name alone
 * tells, unless that one has a row. One that is written otherwise than the survey has it, or goes on under another name, is
 * to get the survey's; any other name under a key is somebody's.
 */
export function followedRows(
  rows: readonly StandingRow[],
  districts: readonly FollowedDistrict[],
): readonly FollowedRow[] {
  const named = namedDistricts(districts);
  const byKey = new Map(districts.map((district) => [district.key, district]));
  const heirs = joinedDistricts(
    rows.map(({ key }) => key).filter((key) => key !== ''),
    districts.map(({ key }) => key),
  );
  const ofKey = rows.map(({ key }) => byKey.get(heirs.get(key) ?? key) ?? null);
  const owners = new Map<FollowedDistrict, number>();
  const takeFirst = (of: readonly (FollowedDistrict | null)[]) => {
    of.forEach((district, index) => {
      if (district && !owners.has(district)) owners.set(district, index);
    });
  };
  takeFirst(
    rows.map(({ name }, index) => {
      const district = ofKey[index] ?? null;
      return district && named.isWritten(name, district) ? district : null;
    }),
  );
  takeFirst(ofKey);
  const byName = rows.map(({ name, key }, index) => {
    const isKeyless = key === '' || (ofKey[index] && owners.get(ofKey[index]) !== index);
    return isKeyless ? named.byName(name) : null;
  });
  takeFirst(byName);
  return rows.map(({ name, key }, index): FollowedRow => {
    const district = [ofKey[index], byName[index]].find((of) => of && owners.get(of) === index) ?? null;
    const goesOn = key !== '' && district === ofKey[index] && district?.key !== key;
    const isIts =
      district !== null && (goesOn || byName[index] === district || named.isWritten(name, district));
    return {
      district,
      newKey: district && district.key !== key ? district.key : null,
      further: district ? null : (named.byName(name) ?? named.byBareName(name) ?? ofKey[index] ?? null),
      newName: isIts && district.name !== name ? district.name : null,
    };
  });
}

function namedDistricts(districts: readonly FollowedDistrict[]) {
  const exact = onlyOnes(districts, ({ name }) => asCompared(name));
  const folded = onlyOnes(districts, ({ name }) => districtKey(name));
  const bare = onlyOnes(districts, ({ name }) => unitName(foldText(name)).name);
  return {
    /** The only district that a name may mean, its kind counted, and its tone marks where it has any. */
    byName(text: string): FollowedDistrict | null {
      const name = text.trim();
      const known = exact.get(asCompared(name));
      if (known) return known;
      const alike = folded.get(districtKey(name)) ?? null;
      const isIts = (of: FollowedDistrict) =>
        isToneless(name) || tonedUnitName(of.name).name === tonedUnitName(name).name;
      return alike && isIts(alike) ? alike : null;
    },
    /** The only district that a name without a kind may mean. */
    byBareName(text: string): FollowedDistrict | null {
      const { kind, name } = unitName(foldText(text));
      return kind === null ? (bare.get(name) ?? null) : null;
    },
    /** Whether a name under the district's key is its own, however it is written. */
    isWritten(text: string, district: FollowedDistrict): boolean {
      const name = text.trim();
      return asCompared(name) === asCompared(district.name) || folded.get(districtKey(name)) === district;
    },
  };
}

/** What is the only one of its text. */
function onlyOnes<T>(all: readonly T[], textOf: (one: T) => string): ReadonlyMap<string, T | null> {
  const found = new Map<string, T | null>();
  for (const one of all) {
    const text = textOf(one);
    found.set(text, found.has(text) ? null : one);
  }
  return found;
}
