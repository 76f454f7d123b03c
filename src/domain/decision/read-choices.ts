import { cellAddress, cellPlace } from '../address';
import { valueAt } from '../sheet-values';
import type { RawSheet, RawValue } from '../survey/cells/raw-sheet';
import type { BlocCounts, District, Survey } from '../survey/survey';
import type { TypedChoice } from './choice';
import type { OwnColumns } from './result-columns';

/** The choices that stand on a survey sheet. */
export interface TypedChoices {
  /** By the key of the district. */
  readonly byDistrict: ReadonlyMap<string, TypedChoice>;
  /** By the key of a district: whose choice it is that stands in its row, where it is another's. */
  readonly ofOthers: ReadonlyMap<string, string>;
  /** Cells of choices that are no district's: neither their rows nor the names beside them say whose. */
  readonly stray: readonly string[];
}

/**
 * What people typed into the columns that are theirs. A choice is that of the district that is named beside it: a table is
 * sorted, and loses rows, without the columns right of it. Where no district has that name, it is that of its row, for a
 * name may have been corrected; where several have it, and its row is none of theirs, nobody knows whose it is. One may
 * stand in any row of its district.
 */
export function readChoices(sheet: RawSheet, own: OwnColumns, survey: Survey): TypedChoices {
  const column = own['choice'];
  const byDistrict = new Map<string, TypedChoice>();
  const ofOthers = new Map<string, string>();
  const stray: string[] = [];
  if (!column) return { byDistrict, ofOthers, stray };
  const keys = keysOfRows(survey);
  const names = new Map(survey.districts.map((district) => [district.key, writtenName(district, sheet)]));
  /** The key of the only district of that name; null where there are several, undefined where there is none. */
  const named = (name: string): string | null | undefined => {
    const [first, ...more] = [...names].filter(([, written]) => alike(written, name));
    return more.length > 0 ? null : first?.[0];
  };
  const typedIn = (id: string, row: number) => {
    const area = own[id];
    return area ? typedText(valueAt(sheet, row, area.column)) : '';
  };
  const end = Math.max(column.row + column.rowCount, survey.area.row + survey.area.rowCount);
  for (let row = survey.headerRows.last + 1; row < end; row += 1) {
    const text = typedIn('choice', row);
    if (text === '' || row === survey.numberRow) continue;
    const cell = cellAddress(row, column.column);
    const here = keys.get(row);
    const of = typedIn('of', row);
    const isOwn = here !== undefined && (of === '' || alike(of, names.get(here) ?? ''));
    const owner = isOwn ? here : named(of);
    const key = owner === undefined ? here : (owner ?? undefined);
    if (here !== undefined && key !== here) ofOthers.set(here, of);
    const known = key === undefined ? undefined : byDistrict.get(key);
    if (key === undefined) stray.push(cell);
    else if (!known) {
      const said = { because: typedIn('because', row), consent: typedIn('consent', row) };
      byDistrict.set(key, { row, cell, text, ...said, others: [] });
    } else if (known.text !== text) byDistrict.set(key, { ...known, others: [...known.others, cell] });
  }
  return { byDistrict, ofOthers, stray };
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

/** As Excel's TRIM has it. */
function typedText(value: RawValue): string {
  return String(value).replaceAll(/ +/g, ' ').replaceAll(/^ | $/g, '');
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
