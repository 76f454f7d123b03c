import type { FormKind } from './form-mark';

/** A district fills in one row about itself, and lists its base organisations. */
export const DEFAULT_ROWS: Readonly<Record<FormKind, number>> = { wide: 1, 'by-organisation': 60 };

/** Far more than a province has districts, or organisations in these blocs; a slip of the keys asks for more. */
export const MOST_ROWS = 2000;

/** How many rows a form gets: as asked, and one at least for each district that has a row of its own. */
export function formRows(kind: FormKind, asked: number | null, names: readonly string[]): number {
  const named = kind === 'wide' ? names.length : 0;
  const wanted = asked ?? (named > 0 ? named : DEFAULT_ROWS[kind]);
  const whole = Number.isFinite(wanted) ? Math.floor(wanted) : DEFAULT_ROWS[kind];
  return Math.max(1, named, Math.min(MOST_ROWS, whole));
}
