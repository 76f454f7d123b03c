import type { Area } from '../address';
import { headerAt } from './find-header';
import type { BlocWords, HeaderReader } from './header-text';
import { mapColumns } from './map-columns';
import type { MappedColumn } from './survey';
import type { SheetCells } from './sheet-cells';

/**
 * The last row of the header that holds a row, if it says the same of every column as the table's own. It begins
 * there, or at `top`, where rows above were known by their words already.
 */
export type RepeatedHeader = (row: number, top: number) => number | null;

/**
 * Knows a header that a page repeats in other words ("KHỐI ĐẢNG (tiếp)"): it is the same where it maps the same blocs
 * and measures to the same columns. As many rows as the first header had are tried before fewer or more.
 */
export function repeatedHeaders(
  cells: SheetCells,
  merges: readonly Area[],
  read: HeaderReader,
  known: {
    readonly blocs: readonly BlocWords[];
    readonly columns: readonly MappedColumn[];
    readonly height: number;
  },
): RepeatedHeader {
  const mark = marksOf(known.columns);
  const heights = [known.height, 1, 2, 3, 4, 5].filter((height, i, all) => all.indexOf(height) === i);
  const isSame = (first: number, last: number) => {
    const mapping = mapColumns(headerAt(cells, merges, { first, last }, read), known.blocs, read);
    return mapping.ok && marksOf(mapping.columns) === mark;
  };
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

function marksOf(columns: readonly MappedColumn[]): string {
  return columns
    .map(({ column, bloc, measure, addedColumn }) => `${column} ${bloc} ${measure} ${addedColumn ?? ''}`)
    .join('\n');
}
