import { cellAddress } from '../address';
import { blocRuns } from '../live/bloc-rows';
import type { ElsewhereConditions } from '../live/choice-formulas';
import { choice, type Expression } from '../live/formula-text';
import { rangeOf, type RowRun, rowsOf } from '../live/own-rows';
import { enteredAt, valueAt } from '../sheet-values';
import { isFormulaError } from '../survey/cells/count';
import type { RawSheet, RawValue } from '../survey/cells/raw-sheet';
import type { District, Survey } from '../survey/survey';
import { writtenName } from './read-choices';
import { typedText } from './typed-text';
import { columnName } from './result-columns';
import type { ResultsPlanInput } from './results-input';

/** The columns of choices, and of whose they are. */
export interface ChoiceColumns {
  readonly of: number;
  readonly choice: number;
}

/** What the formulas of a district's choice look at. */
export interface LookedAt {
  /** The row of its cells, from 0. */
  readonly row: number;
  /** The cell of whose choice it is, and that of the district's name. */
  readonly of: Expression;
  readonly name: Expression;
  readonly choice: Expression;
}

/**
 * Whether a choice of the district stands in another row than the one that its formulas look at: in one of its own rows, or
 * wherever it is named beside one, where the name in that row is not its own any more. Beside values, the district's own
 * rows are not asked: those formulas speak of nothing but their own row.
 */
export function choiceElsewhere({
  survey,
  sheet,
  content,
}: Pick<ResultsPlanInput, 'survey' | 'sheet' | 'content'>) {
  return (
    district: District,
    columns: ChoiceColumns,
    { row, of, name, choice: chosen }: LookedAt,
  ): ElsewhereConditions => {
    // Asked only where a sort, or cells that were pushed away, parted the two: over many districts it takes long.
    const named = choice(`TRIM(${of})=TRIM(${name})`, 'FALSE', `${namedBeside(name)}>0`);
    const runs = rowsOfDistrict(district, survey, sheet);
    const others = runs.flatMap(rowsOf).filter((own) => own !== row);
    if (others.length === 0 || content === 'values') return { exact: [named], shorter: [named] };
    const isAmong = runs.flatMap(rowsOf).includes(row);
    const spaces = others.filter((own) => isSpaces(valueAt(sheet, own, columns.choice)));
    const written = others.filter(
      (own) => !spaces.includes(own) && isCountedAt(own, district, columns, sheet),
    ).length;
    // Without the one that is looked at, one of the others is the district's.
    const hasOthers = others.some((own) => isChoiceAt(own, district, columns, sheet));
    const inRows = (asked: Expression): Expression =>
      hasOthers ? `IF(IFERROR(TRIM(${chosen})="",FALSE),TRUE,${asked})` : asked;
    // What is typed over spaces leaves as many cells filled.
    const overSpaces = spaces.map((own) => `IFERROR(TRIM(${cellAddress(own, columns.choice)})<>"",TRUE)`);
    const filledNow = [
      ...(isAmong ? [filled(chosen, isOf(of, name))] : []),
      ...spaces.map((own) =>
        filled(cellAddress(own, columns.choice), isOf(cellAddress(own, columns.of), name)),
      ),
    ];
    const counted = runs.flatMap((run) => choicesIn(run, columns, name)).join('+');
    const inOwnRows = `${counted}<>${[...filledNow, written].join('+')}`;
    const since = filledSince(runs, isAmong ? filled(chosen) : '0', others, columns, sheet);
    return {
      exact: [inRows(inOwnRows), ...overSpaces, named],
      shorter: [inRows(since), ...overSpaces, named],
    };
  };
}

/**
 * As soon as more or fewer cells of the column are filled than when it was written, beside the one that is looked at and
 * from the district's first row to its last.
 */
function filledSince(
  runs: readonly RowRun[],
  here: Expression,
  others: readonly number[],
  { choice: chosen }: ChoiceColumns,
  sheet: RawSheet,
): Expression {
  const whole = {
    first: Math.min(...runs.map(({ first }) => first)),
    last: Math.max(...runs.map(({ last }) => last)),
  };
  const own = new Set(runs.flatMap(rowsOf));
  const between = rowsOf(whole).filter((row) => !own.has(row));
  const written = [...others, ...between].filter((row) => valueAt(sheet, row, chosen) !== '').length;
  const range = rangeOf(whole, chosen);
  return `ROWS(${range})-COUNTBLANK(${range})<>${here}+${written}`;
}

/** As members are counted in them, so that the ranges grow as those do; and the first, where it has no members. */
function rowsOfDistrict(district: District, survey: Survey, sheet: RawSheet): readonly RowRun[] {
  const runs = blocRuns(district, survey, sheet);
  const { row } = district;
  return runs.some(({ first, last }) => first <= row && row <= last)
    ? runs
    : [{ first: row, last: row }, ...runs];
}

function namedBeside(name: Expression): Expression {
  return `COUNTIFS(${columnName({ kind: 'of' })},TRIM(${name}),${columnName({ kind: 'choice' })},"?*")`;
}

/**
 * How many cells of the run are filled: those with a text where the district is named beside it, or nobody is; and those
 * with an error, a number or a date, whoever is. A text of nothing but spaces counts, though it is no choice.
 */
function choicesIn(
  run: RowRun,
  { of, choice: chosen }: ChoiceColumns,
  name: Expression,
): readonly Expression[] {
  const { first, last } = run;
  // Some programs that calculate count in ranges only.
  if (first === last) return [filled(cellAddress(first, chosen), isOf(cellAddress(first, of), name))];
  const range = rangeOf(run, chosen);
  const texts = ['""', `TRIM(${name})`].map(
    (criterion) => `COUNTIFS(${range},"?*",${rangeOf(run, of)},${criterion})`,
  );
  return [...texts, withoutText(range)];
}

/** As `choicesIn` counts a cell. */
function filled(cell: Expression, isOf?: Expression): Expression {
  const isText = `${cell}<>""`;
  return `IF(ISTEXT(${cell}),N(${isOf === undefined ? isText : `AND(${isText},${isOf})`}),1-ISBLANK(${cell}))`;
}

/** How many cells hold an error, a number or a date. */
function withoutText(range: Expression): Expression {
  return `ROWS(${range})-COUNTBLANK(${range})-COUNTIF(${range},"?*")`;
}

function isOf(of: Expression, name: Expression): Expression {
  return `IFERROR(OR(TRIM(${of})="",TRIM(${of})=TRIM(${name})),FALSE)`;
}

/** As `choicesIn` counts a cell. */
function isCountedAt(row: number, district: District, columns: ChoiceColumns, sheet: RawSheet): boolean {
  const value = valueAt(sheet, row, columns.choice);
  if (value === '') return false;
  const isError = isFormulaError(String(enteredAt(sheet, row, columns.choice)));
  return typeof value !== 'string' || isError || isNamedAt(row, district, columns, sheet);
}

/** Whether the choice in a row is the district's, as choices are read. */
function isChoiceAt(row: number, district: District, columns: ChoiceColumns, sheet: RawSheet): boolean {
  const isEntered = typedText(valueAt(sheet, row, columns.choice)) !== '';
  return isEntered && isNamedAt(row, district, columns, sheet);
}

function isNamedAt(row: number, district: District, { of }: ChoiceColumns, sheet: RawSheet): boolean {
  const named = typedText(valueAt(sheet, row, of)).toLowerCase();
  return named === '' || named === writtenName(district, sheet).toLowerCase();
}

function isSpaces(value: RawValue): boolean {
  return typeof value === 'string' && value !== '' && typedText(value) === '';
}
