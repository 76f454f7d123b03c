import { joinedDistricts } from '../joined-districts';
import { rememberedRows } from '../left-behind';
import { districtOfKey, isOrganisationKey, sharedKey } from '../organisations/organisation-key';
import type { LeftBehind } from '../plan';
import { UNWRITTEN } from '../run-record';
import { valueAt } from '../sheet-values';
import type { RawSheet } from '../survey/cells/raw-sheet';
import type { Finding } from '../survey/finding';
import type { Survey } from '../survey/survey';
import { CHOSEN_COLUMN, listedRows, rememberedPlaces } from './listed-rows';
import { type TypedChoices, writtenName } from './read-choices';
import { typedText } from './typed-text';
import type { OwnColumns } from './result-columns';
import { rowsOf } from './result-rows';

/**
 * The districts whose choice of the last run went with the row that it stood in: the district stands, has no choice now,
 * and the row is gone. Where the row stands, a person has cleared the cell, which is a decision and needs no word. A
 * first row that had no choice then is named as well, as a note: one may have been typed there since, and nobody knows.
 * Rows are known by their organisations; of several of one name nobody can tell which one is gone, so any of them counts.
 */
export function goneChoices(
  sheet: RawSheet,
  own: OwnColumns,
  survey: Survey,
  { byDistrict }: Pick<TypedChoices, 'byDistrict'>,
  leftBehind: LeftBehind | null,
): readonly Finding[] {
  const places = rememberedPlaces(leftBehind);
  const hadChoice = chosenIn(leftBehind);
  const remembered = [...places.keys()];
  const listed = remembered.filter(isOrganisationKey);
  const units = remembered.filter((key) => !key.startsWith('#'));
  const standing = listedRows(survey).map(({ key }) => key);
  const counts = countsOf(standing.map(sharedKey));
  const former = countsOf(listed.map(sharedKey));
  const stands = new Set(standing);
  const gone = listed.filter(
    (key) => !stands.has(key) || (counts.get(sharedKey(key)) ?? 0) < (former.get(sharedKey(key)) ?? 0),
  );
  const heirs = joinedDistricts(
    units,
    survey.districts.map(({ key }) => key),
  );
  const named = namedDistricts(sheet, own, survey);
  const lost = new Map<string, boolean>();
  for (const key of gone) {
    const unit = districtOfKey(key);
    const stood = hadChoice(key);
    const now = heirs.get(unit) ?? unit;
    const wasFirst = places.get(key) === places.get(unit);
    // An organisation that has another name now is gone by its name alone: what was written beside it stands.
    if (wasFirst ? !named.has(now) : stood) lost.set(now, stood || lost.get(now) === true);
  }
  return survey.districts.flatMap(({ key, cell, name: district }): readonly Finding[] => {
    const stood = lost.get(key);
    if (stood === undefined || byDistrict.has(key)) return [];
    return [{ severity: stood ? 'warning' : 'note', code: 'choice-gone', cell, district, stood }];
  });
}

/** The keys of the districts of which a row has the name that the last run wrote beside their choice. */
function namedDistricts(
  sheet: RawSheet,
  { of }: OwnColumns,
  { area, districts }: Survey,
): ReadonlySet<string> {
  if (!of) return new Set(districts.map(({ key }) => key));
  const nameIn = (row: number) => typedText(valueAt(sheet, row, of.column)).toLowerCase();
  const names = new Set(rowsOf(area).map(nameIn));
  return new Set(
    districts
      .filter(
        (district) => nameIn(district.row) !== '' || names.has(writtenName(district, sheet).toLowerCase()),
      )
      .map(({ key }) => key),
  );
}

/** Whether choices have come, gone or changed since the memory was kept. */
export function rememberOtherChoices(before: LeftBehind | null, now: LeftBehind): boolean {
  const [was, is] = [rememberedRows(before), rememberedRows(now)];
  const markIn = (memory: typeof was, key: string) => memory.cell(key, CHOSEN_COLUMN)[0] ?? UNWRITTEN;
  return is.keys.some((key) => markIn(was, key) !== markIn(is, key));
}

function chosenIn(leftBehind: LeftBehind | null): (key: string) => boolean {
  const memory = rememberedRows(leftBehind);
  return (key) => ![UNWRITTEN, '', undefined].includes(memory.cell(key, CHOSEN_COLUMN)[0]);
}

function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
