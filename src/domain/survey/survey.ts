import type { Area } from '../address';
import type { Finding } from './finding';
import type { Field, Layout } from './field';
import type { ReadingChoice } from './reading-choice';

/** A count of one cell, parsed once: a whole number, or open with the cell that says why. */
export type Count = ({ readonly state: 'whole'; readonly value: number } | { readonly state: 'open' }) & {
  readonly cell: string;
  /** The cells that it is the sum of; absent where it is none, or where what is open is no cell of a number. */
  readonly from?: readonly string[];
};

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
  /** Sheet row, from 0; the first of the table where the name stands above it. */
  readonly row: number;
  /** A1 address of the name. */
  readonly cell: string;
  readonly counts: Readonly<Record<string, BlocCounts>>;
}

/**
 * How sure it is that a column holds its field: `sure` by the words above it (and what stands in it), `likely` by
 * only one of these or by where it stands, `chosen` by the user.
 */
export type Certainty = 'sure' | 'likely' | 'chosen';

/** Where a field was found on the sheet. */
export interface MappedColumn {
  readonly column: number;
  readonly field: Field;
  /** The header texts above the column, top first. */
  readonly header: readonly string[];
  readonly certainty: Certainty;
}

/** A column that a field could be taken from. */
export interface SheetColumn {
  readonly column: number;
  readonly header: readonly string[];
}

/** A base organisation of a survey that lists them. */
export interface Organisation {
  readonly name: string;
  /** Sheet row, from 0. */
  readonly row: number;
  readonly cell: string;
  /** The key of its district. */
  readonly district: string;
  readonly bloc: string;
  /** đảng bộ cơ sở or chi bộ cơ sở; null where the sheet does not say. */
  readonly type: 'committee' | 'cell' | null;
  readonly members: Count;
  readonly fullMembers: Count | null;
  /** cấp ủy viên; null where the sheet has no such column */
  readonly executive: Count | null;
}

/** Which column was taken for which field, and which could be. */
export interface Mapping {
  readonly layout: Layout;
  readonly headerRows: { readonly first: number; readonly last: number };
  readonly columns: readonly MappedColumn[];
  readonly sheetColumns: readonly SheetColumn[];
  /** The cell above the table that names its only district; absent where a column does. */
  readonly titleCell?: string;
  /** What the user has said of it. */
  readonly choice: ReadingChoice;
}

/** A survey worksheet, read. Rows and columns are sheet coordinates from 0. */
export interface Survey extends Mapping {
  readonly sheet: string;
  /** The survey's own block, from the first header row to its last district or total row. */
  readonly area: Area;
  /** The row of column numbers (1, 2, 3 …) under the header. */
  readonly numberRow: number | null;
  /** By whose cells the rows are known: the names of the districts, else those that tell the rows apart. */
  readonly nameColumn: number;
  readonly districts: readonly District[];
  /** Empty unless the sheet lists organisations. */
  readonly organisations: readonly Organisation[];
  /** The row of the grand total. */
  readonly totalRow: number | null;
  readonly findings: readonly Finding[];
}

/** Why a sheet is no survey that can be read. */
export type SurveyTrouble =
  | { readonly code: 'sheet-empty' }
  | { readonly code: 'no-header' }
  /** A header that names some, not all that is needed. */
  | { readonly code: 'columns-missing'; readonly missing: readonly Field[] }
  /** Two columns claim the same field. */
  | { readonly code: 'columns-ambiguous'; readonly field: Field; readonly columns: readonly string[] }
  | { readonly code: 'no-name-column' }
  /** A cell says that the numbers are shares. */
  | { readonly code: 'counts-are-shares'; readonly cell: string; readonly found: string }
  | { readonly code: 'no-districts' }
  /** A form of the add-in's own into which nobody has put a number yet. */
  | { readonly code: 'form-not-filled' }
  /** A list that was made of a survey; `survey` is the sheet to open, null where the workbook does not have it. */
  | { readonly code: 'organisation-list'; readonly survey: string | null }
  /** The workbook's sheet of rules cannot be decided by: nothing is, until it can. The cells are on that sheet. */
  | { readonly code: 'rules-unsound'; readonly rulesSheet: string; readonly cells: readonly string[] };

export type SurveyReading =
  | { readonly ok: true; readonly survey: Survey }
  | {
      readonly ok: false;
      readonly sheet: string;
      readonly trouble: SurveyTrouble;
      /** What was found of a header, or stands where one stands, for the user to complete; null where there is no table. */
      readonly mapping: Mapping | null;
    };
