import type { CellStyle } from '../../host/document/cell-style';
import type { Locale } from '../../host/document/entry';
import { displayText } from '../../host/document/number-format';
import { type CellValue, isError } from '../../host/document/value';
import { fontPixels, fontShorthand } from './cell-font';
import type { ValueKind } from './style-rules';
import { textWidth } from './text-width';

export function kindOf(value: CellValue): ValueKind {
  if (value === null || value === '') return 'blank';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' || isError(value) ? 'flag' : 'text';
}

/**
 * The text of a cell as it fits into a width: a number never runs over its edge, it loses decimals under the
 * General format and else turns into `####`.
 */
export function shownText(value: CellValue, style: CellStyle, locale: Locale, width: number): string {
  const text = displayText(value, style.numberFormat, locale);
  if (typeof value !== 'number') return text;
  const font = fontShorthand(style.font);
  const fits = (wish: string): boolean => textWidth(wish, font, fontPixels(style.font)) <= width;
  if (fits(text)) return text;
  if (style.numberFormat === 'General' && !Number.isInteger(value)) {
    for (let decimals = 8; decimals >= 0; decimals--) {
      const shorter = displayText(Number(value.toFixed(decimals)), 'General', locale);
      if (fits(shorter)) return shorter;
    }
  }
  return '#'.repeat(Math.max(1, Math.floor(width / textWidth('#', font, fontPixels(style.font)))));
}
