import { cellAddress } from '../address';
import { blocRuns } from '../live/bloc-rows';
import { isTooLong } from '../live/formula-size';
import { choice, type Expression } from '../live/formula-text';
import { rangeOf, type RowRun, rowsOf } from '../live/own-rows';
import { valueAt } from '../sheet-values';
import type { RawSheet } from '../survey/cells/raw-sheet';
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
 * What holds as soon as a choice of the district stands in another row than the one that its formulas look at: in one of
 * its own rows, or wherever it is named beside one, where the name in that row is not its own any more.
 */
export type ChoiceElsewhere = (
  district: District,
  columns: ChoiceColumns,
  lookedAt: LookedAt,
) => readonly Expression[];

/** Beside values, the district's own rows are not asked: those formulas speak of nothing but their own row. */
export function choiceElsewhere({
  survey,
  sheet,
  content,
}: Pick<ResultsPlanInput, 'survey' | 'sheet' | 'content'>): ChoiceElsewhere {
  return (district, columns, { row, of, name, choice: chosen }) => {
    const runs = rowsOfDistrict(district, survey, sheet);
    const others = runs.flatMap(rowsOf).filter((own) => own !== row);
    const standing = others.filter((own) => isOwnChoice(own, district, columns, sheet)).length;
    const counted = runs.flatMap((run) => choicesIn(run, columns, name)).join('+');
    const isAmong = runs.flatMap(rowsOf).includes(row);
    const here = isAmong ? `N(${isChosen(chosen, of, name)})` : '0';
    const inOwnRows =
      standing === 0
        ? `${counted}>${here}`
        : choice(`TRIM(${chosen})=""`, `${counted}>0`, `${counted}<>${here}+${standing}`);
    const asked = isTooLong(inOwnRows, ROOM)
      ? typedSince(runs, isAmong ? `N(TRIM(${chosen})<>"")` : '0', others, columns, sheet)
      : inOwnRows;
    // Asked only where a sort, or cells that were pushed away, parted the two: over many districts it takes long.
    const named = choice(`TRIM(${of})=TRIM(${name})`, 'FALSE', `${namedBeside(name)}>0`);
    return [...(others.length === 0 || content === 'values' ? [] : [asked]), named];
  };
}

/** What else is asked in the formula of a cell. */
const ROOM = 2000;

/**
 * As soon as there are more or fewer texts in the column than when it was written, beside the row that is looked at and from
 * the district's first row to its last, where its rows are too many to be asked one by one.
 */
function typedSince(
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
  const isText = (row: number) => {
    const value = valueAt(sheet, row, chosen);
    return typeof value === 'string' && value !== '';
  };
  const typed = [...others, ...between].filter(isText).length;
  return `COUNTIF(${rangeOf(whole, chosen)},"?*")<>${here}+${typed}`;
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

/** How many choices stand in the rows that are the district's by what is named beside them, or where nothing is. */
function choicesIn(
  run: RowRun,
  { of, choice: chosen }: ChoiceColumns,
  name: Expression,
): readonly Expression[] {
  const { first, last } = run;
  // Some programs that calculate count in ranges only.
  if (first === last) {
    const [typed, named] = [cellAddress(first, chosen), cellAddress(first, of)];
    return [`N(${isChosen(typed, named, name)})`];
  }
  return ['""', `TRIM(${name})`].map(
    (criterion) => `COUNTIFS(${rangeOf(run, chosen)},"?*",${rangeOf(run, of)},${criterion})`,
  );
}

function isChosen(typed: Expression, of: Expression, name: Expression): Expression {
  return `AND(TRIM(${typed})<>"",OR(TRIM(${of})="",TRIM(${of})=TRIM(${name})))`;
}

function isOwnChoice(
  row: number,
  district: District,
  { of, choice: chosen }: ChoiceColumns,
  sheet: RawSheet,
) {
  const named = typedText(valueAt(sheet, row, of)).toLowerCase();
  const isOwn = named === '' || named === writtenName(district, sheet).toLowerCase();
  return isOwn && typedText(valueAt(sheet, row, chosen)) !== '';
}
