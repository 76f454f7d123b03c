import { type Area, cellPlace } from '../address';
import { type OwnColumns, PEOPLE_COLUMNS } from '../decision/result-columns';
import type { Survey } from '../survey/survey';

/** The cells of a sheet that what was read of it hangs on. */
export interface WatchedCells {
  /** From the header to the last row, from the first to the last column that says something. */
  readonly table: Area;
  /** The cell above the table that names its only district. */
  readonly title: Area | null;
  /** The columns that the add-in wrote, but for those that people fill in. */
  readonly results: readonly Area[];
  readonly choices: readonly Area[];
}

/** What is to be watched of a survey and of the add-in's columns beside it. */
export function watchedCells(survey: Survey, own: OwnColumns): WatchedCells {
  const { area, columns, nameColumn, titleCell } = survey;
  const end = area.column + area.columnCount - 1;
  const read = [area.column, end, nameColumn, ...columns.map(({ column }) => column)];
  const first = Math.min(...read);
  const title = titleCell === undefined ? null : cellPlace(titleCell);
  const ids = Object.keys(own);
  const areasOf = (wanted: (id: string) => boolean) =>
    ids.filter(wanted).flatMap((id): readonly Area[] => {
      const column = own[id];
      return column ? [column] : [];
    });
  return {
    table: { ...area, column: first, columnCount: Math.max(...read) - first + 1 },
    title: title && { ...title, rowCount: 1, columnCount: 1 },
    results: areasOf((id) => !PEOPLE_COLUMNS.includes(id)),
    choices: areasOf((id) => PEOPLE_COLUMNS.includes(id)),
  };
}
