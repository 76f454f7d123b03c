import { fingerprint } from '../fingerprint';
import { rememberedRows } from '../left-behind';
import type { OwnTable } from '../own-table';
import type { LeftBehind } from '../plan';
import { districtKey } from '../survey/names/district-key';
import { tidyText } from '../survey/text/fold-text';
import type { BlocWords } from '../survey/header/header-text';
import type { RawValue } from '../survey/cells/raw-sheet';
import type { CollectedLayout } from './collected';
import { type CollectedColumn, isOptional, possibleColumns } from './collected-columns';
import { districtInKey } from './collected-rows';
import type { CollectedWording } from './collected-wording';
import type { CollectTrouble } from './collected-table';
import { rememberedColumns } from './new-collected-plan';

/** In front of the key of a row that was taken out: the row is blank but for it, and is filled again first. */
const TAKEN_OUT = '× ';

export function takenOut(key: string): string {
  return TAKEN_OUT + key;
}

/**
 * A row of a gathered table that stands: `own` as a gathering left it, `changed` by somebody since, `foreign` typed or
 * copied by somebody, `vacant` without anything in it.
 */
export interface StandingRow {
  /** Place among the body rows. */
  readonly index: number;
  readonly state: 'own' | 'changed' | 'foreign' | 'vacant';
  readonly key: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  /** The key of its district. */
  readonly district: string;
  readonly districtName: string;
  /** What people call the row. */
  readonly name: string;
  /** Somebody wrote beside it, in columns of the table that are not the add-in's. */
  readonly hasNotes: boolean;
}

/** A gathered table, understood. */
export interface StandingCollected {
  readonly layout: CollectedLayout;
  readonly columns: readonly PlacedColumn[];
  readonly rows: readonly StandingRow[];
}

export interface PlacedColumn {
  readonly column: CollectedColumn;
  /** Among the columns of the table. */
  readonly place: number;
}

export type StandingReading =
  | { readonly ok: true; readonly standing: StandingCollected }
  | { readonly ok: false; readonly trouble: CollectTrouble };

/** Understands a gathered table by its headers, whatever somebody added to it, sorted in it or changed. */
export function readStanding(
  table: OwnTable,
  leftBehind: LeftBehind | null,
  blocs: readonly BlocWords[],
  wording: CollectedWording,
): StandingReading {
  const layouts = (['wide', 'by-organisation'] as const).map((layout) => {
    const columns = possibleColumns(layout, blocs).map((column) => ({
      column,
      place: table.headers.indexOf(wording.header(column)),
    }));
    const missing = columns.filter(({ column, place }) => place < 0 && !isOptional(column));
    return { layout, columns: columns.filter(({ place }) => place >= 0), missing };
  });
  const best = layouts.reduce((one, other) => (other.missing.length < one.missing.length ? other : one));
  if (best.missing.length > 0) {
    const headers = best.missing.map(({ column }) => wording.header(column));
    return { ok: false, trouble: { code: 'collected-columns-missing', headers } };
  }
  const { layout, columns } = best;
  return { ok: true, standing: { layout, columns, rows: rowsOf(table, leftBehind, columns) } };
}

function rowsOf(
  { inputs }: OwnTable,
  leftBehind: LeftBehind | null,
  columns: readonly PlacedColumn[],
): readonly StandingRow[] {
  const memory = rememberedRows(leftBehind);
  const placeOf = (id: string) => columns.find(({ column }) => column.id === id)?.place ?? -1;
  const remembered = rememberedColumns(columns.map(({ column }) => column));
  const places = new Set(columns.map(({ place }) => place));
  const seen = new Set<string>();
  return inputs.map((cells, index): StandingRow => {
    const textIn = (id: string) => String(cells[placeOf(id)] ?? '');
    const isBlank = (own: boolean) =>
      cells.every((cell, place) => cell === '' || places.has(place) !== own || place === placeOf('key'));
    const key = textIn('key');
    const hasNotes = !isBlank(false);
    const isVacant = isBlank(true) && !hasNotes && (key === '' || key.startsWith(TAKEN_OUT));
    const known = memory.keys.includes(key) && !seen.has(key);
    seen.add(key);
    const isOwn = remembered.every(({ id }) => isAsLeft(cells[placeOf(id)] ?? '', memory.cell(key, id)));
    const districtName = textIn('district');
    return {
      index,
      state: isVacant ? 'vacant' : !known ? 'foreign' : isOwn ? 'own' : 'changed',
      key,
      file: textIn('file'),
      sheet: textIn('sheet'),
      cell: textIn('cell'),
      district: (known ? districtInKey(key) : null) ?? districtKey(tidyText(districtName)),
      districtName,
      name: placeOf('organisation') < 0 ? districtName : `${districtName}: ${textIn('organisation')}`,
      hasNotes,
    };
  });
}

function isAsLeft(cell: RawValue, left: readonly string[]): boolean {
  return left.includes(fingerprint(cell));
}
