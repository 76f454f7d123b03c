import type { Area } from './address';
import type { ChoiceName } from './survey/choice-names';
import type { ShareChart } from './share-chart';
import type { RawValue } from './survey/cells/raw-sheet';

/**
 * What a cell is to hold: a text (never taken for a formula), a number, a formula with the value that it should
 * calculate now, or null to leave the cell alone.
 */
export type CellContent = string | number | boolean | FormulaContent | null;

export interface FormulaContent {
  readonly formula: string;
  readonly value: RawValue;
}

/** A block of cells and what stood there when the plan was made; applying refuses it when that has changed. */
export interface CellBlock {
  readonly sheet: string;
  readonly area: Area;
  readonly content: readonly (readonly CellContent[])[];
  /**
   * Same shape as `content`: the formula of a formula cell, for it may show blank; the value of any other. Null for a
   * sheet that the plan itself adds.
   */
  readonly found: readonly (readonly RawValue[])[] | null;
  /** Its formulas speak of a table of the same plan, which Excel must know first. */
  readonly afterTables?: boolean;
  /** What the block moves with when rows or columns are inserted; null for a sheet that the plan itself adds. */
  readonly anchor: BlockAnchor | null;
  /** By what each of its rows is known again; blocks over the same rows share one. */
  readonly rowKeys?: RowKeys;
  /** Under which ids its columns are remembered, left to right; null for a column that nobody remembers. */
  readonly columnIds?: readonly (string | null)[];
  /** Its rows are new to the table that is its anchor: they are taken back whole, or not at all. */
  readonly addsRows?: boolean;
  /** It says whose entries stand in columns that people fill in: while one of these holds any, it is not taken back. */
  readonly entriesIn?: readonly FilledInColumn[];
}

/** A column for people to fill in, on the block's sheet. */
export interface FilledInColumn {
  /** Its hidden name. */
  readonly name: string;
  readonly header: string;
}

/** A hidden name of the block's sheet, or a table, and the area it covers once the plan is applied. */
export interface BlockAnchor {
  readonly kind: 'name' | 'table';
  readonly name: string;
  readonly area: Area;
  /** The headers of a table: its columns are found by them, wherever they have moved. */
  readonly headers?: readonly string[];
}

/** By what the rows of a block are known again after a sort, or between rows that came and went. */
export interface RowKeys {
  /** The sheet column of the cells that tell the rows apart. */
  readonly column: number;
  /** What those cells hold, row by row. */
  readonly cells: readonly RawValue[];
  /** Under which key each row is remembered; null for a row that nobody remembers. */
  readonly remembered: readonly (string | null)[];
  /**
   * Columns of names that stand for the rows below as well, down to the next name: rows that share what is in
   * `cells` are told apart by these.
   */
  readonly above?: readonly { readonly column: number; readonly cells: readonly RawValue[] }[];
  /** Rows that share what is in `cells` held the same before and get the same: any of them stands for another. */
  readonly areAlike?: boolean;
}

export type Colour = `#${string}`;

export interface CellStyle {
  readonly fontName?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontColour?: Colour;
  readonly fontSize?: number;
  readonly fill?: Colour;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: boolean;
  /** Thin lines around every cell, in this colour. */
  readonly borders?: Colour;
  readonly numberFormat?: string;
}

/** How an area looks: like one cell of the user's sheet, or as stated, or both (the statement wins). */
export interface FormatArea {
  readonly sheet: string;
  readonly area: Area;
  readonly like?: { readonly row: number; readonly column: number };
  readonly style?: CellStyle;
}

export interface ColumnWidth {
  readonly sheet: string;
  readonly column: number;
  /** In characters of the workbook's default font, as Excel shows widths. */
  readonly characters: number;
}

export interface RowHeight {
  readonly sheet: string;
  readonly row: number;
  readonly points: number;
}

/** Colours the rows of an area for which the formula, written for its first cell, holds. */
export interface ConditionalFormat {
  readonly sheet: string;
  readonly area: Area;
  readonly formula: string;
  readonly fill: Colour;
  readonly fontColour: Colour;
}

/** A list that a cell's entry is chosen from. */
export interface ListValidation {
  readonly sheet: string;
  readonly area: Area;
  readonly choices: readonly string[] | ListedCells | ListedElsewhere;
  /** Whether anything else can be typed all the same, once it was asked about. */
  readonly refusal: 'stop' | 'warning';
  readonly errorTitle: string;
  readonly errorMessage: string;
}

/** The entries of a list as cells in its own row. */
export interface ListedCells {
  /** For the first cell of the list's area; it speaks of `cells` alone. */
  readonly formula: string;
  /** All that may hold entries, row by row as the list's area. */
  readonly cells: Area;
}

/**
 * The entries of a list as the cells of a column, on any sheet. Excel lets the list grow with a table whose column it is.
 */
