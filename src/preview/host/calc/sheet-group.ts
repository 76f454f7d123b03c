import type { Model } from '@ironcalc/wasm';
import type { Area } from '../document/address';
import type { HostCell, HostSheet } from '../document/sheet';
import type { CellValue } from '../document/value';
import { isError } from '../document/value';
import type { CalculatedWorkbook } from './calculated-workbook';
import { newModel } from './engine';
import { engineInput } from './engine-input';
import { Translator } from './translate';
import { type AskedFormula, askedResults } from './asked-formulas';
import { readCell } from './engine-cell';
import { type PlacedFormula, SecondCells } from './second-cells';

interface FormulaCell extends PlacedFormula {
  /** In the engine's words, where tables and names have a part in them. */
  readonly symbolic: string | null;
}

/** A formula that fills other cells beside its own. */
interface Spill {
  readonly sheet: HostSheet;
  readonly area: Area;
}

const COLUMNS = 16_384;
/** Formulas that fill ever more cells because of what they fill go round in a circle. */
const MOST_ROUNDS = 10;

/**
 * Feeds sheets whose formulas speak of each other to the engine and brings results back. The workbook is the source of
 * truth; the engine only calculates. It is built when a formula first needs it.
 */
export class SheetGroup {
  private model: Model | undefined;
  private stale = true;
  private symbolsChanged = false;
  private readonly formulas = new Map<HostCell, FormulaCell>();
  private readonly seconds: SecondCells;
  private readonly translator: Translator;
  private readonly changed = new Map<HostSheet, Set<number>>();
  private changedCount = 0;

  constructor(
    readonly sheets: readonly HostSheet[],
    private readonly workbook: CalculatedWorkbook,
    private readonly timeZone: string,
  ) {
    this.seconds = new SecondCells(sheets);
    this.translator = new Translator(workbook);
  }

  /** Gives the engine's memory back. */
  free(): void {
    this.model?.free();
    this.model = undefined;
  }

  /** Names or tables changed, so formulas that use them may mean other cells. */
  symbols(): void {
    this.symbolsChanged = true;
    this.translator.forget();
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
    if (this.model && this.formulas.size > 0) this.readResults(this.model, this.evaluate(this.model));
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
      const { text } = this.translator.translate(formula, { sheet, row, column });
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
    let prefix = '~';
    while (taken.some((name) => name.startsWith(prefix))) prefix += '~';
    model.pauseEvaluation();
    const names = [...taken, ...taken.map((_, index) => `${prefix}${index}`), `${prefix}x`];
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
    this.seconds.forget();
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
    this.seconds.giveLikely(model, found);
    model.resumeEvaluation();
  }

  private feed(model: Model, formula: PlacedFormula): void {
    const { sheet, row, column, cell } = formula;
    const { text, symbolic } = this.translator.translate(cell.formula ?? '', formula);
    // Reading a formula is what the engine takes longest for.
    if (symbolic && this.formulas.get(cell)?.symbolic === text) return;
    model.setUserInput(this.sheets.indexOf(sheet), row + 1, column + 1, `=${text}`);
    this.formulas.set(cell, { sheet, row, column, cell, symbolic: symbolic ? text : null });
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
    const came: PlacedFormula[] = [];
    model.pauseEvaluation();
    for (const [formulaCell, formula] of [...this.formulas]) {
      const { sheet, row, column } = formula;
      const now = sheet.cell(row, column);
      if (now !== formulaCell || now.formula === null) {
        this.formulas.delete(formulaCell);
        this.seconds.take(model, formula);
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
          came.push({ sheet, row, column, cell });
        } else if (cell && cell.value !== null) {
          model.setUserInput(index, row + 1, column + 1, engineInput(cell.value));
        } else {
          model.rangeClearContents(index, row + 1, column + 1, row + 1, column + 1);
        }
      }
    }
    this.seconds.giveLikely(model, came);
    model.resumeEvaluation();
  }

  /**
   * Calculates until every number has its second cell and no formula fills other cells than it did: what reads a cell
   * that another formula fills may have been calculated before it.
   */
  private evaluate(model: Model): readonly Spill[] {
    let before = '';
    for (let round = 1; ; round++) {
      model.evaluate();
      const lacking = this.seconds.lacking(model, this.formulas.values());
      const spills = this.findSpills(model);
      const now = spills.map(({ area }) => Object.values(area).join()).join(' ');
      if (lacking.length === 0 && (now === before || round > MOST_ROUNDS)) return spills;
      before = now;
      model.pauseEvaluation();
      for (const formula of lacking) this.seconds.give(model, formula);
      for (const { sheet, area } of spills) this.seconds.fillArea(model, sheet, area);
      model.resumeEvaluation();
    }
  }

  private findSpills(model: Model): readonly Spill[] {
    const spills: Spill[] = [];
    for (const { sheet, row, column, cell } of this.formulas.values()) {
      cell.spill = null;
      const structure = model.getCellArrayStructure(this.sheets.indexOf(sheet), row + 1, column + 1);
      if (typeof structure === 'string' || !('DynamicAnchor' in structure)) continue;
      const [width, height] = structure.DynamicAnchor;
      if (width <= 1 && height <= 1) continue;
      const area = { top: row, left: column, bottom: row + height - 1, right: column + width - 1 };
      cell.spill = area;
      spills.push({ sheet, area });
    }
    return spills;
  }

  private read(model: Model, sheet: HostSheet, row: number, column: number): CellValue {
    const value = readCell(model, this.sheets.indexOf(sheet), row, column);
    return value === undefined ? this.seconds.number(model, sheet, row, column) : value;
  }

  private readResults(model: Model, spills: readonly Spill[]): void {
    for (const formula of this.formulas.values()) {
      const { sheet, row, column, cell } = formula;
      cell.value = this.accept(formula, this.read(model, sheet, row, column));
    }
    for (const sheet of this.sheets) sheet.spilled.clear();
    for (const { sheet, area } of spills) {
      for (let row = area.top; row <= area.bottom; row++) {
        const results = sheet.spilled.get(row) ?? new Map<number, CellValue>();
        for (let column = area.left; column <= area.right; column++) {
          if (row === area.top && column === area.left) continue;
          results.set(column, this.read(model, sheet, row, column));
        }
        if (results.size > 0) sheet.spilled.set(row, results);
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
    const { text } = this.translator.translate(own ?? '', formula);
    const isNameless = !this.translator.translate(text, formula).symbolic;
    return stored !== undefined && isNameless ? stored : { error: '#NAME?' };
  }
}
