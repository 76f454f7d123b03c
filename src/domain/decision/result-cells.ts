import type { OrganisationPlace } from '../organisations/organisation-place';
import type { CellContent } from '../plan';
import type { Survey } from '../survey/survey';
import { countOver, sumOver, totalRanges } from '../total-formula';
import type { DistrictDecision } from './decision';
import type { PlacedColumn, ResultColumn, ResultWording } from './result-columns';

interface Decided {
  readonly survey: Survey;
  readonly decisions: readonly DistrictDecision[];
  readonly wording: ResultWording;
  /** The organisations that the sheet lists, with what becomes of each. */
  readonly places: readonly OrganisationPlace[];
}

/** What the column is to hold from its first header row down; null where the add-in has nothing to say. */
export function contentOf(
  { column, area }: PlacedColumn,
  columns: readonly PlacedColumn[],
  { survey, decisions, wording, places }: Decided,
): readonly CellContent[] {
  const content = new Array<CellContent>(area.rowCount).fill(null);
  const put = (row: number, cell: CellContent) => {
    content[row - area.row] = cell;
  };
  if (column === columns[0]?.column && survey.headerRows.first < survey.headerRows.last) {
    put(survey.headerRows.first, wording.group);
  }
  put(survey.headerRows.last, wording.header(column));
  for (const decision of decisions) {
    const cell = districtCell(column, decision, wording);
    if (cell !== null) put(decision.district.row, cell);
  }
  for (const place of places) {
    const cell = organisationCell(column, place, wording);
    if (cell !== null) put(place.organisation.row, cell);
  }
  const { totalRow } = survey;
  if (totalRow !== null) {
    const rows = survey.districts.map(({ row }) => row);
    put(totalRow, totalOf(column, totalRanges(area.column, rows, totalRow), decisions, wording));
  }
  return content;
}

function districtCell(column: ResultColumn, decision: DistrictDecision, wording: ResultWording): CellContent {
  switch (column.kind) {
    case 'verdict': {
      const verdict = decision.verdicts[column.bloc];
      return verdict ? wording.verdict(verdict) : null;
    }
    case 'grouping':
      return wording.grouping(decision);
    case 'committees':
      return decision.committees ?? '';
    case 'reason':
      return wording.reason(decision);
    case 'joins':
    case 'prospect':
      return null;
  }
}

function organisationCell(
  column: ResultColumn,
  place: OrganisationPlace,
  wording: ResultWording,
): CellContent {
  switch (column.kind) {
    case 'joins':
      return wording.joins(place);
    case 'prospect':
      return wording.prospects(place.prospects);
    case 'verdict':
    case 'grouping':
    case 'committees':
    case 'reason':
      return null;
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
        value: decisions.reduce((sum, { committees }) => sum + (committees ?? 0), 0),
      };
    case 'grouping':
    case 'joins':
    case 'prospect':
      return null;
    case 'reason': {
      // A sum of what is known must not be read as the sum of all.
      const undecided = decisions.filter(({ after }) => after === null).length;
      return undecided === 0 ? '' : wording.undecided(undecided);
    }
  }
}
