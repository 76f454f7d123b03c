import type { BodyRow } from './table-rows';

/** The numbers of several rows added up, column by column. */
export interface RowSum {
  readonly rows: number;
  readonly sums: readonly number[];
  /** Columns where a row has something that is no number: Excel's SUM passes over it, a total by hand may not. */
  readonly holes: readonly boolean[];
}

const NO_ROWS: RowSum = { rows: 0, sums: [], holes: [] };

export function sumOfRows(rows: readonly BodyRow[]): RowSum {
  return rows.reduce(plusRow, NO_ROWS);
}

export function plusRow(sum: RowSum, { numbers }: BodyRow): RowSum {
  return {
    rows: sum.rows + 1,
    sums: numbers.map((number, i) => (sum.sums[i] ?? 0) + (number ?? 0)),
    holes: numbers.map((number, i) => number === null || sum.holes[i] === true),
  };
}

export function addSums(a: RowSum, b: RowSum): RowSum {
  return {
    rows: a.rows + b.rows,
    sums: b.sums.map((sum, i) => (a.sums[i] ?? 0) + sum),
    holes: b.holes.map((hole, i) => hole || a.holes[i] === true),
  };
}

/** The rest when one of the rows is taken out; its holes stay, since others may have them too. */
export function withoutRow(sum: RowSum, { numbers }: BodyRow): RowSum {
  return {
    rows: sum.rows - 1,
    sums: sum.sums.map((value, i) => value - (numbers[i] ?? 0)),
    holes: sum.holes,
  };
}

/** True where every number of the row is the sum of these rows, at least so many of them, and not all are zero. */
export function addsUp({ numbers }: BodyRow, { rows, sums, holes }: RowSum, atLeast = 2): boolean {
  if (rows < atLeast) return false;
  let equal = 0;
  for (const [i, number] of numbers.entries()) {
    if (number === null) continue;
    const sum = sums[i] ?? 0;
    // Sums of typed fractions are not exact.
    if (Math.abs(number - sum) < 1e-6) equal += sum === 0 ? 0 : 1;
    else if (holes[i] !== true || number < sum) return false;
  }
  return equal > 0;
}

/** A row's number that should be the sum of others and is not. */
export interface UnequalSum {
  readonly row: BodyRow;
  /** Which of the row's numbers. */
  readonly at: number;
  readonly found: number;
  readonly sum: number;
}

/** The first number of a row that is not the sum of these rows, of several choices the one that fits best. */
export function firstUnequal(row: BodyRow, choices: readonly RowSum[]): readonly UnequalSum[] {
  const unequal = choices.map((sums) => unequalColumns(row, sums));
  const fewest = Math.min(...unequal.map(({ length }) => length));
  return unequal.find(({ length }) => length === fewest)?.slice(0, 1) ?? [];
}

function unequalColumns(row: BodyRow, { sums, holes }: RowSum): readonly UnequalSum[] {
  return row.numbers.flatMap((found, at): readonly UnequalSum[] => {
    const sum = sums[at] ?? 0;
    const fits = found === null || Math.abs(found - sum) < 1e-6 || (holes[at] === true && found > sum);
    return fits ? [] : [{ row, at, found, sum }];
  });
}