export interface ListedElsewhere {
  readonly of: { readonly sheet: string; readonly area: Area };
}

/** Cells that show whether something is done as a box to be ticked; they hold TRUE or FALSE. */
export interface CellBoxes {
  readonly sheet: string;
  readonly area: Area;
}

/** Dates only, with Excel's own refusal of anything else. */
export interface DateValidation {
  readonly sheet: string;
  readonly area: Area;
  readonly errorTitle: string;
  readonly errorMessage: string;
}

/** Whole numbers between two bounds only, with Excel's own refusal of anything else; on a sheet of the plan's own. */
export interface WholeNumberValidation {
  readonly sheet: string;
  readonly area: Area;
  readonly least: number;
  readonly most: number;
  readonly errorTitle: string;
  readonly errorMessage: string;
}

/** A hidden name on a sheet: how the add-in finds its own columns again, wherever they have moved. */
export interface SheetName {
  readonly sheet: string;
  readonly name: string;
  readonly area: Area;
  /** The column comes with the plan, although an earlier run that broke off may have named it already. */
  readonly isNew: boolean;
  /** The header of a column that people fill in: once they have, an undo leaves them the column. */
  readonly filledUnder?: string;
}

/**
 * A visible name of the whole workbook, for cells of a sheet that the plan adds or for a constant. `found` is what stood under
 * it when the plan was made, as a formula; null for a name that was free. A name that has come to stand for anything else is somebody's.
 */
export type WorkbookName = { readonly name: string; readonly found: string | null } & (
  { readonly sheet: string; readonly area: Area } | { readonly formula: string }
);

/** A table over cells that the plan writes, or one that stands and takes in rows written below it. */
export interface TableArea {
  readonly sheet: string;
  readonly name: string;
  readonly area: Area;
  readonly isNew: boolean;
  /** The headings of columns that a table which stands takes in at its right end, left to right. */
  readonly newHeadings?: readonly string[];
}

/** Columns that stand side by side. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
}

export interface NewSheet {
  readonly name: string;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly print: {
    readonly titleRows: { readonly first: number; readonly last: number } | null;
    readonly landscape: boolean;
    /** Which columns are printed, each run of them on pages of its own; null for all side by side. */
    readonly columns: readonly ColumnRun[] | null;
    /** Rows that begin a page. */
    readonly pageBreaks?: readonly number[];
    /** Each page has its number at its foot. */
    readonly pageNumbers?: true;
  };
  /** Hidden names that come with the sheet, and go with it. */
  readonly hiddenNames?: readonly ChoiceName[];
}

/** A cell of the add-in's own that somebody typed over since the last run; it is kept unless asked otherwise. */
export interface TypedOverCell {
  readonly sheet: string;
  readonly cell: string;
  readonly found: RawValue;
}

/** What the add-in remembers having left in its own cells: a fingerprint per row key and column id. */
export interface LeftBehind {
  readonly columns: readonly string[];
  readonly rows: Readonly<Record<string, string>>;
  /** Null once the run that leaves this has written everything. */
  readonly unfinished: Unfinished | null;
}

/**
 * What a run that is under way finds in its own cells. Should it break off, a cell bears what it was to leave or
 * what it found, and both are the add-in's.
 */
export interface Unfinished {
  /** The fingerprints of rows, over the same columns, that the run is to leave otherwise than it found them. */
  readonly before: Readonly<Record<string, string>>;
  /** Keys of rows that come with the run: not finding them does not mean that somebody took them out. */
  readonly addedRows: readonly string[];
  /** Ids of columns that come with the run: they are new until their looks are written. */
  readonly newColumns: readonly string[];
}

/** Cells that a plan was made from: where they no longer hold this, the plan speaks of something else. */
export interface SourceCells {
  readonly sheet: string;
  readonly area: Area;
  readonly found: readonly (readonly RawValue[])[];
}

/**
 * A table that stands, with its columns as they were when the plan was made: where they have changed since, its blocks,
 * and what its formulas call them, are those of other columns.
 */
export interface TableRead {
  readonly name: string;
  readonly sheet: string;
  /** Its row of headings. */
  readonly area: Area;
  readonly headings: readonly string[];
}

/**
 * A name of a sheet's own, which goes with it when it is renamed: a hidden one for a text, under which what was left on
 * the sheet is remembered, or one by which formulas speak of cells that are none of their row.
 */
export type SheetMark = { readonly sheet: string; readonly name: string } & (
  { readonly mark: string } | { readonly area: Area }
);

export interface GrownArea {
  readonly sheet: string;
  readonly area: Area;
  readonly anchor: BlockAnchor;
  readonly rowKeys?: RowKeys;
}

