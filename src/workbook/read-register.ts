import type { LeftBehind } from '../domain/plan';
import { REGISTER_TABLE, type RegisterSheet } from '../domain/procedure/register-sheet';
import { PLAN_TABLE_KEYS, PLAN_TABLES } from '../domain/schedule/plan-tables';
import type { StandingPlan } from '../domain/schedule/standing-plan';
import { hasCellBoxes } from './cell-boxes';
import { readOwnTables } from './read-own-table';

export interface RegisterSnapshot {
  /** Null where the workbook has no register yet. */
  readonly register: RegisterSheet | null;
  /** The tables by which the register is planned, as far as they stand. */
  readonly plan: StandingPlan;
  readonly leftBehind: LeftBehind | null;
  /** Whether a new register can have boxes to be ticked. */
  readonly hasBoxes: boolean;
  /** The names that a new sheet must not have. */
  readonly sheetNames: readonly string[];
}

/** Reads the register's table and those of its plan, wherever they stand, and what is below them. */
export async function readRegister(context: Excel.RequestContext): Promise<RegisterSnapshot> {
  const names = [REGISTER_TABLE, ...PLAN_TABLE_KEYS.map((key) => PLAN_TABLES[key])];
  const { tables, ...snapshot } = await readOwnTables(context, names, 'register');
  return {
    ...snapshot,
    hasBoxes: hasCellBoxes(),
    register: tables.get(REGISTER_TABLE) ?? null,
    plan: Object.fromEntries(
      PLAN_TABLE_KEYS.flatMap((key) => {
        const table = tables.get(PLAN_TABLES[key]);
        return table ? [[key, table] as const] : [];
      }),
    ),
  };
}
