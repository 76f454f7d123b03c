import { hostError } from '../protocol/host-error';
import { type Area, cellArea, intersection } from './address';
import { type Entry, type Locale, readEntry } from './entry';
import type { HostSheet } from './sheet';
import { growTables } from './table-growth';
import { settleHeaders } from './table-headers';
import { longestText } from './value';
import type { HostWorkbook } from './workbook';

function entryOf(raw: unknown, textOnly: boolean, locale: Locale): Entry {
  if (typeof raw === 'boolean') return { value: raw, formula: null };
  if (typeof raw === 'number') {
    if (!Number.isFinite(raw)) throw hostError('InvalidArgument', 'A cell holds finite numbers only.');
    // A cell with the text format keeps whatever is entered as text.
    return { value: textOnly ? String(raw) : raw, formula: null };
  }
  if (typeof raw !== 'string')
    throw hostError('InvalidArgument', `A cell cannot hold ${JSON.stringify(raw)}.`);
  if (raw.length > longestText + (raw.startsWith("'") ? 1 : 0) && !raw.startsWith('=')) {
    throw hostError('InvalidArgument', `A cell holds at most ${longestText} characters.`);
  }
  if (textOnly && !raw.startsWith("'")) return { value: raw === '' ? null : raw, formula: null };
  return readEntry(raw, locale);
}

/** Puts one entry into a cell, without the consequences for tables. */
export function placeEntry(
  workbook: HostWorkbook,
  sheet: HostSheet,
  row: number,
  column: number,
  entry: Entry,
): void {
  workbook.calculation.cellChanged(sheet, row, column);
  const isBlank = entry.value === null && entry.formula === null;
  const existing = sheet.cell(row, column);
  if (isBlank && !existing) return;
  const cell = existing ?? sheet.ensureCell(row, column);
  if (cell.formula !== null || entry.formula !== null) {
    // The engine knows formula cells by identity: another formula is another cell.
    sheet.rows.get(row)?.set(column, {
      ...cell,
      value: entry.value,
      formula: entry.formula,
      rich: null,
      spill: null,
      stored: undefined,
      arrayKind: undefined,
    });
  } else {
    cell.value = entry.value;
    cell.rich = null;
  }
  const placed = sheet.cell(row, column);
  if (!placed) return;
  const style = workbook.styles.style(placed.style);
  if (entry.numberFormat !== undefined && style.numberFormat === 'General') {
    placed.style = workbook.styles.change(placed.style, { numberFormat: entry.numberFormat });
  }
  if ((entry.quotePrefix ?? false) !== style.quotePrefix && !isBlank) {
    placed.style = workbook.styles.change(placed.style, { quotePrefix: entry.quotePrefix ?? false });
  }
  if (isBlank && placed.style === sheet.inheritedStyle(row, column)) sheet.removeCell(row, column);
}

/** The merged area that swallows a cell, unless the cell is its top-left one. */
function swallowedBy(sheet: HostSheet, row: number, column: number): Area | undefined {
  return sheet.merges.find(
    (merge) =>
      row >= merge.top &&
      row <= merge.bottom &&
      column >= merge.left &&
      column <= merge.right &&
      (row !== merge.top || column !== merge.left),
  );
}

/**
 * Writes a block of raw values as Excel takes them: null leaves a cell as it is, text is read like typed text.
 * Everything is checked before the first cell changes. Tables grow and get their headers as in the grid.
 */
export function writeBlock(
  workbook: HostWorkbook,
  sheet: HostSheet,
  area: Area,
  raw: readonly (readonly unknown[])[],
  locale: Locale = 'en',
): void {
  const entries = raw.map((cells, rowIndex) =>
    cells.map((value, columnIndex) => {
      if (value === null || value === undefined) return undefined;
      const style = sheet.styleAt(area.top + rowIndex, area.left + columnIndex);
      return entryOf(value, workbook.styles.style(style).numberFormat === '@', locale);
    }),
  );
  for (const cells of sheet.rows.values()) {
    for (const cell of cells.values()) {
      // Part of a legacy array formula cannot change; a dynamic one gives way, or shows #SPILL!.
      if (cell.spill && intersection(cell.spill, area)) workbook.calculation.symbols();
    }
  }
  const growth = growTables(workbook, sheet, area, entries);
  for (const [rowIndex, cells] of entries.entries()) {
    for (const [columnIndex, entry] of cells.entries()) {
      const row = area.top + rowIndex;
      const column = area.left + columnIndex;
      if (!entry || (sheet.merges.length > 0 && swallowedBy(sheet, row, column))) continue;
      placeEntry(workbook, sheet, row, column, entry);
    }
  }
  growth();
  settleHeaders(workbook, sheet, area);
  workbook.announce({ kind: 'cells', sheet, area, type: 'RangeEdited' });
}

/** A person types into one cell and presses Enter. */
export function enterText(
  workbook: HostWorkbook,
  sheet: HostSheet,
  row: number,
  column: number,
  text: string,
  locale: Locale,
): void {
  writeBlock(workbook, sheet, cellArea(row, column), [[text]], locale);
}

/** Empties cells, formats stay. */
export function clearContents(workbook: HostWorkbook, sheet: HostSheet, area: Area): void {
  for (const [row, column] of [...sheet.cellsIn(area)]) {
    placeEntry(workbook, sheet, row, column, { value: null, formula: null });
  }
  settleHeaders(workbook, sheet, area);
  workbook.announce({ kind: 'cells', sheet, area, type: 'RangeEdited' });
}
