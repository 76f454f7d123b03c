import { type Area, cellAddress } from './address';
import {
  exactFormulaFingerprint,
  fingerprint,
  FINGERPRINT_LENGTH,
  formulaFingerprint,
  plainFormula,
} from './fingerprint';
import type { CellContent } from './plan';
import { type FormerContent, type RecordedBlock, UNWRITTEN } from './run-record';
import type { RawValue } from './survey/cells/raw-sheet';

/** Cells as they stand, and where on their sheet. */
export interface StandingCells {
  readonly area: Area;
  readonly values: readonly (readonly RawValue[])[];
  readonly formulas: readonly (readonly RawValue[])[];
}

/** Where the rows and columns of a recorded block stand among cells that were read; null for what is not found. */
export interface BlockPlace {
  readonly cells: StandingCells;
  readonly rows: readonly (number | null)[];
  readonly columns: readonly (number | null)[];
  /** A former formula as it has to read today in that row of the block; null where nobody can tell. */
  readonly formulaNow: (formula: string, row: number) => string | null;
  /** Whether a formula of the run's in that row and sheet column speaks of what the run wrote it for. */
  readonly speaksOfOwn: (formula: string, row: number, column: number) => boolean;
}

/** A cell of a block that had to stay: counted within the block, and where it stands. */
export interface KeptCell {
  readonly row: number;
  readonly column: number;
  readonly address: string;
}

/** What taking one block back comes to. */
export interface TakenBack {
  /** What the cells of the place are to hold; null for a cell that is left alone. */
  readonly content: readonly (readonly CellContent[])[];
  readonly restored: number;
  /** Written cells that are no longer as the run left them. */
  readonly kept: readonly KeptCell[];
  /** Rows of the run's own that go, as places among the cells of the place; always the last of them. */
  readonly gone: readonly number[];
}

/**
 * Compares a recorded block with what stands in its place now. A cell is as the run left it when its value or its
 * formula has the run's fingerprint; one that holds what it held before, whoever saw to that, needs nothing. Rows
 * that are not found are gone, unless a row that nobody knows holds what they were left with.
 */
export function takeBack(recorded: RecordedBlock, place: BlockPlace): TakenBack {
  return recorded.addsRows ? takeOutRows(recorded, place) : takeBackCells(recorded, place);
}

function takeBackCells(recorded: RecordedBlock, place: BlockPlace): TakenBack {
  const { cells, rows, columns } = place;
  const before = new Map(recorded.before.map(({ row, column, content }) => [`${row},${column}`, content]));
  const content = untouched(cells);
  const kept: KeptCell[] = [];
  let restored = 0;
  for (const [row, marks] of marksOf(recorded).entries()) {
    for (const [column, mark] of marks.entries()) {
      const rowNow = rows[row] ?? null;
      const columnNow = columns[column] ?? null;
      if (mark === UNWRITTEN || rowNow === null || columnNow === null) continue;
      const former = before.get(`${row},${column}`) ?? '';
      const { value, formula } = cellOf(cells, rowNow, columnNow);
      if (former === '' && isBlank(value, formula)) continue;
      const isAsLeft =
        markOf(value, formula) === mark &&
        (!isFormula(formula, value) || place.speaksOfOwn(formula, row, cells.area.column + columnNow));
      if (!isAsLeft && holds(former, value, formula, (text) => place.formulaNow(text, row))) continue;
      const again = isAsLeft ? contentOf(former, (text) => place.formulaNow(text, row)) : null;
      const target = content[rowNow];
      if (again === null || !target) {
        kept.push({ row, column, address: addressOf(cells, rowNow, columnNow) });
        continue;
      }
      target[columnNow] = again;
      restored += 1;
    }
  }
  return { content, restored, kept: [...kept, ...strayCells(recorded, place)], gone: [] };
}

