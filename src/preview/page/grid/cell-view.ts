import type { CSSProperties } from 'react';
import type { CellStyle, DifferentialStyle } from '../../host/document/cell-style';
import { type Area, parseArea } from '../../host/document/address';
import type { Locale } from '../../host/document/entry';
import type { HostSheet } from '../../host/document/sheet';
import type { HostWorkbook } from '../../host/document/workbook';
import { childNamed } from '../../host/file/xml';
import { overTableStyle, withDifference } from '../look/combined-style';
import { kindOf, shownText } from '../look/shown-text';
import { checkedAt } from '../desk/cell-boxes';
import { borderRule, styleRules } from '../look/style-rules';
import { tableLook } from '../look/table-look';
import { mergeAt } from './cell-place';
import { sizeOf, startOf } from './line-offsets';
import { cellPadding } from './needed-row-heights';
import { roomForText } from './room-for-text';
import type { SheetLayout } from './sheet-layout';

/** What a painter needs besides the place. */
export interface Painting {
  readonly workbook: HostWorkbook;
  readonly sheet: HostSheet;
  readonly layout: SheetLayout;
  readonly locale: Locale;
  readonly conditional: ReadonlyMap<string, DifferentialStyle>;
}

/** One cell as it is painted; its place is counted from the sheet's first column and the row's top. */
export interface CellView {
  readonly text: string;
  /** The whole text where only `####` fits. */
  readonly fullText: string | undefined;
  readonly box: CSSProperties;
  readonly rules: CSSProperties;
  readonly isWrapped: boolean;
  readonly isTurned: boolean;
  /** Pixels that the text may take on either side beyond its cell. */
  readonly room: { readonly left: number; readonly right: number } | undefined;
  readonly hasFilterMark: boolean;
  /** Of the checkbox that stands in the place of the text; undefined where there is none. */
  readonly isChecked: boolean | undefined;
  readonly span: Area | undefined;
}

function effectiveStyle({ workbook, sheet, conditional }: Painting, row: number, column: number): CellStyle {
  const own = workbook.styles.style(sheet.styleAt(row, column));
  const table = sheet.tables.find(
    ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
  const based = table ? overTableStyle(own, tableLook(table, row, column)) : own;
  return withDifference(based, conditional.get(`${row},${column}`));
}

function hasFilterMark(sheet: HostSheet, row: number, column: number): boolean {
  const ownFilter = parseArea(childNamed(sheet.root, 'autoFilter')?.attributes['ref'] ?? '');
  const areas = sheet.tables.flatMap((table) =>
    table.hasFilterButtons && table.showHeaders ? [table.area] : [],
  );
  return [...areas, ...(ownFilter ? [ownFilter] : [])].some(
    ({ top, left, right }) => row === top && column >= left && column <= right,
  );
}

/** Lines between cells belong to both: the right and lower ones are painted, whoever of the two has them. */
function borders(painting: Painting, style: CellStyle, area: Area): CSSProperties {
  const end = effectiveStyle(painting, area.bottom, area.right).border;
  const right =
    end.right ?? style.border.right ?? effectiveStyle(painting, area.top, area.right + 1).border.left;
  const bottom =
    end.bottom ?? style.border.bottom ?? effectiveStyle(painting, area.bottom + 1, area.left).border.top;
  const grid = style.fill ?? (painting.layout.showGridLines ? 'var(--grid-line)' : 'transparent');
  return {
    borderRight: right ? borderRule(right) : `1px solid ${grid}`,
    borderBottom: bottom ? borderRule(bottom) : `1px solid ${grid}`,
    ...(style.border.left && area.left === 0 ? { borderLeft: borderRule(style.border.left) } : {}),
  };
}

/** Looks up how a cell is painted; undefined for a cell that a merged one covers. */
export function viewCell(painting: Painting, row: number, column: number): CellView | undefined {
  const { workbook, sheet, layout, locale } = painting;
  const span = sheet.merges.length > 0 ? mergeAt(sheet, { row, column }) : undefined;
  if (span && (span.top !== row || span.left !== column)) return undefined;
  const area = span ?? { top: row, left: column, bottom: row, right: column };
  const width = sizeOf(layout.columns, area.left, area.right);
  const style = effectiveStyle(painting, row, column);
  const value = sheet.valueAt(row, column);
  const kind = kindOf(value);
  const text = shownText(value, style, locale, width - 2 * cellPadding);
  const isWrapped = style.wrapText;
  const mayRunOver =
    kind === 'text' && !isWrapped && !span && style.rotation === 0 && style.horizontal !== 'fill';
  return {
    text,
    fullText: text.startsWith('#') && kind === 'number' ? workbookText(painting, row, column) : undefined,
    box: {
      left: startOf(layout.columns, column),
      width,
      height: sizeOf(layout.rows, area.top, area.bottom),
      ...borders(painting, style, area),
    },
    rules: styleRules(style, kind),
    isWrapped,
    isTurned: style.rotation === 90 || style.rotation === 255,
    room: mayRunOver ? roomForText(sheet, layout, { row, column }, text, style) : undefined,
    hasFilterMark: hasFilterMark(sheet, row, column),
    isChecked: checkedAt(workbook, sheet, row, column),
    span,
  };
}

function workbookText(painting: Painting, row: number, column: number): string {
  const style = effectiveStyle(painting, row, column);
  return shownText(painting.sheet.valueAt(row, column), style, painting.locale, Infinity);
}
