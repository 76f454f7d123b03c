import { type Area, absoluteName, columnName, quoteSheet } from './address';
import { type FormulaToken, rewrite } from './formula-tokens';

/** What a structured reference needs to know of a table. */
export interface TableShape {
  readonly name: string;
  readonly sheetName: string;
  readonly area: Area;
  readonly columnNames: readonly string[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

const special = new Set(['#all', '#data', '#headers', '#totals', '#this row']);

function unescape(name: string): string {
  return name.replace(/'(.)/gs, '$1');
}

function escapeColumn(name: string): string {
  return name.replace(/[[\]#'@]/g, "'$&");
}

interface Inside {
  readonly items: readonly string[];
  readonly columns: readonly string[];
}

/** The parts between the brackets: `[#Headers],[A]:[B]`, `@A`, `A`. */
function readInside(inside: string): Inside {
  const text = inside.trim();
  if (text === '') return { items: [], columns: [] };
  if (text.startsWith('@')) {
    const rest = readInside(text.slice(1));
    return { items: ['#this row'], columns: rest.columns };
  }
  if (!text.startsWith('[')) {
    return special.has(text.toLowerCase())
      ? { items: [text.toLowerCase()], columns: [] }
      : { items: [], columns: [unescape(text)] };
  }
  const items: string[] = [];
  const columns: string[] = [];
  for (const found of text.matchAll(/\[((?:'.|[^\]'])*)\]/gs)) {
    const piece = found[1] ?? '';
    if (special.has(piece.toLowerCase())) items.push(piece.toLowerCase());
    else columns.push(unescape(piece));
  }
  return { items, columns };
}

/** The rows an item such as `#Headers` names; undefined when the table has none of them. */
function rowsOf(table: TableShape, item: string, row: number): readonly [number, number] | undefined {
  const first = table.area.top + (table.showHeaders ? 1 : 0);
  const last = table.area.bottom - (table.showTotals ? 1 : 0);
  switch (item) {
    case '#all':
      return [table.area.top, table.area.bottom];
    case '#headers':
      return table.showHeaders ? [table.area.top, table.area.top] : undefined;
    case '#totals':
      return table.showTotals ? [table.area.bottom, table.area.bottom] : undefined;
    case '#this row':
      return row >= first && row <= last ? [row, row] : undefined;
    default:
      return [first, last];
  }
}

function indexIn(names: readonly string[], name: string): number {
  const lower = name.toLowerCase();
  return names.findIndex((other) => other === name || other.toLowerCase() === lower);
}

/** The cells a structured reference names, or undefined when the column or rows do not exist (`#REF!`). */
export function structuredArea(table: TableShape, inside: string, row: number): Area | undefined {
  const { items, columns } = readInside(inside);
  const wanted = items.length === 0 ? ['#data'] : items;
  let rows: readonly [number, number] | undefined;
  for (const item of wanted) {
    const found = rowsOf(table, item, row);
    if (!found) return undefined;
    rows = rows ? [Math.min(rows[0], found[0]), Math.max(rows[1], found[1])] : found;
  }
  const names = table.columnNames;
  const indexes = columns.map((name) => indexIn(names, name));
  if (!rows || indexes.includes(-1)) return undefined;
  const left = indexes.length === 0 ? 0 : Math.min(...indexes);
  const right = indexes.length === 0 ? names.length - 1 : Math.max(...indexes);
  return { top: rows[0], bottom: rows[1], left: table.area.left + left, right: table.area.left + right };
}

/** The cell that a formula stands in, as far as structured references mean something by it. */
export interface StructuredHome {
  readonly row: number;
  readonly table: TableShape | undefined;
  /** How the number of its row is written. */
  readonly ownRow: string;
}

/** A structured reference as A1. */
export interface StructuredAsA1 {
  readonly text: string;
  /** The first and the last row of formulas that mean the same by it, but for their own row's number; none: any row. */
  readonly rows: readonly [first: number, last: number] | undefined;
}

/**
 * A structured reference, or the bare name of a table, as A1 for an engine that has neither; undefined for all else. The
 * own row of a formula is relative: the engine keeps a formula once for all rows that it says the same in.
 */
export function structuredAsA1(
  token: FormulaToken,
  findTable: (name: string) => TableShape | undefined,
  home: StructuredHome,
): StructuredAsA1 | undefined {
  const bare = token.kind === 'name' && token.sheet === undefined ? findTable(token.name) : undefined;
  if (token.kind !== 'structured' && !bare) return undefined;
  const table = token.kind !== 'structured' ? bare : token.table === '' ? home.table : findTable(token.table);
  if (!table) return { text: '#REF!', rows: undefined };
  const inside = token.kind === 'structured' ? token.inside : '';
  const isOwnRow = isOfThisRow(inside);
  const area = structuredArea(table, inside, home.row);
  if (!area) return { text: '#REF!', rows: isOwnRow ? [home.row, home.row] : undefined };
  const sheet = quoteSheet(table.sheetName);
  if (isOwnRow && area.top === home.row && area.bottom === home.row) {
    const [left, right] = [area.left, area.right].map((column) => `$${columnName(column)}${home.ownRow}`);
    const cells = area.left === area.right ? left : `${left}:${right}`;
    return { text: `${sheet}!${cells}`, rows: rowsOf(table, '', home.row) };
  }
  const cells = absoluteName(area);
  // A column is an array, also where it has a single row: the engine searches in no cell alone.
  const isOneCell = area.top === area.bottom && area.left === area.right;
  return {
    text: `${sheet}!${isOneCell ? `${cells}:${cells}` : cells}`,
    rows: isOwnRow ? [home.row, home.row] : undefined,
  };
}

function isOfThisRow(inside: string): boolean {
  return readInside(inside).items.includes('#this row');
}

/** `[@Col]` as files keep it: `Table[[#This Row],[Col]]`. */
export function toFileForm(formula: string, homeTable: string | undefined): string {
  return rewrite(formula, (token) => {
    if (token.kind !== 'structured') return undefined;
    const table = token.table === '' ? homeTable : token.table;
    if (table === undefined) return undefined;
    const inside = token.inside.trim();
    if (!inside.startsWith('@')) return token.table === '' ? `${table}[${token.inside}]` : undefined;
    const columns = inside.slice(1).trim();
    if (columns === '') return `${table}[#This Row]`;
    return `${table}[[#This Row],${columns.startsWith('[') ? columns : `[${columns}]`}]`;
  });
}

/** The way Excel shows it: `[@Col]` in the table's own rows, `Table[@Col]` elsewhere. */
export function toShownForm(formula: string, homeTable: string | undefined): string {
  return rewrite(formula, (token) => {
    if (token.kind !== 'structured') return undefined;
    const found = /^\[#This Row\]\s*,\s*(.*)$/is.exec(token.inside.trim());
    const name = token.table.toLowerCase() === homeTable?.toLowerCase() ? '' : token.table;
    if (!found) {
      return /^#This Row$/i.test(token.inside.trim()) ? `${name}[@]` : undefined;
    }
    const columns = found[1] ?? '';
    const single = /^\[((?:'.|[^\]'])*)\]$/s.exec(columns)?.[1];
    const short = single !== undefined && /^[\p{L}\p{N}_]+$/u.test(single) ? single : columns;
    return `${name}[@${short}]`;
  });
}

/** What becomes of a table, or of one of its columns, of which formulas speak; none are `null` where they are gone. */
export interface TableChange {
  readonly newTable?: string | null;
  readonly column?: readonly [from: string, to: string | null];
}

/** What stands for a column that was deleted, and for a table: Excel leaves `Table[#REF!]` and `#REF!`. */
const GONE = '#REF!';

/** A renamed or deleted column or table in every structured reference; `inTable` is the table the formula stands in. */
export function changeInStructured(
  formula: string,
  table: string,
  inTable: boolean,
  change: TableChange,
): string {
  return rewrite(formula, (token) => {
    const names =
      token.kind === 'name' && token.sheet === undefined && token.name.toLowerCase() === table.toLowerCase();
    if (names) return change.newTable === null ? GONE : change.newTable;
    if (token.kind !== 'structured') return undefined;
    const own = token.table === '' ? inTable : token.table.toLowerCase() === table.toLowerCase();
    if (!own) return undefined;
    if (change.newTable === null) return GONE;
    let inside = token.inside;
    if (change.column) {
      const [from, to] = change.column;
      const target = to === null ? GONE : escapeColumn(to);
      const plain = unescape(inside.trim().replace(/^@/, ''));
      if (!inside.includes('[') && plain.toLowerCase() === from.toLowerCase()) {
        const mark = inside.trim().startsWith('@') ? '@' : '';
        inside = mark === '@' && !/^[\p{L}\p{N}_]+$/u.test(to ?? '') ? `@[${target}]` : mark + target;
      } else {
        inside = inside.replace(/\[((?:'.|[^\]'])*)\]/gs, (whole, piece: string) =>
          unescape(piece).toLowerCase() === from.toLowerCase() ? `[${target}]` : whole,
        );
      }
    }
    const name = token.table === '' ? '' : (change.newTable ?? token.table);
    return `${name}[${inside}]`;
  });
}
