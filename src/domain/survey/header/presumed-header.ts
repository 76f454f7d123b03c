import type { HeaderRows } from './header-grid';
import { isBlank } from '../cells/sheet-cells';
import type { SheetCells } from '../cells/sheet-cells';

/** Rows between a header and the first row of numbers that are neither: column numbers, "I. Miền núi". */
const MOST_BETWEEN = 3;
const MOST_HEADER_ROWS = 3;

/**
 * The rows that stand where a header stands, on a sheet on which none of its words is known: right above the first row
 * with a text and a number. Null where there is no such row, or nothing above it. For the user to look at and correct;
 * no sheet is read by it.
 */
export function presumedHeader(cells: SheetCells): HeaderRows | null {
  for (let row = cells.firstRow; row < cells.endRow; row++) {
    const { texts, numbers } = contentOf(cells, row);
    if (texts > 0 && numbers > 0) return rowsAbove(cells, row);
  }
  return null;
}

function rowsAbove(cells: SheetCells, dataRow: number): HeaderRows | null {
  let last = dataRow - 1;
  while (last >= cells.firstRow && dataRow - last <= MOST_BETWEEN && !isTexts(cells, last)) last--;
  if (!isTexts(cells, last)) return null;
  let first = last;
  while (last - first + 1 < MOST_HEADER_ROWS && isTexts(cells, first - 1)) first--;
  return { first, last };
}

/** Two texts or more and no number; a title has one. */
function isTexts(cells: SheetCells, row: number): boolean {
  const { texts, numbers } = contentOf(cells, row);
  return texts >= 2 && numbers === 0;
}

/** A number may be typed as text: `1.880`, `32 đv`. */
function contentOf(cells: SheetCells, row: number): { readonly texts: number; readonly numbers: number } {
  let texts = 0;
  let numbers = 0;
  for (let column = cells.firstColumn; column < cells.endColumn; column++) {
    const value = cells.value(row, column);
    if (isBlank(value)) continue;
    if (typeof value === 'number' || /^\s*\d/.test(String(value))) numbers++;
    else if (/\p{L}.*\p{L}/su.test(String(value))) texts++;
  }
  return { texts, numbers };
}
