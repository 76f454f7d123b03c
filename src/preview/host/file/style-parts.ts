import type {
  BorderLine,
  BorderSide,
  DifferentialPatch,
  DifferentialStyle,
  FontStyle,
  LineStyle,
} from '../document/cell-style';
import { borderSides } from '../document/cell-style';
import { ensureChild, insertChild, replaceChildren } from './child-order';
import { colorAttributes, readColor } from './colors';
import { type XmlElement, childNamed, element, flagAttribute, numberAttribute, setAttribute } from './xml';

const underlineNames: Readonly<Record<string, FontStyle['underline']>> = {
  none: 'None',
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
};

function isOn(parent: XmlElement, name: string): boolean | undefined {
  const found = childNamed(parent, name);
  return found && flagAttribute(found, 'val', true);
}

/** The properties a font element names. */
export function readFont(font: XmlElement, theme: readonly string[]): Partial<FontStyle> {
  const underline = childNamed(font, 'u');
  const read: { -readonly [Key in keyof FontStyle]?: FontStyle[Key] | undefined } = {
    name: childNamed(font, 'name')?.attributes['val'],
    size: numberAttribute(childNamed(font, 'sz'), 'val'),
    bold: isOn(font, 'b'),
    italic: isOn(font, 'i'),
    strikethrough: isOn(font, 'strike'),
    underline: underline && (underlineNames[underline.attributes['val'] ?? 'single'] ?? 'Single'),
    color: readColor(childNamed(font, 'color'), theme),
  };
  const script = childNamed(font, 'vertAlign')?.attributes['val'];
  if (script === 'superscript' || script === 'subscript') read.script = script;
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

/** Writes the named properties into a font element. */
export function writeFont(font: XmlElement, patch: Partial<FontStyle>): void {
  const toggle = (name: string, on: boolean | undefined): void => {
    if (on === undefined) return;
    replaceChildren(font, name, on ? [element(name)] : []);
  };
  toggle('b', patch.bold);
  toggle('i', patch.italic);
  toggle('strike', patch.strikethrough);
  if (patch.underline !== undefined) {
    const value =
      Object.entries(underlineNames).find(([, shown]) => shown === patch.underline)?.[0] ?? 'none';
    replaceChildren(
      font,
      'u',
      value === 'none' ? [] : [element('u', value === 'single' ? {} : { val: value })],
    );
  }
  if (patch.script !== undefined) {
    replaceChildren(
      font,
      'vertAlign',
      patch.script === 'none' ? [] : [element('vertAlign', { val: patch.script })],
    );
  }
  if (patch.size !== undefined) ensureChild(font, 'sz').attributes['val'] = String(patch.size);
  if (patch.color !== undefined)
    replaceChildren(font, 'color', [element('color', colorAttributes(patch.color))]);
  if (patch.name !== undefined) {
    ensureChild(font, 'name').attributes['val'] = patch.name;
    replaceChildren(font, 'scheme', []);
  }
}

/** The colour a fill shows; null when there is none. A pattern shows its foreground, a gradient its first stop. */
export function readFill(
  fill: XmlElement | undefined,
  theme: readonly string[],
  differential: boolean,
): string | null {
  const gradient = childNamed(fill, 'gradientFill');
  if (gradient) return readColor(childNamed(childNamed(gradient, 'stop'), 'color'), theme) ?? null;
  const pattern = childNamed(fill, 'patternFill');
  const type = pattern?.attributes['patternType'];
  if (!pattern || type === 'none' || (type === undefined && !differential)) return null;
  // A solid fill of a conditional format keeps its colour in bgColor, one of a cell in fgColor.
  const [first, second] = differential
    ? (['bgColor', 'fgColor'] as const)
    : (['fgColor', 'bgColor'] as const);
  return (
    readColor(childNamed(pattern, first), theme) ?? readColor(childNamed(pattern, second), theme) ?? null
  );
}

export function makeFill(color: string | null, differential: boolean): XmlElement {
  if (color === null) return element('fill', {}, [element('patternFill', { patternType: 'none' })]);
  if (differential) {
    return element('fill', {}, [element('patternFill', {}, [element('bgColor', colorAttributes(color))])]);
  }
  return element('fill', {}, [
    element('patternFill', { patternType: 'solid' }, [
      element('fgColor', colorAttributes(color)),
      element('bgColor', { indexed: 64 }),
    ]),
  ]);
}

export function readBorder(
  border: XmlElement | undefined,
  theme: readonly string[],
): Partial<Record<BorderSide, BorderLine>> {
  const lines: Partial<Record<BorderSide, BorderLine>> = {};
  for (const side of borderSides) {
    const other = side === 'left' ? 'start' : side === 'right' ? 'end' : side;
    const line = childNamed(border, side) ?? childNamed(border, other);
    const style = line?.attributes['style'];
    if (line && style !== undefined && style !== 'none') {
      lines[side] = {
        style: style as LineStyle,
        color: readColor(childNamed(line, 'color'), theme) ?? '#000000',
      };
    }
  }
  return lines;
}

export function writeBorder(border: XmlElement, patch: Partial<Record<BorderSide, BorderLine | null>>): void {
  for (const [side, line] of Object.entries(patch)) {
    const made = line
      ? element(side, { style: line.style }, [element('color', colorAttributes(line.color))])
      : element(side);
    replaceChildren(border, side, [made]);
  }
}

export function readDifferential(dxf: XmlElement, theme: readonly string[]): DifferentialStyle {
  const font = childNamed(dxf, 'font');
  const fill = childNamed(dxf, 'fill');
  const border = childNamed(dxf, 'border');
  const format = childNamed(dxf, 'numFmt')?.attributes['formatCode'];
  const color = fill ? readFill(fill, theme, true) : null;
  return {
    ...(font ? { font: readFont(font, theme) } : {}),
    ...(color === null ? {} : { fill: color }),
    ...(border ? { border: readBorder(border, theme) } : {}),
    ...(format === undefined ? {} : { numberFormat: format }),
  };
}

export function writeDifferential(dxf: XmlElement, patch: DifferentialPatch): void {
  if (patch.font) writeFont(ensureChild(dxf, 'font'), patch.font);
  if (patch.fill !== undefined)
    replaceChildren(dxf, 'fill', patch.fill === null ? [] : [makeFill(patch.fill, true)]);
  if (patch.border) writeBorder(ensureChild(dxf, 'border'), patch.border);
  if (patch.numberFormat !== undefined) {
    replaceChildren(dxf, 'numFmt', []);
    insertChild(dxf, element('numFmt', { numFmtId: 200, formatCode: patch.numberFormat }));
  }
}

export function countChildren(list: XmlElement): void {
  setAttribute(list, 'count', list.children.length);
}
