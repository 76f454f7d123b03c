import { withSaidAbove } from '../cells/said-above';
import { isBlank, type SheetCells } from '../cells/sheet-cells';
import type { Header } from '../header/find-header';
import type { HeaderReader } from '../header/header-text';
import { beginsLikeTitle } from '../rows/page-title';
import { labelKind } from '../rows/row-label';
import type { CellWords } from './cell-words';

/**
 * The cells of a list as they are meant: "nt" is what stands above, and "HUYỆN DUY XUYÊN" or "Tổng cộng" merged over TT
 * and the names, which stands in TT, is a name.
 */
export function listCells(
  cells: SheetCells,
  { rows, roles }: Header,
  words: CellWords,
  read: HeaderReader,
): SheetCells {
  const said = withSaidAbove(cells, rows.last + 1, (text) => {
    return isSum(text) || beginsLikeTitle(text) || read(text).kind !== null;
  });
  const index = roles.find(({ kind }) => kind === 'index')?.column;
  if (index === undefined) return said;
  const names = index + 1;
  const known = new Map<number, boolean>();
  const isMoved = (row: number): boolean => {
    let moved = known.get(row);
    if (moved === undefined) {
      const text = said.text(row, index);
      moved = text.length > 3 && isBlank(said.value(row, names)) && isHeading(text, words);
      known.set(row, moved);
    }
    return moved;
  };
  const place = (row: number, column: number): number | null => {
    if (row <= rows.last || (column !== index && column !== names) || !isMoved(row)) return column;
    return column === names ? index : null;
  };
  return {
    ...said,
    value: (row, column) => {
      const at = place(row, column);
      return at === null ? '' : said.value(row, at);
    },
    text: (row, column) => {
      const at = place(row, column);
      return at === null ? '' : said.text(row, at);
    },
  };
}

function isHeading(text: string, words: CellWords): boolean {
  return isSum(text) || words.isUnit(text) || words.blocOf(text) !== null || words.callsItselfBloc(text);
}

function isSum(text: string): boolean {
  return ['total', 'subtotal'].includes(labelKind(text));
}
