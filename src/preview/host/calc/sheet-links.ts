import { tokenize } from '../document/formula-tokens';
import type { HostSheet } from '../document/sheet';
import type { CalculatedWorkbook } from './calculated-workbook';

/** Names may stand for names; a chain that is longer is a circle. */
const DEEPEST_NAME = 20;

/** Which sheets the formulas of a workbook speak of. */
export class SheetLinks {
  /** By the sheet that a formula stands on, and its text: many cells have the same. */
  private readonly found = new Map<HostSheet, Map<string, ReadonlySet<HostSheet>>>();
  /** Sheets that were asked for together. */
  private readonly ties: (readonly [HostSheet, HostSheet])[] = [];

  constructor(private readonly workbook: CalculatedWorkbook) {}

  /** Sheets, names or tables changed: formulas may speak of others. */
  forget(): void {
    this.found.clear();
  }

  tie(one: HostSheet, other: HostSheet): void {
    this.ties.push([one, other]);
  }

  /** The sheets that a formula speaks of, given without its `=`; its own where it speaks of cells without a sheet. */
  sheetsIn(formula: string, home: HostSheet): ReadonlySet<HostSheet> {
    let byText = this.found.get(home);
    if (!byText) {
      byText = new Map();
      this.found.set(home, byText);
    }
    let sheets = byText.get(formula);
    if (!sheets) {
      sheets = new Set(this.spokenOf(formula, home, 0));
      byText.set(formula, sheets);
    }
    return sheets;
  }

  /** All sheets, in groups whose formulas speak of none outside. */
  linkedSheets(): readonly (readonly HostSheet[])[] {
    const { sheets } = this.workbook;
    const leader = new Map(sheets.map((sheet) => [sheet, sheet]));
    const leaderOf = (sheet: HostSheet): HostSheet => {
      const next = leader.get(sheet) ?? sheet;
      return next === sheet ? sheet : leaderOf(next);
    };
    const join = (one: HostSheet, other: HostSheet) => {
      if (leader.has(one) && leader.has(other)) leader.set(leaderOf(other), leaderOf(one));
    };
    for (const sheet of sheets) {
      for (const [, , { formula }] of sheet.cells()) {
        if (formula !== null) for (const other of this.sheetsIn(formula, sheet)) join(sheet, other);
      }
    }
    for (const [one, other] of this.ties) join(one, other);
    const groups = new Map<HostSheet, HostSheet[]>();
    for (const sheet of sheets) {
      const group = groups.get(leaderOf(sheet));
      if (group) group.push(sheet);
      else groups.set(leaderOf(sheet), [sheet]);
    }
    return [...groups.values()];
  }

  private spokenOf(formula: string, home: HostSheet, depth: number): readonly HostSheet[] {
    const { workbook } = this;
    return tokenize(formula).flatMap((token): readonly HostSheet[] => {
      if (token.kind === 'function') {
        // What it speaks of is known only when it is calculated.
        return /^(?:.*!)?INDIRECT$/i.test(token.text) ? workbook.sheets : [];
      }
      if (token.kind === 'structured') {
        return [token.table === '' ? home : (workbook.findTable(token.table)?.sheet ?? home)];
      }
      if (token.kind !== 'reference' && token.kind !== 'name') return [];
      const scope = token.sheet === undefined ? home : workbook.findSheet(token.sheet);
      if (token.kind === 'reference') return scope ? [scope] : [];
      const name = workbook.findName(token.name, scope ?? null) ?? workbook.findName(token.name, null);
      if (!name || depth > DEEPEST_NAME) return [];
      return this.spokenOf(name.formula, home, depth + 1);
    });
  }
}
