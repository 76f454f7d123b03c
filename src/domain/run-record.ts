import { absoluteReference, type Area } from './address';
import { FINGERPRINT_LENGTH, formulaFingerprint } from './fingerprint';
import type { BlockAnchor, FilledInColumn, LeftBehind, ListedElsewhere } from './plan';
import type { RawValue } from './survey/cells/raw-sheet';

/** What a cell held before a run: a value, or a formula. */
export type FormerContent = RawValue | { readonly formula: string };

/** The cells of one written block. Rows and columns inside a block count from its top left. */
export interface RecordedBlock {
  readonly sheet: string;
  readonly area: Area;
  /** Null on a sheet that the run added: nothing there is taken back but the whole sheet. */
  readonly anchor: BlockAnchor | null;
  /** Which of the record's rows these are; null: they are known by their place alone. */
  readonly rows: number | null;
  /** Under which ids its columns are remembered; null for a column that nobody remembers. */
  readonly columnIds: readonly (string | null)[];
  /** Its rows are the run's own: they are taken out whole, or stay. */
  readonly addsRows: boolean;
  /** What stood in written cells, where they were not blank. */
  readonly before: readonly {
    readonly row: number;
    readonly column: number;
    readonly content: FormerContent;
  }[];
  /**
   * Row by row the fingerprints of the values and formulas that the run left, `UNWRITTEN` for cells it did not write;
   * of formulas the exact ones on a sheet that the run added, for only a sheet as it was left is taken back.
   */
  readonly after: readonly string[];
  /**
   * The fingerprints of the run's formulas as told from their own cells, each once: which cells they speak of. Not there
   * in what earlier versions left.
   */
  readonly formulas?: readonly string[];
  /** As in the block of the plan; not there in what earlier versions left. */
  readonly entriesIn?: readonly FilledInColumn[];
}

/** Stands for a cell that the run did not write. No fingerprint has a dot. */
export const UNWRITTEN = '.'.repeat(FINGERPRINT_LENGTH);

/** By what rows are found again, wherever a sort has taken them. */
export interface RecordedRows {
  /** The sheet column of the cells that told the rows apart. */
  readonly column: number;
  /** The fingerprints of those cells; blank where the cell was. */
  readonly marks: readonly string[];
  /** Under which key each row is remembered. */
  readonly remembered: readonly (string | null)[];
  /** The same of the columns of names that stand for the rows below as well; not there in what earlier versions left. */
  readonly above?: readonly { readonly column: number; readonly marks: readonly string[] }[];
  /** As in the keys of the plan; not there in what earlier versions left. */
  readonly areAlike?: boolean;
}

/** How to take a run back. Kept in the workbook, so that it outlives the pane. */
export interface RunRecord {
  readonly subject: string;
  /** The workbook's own ids of the run's sheets, by their names then: a renamed sheet is found by it. */
  readonly sheetIds: Readonly<Record<string, string>>;
  readonly addedSheets: readonly {
    readonly name: string;
    /** The run's own tables on it: in a workbook that gave its sheets new ids it is known by them. */
    readonly tables: readonly string[];
    /** How many charts the run made there; none in what earlier versions left. */
    readonly charts?: number;
  }[];
  readonly rows: readonly RecordedRows[];
  readonly blocks: readonly RecordedBlock[];
  /** The run's own names, with where they pointed before; null: the name and its column's looks are the run's. */
  readonly names: readonly {
    readonly sheet: string;
    readonly name: string;
    readonly before: Area | null;
    readonly after: Area;
    /** Width of a new column before the run, in points. */
    readonly widthBefore: number | null;
    /** The header of a column that people fill in. */
    readonly filledUnder?: string;
  }[];
  /** Names of the workbook that came with the run: what they stood for before, and after where that is a constant. */
  readonly workbookNames: readonly {
    readonly name: string;
    readonly before: string | null;
    readonly constant: string | null;
  }[];
  /** Rows whose looks and rules came with the run, in columns or a table that stood already. */
  readonly grown: readonly {
    readonly sheet: string;
    readonly area: Area;
    readonly anchor: BlockAnchor;
    readonly rows: number | null;
  }[];
  /** Marks that the run gave to sheets, with the text they had before; null where they had none. */
  readonly marks: readonly {
    readonly sheet: string;
    readonly name: string;
    readonly before: string | null;
  }[];
  /** Fingerprints of the conditional formats that came with the run. */
  readonly rules: readonly string[];
  /** The colours that the run filled cells with: any other is somebody's. */
  readonly fills: readonly string[];
  /** What the run lets be typed into cells, as `validationMark` has it: anything else is somebody's. */
  readonly validations: readonly string[];
  /** Columns that came into tables that stood already; none in what earlier versions left. */
  readonly tableColumns?: readonly { readonly table: string; readonly heading: string }[];
  /** Cells of the run are checkboxes. */
  readonly hasBoxes?: boolean;
  /** The memory that the run was planned with. */
  readonly leftBehindBefore: LeftBehind | null;
}

/**
 * What tells a validation of the add-in's from others: a list by its choices, or by what its formula does, for Excel
 * changes its addresses; a date by being one.
 */
export function validationMark(
  choices: readonly string[] | { readonly formula: string } | ListedElsewhere | null,
): string {
  if (choices === null) return 'date';
  if ('of' in choices)
    return `list ${formulaFingerprint(`=${absoluteReference(choices.of.sheet, choices.of.area)}`)}`;
  return 'formula' in choices ? `list ${formulaFingerprint(choices.formula)}` : `list ${choices.join(',')}`;
}

/** What a finished run tells: where it wrote, and how it is taken back. */
export interface Receipt {
  readonly subject: string;
  readonly addedSheets: readonly string[];
  /** Written areas, in A1 with their sheets. */
  readonly written: readonly { readonly sheet: string; readonly address: string }[];
  readonly cells: number;
  /** False where the record is too large to be kept in the workbook. */
  readonly canUndo: boolean;
  /**
   * False where the memory of what the run left is too large to be kept in the workbook: the next run does not know
   * its own cells, and takes those that are to change for typed over.
   */
  readonly isRemembered: boolean;
}
