import type { CellStyle, DifferentialStyle } from '../../host/document/cell-style';

/** A cell's own format under what a conditional format or a table style lays over it. */
export function withDifference(style: CellStyle, over: DifferentialStyle | undefined): CellStyle {
  if (!over) return style;
  return {
    ...style,
    font: { ...style.font, ...over.font },
    fill: over.fill ?? style.fill,
    border: { ...style.border, ...over.border },
    numberFormat: over.numberFormat ?? style.numberFormat,
  };
}

/** A cell's own format over a table style: what the cell says itself wins. */
export function overTableStyle(style: CellStyle, under: DifferentialStyle | undefined): CellStyle {
  if (!under) return style;
  const plainColor = style.font.color === '#000000';
  return {
    ...style,
    font: {
      ...style.font,
      ...(plainColor && under.font?.color !== undefined ? { color: under.font.color } : {}),
      bold: style.font.bold || (under.font?.bold ?? false),
    },
    fill: style.fill ?? under.fill ?? null,
    border: { ...under.border, ...style.border },
  };
}
