import type { Area } from './address';
import { FINGERPRINT_LENGTH } from './fingerprint';
import type { BlockAnchor, GrownArea, LeftBehind } from './plan';
import type { RawValue } from './survey/raw-sheet';

/** What a cell held before a run: a value, or a formula. */
export type FormerContent = RawValue | { readonly formula: string };

/** The cells of one written block. Rows and columns inside a block count from its top left. */
export interface RecordedBlock {
  readonly sheet: string;
  readonly area: Area;
  readonly anchor: BlockAnchor | null;
  /** What stood in written cells, where they were not blank. */
  readonly before: readonly {
    readonly row: number;
    readonly column: number;
    readonly content: FormerContent;
  }[];
  /** Row by row the fingerprints of the values and formulas that the run left, `UNWRITTEN` for cells it did not write. */
  readonly after: readonly string[];
}

/** Stands for a cell that the run did not write. No fingerprint has a dot. */
export const UNWRITTEN = '.'.repeat(FINGERPRINT_LENGTH);

/** How to take a run back. Kept in the workbook, so that it outlives the pane. */
export interface RunRecord {
  readonly subject: string;
  /** The workbook's own ids of the run's sheets, by their names then: a renamed sheet is found by it. */
  readonly sheetIds: Readonly<Record<string, string>>;
  readonly addedSheets: readonly string[];
  readonly blocks: readonly RecordedBlock[];
  /** The run's own names, with where they pointed before; null: the name and its column's looks are the run's. */
  readonly names: readonly {
    readonly sheet: string;
    readonly name: string;
    readonly before: Area | null;
    readonly after: Area;
    /** Width of a new column before the run, in points. */
    readonly widthBefore: number | null;
  }[];
  /** Rows whose looks and rules came with the run, in columns or a table that stood already. */
  readonly grown: readonly GrownArea[];
  /** Marks that the run gave to sheets that had none. */
  readonly marks: readonly { readonly sheet: string; readonly name: string }[];
  /** Fingerprints of the conditional formats that came with new columns. */
  readonly rules: readonly string[];
  readonly tables: readonly { readonly name: string; readonly before: Area }[];
  readonly leftBehindBefore: LeftBehind | null;
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
}
