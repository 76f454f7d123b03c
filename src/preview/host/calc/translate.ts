import { rewrite, tokenize } from '../document/formula-tokens';
import type { HostSheet } from '../document/sheet';
import { resolveStructured } from '../document/structured-reference';
import type { CalculatedWorkbook } from './calculated-workbook';

/** Where a formula stands. */
export interface Home {
  readonly sheet: HostSheet;
  readonly row: number;
  readonly column: number;
}

const deepestName = 20;

/** Whether a formula's meaning can change through tables or names alone. */
export function isSymbolic(formula: string): boolean {
  return tokenize(formula).some(
    (token) => token.kind === 'structured' || (token.kind === 'name' && !/^(true|false)$/i.test(token.name)),
  );
}

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

function expandNames(formula: string, home: Home, workbook: CalculatedWorkbook, depth: number): string {
  return rewrite(formula, (token) => {
    if (token.kind !== 'name' || depth > deepestName) return undefined;
    const scope = token.sheet === undefined ? home.sheet : workbook.findSheet(token.sheet);
    const name = workbook.findName(token.name, scope ?? null) ?? workbook.findName(token.name, null);
    if (!name) return undefined;
    const expanded = expandNames(structured(name.formula, home, workbook), home, workbook, depth + 1);
    return /^[^+\-*/^&=<>,()]*$/.test(expanded) ? expanded : `(${expanded})`;
  });
}

function structured(formula: string, home: Home, workbook: CalculatedWorkbook): string {
  const table = home.sheet.tables.find(
    ({ area }) =>
      home.row >= area.top &&
      home.row <= area.bottom &&
      home.column >= area.left &&
      home.column <= area.right,
  );
  return resolveStructured(formula, (name) => workbook.findTable(name), { row: home.row, table });
}

/** A formula in the engine's words: no structured references, no names, no HYPERLINK. */
export function translate(formula: string, home: Home, workbook: CalculatedWorkbook): string {
  return withoutHyperlink(expandNames(structured(formula, home, workbook), home, workbook, 0));
}
