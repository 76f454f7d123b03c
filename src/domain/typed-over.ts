import { cellAddress } from './address';
import { fingerprint, formulaFingerprint, plainFormula } from './fingerprint';
import { type RememberedRows, rememberedRows } from './left-behind';
import { movedRows } from './moved-rows';
import type { CellContent, LeftBehind, TypedOverCell } from './plan';
import { UNWRITTEN } from './run-record';
import type { RawValue } from './survey/cells/raw-sheet';
import { isFormula } from './take-back';

/** One of the add-in's own columns, from `firstRow` down: what it is to hold and what stands there. */
export interface ComparedColumn {
  readonly id: string;
  readonly sheetColumn: number;
  readonly wanted: readonly CellContent[];
  readonly found: readonly RawValue[];
  /** As `found`, with the formula in the place of a formula's value; null where there can be no formula. */
  readonly formulas: readonly RawValue[] | null;
  /** The fingerprints of a formula at an offset from the first row; that of its shape where none are given. */
  readonly formulaMarks?: (formula: string, offset: number) => FormulaMarks;
  /**
   * Whether a formula that is not as it was left is the add-in's all the same: rows were deleted that it spoke of or that,
   * in a row which is no longer the add-in's, stood above it.
   */
  readonly isOwnFormula?: (formula: string, offset: number, isRowLost: boolean) => boolean;
}

/** Under what a formula is remembered, and under what a run may have remembered it that found rows and columns elsewhere. */
export interface FormulaMarks {
  readonly now: string;
  readonly former: readonly string[];
}

interface Comparison {
  readonly sheet: string;
  readonly firstRow: number;
  readonly columns: readonly ComparedColumn[];
  /** Sheet row → the key under which its cells are remembered. */
  readonly rowKeys: ReadonlyMap<number, string>;
  /**
   * Sheet rows without a key that may still hold what was left for a key that no row has any more, or for one of these,
   * which other rows have now that do not hold it.
   */
  readonly vacantRows?: ReadonlyMap<number, readonly string[]>;
  /** Many rows hold the same texts; the keys of rows that nobody can tell apart have this in common. */
  readonly sharedKey?: (key: string) => string;
  readonly leftBehind: LeftBehind | null;
  readonly replace: boolean;
}

interface Kept {
  /** Per column, `wanted` with null wherever nothing is to be written. */
  readonly content: readonly (readonly CellContent[])[];
  readonly typedOver: readonly TypedOverCell[];
  /** With what the run finds, for as long as it is under way; which columns are new is for the caller to say. */
  readonly leftBehind: LeftBehind;
}

/** Before the key of a district that is gone: what somebody had made of its cells, and what stands there still. */
const KEPT = '#kept ';
/** Before the key of a district that another row has now: what the row holds that it had, while that is taken out. */
const LEFT = '#left ';

/**
 * Takes out of what is wanted each cell that stands so already and each cell that somebody typed over since the
 * last run. A cell counts as the add-in's own while it is blank or as the last run left it, in its row or, after
 * a sort, together with its whole row in another place. What nobody remembers writing is somebody's: it is kept.
 */
