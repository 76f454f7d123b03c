import { type Area, columnIndex, columnLetters } from '../address';
import type { CellContent } from '../plan';
import type { Survey } from '../survey/survey';
import type { DistrictDecision } from './decision';
import type { PlacedColumn, ResultColumn, ResultWording } from './result-columns';

interface Decided {
  readonly survey: Survey;
  readonly decisions: readonly DistrictDecision[];
  readonly wording: ResultWording;
}

/** What the column is to hold from its first header row down; null where the add-in has nothing to say. */
export function contentOf(
  { column, area }: PlacedColumn,
  columns: readonly PlacedColumn[],
  { survey, decisions, wording }: Decided,
): readonly CellContent[] {
  const content = new Array<CellContent>(area.rowCount).fill(null);
  const put = (row: number, cell: CellContent) => {
    content[row - area.row] = cell;
  };
  if (column === columns[0]?.column && survey.headerRows.first < survey.headerRows.last) {
    put(survey.headerRows.first, wording.group);
  }
  put(survey.headerRows.last, wording.header(column));
  for (const decision of decisions) put(decision.district.row, cellOf(column, decision, wording));
  if (survey.totalRow !== null) put(survey.totalRow, totalOf(column, area, survey, decisions, wording));
  return content;
}

function cellOf(column: ResultColumn, decision: DistrictDecision, wording: ResultWording): CellContent {
  switch (column.kind) {
    case 'verdict': {
      const verdict = decision.verdicts[column.bloc];
      return verdict ? wording.verdict(verdict) : null;
    }
    case 'grouping':
      return wording.grouping(decision);
    case 'committees':
      return decision.after ?? '';
    case 'reason':
      return wording.reason(decision);
  }
}

/** The total row counts the districts that reach the threshold, and adds the committees, by formula. */
function totalOf(
  column: ResultColumn,
  area: Area,
  survey: Survey,
  decisions: readonly DistrictDecision[],
  wording: ResultWording,
): CellContent {
  const rows = survey.districts.map(({ row }) => row);
  const letters = columnLetters(area.column);
  const range = `${letters}${Math.min(...rows) + 1}:${letters}${Math.max(...rows) + 1}`;
  switch (column.kind) {
    case 'verdict':
      return {
        formula: `=COUNTIF(${range},"${wording.verdictStart.eligible}")`,
        value: decisions.filter(({ verdicts }) => verdicts[column.bloc]?.state === 'eligible').length,
      };
    case 'committees':
      return {
        formula: `=SUM(${range})`,
        value: decisions.reduce((sum, { after }) => sum + (after ?? 0), 0),
      };
    case 'grouping':
      return null;
    case 'reason': {
      // A sum of what is known must not be read as the sum of all.
      const undecided = decisions.filter(({ after }) => after === null).length;
      return undecided === 0 ? '' : wording.undecided(undecided);
    }
  }
}

/**
 * Whether a formula in the total row still speaks of what the add-in wrote it for: one unbroken range of its own
 * column, between header and total, with every district that was there at the last run. Excel itself moves, widens
 * and narrows such a range as rows come and go; any other range is somebody's.
 */
export function speaksOfOwnColumn(
  formula: string,
  column: number,
  { headerRows, totalRow, districts }: Survey,
  wasThere: (districtKey: string) => boolean,
): boolean {
  const [first, last, ...more] = addressesIn(formula);
  if (!first || !last || more.length > 0) return false;
  return (
    first.column === column &&
    last.column === column &&
    headerRows.last < first.row &&
    (totalRow === null || last.row < totalRow) &&
    districts.filter(({ key }) => wasThere(key)).every(({ row }) => first.row <= row && row <= last.row)
  );
}

function addressesIn(formula: string): readonly { readonly row: number; readonly column: number }[] {
  const outsideTexts = formula.replaceAll(/"[^"]*"/g, '""');
  return Array.from(outsideTexts.matchAll(/\$?([A-Z]{1,3})\$?(\d+)/gi), ([, letters = '', row = '']) => ({
    row: Number(row) - 1,
    column: columnIndex(letters) ?? -1,
  }));
}
