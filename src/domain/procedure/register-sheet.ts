import type { OwnTable } from '../own-table';
import type { RenamedTable } from '../schedule/copied-plan';

/** The name of the register's table; names of tables are unique in a workbook and travel with the sheet. */
export const REGISTER_TABLE = 'KienToan_DanhMuc';

export type RegisterSheet = OwnTable;

/** Columns that the register cannot do without. */
export interface ColumnsMissing {
  readonly code: 'register-columns-missing';
  readonly headers: readonly string[];
}

/** Why the register cannot be brought up to date; nothing is written then. */
export type RegisterTrouble =
  | ColumnsMissing
  | { readonly code: 'register-blocked-below'; readonly cell: string }
  /** No row of the register follows from this survey: it was made from another one. */
  | { readonly code: 'register-of-another-survey' }
  /** There is no register but a copy of one, whose table has another name: another one beside it would be a second. */
  | { readonly code: 'register-copied'; readonly sheet: string; readonly tables: readonly RenamedTable[] };
