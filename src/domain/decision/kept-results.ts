import { rememberedRows } from '../left-behind';
import { valueAt } from '../sheet-values';
import { speaksOfRows } from '../total-formula';
import { type ComparedColumn, keepTypedOver } from '../typed-over';
import { contentOf } from './result-cells';
import { columnId, type PlacedColumn } from './result-columns';
import { inputAt, rowsOf } from './result-rows';
import type { ResultsPlanInput } from './results-input';

/** Compares the columns, from the first header row as far down as they reach or ever reached, with what is wanted. */
export function keepOwnCells(
  columns: readonly PlacedColumn[],
  rowKeys: ReadonlyMap<number, string>,
  input: ResultsPlanInput,
) {
  const { survey, leftBehind } = input;
  const ends = Object.values(input.own).map(({ row, rowCount }) => row + rowCount);
  const end = Math.max(survey.area.row + survey.area.rowCount, ...ends);
  const rows = rowsOf({ ...survey.area, rowCount: end - survey.area.row });
  const memory = rememberedRows(leftBehind);
  return keepTypedOver({
    sheet: survey.sheet,
    firstRow: survey.area.row,
    columns: columns.map((placed): ComparedColumn => {
      const { column } = placed.area;
      const wanted = contentOf(placed, columns, input);
      return {
        id: columnId(placed.column),
        sheetColumn: column,
        wanted: rows.map((_, offset) => wanted[offset] ?? null),
        found: rows.map((row) => valueAt(input.sheet, row, column)),
        formulas: rows.map((row) => inputAt(row, column, input)),
        speaksOfOwn: (formula) =>
          speaksOfRows(formula, {
            column,
            headerRow: survey.headerRows.last,
            totalRow: survey.totalRow,
            // Only those that were there at the last run: no range of it can hold the others.
            rows: survey.districts.filter(({ key }) => memory.wasThere(key)).map(({ row }) => row),
          }),
      };
    }),
    rowKeys,
    vacantRows: new Set(
      rows.filter((row) => row > survey.headerRows.last && row !== survey.numberRow && !rowKeys.has(row)),
    ),
    leftBehind,
    replace: input.replaceTypedOver,
  });
}
