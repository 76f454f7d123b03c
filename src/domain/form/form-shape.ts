import type { Area } from '../address';
import type { Field } from '../survey/field';
import type { FormRefusal } from './form-wording';

/** A column of a form. `sum` is calculated from the two columns right of it. */
export interface FormColumn {
  readonly content: 'index' | 'text' | 'choice' | 'count' | 'sum';
  /** What it is read as; null for one that is not read. */
  readonly field: Field | null;
  /** In characters. */
  readonly width: number;
  /** What is chosen from, where it is a choice. */
  readonly choices?: { readonly values: readonly string[]; readonly refusal: FormRefusal };
}

/** A heading over one or more columns; rows count from the first row of the header. */
export interface FormHeading {
  readonly area: Area;
  readonly text: string;
}

/** What one kind of form has of its own; everything else is the same for all. */
export interface FormShape {
  readonly columns: readonly FormColumn[];
  readonly headings: readonly FormHeading[];
  /** The height of each header row, in points. */
  readonly headerHeights: readonly number[];
  /** Of each row to be filled in; null where it grows with what is written. */
  readonly rowHeight: number | null;
  /** Where the word for the total stands: from this column on, over so many. */
  readonly total: { readonly column: number; readonly columnCount: number };
  /** How many columns from the left the left part of the title block takes. */
  readonly leftColumns: number;
  /** Where the right part of the title block begins. */
  readonly rightColumn: number;
}

/** A heading's area. */
export function headingAt(row: number, column: number, rowCount = 1, columnCount = 1): Area {
  return { row, column, rowCount, columnCount };
}