export function keepTypedOver(comparison: Comparison): Kept {
  const { columns, firstRow, rowKeys, leftBehind, replace, sharedKey } = comparison;
  const memory = rememberedRows(leftBehind);
  const hasMoved = movedIn(comparison, memory);
  const namesakes = sharedKey && namesakesIn(memory, sharedKey);
  const typedOver: TypedOverCell[] = [];
  const content = columns.map(({ wanted }) => new Array<CellContent>(wanted.length).fill(null));
  const rows: Record<string, string> = {};
  const before: Record<string, string> = {};
  const addedRows: string[] = [];
  const height = Math.max(0, ...columns.map(({ wanted }) => wanted.length));
  const keep = (row: number, { sheetColumn, found }: ComparedColumn, offset: number) =>
    typedOver.push({
      sheet: comparison.sheet,
      cell: cellAddress(row, sheetColumn),
      found: found[offset] ?? '',
    });
  const put = (index: number, offset: number, cell: CellContent) => {
    const target = content[index];
    if (target) target[offset] = cell;
  };

  const compareRow = (row: number, offset: number, key: string | null) => {
    const moved = key !== null && hasMoved(key, offset);
    const alike = key === null ? [] : (namesakes?.(key) ?? []);
    const cells = columns.map((column, index): { found: string; left: string } => {
      const want = column.wanted[offset] ?? null;
      const mark = markAt(column, offset);
      const remembered = key === null ? [] : memory.cell(key, column.id);
      if (want === null) {
        if (isOwnFormulaAt(column, offset, false)) put(index, offset, '');
        // What stands there is not the run's doing: the cell is known by what the add-in left there itself, if ever.
        const left = isLeft(column, offset, remembered) ? mark : (remembered[0] ?? UNWRITTEN);
        return { found: left, left };
      }
      // A formula of the add-in's is not the value that it gives today.
      const isFormer =
        typeof want !== 'object' && isFormulaAt(column, offset) && isLeft(column, offset, remembered);
      if (!isFormer && standsAs(want, column, offset)) return { found: mark, left: mark };
      const own =
        isBlankAt(column, offset) ||
        moved ||
        isLeft(column, offset, remembered) ||
        isOwnFormulaAt(column, offset, false) ||
        alike.some((other) => isLeft(column, offset, memory.cell(other, column.id)));
      if (!own && !replace) {
        keep(row, column, offset);
        const left = remembered[0] ?? UNWRITTEN;
        return { found: left, left };
      }
      put(index, offset, want);
      return { found: mark, left: markOf(want, column, offset) };
    });
    if (key === null) return;
    const found = cells.map((cell) => cell.found).join('');
    const left = cells.map((cell) => cell.left).join('');
    rows[key] = left;
    if (found !== left) before[key] = found;
    if (!memory.wasThere(key)) addedRows.push(key);
  };

  /** A row that lost its district: what was left there goes, what somebody made of it is kept and named. */
  const vacate = (row: number, offset: number, key: string) => {
    const keptBefore = key.startsWith(KEPT);
    const marks = columns.map((column, index) => {
      if (isBlankAt(column, offset)) return UNWRITTEN;
      const isOwn =
        isLeft(column, offset, memory.cell(key, column.id)) || isOwnFormulaAt(column, offset, true);
      if (replace || (!keptBefore && isOwn)) {
        put(index, offset, '');
        return UNWRITTEN;
      }
      keep(row, column, offset);
      return markAt(column, offset);
    });
    if (marks.some((mark) => mark !== UNWRITTEN)) rows[keptBefore ? key : KEPT + key] = marks.join('');
    before[current.has(key) ? LEFT + key : key] = columns
      .map((column) => {
        const remembered = memory.cell(key, column.id);
        return isLeft(column, offset, remembered) ? markAt(column, offset) : (remembered[0] ?? UNWRITTEN);
      })
      .join('');
  };

  const current = new Set(rowKeys.values());
  const gone = comparison.vacantRows ? memory.keys.filter((key) => !current.has(key)) : [];
  const offsets = new Map([...rowKeys].map(([row, key]) => [key, row - firstRow]));
  const standingOf = (key: string) => standing(memory, key, columns, offsets.get(key) ?? 0);
  for (let offset = 0; offset < height; offset += 1) {
    const row = firstRow + offset;
    const key = rowKeys.get(row) ?? null;
    const maybe = key === null ? comparison.vacantRows?.get(row) : undefined;
    const former = maybe && formerKey(memory, { gone, maybe, standingOf }, columns, offset);
    if (former) vacate(row, offset, former);
    else compareRow(row, offset, key);
  }
  return {
    content,
    typedOver,
    leftBehind: {
      columns: columns.map(({ id }) => id),
      rows,
      unfinished: { before, addedRows, newColumns: [] },
    },
  };
}

/**
 * The key for which most of what stands in the row was left: one that no row has any more, or one that another row has
 * now. Of the latter the row must hold most of what was left, and that other row less: a single text, or a copy, somebody
 * may have put there. Much of it may stand in that other row all the same, for formulas of any row look alike.
 */
function formerKey(
  memory: RememberedRows,
  {
    gone,
    maybe,
    standingOf,
  }: {
    readonly gone: readonly string[];
    readonly maybe: readonly string[];
    /** How much of what was left for a key stands in the row that has it now. */
    readonly standingOf: (key: string) => number;
  },
  columns: readonly ComparedColumn[],
  offset: number,
): string | null {
  if (columns.every((column) => isBlankAt(column, offset))) return null;
  let best: { readonly key: string; readonly count: number } | null = null;
  for (const key of gone) {
    const count = standing(memory, key, columns, offset);
    if (count > (best?.count ?? 0)) best = { key, count };
  }
  for (const key of maybe) {
    const count = standing(memory, key, columns, offset);
    if (count * 2 > columns.length && count > (best?.count ?? 0) && standingOf(key) < count)
      best = { key, count };
  }
  return best?.key ?? null;
}

