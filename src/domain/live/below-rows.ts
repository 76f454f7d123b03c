import { valueAt } from '../sheet-values';
import type { RawSheet } from '../survey/cells/raw-sheet';
import type { Survey } from '../survey/survey';
import type { Expression } from './formula-text';
import { areaBelow } from './named-areas';
import { type NamedColumns, standingColumns } from './named-columns';
import { endOf, type RowRun, said } from './own-rows';
import { AREA_NAMES, ROW_NAMES, type RowName } from './row-names';

/** As Office.js gives errors: `#N/A`, `#DIV/0!`. */
const IS_ERROR = /^#[A-Z\d/]+[!?]?$/;

/** The rows of a list, and how it says what they are. */
export interface ListedRows {
  readonly survey: Survey;
  readonly sheet: RawSheet;
  readonly columns: NamedColumns;
  /** The column of the districts names what is below each as well. */
  readonly isNested: boolean;
}

/**
 * That below the last of a district's rows there still stands what stood there, so that no row can have come that would
 * be taken for one of the district's: in the row below, in that of the next district's name where others come between,
 * and below the last district, as far as one looks.
 */
export function belowAsRead(end: RowRun, column: number, of: ListedRows): readonly Expression[] {
  const next = nextDistrict(end, of.survey);
  return [
    ...rowBelow(endOf(end, column), end.last + 1, of),
    ...(next === null ? nothingFarBelow(end, column, of) : nameOfNext(next, end, column, of)),
  ];
}

/** The first row of the district that comes next; null below the last. */
function nextDistrict(end: RowRun, { districts }: Survey): number | null {
  const further = districts.map(({ row }) => row).filter((row) => row > end.last);
  return further.length === 0 ? null : Math.min(...further);
}

/** That the row below says what it did, or a district's name. */
function rowBelow(
  row: Expression,
  rowNow: number,
  { columns, isNested, sheet }: ListedRows,
): readonly Expression[] {
  const asked = standingColumns(columns);
  const isBlank = ({ column }: (typeof asked)[number]) => valueAt(sheet, rowNow, column) === '';
  const told = asked.find((cell) => !isBlank(cell));
  const below = (name: RowName) => `INDEX(${ROW_NAMES[name]},${row})`;
  if (told === undefined) return asked.map(({ name }) => `${below(name)}=""`);
  // The next district may be renamed, or another one come before it.
  const isNextName = told.name === 'district' && !isNested;
  return [isNextName ? `${below(told.name)}<>""` : `${below(told.name)}=${said(sheet, rowNow, told.column)}`];
}

/** That the next district's name still stands there, where sums or blank rows come before it: without it, its rows are these. */
function nameOfNext(
  next: number,
  end: RowRun,
  column: number,
  { columns, isNested, sheet }: ListedRows,
): readonly Expression[] {
  const rowsBetween = next - end.last - 1;
  const { district: names } = columns;
  if (rowsBetween === 0 || names === null || valueAt(sheet, next, names) === '') return [];
  const name = `INDEX(${ROW_NAMES.district},${endOf(end, column)}+${rowsBetween})`;
  return [isNested ? `${name}=${said(sheet, next, names)}` : `${name}<>""`];
}

/** That no more is typed below the list than was. */
function nothingFarBelow(end: RowRun, column: number, { survey, sheet }: ListedRows): readonly Expression[] {
  const { row: first, column: left, rowCount, columnCount } = areaBelow(survey);
  if (first !== end.last + 1) return [];
  // A row that comes right below the list pushes the area down.
  const pushedDown = `MIN(ROW(${AREA_NAMES.below}))=${endOf(end, column)}`;
  let typed = 0;
  for (let row = first; row < first + rowCount && row < sheet.origin.row + sheet.values.length; row += 1) {
    for (let at = left; at < left + columnCount; at += 1) {
      const value = valueAt(sheet, row, at);
      // An error among them would be the answer.
      if (typeof value === 'string' && IS_ERROR.test(value)) return [pushedDown];
      if (value !== '') typed += 1;
    }
  }
  // Some programs take numbers for texts where they count by a pattern.
  return [pushedDown, `SUMPRODUCT((${AREA_NAMES.below}<>"")*1)=${typed}`];
}

/**
 * That in a sheet of one row a district no numbers without a word stand in the row below the formula's: whose they are is
 * open. Sums have theirs.
 */
export function noneNamelessBelow(): Expression {
  const below = (name: string) => `INDEX(${name},ROW()+1,0)`;
  const all = below(AREA_NAMES.columns);
  return `OR(COUNT(${below(AREA_NAMES.counts)})=0,COUNTA(${all})>COUNT(${all}))`;
}
