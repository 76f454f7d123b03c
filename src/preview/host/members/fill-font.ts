import { applyStyle } from '../document/apply-style';
import type { CellStyle, FontStyle, StylePatch } from '../document/cell-style';
import { assertActionOpen, stylesIn } from '../document/limits';
import { normalizeColor } from '../file/colors';
import { type ApiClass, type ScalarMember, defineClass, method } from '../protocol/api-class';
import { flag, number, oneOf, text } from '../protocol/arguments';
import { hostError } from '../protocol/host-error';
import type { RangeHandle } from './range-handle';

/** The ranges a format object stands for: one, or all of a RangeAreas. */
export type FormatTarget = readonly RangeHandle[];

/** What all cells agree on; undefined when they do not. */
export function common<Value>(target: FormatTarget, pick: (style: CellStyle) => Value): Value | undefined {
  let first: Value | undefined;
  let seen = false;
  for (const handle of target) {
    for (const style of stylesIn(handle.sheet, handle.area)) {
      const value = pick(handle.workbook.styles.style(style));
      if (seen && value !== first) return undefined;
      first = value;
      seen = true;
    }
  }
  return first;
}

export function format(target: FormatTarget, patch: StylePatch): void {
  for (const handle of target) {
    assertActionOpen(handle.sheet, 'formatCells');
    applyStyle(handle.workbook, handle.sheet, handle.area, patch);
  }
}

export function color(value: unknown, what: string): string {
  const read = normalizeColor(text(value, what));
  if (read === undefined) throw hostError('InvalidArgument', `"${String(value)}" is not a colour (${what}).`);
  return read;
}

/** Cells that differ read as an empty text where the API has a colour, as null elsewhere. */
export const rangeFill: ApiClass<FormatTarget> = defineClass<FormatTarget>({
  name: 'RangeFill',
  scalars: {
    Color: {
      // A cell without a fill reads as white.
      get: (target) => {
        const fill = common(target, (style) => style.fill);
        return fill === undefined ? '' : (fill ?? '#FFFFFF');
      },
      set: (target, value) => {
        if (value === '') format(target, { fill: null });
        else format(target, { fill: color(value, 'RangeFill.color') });
      },
    },
  },
  methods: { Clear: method([], (target) => format(target, { fill: null })) },
});

type FontKey = Exclude<keyof FontStyle, 'script'>;

function fontMember<Key extends FontKey>(
  key: Key,
  read: (value: unknown) => FontStyle[Key],
  mixed: '' | null = null,
): ScalarMember<FormatTarget> {
  return {
    get: (target) => common(target, (style) => style.font[key]) ?? mixed,
    set: (target, value) => {
      const font: Partial<Record<FontKey, unknown>> = { [key]: read(value) };
      format(target, { font: font as Partial<FontStyle> });
    },
  };
}

const underlines = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

export function fontSize(value: unknown): number {
  const size = number(value, 'RangeFont.size');
  if (size < 1 || size > 409) throw hostError('InvalidArgument', 'A font size lies between 1 and 409.');
  return size;
}

export const rangeFont: ApiClass<FormatTarget> = defineClass<FormatTarget>({
  name: 'RangeFont',
  scalars: {
    Name: fontMember('name', (value) => text(value, 'RangeFont.name')),
    Size: fontMember('size', fontSize),
    Bold: fontMember('bold', (value) => flag(value, 'RangeFont.bold')),
    Italic: fontMember('italic', (value) => flag(value, 'RangeFont.italic')),
    Strikethrough: fontMember('strikethrough', (value) => flag(value, 'RangeFont.strikethrough')),
    Underline: fontMember('underline', (value) => oneOf(value, underlines, 'RangeFont.underline')),
    Color: fontMember('color', (value) => color(value, 'RangeFont.color'), ''),
    Superscript: {
      get: (target) => common(target, (style) => style.font.script === 'superscript') ?? null,
      set: (target, value) => {
        format(target, { font: { script: flag(value, 'RangeFont.superscript') ? 'superscript' : 'none' } });
      },
    },
    Subscript: {
      get: (target) => common(target, (style) => style.font.script === 'subscript') ?? null,
      set: (target, value) => {
        format(target, { font: { script: flag(value, 'RangeFont.subscript') ? 'subscript' : 'none' } });
      },
    },
  },
});
