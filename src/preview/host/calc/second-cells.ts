import type { Model } from '@ironcalc/wasm';
import { type Area, cellName, quoteSheet } from '../document/address';
import type { HostCell, HostSheet } from '../document/sheet';
import { isNumber } from './engine-cell';

/** A cell with a formula, and where it stands. */
export interface PlacedFormula {
  readonly sheet: HostSheet;
  readonly row: number;
  readonly column: number;
  readonly cell: HostCell;
}

/**
 * The engine shows numbers with at most 15 digits, often fewer. `cell&""` gives all of them, so every formula that gives
 * a number has a second cell on a sheet beside its own that says just that. The engine's first sheets are the
 * workbook's, in their order; as many beside them follow. Evaluation is paused where second cells are filled.
 */
export class SecondCells {
  private readonly given = new Set<HostCell>();

  constructor(private readonly sheets: readonly HostSheet[]) {}

  /** Those of an engine that is gone. */
  forget(): void {
    this.given.clear();
  }

  /** Gives theirs to formulas that gave no text when they were last calculated, if ever they were. */
  giveLikely(model: Model, formulas: Iterable<PlacedFormula>): void {
    for (const formula of formulas) if (typeof formula.cell.value !== 'string') this.give(model, formula);
  }

  give(model: Model, { sheet, row, column, cell }: PlacedFormula): void {
    if (this.given.has(cell)) return;
    this.fill(model, sheet, row, column);
    this.given.add(cell);
  }

  /** Takes that of a formula that is gone. */
  take(model: Model, { sheet, row, column, cell }: PlacedFormula): void {
    if (!this.given.delete(cell)) return;
    model.rangeClearAll(this.indexOf(sheet), row + 1, column + 1, row + 1, column + 1);
  }

  /** Fills those of all cells that a formula fills. */
  fillArea(model: Model, sheet: HostSheet, area: Area): void {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) this.fill(model, sheet, row, column);
    }
  }

  /** The formulas that now give a number, and have no second cell. */
  lacking(model: Model, formulas: Iterable<PlacedFormula>): PlacedFormula[] {
    return [...formulas].filter(
      ({ sheet, row, column, cell }) =>
        !this.given.has(cell) && isNumber(model, this.sheets.indexOf(sheet), row, column),
    );
  }

  /** The number in a cell, with all its digits, by its second cell. */
  number(model: Model, sheet: HostSheet, row: number, column: number): number {
    return Number(model.getFormattedCellValue(this.indexOf(sheet), row + 1, column + 1));
  }

  private fill(model: Model, sheet: HostSheet, row: number, column: number): void {
    const text = `=${quoteSheet(sheet.name)}!${cellName(row, column)}&""`;
    model.setUserInput(this.indexOf(sheet), row + 1, column + 1, text);
  }

  private indexOf(sheet: HostSheet): number {
    return this.sheets.length + this.sheets.indexOf(sheet);
  }
}
