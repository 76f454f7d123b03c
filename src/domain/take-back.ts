import { type Area, cellAddress } from './address';
import { fingerprint, FINGERPRINT_LENGTH } from './fingerprint';
import type { CellContent } from './plan';
import { FORMULA_LEFT, type RecordedBlock, UNWRITTEN } from './run-record';
import type { RawValue } from './survey/raw-sheet';

/** What taking one block back comes to. */
export interface TakenBack {
  /** What each cell held before the run; null for a cell that is left alone. */
  readonly content: readonly (readonly CellContent[])[];
  readonly restored: number;
  /** Written cells that are no longer as the run left them, as `sheet!A1`. */
  readonly kept: readonly string[];
}

/**
 * Compares a recorded block with what stands in its place now. A cell is as the run left it when its value has the
 * run's fingerprint; a formula of the run's, when it still is a formula.
 */
export function takeBack(
  recorded: RecordedBlock,
  area: Area,
  values: readonly (readonly RawValue[])[],
  formulas: readonly (readonly RawValue[])[],
): TakenBack {
  const before = new Map(recorded.before.map(({ row, column, content }) => [`${row},${column}`, content]));
  const kept: string[] = [];
  let restored = 0;
  const content = marksOf(recorded).map((marks, row) =>
    marks.map((mark, column): CellContent => {
      if (mark === UNWRITTEN) return null;
      if (!isAsLeft(mark, values[row]?.[column] ?? '', formulas[row]?.[column] ?? '')) {
        kept.push(`${recorded.sheet}!${cellAddress(area.row + row, area.column + column)}`);
        return null;
      }
      restored += 1;
      const former = before.get(`${row},${column}`) ?? '';
      if (typeof former === 'object') return { formula: former.formula, value: '' };
      return typeof former === 'boolean' ? { formula: former ? '=TRUE' : '=FALSE', value: former } : former;
    }),
  );
  return { content, restored, kept };
}

/** Every cell that the run wrote, where its block can no longer be found or has another shape. */
export function nothingTakenBack(recorded: RecordedBlock): TakenBack {
  const { sheet, area } = recorded;
  return {
    content: [],
    restored: 0,
    kept: marksOf(recorded).flatMap((marks, row) =>
      marks.flatMap((mark, column) =>
        mark === UNWRITTEN ? [] : [`${sheet}!${cellAddress(area.row + row, area.column + column)}`],
      ),
    ),
  };
}

function isAsLeft(mark: string, value: RawValue, formula: RawValue): boolean {
  return mark === FORMULA_LEFT
    ? typeof formula === 'string' && formula.startsWith('=')
    : fingerprint(value) === mark;
}

function marksOf({ after, area }: RecordedBlock): readonly (readonly string[])[] {
  return after.map((row) =>
    Array.from({ length: area.columnCount }, (_, column) =>
      row.slice(column * FINGERPRINT_LENGTH, (column + 1) * FINGERPRINT_LENGTH),
    ),
  );
}