/** Everything that one run will write, as plain data. An empty plan means that nothing has to change. */
export interface Plan {
  /** Whose cells these are: the results of one survey sheet, or the checklist register. */
  readonly subject: string;
  readonly sources: readonly SourceCells[];
  /** Tables that stand and that the plan writes to, or that its formulas name. */
  readonly tablesRead: readonly TableRead[];
  readonly sheetMarks: readonly SheetMark[];
  readonly newSheets: readonly NewSheet[];
  readonly merges: readonly { readonly sheet: string; readonly area: Area }[];
  readonly cells: readonly CellBlock[];
  readonly formats: readonly FormatArea[];
  readonly columnWidths: readonly ColumnWidth[];
  readonly rowHeights: readonly RowHeight[];
  /** Areas of the plan's own sheets whose rows grow to what they hold. */
  readonly fittedRows: readonly { readonly sheet: string; readonly area: Area }[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly listValidations: readonly ListValidation[];
  readonly dateValidations: readonly DateValidation[];
  readonly wholeNumberValidations: readonly WholeNumberValidation[];
  /** Nothing is drawn in them where Excel has no boxes in cells. */
  readonly checkboxes: readonly CellBoxes[];
  readonly charts: readonly ShareChart[];
  readonly tables: readonly TableArea[];
  readonly names: readonly SheetName[];
  /** Names of the workbook that come with the plan, before its first cells. */
  readonly workbookNames: readonly WorkbookName[];
  /** Rows that get looks and rules in columns, or a table, of the add-in's that stand already. */
  readonly grown: readonly GrownArea[];
  readonly typedOver: readonly TypedOverCell[];
  /** The memory that the plan was made with: an undo gives it back. */
  readonly leftBehindBefore: LeftBehind | null;
  readonly leftBehind: LeftBehind | null;
  /** People's entries have changed that are remembered: the memory is to be kept even where no cell changes. */
  readonly remembersMore?: boolean;
}

export function emptyPlan(subject: string): Plan {
  return {
    subject,
    sources: [],
    tablesRead: [],
    sheetMarks: [],
    newSheets: [],
    merges: [],
    cells: [],
    formats: [],
    columnWidths: [],
    rowHeights: [],
    fittedRows: [],
    conditionalFormats: [],
    listValidations: [],
    dateValidations: [],
    wholeNumberValidations: [],
    checkboxes: [],
    charts: [],
    tables: [],
    names: [],
    workbookNames: [],
    grown: [],
    typedOver: [],
    leftBehindBefore: null,
    leftBehind: null,
  };
}

/** A plan with that of other sheets, to be applied as one run: their cells come first. */
export function withSheet(plan: Plan, sheet: Plan): Plan {
  return {
    ...plan,
    sources: [...sheet.sources, ...plan.sources],
    tablesRead: [...sheet.tablesRead, ...plan.tablesRead],
    newSheets: [...sheet.newSheets, ...plan.newSheets],
    merges: [...sheet.merges, ...plan.merges],
    cells: [...sheet.cells, ...plan.cells],
    formats: [...sheet.formats, ...plan.formats],
    columnWidths: [...sheet.columnWidths, ...plan.columnWidths],
    rowHeights: [...sheet.rowHeights, ...plan.rowHeights],
    fittedRows: [...sheet.fittedRows, ...plan.fittedRows],
    conditionalFormats: [...sheet.conditionalFormats, ...plan.conditionalFormats],
    listValidations: [...sheet.listValidations, ...plan.listValidations],
    dateValidations: [...sheet.dateValidations, ...plan.dateValidations],
    wholeNumberValidations: [...sheet.wholeNumberValidations, ...plan.wholeNumberValidations],
    checkboxes: [...sheet.checkboxes, ...plan.checkboxes],
    charts: [...sheet.charts, ...plan.charts],
    tables: [...sheet.tables, ...plan.tables],
    names: [...sheet.names, ...plan.names],
    workbookNames: [...sheet.workbookNames, ...plan.workbookNames],
  };
}

/** How many cells the plan writes; 0 where the workbook already says what the plan would. */
export function writtenCells({ cells }: Pick<Plan, 'cells'>): number {
  return cells.reduce(
    (sum, { content }) =>
      sum + content.reduce((row, line) => row + line.filter((cell) => cell !== null).length, 0),
    0,
  );
}

/** True where applying the plan would leave the workbook as it is. */
export function changesNothing(plan: Plan): boolean {
  return (
    writtenCells(plan) === 0 &&
    plan.newSheets.length === 0 &&
    plan.tables.length === 0 &&
    plan.names.length === 0 &&
    plan.workbookNames.length === 0 &&
    // Formulas that stand speak of the cells.
    plan.sheetMarks.every((of) => !('area' in of)) &&
    // Looks alone are left to write where an earlier run broke off before them.
    plan.formats.length === 0
  );
}
