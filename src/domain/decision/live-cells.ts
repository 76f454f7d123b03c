import { blocsToName } from '../live/arrangement-formulas';
import { blocHeadings } from '../live/bloc-headings';
import { type ChoiceFormulas, choiceFormulas, type ChoiceReferences } from '../live/choice-formulas';
import { areMembersAsRead } from '../live/count-cells';
import type { DistrictFormulas, KeptFormulas } from '../live/district-formulas';
import { isTooLong } from '../live/formula-size';
import type { Expression } from '../live/formula-text';
import { tableReference } from '../live/table-column';
import { unlessGone } from '../live/unless-gone';
import type { OrganisationPlace } from '../organisations/organisation-place';
import type { District } from '../survey/survey';
import { arrangementWords } from './arrangement-words';
import { choiceElsewhere } from './choice-elsewhere';
import { recommendedCommittees } from './decide';
import type { DistrictDecision } from './decision';
import { followingFormulas, followsOf } from './following-formulas';
import { countsOf } from './groupings';
import { organisationExpression } from './live-organisations';
import { leftOut } from './named-parts';
import { addressIn, optionCells } from './result-addresses';
import type { PlacedColumn, ResultColumn } from './result-columns';
import type { ResultsPlanInput } from './results-input';

/** How a cell is written that does not follow the survey by itself. */
export type Fixed = 'until-changed' | 'value' | 'too-long';

/** The formulas of a survey's result cells. */
export interface LiveCells {
  /** Null where the cell is to hold a value: a formula does not see all that was read, or values were asked for. */
  formulaFor(column: ResultColumn, decision: DistrictDecision): string | null;
  /**
   * How the cell is to hold what it is written with where it does not follow the survey: until that changes, of which Excel
   * takes no formula that says what follows; or as a value, of which a formula does not see all, or of which all that could
   * be asked for is too long as well. Null where it follows.
   */
  fixed(column: ResultColumn, decision: DistrictDecision): Fixed | null;
  /** The same of a cell beside an organisation. */
  formulaBeside(column: ResultColumn, place: OrganisationPlace): string | null;
}

