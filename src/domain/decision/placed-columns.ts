import { newColumnsFrom, type PlacementTrouble } from './placement';
import { columnId, type PlacedColumn, resultColumns } from './result-columns';
import type { ResultsPlanInput } from './results-input';

export function placeColumns(
  input: ResultsPlanInput,
):
  | { readonly ok: true; readonly columns: readonly PlacedColumn[] }
  | { readonly ok: false; readonly trouble: PlacementTrouble } {
  const { survey, own } = input;
  const unfinished = input.leftBehind?.unfinished;
  const columns = resultColumns(input.rules, survey.layout).filter(
    (column) => input.placeMissing || own[columnId(column)] !== undefined,
  );
  const missing = columns.filter((column) => !own[columnId(column)]);
  const start = newColumnsFrom(input.sheet, survey, missing.length, input);
  if (!start.ok) return start;
  return {
    ok: true,
    columns: columns.map((column) => {
      const standing = own[columnId(column)];
      return {
        column,
        // A column whose run broke off before its looks is named already, and as new as before.
        isNew: !standing || (unfinished?.newColumns.includes(columnId(column)) ?? false),
        area: {
          row: survey.area.row,
          rowCount: survey.area.rowCount,
          column: standing?.column ?? start.column + missing.indexOf(column),
          columnCount: 1,
        },
      };
    }),
  };
}
