import type { OwnTable } from '../own-table';
import type { RegisterColumn } from './register-columns';
import { holdsFormula, stateFormula, statusFormula } from './register-formulas';
import type { RegisterWording } from './register-wording';

/**
 * The place of the column of boxes in a register: by its heading, else by the formulas of its rows, in which Excel calls
 * the column whatever people call it by now. Negative where the register has none.
 */
export function boxPlace(
  { headers, inputs }: Pick<OwnTable, 'headers' | 'inputs'>,
  wording: RegisterWording,
  placeOf: (column: RegisterColumn) => number,
): number {
  const named = headers.indexOf(wording.headers.ticked);
  if (named >= 0) return named;
  const inputsOf = (column: RegisterColumn) => new Set(inputs.map((row) => row[placeOf(column)] ?? ''));
  const [statuses, states] = [inputsOf('status'), inputsOf('state')];
  return headers.findIndex(
    (heading) =>
      [...statuses].some((input) => holdsFormula(input, statusFormula(wording, heading))) ||
      [...states].some((input) => holdsFormula(input, stateFormula(wording, heading))),
  );
}
