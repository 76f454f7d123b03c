import type { Model } from '@ironcalc/wasm';
import { type Area, cellName, quoteSheet } from '../document/address';
import type { HostCell, HostSheet } from '../document/sheet';
import type { CellValue } from '../document/value';
import { isError } from '../document/value';
import type { CalculatedWorkbook } from './calculated-workbook';
import { newModel } from './engine';
import { engineInput } from './engine-input';
import { translate } from './translate';
import { type AskedFormula, askedResults } from './asked-formulas';
import { isNumber, readCell } from './engine-cell';

interface PlacedFormula {
  readonly sheet: HostSheet;
  readonly row: number;
  readonly column: number;
  readonly cell: HostCell;
}

interface FormulaCell extends PlacedFormula {
  /** In the engine's words, where tables and names have a part in them. */
  readonly symbolic: string | null;
}

const COLUMNS = 16_384;

/**
 * Feeds sheets whose formulas speak of each other to the engine and brings results back. The workbook is the source of
 * truth; the engine only calculates. It is built when a formula first needs it.
 *
 * The engine shows numbers with at most 15 digits, often fewer. `cell&""` gives all of them, so every formula that gave
 * a number has a second cell on a shadow sheet that says just that.
 */
export class SheetGroup {
  private model: Model | undefined;
  private shadowPrefix = '~';
  private stale = true;
  private symbolsChanged = false;
  private readonly formulas = new Map<HostCell, FormulaCell>();
  /** Formulas that have their second cell. */
  private readonly shadowed = new Set<HostCell>();
  private readonly changed = new Map<HostSheet, Set<number>>();
  private changedCount = 0;

  constructor(
    readonly sheets: readonly HostSheet[],
    private readonly workbook: CalculatedWorkbook,
    private readonly timeZone: string,
  ) {}

  /** Gives the engine's memory back. */
  free(): void {
    this.model?.free();
    this.model = undefined;
  }

  /** Names or tables changed, so formulas that use them may mean other cells. */
  symbols(): void {
    this.symbolsChanged = true;
  }

  cellChanged(sheet: HostSheet, row: number, column: number): void {
    if (this.stale) return;
    let places = this.changed.get(sheet);
    if (!places) {
      places = new Set();
      this.changed.set(sheet, places);
    }
    places.add(row * COLUMNS + column);
    this.changedCount++;
  }

  /** Brings every formula's value up to date. */
  run(): void {
    if (this.stale) this.rebuild();
    else if (this.changedCount > 0 || this.symbolsChanged) this.update();
    else return;
    this.changed.clear();
    this.changedCount = 0;
    this.symbolsChanged = false;
    this.stale = false;
    if (this.model && this.formulas.size > 0) {
      this.model.evaluate();
      this.readResults(this.model);
    }
  }

  /**
   * Results of formulas written as if each stood in its cell; used for conditional formats. A cell may have several: all
   * of them but the first are calculated in another column of its row.
   */
  evaluateFor(sheet: HostSheet, cells: readonly AskedFormula[]): CellValue[] {
    this.run();
    const model = this.model ?? this.build();
    const scratch = this.sheets.length * 2;
    const asked = cells.map(([row, column, formula]) => {
      const { text } = translate(formula, { sheet, row, column }, this.workbook);
      return [row, column, this.qualify(text, sheet)] as const;
    });
    return askedResults(model, scratch, asked);
  }

  private qualify(formula: string, sheet: HostSheet): string {
    return this.workbook.qualify(formula, sheet);
  }

  private build(): Model {
    const model = newModel(this.timeZone);
    const taken = this.sheets.map((sheet) => sheet.name);
    this.shadowPrefix = '~';
    while (taken.some((name) => name.startsWith(this.shadowPrefix))) this.shadowPrefix += '~';
    model.pauseEvaluation();
    const names = [
      ...taken,
      ...taken.map((_, index) => `${this.shadowPrefix}${index}`),
      `${this.shadowPrefix}x`,
    ];
    for (const [index, name] of names.entries()) {
      if (index > 0) model.newSheet();
      model.renameSheet(index, name);
    }
    for (const sheet of this.sheets) {
      for (const [row, column, cell] of sheet.cells()) {
        if (cell.formula === null && cell.value !== null) {
          model.setUserInput(this.sheets.indexOf(sheet), row + 1, column + 1, engineInput(cell.value));
        }
      }
    }
    model.resumeEvaluation();
    this.model = model;
    return model;
  }

  private rebuild(): void {
    this.formulas.clear();
    this.shadowed.clear();
    this.model?.free();
    this.model = undefined;
    const found: PlacedFormula[] = [];
    for (const sheet of this.sheets) {
      for (const [row, column, cell] of sheet.cells()) {
        if (cell.formula !== null) found.push({ sheet, row, column, cell });
      }
    }
    if (found.length === 0) return;
    const model = this.build();
    model.pauseEvaluation();
    for (const formula of found) this.feed(model, formula);
    model.resumeEvaluation();
  }

  private feed(model: Model, formula: PlacedFormula): void {
    const { sheet, row, column, cell } = formula;
    const { text, symbolic } = translate(cell.formula ?? '', formula, this.workbook);
    // Reading a formula is what the engine takes longest for.
    if (symbolic && this.formulas.get(cell)?.symbolic === text) return;
    model.setUserInput(this.sheets.indexOf(sheet), row + 1, column + 1, `=${text}`);
    this.formulas.set(cell, { sheet, row, column, cell, symbolic: symbolic ? text : null });
  }

