import { type Area, areaAddress, holdsArea } from '../address';
import { joinedDistricts, rekeyed } from '../joined-districts';
import { rememberedRows } from '../left-behind';
import { inDistrict, isOrganisationKey } from '../organisations/organisation-key';
import { valueAt } from '../sheet-values';
import { type CellBlock, emptyPlan, type FilledInColumn, type LeftBehind, type Plan } from '../plan';
import { inRuns } from '../row-runs';
import { namedAreas } from '../live/named-areas';
import { AREA_NAMES } from '../live/row-names';
import type { DistrictDecision } from './decision';
import { choiceLists } from './choice-lists';
import { grownRowFormats, grownRows, rowsToColour } from './grown-rows';
import { rememberOtherChoices } from './gone-choices';
import { keepOwnCells } from './kept-results';
import { placeColumns } from './placed-columns';
import type { PlacementTrouble } from './placement';
import {
  columnId,
  columnName,
  isForPeople,
  isOfOrganisations,
  type PlacedColumn,
  type ResultColumn,
} from './result-columns';
import { newColumnFormats, resultColours } from './result-formats';
import { inputAt, keyedRows, knownRows, rowsOf, writtenRows } from './result-rows';
import { type Fixed, type LiveCells, liveCells } from './live-cells';
import type { ResultsPlanInput } from './results-input';
import { standingColumns } from './standing-columns';
import { decisionSources } from './survey-sources';

/** A result column that does not follow the survey by itself, and of which districts. */
export interface FixedColumn {
  readonly column: ResultColumn;
  /** Whether it says so once the survey has changed, or is a value. */
  readonly as: Fixed;
  readonly districts: readonly string[];
}

export type ResultsPlanning =
  | {
      readonly ok: true;
      readonly plan: Plan;
      readonly columns: readonly PlacedColumn[];
      /** True where some cell is a formula, which compares with the sheet of the rules. */
      readonly isLive: boolean;
      /** Districts whose cells are to be values among formulas. */
      readonly notLive: readonly string[];
      /** Columns that do not follow by themselves in districts where others do. */
      readonly fixedColumns: readonly FixedColumn[];
    }
  | { readonly ok: false; readonly trouble: PlacementTrouble };

/** The hidden name of a survey sheet's own mark. */
export const SHEET_MARK = '_kt.mark';
/** The hidden name of a survey sheet for how its results were written; there since there was a choice. */
export const CONTENT_MARK = '_kt.content';

/** Under what the results of a sheet are remembered, whatever it is called. */
export function resultsSubject(mark: string): string {
  return `results:${mark}`;
}

/** Plans the result columns of one survey sheet: only cells that differ from what stands there are written. */
export function planResults(asked: ResultsPlanInput): ResultsPlanning {
  const standing = standingColumns(asked.own, asked.survey, asked.sheet);
  if (!standing.ok) return standing;
  const input = { ...asked, own: standing.own, leftBehind: memoryNow(asked) };
  const placement = placeColumns(input);
  if (!placement.ok) return placement;
  const { columns } = placement;
  const { survey } = input;
  const { sheet } = survey;
  const keys = keyedRows(survey);
  const live = liveCells(columns, input);
  const kept = keepOwnCells(columns, keys, live, input);
  const area = writtenRows(survey, kept.content);
  const known = {
    districts: knownRows(area, input, keys.districts),
    organisations: knownRows(area, input, keys.organisations),
  };
  const knownIn = (column: ResultColumn) =>
    isOfOrganisations(column) ? known.organisations : known.districts;
  const fresh = columns.filter(({ isNew }) => isNew);
  // Where the cells that hold the entries come anew, every list has to speak of these.
  const rowsToList = fresh.some(({ column }) => column.kind === 'option')
    ? () => survey.districts.map(({ row }) => row)
    : (placed: PlacedColumn) => rowsToColour(placed, input);
  return {
    ok: true,
    columns,
    ...liveDistricts(columns, live, input),
    plan: {
      ...emptyPlan(resultsSubject(input.mark.value)),
      sources: decisionSources(survey, input.own, input.sheet),
      sheetMarks: [
        ...(input.mark.isNew ? [{ sheet, name: SHEET_MARK, mark: input.mark.value }] : []),
        ...(input.content === input.standing ? [] : [{ sheet, name: CONTENT_MARK, mark: input.content }]),
        ...newNames(input),
      ],
      cells: columns.flatMap((placed, index): CellBlock[] => {
        const content = (kept.content[index] ?? []).slice(0, area.rowCount);
        if (content.every((cell) => cell === null)) return [];
        const { column } = placed.area;
        return [
          {
            sheet,
            area: { ...placed.area, ...area },
            content: content.map((cell) => [cell]),
            found: rowsOf(area).map((row) => [inputAt(row, column, input)]),
            anchor: { kind: 'name', name: columnName(placed.column), area: placed.area },
            rowKeys: knownIn(placed.column),
            columnIds: [columnId(placed.column)],
            ...(placed.column.kind === 'of' && { entriesIn: entriesIn(columns, input) }),
          },
        ];
      }),
      formats: [
        ...newColumnFormats(fresh, survey, input.sheet, input.wording),
        ...grownRowFormats(columns, input),
      ],
      columnWidths: fresh.map(({ column, area: { column: place } }) => ({
        sheet,
        column: place,
        characters: WIDTHS[column.kind],
      })),
      conditionalFormats: columns.flatMap((placed) =>
        resultColours(placed, rowsToColour(placed, input), input.wording, sheet),
      ),
      listValidations: columns.flatMap((placed) =>
        choiceLists(placed, rowsToList(placed), columns, input.wording, sheet),
      ),
      names: columns
        .filter((placed) => placed.isNew || !sameArea(input.own[columnId(placed.column)], placed.area))
        .map((placed) => ({
          sheet,
          name: columnName(placed.column),
          area: placed.area,
          isNew: placed.isNew,
          ...(isForPeople(placed.column) && { filledUnder: input.wording.header(placed.column) }),
        })),
      grown: columns.flatMap((placed) =>
        inRuns(grownRows(placed, input)).map((rows) => ({
          sheet,
          area: { ...placed.area, ...rows },
          anchor: { kind: 'name' as const, name: columnName(placed.column), area: placed.area },
          rowKeys: knownIn(placed.column),
        })),
      ),
      typedOver: kept.typedOver,
      leftBehindBefore: asked.leftBehind,
      remembersMore: rememberOtherChoices(input.leftBehind, kept.leftBehind),
      leftBehind: withNewColumns(
        kept.leftBehind,
        fresh.map(({ column }) => columnId(column)),
      ),
    },
  };
}

