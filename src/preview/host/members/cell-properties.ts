import { columnCount, areaName, quoteSheet, rowCount } from '../document/address';
import { applyStyle } from '../document/apply-style';
import type { BorderLine, BorderSide, CellStyle, FontStyle, StylePatch } from '../document/cell-style';
import { assertActionOpen, isUnbounded } from '../document/limits';
import { columnPoints, rowPoints, setColumnPoints } from '../document/sizes';
import { block, flag, isMissing, isRecord, list, number, oneOf, options, text } from '../protocol/arguments';
import { hostError } from '../protocol/host-error';
import { apiLine, fileLine, lineStyles, weights } from './borders';
import { color, fontSize } from './fill-font';
import { apiName, horizontals, verticals } from './range-format';
import type { RangeHandle } from './range-handle';
import { perCell, styleAt } from './range-values';

type Wanted = Readonly<Record<string, unknown>>;

const sides: Readonly<Record<string, BorderSide>> = {
  left: 'left',
  right: 'right',
  top: 'top',
  bottom: 'bottom',
};

function readers(style: CellStyle): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  return {
    fill: { color: style.fill ?? '#FFFFFF' },
    font: {
      name: style.font.name,
      size: style.font.size,
      bold: style.font.bold,
      italic: style.font.italic,
      strikethrough: style.font.strikethrough,
      underline: style.font.underline,
      color: style.font.color,
      superscript: style.font.script === 'superscript',
      subscript: style.font.script === 'subscript',
    },
    borders: Object.fromEntries(
      Object.entries(sides).map(([name, side]) => {
        const line = style.border[side];
        const [lineStyle, weight] = apiLine(line);
        return [name, { style: lineStyle, weight, color: line?.color ?? '#000000' }];
      }),
    ),
    protection: { locked: style.locked, formulaHidden: style.formulaHidden },
  };
}

function plain(style: CellStyle): Readonly<Record<string, unknown>> {
  return {
    horizontalAlignment: apiName(horizontals, style.horizontal),
    verticalAlignment: apiName(verticals, style.vertical),
    wrapText: style.wrapText,
    shrinkToFit: style.shrinkToFit,
    indentLevel: style.indent,
    textOrientation: style.rotation,
  };
}

function unknown(name: string): Error {
  return hostError('ApiNotFound', `CellProperties.${name} is not known to this host`);
}

function pickFormat(style: CellStyle, wanted: Wanted): Record<string, unknown> {
  const groups = readers(style);
  const single = plain(style);
  const result: Record<string, unknown> = {};
  for (const [name, below] of Object.entries(wanted)) {
    const group = groups[name];
    if (group && isRecord(below)) {
      result[name] = Object.fromEntries(
        Object.keys(below).map((key) => {
          if (!Object.hasOwn(group, key)) throw unknown(`format.${name}.${key}`);
          return [key, group[key]];
        }),
      );
    } else if (Object.hasOwn(single, name)) result[name] = single[name];
    else throw unknown(`format.${name}`);
  }
  return result;
}

/** `getCellProperties`: per cell what the options ask for. */
export function readCellProperties(handle: RangeHandle, wanted: unknown): unknown {
  const asked = options(wanted, ['address', 'addressLocal', 'format', 'hidden'], 'CellPropertiesLoadOptions');
  return perCell(handle, (row, column) => {
    const cell: Record<string, unknown> = {};
    const place = `${quoteSheet(handle.sheet.name)}!${areaName({ top: row, bottom: row, left: column, right: column })}`;
    if (asked['address'] === true) cell['address'] = place;
    if (asked['addressLocal'] === true) cell['addressLocal'] = place;
    if (asked['hidden'] === true)
      cell['hidden'] = handle.sheet.isRowHidden(row) || handle.sheet.isColumnHidden(column);
    if (isRecord(asked['format'])) cell['format'] = pickFormat(styleAt(handle, row, column), asked['format']);
    return cell;
  });
}

