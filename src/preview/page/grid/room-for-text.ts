import type { CellStyle } from '../../host/document/cell-style';
import type { HostSheet } from '../../host/document/sheet';
import { fontPixels, fontShorthand } from '../look/cell-font';
import { alignmentOf } from '../look/style-rules';
import { textWidth } from '../look/text-width';
import { type CellPlace, mergeAt } from './cell-place';
import { lineCount, sizeOf } from './line-offsets';
import { cellPadding } from './needed-row-heights';
import type { SheetLayout } from './sheet-layout';

/** How far a text runs over into blank neighbours, on the side that its alignment leaves open. */
export function roomForText(
  sheet: HostSheet,
  layout: SheetLayout,
  { row, column }: CellPlace,
  text: string,
  style: CellStyle,
): { readonly left: number; readonly right: number } | undefined {
  const missing =
    textWidth(text, fontShorthand(style.font), fontPixels(style.font)) +
    2 * cellPadding -
    sizeOf(layout.columns, column);
  if (missing <= 0) return undefined;
  const take = (step: 1 | -1, wanted: number): number => {
    let room = 0;
    for (let at = column + step; at >= 0 && at < lineCount(layout.columns) && room < wanted; at += step) {
      const value = sheet.valueAt(row, at);
      if ((value !== null && value !== '') || mergeAt(sheet, { row, column: at })) break;
      room += sizeOf(layout.columns, at);
    }
    return Math.min(room, Math.ceil(wanted));
  };
  const align = alignmentOf(style, 'text');
  const room = {
    left: align === 'right' ? take(-1, missing) : align === 'center' ? take(-1, missing / 2) : 0,
    right: align === 'left' ? take(1, missing) : align === 'center' ? take(1, missing / 2) : 0,
  };
  return room.left + room.right > 0 ? room : undefined;
}
