import { joinedDistricts } from '../joined-districts';

const PART = ' / ';

/** The key of a checklist row: its district's, the step's, and the bloc or organisation that it is about. */
export function registerKey(district: string, step: string, subject: string): string {
  return [district, step, subject].filter(Boolean).join(PART);
}

/**
 * What a key that stands in the register, or is remembered for it, is today: the same, or that of the district under
 * whose new name the rows go on.
 */
export function keysNow(
  standing: readonly string[],
  items: readonly { readonly districtKey: string }[],
): (key: string) => string {
  const former = standing.flatMap((key) => districtOfKey(key) ?? []);
  const joined = joinedDistricts(
    [...new Set(former)],
    [...new Set(items.map(({ districtKey }) => districtKey))],
  );
  return (key) => {
    const district = districtOfKey(key);
    const heir = district === null ? undefined : joined.get(district);
    return district === null || heir === undefined ? key : heir + key.slice(district.length);
  };
}

/** The district's key in a row's; null for a key that is none of the add-in's. Keys of districts are folded: they hold no stroke. */
export function districtOfKey(key: string): string | null {
  const end = key.indexOf(PART);
  return end < 0 ? null : key.slice(0, end);
}

/** What a row's key says; null for a key that is none of the add-in's. A piece of work belongs to its step. */
export function partsOfKey(key: string): {
  readonly district: string;
  readonly step: string;
  /** The code of the piece of work; null for the step itself. */
  readonly item: string | null;
  /** None for what is about the whole district. */
  readonly blocs: readonly string[];
} | null {
  const [district, work, subject] = key.split(PART);
  if (district === undefined || work === undefined) return null;
  const [step = '', item = null] = work.split(' ');
  return { district, step, item, blocs: subject === undefined ? [] : subject.split('+') };
}
