import { rewrite } from '../document/formula-tokens';
import type { HostSheet, HostTable } from '../document/sheet';
import { structuredAsA1 } from '../document/structured-reference';
import type { CalculatedWorkbook } from './calculated-workbook';

/** Where a formula stands. */
export interface Home {
  readonly sheet: HostSheet;
  readonly row: number;
  readonly column: number;
}

const deepestName = 20;

/** HYPERLINK shows its second argument, or the first when there is none; the engine has no such function. */
function withoutHyperlink(formula: string): string {
  const found = /\bHYPERLINK\(/i.exec(formula);
  if (!found) return formula;
  let depth = 0;
  let comma = -1;
  let quoted = false;
  for (let at = found.index + found[0].length; at < formula.length; at++) {
    const character = formula[at];
    if (character === '"') quoted = !quoted;
    if (quoted) continue;
    if (character === '(' || character === '{') depth++;
    else if (character === ',' && depth === 0 && comma < 0) comma = at;
    else if (character === ')' || character === '}') {
      if (depth-- > 0) continue;
      const shown = formula.slice(comma < 0 ? found.index + found[0].length : comma + 1, at);
      return withoutHyperlink(`${formula.slice(0, found.index)}(${shown})${formula.slice(at + 1)}`);
    }
  }
  return formula;
}

/** Cells of one column, below each other. */
const PAIRS = /\bSUMPRODUCT\(COUNTIF\(((?:[^\s(),"]*!)?)([A-Z]+)(\d+):\2(\d+),\1\2\3:\2\4\)\)/g;

/** How many cells of a column are the same as one of them: the engine's COUNTIF looks for one cell at a time. */
function withoutPairs(formula: string): string {
  return formula.replace(PAIRS, (_, sheet: string, letters: string, first: string, last: string) => {
    const rows = Array.from({ length: Number(last) - Number(first) + 1 }, (__, at) => Number(first) + at);
    const cells = `${sheet}${letters}${first}:${letters}${last}`;
    return `(${rows.map((row) => `COUNTIF(${cells},${sheet}${letters}${row})`).join('+')})`;
  });
}

/** A formula in the engine's words, and whether its meaning can change through tables or names alone. */
export interface Translation {
  readonly text: string;
  readonly symbolic: boolean;
}

/** A translation for all rows that the formula says the same in; `OWN_ROW` stands for their number. */
interface RowsTranslation extends Translation {
  readonly top: number;
  readonly bottom: number;
}

/** No formula holds it. */
const OWN_ROW = '\0';
const LAST_ROW = 1_048_575;
/** Of each table or sheet; formulas with plain references are others in every row. */
const MOST_KNOWN = 2000;

/** Whether a name stands for cells that are gone: `'Sheet 1'!#REF!`. */
function isDead(formula: string): boolean {
  return /^(?:'(?:[^']|'')+'|[^'!]+)!#REF!$/.test(formula);
}

function tableAround({ sheet, row, column }: Home): HostTable | undefined {
  return sheet.tables.find(
    ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
}

/**
 * Puts formulas into the engine's words: no structured references, no names, no HYPERLINK, one cell to be counted at a
 * time. A formula that stands in many
 * rows is looked through once.
 */
export class Translator {
  /** By what `[@Column]` means where the formula stands: a table, or none on a sheet. */
  private readonly known = new Map<HostTable | HostSheet, Map<string, RowsTranslation>>();

  constructor(private readonly workbook: CalculatedWorkbook) {}

  /** Names or tables changed: formulas may mean other cells. */
  forget(): void {
    this.known.clear();
  }

  translate(formula: string, home: Home): Translation {
    const table = tableAround(home);
    let here = this.known.get(table ?? home.sheet);
    if (!here) {
      here = new Map();
      this.known.set(table ?? home.sheet, here);
    }
    let found = here.get(formula);
    if (!found || home.row < found.top || home.row > found.bottom) {
      found = this.forRows(formula, home, table);
      if (here.size === MOST_KNOWN) here.clear();
      here.set(formula, found);
    }
    return { text: found.text.replaceAll(OWN_ROW, String(home.row + 1)), symbolic: found.symbolic };
  }

  private forRows(formula: string, home: Home, table: HostTable | undefined): RowsTranslation {
    const rows = { top: 0, bottom: LAST_ROW };
    const { text, symbolic } = this.expand(formula, home, table, rows, 0);
    return { text: withoutPairs(withoutHyperlink(text)), symbolic, ...rows };
  }

  /** Narrows `rows` to those that the formula says the same in. */
  private expand(
    formula: string,
    home: Home,
    table: HostTable | undefined,
    rows: { top: number; bottom: number },
    depth: number,
  ): Translation {
    let symbolic = false;
    const text = rewrite(formula, (token) => {
      if (token.kind !== 'structured' && token.kind !== 'name') return undefined;
      symbolic ||= token.kind === 'structured' || !/^(true|false)$/i.test(token.name);
      const found = structuredAsA1(token, (name) => this.workbook.findTable(name), {
        row: home.row,
        table,
        ownRow: OWN_ROW,
      });
      if (found) {
        rows.top = Math.max(rows.top, found.rows?.[0] ?? rows.top);
        rows.bottom = Math.min(rows.bottom, found.rows?.[1] ?? rows.bottom);
        return found.text;
      }
      if (token.kind !== 'name' || depth > deepestName) return undefined;
      const scope = token.sheet === undefined ? home.sheet : this.workbook.findSheet(token.sheet);
      const name =
        this.workbook.findName(token.name, scope ?? null) ?? this.workbook.findName(token.name, null);
      if (!name) return undefined;
      // The engine knows of no error behind the name of a sheet.
      if (isDead(name.formula)) return '#REF!';
      const expanded = this.expand(name.formula, home, table, rows, depth + 1).text;
      return /^[^+\-*/^&=<>,()]*$/.test(expanded) ? expanded : `(${expanded})`;
    });
    return { text, symbolic };
  }
}
