import type { HeaderRows } from './header/header-grid';
import { fieldId, type Field, type Layout } from './field';

/** What the user said of a sheet; everything else is found by the reader. */
export interface ReadingChoice {
  readonly layout: Layout | null;
  readonly headerRows: HeaderRows | null;
  /** Fields with the column that holds them; null: the sheet has no such column. */
  readonly fields: readonly ChosenField[];
  /** Counts whose blanks and dashes are zeros. */
  readonly zeros: readonly Field[];
}

export interface ChosenField {
  readonly field: Field;
  readonly column: number | null;
}

export const NO_CHOICE: ReadingChoice = { layout: null, headerRows: null, fields: [], zeros: [] };

/** The choice for a field; undefined where the user left it to the reader. */
export function chosenFor(choice: ReadingChoice, field: Field): ChosenField | undefined {
  const id = fieldId(field);
  return choice.fields.find((chosen) => fieldId(chosen.field) === id);
}

/** True where the user gave this column to some field. */
export function isColumnChosen(choice: ReadingChoice, column: number): boolean {
  return choice.fields.some((chosen) => chosen.column === column);
}
