import type { Area } from '../address';
import type { SourceCells } from '../plan';
import { valueAt } from '../sheet-values';
import type { RawSheet } from '../survey/cells/raw-sheet';
import type { Survey } from '../survey/survey';
import type { OwnColumns } from './result-columns';

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

/** What people have put into the columns that are theirs, as it was when the districts were decided. */
export function choiceSources(survey: Survey, own: OwnColumns, sheet: RawSheet): readonly SourceCells[] {
  return ['choice', 'because', 'consent'].flatMap((id) => {
    const column = own[id];
    if (!column) return [];
    const area = { ...survey.area, column: column.column, columnCount: 1 };
    const found = Array.from({ length: area.rowCount }, (_, index) => [
      valueAt(sheet, area.row + index, area.column),
    ]);
    return [{ sheet: survey.sheet, area, found }];
  });
}
