import { type XmlElement, childNamed, childrenNamed } from './xml';

/** The Office theme, for files without one: light 1, dark 1, light 2, dark 2, accents 1-6, two hyperlink colours. */
const officeTheme: readonly string[] = [
  ...['#FFFFFF', '#000000', '#E7E6E6', '#44546A', '#4472C4', '#ED7D31'],
  ...['#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47', '#0563C1', '#954F72'],
];

/** The palette of indexed colours 0-63 (ECMA-376 18.8.27). */
const indexed: readonly string[] =
  (
    '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF' +
    '800000008000000080808000800080008080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF' +
    '000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99' +
    '3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333'
  )
    .match(/.{6}/g)
    ?.map((hex) => `#${hex}`) ?? [];

/** Reads the palette of a theme part. Files name dark before light; colour indexes count light first. */
export function themeColors(theme: XmlElement | undefined): readonly string[] {
  const elements = childNamed(theme, 'a:themeElements');
  const scheme = childNamed(elements, 'a:clrScheme');
  if (!scheme) return officeTheme;
  const colors = scheme.children
    .filter((child): child is XmlElement => typeof child !== 'string')
    .map((slot) => {
      const named = childNamed(slot, 'a:srgbClr')?.attributes['val'];
      const system = childNamed(slot, 'a:sysClr')?.attributes['lastClr'];
      return `#${(named ?? system ?? '000000').toUpperCase()}`;
    });
  const [dark1 = '', light1 = '', dark2 = '', light2 = '', ...rest] = colors;
  return colors.length < 12 ? officeTheme : [light1, dark1, light2, dark2, ...rest];
}

function tinted(hex: string, tint: number): string {
  const channels = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels;
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  let lightness = (high + low) / 2;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  let hue = 0;
  if (spread !== 0) {
    if (high === red) hue = ((green - blue) / spread + 6) % 6;
    else if (high === green) hue = (blue - red) / spread + 2;
    else hue = (red - green) / spread + 4;
  }
  lightness = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const base = lightness - chroma / 2;
  const sectors = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ];
  const mixed = sectors[Math.floor(hue) % 6] ?? [0, 0, 0];
  const text = mixed.map((part) =>
    Math.round((part + base) * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${text.join('').toUpperCase()}`;
}

/** `#RRGGBB` of a colour element; undefined when it is automatic or missing. */
export function readColor(node: XmlElement | undefined, theme: readonly string[]): string | undefined {
  if (!node) return undefined;
  const { rgb, theme: themeIndex, indexed: paletteIndex, tint } = node.attributes;
  let color: string | undefined;
  if (rgb !== undefined) color = `#${rgb.slice(-6).toUpperCase()}`;
  else if (themeIndex !== undefined) color = theme[Number(themeIndex)];
  else if (paletteIndex !== undefined) color = indexed[Number(paletteIndex)];
  return color !== undefined && tint !== undefined ? tinted(color, Number(tint)) : color;
}

const named: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  purple: '#800080',
  silver: '#C0C0C0',
};

/** `#RRGGBB` in capitals of what an add-in may write: `#RRGGBB`, `#RGB`, `RRGGBB` or a common HTML name. */
export function normalizeColor(text: string): string | undefined {
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (hex !== undefined) return `#${hex.toUpperCase()}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toUpperCase();
  return named[text.toLowerCase()];
}

export function colorAttributes(color: string): Record<string, string> {
  return { rgb: `FF${color.slice(1)}` };
}

export function elementsNamed(parent: XmlElement | undefined, name: string): XmlElement[] {
  return parent ? childrenNamed(parent, name) : [];
}
