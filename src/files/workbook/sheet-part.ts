import { type Area, cellAddress } from '../../domain/address';
import { damaged, holdTo } from '../file-fault';
import { LIMITS } from '../limits';
import type { WorkbookPackage } from '../package/workbook-package';
import { flag, relationshipId, whole, type XmlAttributes } from '../xml/xml-attributes';
import { parseArea, parseCell } from './cell-reference';
import { readCellValue } from './cell-value';
import { FilledBox } from './filled-box';
import { type CellText, TextCollector } from './text-collector';

/** A format of blank cells: of columns where no row says otherwise, of rows where no cell does. */
export interface ColumnStyle {
  readonly from: number;
  readonly to: number;
  readonly style: number;
}

/** A worksheet part as it stands, the cells without their place in the rectangle. */
export interface SheetPart {
  readonly box: FilledBox;
  readonly merges: readonly Area[];
  readonly columnStyles: readonly ColumnStyle[];
  /** The relationships of the tables that stand on the sheet. */
  readonly tables: readonly string[];
  /** True where rows or blank cells from the filled ones up have a style of their own: `readBlankStyles` gives them. */
  readonly hasBlankStyles: boolean;
  readonly notCalculated: { readonly cells: number; readonly first: string };
  /** Among the filled ones, hidden by hand or by a filter. */
  readonly hiddenRows: readonly number[];
}

const LAST_ROW = 1_048_576;

/** Rows and cells may leave out where they stand: then they follow on each other. */
class CellPlace {
  row = -1;
  column = -1;

  openRow(attributes: XmlAttributes): void {
    this.row = attributes.has('r') ? (whole(attributes, 'r') ?? 0) - 1 : this.row + 1;
    this.column = -1;
    if (this.row < 0 || this.row >= LAST_ROW) throw damaged();
  }

  openCell(attributes: XmlAttributes): void {
    const reference = attributes.get('r');
    const place = reference === undefined ? { row: this.row, column: this.column + 1 } : parseCell(reference);
    if (!place || place.row < 0) throw damaged();
    this.row = place.row;
    this.column = place.column;
  }
}

export async function readSheetPart(
  files: WorkbookPackage,
  path: string,
  texts: readonly CellText[],
  mostCells: number,
): Promise<SheetPart> {
  const box = new FilledBox(mostCells);
  const merges: Area[] = [];
  const columnStyles: ColumnStyle[] = [];
  const tables: string[] = [];
  const hidden: number[] = [];
  const notCalculated = { cells: 0, first: '' };
  let firstBlankStyle = Infinity;

  const place = new CellPlace();
  const inline = new TextCollector();
  let cell: XmlAttributes | null = null;
  let isFormula = false;
  /** What stands in `v`; null where there is none. */
  let stored: string | null = null;
  let isInValue = false;
  let isInInline = false;

  const closeCell = (attributes: XmlAttributes): void => {
    const { row, column } = place;
    const type = attributes.get('t') ?? 'n';
    const style = whole(attributes, 's') ?? 0;
    const inlineText = inline.take();
    const isBlankNumber = stored === '' && type !== 'str';
    if (isFormula && (stored === null || isBlankNumber)) {
      notCalculated.cells++;
      notCalculated.first ||= cellAddress(row, column);
      box.add({ row, column, style, value: '' });
      return;
    }
    const value =
      type === 'inlineStr'
        ? inlineText
        : stored === null || isBlankNumber
          ? ''
          : readCellValue(type, stored, texts);
    // A formula fills its cell even with "", a constant does not: as the used range of Excel has it.
    if (isFormula || (typeof value === 'object' ? value.text : value) !== '')
      box.add({ row, column, style, value, ...(type === 'e' && { isError: true }) });
    else if (style !== 0 || columnStyles.length > 0) firstBlankStyle = Math.min(firstBlankStyle, row);
  };

  await files.scan(path, {
    open: (name, attributes, parent) => {
      if (parent === '' && name !== 'worksheet') throw damaged();
      if (isInInline) inline.open(name, attributes, parent);
      else if (name === 'row' && parent === 'sheetData') {
        place.openRow(attributes);
        if (flag(attributes, 'hidden')) hidden.push(place.row);
        if (flag(attributes, 'customFormat')) firstBlankStyle = Math.min(firstBlankStyle, place.row);
      } else if (name === 'c' && parent === 'row') {
        place.openCell(attributes);
        cell = attributes;
        isFormula = false;
        stored = null;
      } else if (name === 'f' && parent === 'c') isFormula = true;
      else if (name === 'v' && parent === 'c') {
        stored = '';
        isInValue = true;
      } else if (name === 'is' && parent === 'c') isInInline = true;
      else if (name === 'mergeCell' && parent === 'mergeCells') {
        const area = parseArea(attributes.get('ref') ?? '');
        if (!area) throw damaged();
        merges.push(area);
        holdTo('merged-areas', merges.length, LIMITS.mergedAreas);
      } else if (name === 'col' && parent === 'cols') {
        const style = whole(attributes, 'style') ?? 0;
        const from = (whole(attributes, 'min') ?? 1) - 1;
        if (style !== 0) columnStyles.push({ from, to: (whole(attributes, 'max') ?? 0) - 1, style });
      } else if (name === 'tablePart' && parent === 'tableParts') tables.push(relationshipId(attributes));
    },
    text: (text) => {
      if (isInInline) inline.add(text);
      else if (isInValue) stored = (stored ?? '') + text;
    },
    close: (name) => {
      if (name === 'is') isInInline = false;
      else if (isInInline) inline.close(name);
      else if (name === 'v') isInValue = false;
      else if (name === 'c' && cell) {
        closeCell(cell);
        cell = null;
      }
    },
  });
  // Sheets formatted to their last row are read once, as long as the formats begin below what is filled.
  const hasBlankStyles = firstBlankStyle < box.row + box.rowCount;
  const hiddenRows = hidden.filter((row) => box.holds(row, box.column));
  return { box, merges, columnStyles, tables, hasBlankStyles, notCalculated, hiddenRows };
}

/**
 * A second reading for the formats of blank cells among the filled ones. In the first one it is not known yet which of
 * a million formatted cells those will be.
 */
export async function readBlankStyles(
  files: WorkbookPackage,
  path: string,
  box: FilledBox,
  takeRow: (row: number, style: number) => void,
  takeCell: (row: number, column: number, style: number) => void,
): Promise<void> {
  const place = new CellPlace();
  await files.scan(path, {
    open: (name, attributes, parent) => {
      if (name === 'row' && parent === 'sheetData') {
        place.openRow(attributes);
        if (flag(attributes, 'customFormat') && box.holds(place.row, box.column))
          takeRow(place.row, whole(attributes, 's') ?? 0);
      } else if (name === 'c' && parent === 'row') {
        place.openCell(attributes);
        if (box.holds(place.row, place.column))
          takeCell(place.row, place.column, whole(attributes, 's') ?? 0);
      }
    },
  });
}
