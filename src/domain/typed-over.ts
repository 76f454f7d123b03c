import { cellAddress } from './address';
import { fingerprint, FINGERPRINT_LENGTH, formulaFingerprint } from './fingerprint';
import type { CellContent, LeftBehind, TypedOverCell } from './plan';
import { UNWRITTEN } from './run-record';
import type { RawValue } from './survey/raw-sheet';
import { isFormula } from './take-back';

/** One of the add-in's own columns, from `firstRow` down: what it is to hold and what stands there. */
export interface ComparedColumn {
  readonly id: string;
  readonly sheetColumn: number;
  readonly wanted: readonly CellContent[];
  readonly found: readonly RawValue[];
  /** As `found`, with the formula in the place of a formula's value; null where the column is new. */
  readonly formulas: readonly RawValue[] | null;
}

interface Comparison {
  readonly sheet: string;
  readonly firstRow: number;
  readonly columns: readonly ComparedColumn[];
  /** Sheet row → the key under which its cells are remembered. */
  readonly rowKeys: ReadonlyMap<number, string>;
  readonly leftBehind: LeftBehind | null;
  readonly replace: boolean;
}

interface Kept {
  /** Per column, `wanted` with null wherever nothing is to be written. */
  readonly content: readonly (readonly CellContent[])[];
  readonly typedOver: readonly TypedOverCell[];
  readonly leftBehind: LeftBehind;
}

/**
 * Takes out of what is wanted each cell that stands so already and each cell that somebody typed over since the
 * last run. A cell counts as the add-in's own while it is blank or as the last run left it, in its row or, after
 * a sort, together with its whole row in another place. What nobody remembers writing is somebody's: it is kept.
 */
export function keepTypedOver(comparison: Comparison): Kept {
  const { columns, firstRow, rowKeys, leftBehind, replace } = comparison;
  const memory = rememberedRows(leftBehind);
  const typedOver: TypedOverCell[] = [];
  const content = columns.map(({ wanted }) => new Array<CellContent>(wanted.length).fill(null));
  const rows: Record<string, string> = {};
  const height = Math.max(0, ...columns.map(({ wanted }) => wanted.length));

  for (let offset = 0; offset < height; offset += 1) {
    const row = firstRow + offset;
    const key = rowKeys.get(row) ?? null;
    const moved = key !== null && memory.holdsRow(columns, offset);
    const left = columns.map((column, index) => {
      const { id, sheetColumn } = column;
      const want = column.wanted[offset] ?? null;
      const stands = column.found[offset] ?? '';
      const mark = markAt(column, offset);
      if (want === null || standsAs(want, column, offset)) return mark;
      const remembered = key === null ? null : memory.cell(key, id);
      const own = stands === '' || moved || remembered === mark;
      if (!own && !replace) {
        typedOver.push({ sheet: comparison.sheet, cell: cellAddress(row, sheetColumn), found: stands });
        return remembered ?? UNWRITTEN;
      }
      const target = content[index];
      if (target) target[offset] = want;
      return markOf(want);
    });
    if (key !== null) rows[key] = left.join('');
  }
  return { content, typedOver, leftBehind: { columns: columns.map(({ id }) => id), rows } };
}

/** Whether a cell holds what is wanted: the same value, or the very same formula whatever it gives today. */
function standsAs(
  want: Exclude<CellContent, null>,
  { found, formulas }: ComparedColumn,
  offset: number,
): boolean {
  const formula = formulas?.[offset] ?? '';
  if (typeof want !== 'object') return (found[offset] ?? '') === want;
  return typeof formula === 'string' && plainFormula(formula) === plainFormula(want.formula);
}

/** A formula without what Excel may write its own way. */
function plainFormula(formula: string): string {
  return formula.replaceAll(/[\s$]/g, '').toUpperCase();
}

/** The fingerprint of what a cell is to hold: a formula by what it does, not by what it gives today. */
function markOf(content: Exclude<CellContent, null>): string {
  return typeof content === 'object' ? formulaFingerprint(content.formula) : fingerprint(content);
}

/** The fingerprint of what a cell holds. */
function markAt({ found, formulas }: ComparedColumn, offset: number): string {
  const value = found[offset] ?? '';
  const formula = formulas?.[offset] ?? '';
  return isFormula(formula, value) ? formulaFingerprint(formula) : fingerprint(value);
}

const BLANK = fingerprint('');

function rememberedRows(leftBehind: LeftBehind | null) {
  const columns = leftBehind?.columns ?? [];
  const rows = new Map(Object.entries(leftBehind?.rows ?? {}));
  const whole = new Set(rows.values());
  return {
    cell(key: string, column: string): string | null {
      const index = columns.indexOf(column);
      const row = rows.get(key);
      return index < 0 || row === undefined
        ? null
        : row.slice(index * FINGERPRINT_LENGTH, (index + 1) * FINGERPRINT_LENGTH);
    },
    /** True where the cells of this row, all together, are what some row was left as. */
    holdsRow(compared: readonly ComparedColumn[], offset: number): boolean {
      if (columns.length === 0) return false;
      const marks = new Map(compared.map((column) => [column.id, markAt(column, offset)]));
      return whole.has(columns.map((column) => marks.get(column) ?? BLANK).join(''));
    },
  };
}
