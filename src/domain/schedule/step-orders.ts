import { cellAddress } from '../address';
import type { OwnTable } from '../own-table';
import type { Procedure } from '../procedure/procedure';
import type { PlanHeaders } from './plan-tables';
import { placeIn, textIn } from './standing-plan';

/** A step with days of which nobody knows what comes before it: it has no deadline, and moves none after it. */
export interface StepOrderMissing {
  readonly code: 'step-order-missing';
  readonly sheet: string;
  readonly cell: string;
  /** The code of the step. */
  readonly found: string;
}

/**
 * For the rows of the table of steps, top first, the order that ships in the place of a blank one, where it leaves the step
 * among the others as the procedure has them; null elsewhere. Among numbers of staff's own it may be another's place.
 */
export function ordersAgain(
  table: OwnTable,
  { steps: shipped }: Pick<Procedure, 'steps'>,
  headers: PlanHeaders,
): readonly (number | null)[] {
  const placeOf = placeIn('steps', table, headers);
  const place = placeOf('order');
  if (place < 0) return table.rows.map(() => null);
  const orderOf = new Map(shipped.map(({ code }, index) => [code, index + 1]));
  const rows = table.rows.map((row, index) => ({
    order: table.inputs[index]?.[place] === '' ? null : Number(row[place]),
    ships: orderOf.get(textIn(row, placeOf('code')).toUpperCase()),
  }));
  return rows.map(({ order, ships }) => {
    if (order !== null || ships === undefined) return null;
    const isAsShipped = rows.every(
      (other) =>
        other.order === null ||
        (other.order !== ships && (other.ships === undefined || other.order < ships === other.ships < ships)),
    );
    return isAsShipped ? ships : null;
  });
}

/** Of the steps that apply those whose orders stay blank; `again` are those that come with the run. */
export function missingOrders(
  table: OwnTable,
  again: readonly (number | null)[],
  { steps: applying }: Pick<Procedure, 'steps'>,
  headers: PlanHeaders,
): readonly StepOrderMissing[] {
  const { sheet, area, rows } = table;
  const codes = new Set(applying.map(({ code }) => code));
  const placeOf = placeIn('steps', table, headers);
  const place = placeOf('order');
  if (place < 0) return [];
  return rows.flatMap((row, index): readonly StepOrderMissing[] => {
    const [code, days] = [textIn(row, placeOf('code')), textIn(row, placeOf('days'))];
    const isBlank = row[place] === '' && (again[index] ?? null) === null;
    if (!isBlank || days === '' || !codes.has(code.toUpperCase())) return [];
    const cell = cellAddress(area.row + 1 + index, area.column + place);
    return [{ code: 'step-order-missing', sheet, cell, found: code }];
  });
}
