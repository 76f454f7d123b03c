import { type Area, cellPlace } from '../address';
import type { SourceCells } from '../plan';
import { valueAt } from '../sheet-values';
import type { RawSheet } from '../survey/cells/raw-sheet';
import type { Survey } from '../survey/survey';
import { type OwnColumns, PEOPLE_COLUMNS } from './result-columns';

/**
 * What a survey was decided from, as it was then: the names and counts of its table, the title that names its only
 * district, and what people have put into the columns that are theirs.
 */
export function decisionSources(survey: Survey, own: OwnColumns, sheet: RawSheet): readonly SourceCells[] {
  const columns = [survey.nameColumn, ...survey.columns.map(({ column }) => column)];
  const first = Math.min(...columns);
  const table: Area = { ...survey.area, column: first, columnCount: Math.max(...columns) - first + 1 };
  const title = titleArea(survey);
  return [...(title === null ? [] : [title]), table, ...choiceAreas(survey, own)].map((area) => ({
    sheet: survey.sheet,
    area,
    found: Array.from({ length: area.rowCount }, (_, row) =>
      Array.from({ length: area.columnCount }, (__, column) =>
        valueAt(sheet, area.row + row, area.column + column),
      ),
    ),
  }));
}

function titleArea({ titleCell }: Survey): Area | null {
  const place = titleCell === undefined ? null : cellPlace(titleCell);
  return place && { ...place, rowCount: 1, columnCount: 1 };
}

function choiceAreas({ area }: Survey, own: OwnColumns): readonly Area[] {
  return PEOPLE_COLUMNS.flatMap((id) => {
    const column = own[id]?.column;
    return column === undefined ? [] : [{ ...area, column, columnCount: 1 }];
  });
}
