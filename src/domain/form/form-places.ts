import type { Area } from '../address';
import type { FormShape } from './form-shape';

/** The rows above the header, from the top. */
export const ABOVE = { office: 0, body: 1, title: 2, asOf: 3, guide: 4 } as const;
const HEADER = 6;

/** Where the parts of a form stand; rows count from 0. */
export interface FormPlaces {
  readonly header: { readonly first: number; readonly last: number };
  readonly numbers: number;
  readonly first: number;
  readonly total: number;
  readonly signatures: number;
  readonly width: number;
}

export function formPlaces({ columns, headerHeights }: FormShape, rows: number): FormPlaces {
  const numbers = HEADER + headerHeights.length;
  const first = numbers + 1;
  return {
    header: { first: HEADER, last: numbers - 1 },
    numbers,
    first,
    total: first + rows,
    signatures: first + rows + 2,
    width: columns.length,
  };
}

export function at(row: number, column: number, rowCount = 1, columnCount = 1): Area {
  return { row, column, rowCount, columnCount };
}
