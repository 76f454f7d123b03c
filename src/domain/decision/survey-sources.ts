import { type Area, parseReference, quotedSheetName } from '../address';
import type { SourceCells } from '../plan';
import { valueAt } from '../sheet-values';
import type { RawSheet } from '../survey/cells/raw-sheet';
import type { Survey } from '../survey/survey';

/** The names and counts of a survey, as they were when it was decided: its table, and the title that names its district. */
export function surveySources(survey: Survey, sheet: RawSheet): readonly SourceCells[] {
  const columns = [survey.nameColumn, ...survey.columns.map(({ column }) => column)];
  const first = Math.min(...columns);
  const table: Area = { ...survey.area, column: first, columnCount: Math.max(...columns) - first + 1 };
  const title = titleArea(survey);
  return (title === null ? [table] : [title, table]).map((area) => ({
    sheet: survey.sheet,
    area,
    found: Array.from({ length: area.rowCount }, (_, row) =>
      Array.from({ length: area.columnCount }, (__, column) =>
        valueAt(sheet, area.row + row, area.column + column),
      ),
    ),
  }));
}

function titleArea({ sheet, titleCell }: Survey): Area | null {
  if (titleCell === undefined) return null;
  return parseReference(`=${quotedSheetName(sheet)}!${titleCell}`)?.area ?? null;
}
