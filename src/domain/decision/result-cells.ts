import type { OrganisationPlace } from '../organisations/organisation-place';
import type { CellContent } from '../plan';
import type { RawSheet, RawValue } from '../survey/cells/raw-sheet';
import type { Survey } from '../survey/survey';
import { districtsStanding } from '../live/districts-standing';
import { type Expression, sentenceOf, slot, textOf } from '../live/formula-text';
import { writtenName } from './read-choices';
import { countOver, sumOver, totalRanges } from '../total-formula';
import type { DistrictDecision } from './decision';
import { marginOf } from './verdict';
import type { LiveCells } from './live-cells';
import type { PlacedColumn, ResultColumn, ResultWording } from './result-columns';

interface Decided {
  readonly sheet: RawSheet;
  readonly survey: Survey;
  readonly decisions: readonly DistrictDecision[];
  readonly wording: ResultWording;
  /** The organisations that the sheet lists, with what becomes of each. */
  readonly places: readonly OrganisationPlace[];
  readonly live: LiveCells;
}

/** What the column is to hold from its first header row down; null where the add-in has nothing to say. */
export function contentOf(
  { column, area }: PlacedColumn,
  columns: readonly PlacedColumn[],
  { sheet, survey, decisions, wording, places, live }: Decided,
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
    const value = districtValue(column, decision, wording, sheet);
    if (value === null) continue;
    const formula = live.formulaFor(column, decision);
    put(decision.district.row, formula === null ? value : { formula, value });
  }
  for (const place of places) {
    const value = organisationText(column, place, wording);
    if (value === null) continue;
    const formula = live.formulaBeside(column, place);
    put(place.organisation.row, formula === null ? value : { formula, value });
  }
  const { totalRow } = survey;
  if (totalRow !== null) {
    const rows = survey.districts.map(({ row }) => row);
    const counted = {
      ranges: totalRanges(area.column, rows, totalRow),
      standing: () => districtsStanding(survey, sheet),
    };
    put(totalRow, totalOf(column, counted, decisions, wording));
  }
  return content;
}

function districtValue(
  column: ResultColumn,
  decision: DistrictDecision,
  wording: ResultWording,
  sheet: RawSheet,
): RawValue | null {
  switch (column.kind) {
    case 'verdict': {
      const verdict = decision.verdicts[column.bloc];
      return verdict ? wording.phrases.verdict[verdict.state] : null;
    }
    case 'margin': {
      const verdict = decision.verdicts[column.bloc];
      return verdict ? (marginOf(verdict) ?? '') : null;
    }
    case 'place':
      return decision.place ?? '';
    case 'grouping':
      return wording.grouping(decision);
    case 'before':
      return decision.before ?? '';
    case 'committees':
      return wording.committees(decision) ?? '';
    case 'of':
      // What stands beside a choice goes where the choice goes.
      return decision.choiceOfOther === null ? writtenName(decision.district, sheet) : null;
    case 'final':
      return wording.final(decision);
    case 'check':
      return wording.check(decision);
    case 'option':
      return wording.options(decision)[column.number - 1] ?? '';
    case 'notes':
      return wording.notes(decision);
    case 'reason':
      return wording.reason(decision);
    case 'choice':
    case 'because':
    case 'consent':
    case 'joins':
    case 'prospect':
      return null;
  }
}

function organisationText(
  column: ResultColumn,
  place: OrganisationPlace,
  wording: ResultWording,
): string | null {
  switch (column.kind) {
    case 'joins':
      return wording.joins(place.decision, place.organisation.bloc);
    case 'prospect':
      return wording.prospects(place.prospects);
    case 'verdict':
    case 'margin':
    case 'place':
    case 'grouping':
    case 'of':
    case 'choice':
    case 'because':
    case 'consent':
    case 'final':
    case 'check':
    case 'before':
    case 'committees':
    case 'option':
    case 'notes':
    case 'reason':
      return null;
  }
}

interface Counted {
  readonly ranges: readonly string[];
  /** How many districts stand in the survey by now. */
  readonly standing: () => Expression;
}

/**
 * The total row counts the districts that reach the threshold, adds up the organisations, and says how many districts
 * these sums leave out, by formula.
 */
function totalOf(
  column: ResultColumn,
  { ranges, standing }: Counted,
  decisions: readonly DistrictDecision[],
  wording: ResultWording,
): CellContent {
  const sum = (values: readonly (number | null)[]): CellContent => ({
    formula: sumOver(ranges),
    value: values.reduce<number>((all, value) => all + (value ?? 0), 0),
  });
  /** A sum of what is known must not be read as the sum of all. */
  const leftOut = (count: number): CellContent => {
    const { grouping, undecided, again } = wording.phrases;
    const open = [grouping.open, grouping.toChoose].map((text) => countOver(ranges, text)).join('+');
    // A district whose results are gone with their row, or that came since, is not counted either.
    const left = `${standing()}-(${countOver(ranges, '?*')})+${open}`;
    return {
      formula: `=IFERROR(IF(${left}>0,${sentenceOf(undecided(slot(0)), [`(${left})`])},""),${textOf(again)})`,
      value: count === 0 ? '' : undecided(count),
    };
  };
  switch (column.kind) {
    case 'verdict':
      return {
        formula: `=${countOver(ranges, wording.phrases.verdict.eligible)}`,
        value: decisions.filter(({ verdicts }) => verdicts[column.bloc]?.state === 'eligible').length,
      };
    case 'grouping':
      return leftOut(decisions.filter(({ outcome }) => outcome.kind !== 'recommended').length);
    case 'final':
      return leftOut(
        decisions.filter(({ choice, outcome }) => !choice && outcome.kind !== 'recommended').length,
      );
    case 'before':
      return sum(decisions.map(({ before }) => before));
    case 'committees':
      return sum(decisions.map(wording.committees));
    case 'check': {
      const { choice, notCounted } = wording.phrases;
      const count = decisions.filter((decision) => wording.check(decision).includes(choice.unclear)).length;
      const left = countOver(ranges, `*${choice.unclear}*`);
      return {
        formula: `=IF(${left}>0,${sentenceOf(notCounted(slot(0)), [`(${left})`])},"")`,
        value: count === 0 ? '' : notCounted(count),
      };
    }
    case 'margin':
    case 'place':
    case 'of':
    case 'choice':
    case 'because':
    case 'consent':
    case 'joins':
    case 'prospect':
    case 'option':
    case 'notes':
    case 'reason':
      return null;
  }
}
