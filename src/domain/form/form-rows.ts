import { type Area, columnLetters } from '../address';
import type { CellContent } from '../plan';
import type { FormPlaces } from './form-places';
import type { FormColumn, FormShape } from './form-shape';

/** The rows to be filled in: numbered, with the names that are known and the sums that calculate themselves. */
export function blankRows(
  { columns }: FormShape,
  { first }: FormPlaces,
  rows: number,
  names: readonly string[],
): readonly (readonly CellContent[])[] {
  return Array.from({ length: rows }, (_, index) =>
    columns.map(({ content, field }, column): CellContent => {
      if (content === 'index') return index + 1;
      if (content === 'sum') return { formula: memberSum(first + index, column), value: '' };
      return content === 'text' && field?.kind === 'district' ? (names[index] ?? null) : null;
    }),
  );
}

/**
 * Full and probationary members together. Blank until both are whole numbers: a sum with a part left out, or one that
 * fractions happen to make, would read as a count.
 */
function memberSum(row: number, column: number): string {
  const [full, probationary] = [column + 1, column + 2].map((of) => `${columnLetters(of)}${row + 1}`);
  const both = `${full}+${probationary}`;
  return `=IF(COUNTIFS(${full}:${probationary},">=0")=2,IF(INT(${full})+INT(${probationary})=${both},${both},""),"")`;
}

/** `1`, `2`, and for a sum what it is made of: `5=6+7`. */
export function columnMarks({ columns }: FormShape): readonly CellContent[] {
  return columns.map(({ content }, column) => {
    const number = column + 1;
    return content === 'sum' ? `${number}=${number + 1}+${number + 2}` : number;
  });
}

/** The sums of the total row, over the columns of counts. */
export function totals(shape: FormShape, { first, total }: FormPlaces): readonly CellContent[] {
  const { column, columnCount } = countedColumns(shape);
  return Array.from({ length: columnCount }, (_, index): CellContent => {
    const letters = columnLetters(column + index);
    return { formula: `=SUM(${letters}${first + 1}:${letters}${total})`, value: 0 };
  });
}

/** The columns of counts and their sums: in both forms they stand side by side. */
export function countedColumns({ columns }: FormShape): Pick<Area, 'column' | 'columnCount'> {
  const counted = columns.flatMap((column, index) => (isCounted(column) ? [index] : []));
  return { column: Math.min(...counted), columnCount: counted.length };
}

export function isCounted({ content }: FormColumn): boolean {
  return content === 'count' || content === 'sum';
}
