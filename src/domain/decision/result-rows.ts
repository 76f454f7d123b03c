import type { Area } from '../address';
import type { CellContent, RowKeys, SourceCells } from '../plan';
import { valueAt } from '../sheet-values';
import type { RawSheet, RawValue } from '../survey/cells/raw-sheet';
import type { Survey } from '../survey/survey';
import type { ResultsPlanInput } from './results-input';

export function rowsOf({ row, rowCount }: Pick<Area, 'row' | 'rowCount'>): readonly number[] {
  return Array.from({ length: rowCount }, (_, offset) => row + offset);
}

/** The formula of a formula cell, the value of any other. */
export function inputAt(row: number, column: number, { sheet, formulaAt }: ResultsPlanInput): RawValue {
  const formula = formulaAt(row, column);
  return formula === '' ? valueAt(sheet, row, column) : formula;
}

/** Under what the header and the total are remembered; no key of a district has a `#`. */
export const HEADER_KEY = '#header';
export const TOTAL_KEY = '#total';

/** Districts are remembered by their keys, the header and the total under names that no district can have. */
export function keyedRows({ districts, headerRows, totalRow }: Survey): ReadonlyMap<number, string> {
  return new Map([
    [headerRows.first, '#header first'],
    [headerRows.last, HEADER_KEY],
    ...(totalRow === null ? [] : [[totalRow, TOTAL_KEY] as const]),
    ...districts.map(({ row, key }) => [row, key] as const),
  ]);
}

/** The rows of the survey by the cells of their names, which go with them through a sort. */
export function knownRows(
  area: Pick<Area, 'row' | 'rowCount'>,
  { survey, sheet }: ResultsPlanInput,
  remembered: ReadonlyMap<number, string>,
): RowKeys {
  const rows = rowsOf(area);
  return {
    column: survey.nameColumn,
    cells: rows.map((row) => valueAt(sheet, row, survey.nameColumn)),
    remembered: rows.map((row) => remembered.get(row) ?? null),
  };
}

/** The survey's rows, and rows under them from which results go with their district. */
export function writtenRows({ area }: Survey, content: readonly (readonly CellContent[])[]) {
  const lengths = content.map((cells) => cells.findLastIndex((cell) => cell !== null) + 1);
  return { row: area.row, rowCount: Math.max(area.rowCount, ...lengths) };
}

/** The names and counts of a survey, as they were when it was decided. */
export function surveySource(survey: Survey, sheet: RawSheet): SourceCells {
  const columns = [survey.nameColumn, ...survey.columns.map(({ column }) => column)];
  const first = Math.min(...columns);
  const area: Area = { ...survey.area, column: first, columnCount: Math.max(...columns) - first + 1 };
  return {
    sheet: survey.sheet,
    area,
    found: rowsOf(area).map((row) =>
      Array.from({ length: area.columnCount }, (_, offset) => valueAt(sheet, row, first + offset)),
    ),
  };
}
