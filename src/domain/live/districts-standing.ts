import { cellAddress } from '../address';
import { valueAt } from '../sheet-values';
import type { RawSheet } from '../survey/cells/raw-sheet';
import type { Survey } from '../survey/survey';
import { type Expression, textOf } from './formula-text';
import { type StandingBounds, standingBounds } from './named-areas';
import { namedColumns } from './named-columns';
import { AREA_NAMES } from './row-names';

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
  const bounds = standingBounds(survey);
  if (column === null || (bloc === null && layout !== 'wide') || bounds === null)
    return String(districts.length);
  if (layout === 'wide') return namesStanding(survey, sheet, bounds);
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

/** Where each district has a row of its own. */
function namesStanding(survey: Survey, sheet: RawSheet, { first, last }: StandingBounds): Expression {
  const { districts: names } = AREA_NAMES;
  let found = 0;
  for (let row = first; row <= last; row += 1) {
    const text = String(valueAt(sheet, row, survey.nameColumn));
    if (text === '') continue;
    found += SUMS.some((word) => text.toLowerCase().startsWith(word.toLowerCase())) ? 0 : 1;
  }
  const further = found - survey.districts.length;
  const sums = SUMS.map((word) => `-COUNTIF(${names},${textOf(`${word}*`)})`).join('');
  // Some programs take numbers for texts where they count by a pattern.
  return `SUMPRODUCT((${names}<>"")*1)${sums}${further === 0 ? '' : further > 0 ? `-${further}` : `+${-further}`}`;
}

function namesToday(
  { totalRow }: Survey,
  sheet: RawSheet,
  column: number,
  { first, last, side }: StandingBounds,
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