  private shadow(model: Model, sheet: HostSheet, row: number, column: number): void {
    const index = this.sheets.indexOf(sheet);
    const text = `=${quoteSheet(sheet.name)}!${cellName(row, column)}&""`;
    model.setUserInput(this.sheets.length + index, row + 1, column + 1, text);
  }

  private update(): void {
    const model = this.model;
    let formulaCame = false;
    if (!model) {
      for (const [sheet, places] of this.changed) {
        for (const place of places) {
          if (sheet.cell(Math.floor(place / COLUMNS), place % COLUMNS)?.formula) formulaCame = true;
        }
      }
      if (formulaCame) this.rebuild();
      return;
    }
    model.pauseEvaluation();
    for (const [formulaCell, formula] of [...this.formulas]) {
      const { sheet, row, column } = formula;
      const now = sheet.cell(row, column);
      if (now !== formulaCell || now.formula === null) {
        this.formulas.delete(formulaCell);
        if (!this.shadowed.delete(formulaCell)) continue;
        const shadow = this.sheets.length + this.sheets.indexOf(sheet);
        model.rangeClearAll(shadow, row + 1, column + 1, row + 1, column + 1);
      } else if (formula.symbolic !== null && this.symbolsChanged) this.feed(model, formula);
    }
    for (const [sheet, places] of this.changed) {
      const index = this.sheets.indexOf(sheet);
      if (index < 0) continue;
      for (const place of places) {
        const row = Math.floor(place / COLUMNS);
        const column = place % COLUMNS;
        const cell = sheet.cell(row, column);
        if (cell && cell.formula !== null) {
          this.feed(model, { sheet, row, column, cell });
        } else if (cell && cell.value !== null) {
          model.setUserInput(index, row + 1, column + 1, engineInput(cell.value));
        } else {
          model.rangeClearContents(index, row + 1, column + 1, row + 1, column + 1);
        }
      }
    }
    model.resumeEvaluation();
  }

  private number(model: Model, sheet: HostSheet, row: number, column: number): number {
    const index = this.sheets.length + this.sheets.indexOf(sheet);
    return Number(model.getFormattedCellValue(index, row + 1, column + 1));
  }

  /** Gives their second cells to the formulas that now give a number, and had none. */
  private shadowNumbers(model: Model): void {
    const found = [...this.formulas.values()].filter(({ sheet, row, column, cell }) => {
      if (this.shadowed.has(cell)) return false;
      return isNumber(model, this.sheets.indexOf(sheet), row, column);
    });
    if (found.length === 0) return;
    model.pauseEvaluation();
    for (const { sheet, row, column, cell } of found) {
      this.shadow(model, sheet, row, column);
      this.shadowed.add(cell);
    }
    model.resumeEvaluation();
    model.evaluate();
  }

  private readResults(model: Model): void {
    this.shadowNumbers(model);
    for (const sheet of this.sheets) sheet.spilled.clear();
    const spills: { readonly sheet: HostSheet; readonly area: Area; readonly owner: HostCell }[] = [];
    for (const [cell, formula] of this.formulas) {
      const { sheet, row, column } = formula;
      const index = this.sheets.indexOf(sheet);
      const value = readCell(model, index, row, column) ?? this.number(model, sheet, row, column);
      cell.value = this.accept(formula, value);
      const structure = model.getCellArrayStructure(index, row + 1, column + 1);
      cell.spill = null;
      if (typeof structure !== 'string' && 'DynamicAnchor' in structure) {
        const [width, height] = structure.DynamicAnchor;
        if (width > 1 || height > 1) {
          cell.spill = { top: row, left: column, bottom: row + height - 1, right: column + width - 1 };
          spills.push({ sheet, area: cell.spill, owner: cell });
        }
      }
    }
    if (spills.length > 0) this.readSpills(model, spills);
  }

  private readSpills(
    model: Model,
    spills: readonly { readonly sheet: HostSheet; readonly area: Area; readonly owner: HostCell }[],
  ): void {
    model.pauseEvaluation();
    for (const { sheet, area } of spills) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) this.shadow(model, sheet, row, column);
      }
    }
    model.resumeEvaluation();
    model.evaluate();
    for (const { sheet, area } of spills) {
      const index = this.sheets.indexOf(sheet);
      for (let row = area.top; row <= area.bottom; row++) {
        const results = sheet.spilled.get(row) ?? new Map<number, CellValue>();
        sheet.spilled.set(row, results);
        for (let column = area.left; column <= area.right; column++) {
          const value = readCell(model, index, row, column) ?? this.number(model, sheet, row, column);
          if (row !== area.top || column !== area.left) results.set(column, value);
        }
        if (results.size === 0) sheet.spilled.delete(row);
      }
    }
  }

  /**
   * What the engine cannot calculate keeps the value it had in the file, as a spreadsheet that cannot calculate
   * would; a circular reference shows 0, as in Excel.
   */
  private accept(formula: FormulaCell, value: CellValue): CellValue {
    if (!isError(value)) return value;
    if (value.error === '#CIRC!') return 0;
    const unknown = value.error === '#N/IMPL!' || value.error === '#NAME?' || value.error === '#ERROR!';
    if (!unknown) return value;
    const { formula: own, stored } = formula.cell;
    const { text } = translate(own ?? '', formula, this.workbook);
    const isNameless = !translate(text, formula, this.workbook).symbolic;
    return stored !== undefined && isNameless ? stored : { error: '#NAME?' };
  }
}
