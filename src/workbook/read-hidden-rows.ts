import type { RawSheet } from '../domain/survey/cells/raw-sheet';

/** Rows asked about at once: an answer holds an object for each of them. */
const MOST_ROWS = 20_000;

/**
 * Adds which rows are hidden or filtered out to the sheets that have such rows, in one more answer for all of them.
 * `hasHidden` is what each sheet's filled range says of itself. Of a sheet with more rows nothing is said.
 */
export async function withHiddenRows<T extends { readonly raw: RawSheet }>(
  context: Excel.RequestContext,
  sheets: readonly T[],
  hasHidden: readonly boolean[],
): Promise<readonly T[]> {
  const asked = sheets.map(({ raw }, i) => {
    const { name, origin, values } = raw;
    if (hasHidden[i] !== true || values.length === 0 || values.length > MOST_ROWS) return null;
    return context.workbook.worksheets
      .getItem(name)
      .getRangeByIndexes(origin.row, origin.column, values.length, 1)
      .getRowProperties({ rowHidden: true });
  });
  if (asked.every((request) => request === null)) return sheets;
  await context.sync();
  return sheets.map((sheet, i) => {
    const rows = asked[i]?.value;
    if (!rows) return sheet;
    const { row: firstRow } = sheet.raw.origin;
    const hiddenRows = rows.flatMap(({ rowHidden }, row) => (rowHidden === true ? [firstRow + row] : []));
    return { ...sheet, raw: { ...sheet.raw, hiddenRows } };
  });
}
