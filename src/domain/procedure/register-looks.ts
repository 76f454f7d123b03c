import type { Area } from '../address';
import type { FormatArea, GrownArea, LeftBehind, RowKeys } from '../plan';
import { type FilledInput, type PlaceOf, presentColumns, tableAnchor } from './filled-register';
import { columnsAsMade, newRegisterLooks, type RegisterLooks } from './new-register-looks';
import type { RegisterColumn } from './register-columns';
import { registerRowRules } from './register-row-rules';

/** Rows that a run added which broke off before their looks. */
export function bareKeys(leftBehind: LeftBehind | null, isStanding: ReadonlySet<string>): readonly string[] {
  return leftBehind?.unfinished?.addedRows.filter((key) => isStanding.has(key)) ?? [];
}

/** The looks of new rows, and of whatever an earlier run left without, having broken off before them. */
export function looksToCome(
  input: FilledInput,
  standingKeys: readonly string[],
  bare: readonly string[],
  newRows: Area,
  rowKeys: RowKeys,
  placeOf: PlaceOf,
): { readonly looks: Partial<RegisterLooks>; readonly grown: readonly GrownArea[] } {
  const { register, wording, leftBehind } = input;
  const { sheet, area } = register;
  const made = (leftBehind?.unfinished?.newColumns.length ?? 0) > 0 ? columnsAsMade(area, placeOf) : null;
  if (made) {
    const body = { ...area, row: area.row + 1, rowCount: area.rowCount - 1 + newRows.rowCount };
    return { looks: newRegisterLooks(sheet, body, wording, made), grown: [] };
  }
  const isBare = new Set(bare);
  const bareRows = standingKeys.flatMap((key, index): readonly Area[] =>
    isBare.has(key) ? [{ ...area, row: area.row + 1 + index, rowCount: 1 }] : [],
  );
  const areas = stacked(newRows.rowCount > 0 ? [...bareRows, newRows] : bareRows);
  const like = Math.max(
    0,
    standingKeys.findIndex((key) => !isBare.has(key)),
  );
  const rules = areas.map((rows) => registerRowRules(sheet, rows, placeOf, wording));
  const anchor = tableAnchor(register, newRows.rowCount);
  const of = (column: RegisterColumn, rows: Area): Area => ({
    ...rows,
    column: area.column + placeOf(column),
    columnCount: 1,
  });
  return {
    looks: {
      formats: areas.flatMap((rows) =>
        presentColumns(placeOf).map((column): FormatArea => ({
          sheet,
          area: of(column, rows),
          like: { row: area.row + 1 + like, column: area.column + placeOf(column) },
        })),
      ),
      fittedRows: areas.map((rows) => ({ sheet, area: rows })),
      listValidations: rules.flatMap(({ listValidations }) => listValidations),
      dateValidations: rules.flatMap(({ dateValidations }) => dateValidations),
      conditionalFormats: rules.flatMap(({ conditionalFormats }) => conditionalFormats),
      checkboxes: rules.flatMap(({ checkboxes }) => checkboxes),
    },
    // Column by column: what somebody added to the table in columns of their own is not the add-in's to clear.
    grown:
      newRows.rowCount === 0
        ? []
        : presentColumns(placeOf).map((column) => ({
            sheet,
            area: of(column, newRows),
            anchor,
            rowKeys,
          })),
  };
}

/** The same rows in fewer areas: those right below one another as one. */
function stacked(areas: readonly Area[]): readonly Area[] {
  const joined: Area[] = [];
  for (const area of areas) {
    const above = joined.at(-1);
    if (above && above.row + above.rowCount === area.row) {
      joined[joined.length - 1] = { ...above, rowCount: above.rowCount + area.rowCount };
    } else joined.push(area);
  }
  return joined;
}
