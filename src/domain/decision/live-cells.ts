import { cellAddress } from '../address';
import { blocsToName } from '../live/arrangement-formulas';
import { type ChoiceFormulas, choiceFormulas } from '../live/choice-formulas';
import { districtFormulas, type DistrictFormulas } from '../live/district-formulas';
import { areMembersAsRead, type CellReference, isAsRead, referencesTo } from '../live/count-cells';
import { allOf, choice, type Expression, LONGEST_FORMULA } from '../live/formula-text';
import { blocHeadings } from '../live/bloc-headings';
import { mixedBlocs, rangesOver } from '../live/bloc-rows';
import { inPlace, rowsAbove, stillSaid } from '../live/bloc-cells';
import { countedAmong, countedIn } from '../live/counted-cells';
import { type DistrictRows, districtRows } from '../live/district-rows';
import { organisationsFormula } from '../live/member-formulas';
import { organisationsCounted } from '../live/organisations-counted';
import { tableReference } from '../live/table-column';
import { unlessGone } from '../live/unless-gone';
import type { OrganisationPlace } from '../organisations/organisation-place';
import type { RawSheet } from '../survey/cells/raw-sheet';
import type { District, Survey } from '../survey/survey';
import { arrangementWords } from './arrangement-words';
import { choiceElsewhere, type ChoiceElsewhere } from './choice-elsewhere';
import { recommendedCommittees } from './decide';
import type { DistrictDecision } from './decision';
import { countsOf } from './groupings';
import { organisationExpression } from './live-organisations';
import { leftOut } from './named-parts';
import { arrangementPlaces } from './possible-arrangements';
import type { RuleSet } from './rule-set';
import { columnId, type PlacedColumn, type ResultColumn } from './result-columns';
import type { ResultsPlanInput } from './results-input';

/** The formulas of a survey's result cells. */
export interface LiveCells {
  /** Null where the cell is to hold a value: a formula does not see all that was read, or values were asked for. */
  formulaFor(column: ResultColumn, decision: DistrictDecision): string | null;
  /** True where there is a formula, and Excel does not take one of its length. */
  isTooLong(column: ResultColumn, decision: DistrictDecision): boolean;
  /** True where the cell is to hold a value of what the survey tells: it does not follow it. */
  isFixed(column: ResultColumn, decision: DistrictDecision): boolean;
  /** The same of a cell beside an organisation. */
  formulaBeside(column: ResultColumn, place: OrganisationPlace): string | null;
}

/** The formulas for the result columns where they stand or will stand. */
export function liveCells(columns: readonly PlacedColumn[], input: ResultsPlanInput): LiveCells {
  const known = new Map<DistrictDecision, KnownFormulas>();
  const elsewhere = choiceElsewhere(input);
  const follows =
    input.content === 'formulas'
      ? {
          rowsOf: districtRows(input.survey, input.sheet),
          organisationsOf: organisationsToday(input.survey, input.sheet),
        }
      : null;
  const beside = { ...input, columns, headings: blocHeadings(input.survey, input.sheet) };
  const formulasOf = (decision: DistrictDecision) => {
    let formulas = known.get(decision);
    if (formulas === undefined) {
      formulas = {
        district: follows && districtFormulasFor(decision.district, follows, columns, input),
        choice: choiceFormulasFor(decision, elsewhere, columns, input),
      };
      known.set(decision, formulas);
    }
    return formulas;
  };
  const expressionFor = (column: ResultColumn, decision: DistrictDecision) => {
    const { district, choice } = formulasOf(decision);
    const seen = district && isSeen(column, decision.district, input) ? district : null;
    const expression = isOfChoice(column)
      ? choiceExpression(column, choice, seen, decision, input)
      : seen && expressionIn(seen, column, input);
    return expression && unlessGone(column, expression, input.wording.phrases);
  };
  return {
    formulaFor: (column, decision) => formulaOf(expressionFor(column, decision)),
    isTooLong: (column, decision) => isTooLong(expressionFor(column, decision)),
    isFixed: (column, decision) => {
      const expression = expressionFor(column, decision);
      return expression === null ? isToFollow(column, decision) : isTooLong(expression);
    },
    formulaBeside: (column, place) => {
      const expression = organisationExpression(column, place, beside);
      return formulaOf(expression && unlessGone(column, expression, input.wording.phrases));
    },
  };
}

function formulaOf(expression: Expression | null): string | null {
  return expression === null || isTooLong(expression) ? null : `=${expression}`;
}

