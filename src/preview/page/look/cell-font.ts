import type { FontStyle } from '../../host/document/cell-style';

const serif = /times|cambria|georgia|garamond|\.VnTime/i;

/** Points to CSS pixels. */
export function fontPixels(font: FontStyle): number {
  return (font.size * 4) / 3;
}

export function fontFamily(font: FontStyle): string {
  // The stand-ins have the widths of the fonts they stand for, where they are installed.
  if (serif.test(font.name))
    return `'${font.name}', 'Liberation Serif', 'Times New Roman', 'As wide as Times New Roman', serif`;
  if (/calibri/i.test(font.name)) return `'${font.name}', Carlito, 'As wide as Calibri', sans-serif`;
  return `'${font.name}', 'Liberation Sans', Arial, sans-serif`;
}

/** The shorthand that a canvas measures with. */
export function fontShorthand(font: FontStyle): string {
  return `${font.italic ? 'italic ' : ''}${font.bold ? 'bold ' : ''}${fontPixels(font)}px ${fontFamily(font)}`;
}

/** Height of a line of text. */
export function lineHeight(font: FontStyle): number {
  return Math.ceil(fontPixels(font) * 1.3);
}
