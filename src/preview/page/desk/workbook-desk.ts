import { type Area, cellArea } from '../../host/document/address';
import type { WorkbookChange } from '../../host/document/change';
import type { Locale } from '../../host/document/entry';
import { History } from '../../host/document/history';
import { assertContentsOpen } from '../../host/document/limits';
import type { HostSheet } from '../../host/document/sheet';
import { clearContents, enterText } from '../../host/document/write-cells';
import type { HostWorkbook } from '../../host/document/workbook';
import { resolveAddress } from '../../host/members/range-handle';
import { type CellPlace, areaBetween } from '../grid/cell-place';
import { anchorOf } from '../grid/cursor-moves';
import { checkedAt, toggleBoxes } from './cell-boxes';
import { areaToSort, changeRows, sortByColumn } from './person-edits';
import { Announcer } from './announcer';

let lastNumber = 0;

/** An open workbook with a person in front of it: cursor, selection, edits, undo. Tells its listeners of changes. */
export class WorkbookDesk {
  /** Tells desks apart. */
  readonly number = ++lastNumber;
  readonly changes = new Announcer();
  private readonly history: History;
  private done = 0;
  private undone = 0;
  private cursor: CellPlace;
  /** The other end of a selection that grows with Shift. */
  private far: CellPlace;
  private isOwnMove = false;
  private readonly lastSelected = new Map<string, Area>();

  constructor(
    readonly workbook: HostWorkbook,
    readonly fileName: string,
  ) {
    this.history = new History(workbook);
    const { area } = workbook.active;
    this.cursor = { row: area.top, column: area.left };
    this.far = this.cursor;
    workbook.onChanged((change) => this.onChanged(change));
  }

  get sheet(): HostSheet {
    return this.workbook.active.sheet;
  }

  get selected(): Area {
    return this.workbook.active.area;
  }

  /** The cell that takes what is typed. */
  get active(): CellPlace {
    return this.cursor;
  }

  get reach(): CellPlace {
    return this.far;
  }

  get canUndo(): boolean {
    return this.done > 0;
  }

  get canRedo(): boolean {
    return this.undone > 0;
  }

  select(place: CellPlace): void {
    this.selectBetween(anchorOf(this.sheet, place), place);
  }

  /** Grows or shrinks the selection to a cell; the active cell stays. */
  selectTo(place: CellPlace): void {
    this.selectBetween(this.cursor, place);
  }

  selectArea(area: Area): void {
    this.selectBetween({ row: area.top, column: area.left }, { row: area.bottom, column: area.right }, area);
  }

  /** Brings a sheet to the front, with what was selected on it before. */
  openSheet(sheet: HostSheet): void {
    this.workbook.select(sheet, this.lastSelected.get(sheet.id) ?? cellArea(0, 0));
  }

  /** Goes to an address or a name; false where the workbook has none such. */
  goTo(address: string): boolean {
    try {
      const { sheet, area } = resolveAddress(this.workbook, this.sheet, address);
      this.workbook.select(sheet, area);
      return true;
    } catch {
      return false;
    }
  }

  /** Writes what was typed. Throws a HostError where Excel refuses it. */
  enter(place: CellPlace, text: string, locale: Locale): void {
    assertContentsOpen(this.workbook, this.sheet, cellArea(place.row, place.column));
    this.record(() => enterText(this.workbook, this.sheet, place.row, place.column, text, locale));
  }

  clear(): void {
    const area = this.selected;
    assertContentsOpen(this.workbook, this.sheet, area);
    this.record(() => clearContents(this.workbook, this.sheet, area));
  }

  /** Whether the active cell shows a box. */
  get isAtBox(): boolean {
    return checkedAt(this.workbook, this.sheet, this.cursor.row, this.cursor.column) !== undefined;
  }

  /** Ticks the boxes of the selection, or unticks them. */
  toggle(): void {
    const area = this.selected;
    assertContentsOpen(this.workbook, this.sheet, area);
    this.record(() => toggleBoxes(this.workbook, this.sheet, area, this.cursor));
  }

  insertRows(): void {
    this.record(() => changeRows(this.workbook, this.sheet, 'insert', this.selected));
  }

  deleteRows(): void {
    this.record(() => changeRows(this.workbook, this.sheet, 'delete', this.selected));
  }

  sortAscending(): void {
    const area = areaToSort(this.sheet, this.selected);
    assertContentsOpen(this.workbook, this.sheet, area);
    this.record(() => sortByColumn(this.workbook, this.sheet, area, this.cursor.column));
  }

  undo(): void {
    if (!this.history.undo()) return;
    this.done--;
    this.undone++;
    this.changes.announce();
  }

  redo(): void {
    if (!this.history.redo()) return;
    this.undone--;
    this.done++;
    this.changes.announce();
  }

  private record(change: () => void): void {
    this.history.record(change);
    this.done++;
    this.undone = 0;
    this.changes.announce();
  }

  private selectBetween(from: CellPlace, to: CellPlace, area = areaBetween(this.sheet, from, to)): void {
    this.cursor = from;
    this.far = to;
    this.isOwnMove = true;
    this.workbook.select(this.sheet, area);
    this.isOwnMove = false;
  }

  private onChanged(change: WorkbookChange): void {
    if (change.kind === 'selected') this.lastSelected.set(change.sheet.id, change.area);
    const isMove = change.kind === 'selected' || change.kind === 'activated';
    if (change.kind === 'selected' && !this.isOwnMove) {
      this.cursor = { row: change.area.top, column: change.area.left };
      this.far = this.cursor;
    }
    if (isMove) this.changes.announce('selection');
    else this.changes.announceAtRest();
  }
}