/** Whether there is a formula of the column for every district of which a formula sees what was read. */
function isToFollow({ kind }: ResultColumn, { before }: DistrictDecision): boolean {
  // Of organisations that the survey does not tell there is nothing to follow.
  if (kind === 'before') return before !== null;
  return ['verdict', 'margin', 'place', 'grouping', 'notes', 'reason'].includes(kind);
}

function isTooLong(expression: Expression | null): boolean {
  return expression !== null && expression.length >= LONGEST_FORMULA;
}

interface KnownFormulas {
  /** Null where values are asked for, or a column that others rest on has no place. */
  readonly district: DistrictFormulas | null;
  /** Null where a column that people fill in, or that it is held against, has no place. */
  readonly choice: ChoiceFormulas | null;
}

type ChoiceColumn = Extract<ResultColumn, { readonly kind: 'final' | 'check' | 'committees' }>;

/** Cells that follow what people fill in: by formula however the results are written, for a choice comes after them. */
function isOfChoice(column: ResultColumn): column is ChoiceColumn {
  return column.kind === 'final' || column.kind === 'check' || column.kind === 'committees';
}

function choiceExpression(
  { kind }: ChoiceColumn,
  choice: ChoiceFormulas | null,
  district: DistrictFormulas | null,
  decision: DistrictDecision,
  { rules }: ResultsPlanInput,
): string | null {
  // Beside columns of an earlier version there may be none to choose in.
  if (!choice) return kind === 'committees' ? (district?.committees ?? null) : null;
  if (kind !== 'committees') return choice[kind];
  const unchosen = district?.committees ?? recommendedCommittees(decision.outcome)?.toString() ?? '""';
  const nobody = leftOut(decision, rules);
  return choice.committees(
    unchosen,
    district?.toName ?? blocsToName(rules.blocs.length, (at) => nobody.includes(rules.blocs[at]?.id ?? '')),
  );
}

function expressionIn(
  formulas: DistrictFormulas,
  column: Exclude<ResultColumn, ChoiceColumn>,
  { rules }: ResultsPlanInput,
): string | null {
  switch (column.kind) {
    case 'verdict':
      return formulas.verdicts[rules.blocs.findIndex(({ id }) => id === column.bloc)] ?? null;
    case 'margin':
      return formulas.margins[rules.blocs.findIndex(({ id }) => id === column.bloc)] ?? null;
    case 'option':
      return formulas.options[column.number - 1] ?? null;
    case 'place':
    case 'grouping':
    case 'before':
    case 'notes':
    case 'reason':
      return formulas[column.kind];
    case 'of':
    case 'choice':
    case 'because':
    case 'consent':
    case 'joins':
    case 'prospect':
      return null;
  }
}

/** What the formulas of a survey's districts are made from. */
interface Follows {
  readonly rowsOf: DistrictRows;
  readonly organisationsOf: OrganisationsToday;
}

type OrganisationsToday = (district: District, reference: CellReference) => Expression | null;

/** Base organisations of today: rows that are counted where the sheet lists them, else numbers that are added up. */
function organisationsToday(survey: Survey, sheet: RawSheet): OrganisationsToday {
  if (survey.layout === 'by-organisation') return organisationsCounted(survey, sheet);
  return ({ counts }, reference) => {
    const all = Object.values(counts).flatMap(({ committees, cells }) => [committees, cells]);
    if (!all.every((count) => isAsRead(count, sheet))) return null;
    const cells = all.flatMap(({ from }) => from ?? []);
    const added = organisationsFormula(countedIn(cells.map(reference)));
    const where = inPlace(cells, survey, null, reference);
    return where.length === 0 ? added : choice(allOf(where), added, '""');
  };
}

/** Whether a formula comes to what was read of the cells that the column rests on. */
function isSeen(column: ResultColumn, district: District, { rules, sheet }: ResultsPlanInput): boolean {
  const counts = rules.blocs.map(({ id }) => countsOf(district, id));
  switch (column.kind) {
    case 'verdict':
    case 'margin':
      return areMembersAsRead(countsOf(district, column.bloc), sheet);
    // There is a formula of what it sees alone.
    case 'before':
      return true;
    case 'place':
    case 'grouping':
    case 'committees':
    case 'option':
    case 'notes':
    case 'reason':
    case 'of':
    case 'choice':
    case 'because':
    case 'consent':
    case 'final':
    case 'check':
    case 'joins':
    case 'prospect':
      return counts.every((of) => areMembersAsRead(of, sheet));
  }
}

