import { type Area, cellAddress } from './address';
import { fingerprint, FINGERPRINT_LENGTH, formulaFingerprint } from './fingerprint';
import type { CellContent } from './plan';
import { type RecordedBlock, UNWRITTEN } from './run-record';
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
 * Compares a recorded block with what stands in its place now. A cell is as the run left it when its value or its
 * formula has the run's fingerprint; a cell that the run never came to write, when it is blank as it was before.
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
      const value = values[row]?.[column] ?? '';
      const former = before.get(`${row},${column}`) ?? '';
      if (value === '' && former === '') return null;
      if (markOf(value, formulas[row]?.[column] ?? '') !== mark) {
        kept.push(`${recorded.sheet}!${cellAddress(area.row + row, area.column + column)}`);
        return null;
      }
      restored += 1;
      return typeof former === 'object' ? { formula: former.formula, value: '' } : former;
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
