import type { Area } from '../address';
import type { RawValue } from '../survey/raw-sheet';

/** The name of the register's table; names of tables are unique in a workbook and travel with the sheet. */
export const REGISTER_TABLE = 'KienToan_DanhMuc';

/** The register as it stands in the workbook, with whatever staff added, sorted or renamed. */
export interface RegisterSheet {
  readonly sheet: string;
  /** The whole table, header row first. */
  readonly area: Area;
  readonly headers: readonly string[];
  /** Body rows, as wide as the headers. */
  readonly rows: readonly (readonly RawValue[])[];
  /** As `rows`, with the formula in the place of a formula's value: it may show blank. */
  readonly inputs: readonly (readonly RawValue[])[];
  /** Sheet rows under the table that hold nothing in the table's columns, formulas that show blank among it. */
  readonly freeRowsBelow: number;
}

/** Why the register cannot be brought up to date; nothing is written then. */
export type RegisterTrouble =
  | { readonly code: 'register-columns-missing'; readonly headers: readonly string[] }
  | { readonly code: 'register-blocked-below'; readonly cell: string }
  /** No row of the register follows from this survey: it was made from another one. */
  | { readonly code: 'register-of-another-survey' };