/** Cells of rows that are not found by their keys: in rows that nobody knows they are found by what they hold. */
function strayCells(recorded: RecordedBlock, { cells, rows, columns }: BlockPlace): readonly KeptCell[] {
  const known = new Set(rows);
  const marks = marksOf(recorded);
  const lost = marks.flatMap((_, row) => ((rows[row] ?? null) === null ? [row] : []));
  if (lost.length === 0) return [];
  return cells.values.flatMap((_, rowNow) => {
    if (known.has(rowNow)) return [];
    return columns.flatMap((columnNow, column) => {
      if (columnNow === null) return [];
      const { value, formula } = cellOf(cells, rowNow, columnNow);
      const row = isBlank(value, formula)
        ? undefined
        : lost.find((candidate) => marks[candidate]?.[column] === markOf(value, formula));
      return row === undefined ? [] : [{ row, column, address: addressOf(cells, rowNow, columnNow) }];
    });
  });
}

/**
 * Rows that the run added go as wholes, from the last row of the table upwards, so that no holes are left in it. A
 * row in which anything is not as it was left, in columns of somebody's own as well, stays, and so do those above.
 */
function takeOutRows(recorded: RecordedBlock, place: BlockPlace): TakenBack {
  const { cells, rows } = place;
  const untouchedRows = new Set(
    rows.filter((rowNow, row): rowNow is number => rowNow !== null && isRowAsLeft(recorded, place, row)),
  );
  const gone: number[] = [];
  // A run that broke off, or somebody who cleared them, left rows of the run's in the table without anything in them.
  let unfound = rows.filter((rowNow) => rowNow === null).length;
  const isLeftBlank = (row: number) => unfound > 0 && row > 0 && isRowBlank(cells, row);
  for (let row = cells.values.length - 1; untouchedRows.has(row) || isLeftBlank(row); row -= 1) {
    if (!untouchedRows.has(row)) unfound -= 1;
    gone.unshift(row);
  }
  const content = untouched(cells);
  let restored = 0;
  for (const row of gone) {
    for (let column = 0; column < cells.area.columnCount; column += 1) {
      const { value, formula } = cellOf(cells, row, column);
      const target = content[row];
      if (isBlank(value, formula) || !target) continue;
      target[column] = '';
      restored += 1;
    }
  }
  const kept = marksOf(recorded).flatMap((marks, row): KeptCell[] => {
    const rowNow = rows[row] ?? null;
    if (rowNow === null || gone.includes(rowNow)) return [];
    return marks.flatMap((mark, column) => {
      const columnNow = place.columns[column] ?? null;
      if (mark === UNWRITTEN || columnNow === null) return [];
      return [{ row, column, address: addressOf(cells, rowNow, columnNow) }];
    });
  });
  return { content, restored, kept, gone };
}

/** In columns that the run did not write only what Excel itself fills into a calculated column may stand. */
function isRowAsLeft(recorded: RecordedBlock, { cells, rows, columns }: BlockPlace, row: number): boolean {
  const marks = marksOf(recorded)[row] ?? [];
  const rowNow = rows[row] ?? 0;
  return Array.from({ length: cells.area.columnCount }, (_, columnNow) => {
    const { value, formula } = cellOf(cells, rowNow, columnNow);
    if (isBlank(value, formula)) return true;
    const column = columns.indexOf(columnNow);
    const mark = marks[column] ?? UNWRITTEN;
    if (mark !== UNWRITTEN) return markOf(value, formula) === mark;
    const first = cellOf(cells, 1, columnNow);
    return (
      isFormula(formula, value) &&
      isFormula(first.formula, first.value) &&
      formulaFingerprint(first.formula) === formulaFingerprint(formula)
    );
  }).every(Boolean);
}

/** Every cell that the run wrote, where its block can no longer be found. */
export function nothingTakenBack(recorded: RecordedBlock): TakenBack {
  return { content: [], restored: 0, kept: writtenCells(recorded), gone: [] };
}

/** Every cell that the run wrote, where it stood then. */
export function writtenCells(recorded: RecordedBlock): readonly KeptCell[] {
  const { area } = recorded;
  return marksOf(recorded).flatMap((marks, row) =>
    marks.flatMap((mark, column) =>
      mark === UNWRITTEN ? [] : [{ row, column, address: cellAddress(area.row + row, area.column + column) }],
    ),
  );
}

