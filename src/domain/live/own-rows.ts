import { cellAddress, cellPlace } from '../address';
import { inRuns } from '../row-runs';
import { valueAt } from '../sheet-values';
import type { RawSheet, RawValue } from '../survey/cells/raw-sheet';
import type { CellReference } from './count-cells';
import { allOf, type Expression, textOf } from './formula-text';

/** Excel takes no longer text to count by. */
const LONGEST_CRITERION = 200;

/** First and last row, from 0. */
export interface RowRun {
  readonly first: number;
  readonly last: number;
}

/** The rows of the cells, those below each other together. */
export function runsOf(cells: readonly string[]): readonly RowRun[] {
  const rows = cells.map((cell) => {
    const place = cellPlace(cell);
    if (!place) throw new Error(`Not a cell: ${cell}`);
    return place.row;
  });
  return inRuns([...new Set(rows)]).map(({ row, rowCount }) => ({ first: row, last: row + rowCount - 1 }));
}

/** The columns of the cells. */
export function columnsOf(cells: readonly string[]): readonly number[] {
  return [...new Set(cells.flatMap((cell) => cellPlace(cell)?.column ?? []))];
}

export function rowsOf({ first, last }: RowRun): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

export function sizeOf({ first, last }: RowRun): number {
  return last - first + 1;
}

/** The cells of a column in these rows, as a range. */
export function rangeOf({ first, last }: RowRun, column: number): Expression {
  return `${cellAddress(first, column)}:${cellAddress(last, column)}`;
}

/**
 * That a formula still stands in the row of the cells that it names there: cells that are moved, or pushed down by others,
 * take the references to them along. A column of the row's table is always its own.
 */
export function standsInOwnRow(references: readonly string[]): readonly Expression[] {
  return references.filter((reference) => !reference.includes('[')).map((cell) => `ROW(${cell})=ROW()`);
}

/**
 * That the cells of other columns still stand in the rows of this one's: cells may be pushed down, cut or taken out by
 * themselves, and the references to them go along. Columns of the row's table stand in its row.
 */
export function standInLine(
  run: RowRun,
  column: number,
  others: readonly number[],
  reference: CellReference,
): readonly Expression[] {
  const { first, last } = run;
  return others
    .filter((other) => other !== column)
    .flatMap((other) => {
      if (first < last) {
        const [cells, own] = [rangeOf(run, other), rangeOf(run, column)];
        return [`MIN(ROW(${cells}))=MIN(ROW(${own}))`, `ROWS(${cells})=ROWS(${own})`];
      }
      const [cell, own] = [other, column].map((at) => reference(cellAddress(first, at)));
      return [cell, own].some((name) => name?.includes('[')) ? [] : [`ROW(${cell})=ROW(${own})`];
    });
}

/** The row of the first cell, also after that one is gone; not every program tells it of a range alone. */
export function firstRowOf(run: RowRun, column: number): Expression {
  return run.first === run.last
    ? `ROW(${cellAddress(run.first, column)})`
    : `MIN(ROW(${rangeOf(run, column)}))`;
}

/** The row below the last. */
export function endOf(run: RowRun, column: number): Expression {
  const isSingle = run.first === run.last;
  return `${firstRowOf(run, column)}+${isSingle ? '1' : `ROWS(${rangeOf(run, column)})`}`;
}

/** Rows that say the same in all columns. */
interface Kind {
  readonly criteria: readonly string[];
  readonly blanks: number;
  readonly rows: number;
}

/**
 * What holds as long as these rows say in the columns what they did when they were read: one condition for all of them.
 * Rows that come between them and say the same, or stand blank where the others do, are taken in as the range grows;
 * others, rows that were sorted away, and corrected names are not passed over. Null where they cannot be asked for.
 */
export function saysTheSame(
  run: RowRun,
  columns: readonly number[],
  reference: CellReference,
  sheet: RawSheet,
): Expression | null {
  const kinds = kindsOf(run, columns, sheet);
  if (kinds === null) return null;
  const { first, last } = run;
  // Some programs that calculate count in ranges only.
  if (first === last)
    return allOf(
      columns.map((column) => `${reference(cellAddress(first, column))}=${said(sheet, first, column)}`),
    );
  const area = (column: number) => rangeOf(run, column);
  const counted = ({ criteria }: Kind) =>
    `COUNTIFS(${columns.map((column, index) => `${area(column)},${textOf(criteria[index] ?? '')}`).join(',')})`;
  const together = `${kinds.map(counted).join('+')}=ROWS(${area(columns[0] ?? 0)})`;
  // Where a name stands once above blank cells, blank ones alone would be those below any other name.
  const mostBlanks = Math.max(...kinds.map(({ blanks }) => blanks));
  const named = kinds.filter(({ blanks }) => blanks < mostBlanks);
  return allOf([together, ...named.map((kind) => `${counted(kind)}=${kind.rows}`)]);
}

/** The different rows of a run; null where one says what cannot be asked for. */
function kindsOf(
  { first, last }: RowRun,
  columns: readonly number[],
  sheet: RawSheet,
): readonly Kind[] | null {
  const kinds = new Map<string, Kind>();
  for (let row = first; row <= last; row += 1) {
    const criteria = columns.flatMap((column) => criterionOf(valueAt(sheet, row, column)) ?? []);
    if (criteria.length < columns.length) return null;
    const key = JSON.stringify(criteria);
    const blanks = criteria.filter((criterion) => criterion === '').length;
    kinds.set(key, { criteria, blanks, rows: (kinds.get(key)?.rows ?? 0) + 1 });
  }
  return [...kinds.values()];
}

/** What a cell says, as a formula holds it against the cell. */
export function said(sheet: RawSheet, row: number, column: number): Expression {
  const value = valueAt(sheet, row, column);
  return typeof value === 'number' ? String(value) : textOf(String(value));
}

/**
 * What a cell says as COUNTIFS looks for it, the same and nothing else. Null for what it might take for something else: a
 * long text, a truth value, digits and signs that could be a date.
 */
export function criterionOf(value: RawValue): string | null {
  if (value === '' || (typeof value === 'number' && Number.isInteger(value))) return String(value);
  if (typeof value !== 'string' || value.length > LONGEST_CRITERION || !/\p{L}/u.test(value)) return null;
  const text = value.replaceAll(/[~*?]/g, '~$&').replaceAll(/\p{Cc}/gu, '?');
  return /^[=<>]/.test(text) ? `=${text}` : text;
}

/** Numbers that formulas come to, and one that is known. */
export function sumOf(counted: readonly Expression[], fixed: number): Expression {
  return [...counted, ...(fixed > 0 || counted.length === 0 ? [String(fixed)] : [])].join('+');
}

/** What a cell says, without regard to capital letters. */
export function textAt(sheet: RawSheet, row: number, column: number): string {
  return String(valueAt(sheet, row, column)).toLowerCase();
}