function fontPatch(value: unknown): Partial<FontStyle> {
  const known = ['name', 'size', 'bold', 'italic', 'strikethrough', 'underline', 'color'];
  const given = options(value, known, 'CellPropertiesFont');
  const patch: { -readonly [Key in keyof FontStyle]?: FontStyle[Key] } = {};
  if (!isMissing(given['name'])) patch.name = text(given['name'], 'font.name');
  if (!isMissing(given['size'])) patch.size = fontSize(given['size']);
  if (!isMissing(given['bold'])) patch.bold = flag(given['bold'], 'font.bold');
  if (!isMissing(given['italic'])) patch.italic = flag(given['italic'], 'font.italic');
  if (!isMissing(given['strikethrough']))
    patch.strikethrough = flag(given['strikethrough'], 'font.strikethrough');
  if (!isMissing(given['color'])) patch.color = color(given['color'], 'font.color');
  if (!isMissing(given['underline'])) {
    const names = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;
    patch.underline = oneOf(given['underline'], names, 'font.underline');
  }
  return patch;
}

function borderPatch(value: unknown): Partial<Record<BorderSide, BorderLine | null>> {
  const patch: Partial<Record<BorderSide, BorderLine | null>> = {};
  const given = options(value, Object.keys(sides), 'CellBorderCollection');
  for (const [name, line] of Object.entries(given)) {
    const side = sides[name];
    if (isMissing(line) || side === undefined) continue;
    const drawn = options(line, ['style', 'weight', 'color'], 'CellBorder');
    const style = oneOf(drawn['style'], lineStyles, 'CellBorder.style', 'Continuous');
    const fileStyle = fileLine(style, oneOf(drawn['weight'], weights, 'CellBorder.weight', 'Thin'));
    const lineColor = isMissing(drawn['color']) ? '#000000' : color(drawn['color'], 'CellBorder.color');
    patch[side] = fileStyle === null ? null : { style: fileStyle, color: lineColor };
  }
  return patch;
}

const formatKeys = [
  'fill',
  'font',
  'borders',
  'protection',
  'horizontalAlignment',
  'verticalAlignment',
  'wrapText',
  'indentLevel',
];

function patchOf(value: unknown): StylePatch {
  const given = options(value, formatKeys, 'CellPropertiesFormat');
  const alignment: { horizontal?: string; vertical?: string; wrapText?: boolean; indent?: number } = {};
  if (!isMissing(given['horizontalAlignment'])) {
    alignment.horizontal =
      horizontals[
        oneOf(given['horizontalAlignment'], Object.keys(horizontals), 'format.horizontalAlignment')
      ] ?? 'general';
  }
  if (!isMissing(given['verticalAlignment'])) {
    alignment.vertical =
      verticals[oneOf(given['verticalAlignment'], Object.keys(verticals), 'format.verticalAlignment')] ??
      'bottom';
  }
  if (!isMissing(given['wrapText'])) alignment.wrapText = flag(given['wrapText'], 'format.wrapText');
  if (!isMissing(given['indentLevel'])) alignment.indent = number(given['indentLevel'], 'format.indentLevel');
  const fill = isMissing(given['fill'])
    ? undefined
    : options(given['fill'], ['color'], 'CellPropertiesFill')['color'];
  const protection = isMissing(given['protection'])
    ? undefined
    : options(given['protection'], ['locked', 'formulaHidden'], 'CellPropertiesProtection');
  return {
    ...(isMissing(given['font']) ? {} : { font: fontPatch(given['font']) }),
    ...(isMissing(given['borders']) ? {} : { border: borderPatch(given['borders']) }),
    ...(isMissing(fill) ? {} : { fill: fill === '' ? null : color(fill, 'fill.color') }),
    ...(Object.keys(alignment).length === 0 ? {} : { alignment }),
    ...(isMissing(protection?.['locked']) ? {} : { locked: flag(protection['locked'], 'protection.locked') }),
    ...(isMissing(protection?.['formulaHidden'])
      ? {}
      : { formulaHidden: flag(protection['formulaHidden'], 'protection.formulaHidden') }),
  };
}

