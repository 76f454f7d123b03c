import { cellAddress } from '../../address';
import type { SheetCells } from '../cells/sheet-cells';
import type { Mapping } from '../survey';
import { foldText, tidyText } from '../text/fold-text';

const UNIT_LINE = /^(?:dvt|don vi(?: tinh| do)?)(?: |$)/;
const SHARE = /(?:^| )(?:%|phan tram|t[iy] le|t[iy] trong|co cau)(?= |$)/;
const ALONE = /^(?:(?:cac |bang |bieu )?t[iy] (?:le|trong)|%|phan tram)(?: |$)/;
/** "Đvt: người, %", "Số lượng, tỷ lệ %": numbers and shares side by side. */
const NUMBERS_TOO = /(?:^| )(?:nguoi|dong chi|so luong|so dang vien|to chuc va|\d+ %)(?= |$)/;

/**
 * The cell that calls the numbers of a table shares: "Đvt: %", "TỶ LỆ ĐẢNG VIÊN (%)" above it, "Tỷ lệ %" over its
 * blocs, "%" under the headings of its counts. Null where none does. A share is no number of members, however whole.
 */
export function shareSign(
  cells: SheetCells,
  { headerRows, columns }: Pick<Mapping, 'headerRows' | 'columns'>,
): { readonly cell: string; readonly text: string } | null {
  const counted = columns.filter(({ field }) => field.kind === 'count');
  const overCounts = new Set(counted.flatMap(({ header }) => header.filter(saysShares)));
  for (let row = headerRows.last; row >= cells.firstRow; row--) {
    const isHeader = row >= headerRows.first;
    if (!isHeader && holdsNumber(cells, row)) break;
    for (let column = cells.firstColumn; column < cells.endColumn; column++) {
      const text = tidyText(cells.text(row, column));
      if (text === '' || !(isHeader ? overCounts.has(text) : saysShares(text))) continue;
      return { cell: cellAddress(row, column), text };
    }
  }
  const below = headerRows.last + 1;
  const marked = counted.filter(({ column }) => foldText(cells.text(below, column)) === '%');
  const [first] = marked;
  if (first === undefined || marked.length * 2 < counted.length) return null;
  return { cell: cellAddress(below, first.column), text: '%' };
}

function saysShares(text: string): boolean {
  const folded = foldText(text);
  if (!SHARE.test(folded) || NUMBERS_TOO.test(folded)) return false;
  return UNIT_LINE.test(folded) || ALONE.test(folded) || /%|phan tram/.test(folded);
}

/** The rows of another table end the lines above this one. */
function holdsNumber(cells: SheetCells, row: number): boolean {
  for (let column = cells.firstColumn; column < cells.endColumn; column++) {
    if (typeof cells.value(row, column) === 'number') return true;
  }
  return false;
}
