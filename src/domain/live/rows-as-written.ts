import { cellAddress } from '../address';
import { enteredAt } from '../sheet-values';
import { isFormulaError } from '../survey/cells/count';
import type { RawSheet } from '../survey/cells/raw-sheet';
import type { Field } from '../survey/field';
import type { District, Survey } from '../survey/survey';
import { type Expression, textOf } from './formula-text';
import {
  columnsOf,
  criterionOf,
  rangeOf,
  type RowRun,
  rowsOf,
  sizeOf,
  standInLine,
  textAt,
} from './own-rows';

/** More different blocs or types than these are none that a formula asks for one by one. */
const MOST_TEXTS = 12;

/**
 * What holds as long as a district's rows, from the first to the last with whatever stands between, say and count what they
 * did when they were read: for rows among which each bloc's are too many to be asked for one by one. It adds up what each
 * text counts for. Null where no column says the bloc, and for what a sum does not tell.
 */
export function rowsAsWritten(
  { row, counts }: District,
  rows: RowRun,
  anchor: number,
  survey: Survey,
  sheet: RawSheet,
): readonly Expression[] | null {
  const cells = Object.values(counts).flatMap(({ members, fullMembers }) => [
    ...(members.from ?? []),
    ...(fullMembers?.from ?? []),
  ]);
  const columnOf = (kind: Field['kind']) => survey.columns.find(({ field }) => field.kind === kind)?.column;
  const bloc = columnOf('bloc');
  if (bloc === undefined) return null;
  const counted = columnsOf(cells);
  const telling = [bloc, columnOf('district'), columnOf('organisation-type')].filter(
    (column) => column !== undefined,
  );
  const sums = [
    ...counted.map((column) => numbersIn(column, bloc, rows, sheet)),
    besideEachOther(counted, rows, sheet),
    ...telling.map((column) => textsIn(column, rows, sheet)),
  ];
  if (!sums.every((conditions) => conditions !== null)) return null;
  return [
    `ROW(${cellAddress(row, anchor)})=ROW()`,
    `ROWS(${rangeOf(rows, anchor)})=${sizeOf(rows)}`,
    ...standInLine(rows, anchor, [...new Set([...counted, ...telling])], (cell) => cell),
    ...sums.flat(),
  ];
}

/** That the numbers of each bloc come to the same; null where one is no whole number, or an error. */
function numbersIn(
  column: number,
  bloc: number,
  rows: RowRun,
  sheet: RawSheet,
): readonly Expression[] | null {
  const range = rangeOf(rows, column);
  const values = rowsOf(rows).map((row) => enteredAt(sheet, row, column));
  if (
    values.some(
      (value) => isFormulaError(String(value)) || (typeof value === 'number' && !Number.isInteger(value)),
    )
  )
    return null;
  const texts = differentTexts(bloc, rows, sheet);
  const numbers = values.map((value) => (typeof value === 'number' ? value : 0));
  const sumOf = (of: readonly number[]) => of.reduce((sum, value) => sum + value, 0);
  return (
    texts && [
      `COUNT(${range})=${values.filter((value) => typeof value === 'number').length}`,
      // No two numbers that make up for each other, as one less than none and one more than enough.
      `SUMPRODUCT(${range},${range})=${sumOf(numbers.map((value) => value * value))}`,
      ...texts.map(
        ({ criterion, isIn }) =>
          `SUMIFS(${range},${rangeOf(rows, bloc)},${criterion})=${sumOf(numbers.filter((_, at) => isIn[at]))}`,
      ),
    ]
  );
}

/** That the numbers of a row still stand beside each other: full members that changed places may be more than members. */
function besideEachOther(columns: readonly number[], rows: RowRun, sheet: RawSheet): readonly Expression[] {
  const numberAt = (row: number, column: number) => {
    const value = enteredAt(sheet, row, column);
    return typeof value === 'number' ? value : 0;
  };
  return columns.flatMap((one, at) =>
    columns.slice(at + 1).map((other) => {
      const products = rowsOf(rows).map((row) => numberAt(row, one) * numberAt(row, other));
      const sum = products.reduce((all, product) => all + product, 0);
      return `SUMPRODUCT(${rangeOf(rows, one)},${rangeOf(rows, other)})=${sum}`;
    }),
  );
}

/** That as many rows say each text; null where one cannot be looked for. */
function textsIn(column: number, rows: RowRun, sheet: RawSheet): readonly Expression[] | null {
  const same = differentTexts(column, rows, sheet)?.map(
    ({ criterion, isIn }) =>
      `COUNTIF(${rangeOf(rows, column)},${criterion})=${isIn.filter((isHere) => isHere).length}`,
  );
  return same ?? null;
}

interface DifferentText {
  readonly criterion: Expression;
  /** Row by row. */
  readonly isIn: readonly boolean[];
}

/** Null where one of them cannot be looked for, or there are too many. */
function differentTexts(column: number, rows: RowRun, sheet: RawSheet): readonly DifferentText[] | null {
  const texts = rowsOf(rows).map((row) => textAt(sheet, row, column));
  const different = [...new Set(texts)].filter((text) => text !== '');
  const criteria = different.map(criterionOf);
  if (different.length > MOST_TEXTS || criteria.some((criterion) => criterion === null)) return null;
  return different.map((text, index) => ({
    criterion: textOf(criteria[index] ?? ''),
    isIn: texts.map((other) => other === text),
  }));
}