function addressIn(columns: readonly PlacedColumn[], column: ResultColumn, row: number): string | null {
  const id = columnId(column);
  const placed = columns.find((candidate) => columnId(candidate.column) === id);
  return placed ? cellAddress(row, placed.area.column) : null;
}

/** Null where a column that others rest on has no place: it is not to be written. */
function districtFormulasFor(
  district: District,
  { rowsOf, organisationsOf }: Follows,
  columns: readonly PlacedColumn[],
  { rules, sheet, survey, wording, yes }: ResultsPlanInput,
): DistrictFormulas | null {
  const place = addressIn(columns, { kind: 'place' }, district.row);
  const margins = rules.blocs.flatMap(
    ({ id }) => addressIn(columns, { kind: 'margin', bloc: id }, district.row) ?? [],
  );
  if (place === null || margins.length < rules.blocs.length) return null;
  const reference: CellReference = (cell) => tableReference(cell, district.row, sheet) ?? cell;
  const ownRows = rowsOf(district, reference);
  if (ownRows === null) return null;
  const mixed = mixedBlocs(district, survey, sheet);
  return districtFormulas(rules, wording.phrases, yes, {
    ownRows,
    blocs: rules.blocs.map(({ id }, index) => {
      const { members, fullMembers } = countsOf(district, id);
      const counted = (cells: readonly string[]) =>
        mixed
          ? countedAmong(rangesOver(cells, mixed.rows), mixed.saying(id))
          : countedIn(referencesTo(cells, reference));
      const isFullAPart = fullMembers?.from?.every((cell) => members.from?.includes(cell)) ?? false;
      const both = { members: members.from ?? [], fullMembers: fullMembers?.from ?? [] };
      return {
        bloc: id,
        members: counted(members.from ?? []),
        fullMembers: fullMembers && counted(fullMembers.from ?? []),
        isFullAPart,
        rowsAbove: isFullAPart ? [] : rowsAbove(both, mixed, id),
        inPlace: [
          ...inPlace([...both.members, ...both.fullMembers], survey, mixed, reference),
          ...(mixed ? stillSaid(mixed, id) : []),
        ],
        margin: margins[index] ?? '',
      };
    }),
    organisations: organisationsOf(district, reference),
    place,
    options: optionCells(columns, rules, district.row),
  });
}

/** A choice stands in whichever of the district's rows somebody, or a sort, has put it. */
function choiceFormulasFor(
  { district, choice }: DistrictDecision,
  elsewhere: ChoiceElsewhere,
  columns: readonly PlacedColumn[],
  { rules, sheet, wording }: ResultsPlanInput,
): ChoiceFormulas | null {
  const typed = choice?.row ?? district.row;
  const cells = {
    of: addressIn(columns, { kind: 'of' }, typed),
    choice: addressIn(columns, { kind: 'choice' }, typed),
    because: addressIn(columns, { kind: 'because' }, typed),
    consent: addressIn(columns, { kind: 'consent' }, typed),
    grouping: addressIn(columns, { kind: 'grouping' }, district.row),
    place: addressIn(columns, { kind: 'place' }, district.row),
    final: addressIn(columns, { kind: 'final' }, district.row),
    committees: addressIn(columns, { kind: 'committees' }, district.row),
  };
  const options = optionCells(columns, rules, district.row);
  if (!isWhole(cells) || options.length === 0) return null;
  const name = tableReference(district.cell, district.row, sheet) ?? district.cell;
  const [of, chosen] = [placeOf(columns, 'of'), placeOf(columns, 'choice')];
  if (of === null || chosen === null) return null;
  return choiceFormulas(wording.phrases, arrangementWords(rules, wording.phrases), {
    ...cells,
    options,
    name,
    elsewhere: elsewhere(
      district,
      { of, choice: chosen },
      { row: typed, of: cells.of, name, choice: cells.choice },
    ),
  });
}

function placeOf(columns: readonly PlacedColumn[], kind: 'of' | 'choice'): number | null {
  return columns.find(({ column }) => column.kind === kind)?.area.column ?? null;
}

/** The cells of a district's arrangements; none where one has no place. */
function optionCells(columns: readonly PlacedColumn[], rules: RuleSet, row: number): readonly string[] {
  const places = Array.from({ length: arrangementPlaces(rules) }, (_, index) => index + 1);
  const cells = places.flatMap((number) => addressIn(columns, { kind: 'option', number }, row) ?? []);
  return cells.length < places.length ? [] : cells;
}

function isWhole<K extends string>(cells: Readonly<Record<K, string | null>>): cells is Record<K, string> {
  return Object.values(cells).every((cell) => cell !== null);
}
