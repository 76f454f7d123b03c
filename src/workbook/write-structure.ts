import { addressIn, areaAddress, cellAddress, columnLetters } from '../domain/address';
import type { NewSheet, SheetMark, SheetName, TableArea } from '../domain/plan';
import type { HeldRanges, Place } from './held-ranges';

/** One centimetre, in points: lists are wide. */
const SIDE_MARGIN = 28;
/** Below each page, in Excel's own codes: of which sheet it is, which page, and of how many. */
const SHEET_AND_PAGE = '&A – &P/&N';

/** Queues new sheets, whose ids come with the next sync, at the end of the workbook, with frozen panes and print set-up (A4, one page wide, page breaks). */
export function addSheets(
  context: Excel.RequestContext,
  sheets: readonly NewSheet[],
): readonly Excel.Worksheet[] {
  return sheets.map(({ name, frozenRows, frozenColumns, print, hiddenNames = [] }) => {
    const sheet = context.workbook.worksheets.add(name).load('id,name');
    if (frozenRows > 0 && frozenColumns > 0) {
      sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns));
    } else if (frozenRows > 0) {
      sheet.freezePanes.freezeRows(frozenRows);
    }
    const { pageLayout } = sheet;
    pageLayout.paperSize = Excel.PaperType.a4;
    pageLayout.orientation = print.landscape
      ? Excel.PageOrientation.landscape
      : Excel.PageOrientation.portrait;
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.leftMargin = SIDE_MARGIN;
    pageLayout.rightMargin = SIDE_MARGIN;
    if (print.columns !== null) {
      const runs = print.columns.map(({ first, last }) => `${columnLetters(first)}:${columnLetters(last)}`);
      pageLayout.setPrintArea(sheet.getRanges(runs.join()));
    }
    if (print.titleRows) {
      pageLayout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
    }
    if (print.pageNumbers) pageLayout.headersFooters.defaultForAllPages.centerFooter = SHEET_AND_PAGE;
    for (const row of print.pageBreaks ?? []) sheet.horizontalPageBreaks.add(cellAddress(row, 0));
    for (const named of hiddenNames) {
      const stands = 'area' in named ? sheet.getRange(areaAddress(named.area)) : `="${named.text}"`;
      sheet.names.add(named.name, stands).visible = false;
    }
    return sheet;
  });
}

export function mergeAreas(held: HeldRanges, merges: readonly Place[]): void {
  for (const place of merges) held.at(place).merge();
}

const TABLE_STYLE = 'TableStyleLight9';

/** Queues new tables over cells that hold their headers already. */
export function addTables(
  context: Excel.RequestContext,
  held: HeldRanges,
  tables: readonly TableArea[],
): void {
  for (const { name, ...place } of tables.filter(({ isNew }) => isNew)) {
    const table = context.workbook.tables.add(held.at(place), true);
    table.name = name;
    table.style = TABLE_STYLE;
  }
}

/**
 * Queues the new extent of tables that stand, before their new rows are written: what is written right below a
 * table would be no part of it, and in the way of the next run, if the growth failed. Rows are not added through
 * the table, which causes merge conflicts between co-authors (office-js issues 3191, 3013).
 */
export function growTables(
  held: HeldRanges,
  tables: readonly TableArea[],
  standing: ReadonlyMap<string, Excel.Table>,
): void {
  for (const { name, newHeadings, ...place } of tables.filter(({ isNew }) => !isNew)) {
    const table = standing.get(name);
    if (!table) throw new Error(`The table ${name} is to grow and was not read`);
    const range = held.at(place);
    // What stands over a new column is what Excel calls it.
    for (const [index, heading] of (newHeadings ?? []).entries()) {
      const column = place.area.columnCount - (newHeadings ?? []).length + index;
      range.getCell(0, column).values = [[heading]];
    }
    table.resize(range);
  }
}

/** Queues a sheet's own marks, hidden names for texts, and its names for whole columns, which people may see. */
export function markSheets(
  sheetOf: (name: string) => Excel.Worksheet,
  marks: readonly SheetMark[],
  standing: ReadonlySet<string>,
): void {
  for (const of of marks) {
    const { sheet, name } = of;
    const scope = sheetOf(sheet).names;
    if (standing.has(`${sheet}!${name}`)) scope.getItem(name).delete();
    // By its range: the sheet may have been renamed since the plan was made.
    if ('area' in of) scope.add(name, sheetOf(sheet).getRange(addressIn(of.area)));
    else scope.add(name, `="${of.mark}"`).visible = false;
  }
}

/** Queues hidden names of the sheet's own scope for the ranges read for them; a standing name is pointed anew. */
export function nameAreas(
  sheetOf: (name: string) => Excel.Worksheet,
  names: ReadonlyMap<SheetName, Excel.Range>,
  standing: ReadonlySet<string>,
): void {
  for (const [{ sheet, name }, range] of names) {
    const scope = sheetOf(sheet).names;
    if (standing.has(`${sheet}!${name}`)) scope.getItem(name).delete();
    scope.add(name, range).visible = false;
  }
}