/** The formulas for the result columns where they stand or will stand. */
export function liveCells(columns: readonly PlacedColumn[], input: ResultsPlanInput): LiveCells {
  const known = new Map<DistrictDecision, KnownFormulas>();
  const elsewhere = choiceElsewhere(input);
  const follows = input.content === 'formulas' ? followsOf(input.survey, input.sheet) : null;
  const beside = { ...input, columns, headings: blocHeadings(input.survey, input.sheet) };
  /** Long headings of a table may make a formula too long that is none by the addresses of the same cells. */
  const districtOf = (decision: DistrictDecision) => {
    if (!follows) return null;
    const by = (how: 'column' | 'address') => followingFormulas(decision, follows, columns, input, how);
    const byColumns = by('column');
    if (input.sheet.tables.length === 0 || byColumns === null) return byColumns;
    const tooLong = (formulas: DistrictFormulas) =>
      columns.filter(({ column }) => !isOfChoice(column) && followingCell(column, formulas, input)?.isTooLong)
        .length;
    const least = tooLong(byColumns);
    const byAddresses = least === 0 ? null : by('address');
    return byAddresses !== null && tooLong(byAddresses) < least ? byAddresses : byColumns;
  };
  const formulasOf = (decision: DistrictDecision) => {
    let formulas = known.get(decision);
    if (formulas === undefined) {
      const references = choiceReferences(decision, elsewhere, columns, input);
      const { rules, wording } = input;
      formulas = {
        district: districtOf(decision),
        choice:
          references && choiceFormulas(wording.phrases, arrangementWords(rules, wording.phrases), references),
      };
      known.set(decision, formulas);
    }
    return formulas;
  };
  const cellFor = (column: ResultColumn, decision: DistrictDecision): LiveCell | null => {
    const { district, choice } = formulasOf(decision);
    const seen = district && isSeen(column, decision.district, input) ? district : null;
    return isOfChoice(column)
      ? choiceCell(column, choice, seen, decision, input)
      : seen && followingCell(column, seen, input);
  };
  return {
    formulaFor: (column, decision) => {
      const cell = cellFor(column, decision);
      return cell && formulaOf(cell.isTooLong ? cell.kept : cell.whole);
    },
    fixed: (column, decision) => {
      const cell = cellFor(column, decision);
      if (cell === null) return isToFollow(column, decision) ? 'value' : null;
      if (!cell.isTooLong) return null;
      return formulaOf(cell.kept) === null ? 'too-long' : 'until-changed';
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

/** What a cell of the results can hold in the place of a value. */
interface LiveCell {
  readonly whole: Expression;
  readonly isTooLong: boolean;
  /** In the place of a formula that is too long; null where there is nothing that could be asked for. */
  readonly kept: Expression | null;
}

function liveCell(
  column: ResultColumn,
  expression: Expression,
  keptNow: () => Expression | null,
  { wording: { phrases } }: ResultsPlanInput,
): LiveCell {
  const whole = unlessGone(column, expression, phrases);
  if (!isTooLong(whole)) return { whole, isTooLong: false, kept: null };
  const kept = keptNow();
  return { whole, isTooLong: true, kept: kept && unlessGone(column, kept, phrases) };
}

/** Null where the survey does not tell what the column says. */
function followingCell(
  column: Exclude<ResultColumn, ChoiceColumn>,
  formulas: DistrictFormulas,
  input: ResultsPlanInput,
): LiveCell | null {
  const expression = expressionIn(formulas, column, input);
  if (expression === null) return null;
  return liveCell(column, expression, () => expressionIn(formulas.kept(), column, input), input);
}

/** Whether there is a formula of the column for every district of which a formula sees what was read. */
function isToFollow({ kind }: ResultColumn, { before }: DistrictDecision): boolean {
  // Of organisations that the survey does not tell there is nothing to follow.
  if (kind === 'before') return before !== null;
  return ['verdict', 'margin', 'place', 'grouping', 'notes', 'reason'].includes(kind);
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

function choiceCell(
  column: ChoiceColumn,
  choice: ChoiceFormulas | null,
  district: DistrictFormulas | null,
  decision: DistrictDecision,
  input: ResultsPlanInput,
): LiveCell | null {
  const { kind } = column;
  const unchosen = district?.committees ?? null;
  const recommended = recommendedCommittees(decision.outcome)?.toString() ?? '""';
  const { blocs } = input.rules;
  const nobody = leftOut(decision, input.rules);
  const toName = district?.toName ?? blocsToName(blocs.length, (at) => nobody.includes(blocs[at]?.id ?? ''));
  const committees = (): LiveCell | null => {
    const whole = choice
      ? notTooLong((how) => choice.committees(unchosen ?? recommended, toName, how))
      : unchosen;
    const keptNow = () => {
      const kept = district?.kept();
      if (!kept || !choice) return kept?.committees ?? null;
      const written = {
        text: decision.choice?.text ?? null,
        committees: decision.committees,
        areSameBlocs: kept.areSameBlocs,
      };
      const keptBeside = (beside: Expression) =>
        notTooLong((how) => choice.keptCommittees(beside, written, how));
      const follows = keptBeside(unchosen ?? recommended);
      return isTooLong(follows, WRAPPED) ? keptBeside(kept.committees) : follows;
    };
    // Beside columns of an earlier version there may be none to choose in.
    return whole === null ? null : liveCell({ kind: 'committees' }, whole, keptNow, input);
  };
  if (kind === 'committees') return committees();
  if (!choice) return null;
  const isKept = kind === 'check' && (committees()?.isTooLong ?? false);
  return liveCell(column, isKept ? choice.keptCheck : choice[kind], () => null, input);
}

/** The exact way, or the shorter one where that is too long. */
function notTooLong(expression: (how: 'exact' | 'shorter') => Expression): Expression {
  const exact = expression('exact');
  return isTooLong(exact, WRAPPED) ? expression('shorter') : exact;
}

/** More signs than `unlessGone` puts around an expression. */
const WRAPPED = 50;

function expressionIn(
  formulas: DistrictFormulas | KeptFormulas,
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

/** A choice stands in whichever of the district's rows somebody, or a sort, has put it. */
function choiceReferences(
  { district, choice }: DistrictDecision,
  elsewhere: ReturnType<typeof choiceElsewhere>,
  columns: readonly PlacedColumn[],
  { rules, sheet }: ResultsPlanInput,
): ChoiceReferences | null {
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
  return {
    ...cells,
    options,
    name,
    elsewhere: elsewhere(
      district,
      { of, choice: chosen },
      { row: typed, of: cells.of, name, choice: cells.choice },
    ),
  };
}

function placeOf(columns: readonly PlacedColumn[], kind: 'of' | 'choice'): number | null {
  return columns.find(({ column }) => column.kind === kind)?.area.column ?? null;
}

function isWhole<K extends string>(cells: Readonly<Record<K, string | null>>): cells is Record<K, string> {
  return Object.values(cells).every((cell) => cell !== null);
}
