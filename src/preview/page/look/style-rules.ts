import type { CSSProperties } from 'react';
import type { BorderLine, CellStyle, FontStyle } from '../../host/document/cell-style';
import { fontFamily, fontPixels, lineHeight } from './cell-font';

const lineStyles: Readonly<Record<BorderLine['style'], string>> = {
  thin: '1px solid',
  hair: '1px dotted',
  dotted: '1px dotted',
  dashed: '1px dashed',
  dashDot: '1px dashed',
  dashDotDot: '1px dashed',
  medium: '2px solid',
  mediumDashed: '2px dashed',
  mediumDashDot: '2px dashed',
  mediumDashDotDot: '2px dashed',
  slantDashDot: '2px dashed',
  thick: '3px solid',
  double: '3px double',
};

/** A border line in CSS. */
export function borderRule(line: BorderLine): string {
  return `${lineStyles[line.style]} ${line.color}`;
}

function decoration({ underline, strikethrough }: FontStyle): string {
  const lines = [underline === 'None' ? '' : 'underline', strikethrough ? 'line-through' : '']
    .join(' ')
    .trim();
  const isDouble = underline === 'Double' || underline === 'DoubleAccountant';
  return isDouble ? `${lines} double` : lines;
}

const verticals: Readonly<Record<string, string>> = {
  top: 'flex-start',
  center: 'center',
  bottom: 'flex-end',
};
const horizontals: Readonly<Record<string, CSSProperties['textAlign']>> = {
  left: 'left',
  fill: 'left',
  right: 'right',
  center: 'center',
  centerContinuous: 'center',
  justify: 'justify',
  distributed: 'justify',
};

/** What kind of value a cell shows; decides its alignment when the format leaves it open. */
export type ValueKind = 'text' | 'number' | 'flag' | 'blank';

/** The side a cell's text stands on. */
export function alignmentOf(style: CellStyle, kind: ValueKind): CSSProperties['textAlign'] {
  const chosen = horizontals[style.horizontal];
  if (chosen !== undefined) return chosen;
  if (kind === 'number') return 'right';
  return kind === 'flag' ? 'center' : 'left';
}

/** The rules of a cell's text and fill; borders and place are its row's business. */
export function styleRules(style: CellStyle, kind: ValueKind): CSSProperties {
  const { font } = style;
  const align = alignmentOf(style, kind);
  const indent = style.indent * 9;
  const lines = decoration(font);
  return {
    ...(style.fill === null ? {} : { backgroundColor: style.fill }),
    color: font.color,
    fontFamily: fontFamily(font),
    fontSize: font.script === 'none' ? fontPixels(font) : fontPixels(font) * 0.7,
    lineHeight: `${lineHeight(font)}px`,
    ...(font.bold ? { fontWeight: 700 } : {}),
    ...(font.italic ? { fontStyle: 'italic' } : {}),
    ...(lines === '' ? {} : { textDecoration: lines }),
    textAlign: align,
    alignItems: verticals[style.vertical] ?? 'flex-end',
    ...(indent > 0 && align === 'left' ? { paddingLeft: 3 + indent } : {}),
    ...(indent > 0 && align === 'right' ? { paddingRight: 3 + indent } : {}),
  };
}
