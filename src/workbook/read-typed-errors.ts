import { cellAddress } from '../domain/address';
import { isFormulaError } from '../domain/survey/cells/count';
import type { RawSheet } from '../domain/survey/cells/raw-sheet';
import { NOTHING_ALONG, readInParts } from './read-in-parts';

/** Bytes of the type of a cell in an answer. */
const TYPE_BYTES = 12;

/**
 * Adds which texts of the sheets only look like errors: Office.js gives both as the same text. The types of cells are asked
 * for in the columns alone that have such a text, from the first to the last, so that other sheets cost nothing.
 */
export async function withTypedErrors<T extends { readonly raw: RawSheet }>(
  context: Excel.RequestContext,
  sheets: readonly T[],
): Promise<readonly T[]> {
  const typed = sheets.map(() => [] as string[]);
  const cells = sheets.flatMap(({ raw }, of) =>
    spansOf(raw).map(({ column, first, last }) => ({
      rowCount: last - first + 1,
      rowBytes: () => TYPE_BYTES,
      ask: (from: number, count: number) => {
        const { row, column: left } = raw.origin;
        const range = context.workbook.worksheets
          .getItem(raw.name)
          .getRangeByIndexes(row + first + from, left + column, count, 1)
          .load('valueTypes');
        return () => {
          Array.from(range.valueTypes, ([type], index) => {
            const at = first + from + index;
            if (type === Excel.RangeValueType.string && isLikeError(raw.values[at]?.[column]))
              typed[of]?.push(cellAddress(row + at, left + column));
          });
        };
      },
    })),
  );
  if (cells.length === 0) return sheets;
  await readInParts(context, cells, NOTHING_ALONG);
  return sheets.map((sheet, of) => {
    const typedErrors = typed[of] ?? [];
    return typedErrors.length === 0 ? sheet : { ...sheet, raw: { ...sheet.raw, typedErrors } };
  });
}

/** From the first such text of each column to the last, within what was read. */
function spansOf({ values }: RawSheet) {
  const spans = new Map<number, { readonly column: number; readonly first: number; last: number }>();
  values.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (!isLikeError(value)) return;
      const span = spans.get(column);
      if (span) span.last = row;
      else spans.set(column, { column, first: row, last: row });
    });
  });
  return [...spans.values()];
}

function isLikeError(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('#') && isFormulaError(value);
}
