import { type Area, areaAddress, holdsArea } from '../domain/address';
import type { Plan } from '../domain/plan';
import { HostFailure, officeCodeOf } from './host-failure';

/** Cells by their sheet and address at a time when somebody looked at them. */
export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** What `areaOf` has to be loaded for. */
export const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

/**
 * Ranges that Excel holds by reference from the request in which they are first asked for: in later requests they
 * are the same cells, wherever inserted rows and columns or a new name of their sheet have taken them. What is
 * written by an address of an earlier request may be written over somebody's cells.
 */
export class HeldRanges {
  private readonly held = new Map<string, { readonly place: Place; readonly range: Excel.Range }>();
  private readonly sheets = new Map<string, Excel.Worksheet>();

  /** Holds cells of a sheet; `name` is what it is called where its places come from. */
  hold(sheet: Excel.Worksheet, { sheet: name, area }: Place): Excel.Range {
    const key = `${name}!${areaAddress(area)}`;
    const known = this.held.get(key);
    if (known) return known.range;
    const range = sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
    this.held.set(key, { place: { sheet: name, area }, range });
    return range;
  }

  holdSheet(sheet: Excel.Worksheet, name: string): void {
    this.sheets.set(name, sheet);
  }

  /** A sheet that is held, whatever it is called by now. */
  sheet(name: string): Excel.Worksheet {
    const sheet = this.sheets.get(name);
    if (!sheet) throw new Error(`The sheet ${name} is not held`);
    return sheet;
  }

  /** The cells of an address at the time when they, or others of their sheet, were held. */
  at({ sheet, area }: Place): Excel.Range {
    const exact = this.held.get(`${sheet}!${areaAddress(area)}`);
    if (exact) return exact.range;
    const near = [...this.held.values()].filter(({ place }) => place.sheet === sheet);
    const from = near.find(({ place }) => holdsArea(place.area, area)) ?? near[0];
    if (!from) throw new Error(`Nothing of ${sheet} is held`);
    return rangeFrom(from.range, from.place.area, area);
  }

  /** Some rows of cells that are held, counted within them. */
  rowsAt(place: Place, from: number, count: number): Excel.Range {
    const range = this.at(place);
    if (from === 0 && count === place.area.rowCount) return range;
    return range.getRow(from).getResizedRange(count - 1, 0);
  }

  /** Queues the question where everything that is held stands now. */
  askPlaces(): void {
    for (const { range } of this.held.values()) range.load(PLACE);
  }

  /** Whether anything that is held stands elsewhere, or has other rows or columns, than when its place was named. */
  hasMoved(): boolean {
    return [...this.held.values()].some(
      ({ place, range }) => areaAddress(areaOf(range)) !== areaAddress(place.area),
    );
  }
}

/** Other cells by their distance from a range over `base`, or some of its own. */
function rangeFrom(range: Excel.Range, base: Area, part: Area): Excel.Range {
  return range
    .getCell(part.row - base.row, part.column - base.column)
    .getResizedRange(part.rowCount - 1, part.columnCount - 1);
}

export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}

/** Everything that a plan writes to, cells and looks alike. */
export function placesOf(plan: Plan): readonly Place[] {
  return [
    ...plan.cells,
    ...plan.merges,
    ...plan.tables,
    ...plan.formats,
    ...plan.fittedRows,
    ...plan.conditionalFormats,
    ...plan.listValidations,
    ...plan.listValidations.flatMap(({ sheet, choices }) =>
      'formula' in choices ? [{ sheet, area: choices.cells }] : [],
    ),
    ...plan.dateValidations,
    ...plan.wholeNumberValidations,
    ...plan.checkboxes,
    ...plan.charts.flatMap(({ sheet, area, values, labels }) =>
      [area, values, labels].map((cells) => ({ sheet, area: cells })),
    ),
    ...plan.columnWidths.map(columnPlace),
    ...plan.rowHeights.map(rowPlace),
  ].map(({ sheet, area }) => ({ sheet, area }));
}

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** The whole column: no row that goes takes it along. */
export function columnPlace({ sheet, column }: { readonly sheet: string; readonly column: number }): Place {
  return { sheet, area: { row: 0, column, rowCount: ROWS, columnCount: 1 } };
}

export function rowPlace({ sheet, row }: { readonly sheet: string; readonly row: number }): Place {
  return { sheet, area: { row, column: 0, rowCount: 1, columnCount: 1 } };
}

/**
 * What a refusal of the arguments means: if what they were made for has moved or changed its shape, somebody was at
 * work in the rows and columns meanwhile; a fault of the software in all other cases.
 */
export async function explained(
  context: Excel.RequestContext,
  thrown: unknown,
  held: HeldRanges,
): Promise<unknown> {
  const code = officeCodeOf(thrown);
  if (code !== 'InvalidArgument' || thrown instanceof HostFailure) return thrown;
  held.askPlaces();
  try {
    await context.sync();
  } catch (unseen) {
    // Cells that are not there any more explain it as well; any other failure of the look explains nothing.
    return ['ItemNotFound', 'InvalidReference'].includes(officeCodeOf(unseen) ?? '') ? unseen : thrown;
  }
  if (!held.hasMoved()) return thrown;
  return new HostFailure('moved', code, 'Rows or columns came or went while the add-in wrote');
}

/** Queues what Excel refuses where a range has moved: to either corner of the sheet it is just as far as planned. */
export function checkPlace(range: Excel.Range, { row, column, rowCount, columnCount }: Area): void {
  range.getOffsetRange(-row, -column);
  range.getOffsetRange(ROWS - row - rowCount, COLUMNS - column - columnCount);
}
