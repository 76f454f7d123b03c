import { standIn } from '../columns-in-formulas';
import { PLAN_COLUMNS, PLAN_TABLE_KEYS, planHeadersOf } from './plan-tables';

/** The columns of the plan. */
export const COLUMNS_OF_PLAN = PLAN_TABLE_KEYS.flatMap((table) =>
  PLAN_COLUMNS[table].map((column) => ({ table, column }) as const),
);

/** Headings for formulas of which only the shape is wanted. */
export const PLAN_STAND_INS = planHeadersOf((table, column) => standIn({ table, column }));
