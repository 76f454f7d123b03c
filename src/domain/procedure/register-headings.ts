import type { OwnTable } from '../own-table';
import type { LeftBehind } from '../plan';
import type { PlanHeaders } from '../schedule/plan-tables';
import { standingWording, type Wordings } from '../wordings';
import { placesInFormulas } from './headings-in-formulas';
import { rememberedPlace } from './headings-remembered';
import {
  LATER_COLUMNS,
  MADE_COLUMNS,
  REGISTER_COLUMNS,
  type RegisterColumn,
  type RegisterNames,
} from './register-columns';
import type { ColumnsMissing } from './register-sheet';
import type { RegisterWording } from './register-wording';

/** What the columns of a standing register are called, and where they stand in it; `of` throws for one that it lacks. */
export interface RegisterHeadings extends RegisterNames {
  /** Negative for such a column. */
  placeOf(column: RegisterColumn): number;
}

/**
 * Finds the columns of a standing register by their headings; one that staff renamed by what the formulas of the rows
 * call it, by its place, or by what the last run left in it, `leftBehind`. A place tells only where the table has as many
 * columns as it came with, and every other one where it came: among columns that were moved, put in or taken out it would
 * be a guess.
 */
export function registerHeadings(
  table: Pick<OwnTable, 'headers' | 'inputs' | 'rows'>,
  wording: RegisterWording,
  plan: PlanHeaders,
  leftBehind: LeftBehind | null,
):
  | { readonly ok: true; readonly headings: RegisterHeadings }
  | { readonly ok: false; readonly trouble: ColumnsMissing } {
  const { headers } = table;
  const places = new Map(
    REGISTER_COLUMNS.map((column) => [column, headers.indexOf(wording.headers[column])] as const),
  );
  const placeOf = (column: RegisterColumn) => places.get(column) ?? -1;
  const take = (column: RegisterColumn, place: number) => {
    if (placeOf(column) < 0 && place >= 0 && ![...places.values()].includes(place)) places.set(column, place);
  };
  const absent = () => REGISTER_COLUMNS.filter((column) => placeOf(column) < 0);
  if (absent().length > 0) {
    for (const { column, place } of placesInFormulas(table, wording, plan)) take(column, place);
  }
  const made = MADE_COLUMNS.filter(
    (columns) =>
      columns.length === headers.length &&
      // One more column may as well be somebody's own.
      columns.includes('ticked') === placeOf('ticked') >= 0 &&
      REGISTER_COLUMNS.every((column) => [columns.indexOf(column), -1].includes(placeOf(column))),
  );
  const [columns, ...others] = made;
  for (const column of absent()) {
    const place = columns?.indexOf(column) ?? -1;
    if (others.every((other) => other.indexOf(column) === place)) take(column, place);
  }
  for (const column of ['key' as const, ...absent()]) {
    if (placeOf(column) >= 0) continue;
    const free = headers.flatMap((_, place) => ([...places.values()].includes(place) ? [] : [place]));
    take(column, rememberedPlace(table, leftBehind, column, free, placeOf('key')));
  }
  const missing = absent().filter((column) => !LATER_COLUMNS.includes(column));
  if (missing.length > 0) {
    const named = missing.map((column) => wording.headers[column]);
    return { ok: false, trouble: { code: 'register-columns-missing', headers: named } };
  }
  const of = (column: RegisterColumn) => {
    const heading = headers[placeOf(column)];
    if (heading === undefined) throw new Error(`The register has no column ${column}`);
    return heading;
  };
  return { ok: true, headings: { has: (column) => placeOf(column) >= 0, of, placeOf } };
}

/**
 * The columns that a register came with and that nobody finds any more: those that came later came all together, but for
 * the boxes, so that one which has some of them had them all.
 */
export function lostColumns({ has }: Pick<RegisterHeadings, 'has'>): readonly RegisterColumn[] {
  const later = LATER_COLUMNS.filter((column) => column !== 'ticked');
  return later.some(has) ? later.filter((column) => !has(column)) : [];
}

/** Of the wordings of every language, the one whose headings the register has most of; a tie goes to the first. */
export function wordingOf<T extends { readonly register: RegisterWording }>(
  { headers }: Pick<OwnTable, 'headers'>,
  wordings: Wordings<T>,
): T {
  const found = ({ register }: T) =>
    REGISTER_COLUMNS.filter((column) => headers.includes(register.headers[column])).length;
  const most = Math.max(...wordings.map(found));
  return standingWording(wordings, (wording) => found(wording) === most);
}

/** By these a table is known for a register, whatever it is called. */
const TELLING: readonly RegisterColumn[] = ['district', 'step', 'status', 'key'];

/** Whether a table has the columns of a register, in the words of any language. */
export function looksLikeRegister(
  { headers }: Pick<OwnTable, 'headers'>,
  wordings: readonly { readonly register: RegisterWording }[],
): boolean {
  return wordings.some(({ register }) =>
    TELLING.every((column) => headers.includes(register.headers[column])),
  );
}
