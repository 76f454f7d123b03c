import type { Area } from '../../address';
import { headerAt } from './find-header';
import type { Header } from './find-header';
import type { HeaderReader } from './header-text';
import type { SheetCells } from '../cells/sheet-cells';

/**
 * The last row of the header that holds a row, if it says the same of every column as the table's own. It begins
 * there, or at `top`, where rows above were known by their words already.
 */
export type RepeatedHeader = (row: number, top: number) => number | null;

/**
 * Knows a header that a page repeats in other words ("KHỐI ĐẢNG (tiếp)"): it is the same where it says
 * the same of the same columns. As many rows as the first header had are tried before fewer or more.
 */
export function repeatedHeaders(
  cells: SheetCells,
  merges: readonly Area[],
  read: HeaderReader,
  known: { readonly header: Header; readonly marksOf: (header: Header) => string },
): RepeatedHeader {
  const mark = known.marksOf(known.header);
  const own = known.header.rows.last - known.header.rows.first + 1;
  const heights = [own, 1, 2, 3, 4, 5].filter((height, i, all) => all.indexOf(height) === i);
  const isSame = (first: number, last: number) =>
    known.marksOf(headerAt(cells, merges, { first, last }, read)) === mark;
  return (row, top) => {
    for (const height of heights) {
      for (const first of new Set([top, row])) {
        const last = first + height - 1;
        if (last >= row && last < cells.endRow && isSame(first, last)) return last;
      }
    }
    return null;
  };
}