/** What a sheet of the run's own still holds of what was written there. */
export interface SheetLeft {
  /** Nothing but what the run wrote: every cell that is not blank bears the mark of its place. */
  readonly isAsLeft: boolean;
  /** How many of the cells that the run filled stand as it left them, of all that it filled. */
  readonly standing: number;
  readonly filled: number;
}

/** Compares all that stands on a sheet that the run added with what the run wrote there. */
export function compareSheet(
  blocks: readonly RecordedBlock[],
  { area, values, formulas }: StandingCells,
): SheetLeft {
  const marks = new Map(
    blocks.flatMap((block) =>
      marksOf(block).flatMap((row, rowOffset) =>
        // What one block leaves alone another may have written.
        row.flatMap((mark, columnOffset) =>
          mark === UNWRITTEN
            ? []
            : [[cellAddress(block.area.row + rowOffset, block.area.column + columnOffset), mark] as const],
        ),
      ),
    ),
  );
  const blank = fingerprint('');
  let standing = 0;
  let isAsLeft = true;
  for (const [row, cells] of values.entries()) {
    for (const [column, value] of cells.entries()) {
      const formula = formulas[row]?.[column] ?? '';
      if (isBlank(value, formula)) continue;
      // In its place, so that formulas have to speak of the very same cells.
      const mark = isFormula(formula, value) ? exactFormulaFingerprint(formula) : fingerprint(value);
      if (marks.get(cellAddress(area.row + row, area.column + column)) === mark) standing += 1;
      else isAsLeft = false;
    }
  }
  const filled = [...marks.values()].filter((mark) => mark !== blank).length;
  return { isAsLeft, standing, filled };
}

function contentOf(former: FormerContent, formulaNow: (formula: string) => string | null): CellContent {
  if (typeof former !== 'object') return former;
  const formula = formulaNow(former.formula);
  return formula === null ? null : { formula, value: '' };
}

function untouched({ values }: StandingCells): CellContent[][] {
  return values.map((row) => row.map(() => null));
}

function isRowBlank({ area, values, formulas }: StandingCells, row: number): boolean {
  return Array.from({ length: area.columnCount }, (_, column) => column).every((column) =>
    isBlank(values[row]?.[column] ?? '', formulas[row]?.[column] ?? ''),
  );
}

function cellOf({ values, formulas }: StandingCells, row: number, column: number) {
  return { value: values[row]?.[column] ?? '', formula: formulas[row]?.[column] ?? '' };
}

function addressOf({ area }: StandingCells, row: number, column: number): string {
  return cellAddress(area.row + row, area.column + column);
}

/** A formula may show nothing today and be somebody's all the same. */
function isBlank(value: RawValue, formula: RawValue): boolean {
  return value === '' && formula === '';
}

/** A former formula counts by its cells where it is known how it reads today, by its shape where it is not. */
function holds(
  former: FormerContent,
  value: RawValue,
  formula: RawValue,
  formulaNow: (formula: string) => string | null,
): boolean {
  if (typeof former !== 'object') return value === former && !isFormula(formula, value);
  if (!isFormula(formula, value)) return false;
  const now = formulaNow(former.formula);
  return now === null
    ? formulaFingerprint(formula) === formulaFingerprint(former.formula)
    : plainFormula(formula) === plainFormula(now);
}

function markOf(value: RawValue, formula: RawValue): string {
  return isFormula(formula, value) ? formulaFingerprint(formula) : fingerprint(value);
}

/** A text that starts with an equals sign reads as itself; a formula does not. */
export function isFormula(formula: RawValue, value: RawValue): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

function marksOf({ after, area }: RecordedBlock): readonly (readonly string[])[] {
  return after.map((row) =>
    Array.from({ length: area.columnCount }, (_, column) =>
      row.slice(column * FINGERPRINT_LENGTH, (column + 1) * FINGERPRINT_LENGTH),
    ),
  );
}
