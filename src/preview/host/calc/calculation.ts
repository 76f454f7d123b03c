import type { Model } from '@ironcalc/wasm';
import { type Area, cellName, quoteSheet } from '../document/address';
import type { HostCell, HostSheet } from '../document/sheet';
import type { CellValue } from '../document/value';
import { isError } from '../document/value';
import type { CalculatedWorkbook } from './calculated-workbook';
import { newModel } from './engine';
import { engineInput } from './engine-input';
import { translate } from './translate';

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

/** Number types the engine gives for cells. */
const isNumber = 1;
const isText = 2;
const isLogical = 4;
const isFailure = 16;

/**
 * Feeds a workbook to the engine and brings results back. The workbook is the source of truth; the engine only
 * calculates. It is built when a formula first needs it, and again after cells moved.
 *
 * The engine shows numbers with at most 15 digits, often fewer. `cell&""` gives all of them, so every formula that gave
 * a number has a second cell on a shadow sheet that says just that.
 */
export class Calculation {
  private model: Model | undefined;
  private sheets: HostSheet[] = [];
  private shadowPrefix = '~';
  private stale = true;
  private symbolsChanged = false;
  private readonly formulas = new Map<HostCell, FormulaCell>();
  /** Formulas that have their second cell. */
  private readonly shadowed = new Set<HostCell>();
  private readonly changed = new Map<HostSheet, Set<number>>();
  private changedCount = 0;
  /** Counts calculations, so that what depends on results can be kept until the next one. */
  generation = 0;

  constructor(
    private readonly workbook: CalculatedWorkbook,
    private readonly timeZone: string,
  ) {}

  /** Cells moved, or sheets came, went or were renamed. */
  restart(): void {
    this.stale = true;
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
    places.add(row * 16_384 + column);
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
    this.generation++;
    if (this.model && this.formulas.size > 0) {
      this.model.evaluate();
      this.readResults(this.model);
    }
  }

  /**
   * Results of formulas written as if each stood in its cell; used for conditional formats. A cell may have several: all
   * of them but the first are calculated in another column of its row.
   */
  evaluateFor(
    sheet: HostSheet,
    cells: readonly (readonly [row: number, column: number, formula: string])[],
  ): CellValue[] {
    this.run();
    if (cells.length === 0) return [];
    const model = this.model ?? this.build();
    const scratch = this.sheets.length * 2;
    const places = apart(cells);
    model.pauseEvaluation();
    for (const [index, [row, column, formula]] of cells.entries()) {
      const { text } = translate(formula, { sheet, row, column }, this.workbook);
      model.setUserInput(scratch, row + 1, (places[index] ?? column) + 1, `=${this.qualify(text, sheet)}`);
    }
    model.resumeEvaluation();
    model.evaluate();
    const placed = cells.map(([row, column], index) => [row, places[index] ?? column] as const);
    const results = placed.map(([row, column]) => {
      const value = this.readCell(model, scratch, row, column);
      return value === undefined ? Number(model.getFormattedCellValue(scratch, row + 1, column + 1)) : value;
    });
    model.pauseEvaluation();
    for (const [row, column] of placed)
      model.rangeClearAll(scratch, row + 1, column + 1, row + 1, column + 1);
    model.resumeEvaluation();
    return results;
  }

  private qualify(formula: string, sheet: HostSheet): string {
    return this.workbook.qualify(formula, sheet);
  }

  private build(): Model {
    const model = newModel(this.timeZone);
    this.sheets = [...this.workbook.sheets];
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
    for (const sheet of this.workbook.sheets) {
      for (const [row, column, cell] of sheet.cells()) {
        if (cell.formula !== null) found.push({ sheet, row, column, cell });
      }
    }
    this.sheets = [...this.workbook.sheets];
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
          if (sheet.cell(Math.floor(place / 16_384), place % 16_384)?.formula) formulaCame = true;
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
        const row = Math.floor(place / 16_384);
        const column = place % 16_384;
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

  /** The value of an engine cell; undefined for a number, whose digits the shadow has. */
  private readCell(model: Model, index: number, row: number, column: number): CellValue | undefined {
    const type = model.getCellType(index, row + 1, column + 1);
    if (type === isNumber) return undefined;
    const text = model.getFormattedCellValue(index, row + 1, column + 1);
    if (type === isText) return text;
    if (type === isLogical) return text === 'TRUE';
    if (type === isFailure) return { error: text };
    return text;
  }

  private number(model: Model, sheet: HostSheet, row: number, column: number): number {
    const index = this.sheets.length + this.sheets.indexOf(sheet);
    return Number(model.getFormattedCellValue(index, row + 1, column + 1));
  }

  /** Gives their second cells to the formulas that now give a number, and had none. */
  private shadowNumbers(model: Model): void {
    const found = [...this.formulas.values()].filter(({ sheet, row, column, cell }) => {
      if (this.shadowed.has(cell)) return false;
      return model.getCellType(this.sheets.indexOf(sheet), row + 1, column + 1) === isNumber;
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
      const value = this.readCell(model, index, row, column) ?? this.number(model, sheet, row, column);
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
          const value = this.readCell(model, index, row, column) ?? this.number(model, sheet, row, column);
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

const COLUMNS = 16_384;
/** Wider than what is painted at once. */
const APART = 512;

/** The column of each formula's place, none of which is another's. */
function apart(cells: readonly (readonly [row: number, column: number, formula: string])[]): number[] {
  const taken = new Map<string, number>();
  return cells.map(([row, column]) => {
    const key = `${row},${column}`;
    const times = taken.get(key) ?? 0;
    taken.set(key, times + 1);
    return (column + times * APART) % COLUMNS;
  });
}
