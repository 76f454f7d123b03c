import type { FormatArea } from '../plan';
import { columnId, type PlacedColumn } from './result-columns';
import { rowsOf } from './result-rows';
import type { ResultsPlanInput } from './results-input';

/**
 * Rows of a standing column whose looks are to come: those outside what its name covered, for districts added since
 * the last run, and those of a run that broke off before their looks.
 */
export function grownRows(
  { column, area, isNew }: PlacedColumn,
  { own, survey, leftBehind }: ResultsPlanInput,
): readonly number[] {
  const covered = own[columnId(column)];
  if (isNew || !covered) return [];
  const added = new Set(leftBehind?.unfinished?.addedRows ?? []);
  const bare = new Set(survey.districts.filter(({ key }) => added.has(key)).map(({ row }) => row));
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
    const sample = input.survey.districts.find(({ row }) => !grown.includes(row));
    if (!sample) return [];
    return grown.map((row) => ({
      sheet: input.survey.sheet,
      area: { ...placed.area, row, rowCount: 1 },
      like: { row: sample.row, column: placed.area.column },
    }));
  });
}

/** The district rows whose verdict has no colours yet. */
export function rowsToColour(placed: PlacedColumn, input: ResultsPlanInput): readonly number[] {
  const rows = input.survey.districts.map(({ row }) => row);
  return placed.isNew ? rows : rows.filter((row) => grownRows(placed, input).includes(row));
}
