import { ensureChild, insertChild } from '../file/child-order';
import { elementsNamed } from '../file/colors';
import type { FeaturePropertyBags } from '../file/feature-property-bags';
import {
  countChildren,
  makeFill,
  readBorder,
  readDifferential,
  readFill,
  readFont,
  writeBorder,
  writeDifferential,
  writeFont,
} from '../file/style-parts';
import {
  type XmlElement,
  childNamed,
  childrenNamed,
  cloneElement,
  element,
  flagAttribute,
  numberAttribute,
  serializeElement,
  setAttribute,
} from '../file/xml';
import { builtInFormats } from './built-in-formats';
import type { CellStyle, DifferentialPatch, DifferentialStyle, FontStyle, StylePatch } from './cell-style';

const plainFont: FontStyle = {
  name: 'Calibri',
  size: 11,
  bold: false,
  italic: false,
  strikethrough: false,
  underline: 'None',
  color: '#000000',
  script: 'none',
};

/**
 * The formats of a workbook, kept as the file's own style part: a change clones the format it starts from, so
 * what the host does not know of a format stays in it. Cells name formats by their index.
 */
export class StyleBook {
  private readonly read = new Map<number, CellStyle>();
  private readonly changed = new Map<string, number>();
  private readonly patchTexts = new WeakMap<StylePatch, string>();
  private readonly shared = new Map<XmlElement, Map<string, number>>();
  private readonly formatCodes = new Map<number, string>();