/** `setCellProperties`: a 2-D array of settable formats; null or an empty object leaves a cell as it is. */
export function writeCellProperties(handle: RangeHandle, data: unknown): void {
  const { area, workbook, sheet } = handle;
  assertActionOpen(sheet, 'formatCells');
  if (isUnbounded(area)) throw hostError('InvalidArgument', 'setCellProperties needs a bounded range.');
  const cells = block(
    list(data, 'setCellProperties'),
    rowCount(area),
    columnCount(area),
    'setCellProperties',
  );
  const patches = cells.map((row) =>
    row.map((cell) => {
      if (isMissing(cell)) return undefined;
      const format = options(cell, ['format'], 'SettableCellProperties')['format'];
      return isMissing(format) ? undefined : patchOf(format);
    }),
  );
  applyStyle(workbook, sheet, area, (row, column) => patches[row - area.top]?.[column - area.left]);
}

const lineKeys = {
  column: { hidden: 'columnHidden', index: 'columnIndex', size: 'columnWidth' },
  row: { hidden: 'rowHidden', index: 'rowIndex', size: 'rowHeight' },
} as const;

/** `getColumnProperties`, `getRowProperties`. */
export function readLineProperties(handle: RangeHandle, wanted: unknown, axis: 'column' | 'row'): unknown {
  const { area, sheet } = handle;
  const keys = lineKeys[axis];
  const asked = options(wanted, ['address', 'format', keys.hidden, keys.index], `${axis} properties`);
  const [first, last] = axis === 'column' ? [area.left, area.right] : [area.top, area.bottom];
  return Array.from({ length: last - first + 1 }, (_, offset) => {
    const index = first + offset;
    const line: Record<string, unknown> = {};
    const part =
      axis === 'column' ? { ...area, left: index, right: index } : { ...area, top: index, bottom: index };
    if (asked['address'] === true) line['address'] = `${quoteSheet(sheet.name)}!${areaName(part)}`;
    if (asked[keys.index] === true) line[keys.index] = index;
    if (asked[keys.hidden] === true) {
      line[keys.hidden] = axis === 'column' ? sheet.isColumnHidden(index) : sheet.isRowHidden(index);
    }
    if (isRecord(asked['format'])) {
      const format = options(asked['format'], [keys.size], `${axis} properties format`);
      if (format[keys.size] === true) {
        line['format'] = {
          [keys.size]: axis === 'column' ? columnPoints(sheet, index) : rowPoints(sheet, index),
        };
      }
    }
    return line;
  });
}

/** `setColumnProperties`, `setRowProperties`. */
export function writeLineProperties(handle: RangeHandle, data: unknown, axis: 'column' | 'row'): void {
  const { area, sheet } = handle;
  const keys = lineKeys[axis];
  assertActionOpen(sheet, axis === 'column' ? 'formatColumns' : 'formatRows');
  const [first, last] = axis === 'column' ? [area.left, area.right] : [area.top, area.bottom];
  const lines = list(data, `${axis} properties`);
  if (lines.length !== last - first + 1) {
    throw hostError('InvalidArgument', `${lines.length} ${axis} properties do not fit the range.`);
  }
  for (const [offset, line] of lines.entries()) {
    if (isMissing(line)) continue;
    const given = options(line, ['format', keys.hidden], `${axis} properties`);
    const index = first + offset;
    const properties = axis === 'column' ? sheet.ensureColumn(index) : sheet.ensureRow(index);
    const format = isMissing(given['format'])
      ? {}
      : options(given['format'], [keys.size], `${axis} properties format`);
    const size = format[keys.size];
    if (!isMissing(size) && axis === 'column') setColumnPoints(sheet, index, number(size, keys.size));
    if (!isMissing(size) && axis === 'row') sheet.ensureRow(index).height = number(size, keys.size);
    if (!isMissing(given[keys.hidden])) properties.hidden = flag(given[keys.hidden], keys.hidden);
  }
  handle.workbook.announce({ kind: 'format', sheet, area });
}
