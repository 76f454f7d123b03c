import type { OwnTable } from '../own-table';
import { standingWording, type Wordings } from '../wordings';
import { boxPlace } from './box-place';
import { LATER_COLUMNS, MADE_COLUMNS, REGISTER_COLUMNS, type RegisterColumn } from './register-columns';
import type { ColumnsMissing } from './register-sheet';
import type { RegisterWording } from './register-wording';

/** What the columns of a standing register are called, and where they stand in it. */
export interface RegisterHeadings {
  /** False for a column that a register of an earlier version lacks. */
  has(column: RegisterColumn): boolean;
  /** Throws for a column that is not there. */
  of(column: RegisterColumn): string;
  /** Negative for such a column. */
  placeOf(column: RegisterColumn): number;
}

/**
 * Finds the columns of a standing register by their headings, that of boxes by what formulas call it as well, any other
 * that staff renamed by its place. A place tells only
 * where the table has as many columns as it came with, and every other one where it came: among columns that were
 * moved, put in or taken out it would be a guess.
 */
export function registerHeadings(
  table: Pick<OwnTable, 'headers' | 'inputs'>,
  wording: RegisterWording,
):
  | { readonly ok: true; readonly headings: RegisterHeadings }
  | { readonly ok: false; readonly trouble: ColumnsMissing } {
  const { headers } = table;
  const byHeading = new Map(
    REGISTER_COLUMNS.map((column) => [column, headers.indexOf(wording.headers[column])] as const),
  );
  byHeading.set(
    'ticked',
    boxPlace(table, wording, (column) => byHeading.get(column) ?? -1),
  );
  const made =
    MADE_COLUMNS.find(
      (columns) =>
        columns.length === headers.length &&
        // One more column may as well be somebody's own.
        columns.includes('ticked') === (byHeading.get('ticked') ?? -1) >= 0,
    ) ?? [];
  const standsAsMade = REGISTER_COLUMNS.every((column) =>
    [made.indexOf(column), -1].includes(byHeading.get(column) ?? -1),
  );
  const placeOf = (column: RegisterColumn) => {
    const found = byHeading.get(column) ?? -1;
    return found < 0 && standsAsMade ? made.indexOf(column) : found;
  };
  const missing = REGISTER_COLUMNS.filter((column) => placeOf(column) < 0 && !LATER_COLUMNS.includes(column));
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
