import type { CellContent } from '../plan';
import type { Survey } from '../survey/survey';
import { countOver, sumOver, totalRanges } from '../total-formula';
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
  const { totalRow } = survey;
  if (totalRow !== null) {
    const rows = survey.districts.map(({ row }) => row);
    put(totalRow, totalOf(column, totalRanges(area.column, rows, totalRow), decisions, wording));
  }
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
  ranges: readonly string[],
  decisions: readonly DistrictDecision[],
  wording: ResultWording,
): CellContent {
  switch (column.kind) {
    case 'verdict':
      return {
        formula: countOver(ranges, wording.verdictStart.eligible),
        value: decisions.filter(({ verdicts }) => verdicts[column.bloc]?.state === 'eligible').length,
      };
    case 'committees':
      return {
        formula: sumOver(ranges),
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
