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

/** A formula in the engine's words, and whether its meaning can change through tables or names alone. */
export interface Translation {
  readonly text: string;
  readonly symbolic: boolean;
}

function tableAround({ sheet, row, column }: Home): HostTable | undefined {
  return sheet.tables.find(
    ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
}

function expand(formula: string, home: Home, workbook: CalculatedWorkbook, depth: number): Translation {
  let symbolic = false;
  const text = rewrite(formula, (token) => {
    if (token.kind !== 'structured' && token.kind !== 'name') return undefined;
    symbolic ||= token.kind === 'structured' || !/^(true|false)$/i.test(token.name);
    const cells = structuredAsA1(
      token,
      (name) => workbook.findTable(name),
      () => ({ row: home.row, table: tableAround(home) }),
    );
    if (cells !== undefined || token.kind !== 'name' || depth > deepestName) return cells;
    const scope = token.sheet === undefined ? home.sheet : workbook.findSheet(token.sheet);
    const name = workbook.findName(token.name, scope ?? null) ?? workbook.findName(token.name, null);
    if (!name) return undefined;
    const expanded = expand(name.formula, home, workbook, depth + 1).text;
    return /^[^+\-*/^&=<>,()]*$/.test(expanded) ? expanded : `(${expanded})`;
  });
  return { text, symbolic };
}

/** No structured references, no names, no HYPERLINK. */
export function translate(formula: string, home: Home, workbook: CalculatedWorkbook): Translation {
  const { text, symbolic } = expand(formula, home, workbook, 0);
  return { text: withoutHyperlink(text), symbolic };
}