/** The names by which formulas look at rows that are none of their district's, as far as they are not there. */
function newNames({ survey, standingNames, content }: ResultsPlanInput): Plan['sheetMarks'] {
  return (
    namedAreas(survey)
      // Beside values, the total alone is a formula.
      .filter(({ name }) => content === 'formulas' || name === AREA_NAMES.districts)
      .filter(({ name, area }) => !isSameArea(standingNames[name], area))
      .map(({ name, area }) => ({ sheet: survey.sheet, name, area }))
  );
}

function isSameArea(one: Area | undefined, other: Area): boolean {
  return one !== undefined && holdsArea(one, other) && holdsArea(other, one);
}

/** The memory under the keys of today: a district may go on under a name with its kind, and its organisations with it. */
function memoryNow({ survey, leftBehind }: ResultsPlanInput): LeftBehind | null {
  const former = rememberedRows(leftBehind).keys.filter((key) => !key.startsWith('#'));
  const joined = joinedDistricts(
    former,
    survey.districts.map(({ key }) => key),
  );
  const keyNow = (key: string) => joined.get(key) ?? key;
  return rekeyed(leftBehind, (key) => (isOrganisationKey(key) ? inDistrict(key, keyNow) : keyNow(key)));
}

/** The columns that hold people's entries, each with the header that it has once the plan is applied. */
function entriesIn(
  columns: readonly PlacedColumn[],
  { sheet, survey, wording }: ResultsPlanInput,
): readonly FilledInColumn[] {
  return columns
    .filter(({ column }) => isForPeople(column))
    .map(({ column, area, isNew }) => ({
      name: columnName(column),
      header: isNew ? wording.header(column) : String(valueAt(sheet, survey.headerRows.last, area.column)),
    }));
}

const WIDTHS: Readonly<Record<ResultColumn['kind'], number>> = {
  verdict: 18,
  margin: 16,
  place: 12,
  grouping: 46,
  of: 22,
  choice: 46,
  because: 30,
  consent: 26,
  final: 46,
  check: 34,
  before: 12,
  committees: 12,
  joins: 46,
  prospect: 76,
  option: 16,
  notes: 46,
  reason: 90,
};

function withNewColumns(leftBehind: LeftBehind, newColumns: readonly string[]): LeftBehind {
  const { unfinished } = leftBehind;
  return { ...leftBehind, unfinished: unfinished && { ...unfinished, newColumns } };
}

function sameArea(a: PlacedColumn['area'] | undefined, b: PlacedColumn['area']): boolean {
  return a !== undefined && areaAddress(a) === areaAddress(b);
}

const FIXED: readonly Fixed[] = ['until-changed', 'value', 'too-long'];

/** What is said by formula, and of which districts it is not: what was read of their cells is not what a formula sees. */
function liveDistricts(
  columns: readonly PlacedColumn[],
  live: LiveCells,
  input: ResultsPlanInput,
): Pick<Extract<ResultsPlanning, { readonly ok: true }>, 'isLive' | 'notLive' | 'fixedColumns'> {
  if (input.content === 'values') return { isLive: false, notLive: [], fixedColumns: [] };
  const isSaid = (kind: ResultColumn['kind'], decision: DistrictDecision) =>
    columns
      .filter(({ column }) => column.kind === kind)
      .every(({ column }) => live.formulaFor(column, decision) !== null);
  // What follows from a choice is a formula in any case, and compares with no rules.
  const isLive = input.decisions.some((decision) =>
    columns.some(({ column }) => live.formulaFor(column, decision) !== null),
  );
  const isSeen = (decision: DistrictDecision) => isSaid('margin', decision) && isSaid('place', decision);
  const seen = input.decisions.filter(isSeen);
  const fixedColumns = columns.flatMap(({ column }) => {
    const fixed = seen.map((decision) => [live.fixed(column, decision), decision.district.name] as const);
    return FIXED.flatMap((as) => {
      const districts = fixed.flatMap(([how, name]) => (how === as ? [name] : []));
      return districts.length === 0 ? [] : [{ column, as, districts }];
    });
  });
  const notLive = input.decisions.filter((decision) => !isSeen(decision));
  return { isLive, notLive: notLive.map(({ district }) => district.name), fixedColumns };
}
