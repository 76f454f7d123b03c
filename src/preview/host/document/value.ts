/** A cell's value: an error is an object, so that the text "#N/A" stays a text. */
export interface ErrorValue {
  readonly error: string;
}
export type CellValue = string | number | boolean | ErrorValue | null;

export function isError(value: CellValue | undefined): value is ErrorValue {
  return typeof value === 'object' && value !== null;
}

export const errorTexts: readonly string[] = [
  ...[
    '#N/A',
    '#REF!',
    '#NAME?',
    '#VALUE!',
    '#DIV/0!',
    '#NUM!',
    '#NULL!',
    '#SPILL!',
    '#CALC!',
    '#GETTING_DATA',
  ],
];

/** The longest text a cell holds. */
export const longestText = 32_767;
