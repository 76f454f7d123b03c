import type { Area } from '../address';
import type { SourceCells } from '../plan';
import { valueAt } from '../sheet-values';
import type { RawSheet } from '../survey/cells/raw-sheet';
import type { Survey } from '../survey/survey';

/** The names and counts of a survey, as they were when it was decided. */
export function surveySource(survey: Survey, sheet: RawSheet): SourceCells {
  const columns = [survey.nameColumn, ...survey.columns.map(({ column }) => column)];
  const first = Math.min(...columns);
  const area: Area = { ...survey.area, column: first, columnCount: Math.max(...columns) - first + 1 };
  return {
    sheet: survey.sheet,
    area,
    found: Array.from({ length: area.rowCount }, (_, index) => area.row + index).map((row) =>
      Array.from({ length: area.columnCount }, (_, offset) => valueAt(sheet, row, first + offset)),
    ),
  };
}
