import { HARMLESS_WORDS, NAME_WORDS } from './header-words';
import type { HeaderReader } from './header-text';
import type { SheetCells } from '../cells/sheet-cells';
import { foldText } from '../text/fold-text';

const HEADING_WORDS = new Set([...NAME_WORDS, ...HARMLESS_WORDS].map(foldText));

/**
 * True for a row below those of a header that holds a district: a name or a number under "Huyện" or "TT". A list's row
 * without counts ("Huyện A | Khối đảng | Chi bộ Văn phòng | Chi bộ cơ sở") else speaks like a header of nothing but words.
 */
export function isBodyRow(cells: SheetCells, firstRow: number, row: number, read: HeaderReader): boolean {
  for (let column = cells.firstColumn; column < cells.endColumn; column++) {
    const text = cells.text(row, column);
    if (text === '' || !isName(text, read)) continue;
    for (let above = firstRow; above < row; above++) {
      const { kind } = read(cells.text(above, column));
      if (kind === 'name' || kind === 'index') return true;
    }
  }
  return false;
}

/** No heading, no words of one ("trực thuộc", "(huyện, thị xã)"), no sign. */
function isName(text: string, read: HeaderReader): boolean {
  const { recognised, kind } = read(text);
  if (recognised || kind !== null || /^\s*\(/.test(text)) return false;
  const words = foldText(text)
    .split(' ')
    .filter((word) => word !== '');
  return words.length > 0 && !words.every((word) => HEADING_WORDS.has(word));
}