  constructor(
    readonly root: XmlElement,
    private readonly theme: readonly string[],
    readonly bags: FeaturePropertyBags,
  ) {
    for (const format of elementsNamed(childNamed(root, 'numFmts'), 'numFmt')) {
      this.formatCodes.set(
        numberAttribute(format, 'numFmtId') ?? -1,
        format.attributes['formatCode'] ?? 'General',
      );
    }
    for (const [name, child] of [
      ['fonts', element('font', {}, [element('sz', { val: 11 }), element('name', { val: 'Calibri' })])],
      ['fills', element('fill', {}, [element('patternFill', { patternType: 'none' })])],
      ['borders', element('border')],
      ['cellXfs', element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })],
    ] as const) {
      const list = ensureChild(root, name);
      if (list.children.length === 0) list.children.push(child);
    }
  }

  get defaultFont(): FontStyle {
    return this.style(0).font;
  }

  style(index: number): CellStyle {
    let style = this.read.get(index);
    if (!style) {
      style = this.readStyle(this.items('cellXfs', 'xf')[index] ?? element('xf'));
      this.read.set(index, style);
    }
    return style;
  }

  /** The index of the format that results from a change to another one. */
  change(index: number, patch: StylePatch): number {
    const key = `${index} ${this.textOf(patch)}`;
    let result = this.changed.get(key);
    if (result === undefined) {
      const xf = cloneElement(this.items('cellXfs', 'xf')[index] ?? element('xf'));
      this.apply(xf, patch);
      result = this.share('cellXfs', xf);
      this.changed.set(key, result);
    }
    return result;
  }

  /** A range's cells are given one patch. */
  private textOf(patch: StylePatch): string {
    let text = this.patchTexts.get(patch);
    if (text === undefined) {
      text = JSON.stringify(patch);
      this.patchTexts.set(patch, text);
    }
    return text;
  }

  differential(index: number | undefined): DifferentialStyle {
    const dxf = index === undefined ? undefined : elementsNamed(childNamed(this.root, 'dxfs'), 'dxf')[index];
    return dxf ? readDifferential(dxf, this.theme) : {};
  }

  /** Adds a changed copy of a differential format (or of an empty one) and gives its index. */
  changeDifferential(index: number | undefined, patch: DifferentialPatch): number {
    const list = ensureChild(this.root, 'dxfs');
    const old = index === undefined ? undefined : childrenNamed(list, 'dxf')[index];
    const dxf = old ? cloneElement(old) : element('dxf');
    writeDifferential(dxf, patch);
    list.children.push(dxf);
    countChildren(list);
    return list.children.length - 1;
  }

  private items(list: string, name: string): XmlElement[] {
    const parent = ensureChild(this.root, list);
    return parent.children.every((child) => typeof child !== 'string' && child.name === name)
      ? (parent.children as XmlElement[])
      : childrenNamed(parent, name);
  }

  /** The index of an equal item of a list, which is added when there is none. */
  private share(list: string, item: XmlElement): number {
    const parent = ensureChild(this.root, list);
    let known = this.shared.get(parent);
    if (!known) {
      known = new Map();
      for (const [index, child] of this.items(list, item.name).entries()) {
        const text = serializeElement(child);
        if (!known.has(text)) known.set(text, index);
      }
      this.shared.set(parent, known);
    }
    const text = serializeElement(item);
    let index = known.get(text);
    if (index === undefined) {
      parent.children.push(item);
      countChildren(parent);
      index = parent.children.length - 1;
      known.set(text, index);
    }
    return index;
  }

  private readStyle(xf: XmlElement): CellStyle {
    const font = this.items('fonts', 'font')[numberAttribute(xf, 'fontId') ?? 0];
    const border = this.items('borders', 'border')[numberAttribute(xf, 'borderId') ?? 0];
    const fill = this.items('fills', 'fill')[numberAttribute(xf, 'fillId') ?? 0];
    const alignment = childNamed(xf, 'alignment');
    const protection = childNamed(xf, 'protection');
    const format = numberAttribute(xf, 'numFmtId') ?? 0;
    return {
      font: { ...plainFont, ...(font ? readFont(font, this.theme) : {}) },
      fill: readFill(fill, this.theme, false),
      border: readBorder(border, this.theme),
      diagonalUp: flagAttribute(border, 'diagonalUp'),
      diagonalDown: flagAttribute(border, 'diagonalDown'),
      numberFormat: this.formatCodes.get(format) ?? builtInFormats[format] ?? 'General',
      horizontal: alignment?.attributes['horizontal'] ?? 'general',
      vertical: alignment?.attributes['vertical'] ?? 'bottom',
      wrapText: flagAttribute(alignment, 'wrapText'),
      shrinkToFit: flagAttribute(alignment, 'shrinkToFit'),
      indent: numberAttribute(alignment, 'indent') ?? 0,
      rotation: numberAttribute(alignment, 'textRotation') ?? 0,
      locked: flagAttribute(protection, 'locked', true),
      formulaHidden: flagAttribute(protection, 'hidden'),
      quotePrefix: flagAttribute(xf, 'quotePrefix'),
      control: this.bags.controlOf(xf),
    };
  }

  private apply(xf: XmlElement, patch: StylePatch): void {
    const copy = (list: string, name: string, attribute: string): XmlElement =>
      cloneElement(this.items(list, name)[numberAttribute(xf, attribute) ?? 0] ?? element(name));
    if (patch.font) {
      const font = copy('fonts', 'font', 'fontId');
      writeFont(font, patch.font);
      setAttribute(xf, 'fontId', this.share('fonts', font));
      setAttribute(xf, 'applyFont', true);
    }
    if (patch.fill !== undefined) {
      setAttribute(xf, 'fillId', patch.fill === null ? 0 : this.share('fills', makeFill(patch.fill, false)));
      setAttribute(xf, 'applyFill', true);
    }
    if (patch.border) {
      const border = copy('borders', 'border', 'borderId');
      writeBorder(border, patch.border);
      setAttribute(xf, 'borderId', this.share('borders', border));
      setAttribute(xf, 'applyBorder', true);
    }
    if (patch.numberFormat !== undefined) {
      setAttribute(xf, 'numFmtId', this.formatId(patch.numberFormat));
      setAttribute(xf, 'applyNumberFormat', true);
    }
    if (patch.alignment) {
      const alignment = ensureChild(xf, 'alignment');
      for (const [name, value] of Object.entries(patch.alignment)) {
        const plain =
          value === false ||
          value === 0 ||
          value === 'general' ||
          (name === 'vertical' && value === 'bottom');
        setAttribute(alignment, name === 'rotation' ? 'textRotation' : name, plain ? undefined : value);
      }
      setAttribute(xf, 'applyAlignment', true);
    }
    if (patch.locked !== undefined || patch.formulaHidden !== undefined) {
      const protection = ensureChild(xf, 'protection');
      if (patch.locked !== undefined) setAttribute(protection, 'locked', patch.locked);
      if (patch.formulaHidden !== undefined) setAttribute(protection, 'hidden', patch.formulaHidden);
      setAttribute(xf, 'applyProtection', true);
    }
    if (patch.quotePrefix !== undefined)
      setAttribute(xf, 'quotePrefix', patch.quotePrefix ? true : undefined);
    if (patch.control !== undefined) this.bags.setControl(xf, patch.control);
  }

  private formatId(code: string): number {
    for (const [id, known] of this.formatCodes) if (known === code) return id;
    const builtIn = Object.entries(builtInFormats).find(([, known]) => known === code)?.[0];
    if (builtIn !== undefined) return Number(builtIn);
    const id = Math.max(163, ...this.formatCodes.keys()) + 1;
    this.formatCodes.set(id, code);
    const list = ensureChild(this.root, 'numFmts');
    insertChild(list, element('numFmt', { numFmtId: id, formatCode: code }));
    countChildren(list);
    return id;
  }
}
