import type { Area } from '../../address';

/** A cell as Office.js gives it: a blank is `""`, a date is a serial number, an error is text such as `#N/A`. */
export type RawValue = string | number | boolean;

/** The used part of a worksheet as it was read, nothing interpreted yet. */
export interface RawSheet {
  readonly name: string;
  /** The row and column (from 0) of `values[0][0]` on the sheet. */
  readonly origin: { readonly row: number; readonly column: number };
  readonly values: readonly (readonly RawValue[])[];
  /** Same shape as `values`; `General`, `0`, `dd/mm/yyyy` and so on. */
  readonly numberFormats: readonly (readonly string[])[];
  /** Merged areas in sheet coordinates; the value of each stands in its top-left cell alone. */
  readonly merges: readonly Area[];
  /** Excel tables that stand on the sheet. */
  readonly tables: readonly TableOnSheet[];
  /** Sheet rows (from 0) of these that are hidden or filtered out; absent where none is known to be. */
  readonly hiddenRows?: readonly number[];
  /** A1 addresses of cells whose text only looks like an error, as `#N/A` behind an apostrophe; absent where there is none. */
  readonly typedErrors?: readonly string[];
  /** The workbook calculates only when told to: what its formulas show may be of earlier numbers. */
  readonly isCalculatedByHand?: true;
}

/** An Excel table, its header row included, in sheet coordinates. */
export interface TableOnSheet extends Area {
  readonly name: string;
}
