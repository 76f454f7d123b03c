import type { Area } from '../address';
import type { Finding, Measure } from './finding';

/** A count of one cell, parsed once: a whole number, or open with the cell that says why. */
export type Count =
  | { readonly state: 'whole'; readonly value: number; readonly cell: string }
  | { readonly state: 'open'; readonly cell: string };

/** What the survey says of one bloc of one district. */
export interface BlocCounts {
  /** đảng bộ cơ sở */
  readonly committees: Count;
  /** chi bộ cơ sở */
  readonly cells: Count;
  /** đảng viên, full and probationary */
  readonly members: Count;
  /** đảng viên chính thức; null where the sheet has no such column */
  readonly fullMembers: Count | null;
}

export interface District {
  /** The name as staff wrote it, spaces tidied. */
  readonly name: string;
  /** Joins results, checklists and typed notes across runs: the folded name with its kind, as in `h duy xuyen`. */
  readonly key: string;
  /** Sheet row, from 0. */
  readonly row: number;
  /** A1 address of the name. */
  readonly cell: string;
  readonly counts: Readonly<Record<string, BlocCounts>>;
}

/** Where a bloc's measure was found on the sheet. */
export interface MappedColumn {
  readonly column: number;
  readonly bloc: string;
  readonly measure: Measure;
  /** The header texts above the column, top first. */
  readonly header: readonly string[];
  /** Members of a sheet that has "chính thức" and "dự bị" only: the second column, to be added to this one. */
  readonly addedColumn?: number;
}

/** A survey worksheet, read. Rows and columns are sheet coordinates from 0. */
export interface Survey {
  readonly sheet: string;
  readonly layout: 'wide';
  /** The survey's own block, from the first header row to its last district or total row. */
  readonly area: Area;
  readonly headerRows: { readonly first: number; readonly last: number };
  /** The row of column numbers (1, 2, 3 …) under the header. */
  readonly numberRow: number | null;
  readonly nameColumn: number;
  readonly columns: readonly MappedColumn[];
  readonly districts: readonly District[];
  /** The row of the grand total. */
  readonly totalRow: number | null;
  readonly findings: readonly Finding[];
}

/** Why a sheet is no survey that can be read. */
export type SurveyTrouble =
  | { readonly code: 'sheet-empty' }
  | { readonly code: 'no-header' }
  /** A header that names some, not all blocs' members. */
  | {
      readonly code: 'columns-missing';
      readonly missing: readonly { readonly bloc: string; readonly measure: Measure }[];
    }
  /** Two columns claim the same bloc and measure. */
  | {
      readonly code: 'columns-ambiguous';
      readonly bloc: string;
      readonly measure: Measure;
      readonly columns: readonly string[];
    }
  | { readonly code: 'no-name-column' }
  | { readonly code: 'no-districts' };

export type SurveyReading =
  | { readonly ok: true; readonly survey: Survey }
  | { readonly ok: false; readonly sheet: string; readonly trouble: SurveyTrouble };
