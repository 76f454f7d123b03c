import { type Area, lastColumn, lastRow } from './document/address';
import type { Locale } from './document/entry';
import { assertActionOpen, assertContentsOpen } from './document/limits';
import { type SortKey, sortRows } from './document/range-operations';
import type { HostSheet } from './document/sheet';
import { copySheet, deleteSheet, renameSheet } from './document/sheet-operations';
import { changeStructure, checkRoom } from './document/structure';
import type { StructuralChange } from './document/structural-change';
import type { HostWorkbook } from './document/workbook';
import { enterText } from './document/write-cells';
import { hostError } from './protocol/host-error';
import { History } from './document/history';

/** Who edits, and how. */
export interface GridUserOptions {
  /** How typed numbers and dates are read; English when not given. */
  readonly locale?: Locale;
  /** A colleague on another computer: add-ins hear of the edits as remote. */
  readonly remote?: boolean;
}

/**
 * A person at the grid, or a colleague elsewhere. Rows and columns count from 0; sheets are named. Throws
 * `HostError` with Excel's codes: `ItemNotFound` for a missing sheet, `AccessDenied` for a protected one.
 */
export class GridUser {
  private readonly locale: Locale;
  private readonly history: History;

  constructor(
    private readonly workbook: HostWorkbook,
    private readonly options: GridUserOptions = {},
  ) {
    this.locale = options.locale ?? 'en';
    this.history = new History(workbook);
  }

  /** Types into a cell: a number, `=formula`, text, percentage or date; an empty text clears it. */
  enterText(sheetName: string, row: number, column: number, text: string): void {
    this.edit(() => {
      const sheet = this.sheet(sheetName);
      assertContentsOpen(this.workbook, sheet, { top: row, left: column, bottom: row, right: column });
      enterText(this.workbook, sheet, row, column, text, this.locale);
    });
  }

  insertRows(sheetName: string, at: number, count = 1): void {
    this.change(sheetName, { axis: 'row', kind: 'insert', at, count, from: 0, to: lastColumn });
  }

  deleteRows(sheetName: string, at: number, count = 1): void {
    this.change(sheetName, { axis: 'row', kind: 'delete', at, count, from: 0, to: lastColumn });
  }

  insertColumns(sheetName: string, at: number, count = 1): void {
    this.change(sheetName, { axis: 'column', kind: 'insert', at, count, from: 0, to: lastRow });
  }

  deleteColumns(sheetName: string, at: number, count = 1): void {
    this.change(sheetName, { axis: 'column', kind: 'delete', at, count, from: 0, to: lastRow });
  }

  /** Sorts the rows of an area; keys count columns from its left edge. */
  sortRange(sheetName: string, area: Area, keys: readonly SortKey[]): void {
    this.edit(() => {
      const sheet = this.sheet(sheetName);
      assertContentsOpen(this.workbook, sheet, area);
      sortRows(this.workbook, sheet, area, keys, false);
    });
  }

  renameSheet(sheetName: string, newName: string): void {
    this.edit(() => renameSheet(this.workbook, this.sheet(sheetName), newName));
  }

  /** Copies a sheet to the place behind it and gives the copy's name. */
  copySheet(sheetName: string): string {
    return this.edit(() => {
      const sheet = this.sheet(sheetName);
      return copySheet(this.workbook, sheet, this.workbook.sheets.indexOf(sheet) + 1).name;
    });
  }

  deleteSheet(sheetName: string): void {
    this.edit(() => deleteSheet(this.workbook, this.sheet(sheetName)));
  }

  /** Chooses cells, and with them their sheet; nothing to undo. */
  select(sheetName: string, area: Area): void {
    const sheet = this.sheet(sheetName);
    if (sheet.visibility !== 'Visible') throw hostError('InvalidOperation', 'The worksheet is hidden.');
    this.workbook.select(sheet, area);
  }

  /** Takes this person's last edit back, with whatever came after it. False when there is none. */
  undo(): boolean {
    return this.history.undo();
  }

  redo(): boolean {
    return this.history.redo();
  }

  private sheet(name: string): HostSheet {
    const found = this.workbook.findSheet(name);
    if (!found) throw hostError('ItemNotFound', `There is no worksheet "${name}".`);
    return found;
  }

  private change(sheetName: string, change: Omit<StructuralChange, 'sheet'>): void {
    this.edit(() => {
      const sheet = this.sheet(sheetName);
      assertActionOpen(sheet, `${change.kind}${change.axis === 'row' ? 'Rows' : 'Columns'}`);
      const whole: StructuralChange = { ...change, sheet: sheet.name };
      checkRoom(sheet, whole);
      changeStructure(this.workbook, sheet, whole);
    });
  }

  private edit<Result>(action: () => Result): Result {
    this.workbook.remoteChange = this.options.remote ?? false;
    try {
      return this.history.record(action);
    } finally {
      this.workbook.remoteChange = false;
    }
  }
}
