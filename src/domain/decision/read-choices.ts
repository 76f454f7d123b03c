import { cellAddress, cellPlace } from '../address';
import { joinedDistricts } from '../joined-districts';
import { enteredAt, valueAt } from '../sheet-values';
import { isFormulaError } from '../survey/cells/count';
import type { RawSheet } from '../survey/cells/raw-sheet';
import { districtKey, tonedUnitName } from '../survey/names/district-key';
import type { BlocCounts, District, Survey } from '../survey/survey';
import type { TypedChoice } from './choice';
import type { OwnColumns } from './result-columns';
import { typedText } from './typed-text';

/** The choices that stand on a survey sheet. */
export interface TypedChoices {
  /** By the key of the district. */
  readonly byDistrict: ReadonlyMap<string, TypedChoice>;
  /** By the key of a district: whose entries they are that stand in its first row, where they are another's. */
  readonly ofOthers: ReadonlyMap<string, string>;
  /**
   * By row, of those with an entry that are not the first of their district: whose entry it is where it is not said yet,
   * the name of the district in whose row it stands; null where what stands beside it stays.
   */
  readonly namedInRows: ReadonlyMap<number, string | null>;
  /** Cells of choices that are no district's: neither the names beside them nor, without one, their rows say whose. */
  readonly stray: readonly string[];
}

/**
 * What people typed into the columns that are theirs. A choice is that of the district that is named beside it: a table is
 * sorted, and loses rows, without the columns right of it. Where no district has that name, it is that of the one that
 * goes on under another, for the name may have been corrected; where there is none, because the district was taken out or
 * the survey is another, or where several have the name and its row is none of theirs, nobody knows whose it is. One may
 * stand in any row of its district.
 */
export function readChoices(sheet: RawSheet, own: OwnColumns, survey: Survey): TypedChoices {
  const column = own['choice'];
  const byDistrict = new Map<string, TypedChoice>();
  const ofOthers = new Map<string, string>();
  const namedInRows = new Map<number, string | null>();
  const stray: string[] = [];
  if (!column) return { byDistrict, ofOthers, namedInRows, stray };
  const keys = keysOfRows(survey);
  const firstRows = new Set(survey.districts.map((district) => district.row));
  const names = new Map(survey.districts.map((district) => [district.key, writtenName(district, sheet)]));
  const typedIn = (id: string, row: number) => {
    const area = own[id];
    return area ? typedText(valueAt(sheet, row, area.column)) : '';
  };
  /** An error, as of a look-up that finds nothing, says nothing. */
  const saidIn = (id: string, row: number) => {
    const area = own[id];
    const entry = area ? enteredAt(sheet, row, area.column) : '';
    return isFormulaError(String(entry)) ? '' : typedIn(id, row);
  };
  const end = Math.max(column.row + column.rowCount, survey.area.row + survey.area.rowCount);
  const first = survey.headerRows.last + 1;
  const rows = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
  const heirs = joinedDistricts(
    [...new Set(rows.map((row) => districtKey(typedIn('of', row))).filter((key) => key !== ''))],
    [...names.values()].map(districtKey),
  );
  /**
   * The key of the only district of that name, or that goes on from it; undefined where there is none, or several. One
   * whose name has other tone marks is another, unless it is `here`, where they have been corrected.
   */
  const named = (name: string, here: string | undefined): string | undefined => {
    const those = (isIt: (written: string, key: string) => boolean) => {
      const found = [...names].filter(([key, written]) => isIt(written, key));
      return found.length > 0 ? found : null;
    };
    const folded = districtKey(name);
    const goesOn = (written: string) => [folded, heirs.get(folded)].includes(districtKey(written));
    const hasTones = (written: string) => tonedUnitName(written).name === tonedUnitName(name).name;
    const found =
      those((written) => alike(written, name)) ??
      those((written) => goesOn(written) && hasTones(written)) ??
      those((written, key) => goesOn(written) && key === here);
    return found?.length === 1 ? found[0]?.[0] : undefined;
  };
  for (const row of rows) {
    const text = typedIn('choice', row);
    const said = { because: saidIn('because', row), consent: saidIn('consent', row) };
    const isEntered = [text, said.because, said.consent].some((entry) => entry !== '');
    if (!isEntered || row === survey.numberRow) continue;
    const cell = cellAddress(row, column.column);
    const here = keys.get(row);
    const of = typedIn('of', row);
    const isOwn = here !== undefined && (of === '' || alike(of, names.get(here) ?? ''));
    const key = isOwn ? here : of === '' ? undefined : named(of, here);
    if (!firstRows.has(row)) namedInRows.set(row, of === '' && isOwn ? (names.get(here) ?? null) : null);
    else if (here !== undefined && key !== here) ofOthers.set(here, of);
    if (text === '') continue;
    const known = key === undefined ? undefined : byDistrict.get(key);
    if (key === undefined) stray.push(cell);
    else if (!known) byDistrict.set(key, { row, cell, text, ...said, others: [] });
    else if (known.text !== text) byDistrict.set(key, { ...known, others: [...known.others, cell] });
  }
  return { byDistrict, ofOthers, namedInRows, stray };
}

/** The name of a district as its cell holds it. */
export function writtenName({ cell }: Pick<District, 'cell'>, sheet: RawSheet): string {
  const place = cellPlace(cell);
  return place ? typedText(valueAt(sheet, place.row, place.column)) : '';
}

/** As Excel compares texts. */
function alike(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The keys of the districts by the rows that are theirs: those of their names and of their counts. */
function keysOfRows({ districts, organisations }: Survey): ReadonlyMap<number, string> {
  const keys = new Map<number, string>();
  for (const { key, counts } of districts) {
    for (const row of Object.values(counts).flatMap(rowsOfCounts)) keys.set(row, key);
  }
  for (const { row, district } of organisations) keys.set(row, district);
  for (const { row, key } of districts) keys.set(row, key);
  return keys;
}

function rowsOfCounts({ committees, cells, members, fullMembers }: BlocCounts): readonly number[] {
  return [committees, cells, members, fullMembers].flatMap((count) =>
    count ? [count.cell, ...(count.from ?? [])].flatMap((cell) => cellPlace(cell)?.row ?? []) : [],
  );
}
