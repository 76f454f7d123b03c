import type { Area } from '../address';
import type { RawSheet } from '../survey/cells/raw-sheet';

/** What a file is in truth when it is no workbook that can be read here; `other` is any other archive. */
export type OtherKind = 'xlsb' | 'ods' | 'odt' | 'odp' | 'docx' | 'pptx' | 'doc' | 'ppt' | 'other';

/** The bound that a file breaks; each stands in `files/limits.ts` with its reason. */
export type FileLimit =
  'file-bytes' | 'entries' | 'unpacked-bytes' | 'unpacked-ratio' | 'shared-texts' | 'merged-areas' | 'cells';

interface TooLarge {
  readonly code: 'file-too-large';
  readonly limit: FileLimit;
  readonly found: number;
  readonly most: number;
}

/** Why nothing at all was read from a file. Sentences: `locales`. */
export type FileTrouble =
  | { readonly code: 'file-empty' }
  /** Neither a workbook nor any other kind that can be named: text, a picture, noise. */
  | { readonly code: 'file-not-workbook' }
  /** A workbook of Excel 97 to 2003. */
  | { readonly code: 'file-old-format' }
  /** A workbook that opens with a password only. */
  | { readonly code: 'file-encrypted' }
  /** The end is missing: a copy or a download that broke off. */
  | { readonly code: 'file-truncated' }
  | { readonly code: 'file-damaged' }
  | { readonly code: 'file-other-kind'; readonly kind: OtherKind }
  | TooLarge;

/** What a caller must know of a sheet that was read. */
export type SheetWarning =
  /** Formulas whose results the file does not hold: those cells read as blank. `first` is an A1 address. */
  | { readonly code: 'formulas-not-calculated'; readonly cells: number; readonly first: string }
  /** The filled cells lie too far apart: the sheet has no cells in `raw`, the other sheets are read. */
  | (TooLarge & { readonly limit: 'cells' });

/** A worksheet of a file, as `workbook/read-sheet.ts` would give it from Excel. */
export interface FileSheet {
  readonly raw: RawSheet;
  /** Hidden by a person or for macros only. */
  readonly hidden: boolean;
  /**
   * The font of a filled cell (row and column from 0, on the sheet), null where the cell is blank or its text has
   * several. Missing where the file says nothing of fonts.
   */
  readonly fonts?: (row: number, column: number) => string | null;
  /** Names of the sheet's own scope that point at cells of the sheet. */
  readonly names: Readonly<Record<string, Area>>;
  /** Names of the sheet's own scope that stand for a text. */
  readonly texts: Readonly<Record<string, string>>;
  readonly warnings: readonly SheetWarning[];
}

/** A chosen file: its worksheets in the order of the tabs, or why there are none. `name` is the file's. */
export type FileReading =
  | { readonly ok: true; readonly name: string; readonly sheets: readonly FileSheet[] }
  | { readonly ok: false; readonly name: string; readonly trouble: FileTrouble };
