import { cellAddress } from '../address';
import { valueAt } from '../sheet-values';
import type { RawSheet } from '../survey/cells/raw-sheet';
import type { Survey } from '../survey/survey';
import { namedColumns } from './named-columns';
import { type Expression, textOf } from './formula-text';

/** How sums of a district's rows begin; what else stands among the names is counted as it was. */
const SUMS = ['Cộng', 'Tổng'];

/**
 * How many districts stand in the survey by now, in its total row: as many as were read, and those whose names came or
 * went since. Each is told by a name that is not that of the row above. Where one column names what is below the
 * districts as well, or the total stands among them: as many as were read.
 */
export function districtsStanding(survey: Survey, sheet: RawSheet): Expression {
  const { districts, layout } = survey;
  const { district: column, bloc } = namedColumns(survey);
  const bounds = boundsOf(survey);
  if (column === null || (bloc === null && layout !== 'wide') || bounds === null)
    return String(districts.length);
  const { first, last, side } = bounds;
  const rows = (from: number, to: number) => `${cellAddress(from, column)}:${cellAddress(to, column)}`;
  const [names, above] = [rows(first, last), rows(first - 1, last - 1)];
  const conditions = [
    `(${names}<>${above})`,
    `(${names}<>"")`,
    ...SUMS.map((word) => `(LEFT(${names},${word.length})<>${textOf(word)})`),
    `(ROW(${names})${side}ROW())`,
  ];
  const further = namesToday(survey, sheet, column, bounds) - districts.length;
  const others = further === 0 ? '' : further > 0 ? `-${further}` : `+${-further}`;
  return `SUMPRODUCT(${conditions.join('*')})${others}`;
}

interface Bounds {
  /** Of the rows that are asked for a name: beyond the table on both sides, so that a range takes in what comes at its ends. */
  readonly first: number;
  readonly last: number;
  /** Where the districts stand, as their rows compare with the total's. */
  readonly side: '<' | '>';
}

function boundsOf({ districts, headerRows, totalRow, area }: Survey): Bounds | null {
  if (totalRow === null) return null;
  if (districts.every(({ row }) => row < totalRow))
    return { first: Math.max(1, headerRows.last), last: totalRow + 1, side: '<' };
  if (districts.every(({ row }) => row > totalRow))
    return { first: totalRow, last: area.row + area.rowCount + 1, side: '>' };
  return null;
}

function namesToday(
  { totalRow }: Survey,
  sheet: RawSheet,
  column: number,
  { first, last, side }: Bounds,
): number {
  const said = (row: number) => String(valueAt(sheet, row, column)).toLowerCase();
  let count = 0;
  for (let row = first; row <= last; row += 1) {
    const isAsked = side === '<' ? row < (totalRow ?? 0) : row > (totalRow ?? 0);
    const text = said(row);
    const isSum = SUMS.some((word) => text.startsWith(word.toLowerCase()));
    if (isAsked && text !== '' && text !== said(row - 1) && !isSum) count += 1;
  }
  return count;
}