/** How much of what was left for a key stands in a row; blanks that were left do not count. */
function standing(
  memory: RememberedRows,
  key: string,
  columns: readonly ComparedColumn[],
  offset: number,
): number {
  return columns.filter(
    (column) => !isBlankAt(column, offset) && isLeft(column, offset, memory.cell(key, column.id)),
  ).length;
}

/** Tells whether the cells of a row came, all together, from another row. */
function movedIn({ columns, firstRow, rowKeys, sharedKey }: Comparison, memory: RememberedRows) {
  const togetherAt = (offset: number) => memory.together(marksOf(columns, offset));
  if (!sharedKey) return (_: string, offset: number) => memory.holdsRow(togetherAt(offset));
  const rows = [...rowKeys]
    .sort(([row], [other]) => row - other)
    .map(([row, key]) => ({ key, together: togetherAt(row - firstRow) }));
  const moved = movedRows(memory, rows, sharedKey);
  return (key: string) => moved.has(key);
}

/** The other remembered keys of rows that nobody can tell apart. */
function namesakesIn(memory: RememberedRows, sharedKey: (key: string) => string) {
  const keys = new Map<string, string[]>();
  for (const key of memory.keys) {
    const shared = sharedKey(key);
    keys.set(shared, [...(keys.get(shared) ?? []), key]);
  }
  return (key: string) => (keys.get(sharedKey(key)) ?? []).filter((other) => other !== key);
}

/** Whether a cell holds what is wanted: the same value, or the very same formula whatever it gives today. */
function standsAs(want: Exclude<CellContent, null>, column: ComparedColumn, offset: number): boolean {
  const formula = column.formulas?.[offset] ?? '';
  if (want === '') return isBlankAt(column, offset);
  if (typeof want !== 'object') return (column.found[offset] ?? '') === want;
  return typeof formula === 'string' && plainFormula(formula) === plainFormula(want.formula);
}

/** A formula may show blank; the cell is not blank for that. */
function isBlankAt({ found, formulas }: ComparedColumn, offset: number): boolean {
  return (found[offset] ?? '') === '' && (formulas?.[offset] ?? '') === '';
}

function isFormulaAt({ found, formulas }: ComparedColumn, offset: number): boolean {
  return isFormula(formulas?.[offset] ?? '', found[offset] ?? '');
}

function isOwnFormulaAt(column: ComparedColumn, offset: number, isRowLost: boolean): boolean {
  if (!column.isOwnFormula || !isFormulaAt(column, offset)) return false;
  return column.isOwnFormula(String(column.formulas?.[offset] ?? ''), offset, isRowLost);
}

/** The fingerprint of what a cell is to hold: a formula by what it does, not by what it gives today. */
function markOf(content: Exclude<CellContent, null>, column: ComparedColumn, offset: number): string {
  return typeof content === 'object'
    ? marksOfFormula(content.formula, column, offset).now
    : fingerprint(content);
}

/** Under what a cell is remembered as it stands. */
function markAt(column: ComparedColumn, offset: number): string {
  return marksAt(column, offset).now;
}

/** Whether a cell stands as it is remembered. */
function isLeft(column: ComparedColumn, offset: number, remembered: readonly string[]): boolean {
  return marksAt(column, offset).former.some((mark) => remembered.includes(mark));
}

function marksAt(column: ComparedColumn, offset: number): FormulaMarks {
  const value = column.found[offset] ?? '';
  const formula = column.formulas?.[offset] ?? '';
  return isFormula(formula, value) ? marksOfFormula(formula, column, offset) : alone(fingerprint(value));
}

/** A formula is not known by its text, because Excel changes its addresses as rows and columns come and go. */
function marksOfFormula(formula: string, { formulaMarks }: ComparedColumn, offset: number): FormulaMarks {
  return formulaMarks ? formulaMarks(formula, offset) : alone(formulaFingerprint(formula));
}

function alone(mark: string): FormulaMarks {
  return { now: mark, former: [mark] };
}

function marksOf(columns: readonly ComparedColumn[], offset: number): ReadonlyMap<string, string> {
  return new Map(columns.map((column) => [column.id, markAt(column, offset)]));
}
