import type { HostSheet } from '../document/sheet';
import type { CellValue } from '../document/value';
import type { CalculatedWorkbook } from './calculated-workbook';
import type { AskedFormula } from './asked-formulas';
import { SheetGroup } from './sheet-group';
import { SheetLinks } from './sheet-links';

/** How a workbook is calculated. */
export interface Calculating {
  /** IANA name of the time zone for TODAY and NOW. */
  readonly timeZone: string;
  /** False: not at all. */
  readonly calculates: boolean;
}

/**
 * Keeps the values of a workbook's formulas up to date. The engine always calculates all that it was given, so it is
 * given sheets whose formulas speak of each other, and no others: what is asked of one sheet does not wait for another
 * that has nothing to do with it.
 */
export class Calculation {
  /** Each sheet's group; undefined until the next question where they may have changed. */
  private groups: ReadonlyMap<HostSheet, SheetGroup> | undefined;
  private readonly links: SheetLinks;
  /** Names or tables changed: other sheets may belong together. */
  private isLoose = false;
  /** Changed cells whose formulas may speak of sheets that their group has not. */
  private unchecked: (readonly [sheet: HostSheet, row: number, column: number])[] = [];

  constructor(
    private readonly workbook: CalculatedWorkbook,
    private readonly calculating: Calculating,
  ) {
    this.links = new SheetLinks(workbook);
  }

  /** Cells moved, or sheets came, went or were renamed. */
  restart(): void {
    for (const group of this.standing()) group.free();
    this.groups = undefined;
    this.unchecked = [];
    this.links.forget();
  }

  /** Names or tables changed, so formulas that use them may mean other cells. */
  symbols(): void {
    this.links.forget();
    for (const group of this.standing()) group.symbols();
    this.isLoose = true;
  }

  cellChanged(sheet: HostSheet, row: number, column: number): void {
    const group = this.groups?.get(sheet);
    if (!group) return;
    group.cellChanged(sheet, row, column);
    this.unchecked.push([sheet, row, column]);
  }

  /** Brings the value of every formula of a sheet up to date, or of all sheets. */
  run(sheet?: HostSheet): void {
    if (!this.calculating.calculates) return;
    const groups = this.grouped();
    if (sheet) groups.get(sheet)?.run();
    else for (const group of this.standing()) group.run();
  }

  /**
   * Results of formulas written as if each stood in its cell; used for conditional formats. A cell may have several.
   */
  evaluateFor(sheet: HostSheet, cells: readonly AskedFormula[]): CellValue[] {
    if (cells.length === 0) return [];
    if (!this.calculating.calculates) throw new Error('This workbook is not calculated.');
    const spokenOf = new Set(cells.flatMap(([, , formula]) => [...this.links.sheetsIn(formula, sheet)]));
    const [first = sheet, ...others] = spokenOf;
    const home = this.grouped().get(first);
    if (others.some((other) => this.groups?.get(other) !== home)) {
      for (const other of others) this.links.tie(first, other);
      this.regroup();
    }
    return this.grouped().get(first)?.evaluateFor(sheet, cells) ?? [];
  }

  private standing(): ReadonlySet<SheetGroup> {
    return new Set(this.groups?.values());
  }

  private grouped(): ReadonlyMap<HostSheet, SheetGroup> {
    const { groups } = this;
    const isSplit = this.unchecked.some(([sheet, row, column]) => {
      const formula = sheet.cell(row, column)?.formula ?? null;
      if (formula === null) return false;
      return [...this.links.sheetsIn(formula, sheet)].some(
        (other) => groups?.get(other) !== groups?.get(sheet),
      );
    });
    this.unchecked = [];
    return groups && !this.isLoose && !isSplit ? groups : this.regroup();
  }

  /** Groups that stay the same keep what the engine has of them. */
  private regroup(): ReadonlyMap<HostSheet, SheetGroup> {
    const before = this.groups;
    const now = new Map<HostSheet, SheetGroup>();
    for (const sheets of this.links.linkedSheets()) {
      const [first] = sheets;
      const same = first && before?.get(first);
      const isSame =
        same?.sheets.length === sheets.length && sheets.every((sheet) => before?.get(sheet) === same);
      const group = isSame ? same : new SheetGroup(sheets, this.workbook, this.calculating.timeZone);
      for (const sheet of sheets) now.set(sheet, group);
    }
    const former = this.standing();
    this.groups = now;
    const standing = this.standing();
    for (const group of former) if (!standing.has(group)) group.free();
    this.isLoose = false;
    return now;
  }
}
