import type { CellStyle } from '../../../../src/preview/host/document/cell-style';
import { newWorkbook } from '../../../../src/preview/host/workbook-file';
import { shownText } from '../../../../src/preview/page/look/shown-text';

const plain = newWorkbook().styles.style(0);
// Without a canvas a character counts half the font's height: 11 points are 14.67 pixels, so about 7.3 each.
const shown = (value: number, numberFormat: string, width: number) =>
  shownText(value, { ...plain, numberFormat } satisfies CellStyle, 'vi', width);

describe('the text of a number', () => {
  it('is whole where it fits', () => {
    expect(shown(1880, '#,##0', 60)).toBe('1.880');
  });
  it('loses decimals under the General format', () => {
    expect(shown(100 / 3, 'General', 40)).toBe('33,33');
  });
  it('turns into number signs where it does not fit', () => {
    expect(shown(1234567, '#,##0', 30)).toBe('####');
  });
});
