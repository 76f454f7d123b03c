import type { FormatArea } from '../plan';
import { inRuns } from '../row-runs';
import { columnId, type PlacedColumn } from './result-columns';
import { keyedRows, keysIn, partsIn, rowsOf } from './result-rows';
import type { ResultsPlanInput } from './results-input';

/**
 * Rows of a standing column whose looks are to come: those outside what its name covered, for what was added since the
 * last run, and those of a run that broke off before their looks.
 */
export function grownRows(
  { column, area, isNew }: PlacedColumn,
  { own, survey, leftBehind }: ResultsPlanInput,
): readonly number[] {
  const covered = own[columnId(column)];
  if (isNew || !covered) return [];
  const added = new Set(leftBehind?.unfinished?.addedRows ?? []);
  const keys = keysIn(column, keyedRows(survey));
  const parts = added.size === 0 ? [] : partsIn(column, survey);
  const bare = new Set(parts.filter(({ row }) => added.has(keys.get(row) ?? '')).map(({ row }) => row));
  return rowsOf(area).filter(
    (row) => row < covered.row || row >= covered.row + covered.rowCount || bare.has(row),
  );
}

export function grownRowFormats(
  columns: readonly PlacedColumn[],
  input: ResultsPlanInput,
): readonly FormatArea[] {
  return columns.flatMap((placed) => {
    const grown = grownRows(placed, input);
    const bare = new Set(grown);
    const sample = partsIn(placed.column, input.survey).find(({ row }) => !bare.has(row));
    if (!sample) return [];
    return inRuns(grown).map(({ row, rowCount }) => ({
      sheet: input.survey.sheet,
      area: { ...placed.area, row, rowCount },
      like: { row: sample.row, column: placed.area.column },
    }));
  });
}

/** The district rows whose verdict has no colours yet. */
export function rowsToColour(placed: PlacedColumn, input: ResultsPlanInput): readonly number[] {
  const rows = input.survey.districts.map(({ row }) => row);
  if (placed.isNew) return rows;
  const grown = new Set(grownRows(placed, input));
  return rows.filter((row) => grown.has(row));
}
