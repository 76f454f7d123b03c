import type { RawValue } from '../cells/raw-sheet';
import { isBlank } from '../cells/sheet-cells';
import type { SheetCells } from '../cells/sheet-cells';

/** The columns of a table that tell its rows of column numbers from its districts. */
interface Columns {
  readonly nameColumn: number;
  readonly indexColumn: number | null;
  readonly countColumns: readonly number[];
}

/** What a column is marked with: a number, or a letter, a formula, a dash. */
interface ColumnMark {
  /** null for all but a number. */
  readonly number: number | null;
  /** `3a`, `5=3:4`: a column of which others are made, or that is made of others, may stand out of order. */
  readonly isLoose: boolean;
}

/** After `=`: digits, single letters, signs; no word. */
const FORMULA = String.raw`=(?:[^\p{L}]|\p{L}(?!\p{L}))*`;
const NUMBERED = new RegExp(String.raw`^[([]?\s*(\d{1,3})([a-zđ]?)\s*[)\]]?\s*([([]?\s*${FORMULA})?$`, 'u');
const SIGNS = /^(?:[-–—.…%x]+|[([]?\s*\p{L}\s*[)\]]?)$/u;

/** `1`, `(1)`, `2 (=3+4)`, `3=1+2`, `3a`, `A`, `(5)/(4)`, `-`: the mark of a column. */
function columnMark(value: RawValue): ColumnMark | null {
  if (typeof value === 'boolean') return null;
  if (typeof value === 'number')
    return Number.isInteger(value) && value >= 0 ? { number: value, isLoose: false } : null;
  const text = value.normalize('NFKC').trim();
  const [, number, part, formula = ''] = NUMBERED.exec(text.toLowerCase()) ?? [];
  if (number !== undefined) return { number: Number(number), isLoose: part !== '' || formula !== '' };
  return SIGNS.test(text.toLowerCase()) || isFormula(text) ? { number: null, isLoose: false } : null;
}

/** `(3+4)`, `(5)/(4)`, `=9+10`, `Σ(3+7)`; a lone number and a date typed as text are none. */
function isFormula(text: string): boolean {
  if (new RegExp(`^${FORMULA}$`, 'u').test(text) && text.length > 1) return true;
  return /^[\d\s()[\].,…+\-–−*/:×÷xΣ∑]+$/u.test(text) && /[(Σ∑+×÷*]/u.test(text) && /\d/.test(text);
}

/**
 * A row of column numbers. Nothing but marks stands in it, and its numbers follow one another, which no counts of a
 * district do: a mark that is no number may stand for one, and a form may have lost a column. Or the counts' own marks
 * are strictly consecutive and name and TT hold marks too, whatever stands in the columns beside.
 */
export function isNumberRow(cells: SheetCells, columns: Columns, row: number): boolean {
  const { nameColumn, indexColumn, countColumns } = columns;
  const marks = countColumns.map((column) => columnMark(cells.value(row, column)));
  const marked = countColumns.filter((column) => !isBlank(cells.value(row, column))).length;
  const all = rowMarks(cells, row);
  // A list may have one column of counts; its columns of words are numbered as well.
  const isListNumbers = typeof cells.value(row, nameColumn) === 'number' && (all?.length ?? 0) >= 3;
  if (marked < 2 && !(marked === 1 && isListNumbers)) return false;
  const isMark = (column: number) =>
    isBlank(cells.value(row, column)) || columnMark(cells.value(row, column)) !== null;
  const named = !isBlank(cells.value(row, nameColumn));
  if (named && isLettered(cells, columns, row)) return true;
  if (all !== null && follow(all, named) && (named || marked === countColumns.length)) return true;
  const consecutive = marks.every((mark, i) => {
    if (mark?.number === undefined || mark.number === null) return false;
    const before = marks[i - 1]?.number ?? null;
    if (before === null) return i === 0;
    const step = mark.number - before;
    return step === 1 || step === (countColumns[i] ?? 0) - (countColumns[i - 1] ?? 0);
  });
  return consecutive && named && isMark(nameColumn) && (indexColumn === null || isMark(indexColumn));
}

/** `A`, `B`, `C` … or `I`, `II`, `III` … over every column of counts, none of them twice. */
function isLettered(cells: SheetCells, { countColumns }: Columns, row: number): boolean {
  const texts = new Set<string>();
  for (let column = cells.firstColumn; column < cells.endColumn; column++) {
    const value = cells.value(row, column);
    if (isBlank(value)) continue;
    const text = String(value).normalize('NFKC').trim().toLowerCase();
    if (!/^[([]?\s*(?:\p{L}|[ivxl]+)\s*[)\]]?$/u.test(text) || texts.has(text)) return false;
    texts.add(text);
  }
  return countColumns.every((column) => !isBlank(cells.value(row, column)));
}

/** A row with nothing but how columns are added up: it belongs to the row of column numbers above it. */
export function isFormulaRow(cells: SheetCells, { nameColumn, countColumns }: Columns, row: number): boolean {
  if (!isBlank(cells.value(row, nameColumn))) return false;
  for (let column = cells.firstColumn; column < cells.endColumn; column++) {
    const value = cells.value(row, column);
    if (!isBlank(value) && (typeof value !== 'string' || !isFormula(value.normalize('NFKC').trim())))
      return false;
  }
  return countColumns.some((column) => !isBlank(cells.value(row, column)));
}

/** The marks of a row, left to right; null where anything else stands in it. */
function rowMarks(cells: SheetCells, row: number): readonly ColumnMark[] | null {
  const marks: ColumnMark[] = [];
  for (let column = cells.firstColumn; column < cells.endColumn; column++) {
    const value = cells.value(row, column);
    if (isBlank(value)) continue;
    const mark = columnMark(value);
    if (mark === null) return null;
    marks.push(mark);
  }
  return marks;
}

/** Five numbers or more may leave out a few; fewer, and those of a nameless row, may not. */
function follow(marks: readonly ColumnMark[], named: boolean): boolean {
  let before: number | null = null;
  let unnumbered = 0;
  let steps = 0;
  let gaps = 0;
  for (const { number, isLoose } of marks) {
    if (number === null || (isLoose && number < (before ?? 0))) {
      unnumbered++;
      continue;
    }
    if (before !== null) {
      const step: number = number - before;
      steps++;
      if (step < (isLoose ? 0 : 1)) return false;
      if (step > 1 + unnumbered) gaps++;
    }
    before = number;
    unnumbered = 0;
  }
  if (steps === 0) return false;
  return gaps === 0 || (named && steps >= 5 && gaps * 4 <= steps);
}
