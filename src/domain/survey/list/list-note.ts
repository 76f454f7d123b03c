import type { SheetCells } from '../cells/sheet-cells';
import type { BodyRow } from '../rows/table-rows';
import type { CellWords } from './cell-words';
import type { ListMapping } from './map-list';

const BRACKETED = /^\s*[([*]/;

/**
 * Knows a note below a list among its rows without counts: "(1) Khối đảng có 1 chi bộ ghép". What names a unit, a bloc or
 * an organisation is none, for its counts may be missing.
 */
export function listNotes(
  cells: SheetCells,
  map: ListMapping,
  words: CellWords,
  firstRow: number,
): (row: BodyRow) => boolean {
  const { district, bloc, organisation, organisationType, index, layout } = map;
  const isOneColumn = organisation === null || organisation === district;
  const textIn = (row: number, column: number | null) => (column === null ? '' : cells.text(row, column));
  const numbersPlainly = index !== null && !numbersInBrackets(cells, map, index, firstRow);
  return ({ row, index: numbered }) => {
    if (textIn(row, organisationType) !== '') return false;
    const named = textIn(row, district);
    const own = isOneColumn ? '' : textIn(row, organisation);
    const texts = [named, own, textIn(row, bloc)].filter((text) => text !== '');
    const saysSomething = (text: string) =>
      words.isUnit(text) || words.blocOf(text) !== null || words.typeOf(text) !== null;
    if (texts.some(saysSomething)) return false;
    // One text beside "(1)", in a list that does not number its rows so.
    if (texts.length === 1 && numbersPlainly && BRACKETED.test(textIn(row, index))) return true;
    if (texts.length > 1 || texts[0] !== named) return false;
    if (BRACKETED.test(named)) return true;
    return numbered !== 'number' && !(isOneColumn && layout === 'by-organisation');
  };
}

function numbersInBrackets(
  cells: SheetCells,
  { counts }: ListMapping,
  index: number,
  firstRow: number,
): boolean {
  for (let row = firstRow; row < cells.endRow; row++) {
    const isCounted = counts.members.some((column) => typeof cells.value(row, column) === 'number');
    if (isCounted && BRACKETED.test(cells.text(row, index))) return true;
  }
  return false;
}
